//! Condition keys of web identity (IAM user guide, "Available keys for AWS OIDC federation"; service
//! authorization reference, STS). Each is the issuer and the name of a claim.

use sekisho_jwt::Value;
use sekisho_operation::Guard;

use super::proof::Proof;

const GITHUB: &[&str] = &[
    "actor",
    "actor_id",
    "enterprise_id",
    "environment",
    "job_workflow_ref",
    "ref",
    "repository",
    "repository_id",
    "repository_owner_id",
    "workflow",
];
const BUILDKITE: &[&str] = &[
    "build_branch",
    "cluster_id",
    "cluster_name",
    "organization_id",
    "organization_slug",
    "pipeline_id",
    "pipeline_slug",
];
const GITLAB: &[&str] = &[
    "namespace_id",
    "pipeline_source",
    "project_id",
    "ref_protected",
    "runner_environment",
    "user_access_level",
    "user_email",
    "user_id",
    "user_login",
];

/// Claims of certain issuers that are keys too; `*` stands for what an issuer chooses.
const CLAIMS_BY_ISSUER: &[(&str, &[&str])] = &[
    ("token.actions.githubusercontent.com", GITHUB),
    ("token.actions.githubusercontent.com/*", GITHUB),
    ("token.actions.*.ghe.com", GITHUB),
    ("github.com/enterprises/*", GITHUB),
    ("gitlab.com", GITLAB),
    ("agent.buildkite.com", BUILDKITE),
    ("agent.*.buildkite.dev", BUILDKITE),
    ("agent.*.buildkite.site", BUILDKITE),
    ("oidc.circleci.com/org/*", &["oidc.circleci.com/project-id"]),
    ("idcs-*.identity.oraclecloud.com", &["rpst_id"]),
];

/// What the trust policy may ask for.
pub(super) fn set(guard: Guard, proof: &Proof) -> Guard {
    let issuer = &proof.issuer;
    let session = &proof.session;
    let key = |claim: &str| format!("{issuer}:{claim}");
    let mut guard = guard
        .with_key(key("aud"), Some(&*proof.audience))
        .with_key(key("sub"), Some(&*proof.subject))
        .with_key("sts:SourceIdentity", session.source_identity.as_deref())
        .with_request_tags(session.tags.iter().map(|tag| (&*tag.key, &*tag.value)));
    if !session.transitive_keys.is_empty() {
        guard = guard.with_keys("sts:TransitiveTagKeys", session.transitive_keys.iter().cloned());
    }
    guard = match proof.audiences.as_slice() {
        [only] => guard.with_key(key("oaud"), Some(&**only)),
        several => guard.with_keys(key("oaud"), several.iter().cloned()),
    };
    for claim in ["amr", "azp", "email"].iter().chain(further(issuer)) {
        guard = match proof.claims.get(claim) {
            Some(value) => with_claim(guard, key(claim), value),
            None => guard,
        };
    }
    let google = proof.claims.get("google").and_then(Value::as_object);
    if issuer == "accounts.google.com"
        && let Some(number) = google.and_then(|google| google.get("organization_number"))
    {
        guard = with_claim(guard, key("google/organization_number"), number);
    }
    guard
}

/// Keys that the session keeps.
pub(super) fn lasting(proof: &Proof) -> Vec<(String, String)> {
    let issuer = &proof.issuer;
    let amr = proof.claims.text("amr");
    let keys = [("amr", amr), ("aud", Some(&*proof.audience)), ("sub", Some(&*proof.subject))];
    let there = keys.into_iter().filter_map(|(claim, value)| Some((claim, value?)));
    there.map(|(claim, value)| (format!("{issuer}:{claim}"), value.to_owned())).collect()
}

fn further(issuer: &str) -> &'static [&'static str] {
    let named = CLAIMS_BY_ISSUER.iter().find(|(pattern, _)| is_like(pattern, issuer));
    named.map_or(&[], |(_, claims)| claims)
}

/// Whether an issuer is of a pattern; what it chooses is not empty and has no further part.
fn is_like(pattern: &str, issuer: &str) -> bool {
    let Some((before, after)) = pattern.split_once('*') else { return pattern == issuer };
    let chosen = issuer.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
    let ends = if before.contains('/') { '/' } else { '.' };
    chosen.is_some_and(|chosen| !chosen.is_empty() && !chosen.contains([ends, '/']))
}

fn with_claim(guard: Guard, key: String, value: &Value) -> Guard {
    match value {
        Value::Text(text) => guard.with_key(key, Some(&**text)),
        Value::Bool(value) => guard.with_key(key, Some(&*value.to_string())),
        Value::Number(number) => guard.with_key(key, Some(&*number.to_string())),
        Value::List(_) => match value.as_texts() {
            Some(texts) => guard.with_keys(key, texts.into_iter().map(str::to_owned)),
            None => guard,
        },
        Value::Null | Value::Object(_) => guard,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers_have_keys_of_their_own() {
        for (issuer, claim) in [
            ("token.actions.githubusercontent.com", "repository_id"),
            ("token.actions.githubusercontent.com/acme", "repository_id"),
            ("token.actions.acme.ghe.com", "ref"),
            ("gitlab.com", "project_id"),
            ("agent.acme.buildkite.dev", "pipeline_slug"),
            ("oidc.circleci.com/org/1-2", "oidc.circleci.com/project-id"),
        ] {
            assert!(further(issuer).contains(&claim), "{issuer}");
        }
        for issuer in [
            "token.actions.githubusercontent.com.evil.example",
            "token.actions.githubusercontent.com/",
            "token.actions.githubusercontent.com/a/b",
            "token.actions.evil.example/.ghe.com",
            "token.actions.a.b.ghe.com",
            "idp.example.com",
        ] {
            assert!(further(issuer).is_empty(), "{issuer}");
        }
    }
}
