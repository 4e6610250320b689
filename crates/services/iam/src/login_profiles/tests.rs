//! Passwords, in a world in memory.

use sekisho_api::iam::{
    ChangePasswordInput, CreateLoginProfileInput, CreateUserInput, DeleteLoginProfileInput,
    DeleteUserInput, GetLoginProfileInput, LoginProfile, UpdateAccountPasswordPolicyInput,
    UpdateLoginProfileInput,
};
use sekisho_directory::{AccountRow, LoginProfileRow, UserRow};

use super::*;
use crate::password_policy::UpdateAccountPasswordPolicy;
use crate::testing::{NOW, NOW_S, Who, World};
use crate::users::{CreateUser, DeleteUser};

const GOOD: &str = "Correct-Horse-1";
const BETTER: &str = "Battery-Staple-2";

fn create(user: &str, password: &str) -> CreateLoginProfileInput {
    CreateLoginProfileInput {
        user_name: Some(user.to_owned()),
        password: Some(password.to_owned().into()),
        password_reset_required: None,
    }
}

fn change(old: &str, new: &str) -> ChangePasswordInput {
    ChangePasswordInput { old_password: old.to_owned().into(), new_password: new.to_owned().into() }
}

fn update(password: Option<&str>, reset: Option<bool>) -> UpdateLoginProfileInput {
    UpdateLoginProfileInput {
        user_name: "Bob".to_owned(),
        password: password.map(|password| password.to_owned().into()),
        password_reset_required: reset,
    }
}

async fn with_bob() -> World {
    let world = World::new().await;
    let input = CreateUserInput { user_name: "Bob".to_owned(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
    world
}

async fn with_password() -> World {
    let world = with_bob().await;
    world.write::<CreateLoginProfile>(create("Bob", GOOD)).await.unwrap();
    world
}

fn get(world: &World, user: Option<&str>) -> Result<LoginProfile, String> {
    let input = GetLoginProfileInput { user_name: user.map(str::to_owned) };
    world.read::<GetLoginProfile>(input).map(|answer| answer.login_profile)
}

async fn row(world: &World) -> Option<LoginProfileRow> {
    let mut tx = world.tx().await;
    let bob: UserRow = tx.entity(world.account, "Bob").await.unwrap().unwrap();
    tx.get(&LoginProfileRow::key_of(world.account, &bob.id)).await.unwrap()
}

#[tokio::test]
async fn a_password_is_stored_hashed_and_sealed_and_never_shown() {
    let world = with_bob().await;
    let made = world.write::<CreateLoginProfile>(create("bob", GOOD)).await.unwrap();
    let shown = made.login_profile;
    assert_eq!((&*shown.user_name, shown.create_date), ("Bob", NOW));
    assert_eq!(shown.password_reset_required, Some(false));
    assert_eq!(get(&world, Some("BOB")).unwrap(), shown);

    let row = row(&world).await.unwrap();
    let key = LoginProfileRow::key_of(row.account, &row.user);
    let hash = world.system.open_user_secret(&key, &row.sealed_hash).unwrap();
    assert!(hash.starts_with(b"$argon2id$"));
    assert!(world.system.open_user_secret(b"login-profile/other", &row.sealed_hash).is_err());
    assert!(!format!("{row:?}").contains(&row.sealed_hash));
}

/// Errors contract, section 3.
#[tokio::test]
async fn a_user_has_one_password_or_none() {
    let world = with_password().await;
    let again = world.write::<CreateLoginProfile>(create("Bob", BETTER)).await.unwrap_err();
    assert_eq!(again, "409 EntityAlreadyExists: Login Profile for user Bob already exists.");
    let delete = || DeleteLoginProfileInput { user_name: Some("Bob".to_owned()) };
    world.write::<DeleteLoginProfile>(delete()).await.unwrap();
    assert!(row(&world).await.is_none());
    let missing = "404 NoSuchEntity: Login Profile for User Bob cannot be found.";
    assert_eq!(world.write::<DeleteLoginProfile>(delete()).await.unwrap_err(), missing);
    assert_eq!(get(&world, Some("Bob")).unwrap_err(), missing);
    let update = world.write::<UpdateLoginProfile>(update(Some(BETTER), None)).await;
    assert_eq!(update.unwrap_err(), missing);
    assert_eq!(
        get(&world, Some("Eve")).unwrap_err(),
        "404 NoSuchEntity: The user with name Eve cannot be found."
    );
}

#[tokio::test]
async fn the_root_user_s_password_is_managed_without_a_name() {
    let world = World::new().await;
    let missing = "404 NoSuchEntity: Login Profile for User root cannot be found.";
    assert_eq!(get(&world, None).unwrap_err(), missing);
    let nothing = CreateLoginProfileInput::default();
    assert_eq!(
        world.write::<CreateLoginProfile>(nothing).await.unwrap_err(),
        "400 ValidationError: 1 validation error detected: Value at 'password' failed to satisfy \
         constraint: Member must not be null"
    );
    let input =
        CreateLoginProfileInput { password: Some(GOOD.to_owned().into()), ..Default::default() };
    world.write::<CreateLoginProfile>(input.clone()).await.unwrap();
    assert_eq!(get(&world, None).unwrap().create_date, NOW);
    assert!(world.write::<CreateLoginProfile>(input).await.is_err());
    world.write::<DeleteLoginProfile>(Default::default()).await.unwrap();
    assert_eq!(get(&world, None).unwrap_err(), missing);
    let mut tx = world.tx().await;
    let account: AccountRow = tx.get(&AccountRow::key_of(world.account)).await.unwrap().unwrap();
    assert_eq!(account.root_password_hash, None);
}

#[tokio::test]
async fn a_user_with_a_password_is_not_deleted() {
    let world = with_password().await;
    let input = DeleteUserInput { user_name: "Bob".to_owned() };
    assert_eq!(
        world.write::<DeleteUser>(input).await.unwrap_err(),
        "409 DeleteConflict: Cannot delete entity, must delete login profile first."
    );
}

#[tokio::test]
async fn a_user_changes_its_password_knowing_the_old_one() {
    let world = with_password().await;
    world.write::<UpdateLoginProfile>(update(None, Some(true))).await.unwrap();
    assert_eq!(get(&world, Some("Bob")).unwrap().password_reset_required, Some(true));
    let bob = Who::User("Bob");
    let wrong = world.write_as::<ChangePassword>(bob.clone(), change("x", BETTER)).await;
    assert_eq!(wrong.unwrap_err(), "403 AccessDenied: The old password was incorrect.");
    world.write_as::<ChangePassword>(bob.clone(), change(GOOD, BETTER)).await.unwrap();
    // The old one is worth nothing any more; the new one need not be reset.
    assert!(world.write_as::<ChangePassword>(bob, change(GOOD, BETTER)).await.is_err());
    assert_eq!(get(&world, Some("Bob")).unwrap().password_reset_required, Some(false));
    assert_eq!(row(&world).await.unwrap().set_s, NOW_S);
}

#[tokio::test]
async fn only_users_change_their_own_password() {
    let world = with_password().await;
    let root = world.write::<ChangePassword>(change(GOOD, BETTER)).await.unwrap_err();
    assert_eq!(root, "400 InvalidUserType: Only IAM Users can change their own password");
    let input = CreateUserInput { user_name: "Ann".to_owned(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
    let none = world.write_as::<ChangePassword>(Who::User("Ann"), change(GOOD, BETTER)).await;
    assert_eq!(none.unwrap_err(), "404 NoSuchEntity: Login Profile for User Ann cannot be found.");
}

#[tokio::test]
async fn the_password_policy_holds_for_every_way_to_set_one() {
    let world = with_bob().await;
    let refused = "400 PasswordPolicyViolation: Password should have a minimum length of 8";
    let short = world.write::<CreateLoginProfile>(create("Bob", "Ab1!")).await;
    assert_eq!(short.unwrap_err(), refused);
    assert!(row(&world).await.is_none());
    world.write::<CreateLoginProfile>(create("Bob", GOOD)).await.unwrap();
    let short = world.write::<UpdateLoginProfile>(update(Some("Ab1!"), None)).await;
    assert_eq!(short.unwrap_err(), refused);
    let short = world.write_as::<ChangePassword>(Who::User("Bob"), change(GOOD, "Ab1!")).await;
    assert_eq!(short.unwrap_err(), refused);
}

#[tokio::test]
async fn former_passwords_do_not_come_back_before_their_time() {
    let world = with_password().await;
    let policy = UpdateAccountPasswordPolicyInput {
        password_reuse_prevention: Some(2),
        ..Default::default()
    };
    world.write::<UpdateAccountPasswordPolicy>(policy).await.unwrap();
    let set =
        async |password| world.write::<UpdateLoginProfile>(update(Some(password), None)).await;
    let reused = "400 PasswordPolicyViolation: Policy constraint violation with password reuse \
                  prevention during password change";
    assert_eq!(set(GOOD).await.unwrap_err(), reused);
    set(BETTER).await.unwrap();
    assert_eq!(set(GOOD).await.unwrap_err(), reused);
    set("third-One").await.unwrap();
    set(GOOD).await.unwrap();
    let change = world.write_as::<ChangePassword>(Who::User("Bob"), change(GOOD, "third-One"));
    assert_eq!(change.await.unwrap_err(), reused);
}

#[tokio::test]
async fn no_more_former_passwords_are_kept_than_a_policy_can_ask_for() {
    let world = with_password().await;
    for number in 0..LoginProfileRow::FORMER_MAX + 2 {
        let password = format!("Password-{number}");
        world.write::<UpdateLoginProfile>(update(Some(&password), None)).await.unwrap();
    }
    assert_eq!(row(&world).await.unwrap().former.len(), LoginProfileRow::FORMER_MAX);
}

#[tokio::test]
async fn the_account_may_let_its_users_change_their_own_password() {
    let world = with_password().await;
    let sides = |world: &World| {
        world.resource_policies_as::<ChangePassword>(Who::User("Bob"), &change(GOOD, BETTER))
    };
    assert_eq!(sides(&world), 0);
    let policy = UpdateAccountPasswordPolicyInput {
        allow_users_to_change_password: Some(true),
        ..Default::default()
    };
    world.write::<UpdateAccountPasswordPolicy>(policy).await.unwrap();
    assert_eq!(sides(&world), 1);
    assert_eq!(
        world.guards_as::<ChangePassword>(Who::User("Bob"), &change(GOOD, BETTER)),
        "iam:ChangePassword on arn:aws:iam::123456789012:user/Bob"
    );
}
