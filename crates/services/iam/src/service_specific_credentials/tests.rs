//! Service-specific credentials, in a world in memory.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    CreateServiceSpecificCredentialInput, CreateUserInput, DeleteServiceSpecificCredentialInput,
    DeleteUserInput, ListServiceSpecificCredentialsInput, ResetServiceSpecificCredentialInput,
    ServiceSpecificCredential, ServiceSpecificCredentialMetadata,
    UpdateServiceSpecificCredentialInput,
};
use sekisho_directory::ServiceSpecificCredentialRow;

use super::*;
use crate::testing::{NOW_S, Who, World};
use crate::users::{CreateUser, DeleteUser};

const GIT: &str = "codecommit.amazonaws.com";

fn create(service: &str) -> CreateServiceSpecificCredentialInput {
    CreateServiceSpecificCredentialInput {
        user_name: "Bob".to_owned(),
        service_name: service.to_owned(),
        credential_age_days: None,
    }
}

async fn with_users() -> World {
    let world = World::new().await;
    for name in ["Bob", "Ann"] {
        let input = CreateUserInput { user_name: name.to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    world
}

async fn made(world: &World, service: &str) -> ServiceSpecificCredential {
    let answer = world.write::<CreateServiceSpecificCredential>(create(service)).await.unwrap();
    answer.service_specific_credential.unwrap()
}

fn list(
    world: &World,
    input: ListServiceSpecificCredentialsInput,
) -> Vec<ServiceSpecificCredentialMetadata> {
    let answer = world.read::<ListServiceSpecificCredentials>(input).unwrap();
    answer.service_specific_credentials.unwrap()
}

#[tokio::test]
async fn a_password_is_shown_once_and_only_its_hash_is_kept() {
    let world = with_users().await;
    let made = made(&world, GIT).await;
    assert_eq!(made.service_user_name.as_deref(), Some("Bob-at-123456789012"));
    assert!(made.service_specific_credential_id.starts_with("ACCA"));
    let password = made.service_password.unwrap().into_inner();
    let key =
        ServiceSpecificCredentialRow::key_of(world.account, &made.service_specific_credential_id);
    let row: ServiceSpecificCredentialRow = world.tx().await.get(&key).await.unwrap().unwrap();
    assert!(!format!("{row:?}").contains(&password));
    let hash =
        hex::encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, password.as_bytes()));
    assert!(format!("{row:?}").contains(&hash));
}

#[tokio::test]
async fn an_api_key_may_end() {
    let world = with_users().await;
    let input = CreateServiceSpecificCredentialInput {
        credential_age_days: Some(1),
        ..create("bedrock.amazonaws.com")
    };
    assert_eq!(
        world.guards::<CreateServiceSpecificCredential>(&input),
        "iam:CreateServiceSpecificCredential on arn:aws:iam::123456789012:user/Bob \
         {iam:ServiceSpecificCredentialServiceName=bedrock.amazonaws.com \
         iam:ServiceSpecificCredentialAgeDays=1}"
    );
    let made = world.write::<CreateServiceSpecificCredential>(input).await.unwrap();
    let made = made.service_specific_credential.unwrap();
    assert_eq!(made.expiration_date, Some(Timestamp::from_secs(NOW_S + 86_400)));
    assert!(made.service_credential_secret.unwrap().starts_with("ABSK"));
    assert_eq!(made.service_password, None);
    let aged = CreateServiceSpecificCredentialInput { credential_age_days: Some(1), ..create(GIT) };
    let refused = world.write::<CreateServiceSpecificCredential>(aged).await.unwrap_err();
    assert!(refused.starts_with("400 InvalidInput"));
}

/// Errors contract, section 3.
#[tokio::test]
async fn the_words_are_those_of_aws() {
    let world = with_users().await;
    let refused = world.write::<CreateServiceSpecificCredential>(create("s3.amazonaws.com")).await;
    assert_eq!(
        refused.unwrap_err(),
        "404 NoSuchEntity: No such service s3.amazonaws.com is supported for Service Specific \
         Credentials"
    );
    let id = made(&world, GIT).await.service_specific_credential_id;
    for name in ["Ann", "Bob"] {
        let input = DeleteServiceSpecificCredentialInput {
            user_name: Some(name.to_owned()),
            service_specific_credential_id: if name == "Ann" { id.clone() } else { "ACCAX".into() },
        };
        let refused = world.write::<DeleteServiceSpecificCredential>(input.clone()).await;
        assert_eq!(
            refused.unwrap_err(),
            format!(
                "404 NoSuchEntity: No such credential {} exists",
                input.service_specific_credential_id
            )
        );
    }
    let user = DeleteUserInput { user_name: "Bob".to_owned() };
    assert_eq!(
        world.write::<DeleteUser>(user).await.unwrap_err(),
        "409 DeleteConflict: Cannot delete entity, must remove referenced objects first."
    );
}

#[tokio::test]
async fn a_user_has_two_for_each_service() {
    let world = with_users().await;
    made(&world, GIT).await;
    let second = made(&world, GIT).await;
    assert_eq!(second.service_user_name.as_deref(), Some("Bob+1-at-123456789012"));
    let third = world.write::<CreateServiceSpecificCredential>(create(GIT)).await;
    assert_eq!(
        third.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2"
    );
    made(&world, "cassandra.amazonaws.com").await;
    let of = |user: Option<&str>, service: Option<&str>, all| ListServiceSpecificCredentialsInput {
        user_name: user.map(str::to_owned),
        service_name: service.map(str::to_owned),
        all_users: all,
        ..Default::default()
    };
    assert_eq!(list(&world, of(Some("Bob"), None, None)).len(), 3);
    assert_eq!(list(&world, of(Some("Bob"), Some(GIT), None)).len(), 2);
    assert_eq!(list(&world, of(Some("Ann"), None, None)).len(), 0);
    assert_eq!(list(&world, of(None, None, Some(true))).len(), 3);
}

#[tokio::test]
async fn a_credential_is_turned_off_reset_and_deleted_by_its_user() {
    let world = with_users().await;
    let made = made(&world, GIT).await;
    let id = made.service_specific_credential_id;
    let update = |status: &str| UpdateServiceSpecificCredentialInput {
        user_name: None,
        service_specific_credential_id: id.clone(),
        status: status.to_owned(),
    };
    let bob = || Who::User("Bob");
    world.write_as::<UpdateServiceSpecificCredential>(bob(), update("Inactive")).await.unwrap();
    let expired = world.write_as::<UpdateServiceSpecificCredential>(bob(), update("Expired")).await;
    assert!(expired.unwrap_err().starts_with("400 InvalidInput"));
    let reset = ResetServiceSpecificCredentialInput {
        user_name: None,
        service_specific_credential_id: id.clone(),
    };
    let again = world.write_as::<ResetServiceSpecificCredential>(bob(), reset).await.unwrap();
    let again = again.service_specific_credential.unwrap();
    assert_eq!((again.service_user_name, &*again.status), (made.service_user_name, "Inactive"));
    assert_ne!(again.service_password, made.service_password);
    let delete = DeleteServiceSpecificCredentialInput {
        user_name: None,
        service_specific_credential_id: id,
    };
    assert_eq!(
        world.guards_as::<DeleteServiceSpecificCredential>(bob(), &delete),
        "iam:DeleteServiceSpecificCredential on arn:aws:iam::123456789012:user/Bob \
         {iam:ServiceSpecificCredentialServiceName=codecommit.amazonaws.com}"
    );
    world.write_as::<DeleteServiceSpecificCredential>(bob(), delete).await.unwrap();
    let input = DeleteUserInput { user_name: "Bob".to_owned() };
    world.write::<DeleteUser>(input).await.unwrap();
}
