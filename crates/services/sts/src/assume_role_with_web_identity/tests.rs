//! Tokens of providers that no test can be: those that every account knows, and GitHub's.

use std::sync::{Arc, LazyLock};

use async_trait::async_trait;
use sekisho_api::sts::AssumeRoleWithWebIdentityInput;
use sekisho_directory::OpenIdConnectProviderRow;
use sekisho_jwt::{Algorithm, KeySet, SigningKey};
use sekisho_operation::{IdentityProviders, KeysError, Refusal, WantedKeys};
use sekisho_policy::Principal;
use sekisho_replica::Caller;
use serde_json::{Value, json};

use super::*;
use crate::testing::{A, NOW_S, World, decide};

static KEY: LazyLock<SigningKey> =
    LazyLock::new(|| SigningKey::generate(Algorithm::Es384).unwrap());

/// Knows one key, of every provider.
struct One;

#[async_trait]
impl IdentityProviders for One {
    async fn keys(&self, wanted: WantedKeys<'_>) -> Result<Arc<KeySet>, KeysError> {
        assert!(wanted.issuer.starts_with("https://") && wanted.key_id == Some("k"));
        let keys = json!({ "keys": [KEY.jwk("k").unwrap()] });
        Ok(Arc::new(KeySet::read(keys.to_string().as_bytes()).unwrap()))
    }
}

async fn world() -> World {
    let mut world = World::new().await;
    world.system.identity_providers = Arc::new(One);
    world
}

fn trust(provider: &str, condition: Value) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": { "Federated": provider },
            "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": condition,
        },
    })
    .to_string()
}

async fn assume(
    world: &World,
    role: &str,
    claims: Value,
) -> Result<AssumeRoleWithWebIdentityOutput, String> {
    let mut said = json!({ "sub": "ann", "iat": NOW_S, "exp": NOW_S + 60 });
    said.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
    let token = KEY.sign("k", &said).unwrap();
    let told = |refusal: Refusal| format!("{}: {}", refusal.fault.code, refusal.message);
    let view = world.view().await;
    let provider = web_identity_provider(&view, world.system.partition, role, &token);
    let provider = provider.unwrap_or_default().into();
    let caller = Caller::federated(Principal::WebIdentity { provider });
    let input = AssumeRoleWithWebIdentityInput {
        role_arn: role.to_owned(),
        role_session_name: "ann".to_owned(),
        web_identity_token: token.into(),
        ..Default::default()
    };
    let cx = Cx::inside(&world.system, &view, &caller, NOW_S);
    let guards = AssumeRoleWithWebIdentity::guards(&cx, &input).await.map_err(told)?;
    for guard in &guards.needed {
        decide(&cx, guard)?;
    }
    let reply = AssumeRoleWithWebIdentity::run(&cx, input, UploadBody::empty()).await;
    Ok(reply.map_err(told)?.output)
}

/// EV-42: the trust policy names the provider by its host and looks at the audience itself.
#[tokio::test]
async fn a_provider_that_every_account_knows_needs_no_row() {
    let mut world = world().await;
    let google = "accounts.google.com";
    let condition = json!({ "StringEquals": {
        "accounts.google.com:aud": "party",
        "accounts.google.com:oaud": "app",
        "accounts.google.com:google/organization_number": "77",
    } });
    let role = world.role(A, "Google", &trust(google, condition), "", &[]).await;
    let claims = |changes: Value| {
        let mut claims = json!({
            "iss": "https://accounts.google.com", "aud": "app", "azp": "party",
            "google": { "organization_number": 77 },
        });
        claims.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        claims
    };
    let output = assume(&world, &role, claims(json!({}))).await.unwrap();
    assert_eq!(output.provider.as_deref(), Some(google));
    assert_eq!(output.audience.as_deref(), Some("party"));
    let session = world.opened(&output.credentials.unwrap());
    assert_eq!(session.federated_provider.as_deref(), Some(google));
    let keys: Vec<_> = session.federation_keys.iter().map(|(name, _)| &**name).collect();
    assert_eq!(keys, ["accounts.google.com:aud", "accounts.google.com:sub"]);
    for changes in [json!({ "azp": "other" }), json!({ "aud": "other" }), json!({ "google": 7 })] {
        let refusal = assume(&world, &role, claims(changes)).await.unwrap_err();
        assert_eq!(refusal, "denied sts:AssumeRoleWithWebIdentity");
    }
    let refusal = assume(&world, &role, claims(json!({ "iss": "https://www.google.com" }))).await;
    assert_eq!(
        refusal.unwrap_err(),
        "InvalidIdentityToken: No OpenIDConnect provider found in your account for \
         https://www.google.com"
    );
}

#[tokio::test]
async fn claims_of_github_are_keys_for_its_own_issuer_only() {
    let mut world = world().await;
    for issuer in ["token.actions.githubusercontent.com", "idp.example.com"] {
        world
            .put_provider(OpenIdConnectProviderRow {
                account: A.parse().unwrap(),
                issuer: issuer.to_owned(),
                client_ids: vec!["sts.amazonaws.com".to_owned()],
                thumbprints: Vec::new(),
                created_s: NOW_S,
                tags: Default::default(),
            })
            .await;
        let condition = json!({ "StringEquals": { format!("{issuer}:repository_id"): "42" } });
        let provider = format!("arn:aws:iam::{A}:oidc-provider/{issuer}");
        let name = issuer.replace('.', "-");
        let role = world.role(A, &name, &trust(&provider, condition), "", &[]).await;
        let claims = json!({
            "iss": format!("https://{issuer}"), "aud": "sts.amazonaws.com", "repository_id": "42",
        });
        let outcome = assume(&world, &role, claims).await;
        assert_eq!(outcome.is_ok(), issuer.contains("github"), "{outcome:?}");
    }
}

#[tokio::test]
async fn nobody_is_asked_where_the_role_is_not_there() {
    let world = World::new().await;
    let role = format!("arn:aws:iam::{A}:role/None");
    let claims = json!({ "iss": "https://accounts.google.com", "aud": "app" });
    let refusal = assume(&world, &role, claims.clone()).await.unwrap_err();
    assert_eq!(refusal, "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity");
    let mut world = World::new().await;
    let role = world.role(A, "R", &trust("accounts.google.com", json!({})), "", &[]).await;
    let refusal = assume(&world, &role, claims).await.unwrap_err();
    assert!(refusal.starts_with("IDPCommunicationError: "), "{refusal}");
}
