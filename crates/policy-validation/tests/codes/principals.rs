//! Principals, trust policies, resource control policies, policies of resources of a known type.

use sekisho_policy::PolicyKind::{self, *};
use sekisho_policy_validation::{Code::*, Settings};

use crate::{Case, case, pair, policy};

const SAML: &str = "arn:aws:iam::123456789012:saml-provider/p";
const OIDC: &str = "arn:aws:iam::123456789012:oidc-provider/idp.example.com/x";
const GITHUB: &str = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com";

fn trust(principal: &str, actions: &str, condition: &str) -> String {
    format!(r#""Effect":"Allow","Principal":{principal},"Action":{actions}{condition}"#)
}

fn on_bucket(code: sekisho_policy_validation::Code, hit: &str, miss: &str) -> Case {
    let settings = Settings { resource_type: Some("AWS::S3::Bucket"), ..Settings::of(Resource) };
    Case { code, settings, hit: policy(hit), miss: policy(miss) }
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = principals();
    cases.extend(trusts());
    cases.extend(resource_control());
    cases.extend(buckets());
    cases
}

fn principals() -> Vec<Case> {
    let resource = |principal: &str| {
        format!(
            r#""Effect":"Allow","Principal":{principal},"Action":"s3:GetObject","Resource":"*""#
        )
    };
    let service = |condition: &str| {
        format!(
            r#""Effect":"Allow","Principal":{{"Service":"sns.amazonaws.com"}},"Action":"sqs:SendMessage","Resource":"*"{condition}"#
        )
    };
    let pair = |code, hit: &str, miss: &str| pair(code, Resource, hit, miss);
    vec![
        // EV-7
        pair(
            InvalidPrincipalFormat,
            &resource(r#""arn:aws:iam::123456789012:root""#),
            &resource(r#"{"AWS":"arn:aws:iam::123456789012:root"}"#),
        ),
        pair(
            InvalidPrincipalKey,
            &resource(r#"{"aws":"123456789012"}"#),
            &resource(r#"{"AWS":"123456789012"}"#),
        ),
        pair(EmptyObjectPrincipal, &resource("{}"), &resource(r#"{"AWS":"123456789012"}"#)),
        pair(
            EmptyArrayPrincipal,
            &resource(r#"{"AWS":[]}"#),
            &resource(r#"{"AWS":["123456789012"]}"#),
        ),
        // EV-12, EV-56
        pair(
            UnsupportedWildcardInPrincipal,
            &resource(r#"{"AWS":"arn:aws:iam::123456789012:role/*"}"#),
            &resource(r#"{"AWS":"*"}"#),
        ),
        pair(
            InvalidPrincipalValue,
            &resource(r#"{"AWS":"ann"}"#),
            &resource(r#"{"AWS":"arn:aws:iam::123456789012:user/ann"}"#),
        ),
        pair(
            InvalidRoleReference,
            &resource(r#"{"AWS":"AROAABCDEFGHIJKLMNOPQ"}"#),
            &resource(r#"{"AWS":"AIDAABCDEFGHIJKLMNOPQ"}"#),
        ),
        pair(
            InvalidUserReference,
            &resource(r#"{"AWS":"AIDAABCDEFGHIJKLMNOPQ"}"#),
            &resource(r#"{"AWS":"AROAABCDEFGHIJKLMNOPQ"}"#),
        ),
        pair(
            InvalidServicePrincipalFormat,
            &resource(r#"{"Service":"EC2.amazonaws.com"}"#),
            &resource(r#"{"Service":"ec2.amazonaws.com"}"#),
        ),
        pair(
            FederatedPrincipalNotSupported,
            &resource(&format!(r#"{{"Federated":"{SAML}"}}"#)),
            &resource(r#"{"AWS":"123456789012"}"#),
        ),
        // EV-17
        pair(
            AllowWithNotPrincipal,
            &resource("{\"AWS\":\"123456789012\"}").replace("\"Principal", "\"NotPrincipal"),
            &resource("{\"AWS\":\"123456789012\"}")
                .replace("\"Principal", "\"NotPrincipal")
                .replace("Allow", "Deny"),
        ),
        pair(
            AllowEveryone,
            &resource("\"*\""),
            &format!(
                r#"{},"Condition":{{"StringEquals":{{"aws:PrincipalOrgID":"o-a"}}}}"#,
                resource("\"*\"")
            ),
        ),
        pair(
            RestrictAccessToServicePrincipal,
            &service(""),
            &service(
                r#","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:123456789012:t"}}"#,
            ),
        ),
        pair(
            RecommendedConditionKeyForServicePrincipal,
            &service(r#","Condition":{"StringEquals":{"aws:Referer":"123456789012"}}"#),
            &service(r#","Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"}}"#),
        ),
        pair(
            UnsupportedConditionKeyForServicePrincipal,
            &service(r#","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a"}}"#),
            &service(r#","Condition":{"StringEquals":{"aws:SourceOrgID":"o-a"}}"#),
        ),
    ]
}

fn trusts() -> Vec<Case> {
    let account = r#"{"AWS":"arn:aws:iam::123456789012:root"}"#;
    let federated = |provider: &str| format!(r#"{{"Federated":"{provider}"}}"#);
    let web = |provider: &str, condition: &str| {
        trust(&federated(provider), r#""sts:AssumeRoleWithWebIdentity""#, condition)
    };
    let equals =
        |key: &str, value: &str| format!(r#","Condition":{{"StringLike":{{"{key}":"{value}"}}}}"#);
    let role = r#""arn:aws:iam::123456789012:role/p/r""#;
    let pair = |code, hit: &str, miss: &str| pair(code, RoleTrust, hit, miss);
    let github_sub = "token.actions.githubusercontent.com:sub";
    vec![
        // 8.1
        pair(
            UnsupportedActionInPolicy,
            &trust(account, r#""s3:GetObject""#, ""),
            &trust(account, r#""sts:Assume*""#, ""),
        ),
        // EV-55
        pair(
            RoleTrustPolicyUnsupportedWildcardInPrincipal,
            &trust(r#""*""#, r#""sts:AssumeRole""#, ""),
            &trust(r#"{"AWS":"*"}"#, r#""sts:AssumeRole""#, ""),
        ),
        pair(
            InvalidFederatedPrincipalSyntaxInRoleTrustPolicy,
            &web("arn:aws:iam::123456789012:user/a", ""),
            &web(OIDC, ""),
        ),
        pair(
            MismatchedActionForPrincipal,
            &trust(&federated(SAML), r#""sts:AssumeRoleWithWebIdentity""#, ""),
            &trust(&federated(SAML), r#""sts:AssumeRoleWithSAML""#, ""),
        ),
        pair(
            MissingActionForRolesAnywhereTrustPolicy,
            &trust(r#"{"Service":"rolesanywhere.amazonaws.com"}"#, r#""sts:AssumeRole""#, ""),
            &trust(
                r#"{"Service":"rolesanywhere.amazonaws.com"}"#,
                r#"["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]"#,
                "",
            ),
        ),
        pair(
            MissingConditionKeyForOidcPrincipal,
            &web(OIDC, ""),
            &web(OIDC, &equals("idp.example.com/x:aud", "a")),
        ),
        pair(
            OidcTrustWithoutSubject,
            &web(OIDC, &equals("idp.example.com/x:aud", "a")),
            &web(OIDC, &equals("idp.example.com/x:sub", "a")),
        ),
        pair(
            OidcTrustWithoutSubject,
            &web(OIDC, &equals("idp.example.com/x:sub", "*")),
            &web(OIDC, &equals("idp.example.com/x:sub", "a*")),
        ),
        pair(
            MissingGithubRepoConditionKey,
            &web(GITHUB, ""),
            &web(GITHUB, &equals(github_sub, "repo:a/b:ref:refs/heads/main")),
        ),
        pair(
            SpecificGithubRepoAndBranchRecommended,
            &web(GITHUB, &equals(github_sub, "repo:a/*:*")),
            &web(GITHUB, &equals(github_sub, "repo:a/b:ref:refs/heads/main")),
        ),
        pair(
            TrustWithoutExternalId,
            &trust(account, r#""sts:AssumeRole""#, ""),
            &trust(account, r#""sts:AssumeRole""#, &equals("sts:ExternalId", "x")),
        ),
        pair(
            RedundantPrincipalInRoleTrustPolicy,
            &trust(
                &format!(r#"{{"AWS":[{role},"arn:aws:sts::123456789012:assumed-role/r/s"]}}"#),
                r#""sts:AssumeRole""#,
                "",
            ),
            &trust(
                &format!(r#"{{"AWS":[{role},"arn:aws:sts::123456789012:assumed-role/q/s"]}}"#),
                r#""sts:AssumeRole""#,
                "",
            ),
        ),
        pair(
            AllowEveryone,
            &trust(r#"{"AWS":"*"}"#, r#""sts:AssumeRole""#, ""),
            &trust(r#"{"AWS":"*"}"#, r#""sts:AssumeRole""#, &equals("sts:ExternalId", "x")),
        ),
        pair(
            RestrictAccessToServicePrincipal,
            &trust(r#"{"Service":"cloudtrail.amazonaws.com"}"#, r#""sts:AssumeRole""#, ""),
            &trust(r#"{"Service":"ec2.amazonaws.com"}"#, r#""sts:AssumeRole""#, ""),
        ),
    ]
}

fn resource_control() -> Vec<Case> {
    // EV-35
    let rcp = |principal: &str, effect: &str, action: &str, condition: &str| {
        format!(
            r#""Principal":{principal},"Effect":"{effect}","{action},"Resource":"*"{condition}"#
        )
    };
    let deny = |condition: &str| rcp("\"*\"", "Deny", "Action\":\"s3:*\"", condition);
    let pair = |code, hit: &str, miss: &str| pair(code, ResourceControl, hit, miss);
    let org = r#","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a"}"#;
    let source = r#","Condition":{"StringNotEqualsIfExists":{"aws:SourceOrgID":"o-a"}"#;
    let service =
        |value: &str| format!(r#","BoolIfExists":{{"aws:PrincipalIsAWSService":"{value}"}}}}"#);
    vec![
        pair(
            RcpSyntaxErrorPrincipal,
            &rcp(r#"{"AWS":"123456789012"}"#, "Deny", "Action\":\"s3:*\"", ""),
            &deny(""),
        ),
        pair(RcpSyntaxErrorPrincipal, &deny("").replace("Principal", "NotPrincipal"), &deny("")),
        pair(
            RcpSyntaxErrorAllow,
            &rcp("\"*\"", "Allow", "Action\":\"s3:*\"", ""),
            &rcp("\"*\"", "Allow", "Action\":\"*\"", ""),
        ),
        pair(RcpSyntaxErrorNotaction, &rcp("\"*\"", "Deny", "NotAction\":\"s3:*\"", ""), &deny("")),
        pair(RcpSyntaxErrorAction, &rcp("\"*\"", "Deny", "Action\":\"iam:*\"", ""), &deny("")),
        pair(
            RcpMissingRelatedPrincipalConditionKey,
            &deny(&format!("{org}}}")),
            &deny(&format!("{org}{}", service("false"))),
        ),
        pair(
            RcpMissingRelatedServicePrincipalConditionKey,
            &deny(&format!("{source}}}")),
            &deny(&format!("{source}{}", service("true"))),
        ),
        pair(
            RcpMissingServiceConditionKeyNullCheck,
            &deny(&format!("{source}{}", service("true"))),
            &deny(&format!(
                r#"{source},"Null":{{"aws:SourceAccount":"false"}}{}"#,
                service("true")
            )),
        ),
    ]
}

fn buckets() -> Vec<Case> {
    let bucket = |action: &str, resource: &str, condition: &str| {
        format!(
            r#""Principal":{{"AWS":"123456789012"}},"Effect":"Allow","Action":"{action}","Resource":"{resource}"{condition}"#
        )
    };
    let object = "arn:aws:s3:::b/*";
    vec![
        on_bucket(
            UnsupportedActionInPolicy,
            &bucket("kms:Decrypt", object, ""),
            &bucket("s3:GetObject", object, ""),
        ),
        on_bucket(
            UnsupportedResourceArnInPolicy,
            &bucket("s3:GetObject", "arn:aws:kms:eu-west-1:123456789012:key/a", ""),
            &bucket("s3:GetObject", object, ""),
        ),
        on_bucket(
            IrrelevantConditionKeyInPolicy,
            &bucket(
                "s3:GetObject",
                object,
                r#","Condition":{"StringEquals":{"s3:ResourceAccount":"123456789012"}}"#,
            ),
            &bucket(
                "s3:GetObject",
                object,
                r#","Condition":{"StringEquals":{"aws:PrincipalAccount":"123456789012"}}"#,
            ),
        ),
        // Its own account is nobody's deputy.
        Case {
            settings: Settings {
                account: Some("123456789012"),
                ..Settings::of(PolicyKind::RoleTrust)
            },
            ..case(
                TrustWithoutExternalId,
                RoleTrust,
                policy(&trust(r#"{"AWS":"210987654321"}"#, r#""sts:AssumeRole""#, "")),
                policy(&trust(r#"{"AWS":"123456789012"}"#, r#""sts:AssumeRole""#, "")),
            )
        },
    ]
}
