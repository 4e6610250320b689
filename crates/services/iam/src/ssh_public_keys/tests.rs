//! SSH public keys, in a world in memory.

use sekisho_api::iam::{
    CreateUserInput, DeleteSSHPublicKeyInput, DeleteUserInput, GetSSHPublicKeyInput,
    ListSSHPublicKeysInput, SSHPublicKey, UpdateSSHPublicKeyInput, UploadSSHPublicKeyInput,
};

use super::encoding::tests::{FINGERPRINT, PEM, SSH};
use super::*;
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

fn upload(body: &str) -> UploadSSHPublicKeyInput {
    UploadSSHPublicKeyInput { user_name: "Bob".to_owned(), ssh_public_key_body: body.to_owned() }
}

async fn uploaded(world: &World) -> SSHPublicKey {
    let answer = world.write::<UploadSSHPublicKey>(upload(SSH)).await.unwrap();
    answer.ssh_public_key.unwrap()
}

fn get(world: &World, user: &str, id: &str, encoding: &str) -> Result<SSHPublicKey, String> {
    let input = GetSSHPublicKeyInput {
        user_name: user.to_owned(),
        ssh_public_key_id: id.to_owned(),
        encoding: encoding.to_owned(),
    };
    world.read::<GetSSHPublicKey>(input).map(|answer| answer.ssh_public_key.unwrap())
}

#[tokio::test]
async fn a_key_is_shown_in_either_encoding() {
    let world = with_users().await;
    let key = uploaded(&world).await;
    assert!(key.ssh_public_key_id.starts_with("APKA"));
    assert_eq!((&*key.fingerprint, key.upload_date), (FINGERPRINT.trim(), Some(NOW)));
    let shown = get(&world, "Bob", &key.ssh_public_key_id, "PEM").unwrap();
    assert_eq!(shown.ssh_public_key_body, PEM.trim());
    let shown = get(&world, "bob", &key.ssh_public_key_id, "SSH").unwrap();
    assert!(SSH.starts_with(&shown.ssh_public_key_body));
    let other = get(&world, "Ann", &key.ssh_public_key_id, "SSH").unwrap_err();
    assert!(other.starts_with("404 NoSuchEntity: The Public Key with id APKA"));
}

#[tokio::test]
async fn a_key_is_a_user_s_once() {
    let world = with_users().await;
    uploaded(&world).await;
    let again = world.write::<UploadSSHPublicKey>(upload(PEM)).await.unwrap_err();
    assert!(again.starts_with("400 DuplicateSSHPublicKey"), "{again}");
    let bad = world.write::<UploadSSHPublicKey>(upload("ssh-rsa AAAA")).await.unwrap_err();
    assert!(bad.starts_with("400 InvalidPublicKey"), "{bad}");
    let bad = world.write::<UploadSSHPublicKey>(upload("ssh-dss AAAA")).await.unwrap_err();
    assert!(bad.starts_with("400 UnrecognizedPublicKeyEncoding"), "{bad}");
}

#[tokio::test]
async fn a_user_has_no_more_keys_than_the_quota() {
    let world = World::with_quotas(&[("SSHPublicKeysPerUser", 0)]).await;
    let input = CreateUserInput { user_name: "Bob".to_owned(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
    assert_eq!(
        world.write::<UploadSSHPublicKey>(upload(SSH)).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for SSHPublicKeysPerUser: 0"
    );
}

#[tokio::test]
async fn a_key_is_turned_off_and_deleted_before_its_user() {
    let world = with_users().await;
    let id = uploaded(&world).await.ssh_public_key_id;
    let update = UpdateSSHPublicKeyInput {
        user_name: "Bob".to_owned(),
        ssh_public_key_id: id.clone(),
        status: "Inactive".to_owned(),
    };
    world.write::<UpdateSSHPublicKey>(update).await.unwrap();
    let list = || ListSSHPublicKeysInput::default();
    let listed = world.read_as::<ListSSHPublicKeys>(Who::User("Bob"), list()).unwrap();
    assert_eq!(listed.ssh_public_keys.unwrap()[0].status, "Inactive");
    let user = || DeleteUserInput { user_name: "Bob".to_owned() };
    assert_eq!(
        world.write::<DeleteUser>(user()).await.unwrap_err(),
        "409 DeleteConflict: Cannot delete entity, must remove referenced objects first."
    );
    let delete =
        || DeleteSSHPublicKeyInput { user_name: "Bob".to_owned(), ssh_public_key_id: id.clone() };
    world.write::<DeleteSSHPublicKey>(delete()).await.unwrap();
    assert!(world.write::<DeleteSSHPublicKey>(delete()).await.is_err());
    world.write::<DeleteUser>(user()).await.unwrap();
}
