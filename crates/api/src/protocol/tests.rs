//! What clients' serializers do not show: refusals, odd order, escapes. What they do show
//! is compared for every operation by `cargo xtask wire-proof`.

use http::{HeaderMap, HeaderValue, Method};

use super::*;
use crate::{
    CommonFailure, FromValue as _, IntoValue as _, ModeledOperation as _, Timestamp, iam,
    organizations, sts,
};

const ID: &str = "01234567-89ab-cdef-0123-456789abcdef";

fn post<'a>(headers: &'a HeaderMap, body: &'a str) -> Request<'a> {
    Request { method: &Method::POST, path: "/", query: None, headers, body: body.as_bytes() }
}

fn decode(service: &'static Service, request: &Request<'_>) -> Result<Value, ProtocolError> {
    service.resolve(request)?.decode(request)
}

fn decode_iam(body: &str) -> Result<Value, ProtocolError> {
    decode(&iam::SERVICE, &post(&HeaderMap::new(), body))
}

fn decode_organizations(operation: &str, body: &str) -> Result<Value, ProtocolError> {
    let target = format!("AWSOrganizationsV20161128.{operation}");
    let headers =
        HeaderMap::from_iter([("x-amz-target".parse().unwrap(), target.parse().unwrap())]);
    decode(&organizations::SERVICE, &post(&headers, body))
}

fn text(response: &http::Response<bytes::Bytes>) -> &str {
    std::str::from_utf8(response.body()).unwrap()
}

#[test]
fn an_action_that_is_unknown_or_of_another_version_is_named_in_the_refusal() {
    // ER-5
    let refusal = |body| decode_iam(body).unwrap_err();
    assert_eq!(refusal("Version=2010-05-08"), ProtocolError::MissingAction);
    assert_eq!(refusal("Action=&Version=2010-05-08"), ProtocolError::MissingAction);
    let unknown = refusal("Action=Frob&Version=2010-05-08");
    assert_eq!(unknown.to_string(), "Could not find operation Frob for version 2010-05-08");
    assert_eq!(unknown.fault(Protocol::Query).code, "InvalidAction");
    assert_eq!(
        refusal("Action=GetUser&Version=2011-06-15").to_string(),
        "Could not find operation GetUser for version 2011-06-15"
    );
    assert_eq!(
        refusal("Action=GetUser").to_string(),
        "Could not find operation GetUser for version NO_VERSION_SPECIFIED"
    );
}

#[test]
fn parameters_of_url_and_body_both_count() {
    // ER-5, SG-16
    let headers = HeaderMap::new();
    let mut request = post(&headers, "UserName=ann&Path=%2Fa%2F");
    request.query = Some("Action=CreateUser&Version=2010-05-08&X-Amz-Date=20300101T000000Z");
    let value = decode(&iam::SERVICE, &request).unwrap();
    let input = iam::CreateUserInput::from_value(value).unwrap();
    assert_eq!(input.user_name, "ann");
    assert_eq!(input.path.as_deref(), Some("/a/"));
    assert_eq!(input.tags, None);
}

#[test]
fn list_indexes_may_come_in_any_order_and_leave_gaps() {
    // ER-6
    let body = "Action=TagUser&Version=2010-05-08&UserName=u\
        &Tags.member.30.Key=c&Tags.member.4.Value=2&Tags.member.30.Value=3\
        &Tags.member.4.Key=b&Tags.member.2.Key=a&Tags.member.2.Value=1";
    let input = iam::TagUserInput::from_value(decode_iam(body).unwrap()).unwrap();
    let keys: Vec<_> = input.tags.iter().map(|tag| (&*tag.key, &*tag.value)).collect();
    assert_eq!(keys, [("a", "1"), ("b", "2"), ("c", "3")]);
}

#[test]
fn an_empty_list_is_there_and_empty() {
    let body = "Action=CreateUser&Version=2010-05-08&UserName=u&Tags=";
    let input = iam::CreateUserInput::from_value(decode_iam(body).unwrap()).unwrap();
    assert_eq!(input.tags, Some(Vec::new()));
}

#[test]
fn a_form_whose_names_do_not_fit_the_shape_is_refused() {
    let refusal = |rest: &str| {
        let body = format!("Action=CreateUser&Version=2010-05-08&{rest}");
        decode_iam(&body).unwrap_err().to_string()
    };
    assert_eq!(refusal("Tags=x"), "Unexpected list element termination");
    assert_eq!(refusal("Tags.1.Key=x"), "Unexpected list element termination");
    assert_eq!(refusal("Tags.member.1=x"), "Unexpected complex element termination");
    assert_eq!(refusal("Tags.member.x.Key=x"), "A list index is not a number.");
    assert_eq!(refusal("UserName.member.1=x"), "Start of list found where not expected");
    assert_eq!(refusal("UserName.First=x"), "Start of structure or map found where not expected.");
    assert_eq!(refusal("UserName=%FF"), "The request is not UTF-8.");
}

#[test]
fn a_number_that_is_none_is_refused_without_being_quoted() {
    let refusal = decode_iam("Action=ListUsers&Version=2010-05-08&MaxItems=secret").unwrap_err();
    assert_eq!(refusal.to_string(), "STRING_VALUE can not be converted to an Integer");
    assert_eq!(refusal.fault(Protocol::Query).code, "MalformedInput");
    decode_iam("Action=ListUsers&Version=2010-05-08&MaxItems=99999999999").unwrap_err();
}

#[test]
fn a_form_has_a_greatest_number_of_parameters() {
    let body = "a&".repeat(20_001);
    assert!(matches!(decode_iam(&body), Err(ProtocolError::Malformed(_))));
}

#[test]
fn a_query_answer_wraps_the_result_and_ends_with_the_request_id() {
    // ER-2, ER-3
    let output = sts::GetCallerIdentityOutput {
        user_id: Some("AIDA".into()),
        account: Some("123456789012".into()),
        arn: Some("arn:aws:iam::123456789012:user/a&b".into()),
    };
    let operation = sts::operations::GetCallerIdentity::model();
    let response = encode_output(&sts::SERVICE, operation, &output.into_value(), ID);
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "text/xml");
    assert_eq!(response.headers()["x-amzn-requestid"], ID);
    assert_eq!(
        text(&response),
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
         <GetCallerIdentityResult><UserId>AIDA</UserId><Account>123456789012</Account>\
         <Arn>arn:aws:iam::123456789012:user/a&amp;b</Arn></GetCallerIdentityResult>\
         <ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>\
         </ResponseMetadata></GetCallerIdentityResponse>"
    );
}

#[test]
fn an_operation_without_output_has_no_result_element() {
    // ER-2
    let operation = iam::operations::DeleteUser::model();
    let output = iam::DeleteUserOutput {}.into_value();
    let response = encode_output(&iam::SERVICE, operation, &output, ID);
    assert!(!text(&response).contains("DeleteUserResult"), "{}", text(&response));
}

#[test]
fn empty_lists_are_present_and_absent_members_are_not() {
    // ID-47, ID-50
    let output = iam::GetUserOutput {
        user: iam::User {
            user_name: "u".into(),
            create_date: Timestamp::from_millis(1_704_164_645_999),
            tags: Some(Vec::new()),
            ..iam::User::default()
        },
    };
    let operation = iam::operations::GetUser::model();
    let response = encode_output(&iam::SERVICE, operation, &output.into_value(), ID);
    let text = text(&response);
    assert!(text.contains("<Tags></Tags>"), "{text}");
    assert!(text.contains("<CreateDate>2024-01-02T03:04:05Z</CreateDate>"), "{text}");
    assert!(!text.contains("PasswordLastUsed"), "{text}");
}

#[test]
fn what_xml_cannot_hold_is_escaped_or_replaced() {
    let mut out = String::new();
    xml_encode::push_escaped(&mut out, "a\r\n\t<>&\"\u{1}\u{85}é\u{2028}\u{FFFF}");
    assert_eq!(out, "a&#xD;\n\t&lt;&gt;&amp;&quot;\u{FFFD}&#x85;é&#x2028;\u{FFFD}");
}

#[test]
fn a_query_error_says_whose_fault_it_is() {
    // ER-1, ER-4
    let fault = &iam::faults::NO_SUCH_ENTITY_EXCEPTION;
    let response = encode_error(&iam::SERVICE, fault, "The <user>", ID, &[]);
    assert_eq!(response.status(), 404);
    assert_eq!(
        text(&response),
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error>\
         <Type>Sender</Type><Code>NoSuchEntity</Code><Message>The &lt;user&gt;</Message></Error>\
         <RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId></ErrorResponse>"
    );
    let not_built = CommonFailure::NotImplemented.fault(Protocol::Query);
    let response = encode_error(&iam::SERVICE, not_built, "CreateUser", ID, &[]);
    assert_eq!(response.status(), 501);
    assert!(text(&response).contains("<Type>Receiver</Type><Code>NotImplemented</Code>"));
}

#[test]
fn a_json_error_names_its_type_and_the_common_ones_their_namespace() {
    let fault = &organizations::faults::ACCOUNT_NOT_FOUND_EXCEPTION;
    let extras = [("Reason", Value::String("gone\n".into()))];
    let response = encode_error(&organizations::SERVICE, fault, "No \"such\"", ID, &extras);
    assert_eq!(response.headers()["content-type"], "application/x-amz-json-1.1");
    assert_eq!(
        text(&response),
        r#"{"__type":"AccountNotFoundException","Message":"No \"such\"","Reason":"gone\n"}"#
    );
    let fault = CommonFailure::UnknownCredentials.fault(Protocol::Json11);
    let response = encode_error(&organizations::SERVICE, fault, "m", ID, &[]);
    assert_eq!(
        text(&response),
        r#"{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"m"}"#
    );
}

#[test]
fn a_json_body_is_read_by_its_shape() {
    let body = r#"{"Unknown": [{"x": 1}], "MaxResults": 5.0, "NextToken": null}"#;
    let value = decode_organizations("ListAccounts", body).unwrap();
    assert_eq!(format!("{value:?}"), "ListAccountsRequest { MaxResults: 5 }");
    let nothing = decode_organizations("ListAccounts", "").unwrap();
    assert_eq!(nothing.as_structure().unwrap().len(), 0);
}

#[test]
fn json_of_another_type_is_refused_without_being_quoted() {
    let refusal = |body| decode_organizations("ListAccounts", body).unwrap_err();
    assert_eq!(
        refusal(r#"{"MaxResults": "secret"}"#).to_string(),
        "STRING_VALUE can not be converted to an Integer"
    );
    assert_eq!(
        refusal(r#"{"NextToken": 1}"#).to_string(),
        "NUMBER_VALUE can not be converted to a String"
    );
    assert_eq!(
        refusal(r#"{"NextToken": []}"#).to_string(),
        "Start of list found where not expected"
    );
    assert_eq!(refusal("{").to_string(), "Unexpected end of input at line 1 column 1");
    assert_eq!(refusal("{} x").to_string(), "Malformed JSON at line 1 column 4");
    assert_eq!(refusal("{} x").fault(Protocol::Json11).code, "SerializationException");
}

#[test]
fn a_target_that_is_unknown_is_refused() {
    let refusal = decode_organizations("Frob", "{}").unwrap_err();
    assert_eq!(refusal, ProtocolError::UnknownOperation);
    let none = decode(&organizations::SERVICE, &post(&HeaderMap::new(), "{}")).unwrap_err();
    assert_eq!(none, ProtocolError::UnknownOperation);
    let wrong = HeaderMap::from_iter([(
        "x-amz-target".parse().unwrap(),
        HeaderValue::from_static("Other.ListAccounts"),
    )]);
    decode(&organizations::SERVICE, &post(&wrong, "{}")).unwrap_err();
}

#[test]
fn secrets_do_not_print() {
    let body = "Action=CreateLoginProfile&Version=2010-05-08&UserName=u&Password=hunter2";
    let value = decode_iam(body).unwrap();
    assert_eq!(
        format!("{value:?}"),
        "CreateLoginProfileRequest { UserName: \"u\", Password: *** }"
    );
    let input = iam::CreateLoginProfileInput::from_value(value).unwrap();
    assert!(!format!("{input:?}").contains("hunter2"));
    assert_eq!(*input.password.unwrap(), "hunter2");
}
