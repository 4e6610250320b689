//! The policy of a form upload: what its fields and the file's length must be (S3-101 to S3-103).
//!
//! From: the JSON in the form's `policy` field, whose signature was believed, and the fields. To:
//! the bounds of the file's length, or the first condition that fails. A pure function.

use sekisho_api::Fault;
use sekisho_operation::Refusal;
use serde_json::Value;

/// Fields that no condition has to cover (S3-103).
const FREE: [&str; 6] =
    ["awsaccesskeyid", "signature", "x-amz-signature", "policy", "file", "bucket"];

static INVALID_POLICY_DOCUMENT: Fault = Fault::new("InvalidPolicyDocument", 400);
static ACCESS_DENIED: Fault = Fault::new("AccessDenied", 403);

/// A form's fields before the file, names in lower case, in their order.
pub(crate) type Fields = Vec<(String, String)>;

/// How many bytes the file may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LengthRange {
    pub(crate) min: u64,
    pub(crate) max: u64,
}

/// Judges the fields of a form.
///
/// # Errors
/// The document is no policy, has expired, a condition fails, or a field is not covered by one.
pub(crate) fn judge(
    policy: &str,
    fields: &Fields,
    bucket: &str,
    now: jiff::Timestamp,
) -> Result<Option<LengthRange>, Refusal> {
    let policy: Value = serde_json::from_str(policy).map_err(|_| invalid("Invalid JSON."))?;
    let expires = policy.get("expiration").and_then(Value::as_str);
    let expires = expires.ok_or_else(|| invalid("Policy missing expiration."))?;
    let expires: jiff::Timestamp =
        expires.parse().map_err(|_| invalid(format!("Invalid 'expiration' value: '{expires}'")))?;
    let conditions = policy.get("conditions").and_then(Value::as_array);
    let conditions = conditions.ok_or_else(|| invalid("Policy missing conditions."))?;
    if expires <= now {
        return Err(denied("Policy expired."));
    }
    let mut range = None;
    let mut covered = Vec::new();
    for condition in conditions {
        for condition in read(condition)? {
            match condition {
                Condition::Length(bounds) => range = Some(bounds),
                Condition::Field { operator, name, value } => {
                    let sent = if name == "bucket" {
                        Some(bucket)
                    } else {
                        fields.iter().find(|(field, _)| *field == name).map(|(_, value)| &**value)
                    };
                    if !sent.is_some_and(|sent| operator.holds(&name, sent, &value)) {
                        let operator = operator.as_str();
                        let shown = format!("[\"{operator}\", \"${name}\", \"{value}\"]");
                        return Err(denied(format!("Policy Condition failed: {shown}")));
                    }
                    covered.push(name);
                }
            }
        }
    }
    let extra = fields.iter().find(|(name, _)| {
        !FREE.contains(&name.as_str()) && !name.starts_with("x-ignore-") && !covered.contains(name)
    });
    match extra {
        Some((name, _)) => Err(denied(format!("Extra input fields: {name}"))),
        None => Ok(range),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    Eq,
    StartsWith,
}

enum Condition {
    Field { operator: Operator, name: String, value: String },
    Length(LengthRange),
}

impl Operator {
    fn as_str(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::StartsWith => "starts-with",
        }
    }

    /// S3-102: of a list of content types each must fit.
    fn holds(self, name: &str, sent: &str, value: &str) -> bool {
        match self {
            Self::Eq => sent == value,
            Self::StartsWith if name == "content-type" => {
                sent.split(',').all(|one| one.trim().starts_with(value))
            }
            Self::StartsWith => sent.starts_with(value),
        }
    }
}

fn read(condition: &Value) -> Result<Vec<Condition>, Refusal> {
    let malformed = || invalid("Invalid Condition.");
    match condition {
        Value::Object(pairs) => pairs
            .iter()
            .map(|(name, value)| {
                let value = value.as_str().ok_or_else(malformed)?.to_owned();
                let name = name.to_ascii_lowercase();
                Ok(Condition::Field { operator: Operator::Eq, name, value })
            })
            .collect(),
        Value::Array(items) => {
            let [operator, second, third] = items.as_slice() else { return Err(malformed()) };
            let operator = operator.as_str().ok_or_else(malformed)?.to_ascii_lowercase();
            if operator == "content-length-range" {
                let (Some(min), Some(max)) = (number(second), number(third)) else {
                    return Err(malformed());
                };
                return Ok(vec![Condition::Length(LengthRange { min, max })]);
            }
            let operator = match &*operator {
                "eq" => Operator::Eq,
                "starts-with" => Operator::StartsWith,
                _ => return Err(malformed()),
            };
            let name = second.as_str().and_then(|name| name.strip_prefix('$'));
            let (Some(name), Some(value)) = (name, third.as_str()) else { return Err(malformed()) };
            let (name, value) = (name.to_ascii_lowercase(), value.to_owned());
            Ok(vec![Condition::Field { operator, name, value }])
        }
        _ => Err(malformed()),
    }
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn invalid(why: impl std::fmt::Display) -> Refusal {
    Refusal::new(&INVALID_POLICY_DOCUMENT, format!("Invalid Policy: {why}"))
}

fn denied(why: impl std::fmt::Display) -> Refusal {
    Refusal::new(&ACCESS_DENIED, format!("Invalid according to Policy: {why}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(conditions: &str, fields: &[(&str, &str)]) -> String {
        let policy =
            format!("{{\"expiration\":\"2030-01-01T00:00:00.000Z\",\"conditions\":{conditions}}}");
        let fields = fields.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let now = "2029-12-31T00:00:00Z".parse().unwrap();
        match judge(&policy, &fields, "b", now) {
            Ok(range) => format!("{:?}", range.map(|range| (range.min, range.max))),
            Err(refusal) => format!("{} {}", refusal.fault.code, refusal.message),
        }
    }

    /// S3-102: names ignore case, values do not.
    #[test]
    fn conditions_hold_or_are_echoed_in_list_form() {
        let conditions = r#"[{"BUCKET":"b"},["starts-with","$Key","user/"],
            ["content-length-range",1,"10"],["starts-with","$Content-Type","image/"]]"#;
        let fields = [("key", "user/1"), ("content-type", "image/png, image/gif")];
        assert_eq!(told(conditions, &fields), "Some((1, 10))");
        let fields = [("key", "User/1"), ("content-type", "image/png")];
        assert_eq!(
            told(conditions, &fields),
            "AccessDenied Invalid according to Policy: Policy Condition failed: \
             [\"starts-with\", \"$key\", \"user/\"]"
        );
        let fields = [("key", "user/1"), ("content-type", "image/png,text/html")];
        assert!(told(conditions, &fields).contains("$content-type"));
        assert!(told(r#"[{"bucket":"other"}]"#, &[]).contains("$bucket"));
        assert!(told(r#"[{"acl":"private"}]"#, &[]).contains("Policy Condition failed"));
    }

    /// S3-103.
    #[test]
    fn every_field_is_covered_but_the_free_ones() {
        let fields = [("policy", "p"), ("x-amz-signature", "s"), ("x-ignore-me", "")];
        assert_eq!(told("[]", &fields), "None");
        assert_eq!(
            told("[]", &[("acl", "private")]),
            "AccessDenied Invalid according to Policy: Extra input fields: acl"
        );
    }

    #[test]
    fn a_policy_that_is_none_or_over_is_refused() {
        let now = "2030-01-01T00:00:00Z".parse().unwrap();
        for (policy, message) in [
            ("{", "Invalid Policy: Invalid JSON."),
            ("{}", "Invalid Policy: Policy missing expiration."),
            (
                r#"{"expiration":"2029-01-01T00:00:00Z"}"#,
                "Invalid Policy: Policy missing conditions.",
            ),
            (
                r#"{"expiration":"2029-01-01T00:00:00Z","conditions":[]}"#,
                "Invalid according to Policy: Policy expired.",
            ),
            (
                r#"{"expiration":"2031-01-01T00:00:00Z","conditions":[["eq","$key"]]}"#,
                "Invalid Policy: Invalid Condition.",
            ),
        ] {
            let refusal = judge(policy, &Vec::new(), "b", now).unwrap_err();
            assert_eq!(refusal.message, message);
        }
    }

    proptest! {
        /// No text breaks it.
        #[test]
        fn any_text_is_judged(policy in "\\PC{0,80}") {
            let now = jiff::Timestamp::UNIX_EPOCH;
            prop_assert!(judge(&policy, &Vec::new(), "b", now).is_err());
        }
    }
}
