//! Resources (evaluation contract, 8.4).

use std::borrow::Cow;

use sekisho_policy::document::{ResourceBlock, Version};
use sekisho_policy::{Context, Request};

use crate::actions;
use crate::glob::{Case, Pattern, Reach, Token, char_at, matches};
use crate::variables;

/// The resource that patterns are matched against: the request's own, but for the one action
/// without a resource that S3 asks on an ARN all the same (EV-66).
pub(crate) fn asked<'a>(request: &Request<'a>) -> Cow<'a, str> {
    if request.resource == "*" && actions::is(request.action, "s3:ListAllMyBuckets") {
        return Cow::Owned(format!("arn:{}:s3:::*", request.principal.partition()));
    }
    Cow::Borrowed(request.resource)
}

/// Whether the element holds for the resource: `Resource` if some pattern matches, `NotResource`
/// if none does (EV-67). No element means the resource that the policy hangs on (EV-53).
pub(crate) fn hold(
    block: Option<&ResourceBlock>,
    resource: &str,
    version: Version,
    context: &Context<'_>,
) -> bool {
    block.is_none_or(|block| {
        let some =
            block.patterns.iter().any(|pattern| is_match(pattern, resource, version, context));
        some != block.negated
    })
}

/// `*` matches everything; a resource that is `*` is matched by nothing else (EV-66). Variables
/// are expanded after the fifth colon only (EV-70); one that cannot be makes the pattern match
/// nothing (EV-75).
fn is_match(pattern: &str, resource: &str, version: Version, context: &Context<'_>) -> bool {
    if pattern == "*" || resource == "*" {
        return pattern == "*";
    }
    let pattern = complete(pattern);
    let Some(sixth) = sixth_field(&pattern) else { return false };
    let arn = ArnPattern { text: &pattern, sixth };
    let (head, tail) = pattern.split_at(sixth);
    if !(version.has_variables() && variables::is_in(tail)) {
        return matches(&arn, resource, Case::Sensitive);
    }
    let Some(pieces) = variables::expand(tail, context) else { return false };
    let mut tokens: Vec<Token> = Vec::with_capacity(pattern.len());
    let mut position = 0;
    while position < head.len()
        && let Some((token, next)) = arn.token(position)
    {
        tokens.push(token);
        position = next;
    }
    tokens.extend(variables::tokens(&pieces));
    matches(tokens.as_slice(), resource, Case::Sensitive)
}

/// An ARN pattern of fewer than six fields, completed with `*` fields (EV-63).
fn complete(pattern: &str) -> Cow<'_, str> {
    let missing = 5_usize.saturating_sub(pattern.matches(':').count());
    if missing == 0 {
        return Cow::Borrowed(pattern);
    }
    Cow::Owned(format!("{pattern}{}", ":*".repeat(missing)))
}

/// Where the sixth field begins: after the fifth colon.
fn sixth_field(pattern: &str) -> Option<usize> {
    pattern.match_indices(':').nth(4).map(|(colon, _)| colon + 1)
}

/// A text of six fields. In the first five a wildcard stops at colons, unless it is a `*` that
/// ends its field (EV-61, EV-62).
struct ArnPattern<'a> {
    text: &'a str,
    sixth: usize,
}

impl Pattern for ArnPattern<'_> {
    fn token(&self, position: usize) -> Option<(Token, usize)> {
        let character = char_at(self.text, position)?;
        let next = position + character.len_utf8();
        let free = self.sixth <= position;
        let reach = |free| if free { Reach::Anything } else { Reach::Field };
        let token = match character {
            '*' => Token::Run(reach(free || char_at(self.text, next) == Some(':'))),
            '?' => Token::One(reach(free)),
            other => Token::Char(other),
        };
        Some((token, next))
    }
}

/// The fields of an ARN: partition, service, account and resource part. `None` if it is none.
pub(crate) struct ArnFields<'a> {
    pub(crate) service: &'a str,
    pub(crate) resource: &'a str,
    pub(crate) account: &'a str,
}

/// Splits an ARN at its first five colons.
pub(crate) fn arn_fields(text: &str) -> Option<ArnFields<'_>> {
    let mut fields = text.strip_prefix("arn:")?.splitn(5, ':');
    let (_partition, service, _region) = (fields.next()?, fields.next()?, fields.next()?);
    let (account, resource) = (fields.next()?, fields.next()?);
    Some(ArnFields { service, resource, account })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(pattern: &str, resource: &str) -> bool {
        is_match(pattern, resource, Version::V2012, &Context::new())
    }

    #[test]
    fn wildcards_cross_colons_only_where_they_may() {
        for (pattern, resource, expected) in [
            ("*", "anything", true),
            ("*", "*", true),
            ("arn:*:*:*:*:*", "*", false),                      // EV-66
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k/l:m", true), // EV-61, field 6
            ("arn:aws:s3:::b", "arn:aws:s3:::B", false),        // 8.3
            ("arn:aws:s3:::a?c", "arn:aws:s3:::a/c", true),
            ("arn:aws:sns:eu-?est-1:1:t", "arn:aws:sns:eu-west-1:1:t", true),
            ("arn:aws:sns:eu?:1:t", "arn:aws:sns:eu::1:t", false),
            ("arn:aws:sns:e*t-1:1:t", "arn:aws:sns:eu-west-1:1:t", true),
            // Mid-field `*` stays in its field, a final one may run on (EV-62).
            ("arn:aws:sns:e*t:1:t", "arn:aws:sns:e:x:t:1:t", false),
            ("arn:aws:sns:e*:1:t", "arn:aws:sns:eu-west-1:9:1:t", true),
            ("arn:aws:iam::*:role/r", "arn:aws:iam::1:user/x:role/r", true),
            ("arn:aws:sqs:*:1:q", "arn:aws:sqs:eu-west-1:1:q", true),
            ("arn:aws:s3*:::b", "arn:aws:s3:x:y:::b", true),
            // EV-63
            ("arn:aws:s3", "arn:aws:s3:::b/k", true),
            ("arn:aws:ec2:eu-west-1", "arn:aws:ec2:eu-west-1:1:instance/i", true),
            ("arn:aws:ec2:eu-west-1", "arn:aws:ec2:eu-west-2:1:instance/i", false),
            // EV-64: in evaluation, wildcards work in service and resource type too.
            ("arn:aws:*:::b", "arn:aws:s3:::b", true),
            ("arn:aws:kms:*:1:k*/x", "arn:aws:kms:eu-west-1:1:key/x", true),
        ] {
            assert_eq!(covers(pattern, resource), expected, "{pattern} {resource}");
        }
    }

    #[test]
    fn variables_are_literal_before_the_sixth_field() {
        // EV-70
        let mut context = Context::new();
        context.set("aws:username", "ann");
        let covers = |pattern, resource| is_match(pattern, resource, Version::V2012, &context);
        assert!(covers("arn:aws:s3:::${aws:username}", "arn:aws:s3:::ann"));
        assert!(covers("arn:aws:s3:::h/${aws:username}/*", "arn:aws:s3:::h/ann/x/y"));
        assert!(!covers("arn:aws:sns:r:${x}:t", "arn:aws:sns:r:1:t"));
        assert!(covers("arn:aws:sns:r:${x}:t", "arn:aws:sns:r:${x}:t"));
        // EV-75
        assert!(!covers("arn:aws:s3:::${aws:userid}*", "arn:aws:s3:::b"));
        // EV-52
        let old = |version| {
            is_match("arn:aws:s3:::${aws:username}", "arn:aws:s3:::ann", version, &context)
        };
        assert!(!old(Version::V2008) && !old(Version::Absent) && old(Version::V2012));
    }
}
