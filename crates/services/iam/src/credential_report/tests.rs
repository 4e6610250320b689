//! The credential report, in a world in memory.

use std::collections::BTreeMap;

use sekisho_api::iam::{
    CreateAccessKeyInput, CreateLoginProfileInput, CreateUserInput, GenerateCredentialReportInput,
    GetCredentialReportInput, UpdateAccountPasswordPolicyInput, UploadSigningCertificateInput,
};
use sekisho_directory::CredentialReportRow;

use super::*;
use crate::access_keys::CreateAccessKey;
use crate::login_profiles::CreateLoginProfile;
use crate::password_policy::UpdateAccountPasswordPolicy;
use crate::signing_certificates::UploadSigningCertificate;
use crate::testing::certificates::SERVER;
use crate::testing::{NOW, NOW_S, World};
use crate::users::CreateUser;

async fn generate(world: &World) -> (String, String) {
    let input = GenerateCredentialReportInput::default();
    let answer = world.write::<GenerateCredentialReport>(input).await.unwrap();
    (answer.state.unwrap(), answer.description.unwrap_or_default())
}

fn get(world: &World) -> Result<String, String> {
    let answer = world.read::<GetCredentialReport>(GetCredentialReportInput::default())?;
    assert_eq!(answer.report_format.as_deref(), Some("text/csv"));
    assert_eq!(answer.generated_time, Some(NOW));
    Ok(String::from_utf8(answer.content.unwrap()).unwrap())
}

/// A user's line by column; none of the tests' names has a comma.
fn line(csv: &str, user: &str) -> BTreeMap<String, String> {
    let mut lines = csv.lines().map(|line| line.split(',').map(str::to_owned));
    let columns = lines.next().unwrap();
    let line = lines.find(|line| line.clone().next().as_deref() == Some(user)).unwrap();
    columns.zip(line).collect()
}

#[tokio::test]
async fn a_report_tells_each_user_s_credentials() {
    let world = World::new().await;
    for name in ["bare", "full"] {
        let input = CreateUserInput { user_name: name.to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    let input =
        UpdateAccountPasswordPolicyInput { max_password_age: Some(90), ..Default::default() };
    world.write::<UpdateAccountPasswordPolicy>(input).await.unwrap();
    let user_name = || Some("full".to_owned());
    let input = CreateLoginProfileInput {
        user_name: user_name(),
        password: Some("Correct-Horse-1".to_owned().into()),
        password_reset_required: None,
    };
    world.write::<CreateLoginProfile>(input).await.unwrap();
    let input = CreateAccessKeyInput { user_name: user_name() };
    let key = world.write::<CreateAccessKey>(input).await.unwrap().access_key.access_key_id;
    let input = UploadSigningCertificateInput {
        user_name: user_name(),
        certificate_body: SERVER.to_owned(),
    };
    world.write::<UploadSigningCertificate>(input).await.unwrap();
    world.system.last_used.note(&key.into(), NOW_S - 60, "s3", &"eu-west-1".into());

    assert_eq!(generate(&world).await.0, "STARTED");
    let csv = get(&world).unwrap();
    let full = line(&csv, "full");
    let now = "2030-03-17T17:46:40+00:00";
    for (column, value) in [
        ("arn", "arn:aws:iam::123456789012:user/full"),
        ("user_creation_time", now),
        ("password_enabled", "true"),
        ("password_last_used", "no_information"),
        ("password_last_changed", now),
        ("password_next_rotation", "2030-06-15T17:46:40+00:00"),
        ("mfa_active", "false"),
        ("access_key_1_active", "true"),
        ("access_key_1_last_rotated", now),
        ("access_key_1_last_used_date", "2030-03-17T17:45:40+00:00"),
        ("access_key_1_last_used_region", "eu-west-1"),
        ("access_key_1_last_used_service", "s3"),
        ("access_key_2_active", "false"),
        ("access_key_2_last_rotated", "N/A"),
        ("cert_1_active", "true"),
        ("cert_1_last_rotated", now),
        ("cert_2_active", "false"),
    ] {
        assert_eq!(full[column], value, "{column}");
    }
    let bare = line(&csv, "bare");
    for column in ["password_last_used", "password_last_changed", "password_next_rotation"] {
        assert_eq!(bare[column], "N/A", "{column}");
    }
    let root = line(&csv, "<root_account>");
    assert_eq!(root["password_enabled"], "not_supported");
    assert_eq!(root["password_last_used"], "no_information");
    assert_eq!(csv.lines().nth(1).and_then(|line| line.split(',').next()), Some("<root_account>"));
}

#[tokio::test]
async fn a_report_is_made_anew_after_four_hours() {
    let world = World::new().await;
    assert!(get(&world).unwrap_err().starts_with("410 ReportNotPresent"));
    let (state, description) = generate(&world).await;
    assert_eq!(state, "STARTED");
    assert!(description.starts_with("No report exists"));
    assert_eq!(generate(&world).await.0, "COMPLETE");

    let mut tx = world.tx().await;
    let key = CredentialReportRow::key_of(world.account);
    let mut row: CredentialReportRow = tx.get(&key).await.unwrap().unwrap();
    row.generated_s = NOW_S - VALID_S;
    tx.put(&row).unwrap();
    world.commit(tx).await;
    assert!(get(&world).unwrap_err().starts_with("410 ReportExpired"));
    assert_eq!(generate(&world).await.0, "STARTED");
    get(&world).unwrap();
}
