//! `/_sekisho/issuers/ACCOUNT/.well-known/…`: what others verify an account's tokens by, for whoever
//! asks. An account that never had tokens is as unknown as one that is not there.

use sekisho_arn::AccountId;
use serde_json::{Value, json};

use crate::state::State;

/// The path of an account's issuer begins so, below the server's own prefix.
pub(crate) const PREFIX: &str = "issuers/";

/// The document of a path after [`PREFIX`].
pub(crate) fn document(state: &State, path: &str) -> Option<Value> {
    let (account, path) = path.split_once('/')?;
    let account: AccountId = account.parse().ok()?;
    let view = state.replica.view();
    let outbound = &view.account(account)?.row.settings.outbound_federation;
    let keys: Vec<Value> = outbound
        .public_keys(state.now_s())
        .filter_map(|public| serde_json::from_str(public).ok())
        .collect();
    if keys.is_empty() {
        return None;
    }
    let issuer = state.system.token_issuer(account);
    match path {
        ".well-known/openid-configuration" => Some(json!({
            "issuer": issuer,
            "jwks_uri": format!("{issuer}/.well-known/jwks.json"),
            "claims_supported":
                ["sub", "iss", "aud", "exp", "iat", "jti", "https://sts.amazonaws.com/"],
            "id_token_signing_alg_values_supported": ["RS256", "ES384"],
            "response_types_supported": ["id_token"],
            "subject_types_supported": ["public"],
        })),
        ".well-known/jwks.json" => Some(json!({ "keys": keys })),
        _ => None,
    }
}
