//! The directory over a store in memory.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::Arc;

use sekisho_arn::{AccountId, UniqueId, UniqueIdKind};
use sekisho_directory::{
    AccessKeyRow, AccountPublicAccessBlockRow, AccountRow, BucketRow, Change, Committed, Directory,
    DirectoryError, GroupRow, InstanceProfileRow, ManagedPolicyRow, OrganizationMemberRow,
    OrganizationRow, RoleRow, Row, RowChange, RowError, SamlProviderRow, Tags, TrailDeliveryRow,
    TrailRow, UserRow,
};
use sekisho_store::MemoryStore;

fn directory() -> Directory {
    Directory::new(Arc::new(MemoryStore::new().unwrap()))
}

fn account() -> AccountId {
    "123456789012".parse().unwrap()
}

fn user(name: &str) -> UserRow {
    UserRow {
        id: UniqueId::from_random(UniqueIdKind::User, [name.len() as u8; 17]),
        account: account(),
        name: name.to_owned(),
        path: "/".to_owned(),
        created_s: 1_700_000_000,
        tags: Tags::default(),
        permissions_boundary: None,
        inline_policies: Default::default(),
        attached_policies: Vec::new(),
        groups: Vec::new(),
        access_keys: Vec::new(),
        credentials: Default::default(),
    }
}

/// ID-21, ID-22: names are one ignoring case, and keep the case they were created with.
#[tokio::test]
async fn a_name_is_found_and_taken_in_any_case() {
    let directory = directory();
    let mut tx = directory.begin().await.unwrap();
    tx.create_entity(&user("Bob")).unwrap();
    assert!(matches!(tx.commit().await.unwrap(), Committed::At(_)));

    let mut tx = directory.begin().await.unwrap();
    assert!(tx.entity_exists::<UserRow>(account(), "bOB").await.unwrap());
    let found: UserRow = tx.entity(account(), "bob").await.unwrap().unwrap();
    assert_eq!(found.name, "Bob");
    assert_eq!(tx.commit().await.unwrap(), Committed::Nothing);
}

#[tokio::test]
async fn a_rename_that_changes_case_alone_keeps_the_name_taken() {
    let directory = directory();
    let old = user("Bob");
    let mut tx = directory.begin().await.unwrap();
    tx.create_entity(&old).unwrap();
    tx.commit().await.unwrap();

    let mut tx = directory.begin().await.unwrap();
    let new = UserRow { name: "BOB".to_owned(), ..old.clone() };
    tx.rename_entity(&old, &new).unwrap();
    tx.commit().await.unwrap();

    let mut tx = directory.begin().await.unwrap();
    assert_eq!(tx.entity::<UserRow>(account(), "bob").await.unwrap(), Some(new));
}

#[tokio::test]
async fn of_two_who_create_one_name_the_second_conflicts() {
    let directory = directory();
    let (mut one, mut two) = (directory.begin().await.unwrap(), directory.begin().await.unwrap());
    for (tx, name) in [(&mut one, "Bob"), (&mut two, "BOB")] {
        assert!(!tx.entity_exists::<UserRow>(account(), name).await.unwrap());
        tx.create_entity(&user(name)).unwrap();
    }
    one.commit().await.unwrap();
    assert!(matches!(two.commit().await, Err(DirectoryError::Conflict)));
}

#[tokio::test]
async fn a_row_read_and_changed_by_another_conflicts() {
    let directory = directory();
    let mut tx = directory.begin().await.unwrap();
    tx.create_entity(&user("Bob")).unwrap();
    tx.commit().await.unwrap();

    let mut slow = directory.begin().await.unwrap();
    let read: UserRow = slow.entity(account(), "Bob").await.unwrap().unwrap();
    let mut fast = directory.begin().await.unwrap();
    fast.put(&UserRow { path: "/x/".to_owned(), ..read.clone() }).unwrap();
    fast.commit().await.unwrap();

    slow.put(&user("Other")).unwrap();
    assert!(matches!(slow.commit().await, Err(DirectoryError::Conflict)));
}

#[tokio::test]
async fn a_transaction_sees_its_own_writes() {
    let directory = directory();
    let mut tx = directory.begin().await.unwrap();
    let bob = user("Bob");
    tx.create_entity(&bob).unwrap();
    assert_eq!(tx.entity::<UserRow>(account(), "BOB").await.unwrap(), Some(bob.clone()));
    tx.delete_entity(&bob);
    assert_eq!(tx.entity::<UserRow>(account(), "Bob").await.unwrap(), None);
    assert!(!tx.entity_exists::<UserRow>(account(), "Bob").await.unwrap());
}

#[tokio::test]
async fn changes_come_back_out_of_the_store() {
    let directory = directory();
    let mut watch = directory.store().watch(Default::default()).await.unwrap();
    let mut tx = directory.begin().await.unwrap();
    tx.create_entity(&user("Bob")).unwrap();
    tx.commit().await.unwrap();
    let mut tx = directory.begin().await.unwrap();
    tx.delete_entity(&user("Bob"));
    tx.commit().await.unwrap();

    let mut seen = Vec::new();
    for _ in 0..2 {
        for change in watch.next().await.unwrap().changes.iter() {
            match Change::decode(&change.key, change.value.as_deref()).unwrap() {
                Change::User(RowChange::Put(row)) => seen.push(format!("put {}", row.name)),
                Change::User(RowChange::Delete(key)) => seen.push(format!("delete {key:?}")),
                Change::Internal => {}
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!(seen, ["put Bob", "delete [\"123456789012\", \"Bob\"]"]);
}

/// What version 1 wrote is read for ever. Never change these texts; add to them.
#[test]
fn rows_of_version_1_are_read() {
    fn read<R: Row>(key: &str, json: &str) -> Change {
        let mut value = vec![1];
        value.extend_from_slice(json.as_bytes());
        let mut kinds = serde_json::from_str::<R>(json).unwrap();
        assert_eq!(String::from_utf8(kinds.key()).unwrap(), key);
        // Written back, nothing is lost.
        let again = serde_json::to_value(&kinds).unwrap();
        assert_eq!(again, serde_json::from_str::<serde_json::Value>(json).unwrap());
        kinds = serde_json::from_value(again).unwrap();
        drop(kinds);
        Change::decode(key.as_bytes(), Some(&value)).unwrap()
    }
    read::<AccountRow>(
        "account/123456789012",
        r#"{"id":"123456789012","email":"Root@example.com","name":"main","created_s":1700000000,"root_password_hash":"$argon2id$x","root_access_keys":["AKIAQQ"],"alias":"acme","settings":{"global_token_v2":true}}"#,
    );
    read::<AccountRow>(
        "account/123456789012",
        r#"{"id":"123456789012","email":"Root@example.com","name":"main","created_s":1700000000,"settings":{"outbound_federation":{"enabled":true,"generation":2,"keys":[{"id":"RSA_0","algorithm":"RS256","public":"{}","retired_s":1700000001},{"id":"RSA_1","algorithm":"RS256","public":"{}","sealed":"00"}]}}}"#,
    );
    read::<UserRow>(
        "user/123456789012/Bob",
        r#"{"id":"AIDAAAAAAAAAAAAAAAAAA","account":"123456789012","name":"Bob","path":"/a/","created_s":1700000000,"tags":[{"k":"team","v":"a"}],"permissions_boundary":"arn:aws:iam::aws:policy/ReadOnlyAccess","inline_policies":{"p":"{}"},"attached_policies":["arn:aws:iam::123456789012:policy/x"],"groups":["AGPAAAAAAAAAAAAAAAAAA"],"access_keys":["AKIAQQ"]}"#,
    );
    read::<GroupRow>(
        "group/123456789012/g",
        r#"{"id":"AGPAAAAAAAAAAAAAAAAAA","account":"123456789012","name":"g","path":"/","created_s":1700000000,"inline_policies":{"p":"{}"},"attached_policies":["arn:aws:iam::123456789012:policy/x"],"member_count":1}"#,
    );
    read::<RoleRow>(
        "role/123456789012/r",
        r#"{"id":"AROAAAAAAAAAAAAAAAAAA","account":"123456789012","name":"r","path":"/","created_s":1700000000,"description":"d","max_session_duration_s":3600,"trust_policy":"{}","tags":[{"k":"a","v":""}],"permissions_boundary":"arn:aws:iam::aws:policy/ReadOnlyAccess","inline_policies":{"p":"{}"},"attached_policies":["x"],"instance_profiles":["ip"]}"#,
    );
    read::<ManagedPolicyRow>(
        "policy/123456789012/p",
        r#"{"id":"ANPAAAAAAAAAAAAAAAAAA","account":"123456789012","name":"p","path":"/","created_s":1700000000,"updated_s":1700000001,"description":"d","tags":[{"k":"a","v":""}],"versions":[{"number":2,"document":"{}","created_s":1700000001}],"default_version":2,"last_version":2,"attachment_count":3,"boundary_count":1}"#,
    );
    read::<InstanceProfileRow>(
        "instance-profile/123456789012/ip",
        r#"{"id":"AIPAAAAAAAAAAAAAAAAAA","account":"123456789012","name":"ip","path":"/","created_s":1700000000,"tags":[{"k":"a","v":""}],"role":"r"}"#,
    );
    read::<TrailRow>(
        "trail/123456789012/t",
        r#"{"account":"123456789012","name":"t","home_region":"us-east-1","bucket":"logs","key_prefix":"p","global_services":true,"multi_region":false,"validated":true,"created_s":1700000000,"logging":true,"started_s":1700000001,"stopped_s":1700000002,"selectors":[{"read_write":"All","management":true,"data":[{"kind":"AWS::S3::Object","values":["arn:aws:s3"]}],"excluded_sources":["kms.amazonaws.com"]}],"advanced_selectors":[{"name":"n","fields":[{"field":"eventCategory","equals":["Data"],"starts_with":["a"],"ends_with":["b"],"not_equals":["c"],"not_starts_with":["d"],"not_ends_with":["e"]}]}],"tags":[{"k":"a","v":""}]}"#,
    );
    read::<TrailDeliveryRow>(
        "trail-delivery/123456789012/t",
        r#"{"account":"123456789012","name":"t","started_s":1700000001,"segment":7,"offset":9,"delivered_s":1700000003,"attempted_s":1700000004,"error":"e","closed":true,"chains":{"us-east-1":{"last":{"bucket":"logs","key":"k","hash":"00","signature":"11","delivered_s":1700000005},"from_s":1700000006,"undigested":[{"key":"k","hash":"00","newest_s":2,"oldest_s":1}]}}}"#,
    );
    read::<SamlProviderRow>(
        "saml-provider/123456789012/Corp",
        r#"{"account":"123456789012","name":"Corp","uuid":"AB","metadata":"<x/>","identity_providers":[{"entity_id":"https://idp.example","certificates":["MII"]}],"valid_until_s":1800000000,"created_s":1700000000,"assertion_encryption":"Required","private_keys":[{"id":"CD","uploaded_s":1700000001,"sealed":"00ff"}],"tags":[{"k":"a","v":""}]}"#,
    );
    read::<OrganizationRow>(
        "organization/o-abcdefghij",
        r#"{"id":"o-abcdefghij","management_account":"123456789012","feature_set":"ALL","created_s":1700000000,"trusted_services":["iam.amazonaws.com"],"delegated_administrators":{"iam.amazonaws.com":["111111111111"]},"root_credentials_management":true,"root_sessions":true}"#,
    );
    read::<OrganizationMemberRow>(
        "organization-member/123456789012",
        r#"{"account":"123456789012","organization":"o-abcdefghij","joined_s":1700000000}"#,
    );
    read::<AccessKeyRow>(
        "access-key/AKIAQQ",
        r#"{"id":"AKIAQQ","account":"123456789012","owner":{"user":"AIDAAAAAAAAAAAAAAAAAA"},"status":"Active","created_s":1700000000,"sealed_secret":"00ff"}"#,
    );
    read::<BucketRow>(
        "bucket/my.bucket-1",
        r#"{"name":"my.bucket-1","account":"123456789012","region":"us-east-1","created_s":1700000000,"policy":"{}","public_access_block":{"block_public_acls":true,"ignore_public_acls":false,"block_public_policy":true,"restrict_public_buckets":false},"object_ownership":"BucketOwnerEnforced","versioning":"Suspended","tags":[{"k":"a","v":""}],"cors":[{"id":"x","allowed_origins":["https://a.example"],"allowed_methods":["GET"],"allowed_headers":["*"],"expose_headers":["ETag"],"max_age_s":3000}],"bucket_key_enabled":true,"abac":true}"#,
    );
    read::<BucketRow>(
        "bucket/bare",
        r#"{"name":"bare","account":"123456789012","region":"eu-west-1","created_s":1700000000}"#,
    );
    read::<AccountPublicAccessBlockRow>(
        "account-public-access-block/123456789012",
        r#"{"account":"123456789012","settings":{"block_public_acls":true,"ignore_public_acls":true,"block_public_policy":false,"restrict_public_buckets":true}}"#,
    );
}

#[test]
fn a_row_that_cannot_be_read_says_why() {
    let decode = |key: &str, value: &[u8]| Change::decode(key.as_bytes(), Some(value)).unwrap_err();
    assert!(matches!(decode("user/1/x", b""), RowError::Empty { table: "user" }));
    assert!(matches!(decode("user/1/x", b"\x02{}"), RowError::UnknownVersion { version: 2, .. }));
    assert!(matches!(decode("user/1/x", b"\x01{}"), RowError::Unreadable { .. }));
    assert!(matches!(decode("thing/1/x", b"\x01{}"), RowError::UnknownTable { .. }));
}
