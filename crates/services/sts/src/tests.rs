//! The operations other than `AssumeRole`, each as the door calls it.

use sekisho_api::sts::{
    AssumeRoleInput, DecodeAuthorizationMessageInput, GetAccessKeyInfoInput,
    GetCallerIdentityInput, GetFederationTokenInput, GetSessionTokenInput, PolicyDescriptorType,
    Tag,
};
use sekisho_arn::AccountId;
use sekisho_credentials::{AccessKeyId, AccessKeyKind, SessionPrincipal};
use sekisho_operation::{Rng, ServiceTable};
use serde_json::json;

use crate::testing::{A, B, NOW_S, World, allow, old_key, trust};
use crate::{
    AssumeRole, DecodeAuthorizationMessage, GetAccessKeyInfo, GetCallerIdentity,
    GetFederationToken, GetSessionToken,
};

fn named(name: &str) -> GetFederationTokenInput {
    GetFederationTokenInput { name: name.to_owned(), ..GetFederationTokenInput::default() }
}

/// ID-15, evaluation contract 10.1.
#[tokio::test]
async fn everybody_may_ask_who_they_are() {
    let mut world = World::new().await;
    let deny = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Deny","Action":"sts:GetCallerIdentity","Resource":"*"},
        {"Effect":"Allow","Action":["sts:GetFederationToken","sts:AssumeRole"],"Resource":"*"}]}"#;
    world.user(A, "ann", deny).await;
    let trusting = trust("arn:aws:iam::111111111111:root", &["sts:AssumeRole"], json!({}));
    let role = world.role(A, "Reader", &trusting, "", &[]).await;
    let ann = world.signed_in(A, "ann").await;
    let asked =
        AssumeRoleInput { role_arn: role, role_session_name: "work".into(), ..Default::default() };
    let assumed = world.call::<AssumeRole>(&ann, asked).await.unwrap().credentials.unwrap();
    let federated =
        world.call::<GetFederationToken>(&ann, named("eve")).await.unwrap().credentials.unwrap();
    let own = world.call::<GetSessionToken>(&ann, Default::default()).await.unwrap();

    let mut told = Vec::new();
    for caller in [
        world.root(A).await,
        world.signed_in(A, "ann").await,
        world.session(&own.credentials.unwrap()).await,
        world.session(&assumed).await,
        world.session(&federated).await,
    ] {
        let input = GetCallerIdentityInput::default();
        let output = world.call::<GetCallerIdentity>(&caller, input).await.unwrap();
        assert_eq!(output.account.as_deref(), Some(A));
        told.push(format!("{} {}", output.user_id.unwrap(), output.arn.unwrap()));
    }
    let ann_id = ann.user().unwrap().row.id.as_str();
    assert_eq!(told[0], "111111111111 arn:aws:iam::111111111111:root");
    assert_eq!(told[1], format!("{ann_id} arn:aws:iam::111111111111:user/ann"));
    assert_eq!(told[2], told[1], "the session of a user is the user");
    assert!(told[3].starts_with("AROA"), "{}", told[3]);
    assert!(told[3].ends_with(":work arn:aws:sts::111111111111:assumed-role/Reader/work"));
    assert_eq!(told[4], "111111111111:eve arn:aws:sts::111111111111:federated-user/eve");
}

/// Evaluation contract, 10.2.
#[tokio::test]
async fn a_session_token_is_for_long_term_credentials_only() {
    let mut world = World::new().await;
    let denied =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
    world.user(A, "ann", denied).await;
    let ann = world.signed_in(A, "ann").await;

    let output = world.call::<GetSessionToken>(&ann, Default::default()).await.unwrap();
    let credentials = output.credentials.unwrap();
    assert_eq!(credentials.expiration.as_secs(), NOW_S + 43_200);
    let claims = world.opened(&credentials);
    let ann_id = ann.user().unwrap().row.id.clone();
    assert_eq!(claims.principal, SessionPrincipal::User { user_id: ann_id });
    assert_eq!(claims.mfa_authenticated_at, None);

    let session = world.session(&credentials).await;
    let refusal = world.call::<GetSessionToken>(&session, Default::default()).await.unwrap_err();
    assert_eq!(refusal, "403 AccessDenied: Cannot call GetSessionToken with session credentials");
    let refusal = world.call::<GetFederationToken>(&session, named("eve")).await.unwrap_err();
    assert_eq!(
        refusal,
        "403 AccessDenied: Cannot call GetFederationToken with session credentials"
    );
    let with_code =
        GetSessionTokenInput { token_code: Some("123456".into()), ..Default::default() };
    let refusal = world.call::<GetSessionToken>(&ann, with_code).await.unwrap_err();
    assert!(refusal.starts_with("403 AccessDenied: MultiFactorAuthentication failed, must"));
}

#[tokio::test]
async fn sessions_of_root_are_cut_to_an_hour() {
    let world = World::new().await;
    let root = world.root(A).await;
    let input = GetSessionTokenInput { duration_seconds: Some(129_600), ..Default::default() };
    let output = world.call::<GetSessionToken>(&root, input).await.unwrap();
    assert_eq!(output.credentials.unwrap().expiration.as_secs(), NOW_S + 3_600);
    let input = GetFederationTokenInput { duration_seconds: Some(129_600), ..named("eve") };
    let output = world.call::<GetFederationToken>(&root, input).await.unwrap();
    assert_eq!(output.credentials.unwrap().expiration.as_secs(), NOW_S + 3_600);
}

/// EV-81, ID-48.
#[tokio::test]
async fn a_user_vouches_for_somebody() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["sts:GetFederationToken"])).await;
    world.user(A, "bob", &allow(&["sts:GetFederationToken", "sts:TagSession"])).await;
    world.user(A, "cid", "").await;
    let managed = world.policy(A, "Narrow", &allow(&["s3:*"])).await;
    let tagged = || GetFederationTokenInput {
        policy: Some(allow(&["s3:*"])),
        policy_arns: Some(vec![PolicyDescriptorType { arn: Some(managed.clone()) }]),
        tags: Some(vec![Tag { key: "Cost".into(), value: "7".into() }]),
        ..named("eve")
    };

    let cid = world.signed_in(A, "cid").await;
    let refusal = world.call::<GetFederationToken>(&cid, named("eve")).await.unwrap_err();
    assert_eq!(refusal, "denied sts:GetFederationToken");
    let ann = world.signed_in(A, "ann").await;
    let refusal = world.call::<GetFederationToken>(&ann, tagged()).await.unwrap_err();
    assert_eq!(refusal, "denied sts:TagSession");
    let plain = world.call::<GetFederationToken>(&ann, named("eve")).await.unwrap();
    assert_eq!(plain.packed_policy_size, Some(0));

    let bob = world.signed_in(A, "bob").await;
    let guards = world.guards::<GetFederationToken>(&bob, &tagged()).await;
    assert_eq!(guards[0].resource, "arn:aws:sts::111111111111:federated-user/eve");
    assert_eq!(guards[1].keys.get_single("aws:RequestTag/Cost"), Some("7"));
    let output = world.call::<GetFederationToken>(&bob, tagged()).await.unwrap();
    let user = output.federated_user.unwrap();
    assert_eq!(user.federated_user_id, "111111111111:eve");
    assert_eq!(user.arn, "arn:aws:sts::111111111111:federated-user/eve");
    assert!(output.packed_policy_size.unwrap() > 0);
    let claims = world.opened(&output.credentials.unwrap());
    assert_eq!(claims.session_policy, Some(allow(&["s3:*"])));
    assert_eq!(claims.session_policy_arns, [&*managed]);
    assert!(!claims.tags[0].transitive);

    let twice = GetFederationTokenInput {
        tags: Some(["a", "A"].map(|key| Tag { key: key.into(), value: String::new() }).into()),
        ..named("eve")
    };
    let refusal = world.call::<GetFederationToken>(&bob, twice).await.unwrap_err();
    assert!(refusal.starts_with("400 InvalidParameterValue: Duplicate tag keys"), "{refusal}");
}

#[tokio::test]
async fn a_longer_token_than_it_is_cannot_be_had() {
    let world = World::new().await;
    let root = world.root(A).await;
    let sized = |size| GetSessionTokenInput {
        minimum_session_token_size: Some(size),
        ..Default::default()
    };
    assert!(world.call::<GetSessionToken>(&root, sized(10)).await.is_ok());
    let refusal = world.call::<GetSessionToken>(&root, sized(4_096)).await.unwrap_err();
    assert!(refusal.starts_with("501 NotImplemented: The parameter MinimumSessionTokenSize"));
}

/// ID-11.
#[tokio::test]
async fn an_access_key_id_tells_its_account() {
    let mut world = World::new().await;
    world.user(A, "ann", "").await;
    let asked = |id: &str| GetAccessKeyInfoInput { access_key_id: id.to_owned() };
    let root = world.root(A).await;
    let b: AccountId = B.parse().unwrap();
    let id = AccessKeyId::generate(
        AccessKeyKind::LongTerm,
        b,
        &mut Rng(world.system.randomness.as_ref()),
    );
    let output = world.call::<GetAccessKeyInfo>(&root, asked(id.as_str())).await.unwrap();
    assert_eq!(output.account.as_deref(), Some(B));

    let old = old_key();
    let refusal = world.call::<GetAccessKeyInfo>(&root, asked(&old.id)).await.unwrap_err();
    assert_eq!(refusal, format!("400 ValidationError: {} is invalid", old.id));
    world.put_key(&old).await;
    let output = world.call::<GetAccessKeyInfo>(&root, asked(&old.id)).await.unwrap();
    assert_eq!(output.account.as_deref(), Some(A));

    let ann = world.signed_in(A, "ann").await;
    let refusal = world.call::<GetAccessKeyInfo>(&ann, asked(&old.id)).await.unwrap_err();
    assert_eq!(refusal, "denied sts:GetAccessKeyInfo");
    assert_eq!(world.guards::<GetAccessKeyInfo>(&ann, &asked(&old.id)).await[0].resource, "*");
}

#[tokio::test]
async fn a_denial_is_decoded_for_its_own_account_alone() {
    let mut world = World::new().await;
    world.user(A, "ann", "").await;
    let message = json!({ "context": { "principal": {
        "arn": "arn:aws:iam::111111111111:user/ann",
    } } })
    .to_string();
    let now_s = NOW_S.unsigned_abs();
    let encoded = world
        .system
        .session_keys
        .load()
        .encode_authorization_message(&message, now_s, &mut Rng(world.system.randomness.as_ref()))
        .unwrap();
    let asked = |text: &str| DecodeAuthorizationMessageInput { encoded_message: text.to_owned() };

    let root = world.root(A).await;
    let output = world.call::<DecodeAuthorizationMessage>(&root, asked(&encoded)).await.unwrap();
    assert_eq!(output.decoded_message, Some(message));
    let invalid = "400 InvalidAuthorizationMessageException: Message is not valid";
    for text in ["x", &encoded[1..]] {
        let refusal = world.call::<DecodeAuthorizationMessage>(&root, asked(text)).await;
        assert_eq!(refusal.unwrap_err(), invalid);
    }
    let other = world.root(B).await;
    let refusal = world.call::<DecodeAuthorizationMessage>(&other, asked(&encoded)).await;
    assert_eq!(refusal.unwrap_err(), invalid);
    let ann = world.signed_in(A, "ann").await;
    let refusal = world.call::<DecodeAuthorizationMessage>(&ann, asked(&encoded)).await;
    assert_eq!(refusal.unwrap_err(), "denied sts:DecodeAuthorizationMessage");
}

#[test]
fn the_table_holds_what_is_built_and_nothing_else() {
    let table: ServiceTable = crate::table();
    let mut built: Vec<_> = table.built().collect();
    built.sort_unstable();
    assert_eq!(
        built,
        [
            "AssumeRole",
            "AssumeRoleWithSAML",
            "AssumeRoleWithWebIdentity",
            "DecodeAuthorizationMessage",
            "GetAccessKeyInfo",
            "GetCallerIdentity",
            "GetFederationToken",
            "GetSessionToken",
            "GetWebIdentityToken",
        ]
    );
}
