//! A provider: from a URL or an ARN to its row.

use std::sync::Arc;

use sekisho_arn::Arn;
use sekisho_catalog::{Quota, Quotas};
use sekisho_directory::{OpenIdConnectProviderRow, Tx};
use sekisho_operation::{Cx, Guard};

use super::OpenIdConnectProviderError;
use crate::errors::QuotaExceeded;

const SCHEME: &str = "https://";
/// Hexadecimal digits of a SHA-1.
const THUMBPRINT_LENGTH: usize = 40;

/// The issuer that a URL names: without scheme, host in small letters. A port may be named, other
/// than with AWS, since providers beside this server have one.
pub(super) fn issuer(url: &str) -> Result<String, OpenIdConnectProviderError> {
    let rest = url.strip_prefix(SCHEME).ok_or(OpenIdConnectProviderError::Url)?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let is_host = !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let is_path = path
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte))
        && !path.starts_with('/')
        && !path.contains("//");
    if !(is_host && is_port && is_path) {
        return Err(OpenIdConnectProviderError::Url);
    }
    let path = path.trim_end_matches('/');
    let authority = authority.to_ascii_lowercase();
    Ok(if path.is_empty() { authority } else { format!("{authority}/{path}") })
}

/// The ARN of a provider of the caller's account.
pub(super) fn arn(cx: &Cx<'_>, issuer: &str) -> String {
    format!("arn:{}:iam::{}:oidc-provider/{issuer}", cx.system.partition, cx.account_id())
}

/// The issuer that an ARN of the caller's account names.
fn issuer_of<'a>(cx: &Cx<'_>, arn: &'a str) -> Result<&'a str, OpenIdConnectProviderError> {
    let unclear = || OpenIdConnectProviderError::Arn { arn: arn.to_owned() };
    let parsed = Arn::parse(arn).map_err(|_| unclear())?;
    let issuer = parsed.resource.strip_prefix("oidc-provider/").ok_or_else(unclear)?;
    let is_own = parsed.service == "iam" && parsed.account == cx.account_id().as_str();
    if is_own && !issuer.is_empty() { Ok(issuer) } else { Err(unclear()) }
}

/// An action on the provider of an ARN, with its tags as keys.
pub(super) fn guard(cx: &Cx<'_>, action: &'static str, arn: &str) -> Guard {
    let guard = Guard::new(action, arn);
    match find(cx, arn) {
        Ok(row) => guard.with_iam_resource_tags(&row.tags),
        Err(_) => guard,
    }
}

/// The provider of an ARN, out of memory.
pub(super) fn find<'a>(
    cx: &'a Cx<'_>,
    arn: &str,
) -> Result<&'a Arc<OpenIdConnectProviderRow>, OpenIdConnectProviderError> {
    let issuer = issuer_of(cx, arn)?;
    let row = cx.view.open_id_connect_providers.get(&[cx.account_id().as_str(), issuer]);
    row.ok_or_else(|| OpenIdConnectProviderError::NotFound { arn: arn.to_owned() })
}

/// The same, to be changed.
pub(super) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    arn: &str,
) -> Result<OpenIdConnectProviderRow, OpenIdConnectProviderError> {
    let key = OpenIdConnectProviderRow::key_of(cx.account_id(), issuer_of(cx, arn)?);
    let row = tx.get(&key).await?;
    row.ok_or_else(|| OpenIdConnectProviderError::NotFound { arn: arn.to_owned() })
}

/// Client ids, each once.
pub(super) fn client_ids(
    quotas: &Quotas,
    passed: Vec<String>,
) -> Result<Vec<String>, QuotaExceeded> {
    let mut ids: Vec<String> = Vec::new();
    for id in passed {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    QuotaExceeded::check(quotas, Quota::ClientIdsPerOidcProvider, ids.len())?;
    Ok(ids)
}

/// Thumbprints, as they were passed.
pub(super) fn thumbprints(
    quotas: &Quotas,
    passed: Vec<String>,
) -> Result<Vec<String>, OpenIdConnectProviderError> {
    let is_one = |text: &String| {
        text.len() == THUMBPRINT_LENGTH && text.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    if !passed.iter().all(is_one) {
        return Err(OpenIdConnectProviderError::Thumbprint);
    }
    QuotaExceeded::check(quotas, Quota::ThumbprintsPerOidcProvider, passed.len())?;
    Ok(passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_is_a_url_without_its_scheme() {
        for (url, expected) in [
            ("https://Token.Example.com", "token.example.com"),
            ("https://token.example.com/", "token.example.com"),
            ("https://token.example.com/Team/a", "token.example.com/Team/a"),
            ("https://localhost:8443/realm", "localhost:8443/realm"),
        ] {
            assert_eq!(issuer(url).unwrap(), expected);
        }
        for url in [
            "http://a.example",
            "a.example",
            "https://",
            "https:///x",
            "https://a.example?q",
            "https://a.example/#x",
            "https://a b.example",
            "https://u@a.example",
            "https://a.example:x",
            "https://a.example//x",
        ] {
            assert!(issuer(url).is_err(), "{url}");
        }
    }
}
