//! Actions (evaluation contract, 8.4).

use sekisho_policy::document::ActionBlock;

use crate::glob::{Case, Wild, matches};

/// Whether the element holds for the action: `Action` if some pattern matches, `NotAction` if
/// none does (EV-67).
pub(crate) fn hold(block: &ActionBlock, action: &str) -> bool {
    block.patterns.iter().any(|pattern| is_match(pattern, action)) != block.negated
}

/// `*` is every action; else prefix and name match apart, without case. A prefix holds no wildcard
/// but a whole `*` (EV-60).
fn is_match(pattern: &str, action: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    let (Some((prefix, name)), Some((service, call))) =
        (pattern.split_once(':'), action.split_once(':'))
    else {
        return false;
    };
    (prefix == "*" || prefix.eq_ignore_ascii_case(service))
        && matches(&Wild(name), call, Case::Ignored)
}

/// Whether an action is this one, without case (8.3).
pub(crate) fn is(action: &str, other: &str) -> bool {
    action.eq_ignore_ascii_case(other)
}

/// Splits `service:Name`; an action without a colon has no service.
pub(crate) fn split(action: &str) -> (&str, &str) {
    action.split_once(':').unwrap_or(("", action))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_without_case_and_only_whole_prefixes() {
        // EV-60, 8.3
        for (pattern, action, expected) in [
            ("*", "s3:GetObject", true),
            ("*:*", "s3:GetObject", true),
            ("*:Get*", "s3:GetObject", true),
            ("*:Get*", "s3:PutObject", false),
            ("S3:getobject", "s3:GetObject", true),
            ("s3:Get?bject", "s3:GetObject", true),
            ("s3:*Object*", "s3:GetObjectAcl", true),
            ("s3:GetObject", "s3:GetObjectAcl", false),
            ("s3:*", "s3express:CreateSession", false),
            ("*:*", "nocolon", false),
        ] {
            assert_eq!(is_match(pattern, action), expected, "{pattern} {action}");
        }
    }
}
