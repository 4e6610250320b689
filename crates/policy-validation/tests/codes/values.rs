//! Values of conditions (evaluation contract, 9.3).

use sekisho_policy_validation::Code::*;

use crate::{Case, condition};

pub(crate) fn cases() -> Vec<Case> {
    let ip = |operator: &str, ranges: &str| format!(r#""{operator}":{{"aws:SourceIp":{ranges}}}"#);
    let text = |key: &str, value: &str| format!(r#""StringEquals":{{"{key}":"{value}"}}"#);
    let like = |key: &str, value: &str| format!(r#""StringLike":{{"{key}":"{value}"}}"#);
    vec![
        condition(
            TypeMismatchNumber,
            r#""NumericLessThan":{"aws:MultiFactorAuthAge":"1h"}"#,
            r#""NumericLessThan":{"aws:MultiFactorAuthAge":"3600"}"#,
        ),
        condition(
            TypeMismatchDate,
            r#""DateLessThan":{"aws:CurrentTime":"tomorrow"}"#,
            r#""DateLessThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}"#,
        ),
        condition(
            InvalidDateValue,
            r#""DateLessThan":{"aws:CurrentTime":"1893456000"}"#,
            r#""DateLessThan":{"aws:EpochTime":"1893456000"}"#,
        ),
        condition(
            TypeMismatchBoolean,
            r#""Bool":{"aws:SecureTransport":"yes"}"#,
            r#""Bool":{"aws:SecureTransport":true}"#,
        ),
        condition(
            InvalidConditionMultipleBoolean,
            r#""Bool":{"aws:SecureTransport":[true,false]}"#,
            r#""Bool":{"aws:SecureTransport":[true]}"#,
        ),
        condition(
            TypeMismatchString,
            r#""BinaryEquals":{"aws:PrincipalTag/a":"%"}"#,
            r#""BinaryEquals":{"aws:PrincipalTag/a":"YWI="}"#,
        ),
        condition(
            TypeMismatchIpRange,
            &ip("IpAddress", r#""203.0.113.0/33""#),
            &ip("IpAddress", r#""203.0.113.0/24""#),
        ),
        condition(
            ImproveIpRange,
            &ip("IpAddress", r#""203.0.113.9/24""#),
            &ip("IpAddress", r#""203.0.113.0/24""#),
        ),
        condition(
            PrivateIpAddress,
            &ip("IpAddress", r#""10.0.0.0/8""#),
            &ip("IpAddress", r#""203.0.113.0/24""#),
        ),
        condition(
            PrivateNotIpAddress,
            &ip("NotIpAddress", r#""192.168.0.0/16""#),
            &ip("NotIpAddress", r#""203.0.113.0/24""#),
        ),
        condition(
            PrivateIpAddressSubset,
            &ip("IpAddress", r#"["10.0.0.0/8","203.0.113.0/24"]"#),
            &ip("IpAddress", r#"["10.0.0.0/8"]"#),
        ),
        condition(
            PrivateNotIpAddressSubset,
            &ip("NotIpAddress", r#"["10.0.0.0/8","203.0.113.0/24"]"#),
            &ip("NotIpAddress", r#"["10.0.0.0/8"]"#),
        ),
        condition(
            WildcardWithoutLikeOperator,
            &text("aws:PrincipalTag/a", "x*"),
            &text("aws:PrincipalTag/a", "x${*}"),
        ),
        condition(
            RedundantConditionValueNum,
            r#""NumericLessThan":{"aws:MultiFactorAuthAge":["2700","3600"]}"#,
            r#""NumericEquals":{"aws:MultiFactorAuthAge":["2700","3600"]}"#,
        ),
        condition(
            InvalidRegion,
            &text("aws:RequestedRegion", "eu-wst-1"),
            &text("aws:RequestedRegion", "eu-west-1"),
        ),
        condition(
            InvalidVpcFormat,
            &text("aws:SourceVpc", "vpc-1"),
            &text("aws:SourceVpc", "vpc-12345678"),
        ),
        condition(
            InvalidVpceFormat,
            &text("aws:SourceVpce", "vpc-12345678"),
            &text("aws:SourceVpce", "vpce-12345678"),
        ),
        condition(
            InvalidServicePrincipalFormat,
            &text("aws:CalledViaLast", "athena"),
            &text("aws:CalledViaLast", "athena.amazonaws.com"),
        ),
        condition(
            InvalidKmsKeyValue,
            &text("s3:x-amz-server-side-encryption-aws-kms-key-id", "alias/a"),
            &text(
                "s3:x-amz-server-side-encryption-aws-kms-key-id",
                "arn:aws:kms:eu-west-1:123456789012:key/a",
            ),
        ),
        condition(
            WildcardUsageTooPermissive,
            &like("aws:PrincipalOrgID", "o-*"),
            &like("aws:PrincipalOrgID", "o-abc"),
        ),
        condition(
            WildcardUsageTooPermissive,
            &like("aws:userid", "AROA*"),
            &like("aws:userid", "AROAABCDEFGHIJKLMNOPQ:*"),
        ),
        condition(
            VariableUsageTooPermissive,
            &text("aws:ResourceAccount", "${aws:PrincipalTag/a}"),
            &text("aws:ResourceAccount", "${aws:PrincipalAccount}"),
        ),
    ]
}
