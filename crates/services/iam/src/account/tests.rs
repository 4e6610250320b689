//! The account's alias and summary, in a world in memory.

use sekisho_api::iam::{
    CreateAccessKeyInput, CreateAccountAliasInput, CreateUserInput, DeleteAccountAliasInput,
    GetAccountSummaryInput, ListAccountAliasesInput, SetSecurityTokenServicePreferencesInput,
};
use sekisho_directory::AccountAliasRow;

use super::*;
use crate::access_keys::CreateAccessKey;
use crate::testing::World;
use crate::users::CreateUser;

fn create(alias: &str) -> CreateAccountAliasInput {
    CreateAccountAliasInput { account_alias: alias.to_owned() }
}

fn delete(alias: &str) -> DeleteAccountAliasInput {
    DeleteAccountAliasInput { account_alias: alias.to_owned() }
}

fn aliases(world: &World) -> Vec<String> {
    world.read::<ListAccountAliases>(ListAccountAliasesInput::default()).unwrap().account_aliases
}

async fn holder(world: &World, alias: &str) -> Option<AccountAliasRow> {
    world.tx().await.get(&AccountAliasRow::key_of(alias)).await.unwrap()
}

#[tokio::test]
async fn an_account_has_one_alias_and_a_second_takes_its_place() {
    let world = World::new().await;
    assert!(aliases(&world).is_empty());
    world.write::<CreateAccountAlias>(create("acme")).await.unwrap();
    world.write::<CreateAccountAlias>(create("acme-corp")).await.unwrap();
    assert_eq!(aliases(&world), ["acme-corp"]);
    assert_eq!(world.view().account_of_alias("acme-corp"), Some(world.account));
    assert_eq!(holder(&world, "acme").await, None);

    world.write::<DeleteAccountAlias>(delete("acme-corp")).await.unwrap();
    assert!(aliases(&world).is_empty());
    assert_eq!(holder(&world, "acme-corp").await, None);
}

#[tokio::test]
async fn aliases_refuse_what_is_taken_what_is_not_there_and_what_looks_like_an_account() {
    let world = World::new().await;
    let mut tx = world.tx().await;
    let account = "999999999999".parse().unwrap();
    tx.put(&AccountAliasRow { alias: "theirs".to_owned(), account }).unwrap();
    world.commit(tx).await;
    world.write::<CreateAccountAlias>(create("ours")).await.unwrap();
    for alias in ["theirs", "ours"] {
        assert_eq!(
            world.write::<CreateAccountAlias>(create(alias)).await.unwrap_err(),
            format!("409 EntityAlreadyExists: The account alias {alias} already exists.")
        );
    }
    assert_eq!(
        world.write::<DeleteAccountAlias>(delete("theirs")).await.unwrap_err(),
        "404 NoSuchEntity: The account alias theirs cannot be found."
    );
    assert_eq!(
        world.write::<CreateAccountAlias>(create("123456789012")).await.unwrap_err(),
        "400 InvalidInput: The account alias must not be a number of 12 digits."
    );
    assert_eq!(aliases(&world), ["ours"]);
}

#[tokio::test]
async fn the_summary_counts_what_there_is_beside_what_there_may_be() {
    let world = World::with_quotas(&[("UsersPerAccount", 7)]).await;
    for name in ["a", "b"] {
        let input = CreateUserInput { user_name: name.to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    world.add_policy("p").await;
    world.write::<CreateAccessKey>(CreateAccessKeyInput::default()).await.unwrap();
    let summary = world.read::<GetAccountSummary>(GetAccountSummaryInput {}).unwrap();
    let summary = summary.summary_map.unwrap();
    for (key, value) in [
        ("Users", 2),
        ("UsersQuota", 7),
        ("Groups", 0),
        ("Policies", 1),
        ("PolicyVersionsInUse", 1),
        ("AccountAccessKeysPresent", 1),
        ("AccountPasswordPresent", 0),
        ("AssumeRolePolicySizeQuota", 2048),
    ] {
        assert_eq!(summary.get(key), Some(&value), "{key}");
    }
    // Every key of the model's `summaryKeyType`, and no other.
    assert_eq!(summary.len(), 34);
}

#[tokio::test]
async fn the_version_of_global_tokens_is_1_until_it_is_set() {
    let world = World::new().await;
    let version = || {
        let summary = world.read::<GetAccountSummary>(GetAccountSummaryInput {}).unwrap();
        summary.summary_map.unwrap().get("GlobalEndpointTokenVersion").copied()
    };
    assert_eq!(version(), Some(1));
    for (token, number) in [("v2Token", 2), ("v1Token", 1)] {
        let input = SetSecurityTokenServicePreferencesInput {
            global_endpoint_token_version: token.to_owned(),
        };
        world.write::<SetSecurityTokenServicePreferences>(input).await.unwrap();
        assert_eq!(version(), Some(number), "{token}");
    }
}

/// They have no resource (service authorization reference).
#[tokio::test]
async fn the_account_is_guarded_without_a_resource() {
    let world = World::new().await;
    assert_eq!(
        [
            world.guards::<CreateAccountAlias>(&create("acme")),
            world.guards::<DeleteAccountAlias>(&delete("acme")),
            world.guards::<ListAccountAliases>(&ListAccountAliasesInput::default()),
            world.guards::<GetAccountSummary>(&GetAccountSummaryInput {}),
            world.guards::<SetSecurityTokenServicePreferences>(&Default::default()),
        ],
        [
            "iam:CreateAccountAlias on *",
            "iam:DeleteAccountAlias on *",
            "iam:ListAccountAliases on *",
            "iam:GetAccountSummary on *",
            "iam:SetSecurityTokenServicePreferences on *",
        ]
    );
}
