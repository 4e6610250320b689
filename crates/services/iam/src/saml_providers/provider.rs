//! A provider: from a name or an ARN to its row, and what a row is made of.

use std::sync::Arc;

use sekisho_arn::Arn;
use sekisho_catalog::{Quota, Quotas};
use sekisho_directory::{AssertionEncryption, SamlIdentityProvider, SamlProviderRow, Tx};
use sekisho_operation::{Cx, Guard};
use sekisho_saml::Metadata;

use super::SamlProviderError;
use crate::errors::QuotaExceeded;
use crate::uuid;

/// How long a document holds that does not say: a hundred years, as AWS shows it.
const VALIDITY_S: i64 = 100 * 365 * 86_400;

/// The ARN of a provider of the caller's account.
pub(super) fn arn(cx: &Cx<'_>, name: &str) -> String {
    format!("arn:{}:iam::{}:saml-provider/{name}", cx.system.partition, cx.account_id())
}

/// The name that an ARN of the caller's account has.
fn name_of<'a>(cx: &Cx<'_>, arn: &'a str) -> Result<&'a str, SamlProviderError> {
    let unclear = || SamlProviderError::Arn { arn: arn.to_owned() };
    let parsed = Arn::parse(arn).map_err(|_| unclear())?;
    let name = parsed.resource.strip_prefix("saml-provider/").ok_or_else(unclear)?;
    let is_own = parsed.service == "iam" && parsed.account == cx.account_id().as_str();
    if is_own && !name.is_empty() && !name.contains('/') { Ok(name) } else { Err(unclear()) }
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
) -> Result<&'a Arc<SamlProviderRow>, SamlProviderError> {
    let name = name_of(cx, arn)?;
    let row = cx.view.saml_providers.get(&[cx.account_id().as_str(), name]);
    row.ok_or_else(|| SamlProviderError::NotFound { arn: arn.to_owned() })
}

/// The same, to be changed.
pub(super) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    arn: &str,
) -> Result<SamlProviderRow, SamlProviderError> {
    let key = SamlProviderRow::key_of(cx.account_id(), name_of(cx, arn)?);
    let row = tx.get(&key).await?;
    row.ok_or_else(|| SamlProviderError::NotFound { arn: arn.to_owned() })
}

/// What a document says, and until when it holds.
pub(super) fn read_metadata(
    quotas: &Quotas,
    now_s: i64,
    document: &str,
) -> Result<(Vec<SamlIdentityProvider>, i64), SamlProviderError> {
    let metadata = Metadata::read(document)?;
    let until_s = metadata.valid_until_s.unwrap_or(now_s.saturating_add(VALIDITY_S));
    if until_s <= now_s {
        return Err(SamlProviderError::MetadataExpired);
    }
    let mut providers = Vec::new();
    for provider in metadata.identity_providers {
        let (entity_id, certificates) = (provider.entity_id, provider.certificates);
        QuotaExceeded::check(quotas, Quota::KeysPerSamlProvider, certificates.len())?;
        providers.push(SamlIdentityProvider { entity_id, certificates });
    }
    Ok((providers, until_s))
}

/// The mode that a request names; the model rules out other texts.
pub(super) fn encryption(mode: Option<&str>) -> Option<AssertionEncryption> {
    match mode? {
        "Required" => Some(AssertionEncryption::Required),
        _ => Some(AssertionEncryption::Allowed),
    }
}

/// Refuses to ask for encryption without a key.
pub(super) fn check_encryption(row: &SamlProviderRow) -> Result<(), SamlProviderError> {
    let is_required = row.assertion_encryption == Some(AssertionEncryption::Required);
    if is_required && row.private_keys.is_empty() {
        return Err(SamlProviderError::RequiredWithoutKey);
    }
    Ok(())
}

/// A random id of capital letters and digits.
pub(super) fn new_id(cx: &Cx<'_>) -> String {
    uuid::new(cx).replace('-', "").to_ascii_uppercase()
}
