//! An organization's features, in a world in memory.

use sekisho_directory::{OrganizationFeatureSet, OrganizationMemberRow, OrganizationRow};

use super::*;
use crate::testing::{NOW_S, World};

/// A world whose account is the management account of an organization.
async fn world() -> World {
    let world = World::new().await;
    let mut tx = world.tx().await;
    tx.put(&OrganizationRow {
        id: "o-abcdefghij".to_owned(),
        management_account: world.account,
        feature_set: OrganizationFeatureSet::All,
        created_s: NOW_S,
        trusted_services: [IAM.to_owned()].into(),
        delegated_administrators: Default::default(),
        root_credentials_management: false,
        root_sessions: false,
    })
    .unwrap();
    tx.put(&OrganizationMemberRow {
        account: world.account,
        organization: "o-abcdefghij".to_owned(),
        joined_s: NOW_S,
    })
    .unwrap();
    world.commit(tx).await;
    world
}

#[tokio::test]
async fn what_is_enabled_is_listed_and_stored() {
    let world = world().await;
    world.write::<EnableOrganizationsRootSessions>(Default::default()).await.unwrap();
    let listed = world.read::<ListOrganizationsFeatures>(Default::default()).unwrap();
    assert_eq!(listed.organization_id.as_deref(), Some("o-abcdefghij"));
    assert_eq!(listed.enabled_features.unwrap(), ["RootSessions"]);
    let row = world.tx().await.get(&OrganizationRow::key_of("o-abcdefghij")).await.unwrap();
    let row: OrganizationRow = row.unwrap();
    assert!(row.root_sessions && !row.root_credentials_management);
    world.write::<DisableOrganizationsRootSessions>(Default::default()).await.unwrap();
    let listed = world.read::<ListOrganizationsFeatures>(Default::default()).unwrap();
    assert_eq!(listed.enabled_features.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn an_account_without_an_organization_is_told_so() {
    let world = World::new().await;
    let told = "400 OrganizationNotFoundException: The request was rejected because no \
                organization is associated with your account.";
    let refused = world.read::<ListOrganizationsFeatures>(Default::default());
    assert_eq!(refused.unwrap_err(), told);
    let refused = world.write::<EnableOrganizationsRootSessions>(Default::default()).await;
    assert_eq!(refused.unwrap_err(), told);
}

/// They have no resource (service authorization reference).
#[tokio::test]
async fn features_are_guarded_without_a_resource() {
    let world = World::new().await;
    assert_eq!(
        [
            world.guards::<ListOrganizationsFeatures>(&Default::default()),
            world.guards::<EnableOrganizationsRootSessions>(&Default::default()),
        ],
        ["iam:ListOrganizationsFeatures on *", "iam:EnableOrganizationsRootSessions on *"]
    );
}
