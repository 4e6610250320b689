//! Signing certificates, in a world in memory.

use sekisho_api::iam::{
    CreateUserInput, DeleteSigningCertificateInput, DeleteUserInput, ListSigningCertificatesInput,
    UpdateSigningCertificateInput, UploadSigningCertificateInput,
};

use super::*;
use crate::testing::certificates::{EC_SERVER, EXPIRED, INTERMEDIATE, SERVER};
use crate::testing::{NOW, Who, World};
use crate::users::{CreateUser, DeleteUser};

async fn with_users() -> World {
    let world = World::new().await;
    for name in ["Bob", "Ann"] {
        let input = CreateUserInput { user_name: name.to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    world
}

fn upload(user: Option<&str>, body: &str) -> UploadSigningCertificateInput {
    UploadSigningCertificateInput {
        user_name: user.map(str::to_owned),
        certificate_body: body.to_owned(),
    }
}

fn list(world: &World, who: Who, user: Option<&str>) -> Vec<String> {
    let input =
        ListSigningCertificatesInput { user_name: user.map(str::to_owned), ..Default::default() };
    let certificates = world.read_as::<ListSigningCertificates>(who, input).unwrap().certificates;
    let line =
        |one: sekisho_api::iam::SigningCertificate| format!("{} {}", one.user_name, one.status);
    certificates.into_iter().map(line).collect()
}

#[tokio::test]
async fn a_certificate_is_turned_off_and_deleted_before_its_user() {
    let world = with_users().await;
    let answer = world.write::<UploadSigningCertificate>(upload(Some("bob"), SERVER)).await;
    let certificate = answer.unwrap().certificate;
    assert_eq!(certificate.certificate_id.len(), 32);
    assert_eq!((&*certificate.user_name, certificate.upload_date), ("Bob", Some(NOW)));
    let id = certificate.certificate_id;
    let update = UpdateSigningCertificateInput {
        user_name: Some("Bob".to_owned()),
        certificate_id: id.clone(),
        status: "Inactive".to_owned(),
    };
    world.write::<UpdateSigningCertificate>(update.clone()).await.unwrap();
    assert_eq!(list(&world, Who::User("Bob"), None), ["Bob Inactive"]);
    let other =
        UpdateSigningCertificateInput { user_name: Some("Ann".to_owned()), ..update.clone() };
    assert_eq!(
        world.write::<UpdateSigningCertificate>(other).await.unwrap_err(),
        format!("404 NoSuchEntity: The Certificate with id {id} cannot be found.")
    );
    let expired = UpdateSigningCertificateInput { status: "Expired".to_owned(), ..update };
    let refused = world.write::<UpdateSigningCertificate>(expired).await.unwrap_err();
    assert!(refused.starts_with("400 InvalidInput"), "{refused}");
    let user = || DeleteUserInput { user_name: "Bob".to_owned() };
    assert_eq!(
        world.write::<DeleteUser>(user()).await.unwrap_err(),
        "409 DeleteConflict: Cannot delete entity, must remove referenced objects first."
    );
    let delete = || DeleteSigningCertificateInput {
        user_name: Some("Bob".to_owned()),
        certificate_id: id.clone(),
    };
    world.write::<DeleteSigningCertificate>(delete()).await.unwrap();
    assert!(world.write::<DeleteSigningCertificate>(delete()).await.is_err());
    world.write::<DeleteUser>(user()).await.unwrap();
}

#[tokio::test]
async fn the_root_user_has_certificates_too() {
    let world = with_users().await;
    world.write::<UploadSigningCertificate>(upload(None, SERVER)).await.unwrap();
    assert_eq!(list(&world, Who::Root, None), ["root Active"]);
    assert!(list(&world, Who::Root, Some("Bob")).is_empty());
}

#[tokio::test]
async fn what_is_no_new_valid_certificate_is_refused() {
    let world = with_users().await;
    let refusal = async |user, body| {
        world.write::<UploadSigningCertificate>(upload(Some(user), body)).await.unwrap_err()
    };
    assert!(refusal("Bob", "x").await.starts_with("400 MalformedCertificate"));
    assert!(refusal("Bob", EXPIRED).await.starts_with("400 InvalidCertificate"));
    assert!(refusal("Eve", SERVER).await.starts_with("404 NoSuchEntity"));
    world.write::<UploadSigningCertificate>(upload(Some("Bob"), SERVER)).await.unwrap();
    assert!(refusal("Ann", SERVER).await.starts_with("409 DuplicateCertificate"));
    world.write::<UploadSigningCertificate>(upload(Some("Bob"), EC_SERVER)).await.unwrap();
    assert_eq!(
        refusal("Bob", INTERMEDIATE).await,
        "409 LimitExceeded: Cannot exceed quota for CertificatesPerUser: 2"
    );
}
