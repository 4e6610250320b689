//! Conditions: operators, qualifiers, empty ones, what they seem to mean.

use sekisho_policy::PolicyKind::*;
use sekisho_policy_validation::Code::*;

use crate::{Case, READ, condition, identity, pair};

pub(crate) fn cases() -> Vec<Case> {
    let mfa = |effect: &str, operator: &str, value: &str| {
        format!(
            r#""Effect":"{effect}","Action":"s3:GetObject","Resource":"*","Condition":{{"{operator}":{{"aws:MultiFactorAuthPresent":"{value}"}}}}"#
        )
    };
    let list = |effect: &str, operator: &str| {
        format!(
            r#""Effect":"{effect}","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b","Condition":{{"{operator}":{{"s3:prefix":"private/*"}}}}"#
        )
    };
    let item = |keys: &str| {
        format!(
            r#""Effect":"Allow","Action":"dynamodb:GetItem","Resource":"*","Condition":{{"ForAllValues:StringEquals":{{"dynamodb:Attributes":["a"]}}{keys}}}"#
        )
    };
    let tagged = |effect: &str, element: &str, actions: &str| {
        format!(
            r#""Effect":"{effect}","{element}":{actions},"Resource":"*","Condition":{{"StringEquals":{{"aws:ResourceTag/a":"b"}}}}"#
        )
    };
    let trust = |actions: &str, key: &str| {
        format!(
            r#""Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::123456789012:role/r"}},"Action":{actions},"Condition":{{"StringEquals":{{"{key}":"x"}}}}"#
        )
    };
    let web = |operator: &str| {
        format!(
            r#""Effect":"Allow","Principal":{{"Federated":"accounts.google.com"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{"{operator}":{{"accounts.google.com:aud":"x"}}}}"#
        )
    };
    vec![
        // EV-57, 8.3
        condition(
            InvalidConditionOperator,
            r#""StringEqual":{"aws:PrincipalType":"User"}"#,
            r#""StringEqual":{}"#,
        ),
        condition(
            InvalidConditionOperator,
            r#""stringequals":{"aws:PrincipalType":"User"}"#,
            r#""StringEquals":{"aws:PrincipalType":"User"}"#,
        ),
        condition(
            NullWithIfExists,
            r#""NullIfExists":{"aws:username":"true"}"#,
            r#""Null":{"aws:username":"true"}"#,
        ),
        condition(
            NullWithQualifier,
            r#""ForAllValues:Null":{"aws:TagKeys":"true"}"#,
            r#""Null":{"aws:TagKeys":"true"}"#,
        ),
        condition(
            DuplicateKeysWithDifferentCase,
            r#""StringEquals":{"aws:PrincipalType":"User","aws:principaltype":"Role"}"#,
            r#""StringEquals":{"aws:PrincipalType":"User"},"StringLike":{"aws:principaltype":"*r"}"#,
        ),
        condition(
            InvalidConditionDataType,
            r#""StringEquals":{"aws:PrincipalTag/a":["1",2]}"#,
            r#""StringEquals":{"aws:PrincipalTag/a":["1","2"]}"#,
        ),
        identity(EmptyObjectCondition, &format!("{READ},\"Condition\":{{}}"), READ),
        // 9.2, note f
        condition(
            EmptyArrayCondition,
            r#""StringEquals":{"aws:username":[]}"#,
            r#""StringEquals":{"aws:username":["a"]}"#,
        ),
        condition(
            EmptyArrayConditionForallvalues,
            r#""ForAllValues:StringEquals":{"aws:TagKeys":[]}"#,
            r#""ForAllValues:StringEquals":{"aws:TagKeys":["a"]}"#,
        ),
        condition(
            EmptyArrayConditionForanyvalue,
            r#""ForAnyValue:StringEquals":{"aws:TagKeys":[]}"#,
            r#""ForAnyValue:StringEquals":{"aws:TagKeys":["a"]}"#,
        ),
        condition(
            EmptyArrayConditionIfexists,
            r#""StringEqualsIfExists":{"aws:username":[]}"#,
            r#""StringEqualsIfExists":{"aws:username":["a"]}"#,
        ),
        // 9.2, 9.5
        condition(
            MissingQualifier,
            r#""StringEquals":{"aws:TagKeys":"a"}"#,
            r#""ForAnyValue:StringEquals":{"aws:TagKeys":"a"}"#,
        ),
        condition(
            ForallvaluesWithSingleValuedKey,
            r#""ForAllValues:StringEquals":{"aws:username":"a"}"#,
            r#""ForAllValues:StringEquals":{"aws:TagKeys":"a"}"#,
        ),
        condition(
            TypeMismatch,
            r#""StringEquals":{"aws:SecureTransport":"true"}"#,
            r#""Bool":{"aws:SecureTransport":"true"}"#,
        ),
        condition(
            StringLikeOperatorWithArnConditionKeys,
            r#""StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/a"}"#,
            r#""ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/a"}"#,
        ),
        pair(
            ForanyvalueWithAudienceClaimType,
            RoleTrust,
            &web("ForAnyValue:StringEquals"),
            &web("StringEquals"),
        ),
        pair(
            ConfirmAudienceClaimType,
            RoleTrust,
            &web("ForAllValues:StringEquals"),
            &web("StringEquals"),
        ),
        identity(
            MfaConditionMissesLongTermKeys,
            &mfa("Deny", "Bool", "false"),
            &mfa("Deny", "BoolIfExists", "false"),
        ),
        identity(
            MfaConditionMissesLongTermKeys,
            &mfa("Allow", "BoolIfExists", "true"),
            &mfa("Allow", "Bool", "true"),
        ),
        condition(
            NegatedConditionOnMissingKey,
            r#""StringNotEquals":{"aws:PrincipalTag/a":"b"}"#,
            r#""StringNotEquals":{"aws:PrincipalTag/a":"b"},"Null":{"aws:PrincipalTag/a":"false"}"#,
        ),
        condition(
            RedundantKeyDueToWildcardInCondition,
            r#""StringLike":{"aws:userid":"*"}"#,
            r#""StringLike":{"aws:username":"*"}"#,
        ),
        condition(
            RedundantStatementDueToWildcardInCondition,
            r#""StringNotLike":{"aws:userid":"*"}"#,
            r#""StringNotLike":{"aws:username":"*"}"#,
        ),
        identity(
            S3PrefixInNegativeContext,
            &list("Deny", "StringLike"),
            &list("Deny", "StringNotLike"),
        ),
        identity(
            S3PrefixInNegativeContext,
            &list("Allow", "StringNotLike"),
            &list("Allow", "StringLike"),
        ),
        condition(
            MissingPairedConditionKeys,
            r#""IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"}"#,
            r#""IpAddress":{"aws:VpcSourceIp":"10.0.0.0/8"},"StringEquals":{"aws:SourceVpc":"vpc-12345678"}"#,
        ),
        identity(
            DynamodbAttributesWithoutSelect,
            &item(""),
            &item(r#","StringEquals":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}"#),
        ),
        // Keys that an action never sees.
        identity(
            UnsupportedActionForConditionKey,
            r#""Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":"*","Condition":{"StringLike":{"s3:prefix":"a/*"}}"#,
            r#""Effect":"Allow","Action":["s3:ListBucket","s3:GetObj*"],"Resource":"*","Condition":{"StringLike":{"s3:prefix":"a/*"}}"#,
        ),
        pair(
            MissingActionForConditionKey,
            RoleTrust,
            &trust(r#""sts:AssumeRole""#, "sts:SourceIdentity"),
            &trust(r#"["sts:AssumeRole","sts:SetSourceIdentity"]"#, "sts:SourceIdentity"),
        ),
        // Tags that a service does not tell.
        identity(
            DenyWithUnsupportedTagConditionKeyForService,
            &tagged("Deny", "Action", r#""sts:GetCallerIdentity""#),
            &tagged("Deny", "Action", r#""ec2:StartInstances""#),
        ),
        identity(
            AllowWithUnsupportedTagConditionKeyForService,
            &tagged("Allow", "Action", r#"["ec2:StartInstances","sts:GetCallerIdentity"]"#),
            &tagged("Allow", "Action", r#""ec2:*""#),
        ),
        identity(
            DenyNotactionWithUnsupportedTagConditionKeyForService,
            &tagged("Deny", "NotAction", r#""iam:*""#),
            &tagged("Deny", "Action", r#""ec2:*""#),
        ),
        identity(
            AllowNotactionWithUnsupportedTagConditionKeyForService,
            &tagged("Allow", "NotAction", r#""iam:*""#),
            &tagged("Allow", "Action", r#""ec2:*""#),
        ),
    ]
}
