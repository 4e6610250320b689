//! The account's password policy, in a world in memory.

use sekisho_api::iam::{
    GetAccountPasswordPolicyInput, PasswordPolicy, UpdateAccountPasswordPolicyInput,
};
use sekisho_directory::AccountRow;

use super::*;
use crate::testing::World;

fn get(world: &World) -> Result<PasswordPolicy, String> {
    let answer = world.read::<GetAccountPasswordPolicy>(GetAccountPasswordPolicyInput {});
    answer.map(|answer| answer.password_policy)
}

/// Errors contract, section 3.
#[tokio::test]
async fn an_account_without_a_policy_says_so() {
    let world = World::new().await;
    let missing =
        "404 NoSuchEntity: The Password Policy with domain name 123456789012 cannot be found.";
    assert_eq!(get(&world).unwrap_err(), missing);
    let delete = world.write::<DeleteAccountPasswordPolicy>(Default::default()).await;
    assert_eq!(delete.unwrap_err(), missing);
}

#[tokio::test]
async fn what_an_update_leaves_out_gets_its_default() {
    let world = World::new().await;
    let all = UpdateAccountPasswordPolicyInput {
        minimum_password_length: Some(14),
        require_symbols: Some(true),
        require_numbers: Some(true),
        require_uppercase_characters: Some(true),
        require_lowercase_characters: Some(true),
        allow_users_to_change_password: Some(true),
        max_password_age: Some(90),
        password_reuse_prevention: Some(24),
        hard_expiry: Some(true),
    };
    world.write::<UpdateAccountPasswordPolicy>(all).await.unwrap();
    let shown = get(&world).unwrap();
    assert_eq!((shown.minimum_password_length, shown.expire_passwords), (Some(14), Some(true)));
    assert_eq!((shown.max_password_age, shown.password_reuse_prevention), (Some(90), Some(24)));
    assert_eq!((shown.require_symbols, shown.hard_expiry), (Some(true), Some(true)));

    world.write::<UpdateAccountPasswordPolicy>(Default::default()).await.unwrap();
    let expected = PasswordPolicy {
        minimum_password_length: Some(6),
        require_symbols: Some(false),
        require_numbers: Some(false),
        require_uppercase_characters: Some(false),
        require_lowercase_characters: Some(false),
        allow_users_to_change_password: Some(false),
        expire_passwords: Some(false),
        max_password_age: None,
        password_reuse_prevention: None,
        hard_expiry: Some(false),
    };
    assert_eq!(get(&world).unwrap(), expected);
}

#[tokio::test]
async fn a_deleted_policy_is_gone_from_the_account() {
    let world = World::new().await;
    world.write::<UpdateAccountPasswordPolicy>(Default::default()).await.unwrap();
    world.write::<DeleteAccountPasswordPolicy>(Default::default()).await.unwrap();
    assert!(get(&world).is_err());
    let mut tx = world.tx().await;
    let row: AccountRow = tx.get(&AccountRow::key_of(world.account)).await.unwrap().unwrap();
    assert!(row.settings.is_default());
}

#[tokio::test]
async fn the_guards_are_on_everything() {
    let world = World::new().await;
    let input = Default::default();
    assert_eq!(
        world.guards::<UpdateAccountPasswordPolicy>(&input),
        "iam:UpdateAccountPasswordPolicy on *"
    );
    let input = Default::default();
    assert_eq!(
        world.guards::<GetAccountPasswordPolicy>(&input),
        "iam:GetAccountPasswordPolicy on *"
    );
}
