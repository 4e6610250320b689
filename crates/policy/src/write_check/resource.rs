//! Step 6 of the identity writer: the shape of resources.

use super::Malformed;

/// Partitions whose ARNs IAM takes (EV-65), the isolated ones included.
const PARTITIONS: [&str; 9] = [
    "*",
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
];

/// What the sixth field of an IAM resource may start with, unless it is `*`.
const IAM_TYPES: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// Checks the resources of one statement. Of several bad ones the last in code-point order is
/// reported.
pub(super) fn check(resources: &Option<Vec<&str>>) -> Result<(), Malformed> {
    let mut texts: Vec<&str> = resources.iter().flatten().copied().collect();
    texts.sort_unstable();
    match texts.into_iter().rev().find_map(fault) {
        Some(message) => Err(Malformed::new(message)),
        None => Ok(()),
    }
}

/// Whether a text is an ARN of fewer than six fields one of which is empty (EV-63): that much
/// even the legacy parser refuses.
pub(super) fn is_malformed_short_arn(text: &str) -> bool {
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    matches!(fields.as_slice(), ["arn", _, _, ..]) && fields.len() < 6 && fields.contains(&"")
}

fn fault(text: &str) -> Option<String> {
    if text == "*" {
        return None;
    }
    let mut fields = text.splitn(6, ':');
    let (Some("arn"), Some(partition)) = (fields.next(), fields.next()) else {
        return Some(format!("Resource {text} must be in ARN format or \"*\"."));
    };
    if !PARTITIONS.contains(&partition) {
        let missing = ":*".repeat(5_usize.saturating_sub(text.matches(':').count()));
        return Some(format!(
            "Partition \"{partition}\" is not valid for resource \"{text}{missing}\"."
        ));
    }
    let service = fields.next().unwrap_or_default();
    if service.is_empty() || service.contains(['*', '?']) {
        return Some(
            "Resource vendor must be fully qualified and cannot contain regexes.".to_owned(),
        );
    }
    let region = fields.next().unwrap_or_default();
    let account = fields.next();
    let path = fields.next();
    match service {
        "iam" if !region.is_empty() => {
            Some(format!("IAM resource {text} cannot contain region information."))
        }
        // Access points and jobs do have a region, and then an account too.
        "s3" if !region.is_empty() && account.is_some_and(str::is_empty) => {
            Some(format!("Resource {text} can not contain region information."))
        }
        "iam" if path.is_some_and(|path| !is_iam_path(path)) => Some(format!(
            "IAM resource path must either be \"*\" or start with {}.",
            IAM_TYPES.join(", ")
        )),
        _ => None,
    }
}

/// Besides the types that the message lists: the root user, whom `sts:AssumeRoot` is asked on, and
/// resource types that IAM has got since that message was recorded.
fn is_iam_path(path: &str) -> bool {
    matches!(path, "*" | "root")
        || ["role-template/", "delegation-request/"].iter().any(|start| path.starts_with(start))
        || IAM_TYPES.iter().any(|start| path.starts_with(start))
}
