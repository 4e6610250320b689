//! Names: actions, services, resources, keys, variables.

use sekisho_policy::PolicyKind::*;
use sekisho_policy_validation::Code::*;

use crate::{Case, READ, condition, identity, pair, policy};

pub(crate) fn cases() -> Vec<Case> {
    let action = |action: &str| READ.replace("s3:GetObject", action);
    let on = |resource: &str| format!(r#""Effect":"Allow","Action":"*","Resource":"{resource}""#);
    let key = |key: &str| format!(r#""StringEquals":{{"{key}":"x"}}"#);
    let in_resource = |variable: &str| on(&format!("arn:aws:s3:::b/{variable}"));
    let old = policy(&in_resource("${aws:username}")).replace("2012-10-17", "2008-10-17");
    vec![
        // EV-58
        identity(InvalidAction, &action("s3"), READ),
        identity(InvalidAction, &action("s3:Get:Object"), READ),
        identity(InvalidAction, &action("s*:GetObject"), &action("*:GetObject")),
        identity(InvalidAction, &action("s3:GetObjct"), &action("S3:getobject")),
        identity(InvalidAction, &action("s3:ListBuckets"), &action("s3:ListAllMyBuckets")),
        identity(InvalidAction, &action("ec2:Descrbe*"), &action("ec2:Describe*")),
        identity(InvalidServiceInAction, &action("s33:GetObject"), READ),
        identity(UndocumentedAction, &action("cloudhsm:DescribeHapg"), READ),
        identity(VariableUnsupportedInElement, &action("s3:${aws:username}"), READ),
        // EV-61 to EV-65
        identity(InvalidArnPrefix, &on("bucket"), &on("arn:aws:s3:::bucket")),
        identity(MissingArnField, &on("arn:aws:s3::bucket"), &on("arn:aws:s3:::bucket")),
        identity(InvalidPartition, &on("arn:awz:s3:::bucket"), &on("arn:aws-cn:s3:::bucket")),
        identity(InvalidService, &on("arn:aws:s33:::bucket"), &on("arn:aws:s3:::bucket")),
        identity(InvalidArnServiceCase, &on("arn:aws:S3:::bucket"), &on("arn:aws:s3:::bucket")),
        identity(
            WildcardInServiceName,
            &on("arn:aws:*code*::123456789012:*"),
            &on("arn:aws:codebuild:*:123456789012:*"),
        ),
        identity(
            InvalidArnAccount,
            &on("arn:aws:iam::12345:user/a"),
            &on("arn:aws:iam::123456789012:user/a"),
        ),
        identity(
            InvalidArnRegion,
            &on("arn:aws:sns:eu-wst-1:123456789012:t"),
            &on("arn:aws:sns:eu-west-1:123456789012:t"),
        ),
        identity(
            InvalidArnResource,
            &on("arn:aws:iam::123456789012:usr/a"),
            &on("arn:aws:iam::123456789012:user/a"),
        ),
        identity(
            ArnRegionNotAllowed,
            &on("arn:aws:iam:eu-west-1:123456789012:user/a"),
            &on("arn:aws:iam::123456789012:user/a"),
        ),
        identity(
            ArnAccountNotAllowed,
            &on("arn:aws:route53::123456789012:hostedzone/Z1"),
            &on("arn:aws:route53:::hostedzone/Z1"),
        ),
        identity(
            MissingArnRegion,
            &on("arn:aws:sqs::123456789012:q"),
            &on("arn:aws:sqs:eu-west-1:123456789012:q"),
        ),
        identity(
            MissingArnAccount,
            &on("arn:aws:sqs:eu-west-1::q"),
            &on("arn:aws:sqs:eu-west-1:123456789012:q"),
        ),
        identity(
            UndocumentedResource,
            &on("arn:aws:states:*:*:statemachine:*sagemaker*"),
            &on("arn:aws:states:*:*:stateMachine:*sagemaker*"),
        ),
        // Condition keys
        identity(
            UndocumentedKeyForAction,
            r#""Effect":"Allow","Action":"ram:GetResourceShares","Resource":"*","Condition":{"StringLike":{"ram:ResourceShareName":"a"}}"#,
            r#""Effect":"Allow","Action":"ram:GetResourceShares","Resource":"*","Condition":{"StringLikeIfExists":{"ram:ResourceShareName":"a"}}"#,
        ),
        condition(InvalidConditionKeyFormat, &key("SourceIp"), &key("aws:PrincipalType")),
        condition(InvalidGlobalConditionKey, &key("aws:PrincipalArm"), &key("AWS:principalarn")),
        condition(InvalidServiceConditionKey, &key("s3:prefex"), &key("s3:ExistingObjectTag/a")),
        condition(InvalidService, &key("s33:prefix"), &key("s3:ExistingObjectTag/a")),
        condition(
            UndocumentedConditionKey,
            &key("deepracer:MultiUser"),
            &key("s3:ExistingObjectTag/a"),
        ),
        condition(UnsupportedGlobalConditionKey, &key("aws:ARN"), &key("aws:PrincipalArn")),
        condition(
            MissingTagKeyInCondition,
            &key("aws:PrincipalTag/"),
            &key("aws:PrincipalTag/team"),
        ),
        condition(
            MissingTagKeyInCondition,
            &key("aws:PrincipalTag"),
            &key("aws:PrincipalTag/team"),
        ),
        condition(
            VariableUnsupportedInElement,
            &key("aws:PrincipalTag/${aws:username}"),
            &key("aws:PrincipalTag/team"),
        ),
        condition(UntrustworthyConditionKey, &key("aws:Referer"), &key("aws:PrincipalType")),
        // EV-70 to EV-72
        identity(
            MissingBraceInVariable,
            &in_resource("${aws:username"),
            &in_resource("${aws:username}"),
        ),
        identity(EmptyVariable, &in_resource("${}"), &in_resource("${*}")),
        identity(
            UnsupportedSpaceInVariable,
            &in_resource("${aws: username}"),
            &in_resource("${aws:username}"),
        ),
        identity(
            UnsupportedSpaceInVariable,
            &in_resource("${aws:username,'x'}"),
            &in_resource("${aws:username, 'x'}"),
        ),
        identity(
            MissingQuoteInVariable,
            &in_resource("${aws:username, x}"),
            &in_resource("${aws:username, 'x'}"),
        ),
        identity(
            VariableUnsupportedInElement,
            &on("arn:aws:sqs:${aws:RequestedRegion}:123456789012:q"),
            &on("arn:aws:sqs:*:123456789012:q"),
        ),
        crate::case(
            VariableUnsupportedInVersion,
            Resource,
            old,
            policy(&in_resource("${aws:username}")),
        ),
        identity(UnknownVariable, &in_resource("${aws:usrname}"), &in_resource("${aws:username}")),
        identity(
            MultivaluedKeyInVariable,
            &in_resource("${aws:TagKeys}"),
            &in_resource("${aws:username}"),
        ),
        condition(
            InvalidVariableForOperator,
            r#""NumericEquals":{"s3:max-keys":"${aws:username}"}"#,
            r#""StringEquals":{"aws:PrincipalTag/a":"${aws:username}"}"#,
        ),
        pair(
            VariableUnsupportedInElement,
            Resource,
            r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"${aws:userid}"}"#,
            r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":{"AWS":"123456789012"}"#,
        ),
    ]
}
