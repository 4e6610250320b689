use super::*;
use crate::principal::Issuer;
use crate::{EvaluationError, Evaluator};

fn read(line: &str) -> Result<Question, QuestionError> {
    Question::parse(line, &NamedDocuments::new())
}

fn ask(principal: &str, rest: &str) -> Question {
    let line = format!(
        r#"{{"id":"1","principal":"{principal}","action":"s3:GetObject","resource":"arn:aws:s3:::b/k"{rest}}}"#
    );
    read(&line).unwrap()
}

#[test]
fn a_question_tells_its_principal() {
    let arn = "arn:aws:iam::123456789012:user/team/ann";
    let Principal::User(user) = ask(arn, "").principal else { panic!("not a user") };
    assert_eq!((&*user.arn, &*user.account, &*user.name), (arn, "123456789012", "ann"));

    let arn = "arn:aws:iam::123456789012:role/team/r";
    let Principal::RoleSession(role) = ask(arn, "").principal else { panic!("not a role") };
    assert_eq!((role.role_arn.as_deref(), role.session_arn), (Some(arn), None));

    // EV-19
    let arn = "arn:aws:sts::123456789012:assumed-role/r/s";
    let Principal::RoleSession(role) = ask(arn, "").principal else { panic!("not a session") };
    assert_eq!((role.role_arn, role.session_arn.as_deref()), (None, Some(arn)));
    let context = r#","context":{"AWS:principalarn":"arn:aws:iam::123456789012:role/team/r"}"#;
    let Principal::RoleSession(role) = ask(arn, context).principal else { panic!("no session") };
    assert_eq!(role.role_arn.as_deref(), Some("arn:aws:iam::123456789012:role/team/r"));

    let arn = "arn:aws:sts::123456789012:federated-user/fed";
    let issuer = r#","issuer":"arn:aws:iam::123456789012:user/ann""#;
    let Principal::FederatedUser(user) = ask(arn, issuer).principal else { panic!("no session") };
    let ann = "arn:aws:iam::123456789012:user/ann".into();
    assert_eq!(user.issuer, Some(Issuer::User { arn: ann, id: None }));

    let root = "arn:aws:iam::123456789012:root";
    assert!(matches!(ask(root, "").principal, Principal::Root { .. }));
    assert_eq!(ask("anonymous", "").principal, Principal::Anonymous);
    let service = Principal::Service { name: "ec2.amazonaws.com".into() };
    assert_eq!(ask("ec2.amazonaws.com", "").principal, service);
}

#[test]
fn what_a_question_tells_is_filled_in_and_nothing_else() {
    // EV-87
    let keys = |question: Question| {
        let mut keys: Vec<String> = question
            .context
            .iter()
            .map(|(name, _)| {
                format!("{name}={}", question.context.get_single(name).unwrap_or("[]"))
            })
            .collect();
        keys.sort();
        keys.join(" ")
    };
    assert_eq!(
        keys(ask("arn:aws:iam::123456789012:user/team/ann", "")),
        "aws:PrincipalAccount=123456789012 \
         aws:PrincipalArn=arn:aws:iam::123456789012:user/team/ann \
         aws:PrincipalIsAWSService=false aws:PrincipalType=User aws:username=ann"
    );
    assert_eq!(
        keys(ask(
            "arn:aws:sts::123456789012:assumed-role/r/s",
            r#","resourceAccount":"210987654321""#
        )),
        "aws:PrincipalAccount=123456789012 aws:PrincipalArn=arn:aws:iam::123456789012:role/r \
         aws:PrincipalIsAWSService=false aws:PrincipalType=AssumedRole \
         aws:ResourceAccount=210987654321"
    );
    assert_eq!(
        keys(ask("arn:aws:sts::123456789012:federated-user/fed", "")),
        "aws:PrincipalAccount=123456789012 \
         aws:PrincipalArn=arn:aws:sts::123456789012:federated-user/fed \
         aws:PrincipalIsAWSService=false aws:PrincipalType=FederatedUser \
         aws:userid=123456789012:fed"
    );
    assert_eq!(
        keys(ask("arn:aws:iam::123456789012:root", "")),
        "aws:PrincipalAccount=123456789012 aws:PrincipalArn=arn:aws:iam::123456789012:root \
         aws:PrincipalIsAWSService=false aws:PrincipalType=Account aws:userid=123456789012"
    );
    assert_eq!(
        keys(ask("anonymous", "")),
        "aws:PrincipalAccount=anonymous aws:PrincipalType=Anonymous aws:userid=anonymous"
    );
    assert_eq!(
        keys(ask("ec2.amazonaws.com", "")),
        "aws:PrincipalIsAWSService=true aws:PrincipalServiceName=ec2.amazonaws.com"
    );
    // What is given stays.
    let given = ask("arn:aws:iam::123456789012:user/ann", r#","context":{"AWS:UserName":"bob"}"#);
    assert_eq!(given.context.get_single("aws:username"), Some("bob"));
}

#[test]
fn policies_come_by_name_wrapped_or_bare() {
    let statement = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
    let document = format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#);
    let documents = NamedDocuments::parse(&format!(r#"{{"n":{document}}}"#)).unwrap();
    let line = format!(
        r#"{{"principal":"anonymous","action":"a:b","resource":"*","policies":{{
            "identity":["n",{{"name":"w","document":{document}}},{document}],
            "boundary":[],"session":null,"scp":[[],["n"]],"rcp":[]}}}}"#
    );
    let question = Question::parse(&line, &documents).unwrap();
    assert_eq!(question.id, "null");
    let set = question.policies;
    let names: Vec<&str> = set.identity.iter().map(|policy| policy.name.as_ref()).collect();
    assert_eq!(names, ["n", "w", "identity[2]"]);
    assert!(set.boundary.is_none() && set.session.is_none() && set.rcp.is_none());
    assert_eq!(set.scp.unwrap().iter().map(Vec::len).collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn what_cannot_be_read_says_why_and_keeps_the_id() {
    let good = r#""principal":"anonymous","action":"a:b","resource":"*""#;
    for (line, id, words) in [
        ("{".to_owned(), "null", "not JSON"),
        ("[]".to_owned(), "null", "a question is an object"),
        (format!(r#"{{"id":7,{good},"Context":{{}}}}"#), "7", "unknown key \"Context\""),
        (format!(r#"{{{good},"id":"late","x":1}}"#), "\"late\"", "unknown key"),
        (format!(r#"{{"id":[],{good}}}"#), "null", "id is"),
        (r#"{"action":"a:b","resource":"*"}"#.to_owned(), "null", "no principal"),
        (
            good.replace("a:b", "a").replace("\"principal\"", "{\"principal\"") + "}",
            "null",
            "service:Name",
        ),
        (format!(r#"{{{good},"resourceAccount":"1"}}"#), "null", "twelve digits"),
        (format!(r#"{{{good},"context":{{"a":null}}}}"#), "null", "the value of a"),
        (format!(r#"{{{good},"context":{{"a":[[]]}}}}"#), "null", "the value of a"),
        (format!(r#"{{{good},"policies":{{"scps":[]}}}}"#), "null", "unknown kind of policy"),
        (format!(r#"{{{good},"policies":{{"scp":["n"]}}}}"#), "null", "list of levels"),
        (format!(r#"{{{good},"policies":{{"identity":["n"]}}}}"#), "null", "no policy is named"),
        // EV-7
        (
            format!(
                r#"{{"id":"u",{good},"policies":{{"identity":[{{"name":"p","document":{{}}}}]}}}}"#
            ),
            "\"u\"",
            "identity policy p is unreadable: missing Statement (line 1, column 1)",
        ),
        (
            good.replace("\"principal\":\"anonymous\"", "{\"principal\":\"ann\"") + "}",
            "null",
            "unknown kind of principal",
        ),
    ] {
        let error = read(&line).expect_err(&line);
        assert!(error.message.contains(words), "{line}: {error}");
        assert_eq!(error.id, id, "{line}");
    }
}

/// Answers nothing.
struct Broken;

impl Evaluator for Broken {
    fn decide(
        &self,
        request: &Request<'_>,
        _: &Policies<'_>,
    ) -> Result<crate::Decision, EvaluationError> {
        Err(Self::error(request))
    }

    fn explain(
        &self,
        request: &Request<'_>,
        _: &Policies<'_>,
    ) -> Result<Explanation, EvaluationError> {
        Err(Self::error(request))
    }
}

impl Broken {
    fn error(request: &Request<'_>) -> EvaluationError {
        EvaluationError::UnreadablePolicy {
            kind: crate::PolicyKind::Identity,
            name: request.action.into(),
            error: crate::parse("", crate::PolicyKind::Identity).unwrap_err().into(),
        }
    }
}

#[test]
fn the_run_goes_on_after_a_line_that_fails() {
    let input = "nonsense\n\n{\"id\":\"a\",\"principal\":\"anonymous\",\"action\":\"a:b\",\"resource\":\"*\"}\n\u{e9}";
    let mut output = Vec::new();
    let summary = run(input.as_bytes(), &mut output, &NamedDocuments::new(), &Broken).unwrap();
    assert_eq!(summary, Summary { decided: 0, failed: 3 });
    let lines: Vec<&str> = std::str::from_utf8(&output).unwrap().lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], r#"{"id":null,"error":"not JSON: expected a JSON value at byte 0"}"#);
    assert_eq!(lines[1], r#"{"id":"a","error":"the identity policy a:b is unreadable"}"#);
}

#[test]
fn a_line_without_end_is_refused_without_being_kept() {
    let long = std::io::Read::take(std::io::repeat(b'x'), 9 << 20);
    let input = std::io::Read::chain(long, &b"\nnonsense\n"[..]);
    let mut output = Vec::new();
    let summary = run(input, &mut output, &NamedDocuments::new(), &Broken).unwrap();
    assert_eq!(summary.failed, 2);
    assert!(
        std::str::from_utf8(&output)
            .unwrap()
            .starts_with(r#"{"id":null,"error":"the line is longer"#)
    );
}
