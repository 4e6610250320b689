//! Resources to ask about: samples that stand for many.

use sekisho_catalog::{ActionFact, ResourceTypeFact};

/// What stands for a name that nobody told.
const EXAMPLE: &str = "example";
/// What stands for a region.
const REGION: &str = "us-east-1";

/// Whose resources are asked about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Home<'a> {
    pub(crate) partition: &'a str,
    pub(crate) account: &'a str,
}

/// A resource of every type that the action works on; `*` for an action without.
pub(crate) fn of_action(action: &ActionFact, home: Home<'_>) -> Vec<String> {
    if action.resource_types.is_empty() {
        return vec!["*".to_owned()];
    }
    let types = action.resource_types.iter();
    types.map(|on| of_type(on.resource_type, home)).collect()
}

/// The type's ARN with its variables filled in.
fn of_type(resource_type: &ResourceTypeFact, home: Home<'_>) -> String {
    let mut pieces = resource_type.arn_pattern.split("${");
    let mut arn = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, after) = piece.split_once('}').unwrap_or((piece, ""));
        arn.push_str(match name {
            "Partition" => home.partition,
            "Region" => REGION,
            "Account" => home.account,
            _ => EXAMPLE,
        });
        arn.push_str(after);
    }
    arn
}

/// A resource that a policy's pattern speaks of: wildcards become names, variables too. `None`
/// for `*`, which speaks of none in particular.
pub(crate) fn of_pattern(pattern: &str, home: Home<'_>) -> Option<String> {
    if pattern == "*" {
        return None;
    }
    let fields: Vec<&str> = pattern.splitn(6, ':').collect();
    let field = |index: usize, whole: &str| match fields.get(index) {
        Some(&"*") | None => whole.to_owned(),
        Some(text) => filled(text),
    };
    let service = field(2, EXAMPLE);
    // These ARNs have neither region nor account, whatever a wildcard would allow.
    let global = matches!(service.as_str(), "s3" | "iam" | "sts" | "route53" | "cloudfront");
    let region = field(3, if global { "" } else { REGION });
    let account = field(4, if service == "s3" { "" } else { home.account });
    let partition = field(1, home.partition);
    Some(format!("arn:{partition}:{service}:{region}:{account}:{}", field(5, EXAMPLE)))
}

/// The text with something in the place of wildcards and variables.
fn filled(text: &str) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['*', '?', '$']) {
        let (before, after) = rest.split_at(at);
        filled.push_str(before);
        let variable = after.strip_prefix("${").and_then(|inner| inner.split_once('}'));
        rest = match variable {
            Some((key @ ("*" | "?" | "$"), after)) => {
                filled.push_str(key);
                after
            }
            Some((_, after)) => {
                filled.push_str(EXAMPLE);
                after
            }
            None => {
                let mut characters = after.chars();
                match characters.next() {
                    Some('*') => filled.push_str(EXAMPLE),
                    Some('?') => filled.push('x'),
                    Some(other) => filled.push(other),
                    None => {}
                }
                characters.as_str()
            }
        };
    }
    filled.push_str(rest);
    filled
}

/// Whether an action can be asked for on a resource at all, as far as the catalog knows.
pub(crate) fn fits(action: &ActionFact, resource: &str) -> bool {
    if action.resource_types.is_empty() {
        return false;
    }
    let mut types = action.resource_types.iter();
    types.any(|on| is_of_type(on.resource_type.arn_pattern, resource))
}

/// Whether an ARN looks like one of a type: variables stand for texts without a slash, but for
/// the last one of a path.
fn is_of_type(arn_pattern: &str, arn: &str) -> bool {
    let mut pieces = arn_pattern.split("${");
    let Some(mut rest) = arn.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
    let sixth = arn_pattern.splitn(6, ':').nth(5).unwrap_or_default();
    let path = sixth.contains('/');
    let mut pieces = pieces.peekable();
    while let Some(piece) = pieces.next() {
        let (name, literal) = piece.split_once('}').unwrap_or((piece, ""));
        let last = pieces.peek().is_none();
        let may_be_empty = matches!(name, "Region" | "Account");
        let end = match (literal.is_empty(), last) {
            (true, true) => rest.len(),
            (true, false) => rest.find([':', '/']).unwrap_or(rest.len()),
            (false, _) => match rest.find(literal) {
                Some(end) => end,
                None => return false,
            },
        };
        let (value, after) = rest.split_at(end);
        if (value.is_empty() && !may_be_empty) || (value.contains('/') && !(last && path)) {
            return false;
        }
        let Some(after) = after.strip_prefix(literal) else { return false };
        rest = after;
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: Home<'_> = Home { partition: "aws", account: "111111111111" };

    #[test]
    fn patterns_become_resources() {
        for (pattern, resource) in [
            ("*", None),
            ("arn:aws:s3:::b/*", Some("arn:aws:s3:::b/example")),
            ("arn:aws:s3:::b/${aws:username}/?", Some("arn:aws:s3:::b/example/x")),
            ("arn:aws:s3:::b/${*}$", Some("arn:aws:s3:::b/*$")),
            ("arn:*:sqs:*:*:q", Some("arn:aws:sqs:us-east-1:111111111111:q")),
            ("arn:aws:iam::*:role/r", Some("arn:aws:iam::111111111111:role/r")),
            ("arn:aws:s3", Some("arn:aws:s3:::example")),
        ] {
            assert_eq!(of_pattern(pattern, HOME).as_deref(), resource, "{pattern}");
        }
    }

    #[test]
    fn actions_go_with_resources_of_their_types() {
        let get = sekisho_catalog::action("s3:GetObject").unwrap();
        assert!(fits(get, "arn:aws:s3:::b/k/l") && !fits(get, "arn:aws:s3:::b"));
        let list = sekisho_catalog::action("s3:ListBucket").unwrap();
        assert!(fits(list, "arn:aws:s3:::b") && !fits(list, "arn:aws:s3:::b/k"));
        assert!(of_action(get, HOME).iter().any(|arn| arn == "arn:aws:s3:::example/example"));
        let all = sekisho_catalog::action("s3:ListAllMyBuckets").unwrap();
        assert_eq!(of_action(all, HOME), ["*"]);
        let user = sekisho_catalog::action("iam:GetUser").unwrap();
        assert!(fits(user, "arn:aws:iam::111111111111:user/a/b"));
    }
}
