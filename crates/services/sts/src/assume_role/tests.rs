use sekisho_api::sts::{AssumeRoleInput, Credentials, PolicyDescriptorType, ProvidedContext, Tag};
use sekisho_credentials::SessionTag;
use sekisho_policy::ContextValue;
use serde_json::json;

use super::AssumeRole;
use crate::get_session_token::GetSessionToken;
use crate::testing::{A, B, NOW_S, World, allow, trust};

const ALL: &[&str] = &["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
const ROOT_B: &str = "arn:aws:iam::222222222222:root";
const ROOT_A: &str = "arn:aws:iam::111111111111:root";

fn input(role_arn: &str) -> AssumeRoleInput {
    AssumeRoleInput {
        role_arn: role_arn.to_owned(),
        role_session_name: "work".to_owned(),
        ..AssumeRoleInput::default()
    }
}

fn tags(tags: &[(&str, &str)]) -> Option<Vec<Tag>> {
    let tag = |(key, value): &(&str, &str)| Tag { key: (*key).into(), value: (*value).into() };
    Some(tags.iter().map(tag).collect())
}

async fn assumed(
    world: &World,
    caller: &sekisho_replica::Caller,
    input: AssumeRoleInput,
) -> Credentials {
    world.call::<AssumeRole>(caller, input).await.unwrap().credentials.unwrap()
}

/// EV-40, ID-15, ID-48.
#[tokio::test]
async fn a_user_becomes_a_session_of_a_role_that_trusts_the_account() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["sts:AssumeRole"])).await;
    world.user(A, "bob", "").await;
    let role = world.role(A, "Reader", &trust(ROOT_A, ALL, json!({})), "", &[]).await;
    let ann = world.signed_in(A, "ann").await;

    let output = world.call::<AssumeRole>(&ann, input(&role)).await.unwrap();

    let assumed = output.assumed_role_user.unwrap();
    assert_eq!(assumed.arn, "arn:aws:sts::111111111111:assumed-role/Reader/work");
    assert!(assumed.assumed_role_id.starts_with("AROA"), "{}", assumed.assumed_role_id);
    assert!(assumed.assumed_role_id.ends_with(":work"));
    assert_eq!(output.packed_policy_size, None);
    assert_eq!(output.source_identity, None);
    let credentials = output.credentials.unwrap();
    assert!(credentials.access_key_id.starts_with("ASIA"));
    assert_eq!(credentials.expiration.as_secs(), NOW_S + 3_600);
    assert_eq!(
        usize::try_from(output.session_token_size.unwrap()),
        Ok(credentials.session_token.len())
    );
    let claims = world.opened(&credentials);
    assert_eq!(claims.chain_depth, 0);
    assert_eq!(claims.user_id(), assumed.assumed_role_id);
    assert_eq!(world.session(&credentials).await.arn(), assumed.arn);

    let bob = world.signed_in(A, "bob").await;
    let refusal = world.call::<AssumeRole>(&bob, input(&role)).await.unwrap_err();
    assert_eq!(refusal, "denied sts:AssumeRole");
}

/// EV-42, EV-93: both accounts must allow, and the external id is what the trust asks for.
#[tokio::test]
async fn a_role_of_another_account_wants_its_external_id() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["sts:AssumeRole"])).await;
    let condition = json!({ "StringEquals": { "sts:ExternalId": "7" } });
    let role = world.role(B, "Partner", &trust(ROOT_A, ALL, condition), "", &[]).await;
    let ann = world.signed_in(A, "ann").await;
    let asked =
        |id: Option<&str>| AssumeRoleInput { external_id: id.map(Into::into), ..input(&role) };

    for wrong in [None, Some("8")] {
        let refusal = world.call::<AssumeRole>(&ann, asked(wrong)).await.unwrap_err();
        assert_eq!(refusal, "denied sts:AssumeRole");
    }
    let credentials = assumed(&world, &ann, asked(Some("7"))).await;
    assert_eq!(world.opened(&credentials).account.as_str(), B);
    let guards = world.guards::<AssumeRole>(&ann, &asked(None)).await;
    assert_eq!(guards[0].resource_account.unwrap().as_str(), B);
    assert_eq!(guards[0].keys.get("sts:ExternalId"), None);
}

/// EV-90: whoever may assume everything does not learn which roles there are.
#[tokio::test]
async fn an_unknown_role_is_refused_as_one_that_trusts_nobody() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["*"])).await;
    let strict = world.role(A, "Strict", &trust(ROOT_B, ALL, json!({})), "", &[]).await;
    let ann = world.signed_in(A, "ann").await;
    for arn in [
        &*strict,
        "arn:aws:iam::111111111111:role/Nobody",
        "arn:aws:iam::999999999999:role/Nobody",
        "arn:aws:iam::111111111111:role/Strict",
        "arn:aws:iam::111111111111:role/team/strict",
    ] {
        let refusal = world.call::<AssumeRole>(&ann, input(arn)).await.unwrap_err();
        assert_eq!(refusal, "denied sts:AssumeRole", "{arn}");
    }
    // No role at all: the identity policy allows, and still there is nothing to assume.
    let refusal = world.call::<AssumeRole>(&ann, input("arn:aws:iam::111111111111:user/ann")).await;
    assert!(refusal.is_err());
}

#[tokio::test]
async fn what_is_refused_before_any_policy_has_its_own_words() {
    let mut world = World::new().await;
    world.user(A, "ann", "").await;
    let role = world.role(A, "Reader", &trust(ROOT_A, ALL, json!({})), "", &[]).await;
    let (root, ann) = (world.root(A).await, world.signed_in(A, "ann").await);

    let refusal = world.call::<AssumeRole>(&root, input(&role)).await.unwrap_err();
    assert_eq!(refusal, "403 AccessDenied: Roles may not be assumed by root accounts.");
    let refusal = world.call::<AssumeRole>(&ann, input("Reader-the-role-of-mine")).await;
    assert_eq!(refusal.unwrap_err(), "400 ValidationError: Reader-the-role-of-mine is invalid");
    let with_code = AssumeRoleInput {
        serial_number: Some("arn:aws:iam::111111111111:mfa/x".into()),
        token_code: Some("123456".into()),
        ..input(&role)
    };
    let refusal = world.call::<AssumeRole>(&ann, with_code).await.unwrap_err();
    assert!(refusal.starts_with("403 AccessDenied: MultiFactorAuthentication failed, unable"));
    let with_context = AssumeRoleInput {
        provided_contexts: Some(vec![ProvidedContext::default()]),
        ..input(&role)
    };
    let refusal = world.call::<AssumeRole>(&ann, with_context).await.unwrap_err();
    assert!(refusal.starts_with("501 NotImplemented"), "{refusal}");
}

/// EV-91, ER-28.
#[tokio::test]
async fn tags_need_a_permission_of_their_own() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["sts:AssumeRole"])).await;
    world.user(A, "bob", &allow(&["sts:AssumeRole", "sts:TagSession"])).await;
    let role = world.role(A, "Reader", &trust(ROOT_A, ALL, json!({})), "", &[("Team", "x")]).await;
    let asked = || AssumeRoleInput {
        tags: tags(&[("Cost", "7"), ("Area", "north")]),
        transitive_tag_keys: Some(vec!["cost".into()]),
        ..input(&role)
    };

    let ann = world.signed_in(A, "ann").await;
    let refusal = world.call::<AssumeRole>(&ann, asked()).await.unwrap_err();
    assert_eq!(refusal, "denied sts:TagSession");

    let bob = world.signed_in(A, "bob").await;
    let guards = world.guards::<AssumeRole>(&bob, &asked()).await;
    assert_eq!(guards.len(), 2);
    for guard in &guards {
        assert_eq!(guard.resource, role);
        assert_eq!(guard.keys.get_single("aws:RequestTag/Cost"), Some("7"));
        assert_eq!(guard.keys.get_single("aws:ResourceTag/Team"), Some("x"));
        let many = |values: &[&'static str]| {
            ContextValue::Many(values.iter().map(|value| (*value).into()).collect())
        };
        assert_eq!(guard.keys.get("aws:TagKeys"), Some(many(&["Cost", "Area"])));
        assert_eq!(guard.keys.get("sts:TransitiveTagKeys"), Some(many(&["cost"])));
    }
    let output = world.call::<AssumeRole>(&bob, asked()).await.unwrap();
    assert!(output.packed_policy_size.unwrap() > 0);
    let claims = world.opened(&output.credentials.unwrap());
    let tag = |key: &str, value: &str, transitive| SessionTag {
        key: key.into(),
        value: value.into(),
        transitive,
    };
    assert_eq!(claims.tags, [tag("Cost", "7", true), tag("Area", "north", false)]);
}

/// EV-82, EV-83, EV-91: what is transitive goes along, triggers `sts:TagSession`, stands in for
/// the next role's tag while its trust is judged, and cannot be set again.
#[tokio::test]
async fn transitive_tags_go_along_the_chain() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(ALL)).await;
    let first = world.role(A, "First", &trust(ROOT_A, ALL, json!({})), &allow(ALL), &[]).await;
    let own_cost = json!({ "StringEquals": { "aws:ResourceTag/Cost": "7" } });
    let second_trust = trust(ROOT_A, ALL, own_cost);
    let second = world.role(A, "Second", &second_trust, "", &[("cost", "8")]).await;
    let ann = world.signed_in(A, "ann").await;

    let refusal = world.call::<AssumeRole>(&ann, input(&second)).await.unwrap_err();
    assert_eq!(refusal, "denied sts:AssumeRole", "the role's own tag has another value");
    let credentials = assumed(
        &world,
        &ann,
        AssumeRoleInput {
            tags: tags(&[("Cost", "7"), ("Area", "north")]),
            transitive_tag_keys: Some(vec!["Cost".into()]),
            ..input(&first)
        },
    )
    .await;
    let session = world.session(&credentials).await;

    let guards = world.guards::<AssumeRole>(&session, &input(&second)).await;
    let actions: Vec<_> = guards.iter().map(|guard| &*guard.action).collect();
    assert_eq!(actions, ["sts:AssumeRole", "sts:TagSession"]);
    let output = world.call::<AssumeRole>(&session, input(&second)).await.unwrap();
    assert_eq!(output.packed_policy_size, None, "nothing was passed in this call");
    let claims = world.opened(&output.credentials.unwrap());
    assert_eq!(claims.chain_depth, 1);
    assert_eq!(claims.tags.len(), 1);
    assert_eq!((&*claims.tags[0].key, claims.tags[0].transitive), ("Cost", true));

    let again = AssumeRoleInput { tags: tags(&[("COST", "9")]), ..input(&second) };
    let refusal = world.call::<AssumeRole>(&session, again).await.unwrap_err();
    assert_eq!(
        refusal,
        "400 InvalidParameterValue: One of the specified transitive tag keys can't be set because \
         it conflicts with a transitive tag key from the calling session."
    );
}

/// EV-92.
#[tokio::test]
async fn a_source_identity_is_fixed_once_set() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(ALL)).await;
    world.user(A, "bob", &allow(&["sts:AssumeRole"])).await;
    let first = world.role(A, "First", &trust(ROOT_A, ALL, json!({})), &allow(ALL), &[]).await;
    let named = |arn: &str, name: &str| AssumeRoleInput {
        source_identity: Some(name.to_owned()),
        ..input(arn)
    };

    let bob = world.signed_in(A, "bob").await;
    let refusal = world.call::<AssumeRole>(&bob, named(&first, "bob")).await.unwrap_err();
    assert_eq!(refusal, "denied sts:SetSourceIdentity");

    let ann = world.signed_in(A, "ann").await;
    let output = world.call::<AssumeRole>(&ann, named(&first, "ann")).await.unwrap();
    assert_eq!(output.source_identity.as_deref(), Some("ann"));
    let session = world.session(&output.credentials.unwrap()).await;
    let guards = world.guards::<AssumeRole>(&session, &input(&first)).await;
    assert_eq!(guards[1].action, "sts:SetSourceIdentity");
    assert_eq!(guards[1].keys.get_single("sts:SourceIdentity"), Some("ann"));
    let output = world.call::<AssumeRole>(&session, input(&first)).await.unwrap();
    assert_eq!(output.source_identity.as_deref(), Some("ann"), "it goes along");
    assert!(world.call::<AssumeRole>(&session, named(&first, "ann")).await.is_ok());
    let refusal = world.call::<AssumeRole>(&session, named(&first, "eve")).await.unwrap_err();
    assert_eq!(
        refusal,
        format!(
            "403 AccessDenied: User: arn:aws:sts::111111111111:assumed-role/First/work is not \
             authorized to perform: sts:SetSourceIdentity on resource: {first}"
        )
    );
}

/// Evaluation contract, 10.2.
#[tokio::test]
async fn chained_sessions_last_an_hour_at_most() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(ALL)).await;
    let role = world.role(A, "First", &trust(ROOT_A, ALL, json!({})), &allow(ALL), &[]).await;
    let lasting = |seconds| AssumeRoleInput { duration_seconds: Some(seconds), ..input(&role) };
    let ann = world.signed_in(A, "ann").await;
    let credentials = assumed(&world, &ann, lasting(43_200)).await;
    assert_eq!(credentials.expiration.as_secs(), NOW_S + 43_200);

    let chained = "400 ValidationError: The requested DurationSeconds exceeds the 1 hour session \
                   limit for roles assumed by role chaining.";
    let session = world.session(&credentials).await;
    let refusal = world.call::<AssumeRole>(&session, lasting(3_601)).await.unwrap_err();
    assert_eq!(refusal, chained);
    let own = world.call::<GetSessionToken>(&ann, Default::default()).await.unwrap();
    let own = world.session(&own.credentials.unwrap()).await;
    let refusal = world.call::<AssumeRole>(&own, lasting(3_601)).await.unwrap_err();
    assert_eq!(refusal, chained);
    assert!(world.call::<AssumeRole>(&own, lasting(3_600)).await.is_ok());
}

/// EV-20, EV-21.
#[tokio::test]
async fn session_policies_are_checked_and_bind() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(ALL)).await;
    let trusting = trust(ROOT_A, ALL, json!({}));
    let role = world.role(A, "First", &trusting, &allow(ALL), &[]).await;
    let managed = world.policy(A, "Narrow", &allow(&["s3:*"])).await;
    let foreign = world.policy(B, "Foreign", &allow(&["s3:*"])).await;
    let ann = world.signed_in(A, "ann").await;
    let with = |policy: Option<&str>, arns: &[&str]| AssumeRoleInput {
        policy: policy.map(str::to_owned),
        policy_arns: Some(
            arns.iter().map(|arn| PolicyDescriptorType { arn: Some((*arn).into()) }).collect(),
        ),
        ..input(&role)
    };
    let refusal = async |asked| world.call::<AssumeRole>(&ann, asked).await.unwrap_err();

    assert_eq!(
        refusal(with(Some("arn:aws:iam::aws:policy/X"), &[])).await,
        "400 MalformedPolicyDocument: The policy is not in the valid JSON format."
    );
    assert_eq!(
        refusal(with(Some(r#"{"Version":"2012-10-17","Statement":[]}"#), &[])).await,
        "400 MalformedPolicyDocument: Syntax errors in policy."
    );
    assert_eq!(
        refusal(with(None, &[&foreign])).await,
        format!("400 ValidationError: {foreign} is invalid")
    );
    let long = format!("{}{}", allow(&["s3:*"]), " ".repeat(2_048));
    assert!(refusal(with(Some(&long), &[])).await.contains("less than or equal to 2048"));
    assert!(refusal(with(None, &[&*managed; 11])).await.contains("less than or equal to 10"));

    let aws = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let asked = with(Some(&allow(&["sqs:*"])), &[&managed, aws]);
    let output = world.call::<AssumeRole>(&ann, asked).await.unwrap();
    assert!(output.packed_policy_size.unwrap() > 0);
    let session = world.session(&output.credentials.unwrap()).await;
    assert_eq!(session.claims().unwrap().session_policy_arns, [&*managed, aws]);
    // None of the three allows it, though the role does.
    let refusal = world.call::<AssumeRole>(&session, input(&role)).await.unwrap_err();
    assert_eq!(refusal, "denied sts:AssumeRole");
}

#[tokio::test]
async fn too_much_to_carry_is_refused() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(ALL)).await;
    let role = world.role(A, "First", &trust(ROOT_A, ALL, json!({})), "", &[]).await;
    let ann = world.signed_in(A, "ann").await;
    // Digits of a generator that deflate finds nothing in.
    let mut state = 1_u64;
    let mut noise = |length: usize| -> String {
        (0..length)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                char::from(b'a' + u8::try_from((state >> 33) % 26).unwrap())
            })
            .collect()
    };
    let many = (0..50).map(|_| Tag { key: noise(100), value: noise(200) }).collect();
    let asked = AssumeRoleInput { tags: Some(many), ..input(&role) };
    let refusal = world.call::<AssumeRole>(&ann, asked).await.unwrap_err();
    assert!(
        refusal.starts_with("400 PackedPolicyTooLarge: Packed size of session tags consumes "),
        "{refusal}"
    );
}
