//! Whose token it is: a provider that the role's account has, or one that every account knows.

use sekisho_arn::{Arn, Partition};
use sekisho_directory::OpenIdConnectProviderRow;
use sekisho_jwt::Token;
use sekisho_replica::View;

const SCHEME: &str = "https://";

/// Providers that AWS knows without an account's doing: trust policies name them by host, and it is
/// for these to look at the audience (IAM user guide, "OIDC federation").
const BUILT_IN: [&str; 2] = ["accounts.google.com", "cognito-identity.amazonaws.com"];

/// A provider.
pub(super) struct Provider<'a> {
    /// How trust policies name it: an ARN, or the host of one that every account knows.
    pub(super) name: String,
    /// The issuer without its scheme, which condition keys begin with.
    pub(super) issuer: &'a str,
    /// The account's own row.
    pub(super) row: Option<&'a OpenIdConnectProviderRow>,
}

/// The provider of an issuer's URL, in the account of a role's ARN.
pub(super) fn find<'a>(
    view: &'a View,
    partition: Partition,
    role_arn: &str,
    issuer: &'a str,
) -> Option<Provider<'a>> {
    let issuer = issuer.strip_prefix(SCHEME)?;
    let account = Arn::parse(role_arn).ok()?.account;
    // Rows are kept without the slash that some issuers end with.
    let row = view.open_id_connect_providers.get(&[account, issuer.trim_end_matches('/')]);
    if let Some(row) = row {
        let name = format!("arn:{partition}:iam::{account}:oidc-provider/{}", row.issuer);
        return Some(Provider { name, issuer, row: Some(row) });
    }
    let known = BUILT_IN.into_iter().find(|known| *known == issuer)?;
    Some(Provider { name: known.to_owned(), issuer, row: None })
}

/// How trust policies name the provider that a token says it is from, if the role's account knows
/// it. Nothing is believed by this: the operation's guards verify the token before any policy is
/// asked.
pub fn web_identity_provider(
    view: &View,
    partition: Partition,
    role_arn: &str,
    token: &str,
) -> Option<String> {
    let token = Token::read(token).ok()?;
    Some(find(view, partition, role_arn, token.claimed_issuer()?)?.name)
}
