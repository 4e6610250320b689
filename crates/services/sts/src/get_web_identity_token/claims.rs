//! What a token says (IAM user guide, "Understanding token claims").

use sekisho_credentials::SessionTag;
use sekisho_operation::Cx;
use sekisho_replica::CallerKind;
use serde_json::{Map, Value, json};

const PRINCIPAL_TAG: &str = "aws:PrincipalTag/";

/// The claims of a token for the caller.
pub(super) fn of(cx: &Cx<'_>, audience: &[String], tags: &[SessionTag], expires_s: i64) -> Value {
    let subject = subject(cx);
    let mut own = Map::new();
    own.insert("aws_account".to_owned(), cx.account_id().as_str().into());
    own.insert("source_region".to_owned(), cx.request.region.into());
    own.insert("principal_id".to_owned(), subject.into());
    // Of the principal, under those of its session, as policies see them.
    let context = cx.caller.context(cx.now_s, 8);
    let principal_tags = context.iter().filter_map(|(name, value)| {
        Some((name.strip_prefix(PRINCIPAL_TAG)?.to_owned(), text(&value)?))
    });
    insert_all(&mut own, "principal_tags", principal_tags.collect());
    if let Some(session) = cx.caller.claims() {
        let ends_s = i64::try_from(session.expires_at).unwrap_or(i64::MAX);
        if let Ok(ends) = jiff::Timestamp::from_second(ends_s) {
            own.insert("original_session_exp".to_owned(), ends.to_string().into());
        }
        for (name, value) in [
            ("federated_provider", &session.federated_provider),
            ("source_identity", &session.source_identity),
        ] {
            if let Some(value) = value {
                own.insert(name.to_owned(), value.as_str().into());
            }
        }
    }
    let request_tags = tags.iter().map(|tag| (tag.key.clone(), tag.value.as_str().into()));
    insert_all(&mut own, "request_tags", request_tags.collect());
    let audience = match audience {
        [only] => json!(only),
        several => json!(several),
    };
    json!({
        "iss": cx.system.token_issuer(cx.account_id()),
        "aud": audience,
        "sub": subject,
        "iat": cx.now_s,
        "exp": expires_s,
        "jti": token_id(cx),
        "https://sts.amazonaws.com/": own,
    })
}

/// The principal: for a session of a role the role itself, with its path.
fn subject<'a>(cx: &'a Cx<'_>) -> &'a str {
    match &cx.caller.kind {
        CallerKind::Role(role) => &role.arn,
        CallerKind::Root
        | CallerKind::User(_)
        | CallerKind::FederatedUser(_)
        | CallerKind::Anonymous => cx.caller.arn(),
    }
}

fn insert_all(own: &mut Map<String, Value>, name: &str, values: Map<String, Value>) {
    if !values.is_empty() {
        own.insert(name.to_owned(), Value::Object(values));
    }
}

fn text(value: &sekisho_policy::ContextValue<'_>) -> Option<Value> {
    match value {
        sekisho_policy::ContextValue::Single(text) => Some((&**text).into()),
        _ => None,
    }
}

/// A UUID of version 4.
fn token_id(cx: &Cx<'_>) -> String {
    let mut bytes = [0; 16];
    cx.system.randomness.fill(&mut bytes);
    let number = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let text = format!("{number:032x}");
    let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}
