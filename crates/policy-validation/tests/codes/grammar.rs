//! Grammar and size (evaluation contract, 8.0 to 8.2).

use sekisho_policy::PolicyKind::*;
use sekisho_policy_validation::Code::*;

use crate::{Case, READ, case, identity, pair, policy};

pub(crate) fn cases() -> Vec<Case> {
    let plain = policy(READ);
    let old = |version: &str| format!(r#"{{{version}"Statement":[{{{READ}}}]}}"#);
    let everyone = r#""Principal":"*","Effect":"Deny","Action":"s3:*","Resource":"*""#;
    let trust = r#""Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole""#;
    let long = |length: usize| {
        let items: Vec<String> =
            (0..length).map(|index| format!("\"arn:aws:s3:::bucket-{index:05}/*\"")).collect();
        policy(&format!(
            r#""Effect":"Allow","Action":"s3:GetObject","Resource":[{}]"#,
            items.join(",")
        ))
    };
    let long_for = |principal: &str, length: usize| {
        long(length).replace("{\"Effect\"", &format!("{{{principal},\"Effect\""))
    };
    let trusting = |length: usize| {
        let roles: Vec<String> = (0..length)
            .map(|n| format!("\"arn:aws:iam::123456789012:role/role-{n:05}\""))
            .collect();
        policy(&format!(
            r#""Effect":"Allow","Principal":{{"AWS":[{}]}},"Action":"sts:AssumeRole""#,
            roles.join(",")
        ))
    };
    vec![
        // 8.0
        case(JsonSyntaxError, Identity, plain.replace("]}", ",]}"), plain.clone()),
        case(
            JsonSyntaxError,
            Identity,
            plain.replace(r#","Action""#, r#" "Action""#),
            plain.clone(),
        ),
        case(JsonSyntaxError, Identity, "{", plain.clone()),
        // EV-50
        identity(DuplicateKey, &format!("{READ},\"Effect\":\"Allow\""), READ),
        identity(InvalidPolicyElement, &READ.replace("Resource", "resource"), READ),
        case(InvalidPolicyElement, Identity, plain.replace("Statement", "Statment"), plain.clone()),
        case(MissingStatement, Identity, r#"{"Version":"2012-10-17"}"#, plain.clone()),
        case(
            MissingStatement,
            Identity,
            r#"{"Version":"2012-10-17","Statement":[]}"#,
            plain.clone(),
        ),
        case(DataTypeMismatch, Identity, r#"{"Version":2012,"Statement":[]}"#, plain.clone()),
        identity(DataTypeMismatch, r#""Effect":"Allow","Action":{},"Resource":"*""#, READ),
        case(DataTypeMismatch, Identity, "[]", plain.clone()),
        // EV-51
        case(InvalidVersion, Identity, old(r#""Version":"2012-10-18","#), plain.clone()),
        case(
            MissingVersion,
            RoleTrust,
            policy(trust).replace(r#""Version":"2012-10-17","#, ""),
            policy(trust),
        ),
        case(UnsupportedVersionInPolicy, Identity, old(""), plain.clone()),
        case(
            UnsupportedVersionInPolicy,
            Identity,
            old(r#""Version":"2008-10-17","#),
            plain.clone(),
        ),
        case(UnsupportedVersionInPolicy, ServiceControl, old(""), plain.clone()),
        // EV-54
        case(
            UnsupportedCharacter,
            Identity,
            plain.replace("GetObject", "GetObject\u{3042}"),
            plain.clone(),
        ),
        // 8.3
        identity(InvalidEffect, &READ.replace("Allow", "allow"), READ),
        identity(InvalidEffect, &READ.replace("Allow", "Permit"), READ),
        identity(MissingEffect, r#""Action":"s3:GetObject","Resource":"*""#, READ),
        // EV-53
        identity(MissingAction, r#""Effect":"Allow","Resource":"*""#, READ),
        identity(MissingAction, r#""Effect":"Allow","Action":[],"Resource":"*""#, READ),
        identity(MissingResource, r#""Effect":"Allow","Action":"s3:GetObject""#, READ),
        identity(EmptyArrayAction, r#""Effect":"Allow","Action":[],"Resource":"*""#, READ),
        identity(
            EmptyArrayResource,
            r#""Effect":"Allow","Action":"s3:GetObject","Resource":[]"#,
            READ,
        ),
        identity(
            UnsupportedElementCombination,
            &format!("{READ},\"NotAction\":\"s3:PutObject\""),
            READ,
        ),
        // 8.1
        identity(UnsupportedPrincipal, &format!("{READ},\"Principal\":\"*\""), READ),
        pair(ScpSyntaxErrorPrincipal, ServiceControl, everyone, READ),
        pair(MissingPrincipal, Resource, READ, everyone),
        pair(
            UnsupportedElementInPolicy,
            VpcEndpoint,
            &everyone.replace("Principal", "NotPrincipal"),
            everyone,
        ),
        case(
            UnsupportedElementInPolicy,
            ServiceControl,
            plain.replace("{\"Version\"", "{\"Id\":\"x\",\"Version\""),
            plain.clone(),
        ),
        pair(
            RoleTrustPolicySyntaxErrorNotprincipal,
            RoleTrust,
            &trust.replace("Principal", "NotPrincipal"),
            trust,
        ),
        pair(
            RoleTrustPolicySyntaxErrorResource,
            RoleTrust,
            &format!("{trust},\"Resource\":\"*\""),
            trust,
        ),
        // Sids
        identity(
            UnsupportedSid,
            &format!("\"Sid\":\"a b\",{READ}"),
            &format!("\"Sid\":\"ab\",{READ}"),
        ),
        identity(EmptySidValue, &format!("\"Sid\":\"\",{READ}"), READ),
        case(UniqueSidsRequired, Identity, two("A", "A"), two("A", "B")),
        case(UniqueSidsRecommended, Resource, two("A", "A"), two("A", "B")),
        // 8.2
        case(PolicySizeExceedsIdentityPolicyQuota, Identity, long(250), long(150)),
        case(PolicySizeExceedsRoleTrustPolicyQuota, RoleTrust, trusting(60), trusting(30)),
        case(
            PolicySizeExceedsResourcePolicyQuota,
            Resource,
            long_for(r#""Principal":"*""#, 800),
            long_for(r#""Principal":"*""#, 500),
        ),
        case(PolicySizeExceedsScpQuota, ServiceControl, long(250), long(100)),
        case(
            PolicySizeExceedsRcpQuota,
            ResourceControl,
            long_for(r#""Principal":"*""#, 250),
            long_for(r#""Principal":"*""#, 100),
        ),
        case(PolicyTooLarge, Identity, " ".repeat(2 << 20), plain.clone()),
        case(ChecksIncomplete, Identity, many(600), many(5)),
        // What no check has a word for: IAM's own (ER, section 4; EV-64).
        identity(
            RefusedWhenWritten,
            r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s*:::b/*""#,
            r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#,
        ),
    ]
}

fn two(one: &str, other: &str) -> String {
    let allow = r#""Principal":{"AWS":"123456789012"},"Effect":"Allow","Resource":"*","Action""#;
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Sid":"{one}",{allow}:"s3:GetObject"}},{{"Sid":"{other}",{allow}:"s3:PutObject"}}]}}"#
    )
}

fn many(count: usize) -> String {
    let statements: Vec<String> = (0..count)
        .map(|n| {
            format!(
                r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b{n}/*"}}"#
            )
        })
        .collect();
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}
