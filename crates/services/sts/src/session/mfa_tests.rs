//! One-time codes with `GetSessionToken` and `AssumeRole`, in a world in memory.

use sekisho_api::sts::{AssumeRoleInput, GetSessionTokenInput};
use sekisho_credentials::{TotpSeed, time_step};
use serde_json::json;

use crate::assume_role::AssumeRole;
use crate::get_session_token::GetSessionToken;
use crate::testing::{A, B, NOW_S, World, allow, trust};

const SEED: &[u8] = b"12345678901234567890";
const ROOT_A: &str = "arn:aws:iam::111111111111:root";
const UNKNOWN: &str = "403 AccessDenied: MultiFactorAuthentication failed, unable to validate MFA \
                       code.  Please verify your MFA serial number is valid and associated with \
                       this user.";
const INVALID: &str =
    "403 AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. ";

fn code_at(now_s: i64) -> String {
    TotpSeed::from_bytes(SEED.to_vec().into()).code_at(time_step(now_s)).digits().to_string()
}

fn token(serial: &str, code: &str) -> GetSessionTokenInput {
    GetSessionTokenInput {
        serial_number: Some(serial.to_owned()),
        token_code: Some(code.to_owned()),
        ..Default::default()
    }
}

fn assume(role: &str, proof: Option<(&str, &str)>) -> AssumeRoleInput {
    AssumeRoleInput {
        role_arn: role.to_owned(),
        role_session_name: "work".to_owned(),
        serial_number: proof.map(|(serial, _)| serial.to_owned()),
        token_code: proof.map(|(_, code)| code.to_owned()),
        ..Default::default()
    }
}

/// EV-94: a code is single-use, also where another operation used it.
#[tokio::test]
async fn a_code_makes_one_session_with_mfa() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["sts:AssumeRole"])).await;
    let trusted = trust(ROOT_A, &["sts:AssumeRole"], json!({}));
    let role = world.role(A, "Reader", &trusted, "", &[]).await;
    let serial = world.mfa_device(A, "ann", SEED).await;
    let ann = world.signed_in(A, "ann").await;
    let code = code_at(NOW_S);

    let output = world.note::<GetSessionToken>(&ann, token(&serial, &code)).await.unwrap();
    let claims = world.opened(&output.credentials.unwrap());
    assert_eq!(claims.mfa_authenticated_at, Some(NOW_S.unsigned_abs()));

    let again = world.note::<GetSessionToken>(&ann, token(&serial, &code)).await;
    assert_eq!(again.unwrap_err(), INVALID);
    let elsewhere = world.note::<AssumeRole>(&ann, assume(&role, Some((&serial, &code)))).await;
    assert_eq!(elsewhere.unwrap_err(), INVALID);
    let next = code_at(NOW_S + 30);
    let output = world.note::<AssumeRole>(&ann, assume(&role, Some((&serial, &next)))).await;
    let claims = world.opened(&output.unwrap().credentials.unwrap());
    assert_eq!(claims.mfa_authenticated_at, Some(NOW_S.unsigned_abs()));
}

/// EV-94: the facts come from this call's code or from the caller's session.
#[tokio::test]
async fn a_trust_policy_that_asks_for_mfa_gets_it_from_the_call_or_the_session() {
    let mut world = World::new().await;
    world.user(A, "ann", &allow(&["sts:AssumeRole"])).await;
    let asks = json!({
        "Bool": { "aws:MultiFactorAuthPresent": "true" },
        "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" },
    });
    let role = world.role(A, "Guarded", &trust(ROOT_A, &["sts:AssumeRole"], asks), "", &[]).await;
    let serial = world.mfa_device(A, "ann", SEED).await;
    let ann = world.signed_in(A, "ann").await;

    let without = world.note::<AssumeRole>(&ann, assume(&role, None)).await;
    assert_eq!(without.unwrap_err(), "denied sts:AssumeRole");
    let plain = world.note::<GetSessionToken>(&ann, Default::default()).await.unwrap();
    let plain = world.session(&plain.credentials.unwrap()).await;
    let without = world.note::<AssumeRole>(&plain, assume(&role, None)).await;
    assert_eq!(without.unwrap_err(), "denied sts:AssumeRole");

    let code = code_at(NOW_S);
    world.note::<AssumeRole>(&ann, assume(&role, Some((&serial, &code)))).await.unwrap();
    let code = code_at(NOW_S + 30);
    let proven = world.note::<GetSessionToken>(&ann, token(&serial, &code)).await.unwrap();
    let proven = world.session(&proven.credentials.unwrap()).await;
    world.note::<AssumeRole>(&proven, assume(&role, None)).await.unwrap();
    let late = world.note_at::<AssumeRole>(&proven, assume(&role, None), NOW_S + 3_601).await;
    assert_eq!(late.unwrap_err(), "denied sts:AssumeRole");
}

/// Errors contract, section 6.
#[tokio::test]
async fn a_device_must_be_the_caller_s() {
    let mut world = World::new().await;
    for (account, name) in [(A, "ann"), (A, "bob"), (B, "eve")] {
        world.user(account, name, "").await;
    }
    let serial = world.mfa_device(A, "ann", SEED).await;
    let code = code_at(NOW_S);
    for (account, name) in [(A, "bob"), (B, "eve")] {
        let caller = world.signed_in(account, name).await;
        let refused = world.note::<GetSessionToken>(&caller, token(&serial, &code)).await;
        assert_eq!(refused.unwrap_err(), UNKNOWN, "{name}");
    }
    let root = world.root(A).await;
    let refused = world.note::<GetSessionToken>(&root, token(&serial, &code)).await;
    assert_eq!(refused.unwrap_err(), UNKNOWN);
    let ann = world.signed_in(A, "ann").await;
    let refused = world.note::<GetSessionToken>(&ann, token(&format!("{serial}x"), &code)).await;
    assert_eq!(refused.unwrap_err(), UNKNOWN);
}

#[tokio::test]
async fn whoever_guesses_codes_is_slowed_down() {
    let mut world = World::new().await;
    world.user(A, "ann", "").await;
    let serial = world.mfa_device(A, "ann", SEED).await;
    let ann = world.signed_in(A, "ann").await;
    for number in 0..10 {
        let wrong = format!("00000{number}");
        let refused = world.note::<GetSessionToken>(&ann, token(&serial, &wrong)).await;
        assert_eq!(refused.unwrap_err(), INVALID);
    }
    let right = code_at(NOW_S);
    let refused = world.note::<GetSessionToken>(&ann, token(&serial, &right)).await;
    assert_eq!(refused.unwrap_err(), INVALID, "even the right one is not looked at");
    let later_s = NOW_S + 300;
    let right = code_at(later_s);
    world.note_at::<GetSessionToken>(&ann, token(&serial, &right), later_s).await.unwrap();
}
