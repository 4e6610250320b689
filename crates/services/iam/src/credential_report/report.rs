//! What the report says of each user.
//!
//! Columns and their values: IAM user guide, "Get credential reports for your AWS account",
//! "Understanding the report format".

use jiff::Timestamp;
use sekisho_arn::root_arn;
use sekisho_directory::AccessKeyStatus;
use sekisho_operation::Cx;
use sekisho_replica::UserEntity;

use super::csv::Line;

const COLUMNS: [&str; 22] = [
    "user",
    "arn",
    "user_creation_time",
    "password_enabled",
    "password_last_used",
    "password_last_changed",
    "password_next_rotation",
    "mfa_active",
    "access_key_1_active",
    "access_key_1_last_rotated",
    "access_key_1_last_used_date",
    "access_key_1_last_used_region",
    "access_key_1_last_used_service",
    "access_key_2_active",
    "access_key_2_last_rotated",
    "access_key_2_last_used_date",
    "access_key_2_last_used_region",
    "access_key_2_last_used_service",
    "cert_1_active",
    "cert_1_last_rotated",
    "cert_2_active",
    "cert_2_last_rotated",
];
const ROOT: &str = "<root_account>";
const NONE: &str = "N/A";
const NOT_SUPPORTED: &str = "not_supported";
const NO_INFORMATION: &str = "no_information";

/// The report on the caller's account as of the request.
pub(super) fn csv(cx: &Cx<'_>) -> String {
    let mut text = COLUMNS.join(",");
    text.push('\n');
    root(cx).write(&mut text);
    for user in cx.account().users.after(None) {
        of_user(cx, user).write(&mut text);
    }
    text
}

fn root(cx: &Cx<'_>) -> Line {
    let account = &cx.account().row;
    let mut line = Line::default();
    line.push(ROOT);
    line.push(root_arn(cx.system.partition, account.id));
    line.push(time(account.created_s));
    line.push(NOT_SUPPORTED);
    line.push(match account.settings.root_password_used_s {
        0 => NO_INFORMATION.to_owned(),
        used_s => time(used_s),
    });
    line.push(NOT_SUPPORTED);
    line.push(NOT_SUPPORTED);
    line.push(flag(!account.settings.root_mfa_devices.is_empty()));
    access_keys(cx, &mut line, &account.root_access_keys);
    certificates(cx, &mut line, &account.settings.root_signing_certificates);
    line
}

fn of_user(cx: &Cx<'_>, user: &UserEntity) -> Line {
    let row = &user.row;
    let mut line = Line::default();
    line.push(row.name.as_str());
    line.push(&*user.arn);
    line.push(time(row.created_s));
    let profile = cx.view.login_profiles.get(&[row.account.as_str(), row.id.as_str()]);
    line.push(flag(profile.is_some()));
    match profile {
        Some(profile) => {
            line.push(profile.last_used_s.map_or_else(|| NO_INFORMATION.to_owned(), time));
            line.push(time(profile.set_s));
            let policy = cx.account().row.settings.password_policy.as_ref();
            let expires_s = policy.and_then(|policy| policy.expires_s(profile.set_s));
            line.push(expires_s.map_or_else(|| NONE.to_owned(), time));
        }
        None => (0..3).for_each(|_| line.push(NONE)),
    }
    line.push(flag(!row.credentials.mfa_devices.is_empty()));
    access_keys(cx, &mut line, &row.access_keys);
    certificates(cx, &mut line, &row.credentials.signing_certificates);
    line
}

/// The two oldest access keys: more than two is more than the report has columns for.
fn access_keys(cx: &Cx<'_>, line: &mut Line, ids: &[String]) {
    let mut keys = ids.iter().filter_map(|id| cx.view.access_key(id));
    for _ in 0..2 {
        let Some(key) = keys.next() else {
            line.push(flag(false));
            (0..4).for_each(|_| line.push(NONE));
            continue;
        };
        line.push(flag(key.status == AccessKeyStatus::Active));
        line.push(time(key.created_s));
        if let Some(noted) = cx.system.last_used.get(&key.id) {
            line.push(time(noted.used_s));
            line.push(&*noted.region);
            line.push(noted.service);
        } else if let Some(written) = cx.view.access_key_use(&key.id) {
            line.push(time(written.used_s));
            line.push(written.region.as_str());
            line.push(written.service.as_str());
        } else {
            (0..3).for_each(|_| line.push(NONE));
        }
    }
}

fn certificates(cx: &Cx<'_>, line: &mut Line, ids: &[String]) {
    let account = cx.account_id();
    let mut rows =
        ids.iter().filter_map(|id| cx.view.signing_certificates.get(&[account.as_str(), id]));
    for _ in 0..2 {
        let row = rows.next();
        line.push(flag(row.is_some_and(|row| row.status == AccessKeyStatus::Active)));
        line.push(row.map_or_else(|| NONE.to_owned(), |row| time(row.uploaded_s)));
    }
}

fn flag(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

fn time(seconds: i64) -> String {
    let time = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    time.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}
