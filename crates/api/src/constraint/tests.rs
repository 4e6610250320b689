//! Each constraint, in the texts of the errors contract, §5.

use http::{HeaderMap, Method};

use super::*;
use crate::protocol::Request;
use crate::{accessanalyzer, iam, organizations, sts};

#[track_caller]
fn violations(service: &'static Service, form: &str) -> String {
    let headers = HeaderMap::new();
    let body = format!("Version={}&{form}", service.api_version);
    let request = Request {
        method: &Method::POST,
        path: "/",
        query: None,
        headers: &headers,
        body: body.as_bytes(),
    };
    let call = service.resolve(&request).unwrap();
    let input = call.decode(&request).unwrap();
    match check(service, call.operation, &input) {
        Ok(()) => "none".to_owned(),
        Err(violations) => violations.to_string(),
    }
}

#[test]
fn a_pattern_is_quoted_as_in_the_model() {
    assert_eq!(
        violations(&iam::SERVICE, "Action=CreateUser&UserName=a b"),
        "1 validation error detected: Value at 'userName' failed to satisfy constraint: \
         Member must satisfy regular expression pattern: [\\w+=,.@-]+"
    );
    // `\w` is ASCII in Java, whatever it is elsewhere.
    assert!(violations(&iam::SERVICE, "Action=CreateUser&UserName=ä").contains("pattern"));
    assert_eq!(violations(&iam::SERVICE, "Action=CreateUser&UserName=a-b"), "none");
}

#[test]
fn sts_quotes_the_value() {
    assert_eq!(
        violations(
            &sts::SERVICE,
            "Action=AssumeRole&RoleArn=arn:aws:iam::123456&RoleSessionName=a/b"
        ),
        "2 validation errors detected: Value 'arn:aws:iam::123456' at 'roleArn' failed to satisfy \
         constraint: Member must have length greater than or equal to 20; Value 'a/b' at \
         'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression \
         pattern: [\\w+=,.@-]*"
    );
}

#[test]
fn a_missing_member_is_null() {
    assert_eq!(
        violations(&sts::SERVICE, "Action=AssumeRole&RoleSessionName=ab"),
        "1 validation error detected: Value null at 'roleArn' failed to satisfy constraint: \
         Member must not be null"
    );
    assert_eq!(
        violations(&iam::SERVICE, "Action=CreateUser"),
        "1 validation error detected: Value at 'userName' failed to satisfy constraint: \
         Member must not be null"
    );
}

#[test]
fn paths_lead_into_lists() {
    assert_eq!(
        violations(
            &iam::SERVICE,
            "Action=TagUser&UserName=u&Tags.member.7.Key=a&Tags.member.7.Value=1\
             &Tags.member.9.Key=&Tags.member.9.Value=2"
        ),
        "2 validation errors detected: Value at 'tags.2.member.key' failed to satisfy constraint: \
         Member must have length greater than or equal to 1; Value at 'tags.2.member.key' failed \
         to satisfy constraint: Member must satisfy regular expression pattern: \
         [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+"
    );
}

#[test]
fn lengths_count_characters() {
    let name = |letter: &str, count| {
        violations(
            &iam::SERVICE,
            &format!(
                "Action=CreateRole&RoleName=r&AssumeRolePolicyDocument=x&Description={}",
                letter.repeat(count)
            ),
        )
    };
    assert_eq!(name("é", 1000), "none");
    assert_eq!(
        name("é", 1001),
        "1 validation error detected: Value at 'description' failed to satisfy constraint: \
         Member must have length less than or equal to 1000"
    );
}

#[test]
fn numbers_have_bounds() {
    assert_eq!(
        violations(&iam::SERVICE, "Action=ListUsers&MaxItems=0"),
        "1 validation error detected: Value at 'maxItems' failed to satisfy constraint: \
         Member must have value greater than or equal to 1"
    );
    assert_eq!(
        violations(&sts::SERVICE, "Action=GetSessionToken&DurationSeconds=129601"),
        "1 validation error detected: Value '129601' at 'durationSeconds' failed to satisfy \
         constraint: Member must have value less than or equal to 129600"
    );
}

#[test]
fn allowed_values_are_listed_except_by_iam() {
    assert_eq!(
        violations(&iam::SERVICE, "Action=ListPolicies&Scope=Mine"),
        "1 validation error detected: Value at 'scope' failed to satisfy constraint: \
         Member must satisfy enum value set"
    );
    let operation = organizations::SERVICE.operation("ListPolicies").unwrap();
    let mut input = Structure::new(operation.input);
    input.set(0, Value::String("MINE".into()));
    let refused = check(&organizations::SERVICE, operation, &Value::Structure(input)).unwrap_err();
    assert!(
        refused.to_string().starts_with(
            "1 validation error detected: Value 'MINE' at 'filter' failed to satisfy constraint: \
             Member must satisfy enum value set: [SERVICE_CONTROL_POLICY, "
        ),
        "{refused}"
    );
    assert_eq!(refused.fault().code, "ValidationException");
}

#[test]
fn lists_have_bounds_and_are_shown_whole() {
    let keys: String = (1..=51).map(|n| format!("&TransitiveTagKeys.member.{n}=k{n}")).collect();
    let form = format!(
        "Action=AssumeRole&RoleArn=arn:aws:iam::123456789012:role/r&RoleSessionName=ab{keys}"
    );
    let message = violations(&sts::SERVICE, &form);
    assert!(
        message.starts_with("1 validation error detected: Value '[k1, k2, ")
            && message.ends_with(
                "at 'transitiveTagKeys' failed to satisfy constraint: \
                 Member must have length less than or equal to 50"
            ),
        "{message}"
    );
}

#[test]
fn secrets_are_not_echoed() {
    let token = "short!";
    let message = violations(
        &sts::SERVICE,
        &format!(
            "Action=AssumeRoleWithWebIdentity&RoleArn=arn:aws:iam::123456789012:role/r\
             &RoleSessionName=ab&WebIdentityToken={}",
            "x".repeat(3)
        ),
    );
    assert!(!message.contains(token) && !message.contains("xxx"), "{message}");
    assert!(message.contains("Value at 'webIdentityToken' failed"), "{message}");
}

#[test]
fn what_is_reported_is_bounded() {
    let tags: String = (1..=400).map(|n| format!("&Tags.member.{n}.Key=")).collect();
    let message = violations(&iam::SERVICE, &format!("Action=TagUser&UserName=u{tags}"));
    assert!(message.starts_with("100 validation errors detected: "), "{message}");
}

#[test]
fn every_pattern_of_every_model_compiles() {
    let mut seen = std::collections::HashSet::new();
    let mut count = 0;
    let mut open: Vec<&'static Shape> = Vec::new();
    for service in [&iam::SERVICE, &sts::SERVICE, &organizations::SERVICE, &accessanalyzer::SERVICE]
    {
        for operation in service.operations {
            open.push(operation.input);
            open.extend(operation.output);
        }
    }
    #[cfg(all(feature = "ec2", feature = "s3control", feature = "sqs"))]
    for service in [&crate::ec2::SERVICE, &crate::s3control::SERVICE, &crate::sqs::SERVICE] {
        for operation in service.operations {
            open.push(operation.input);
            open.extend(operation.output);
        }
    }
    while let Some(shape) = open.pop() {
        if !seen.insert(std::ptr::from_ref(shape)) {
            continue;
        }
        match &shape.kind {
            Kind::Structure(table) => open.extend(table.members.iter().map(|member| member.shape)),
            Kind::List(list) => open.push(list.element.shape),
            Kind::Map(map) => open.extend([map.key.shape, map.value.shape]),
            Kind::String(StringShape { pattern: Some(pattern), .. }) => {
                assert!(pattern.compiles(), "{}: {pattern:?}", shape.name);
                count += 1;
            }
            _ => {}
        }
    }
    assert!(count > 100, "only {count} patterns");
}
