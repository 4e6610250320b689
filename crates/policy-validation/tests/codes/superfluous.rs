//! What has no effect, or none beyond what is there.

use sekisho_policy::PolicyKind::Identity;
use sekisho_policy_validation::Code::*;

use crate::{Case, case, condition, identity};

pub(crate) fn cases() -> Vec<Case> {
    let allow = |action: &str, resource: &str| {
        format!(r#""Effect":"Allow","Action":{action},"Resource":{resource}"#)
    };
    let two = |one: &str, other: &str| {
        format!(r#"{{"Version":"2012-10-17","Statement":[{{{one}}},{{{other}}}]}}"#)
    };
    let read = allow(r#""s3:GetObject""#, r#""arn:aws:s3:::b/*""#);
    let read_all = allow(r#""s3:Get*""#, r#""arn:aws:s3:::b/*""#);
    let deny_all = r#""Effect":"Deny","Action":"s3:*","Resource":"*""#;
    let deny_if = r#""Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#;
    vec![
        identity(
            RedundantAction,
            &allow(r#"["iam:Get*","iam:GetUser"]"#, r#""*""#),
            &allow(r#"["iam:Get*","iam:*CredentialReport"]"#, r#""*""#),
        ),
        identity(
            RedundantAction,
            &allow(r#"["iam:GetUser","IAM:getuser"]"#, r#""*""#),
            &allow(r#"["iam:GetUser","iam:GetRole"]"#, r#""*""#),
        ),
        identity(
            RedundantResource,
            &allow(r#""s3:GetObject""#, r#"["arn:aws:s3:::b/*","arn:aws:s3:::b/a/*"]"#),
            &allow(r#""s3:GetObject""#, r#"["arn:aws:s3:::b/*","arn:aws:s3:::c/*"]"#),
        ),
        case(RedundantStatement, Identity, two(&read, &read), two(&read, &read_all)),
        case(StatementCovered, Identity, two(&read, &read_all), two(&read, &read)),
        case(StatementShadowedByDeny, Identity, two(&read, deny_all), two(&read, deny_if)),
        // EV-66: without a resource type, only `*` matches.
        identity(
            ActionWithoutResource,
            &allow(r#"["s3:GetObject","s3:ListAllMyBuckets"]"#, r#""arn:aws:s3:::b/*""#),
            &allow(
                r#"["s3:GetObject","s3:ListAllMyBuckets"]"#,
                r#"["arn:aws:s3:::b/*","arn:aws:s3:::*"]"#,
            ),
        ),
        identity(
            ActionWithoutResource,
            &allow(r#"["s3:ListBucket","s3:GetObject"]"#, r#""arn:aws:iam::123456789012:user/a""#),
            &allow(r#"["iam:GetUser"]"#, r#""arn:aws:iam::123456789012:user/a""#),
        ),
        identity(
            ResourceWithoutAction,
            &allow(
                r#""s3:GetObject""#,
                r#"["arn:aws:s3:::b/*","arn:aws:sqs:eu-west-1:123456789012:q"]"#,
            ),
            &allow(
                r#"["s3:GetObject","sqs:SendMessage"]"#,
                r#"["arn:aws:s3:::b/*","arn:aws:sqs:eu-west-1:123456789012:q"]"#,
            ),
        ),
        identity(
            StatementNeverMatches,
            r#""Effect":"Allow","NotAction":"*","Resource":"*""#,
            r#""Effect":"Allow","NotAction":"iam:*","Resource":"*""#,
        ),
        identity(
            StatementNeverMatches,
            r#""Effect":"Deny","Action":"*","NotResource":"*""#,
            r#""Effect":"Deny","Action":"*","NotResource":"arn:aws:s3:::b""#,
        ),
        condition(
            StatementNeverMatches,
            r#""Null":{"aws:username":"true"},"StringEquals":{"aws:username":"a"}"#,
            r#""Null":{"aws:username":"true"},"StringEqualsIfExists":{"aws:username":"a"}"#,
        ),
        condition(
            StatementNeverMatches,
            r#""StringEquals":{"aws:username":"a"},"StringNotEquals":{"aws:username":["a","b"]}"#,
            r#""StringEquals":{"aws:username":["a","c"]},"StringNotEquals":{"aws:username":["a","b"]}"#,
        ),
        condition(
            StatementNeverMatches,
            r#""StringEquals":{"aws:username":"a"},"StringLike":{"aws:username":"b*"}"#,
            r#""StringEquals":{"aws:username":"ba"},"StringLike":{"aws:username":"b*"}"#,
        ),
        condition(
            StatementNeverMatches,
            r#""DateLessThan":{"aws:CurrentTime":"2030-01-01"},"DateGreaterThan":{"aws:CurrentTime":"2031-01-01"}"#,
            r#""DateLessThan":{"aws:CurrentTime":"2031-01-01"},"DateGreaterThan":{"aws:CurrentTime":"2030-01-01"}"#,
        ),
        condition(
            StatementNeverMatches,
            r#""NumericLessThan":{"aws:MultiFactorAuthAge":"5"},"NumericGreaterThanEquals":{"aws:MultiFactorAuthAge":"5"}"#,
            r#""NumericLessThanEquals":{"aws:MultiFactorAuthAge":"5"},"NumericGreaterThanEquals":{"aws:MultiFactorAuthAge":"5"}"#,
        ),
    ]
}
