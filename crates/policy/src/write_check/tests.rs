use super::*;

#[track_caller]
fn refused(text: &str, message: &str) {
    assert_eq!(identity_policy(text).map(|_| ()).unwrap_err().message, message, "{text}");
}

/// A document with these statement elements, in version 2012-10-17.
fn policy(statement: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#)
}

const REST: &str = r#""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#;

#[test]
fn a_sound_policy_is_read() {
    let text = policy(&format!("[{{{REST}}}]"));
    assert_eq!(identity_policy(&text).unwrap().statements.len(), 1);
    // The writer tolerates Id (8.1), EV-58 unknown services, EV-53 bare statements.
    let odd = r#"{"Version":"2012-10-17","Id":"x","Statement":{"Sid":"","Effect":"Deny","NotAction":["nosuch:Thing","*:Get*"],"NotResource":["arn:aws:s3","arn:*:s3:::b/*"]}}"#;
    assert!(identity_policy(odd).is_ok());
}

#[test]
fn step_1_is_syntax() {
    let syntax = "Syntax errors in policy.";
    for text in [
        String::new(),
        "[]".to_owned(),
        r#"{"Version":"2012-10-17"}"#.to_owned(),
        policy("[]"),
        policy("\"x\""),
        policy(&format!("{{{REST},\"extra\":1}}")),
        policy(&format!("{{{REST},\"Effect\":\"Deny\"}}")), // EV-50
        policy(&format!("{{{REST},\"NotAction\":\"s3:*\"}}")),
        policy(&format!("{{{REST},\"NotResource\":\"*\"}}")),
        policy(&format!("{{{REST},\"Condition\":[]}}")),
        policy(&format!("{{{REST},\"Condition\":{{\"Equals\":{{\"a:b\":\"c\"}}}}}}")),
        policy(&format!("{{{REST},\"Condition\":{{\"Bool\":{{\"a:b\":null}}}}}}")),
        policy(&format!("{{{REST},\"Sid\":5}}")),
        policy(r#"{"Action":"s3:*","Resource":"*"}"#),
        policy(r#"{"Effect":"Permit","Action":"s3:*","Resource":"*"}"#),
        policy(r#"{"Effect":"Allow","Action":{},"Resource":"*"}"#),
        policy(&format!("{{{REST}}}")).replace("2012-10-17", "2012-10-18"),
    ] {
        refused(&text, syntax);
    }
}

#[test]
fn steps_2_to_5_follow_in_order() {
    let version = "Policy document must be version 2012-10-17 or greater."; // EV-51
    refused(&format!(r#"{{"Statement":{{{REST}}}}}"#), version);
    refused(&policy(&format!("{{{REST}}}")).replace("2012", "2008"), version);
    // Version before letter case, letter case before Sids.
    refused(r#"{"Statement":{"Effect":"allow"}}"#, version);

    let legacy = "The policy failed legacy parsing";
    refused(&policy(r#"{"Effect":"allow"}"#), legacy);
    let dated = |value: &str| {
        policy(&format!(
            r#"{{{REST},"Condition":{{"DateLessThan":{{"aws:CurrentTime":{value}}}}}}}"#
        ))
    };
    for bad in ["\"tomorrow\"", "\"2020-13\"", "-1", "\"9223372036854775808\"", "1.5"] {
        refused(&dated(bad), legacy);
    }
    for good in ["\"2020-01-01T00:00:00Z\"", "0", "9223372036854775807", "[]"] {
        assert!(identity_policy(&dated(good)).is_ok(), "{good}");
    }
    for short in ["arn:aws:s3::bucket", "arn:aws:", "arn:aws::x", "arn::s3"] {
        let rest = REST.replace('*', short);
        refused(&policy(&format!("{{{rest}}}")), legacy);
    }

    let sids = "Statement IDs (SID) in a single policy must be unique.";
    let twice = format!(r#"[{{"Sid":"A",{REST}}},{{"Sid":"A",{REST}}}]"#);
    refused(&policy(&twice), sids);
    assert!(identity_policy(&policy(&twice.replace("\"A\"", "\"\""))).is_ok());
    assert!(
        identity_policy(&policy(&format!(r#"{{"Sid":"a b",{REST}}}"#)))
            .unwrap_err()
            .message
            .starts_with("Statement IDs (SID) must be alpha-numeric.")
    );

    let actions = "Policy statement must contain actions.";
    refused(&policy(r#"{"Effect":"Allow","Resource":"bad"}"#), actions);
    refused(&policy(r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#), actions); // EV-53
}

#[test]
fn a_principal_is_refused_before_the_missing_resource() {
    // What a trust policy gets that is written as an identity policy.
    let trust = r#"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
    refused(&policy(trust), "Policy document should not specify a principal.");
}

#[test]
fn step_6_judges_resources() {
    let with = |resource: &str| {
        policy(&format!(r#"{{"Effect":"Allow","Action":"nocolon","Resource":{resource}}}"#))
    };
    for (resource, message) in [
        ("\"bucket\"", "Resource bucket must be in ARN format or \"*\"."),
        ("\"arn\"", "Resource arn must be in ARN format or \"*\"."),
        ("\"**\"", "Resource ** must be in ARN format or \"*\"."),
        (
            "\"arn:error:s3:::b\"",
            "Partition \"error\" is not valid for resource \"arn:error:s3:::b\".",
        ),
        ("\"arn:error\"", "Partition \"error\" is not valid for resource \"arn:error:*:*:*:*\"."),
        ("\"arn:aws\"", "Resource vendor must be fully qualified and cannot contain regexes."),
        // EV-64
        (
            "\"arn:aws:*:::b\"",
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (
            "\"arn:aws:iam:eu-west-1:123456789012:user/x\"",
            "IAM resource arn:aws:iam:eu-west-1:123456789012:user/x cannot contain region information.",
        ),
        (
            "\"arn:aws:s3:eu-west-1::b\"",
            "Resource arn:aws:s3:eu-west-1::b can not contain region information.",
        ),
        (
            "\"arn:aws:iam::123456789012:u*\"",
            "IAM resource path must either be \"*\" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.",
        ),
        // The last in code-point order.
        ("[\"zz\",\"*\",\"aa\",\"arn:error\"]", "Resource zz must be in ARN format or \"*\"."),
    ] {
        refused(&with(resource), message);
    }
    // Good resources, so step 7 speaks.
    let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    for good in [
        "[\"*\",\"arn:aws:s3:::b/*\",\"arn:aws:iam::*:role/x\",\"arn:aws:iam::123456789012:*\"]",
        "\"arn:aws:s3:eu-west-1:123456789012:accesspoint/a\"",
        "\"arn:aws:iam\"",
        "\"arn:aws:iam::*:root\"",
        "\"arn:aws-cn:s3:::b\"",
    ] {
        refused(&with(good), vendor);
    }
}

#[test]
fn steps_7_and_8_judge_actions_and_missing_resources() {
    let with = |action: &str| policy(&format!(r#"{{"Effect":"Allow","Action":"{action}"}}"#));
    // EV-58
    refused(
        &with("s3"),
        "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
    );
    refused(&with("s3:a:b"), "Actions/Condition can contain only one colon.");
    refused(&with("s*:a"), "Vendor s* is not valid");
    refused(&with("s3:Get*"), "Policy statement must contain resources.");
    refused(
        &policy(r#"{"Effect":"Allow","Action":"*","Resource":[]}"#),
        "Policy statement must contain resources.",
    );
}

#[test]
fn trust_policies_have_their_own_words() {
    let with = |elements: &str| trust_policy(&policy(&format!("[{{{elements}}}]")));
    #[track_caller]
    fn says(result: Result<crate::Document, Malformed>, message: &str) {
        assert_eq!(result.map(|_| ()).unwrap_err().message, message);
    }
    let role = r#""Principal":{"AWS":"arn:aws:iam::123456789012:role/r"}"#;
    let assume = r#""Effect":"Allow","Action":"sts:AssumeRole""#;
    assert!(with(&format!("{role},{assume}")).is_ok());
    assert!(trust_policy(&format!(r#"{{"Statement":{{{role},{assume}}}}}"#)).is_ok(), "EV-51");
    says(trust_policy("{"), "This policy contains invalid Json");
    says(trust_policy("[]"), "Syntax errors in policy.");
    says(with(&format!("{role},{assume},\"X\":1")), "Syntax errors in policy.");
    says(with(&format!("{role},{assume},\"Resource\":\"*\"")), "Has prohibited field Resource");
    says(
        with(&format!("{assume},\"NotPrincipal\":{{\"AWS\":\"*\"}}")),
        "Has prohibited field NotPrincipal", // EV-17
    );
    says(with(assume), "Missing required field Principal");
    says(
        with(&format!("{assume},\"Principal\":{{\"AWS\":[]}}")),
        "Missing required field Principal",
    );
    says(with(&format!("{role},\"Effect\":\"Allow\"")), "Missing required field Action");
    says(
        with(&format!("{role},\"Effect\":\"Allow\",\"Action\":[]")),
        "Missing required field Action",
    );
    for action in ["s3:GetObject", "*", "sts:GetCallerIdentity", "sts:TagSessions"] {
        says(
            with(&format!(r#"{role},"Effect":"Allow","Action":"{action}""#)),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        );
    }
    for action in ["STS:assumerole", "sts:AssumeRoleWithSAML", "sts:TagSession", "sts:Assume*"] {
        assert!(with(&format!(r#"{role},"Effect":"Allow","Action":"{action}""#)).is_ok());
    }
    for (principal, words) in [
        (r#"{"AWS":"ann"}"#, r#""AWS":"ann""#),
        // EV-12
        (
            r#"{"AWS":"arn:aws:iam::123456789012:role/*"}"#,
            r#""AWS":"arn:aws:iam::123456789012:role/*""#,
        ),
        (r#"{"Service":"*"}"#, r#""Service":"*""#), // EV-56
        (r#"{"Federated":"*"}"#, r#""Federated":"*""#), // EV-56
        (r#""*""#, r#""STAR":"*""#),                // EV-55
    ] {
        says(
            with(&format!("{assume},\"Principal\":{principal}")),
            &format!("Invalid principal in policy: {words}"),
        );
    }
    assert!(with(&format!(r#"{assume},"Principal":{{"AWS":"*"}}"#)).is_ok(), "EV-55");
}

#[test]
fn principals_are_replaced_in_place() {
    // EV-18
    let text = r#"{ "Statement": [{"Effect":"Allow", "Action":"sts:AssumeRole",
      "Principal":{"AWS":["arn:aws:iam::123456789012:user/a", "123456789012"],"Service":"ec2.amazonaws.com"}},
      {"Action":"sts:AssumeRole","Principal":{"AWS":"arn:aws:iam::123456789012:role/b"},"Effect":"Deny"}]}"#;
    let document = trust_policy(text).unwrap();
    let stored = document.with_principals(|entry| match &*entry.text {
        "arn:aws:iam::123456789012:user/a" => Some("AIDAABCDEFGHIJKLMNOPQ".to_owned()),
        "arn:aws:iam::123456789012:role/b" => Some("AROAABCDEFGHIJKLMNOPQ".to_owned()),
        _ => None,
    });
    let expected = text
        .replace("arn:aws:iam::123456789012:user/a", "AIDAABCDEFGHIJKLMNOPQ")
        .replace("arn:aws:iam::123456789012:role/b", "AROAABCDEFGHIJKLMNOPQ");
    assert_eq!(stored, expected);
    assert!(crate::parse(&stored, crate::PolicyKind::RoleTrust).is_ok());
}

#[test]
fn size_leaves_whitespace_out() {
    // ID-30, EV 8.2
    assert_eq!(policy_size("{ \"a\" :\t\"b c\"\r\n}"), 10);
    assert_eq!(policy_size("é é"), 2);
}

#[test]
fn the_api_takes_latin_characters_only() {
    // EV-54
    assert_eq!(forbidden_character("{\t\r\n\u{20}~\u{ff}"), None);
    assert_eq!(forbidden_character("{\"ec2:ResourceTag/タグ\""), Some((18, 'タ')));
    assert_eq!(forbidden_character("\u{7f}"), None);
    assert_eq!(forbidden_character("a\u{1}"), Some((1, '\u{1}')));
}
