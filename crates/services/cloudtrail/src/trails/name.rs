//! Trails' names, and the ARNs that stand for them.

use std::sync::Arc;

use sekisho_arn::AccountId;
use sekisho_directory::{TrailRow, Tx};
use sekisho_operation::{Cx, Guard, System};

use super::TrailError;

/// The ARN of a trail in the caller's account and this region.
pub(crate) fn arn(cx: &Cx<'_>, name: &str) -> String {
    arn_in(cx.system, cx.account_id(), name)
}

/// The ARN of a trail of an account.
pub(super) fn arn_in(system: &System, account: AccountId, name: &str) -> String {
    let (partition, region) = (system.partition, &system.region);
    format!("arn:{partition}:cloudtrail:{region}:{account}:trail/{name}")
}

/// The name that a request means by a name or an ARN.
///
/// # Errors
/// [`TrailError::Arn`], [`TrailError::Name`].
pub(crate) fn read<'a>(cx: &Cx<'_>, name_or_arn: &'a str) -> Result<&'a str, TrailError> {
    let name = if name_or_arn.starts_with("arn:") {
        let own = arn(cx, "");
        name_or_arn
            .strip_prefix(own.as_str())
            .ok_or_else(|| TrailError::Arn(name_or_arn.to_owned()))?
    } else {
        name_or_arn
    };
    if is_name(name) { Ok(name) } else { Err(TrailError::Name) }
}

/// Whether a text is a trail's name: CloudTrail API reference, `CreateTrail`, `Name`.
fn is_name(text: &str) -> bool {
    let mark = |byte: u8| matches!(byte, b'.' | b'_' | b'-');
    let bytes = text.as_bytes();
    let ends_well = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    (3..=128).contains(&bytes.len())
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || mark(*byte))
        && ends_well(bytes.first())
        && ends_well(bytes.last())
        && !bytes.windows(2).any(|pair| pair.iter().all(|byte| mark(*byte)))
        && text.parse::<std::net::Ipv4Addr>().is_err()
}

/// The authorization of an operation on one trail, with the tags that it has.
pub(crate) fn guard(cx: &Cx<'_>, action: &'static str, name_or_arn: &str) -> Guard {
    // What is no trail's name is refused after the authorization, as everywhere (ER-27).
    let resource = match read(cx, name_or_arn) {
        Ok(name) => arn(cx, name),
        Err(_) if name_or_arn.starts_with("arn:") => name_or_arn.to_owned(),
        Err(_) => arn(cx, name_or_arn),
    };
    let mut guard = Guard::new(action, resource);
    let tags = read(cx, name_or_arn).ok().and_then(|name| cx.account().trails.get(name));
    for tag in tags.iter().flat_map(|trail| trail.tags.iter()) {
        guard.keys.set(format!("aws:ResourceTag/{}", tag.key), tag.value.clone());
    }
    guard
}

/// The trail in memory.
pub(crate) fn find(cx: &Cx<'_>, name_or_arn: &str) -> Result<Arc<TrailRow>, TrailError> {
    let name = read(cx, name_or_arn)?;
    cx.account().trails.get(name).cloned().ok_or_else(|| not_found(cx, name))
}

/// The trail in a transaction.
pub(crate) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name_or_arn: &str,
) -> Result<TrailRow, TrailError> {
    let name = read(cx, name_or_arn)?;
    let row = tx.get(&TrailRow::key_of(cx.account_id(), name)).await?;
    row.ok_or_else(|| not_found(cx, name))
}

fn not_found(cx: &Cx<'_>, name: &str) -> TrailError {
    TrailError::NotFound { arn: arn(cx, name), account: cx.account_id().to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_api_reference() {
        for name in ["abc", "my-trail", "a.b_c-d", "0x0", &"a".repeat(128)] {
            assert!(is_name(name), "{name}");
        }
        for name in [
            "",
            "ab",
            "-ab",
            "ab-",
            "my--trail",
            "my-_trail",
            "a b",
            "192.168.5.4",
            "ünï",
            &"a".repeat(129),
        ] {
            assert!(!is_name(name), "{name}");
        }
    }
}
