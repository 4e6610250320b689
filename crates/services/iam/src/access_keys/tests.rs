//! Access keys, in a world in memory.

use std::sync::Arc;

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    AccessKey, CreateAccessKeyInput, CreateUserInput, DeleteAccessKeyInput,
    GetAccessKeyLastUsedInput, GetAccessKeyLastUsedOutput, ListAccessKeysInput,
    UpdateAccessKeyInput,
};
use sekisho_directory::{AccessKeyRow, AccessKeyUseRow, UserRow};

use super::*;
use crate::testing::{NOW, NOW_S, Who, World};
use crate::users::CreateUser;

fn of(user: &str) -> CreateAccessKeyInput {
    CreateAccessKeyInput { user_name: Some(user.to_owned()) }
}

fn list(user: Option<&str>) -> ListAccessKeysInput {
    ListAccessKeysInput { user_name: user.map(str::to_owned), ..Default::default() }
}

fn delete(user: Option<&str>, id: &str) -> DeleteAccessKeyInput {
    DeleteAccessKeyInput { user_name: user.map(str::to_owned), access_key_id: id.to_owned() }
}

fn update(user: &str, id: &str, status: &str) -> UpdateAccessKeyInput {
    UpdateAccessKeyInput {
        user_name: Some(user.to_owned()),
        access_key_id: id.to_owned(),
        status: status.to_owned(),
    }
}

async fn with_users(names: &[&str]) -> World {
    let world = World::new().await;
    for name in names {
        let input = CreateUserInput { user_name: (*name).to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    world
}

async fn key_of(world: &World, user: &str) -> AccessKey {
    world.write::<CreateAccessKey>(of(user)).await.unwrap().access_key
}

async fn row(world: &World, id: &str) -> Option<AccessKeyRow> {
    world.tx().await.get(&AccessKeyRow::key_of(id)).await.unwrap()
}

/// ID-13: 40 characters, in this answer alone; what is stored opens with the key's id only.
#[tokio::test]
async fn a_created_key_is_shown_once_and_stored_sealed() {
    let world = with_users(&["Bob"]).await;
    let key = key_of(&world, "bob").await;
    assert_eq!((&*key.user_name, &*key.status), ("Bob", "Active"));
    assert_eq!((&key.access_key_id[..4], key.access_key_id.len()), ("AKIA", 20));
    assert_eq!((key.secret_access_key.len(), key.create_date), (40, Some(NOW)));

    let row = row(&world, &key.access_key_id).await.unwrap();
    let sealed = hex::decode(&row.sealed_secret).unwrap();
    let opened = world.system.secrets.open(key.access_key_id.as_bytes(), &sealed).unwrap();
    assert_eq!(opened.as_slice(), key.secret_access_key.as_bytes());
    assert!(world.system.secrets.open(b"AKIAOTHER", &sealed).is_err());
    let user: UserRow = world.tx().await.entity(world.account, "Bob").await.unwrap().unwrap();
    assert_eq!(user.access_keys, [key.access_key_id]);
}

/// ID-16: inactive keys count toward the quota.
#[tokio::test]
async fn a_user_has_no_more_keys_than_the_quota() {
    let world = with_users(&["Bob"]).await;
    let first = key_of(&world, "Bob").await;
    key_of(&world, "Bob").await;
    let off = update("Bob", &first.access_key_id, "Inactive");
    world.write::<UpdateAccessKey>(off).await.unwrap();
    assert_eq!(
        world.write::<CreateAccessKey>(of("Bob")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2"
    );
}

/// EV-104.
#[tokio::test]
async fn without_a_name_a_key_is_the_callers() {
    let world = with_users(&["Bob"]).await;
    let none = CreateAccessKeyInput::default;
    let bob = Who::User("Bob");
    let own = world.write_as::<CreateAccessKey>(bob.clone(), none()).await.unwrap().access_key;
    assert_eq!(own.user_name, "Bob");
    assert_eq!(
        world.guards_as::<CreateAccessKey>(bob.clone(), &none()),
        "iam:CreateAccessKey on arn:aws:iam::123456789012:user/Bob"
    );
    let listed = world.read_as::<ListAccessKeys>(bob.clone(), list(None)).unwrap();
    assert_eq!(listed.access_key_metadata[0].access_key_id.as_deref(), Some(&*own.access_key_id));
    world.write_as::<DeleteAccessKey>(bob, delete(None, &own.access_key_id)).await.unwrap();
    assert_eq!(row(&world, &own.access_key_id).await, None);

    world.add_role("r").await;
    assert_eq!(
        world.write_as::<CreateAccessKey>(Who::Role("r"), none()).await.unwrap_err(),
        "400 ValidationError: Must specify userName when calling with non-User credentials"
    );
}

#[tokio::test]
async fn root_has_keys_of_its_own() {
    let world = World::new().await;
    let none = CreateAccessKeyInput::default;
    assert_eq!(
        world.guards::<CreateAccessKey>(&none()),
        "iam:CreateAccessKey on arn:aws:iam::123456789012:root"
    );
    let key = world.write::<CreateAccessKey>(none()).await.unwrap().access_key;
    world.write::<CreateAccessKey>(none()).await.unwrap();
    assert_eq!(
        world.write::<CreateAccessKey>(none()).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2"
    );
    assert_eq!(world.read::<ListAccessKeys>(list(None)).unwrap().access_key_metadata.len(), 2);
    assert_eq!(last_used(&world, &key.access_key_id).user_name.as_deref(), Some("root"));
    world.write::<DeleteAccessKey>(delete(None, &key.access_key_id)).await.unwrap();
    assert_eq!(world.read::<ListAccessKeys>(list(None)).unwrap().access_key_metadata.len(), 1);
}

#[tokio::test]
async fn list_access_keys_shows_all_but_the_secret_page_by_page() {
    let world = with_users(&["Bob"]).await;
    let mut ids =
        [key_of(&world, "Bob").await, key_of(&world, "Bob").await].map(|key| key.access_key_id);
    ids.sort();
    let page = |marker| {
        let input = ListAccessKeysInput { max_items: Some(1), marker, ..list(Some("bob")) };
        world.read::<ListAccessKeys>(input).unwrap()
    };
    let first = page(None);
    let second = page(first.marker);
    let shown = [&first.access_key_metadata[0], &second.access_key_metadata[0]];
    assert_eq!(shown.map(|key| key.access_key_id.clone().unwrap()), ids);
    assert_eq!(shown[0].user_name.as_deref(), Some("Bob"));
    assert_eq!(shown[0].status.as_deref(), Some("Active"));
    assert_eq!((first.is_truncated, second.is_truncated), (Some(true), Some(false)));
    assert_eq!(
        world.read::<ListAccessKeys>(list(Some("Eve"))).unwrap_err(),
        "404 NoSuchEntity: The user with name Eve cannot be found."
    );
}

#[tokio::test]
async fn a_key_is_turned_off_and_on() {
    let world = with_users(&["Bob"]).await;
    let id = key_of(&world, "Bob").await.access_key_id;
    for status in ["Inactive", "Active"] {
        world.write::<UpdateAccessKey>(update("Bob", &id, status)).await.unwrap();
        assert_eq!(row(&world, &id).await.unwrap().status.as_str(), status);
    }
    assert_eq!(
        world.write::<UpdateAccessKey>(update("Bob", &id, "Expired")).await.unwrap_err(),
        "400 InvalidInput: An access key's status can be set to Active or Inactive only."
    );
}

#[tokio::test]
async fn a_key_of_another_user_is_not_found() {
    let world = with_users(&["Bob", "Eve"]).await;
    let id = key_of(&world, "Bob").await.access_key_id;
    let refusal = format!("404 NoSuchEntity: The Access Key with id {id} cannot be found.");
    let off = update("Eve", &id, "Inactive");
    assert_eq!(world.write::<UpdateAccessKey>(off).await.unwrap_err(), refusal);
    let gone = delete(Some("Eve"), &id);
    assert_eq!(world.write::<DeleteAccessKey>(gone).await.unwrap_err(), refusal);
    assert_eq!(row(&world, &id).await.unwrap().status.as_str(), "Active");
    assert_eq!(
        world.write::<DeleteAccessKey>(delete(Some("Max"), &id)).await.unwrap_err(),
        "404 NoSuchEntity: The user with name Max cannot be found."
    );
}

fn last_used(world: &World, id: &str) -> GetAccessKeyLastUsedOutput {
    let input = GetAccessKeyLastUsedInput { access_key_id: id.to_owned() };
    world.read::<GetAccessKeyLastUsed>(input).unwrap()
}

#[tokio::test]
async fn the_last_use_is_the_noted_one_else_the_written_one_else_none() {
    let world = with_users(&["Bob"]).await;
    let id = key_of(&world, "Bob").await.access_key_id;
    let never = last_used(&world, &id);
    assert_eq!(never.user_name.as_deref(), Some("Bob"));
    let never = never.access_key_last_used.unwrap();
    assert_eq!(never.last_used_date, None);
    assert_eq!((&*never.service_name, &*never.region), ("N/A", "N/A"));

    let mut tx = world.tx().await;
    let (service, region) = ("s3".to_owned(), "eu-west-1".to_owned());
    tx.put(&AccessKeyUseRow { id: id.clone(), used_s: NOW_S, service, region }).unwrap();
    world.commit(tx).await;
    let written = last_used(&world, &id).access_key_last_used.unwrap();
    assert_eq!((&*written.service_name, &*written.region), ("s3", "eu-west-1"));

    let noted: Arc<str> = id.as_str().into();
    world.system.last_used.note(&noted, NOW_S + 5, "iam", &"us-east-1".into());
    let used = last_used(&world, &id).access_key_last_used.unwrap();
    assert_eq!(used.last_used_date, Some(Timestamp::from_secs(NOW_S + 5)));
    assert_eq!((&*used.service_name, &*used.region), ("iam", "us-east-1"));

    world.write::<DeleteAccessKey>(delete(Some("Bob"), &id)).await.unwrap();
    let left: Option<AccessKeyUseRow> =
        world.tx().await.get(&AccessKeyUseRow::key_of(&id)).await.unwrap();
    assert_eq!(left, None);
}

#[tokio::test]
async fn the_last_use_is_guarded_by_the_owner_of_the_key() {
    let world = with_users(&["Bob"]).await;
    let input = |id: &str| GetAccessKeyLastUsedInput { access_key_id: id.to_owned() };
    let key = key_of(&world, "Bob").await;
    assert_eq!(
        world.guards::<GetAccessKeyLastUsed>(&input(&key.access_key_id)),
        "iam:GetAccessKeyLastUsed on arn:aws:iam::123456789012:user/Bob"
    );
    let unknown = input("AKIAUNKNOWNUNKNOWN22");
    assert_eq!(world.guards::<GetAccessKeyLastUsed>(&unknown), "iam:GetAccessKeyLastUsed on *");
    assert_eq!(
        world.read::<GetAccessKeyLastUsed>(unknown).unwrap_err(),
        "404 NoSuchEntity: The Access Key with id AKIAUNKNOWNUNKNOWN22 cannot be found."
    );
}
