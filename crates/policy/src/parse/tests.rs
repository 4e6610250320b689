use super::*;
use crate::document::PrincipalForm;

fn identity(text: &str) -> Result<Document, ParseError> {
    parse(text, PolicyKind::Identity)
}

fn refusal(text: &str, kind: PolicyKind) -> ParseErrorKind {
    parse(text, kind).expect_err(text).kind
}

#[test]
fn a_document_keeps_its_words_and_places() {
    let text = r#"{"Version":"2012-10-17","Id":"i","Statement":[
  {"Sid":"One","Effect":"Allow","Action":"s3:Get*","Resource":["arn:aws:s3:::b/*","*"]},
  {"Effect":"Deny","NotAction":["iam:*"],"NotResource":"arn:aws:s3:::b",
   "Condition":{"NumericLessThan":{"s3:max-keys":[1.50,2]},"Bool":{"aws:SecureTransport":false}}}]}"#;
    let document = identity(text).unwrap();
    assert_eq!(document.version, Version::V2012);
    assert_eq!(document.id.as_deref(), Some("i"));
    let [one, two] = document.statements.as_slice() else { panic!("not two statements") };
    assert_eq!(one.sid.as_deref(), Some("One"));
    assert!(text[one.span.start..one.span.end].starts_with(r#"{"Sid""#));
    assert!(text[one.span.start..one.span.end].ends_with(r#""*"]}"#));
    assert!(two.actions.negated && two.resources.as_ref().unwrap().negated);
    // EV 9.3: a JSON number is the text it was written with.
    assert_eq!(two.conditions[0].values, ["1.50".into(), "2".into()]);
    assert_eq!(two.conditions[1].values, ["false".into()]);
    assert_eq!(&*document.source, text);
}

#[test]
fn errors_say_where() {
    let error = identity("{\n \"Version\": \"2012-10-17\",\n \"Statment\": []}").unwrap_err();
    assert_eq!(error.to_string(), "unknown element \"Statment\" (line 3, column 2)");
    assert_eq!(error.offset, 29);
}

#[test]
fn the_grammar_is_exact() {
    use ParseErrorKind::*;
    let statement = |elements: &str| format!(r#"{{"Statement":{{{elements}}}}}"#);
    let rest = r#""Effect":"Allow","Action":"*","Resource":"*""#;
    assert!(identity(&statement(rest)).is_ok(), "a bare statement, EV-53");
    for (text, kind) in [
        ("[]".into(), WrongType),
        ("".into(), NotJson),
        ("{}".into(), MissingElement),
        (r#"{"Statement":[]}"#.into(), WrongType), // EV-53
        (r#"{"Statement":"x"}"#.into(), WrongType),
        (r#"{"Statement":[[]]}"#.into(), WrongType),
        (r#"{"Version":"2012-10-18","Statement":[]}"#.into(), BadVersion), // EV-51
        (r#"{"Version":2012,"Statement":[]}"#.into(), WrongType),
        // EV-50
        (statement(&format!("{rest},\"effect\":\"Deny\"")), UnknownElement),
        (statement(&format!("{rest},\"Effect\":\"Deny\"")), DuplicateKey),
        (statement(r#""Effect":"allow","Action":"*","Resource":"*""#), BadEffect), // 8.3
        (statement(r#""Action":"*","Resource":"*""#), MissingElement),
        (statement(r#""Effect":"Allow","Resource":"*""#), MissingElement),
        (statement(r#""Effect":"Allow","Action":"*""#), MissingElement),
        (statement(r#""Effect":"Allow","Action":[],"Resource":"*""#), MissingElement), // EV-53
        (statement(r#""Effect":"Allow","Action":"*","Resource":[]"#), MissingElement), // EV-53
        (statement(&format!("{rest},\"NotAction\":\"a:b\"")), WrongType),
        (statement(&format!("{rest},\"NotResource\":\"*\"")), WrongType),
        (statement(&format!("{rest},\"Sid\":1")), WrongType),
        (statement(&format!("{rest},\"Condition\":[]")), WrongType),
        (statement(&format!("{rest},\"Condition\":{{\"Bool\":[]}}")), WrongType),
        // EV-57
        (statement(&format!("{rest},\"Condition\":{{\"Boole\":{{\"a:b\":1}}}}")), BadCondition),
        (statement(&format!("{rest},\"Condition\":{{\"Bool\":{{\"a:b\":null}}}}")), BadCondition),
        (
            statement(&format!("{rest},\"Condition\":{{\"Bool\":{{\"a:b\":[1,\"x\"]}}}}")),
            BadCondition,
        ),
        (statement(&format!("{rest},\"Condition\":{{\"Bool\":{{\"a:b\":[[1]]}}}}")), BadCondition),
    ] {
        assert_eq!(refusal(&text, PolicyKind::Identity), kind, "{text}");
    }
    // EV-57: an unknown operator is asked nothing. 9.2 note f: an empty value list is one.
    let odd = format!(r#"{rest},"Condition":{{"Boole":{{}},"Bool":{{"a:b":[]}}}}"#);
    assert_eq!(identity(&statement(&odd)).unwrap().statements[0].conditions.len(), 1);
}

#[test]
fn actions_are_star_or_prefix_and_name() {
    // EV-58, EV-60
    for good in ["*", "*:*", "*:Get*", "s3:*", "s3:Get?bject", "execute-api:Invoke", "a.b:C", "s3:"]
    {
        assert!(elements::is_action_pattern(good), "{good}");
    }
    for bad in ["", "s3", "s3:a:b", "s*:Get", "s?:Get", ":Get", "**", "s3/x:Get", "s3_x:y"] {
        assert!(!elements::is_action_pattern(bad), "{bad}");
    }
}

#[test]
fn resources_are_star_or_an_arn_of_at_least_three_fields() {
    // EV-61, EV-63
    for good in [
        "*",
        "arn:aws:s3:::b",
        "arn:aws:s3:::b/k:with:colons",
        "arn:aws:s3",
        "arn:aws:s3:*",
        "arn:aws:ec2:eu-west-1:123456789012",
        "arn:*:*:*:*:*",
        "arn:aws:s3:::${aws:username}",
    ] {
        assert!(elements::is_resource_pattern(good), "{good}");
    }
    for bad in [
        "",
        "b",
        "**",
        "arn",
        "arn:",
        "arn:aws",
        "arn:*",
        "arn:aws:s3::b",
        "arn:aws:",
        "Arn:aws:s3:::b",
    ] {
        assert!(!elements::is_resource_pattern(bad), "{bad}");
    }
}

#[test]
fn each_kind_requires_and_forbids_its_elements() {
    // Evaluation contract 8.1, EV-7, EV-35, EV-37
    use ParseErrorKind::*;
    use PolicyKind::*;
    let policy = |head: &str, elements: &str| {
        format!(r#"{{{head}"Statement":[{{"Effect":"Deny",{elements}}}]}}"#)
    };
    let v = r#""Version":"2012-10-17","#;
    let id = r#""Version":"2012-10-17","Id":"x","#;
    let plain = r#""Action":"*","Resource":"*""#;
    let everyone = r#""Principal":"*","Action":"*","Resource":"*""#;
    let not_principal = r#""NotPrincipal":{"AWS":"123456789012"},"Action":"*","Resource":"*""#;
    let trust = r#""Principal":{"AWS":"*"},"Action":"sts:AssumeRole""#;

    for kind in [Identity, PermissionsBoundary, Session, ServiceControl] {
        assert!(parse(&policy(v, plain), kind).is_ok());
        assert_eq!(refusal(&policy(v, everyone), kind), ForbiddenElement);
        assert_eq!(refusal(&policy(v, not_principal), kind), ForbiddenElement);
    }
    for kind in [Resource, ResourceControl, VpcEndpoint] {
        assert!(parse(&policy(v, everyone), kind).is_ok());
        assert_eq!(refusal(&policy(v, plain), kind), MissingElement);
    }
    assert!(parse(&policy("", trust), RoleTrust).is_ok());
    assert!(parse(&policy("", &format!("{trust},\"Resource\":[]")), RoleTrust).is_ok()); // EV-53
    assert_eq!(refusal(&policy(v, everyone), RoleTrust), ForbiddenElement);
    assert_eq!(refusal(&policy(v, r#""Action":"sts:AssumeRole""#), RoleTrust), MissingElement);
    assert!(parse(&policy(v, trust), Resource).is_ok(), "no Resource: its own, EV-53");
    assert_eq!(refusal(&policy(v, trust), VpcEndpoint), MissingElement);

    assert!(parse(&policy(v, not_principal), Resource).is_ok());
    for kind in [RoleTrust, ResourceControl, VpcEndpoint] {
        assert_eq!(refusal(&policy(v, not_principal), kind), ForbiddenElement);
    }
    for kind in [ServiceControl, ResourceControl] {
        let elements = if kind == ServiceControl { plain } else { everyone };
        assert_eq!(refusal(&policy("", elements), kind), BadVersion);
        assert_eq!(refusal(&policy(r#""Version":"2008-10-17","#, elements), kind), BadVersion);
        assert_eq!(refusal(&policy(id, elements), kind), ForbiddenElement);
    }
    for (kind, elements) in [(Identity, plain), (Resource, everyone), (VpcEndpoint, everyone)] {
        assert!(parse(&policy(id, elements), kind).is_ok());
        assert!(parse(&policy("", elements), kind).is_ok());
    }
    let not_action = r#""Principal":"*","NotAction":"a:b","Resource":"*""#;
    assert_eq!(refusal(&policy(v, not_action), ResourceControl), ForbiddenElement);
    let somebody = r#""Principal":{"AWS":"123456789012"},"Action":"*","Resource":"*""#;
    assert_eq!(refusal(&policy(v, somebody), ResourceControl), BadPrincipal);
    let allow = policy(v, everyone).replace("Deny", "Allow");
    assert!(parse(&allow, ResourceControl).is_ok(), "AWS's own");
    let narrow = allow.replace(r#""Action":"*""#, r#""Action":"s3:*""#);
    assert_eq!(refusal(&narrow, ResourceControl), BadEffect);
}

#[test]
fn principals_are_told_by_their_form() {
    let form = |principal: &str| {
        let text =
            format!(r#"{{"Statement":{{"Effect":"Allow","Action":"*","Principal":{principal}}}}}"#);
        parse(&text, PolicyKind::Resource).map(|document| {
            let mut statements = document.statements;
            statements.remove(0).principal.unwrap().entries.remove(0).form
        })
    };
    let aws = |text: &str| form(&format!(r#"{{"AWS":"{text}"}}"#)).unwrap();
    assert_eq!(form("\"*\"").unwrap(), PrincipalForm::Everyone);
    assert_eq!(aws("*"), PrincipalForm::Everyone);
    let account: Box<str> = "123456789012".into();
    assert_eq!(
        aws("123456789012"),
        PrincipalForm::Account { account: account.clone(), partition: None }
    );
    assert_eq!(
        aws("arn:aws:iam::123456789012:root"),
        PrincipalForm::Account { account: account.clone(), partition: Some("aws".into()) }
    );
    assert_eq!(aws("arn:aws:iam::123456789012:user/a/b"), PrincipalForm::User);
    assert_eq!(
        aws("arn:aws:iam::123456789012:role/a/b"),
        PrincipalForm::Role { account, name: "b".into() }
    );
    assert_eq!(aws("arn:aws:sts::123456789012:assumed-role/R/s"), PrincipalForm::RoleSession);
    assert_eq!(aws("arn:aws:sts::123456789012:federated-user/x"), PrincipalForm::FederatedUser);
    assert_eq!(aws("AIDAABCDEFGHIJKLMNOPQ"), PrincipalForm::UniqueId);
    // EV-12, EV-56
    for nobody in [
        "arn:aws:iam::123456789012:user/*",
        "arn:aws:iam::*:root",
        "arn:aws:sts::123456789012:assumed-role/R/*",
        "arn:aws:sts::123456789012:assumed-role/R",
        "arn:aws:iam::123456789012:group/g",
        "arn:aws:iam::12345678901:root",
        "ann",
        "",
    ] {
        assert_eq!(aws(nobody), PrincipalForm::Nobody, "{nobody}");
    }
    assert_eq!(form(r#"{"Service":"*"}"#).unwrap(), PrincipalForm::Nobody);
    assert_eq!(form(r#"{"Service":"ec2.amazonaws.com"}"#).unwrap(), PrincipalForm::Service);
    // EV-7: a bare ARN; and no entry at all.
    for bad in
        [r#""arn:aws:iam::123456789012:root""#, "[]", r#"{"aws":"*"}"#, "{}", r#"{"AWS":[]}"#]
    {
        assert!(form(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_document_longer_than_any_parameter_is_refused() {
    let long = format!(r#"{{"Id":"{}"}}"#, "é".repeat(DOCUMENT_BYTES_MAX / 2));
    assert_eq!(refusal(&long, PolicyKind::Identity), ParseErrorKind::TooLarge);
}
