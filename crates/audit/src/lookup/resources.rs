//! CT-69: the resources an event was about, from names in its parameters and its answer.

use serde_json::Value;
use serde_json::value::RawValue;

/// Something an event was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Such as `AWS::IAM::User`.
    pub kind: &'static str,
    /// A name, an id or an ARN.
    pub name: String,
}

/// Deeper than anything that names a resource.
const DEPTH_MAX: u32 = 8;

/// All of them, each once, in the order they occur.
pub(super) fn of(event_source: &str, parts: [&RawValue; 2]) -> Vec<Resource> {
    let mut found = Vec::new();
    for part in parts {
        // Most reads have neither; they need not be parsed.
        if part.get() != "null"
            && let Ok(value) = serde_json::from_str::<Value>(part.get())
        {
            collect(event_source, "", &value, &mut found, 0);
        }
    }
    found
}

fn collect(source: &str, within: &str, value: &Value, found: &mut Vec<Resource>, depth: u32) {
    if DEPTH_MAX < depth {
        return;
    }
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) => {
                        if let Some(kind) = kind_of(source, within, name, text) {
                            let resource = Resource { kind, name: text.clone() };
                            if !text.is_empty() && !found.contains(&resource) {
                                found.push(resource);
                            }
                        }
                    }
                    _ => collect(source, name, value, found, depth + 1),
                }
            }
        }
        Value::Array(elements) => {
            for element in elements {
                collect(source, within, element, found, depth + 1);
            }
        }
        _ => {}
    }
}

/// What a member names, by its name, by the structure it is in, and by its text.
fn kind_of(source: &str, within: &str, name: &str, text: &str) -> Option<&'static str> {
    Some(match (name, within) {
        ("userName", _) => "AWS::IAM::User",
        ("roleName", _) | ("roleArn", _) => "AWS::IAM::Role",
        ("groupName", _) => "AWS::IAM::Group",
        ("instanceProfileName", _) => "AWS::IAM::InstanceProfile",
        ("policyArn", _) | ("policyName", _) => "AWS::IAM::Policy",
        ("accessKeyId", _) => "AWS::IAM::AccessKey",
        ("serialNumber", _) => "AWS::IAM::VirtualMFADevice",
        ("bucketName", _) | ("s3BucketName", _) => "AWS::S3::Bucket",
        ("arn", "user") => "AWS::IAM::User",
        ("arn", "role") => "AWS::IAM::Role",
        ("arn", "group") => "AWS::IAM::Group",
        ("arn", "policy") => "AWS::IAM::Policy",
        ("arn", "instanceProfile") => "AWS::IAM::InstanceProfile",
        ("arn", "assumedRoleUser") | ("assumedRoleId", _) => "AWS::STS::AssumedRole",
        ("name" | "trailName" | "trailARN" | "resourceId", _)
            if source == "cloudtrail.amazonaws.com"
                && (name != "resourceId" || text.contains(":trail/")) =>
        {
            "AWS::CloudTrail::Trail"
        }
        _ => return None,
    })
}
