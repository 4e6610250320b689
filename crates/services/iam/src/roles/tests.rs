//! Roles, their trust policies and their tags, in a world in memory.

use percent_encoding::percent_decode_str;
use sekisho_api::Timestamp;
use sekisho_api::iam::{
    CreateRoleInput, DeleteRoleInput, GetRoleInput, ListRoleTagsInput, ListRolesInput, Role, Tag,
    TagRoleInput, UntagRoleInput, UpdateAssumeRolePolicyInput, UpdateRoleDescriptionInput,
    UpdateRoleInput,
};
use sekisho_arn::{UniqueId, UniqueIdKind};
use sekisho_directory::{AccountRow, ManagedPolicyRow, RoleRow, RoleUseRow, UserRow};

use super::*;
use crate::testing::{NOW, NOW_S, World};
use crate::users::{CreateUser, DeleteUser, UpdateUser};

const OTHER_ACCOUNT: &str = "210987654321";
const TRUST_EC2: &str = r#"{"Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
    "Action": "sts:AssumeRole"}]}"#;

fn trusting(principal: &str) -> String {
    format!(
        r#"{{"Statement":[{{"Effect":"Allow","Principal":{{"AWS":["{principal}"]}},"Action":"sts:AssumeRole"}}]}}"#
    )
}

fn create(name: &str) -> CreateRoleInput {
    CreateRoleInput {
        role_name: name.to_owned(),
        assume_role_policy_document: TRUST_EC2.to_owned(),
        ..Default::default()
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: key.to_owned(), value: value.to_owned() }
}

fn get(name: &str) -> GetRoleInput {
    GetRoleInput { role_name: name.to_owned() }
}

fn delete(name: &str) -> DeleteRoleInput {
    DeleteRoleInput { role_name: name.to_owned() }
}

fn shown(world: &World, name: &str) -> Role {
    world.read::<GetRole>(get(name)).unwrap().role
}

/// The trust policy that `GetRole` shows, decoded.
fn trust(world: &World, name: &str) -> String {
    let document = shown(world, name).assume_role_policy_document.unwrap();
    percent_decode_str(&document).decode_utf8().unwrap().into_owned()
}

async fn update_trust(world: &World, name: &str, document: &str) -> Result<(), String> {
    let input = UpdateAssumeRolePolicyInput {
        role_name: name.to_owned(),
        policy_document: document.to_owned(),
    };
    world.write::<UpdateAssumeRolePolicy>(input).await.map(|_| ())
}

async fn add_user(world: &World, name: &str) {
    let input = sekisho_api::iam::CreateUserInput { user_name: name.into(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
}

/// Changes a role's row behind the operations' back.
async fn change(world: &World, name: &str, change: impl FnOnce(&mut RoleRow)) {
    let mut tx = world.tx().await;
    let mut role: RoleRow = tx.entity(world.account, name).await.unwrap().unwrap();
    change(&mut role);
    tx.put(&role).unwrap();
    world.commit(tx).await;
}

/// ID-46: what is not there yet is not in the answer to the creation.
#[tokio::test]
async fn create_role_answers_less_than_get_role_shows_then() {
    let world = World::new().await;
    let created = world
        .write::<CreateRole>(CreateRoleInput {
            path: Some("/team/".to_owned()),
            description: Some("reads".to_owned()),
            max_session_duration: Some(7_200),
            tags: Some(vec![tag("Team", "a")]),
            permissions_boundary: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()),
            ..create("Reader")
        })
        .await
        .unwrap()
        .role;
    assert_eq!(created.arn, "arn:aws:iam::123456789012:role/team/Reader");
    assert_eq!((created.role_id.len(), &created.role_id[..4]), (21, "AROA"));
    assert_eq!((created.max_session_duration, created.role_last_used.clone()), (None, None));
    assert_eq!(created.create_date, NOW);
    let shown = shown(&world, "reader");
    assert_eq!(shown.max_session_duration, Some(7_200));
    assert_eq!(shown.role_last_used, Some(Default::default()));
    assert_eq!(created, Role { max_session_duration: None, role_last_used: None, ..shown });
    // ID-52: byte for byte, white space included.
    assert_eq!(trust(&world, "Reader"), TRUST_EC2);
}

#[tokio::test]
async fn create_role_refuses_what_the_model_lets_through() {
    let world = World::with_quotas(&[("RolesPerAccount", 1)]).await;
    world.write::<CreateRole>(create("Reader")).await.unwrap();
    let refusal = world.write::<CreateRole>(create("reader")).await.unwrap_err();
    assert_eq!(refusal, "409 EntityAlreadyExists: Role with name reader already exists.");
    let refusal = world.write::<CreateRole>(create("Writer")).await.unwrap_err();
    assert_eq!(refusal, "409 LimitExceeded: Cannot exceed quota for RolesPerAccount: 1");
    for path in ["/aws-service-role/x/", "/aws-reserved/"] {
        let input = CreateRoleInput { path: Some(path.to_owned()), ..create("x") };
        let refusal = world.write::<CreateRole>(input).await.unwrap_err();
        assert!(refusal.starts_with("400 InvalidInput"), "{refusal}");
    }
    let input = CreateRoleInput { tags: Some(vec![tag("a", ""), tag("A", "")]), ..create("x") };
    let refusal = world.write::<CreateRole>(input).await.unwrap_err();
    assert!(refusal.starts_with("400 InvalidInput: Duplicate tag keys"), "{refusal}");
}

/// Errors contract, section 4.
#[tokio::test]
async fn a_trust_policy_is_refused_in_the_words_of_its_writer() {
    let world = World::new().await;
    world.write::<CreateRole>(create("Reader")).await.unwrap();
    for (document, refusal) in [
        ("nonsense", "400 MalformedPolicyDocument: This policy contains invalid Json".to_owned()),
        (
            &trusting("arn:aws:iam::123456789012:user/nobody"),
            "400 MalformedPolicyDocument: Invalid principal in policy: \
             \"AWS\":\"arn:aws:iam::123456789012:user/nobody\""
                .to_owned(),
        ),
        (
            &trusting("AIDAAAAAAAAAAAAAAAAAA"),
            "400 MalformedPolicyDocument: Invalid principal in policy: \
             \"AWS\":\"AIDAAAAAAAAAAAAAAAAAA\""
                .to_owned(),
        ),
        (
            &trusting(&"9".repeat(2_048)),
            "409 LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048".to_owned(),
        ),
    ] {
        let input =
            CreateRoleInput { assume_role_policy_document: document.to_owned(), ..create("x") };
        assert_eq!(world.write::<CreateRole>(input).await.unwrap_err(), refusal);
        assert_eq!(update_trust(&world, "Reader", document).await.unwrap_err(), refusal);
    }
    assert_eq!(trust(&world, "Reader"), TRUST_EC2, "nothing was changed");
    // Accounts and services are taken by their form (EV-18).
    for principal in ["arn:aws:iam::999999999999:root", "999999999999", "*"] {
        let document = trusting(principal);
        update_trust(&world, "Reader", &document).await.unwrap();
        assert_eq!(trust(&world, "Reader"), document);
    }
}

/// EV-18, ID-53.
#[tokio::test]
async fn a_trusted_user_is_stored_by_its_id() {
    let world = World::new().await;
    add_user(&world, "ann").await;
    let document = trusting("arn:aws:iam::123456789012:user/ann");
    let input =
        CreateRoleInput { assume_role_policy_document: document.clone(), ..create("Reader") };
    let created = world.write::<CreateRole>(input).await.unwrap().role;
    assert_eq!(
        percent_decode_str(&created.assume_role_policy_document.unwrap()).decode_utf8().unwrap(),
        document
    );
    let account = world.view().account(world.account).unwrap().clone();
    let id = account.users.named("ann").unwrap().row.id.to_string();
    let stored = &account.roles.named("Reader").unwrap().row.trust_policy;
    assert_eq!(*stored, trusting(&id));
    assert_eq!(trust(&world, "Reader"), document);

    // A renamed user is still the one, shown by its new ARN.
    world
        .write::<UpdateUser>(sekisho_api::iam::UpdateUserInput {
            user_name: "ann".to_owned(),
            new_path: Some("/x/".to_owned()),
            new_user_name: Some("anna".to_owned()),
        })
        .await
        .unwrap();
    assert_eq!(trust(&world, "Reader"), trusting("arn:aws:iam::123456789012:user/x/anna"));

    // A deleted one is the bare id, and a namesake is somebody else.
    let input = sekisho_api::iam::DeleteUserInput { user_name: "anna".to_owned() };
    world.write::<DeleteUser>(input).await.unwrap();
    add_user(&world, "ann").await;
    assert_eq!(trust(&world, "Reader"), trusting(&id));
    assert!(update_trust(&world, "Reader", &trusting(&id)).await.is_err());
}

/// EV-18: users and roles of any account are resolved, with their path and letter case (EV-13).
#[tokio::test]
async fn a_trusted_user_may_be_of_another_account() {
    let world = World::new().await;
    let mut tx = world.tx().await;
    let account = OTHER_ACCOUNT.parse().unwrap();
    tx.put(&AccountRow {
        id: account,
        email: "root@example.org".to_owned(),
        name: "other".to_owned(),
        created_s: NOW_S,
        root_password_hash: None,
        root_access_keys: Vec::new(),
        alias: None,
        settings: Default::default(),
    })
    .unwrap();
    tx.create_entity(&UserRow {
        id: UniqueId::from_random(UniqueIdKind::User, [3; 17]),
        account,
        name: "Eve".to_owned(),
        path: "/p/".to_owned(),
        created_s: NOW_S,
        tags: Default::default(),
        permissions_boundary: None,
        inline_policies: Default::default(),
        attached_policies: Vec::new(),
        groups: Vec::new(),
        access_keys: Vec::new(),
        credentials: Default::default(),
    })
    .unwrap();
    world.commit(tx).await;
    world.write::<CreateRole>(create("Reader")).await.unwrap();

    let document = trusting("arn:aws:iam::210987654321:user/p/Eve");
    update_trust(&world, "Reader", &document).await.unwrap();
    assert_eq!(trust(&world, "Reader"), document);
    for stranger in ["user/Eve", "user/p/eve", "role/p/Eve"] {
        let document = trusting(&format!("arn:aws:iam::210987654321:{stranger}"));
        assert!(update_trust(&world, "Reader", &document).await.is_err(), "{stranger}");
    }
    let own = trusting("arn:aws:iam::123456789012:role/Reader");
    update_trust(&world, "Reader", &own).await.unwrap();
    assert_eq!(trust(&world, "Reader"), own, "a role may trust itself (EV-41)");
}

/// ID-43, ID-44, ID-46.
#[tokio::test]
async fn list_roles_goes_by_name_page_by_page_under_a_path() {
    let world = World::new().await;
    for (path, name) in [("/a/", "d"), ("/b/", "c"), ("/a/b/", "B"), ("/a/", "a")] {
        let tags = Some(vec![tag("k", "v")]);
        let input = CreateRoleInput { path: Some(path.to_owned()), tags, ..create(name) };
        world.write::<CreateRole>(input).await.unwrap();
    }
    let names = |input: ListRolesInput| -> Vec<String> {
        let roles = world.read::<ListRoles>(input).unwrap().roles;
        roles.into_iter().map(|role| role.role_name).collect()
    };
    assert_eq!(names(ListRolesInput::default()), ["B", "a", "c", "d"]);
    let under = |prefix: &str| ListRolesInput {
        path_prefix: Some(prefix.to_owned()),
        ..Default::default()
    };
    assert_eq!(names(under("/a")), ["B", "a", "d"]);
    let first = world.read::<ListRoles>(ListRolesInput { max_items: Some(2), ..under("/a") });
    let first = first.unwrap();
    assert_eq!((first.roles.len(), first.is_truncated), (2, Some(true)));
    let one = &first.roles[0];
    assert_eq!(
        (one.max_session_duration, &one.tags, &one.role_last_used),
        (Some(3_600), &None, &None)
    );
    assert_eq!(names(ListRolesInput { marker: first.marker, ..under("/a") }), ["d"]);
    let input = ListRolesInput { marker: Some("x".to_owned()), ..Default::default() };
    assert_eq!(world.read::<ListRoles>(input).unwrap_err(), "400 ValidationError: Invalid Marker.");
}

#[tokio::test]
async fn an_update_changes_description_and_duration() {
    let world = World::new().await;
    world.write::<CreateRole>(create("Reader")).await.unwrap();
    let update = |description: Option<&str>, max_session_duration| UpdateRoleInput {
        role_name: "reader".to_owned(),
        description: description.map(str::to_owned),
        max_session_duration,
    };
    world.write::<UpdateRole>(update(Some("reads"), Some(7_200))).await.unwrap();
    let role = shown(&world, "Reader");
    assert_eq!(
        (role.description.as_deref(), role.max_session_duration),
        (Some("reads"), Some(7_200))
    );
    world.write::<UpdateRole>(update(None, None)).await.unwrap();
    let role = shown(&world, "Reader");
    assert_eq!(
        (role.description.as_deref(), role.max_session_duration),
        (Some("reads"), Some(3_600))
    );

    let input = UpdateRoleDescriptionInput {
        role_name: "Reader".to_owned(),
        description: "writes".to_owned(),
    };
    let output = world.write::<UpdateRoleDescription>(input).await.unwrap();
    assert_eq!(output.role.unwrap(), shown(&world, "Reader"));
    assert_eq!(shown(&world, "Reader").description.as_deref(), Some("writes"));
}

/// EV-103.
#[tokio::test]
async fn a_role_of_aws_is_not_changed() {
    let world = World::new().await;
    world.write::<CreateRole>(create("AWSServiceRoleForX")).await.unwrap();
    change(&world, "AWSServiceRoleForX", |role| {
        role.path = "/aws-service-role/x.amazonaws.com/".to_owned();
    })
    .await;
    let name = || "AWSServiceRoleForX".to_owned();
    let words = "400 UnmodifiableEntity: Cannot perform the operation on the protected role \
                 'AWSServiceRoleForX' - this role is only modifiable by AWS";
    let update = UpdateRoleInput { role_name: name(), ..Default::default() };
    assert_eq!(world.write::<UpdateRole>(update).await.unwrap_err(), words);
    let describe = UpdateRoleDescriptionInput { role_name: name(), description: String::new() };
    assert_eq!(world.write::<UpdateRoleDescription>(describe).await.unwrap_err(), words);
    assert_eq!(update_trust(&world, &name(), TRUST_EC2).await.unwrap_err(), words);
    assert_eq!(world.write::<DeleteRole>(delete(&name())).await.unwrap_err(), words);
}

#[tokio::test]
async fn whoever_names_no_role_is_told_so() {
    let world = World::new().await;
    let missing = "404 NoSuchEntity: The role with name Nobody cannot be found.";
    assert_eq!(world.read::<GetRole>(get("Nobody")).unwrap_err(), missing);
    assert_eq!(world.write::<DeleteRole>(delete("Nobody")).await.unwrap_err(), missing);
    assert_eq!(update_trust(&world, "Nobody", TRUST_EC2).await.unwrap_err(), missing);
    let input = UpdateRoleInput { role_name: "Nobody".to_owned(), ..Default::default() };
    assert_eq!(world.write::<UpdateRole>(input).await.unwrap_err(), missing);
    let input = ListRoleTagsInput { role_name: "Nobody".to_owned(), ..Default::default() };
    assert_eq!(world.read::<ListRoleTags>(input).unwrap_err(), missing);
}

#[tokio::test]
async fn a_role_goes_when_nothing_hangs_on_it() {
    let world = World::new().await;
    world.add_policy("b").await;
    let boundary = "arn:aws:iam::123456789012:policy/b";
    let input =
        CreateRoleInput { permissions_boundary: Some(boundary.to_owned()), ..create("Reader") };
    world.write::<CreateRole>(input).await.unwrap();
    assert_eq!(boundary_count(&world).await, 1);
    change(&world, "Reader", |role| {
        role.inline_policies.insert("p".to_owned(), "{}".to_owned());
        role.attached_policies.push("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned());
        role.instance_profiles.push("web".to_owned());
    })
    .await;
    let refusal = async || world.write::<DeleteRole>(delete("Reader")).await.unwrap_err();
    assert_eq!(
        refusal().await,
        "409 DeleteConflict: Cannot delete entity, must remove roles from instance profile first."
    );
    change(&world, "Reader", |role| role.instance_profiles.clear()).await;
    assert_eq!(
        refusal().await,
        "409 DeleteConflict: Cannot delete entity, must detach all policies first."
    );
    change(&world, "Reader", |role| role.attached_policies.clear()).await;
    assert_eq!(
        refusal().await,
        "409 DeleteConflict: Cannot delete entity, must delete policies first."
    );
    change(&world, "Reader", |role| role.inline_policies.clear()).await;
    let role: RoleRow = world.tx().await.entity(world.account, "Reader").await.unwrap().unwrap();
    let last_use = RoleUseRow { id: role.id.clone(), used_s: NOW_S, region: "eu-west-1".into() };
    let mut tx = world.tx().await;
    tx.put(&last_use).unwrap();
    world.commit(tx).await;

    world.write::<DeleteRole>(delete("reader")).await.unwrap();
    assert!(world.read::<GetRole>(get("Reader")).is_err());
    assert_eq!(boundary_count(&world).await, 0);
    let key = RoleUseRow::key_of(&role.id);
    assert_eq!(world.tx().await.get::<RoleUseRow>(&key).await.unwrap(), None);
    world.write::<CreateRole>(create("READER")).await.unwrap();
}

async fn boundary_count(world: &World) -> u32 {
    let policy: ManagedPolicyRow =
        world.tx().await.entity(world.account, "b").await.unwrap().unwrap();
    policy.boundary_count
}

#[tokio::test]
async fn get_role_shows_the_newest_use() {
    let world = World::new().await;
    world.write::<CreateRole>(create("Reader")).await.unwrap();
    let id =
        world.view().account(world.account).unwrap().roles.named("Reader").unwrap().row.id.clone();
    let mut tx = world.tx().await;
    tx.put(&RoleUseRow { id: id.clone(), used_s: NOW_S - 60, region: "eu-west-1".into() }).unwrap();
    world.commit(tx).await;
    let used = shown(&world, "Reader").role_last_used.unwrap();
    assert_eq!(used.last_used_date, Some(Timestamp::from_secs(NOW_S - 60)));
    world.system.last_used.note(&id.as_str().into(), NOW_S, "iam", &"us-east-1".into());
    let used = shown(&world, "Reader").role_last_used.unwrap();
    assert_eq!((used.last_used_date, used.region.as_deref()), (Some(NOW), Some("us-east-1")));
}

/// EV-85, and the keys of the service authorization reference.
#[tokio::test]
async fn guards_name_the_role_with_its_tags_and_boundary() {
    let world = World::new().await;
    let boundary = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let input = CreateRoleInput {
        path: Some("/x/".to_owned()),
        tags: Some(vec![tag("k", "v")]),
        permissions_boundary: Some(boundary.to_owned()),
        ..create("Reader")
    };
    let arn = "arn:aws:iam::123456789012:role/x/Reader";
    let keys = "aws:RequestTag/k=v aws:TagKeys=[k] aws:ResourceTag/k=v iam:ResourceTag/k=v";
    assert_eq!(
        world.guards::<CreateRole>(&input),
        format!(
            "iam:CreateRole on {arn} {{iam:PermissionsBoundary={boundary} {keys}}}\n\
             iam:TagRole on {arn} {{{keys}}}"
        )
    );
    world.write::<CreateRole>(input).await.unwrap();

    let tags = "aws:ResourceTag/k=v iam:ResourceTag/k=v";
    let bounded = format!("on {arn} {{{tags} iam:PermissionsBoundary={boundary}}}");
    assert_eq!(world.guards::<GetRole>(&get("reader")), format!("iam:GetRole {bounded}"));
    assert_eq!(world.guards::<DeleteRole>(&delete("reader")), format!("iam:DeleteRole {bounded}"));
    let input =
        UpdateAssumeRolePolicyInput { role_name: "reader".to_owned(), ..Default::default() };
    assert_eq!(
        world.guards::<UpdateAssumeRolePolicy>(&input),
        format!("iam:UpdateAssumeRolePolicy {bounded}")
    );
    let input = UntagRoleInput { role_name: "reader".to_owned(), tag_keys: vec!["k".to_owned()] };
    assert_eq!(
        world.guards::<UntagRole>(&input),
        format!("iam:UntagRole on {arn} {{{tags} aws:TagKeys=[k]}}")
    );
    assert_eq!(
        world.guards::<GetRole>(&get("Foo")),
        "iam:GetRole on arn:aws:iam::123456789012:role/Foo (role Foo)"
    );
    let input = ListRolesInput { path_prefix: Some("/a/b".to_owned()), ..Default::default() };
    assert_eq!(
        world.guards::<ListRoles>(&input),
        "iam:ListRoles on arn:aws:iam::123456789012:role/a/b"
    );
}

/// ID-26: keys of roles ignore case.
#[tokio::test]
async fn tags_of_a_role_come_and_go() {
    let world = World::new().await;
    world.write::<CreateRole>(create("Reader")).await.unwrap();
    let set = |tags: Vec<Tag>| TagRoleInput { role_name: "reader".to_owned(), tags };
    world.write::<TagRole>(set(vec![tag("Team", "a"), tag("Cost", "7")])).await.unwrap();
    world.write::<TagRole>(set(vec![tag("TEAM", "b")])).await.unwrap();
    let list = || ListRoleTagsInput { role_name: "Reader".to_owned(), ..Default::default() };
    let listed = world.read::<ListRoleTags>(list()).unwrap();
    assert_eq!(listed.tags, [tag("Cost", "7"), tag("TEAM", "b")]);
    assert_eq!(listed.is_truncated, Some(false));
    let input = UntagRoleInput {
        role_name: "Reader".to_owned(),
        tag_keys: vec!["team".to_owned(), "none".to_owned()],
    };
    world.write::<UntagRole>(input).await.unwrap();
    assert_eq!(world.read::<ListRoleTags>(list()).unwrap().tags, [tag("Cost", "7")]);
    let refusal = world.write::<TagRole>(set(vec![tag("aws:x", "")])).await.unwrap_err();
    assert!(refusal.starts_with("400 InvalidInput"), "{refusal}");
}
