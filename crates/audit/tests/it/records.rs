//! What a record looks like (section 1 of the contract).

use std::sync::Arc;

use sekisho_audit::{Event, Identity, Kind, Log, SecurityEvent, SessionContext, SigningIn, Tls};
use serde_json::json;

use crate::support::{A, B, NOW_S, event, in_memory, lines, records, user};

/// CT-1 and the table of fields: keys in AWS's order, those without a value absent.
#[test]
fn a_record_has_the_keys_of_aws_in_their_order() {
    let audit = in_memory();
    let ana = user(A, "ana");
    audit.record(&event(&ana, "ListUsers"));
    assert_eq!(
        lines(&audit, Log::Events),
        [
            r#"{"eventVersion":"1.11","userIdentity":{"type":"IAMUser","principalId":"AIDAX","arn":"arn:aws:iam::111111111111:user/ana","accountId":"111111111111","accessKeyId":"AKIAana","userName":"ana"},"eventTime":"2024-01-02T03:04:05Z","eventSource":"iam.amazonaws.com","eventName":"ListUsers","awsRegion":"us-east-1","sourceIPAddress":"203.0.113.7","userAgent":"test/1","requestParameters":null,"responseElements":null,"requestID":"0f010203-0405-4607-8809-0a0b0c0d0eff","eventID":"00000000-0000-4100-8000-000000000000","readOnly":true,"eventType":"AwsApiCall","managementEvent":true,"recipientAccountId":"111111111111","eventCategory":"Management"}"#
        ]
    );
}

#[test]
fn everything_that_may_be_there_stands_where_aws_has_it() {
    let audit = in_memory();
    let ana = user(A, "ana");
    let tls = Tls { version: "TLSv1.3", cipher_suite: "TLS_AES_256_GCM_SHA384" };
    audit.record(&Event {
        error: Some(("NoSuchEntityException", "no \"x\"")),
        parameters: br#"{"userName":"x"}"#,
        additional: br#"{"SignatureVersion":"SigV4"}"#,
        resources: br#"[{"accountId":"1","type":"t","ARN":"a"}]"#,
        tls: Some((tls, "iam.example.com")),
        ..event(&ana, "GetUser")
    });
    let line = lines(&audit, Log::Events).remove(0);
    let order = [
        "eventVersion",
        "userIdentity",
        "eventTime",
        "eventSource",
        "eventName",
        "awsRegion",
        "sourceIPAddress",
        "userAgent",
        "errorCode",
        "errorMessage",
        "requestParameters",
        "responseElements",
        "additionalEventData",
        "requestID",
        "eventID",
        "readOnly",
        "resources",
        "eventType",
        "managementEvent",
        "recipientAccountId",
        "eventCategory",
        "tlsDetails",
    ];
    let places: Vec<usize> =
        order.iter().map(|key| line.find(&format!("\"{key}\":")).expect(key)).collect();
    assert!(places.is_sorted(), "{line}");
    let record = &records(&audit)[0];
    assert_eq!(record.as_object().unwrap().len(), order.len());
    assert_eq!(record["errorMessage"], "no \"x\"");
    assert_eq!(
        record["tlsDetails"],
        json!({
            "tlsVersion": "TLSv1.3",
            "cipherSuite": "TLS_AES_256_GCM_SHA384",
            "clientProvidedHostHeader": "iam.example.com",
        })
    );
}

/// CT-30, and "Recipients of an assume call": the copy for the other account names the caller by
/// account and unique id alone; everything else is the same but event id and recipient.
#[test]
fn a_copy_for_another_account_hides_who_it_was() {
    let audit = in_memory();
    let ana = user(A, "ana");
    let other = B.parse().unwrap();
    audit.record(&Event { also: Some(other), service: "sts", ..event(&ana, "AssumeRole") });
    let records = records(&audit);
    let [own, copy] = records.as_slice() else { panic!("{records:?}") };
    assert_eq!(own["userIdentity"]["arn"], "arn:aws:iam::111111111111:user/ana");
    assert_eq!(own["recipientAccountId"], A);
    assert_eq!(
        copy["userIdentity"],
        json!({"type": "AWSAccount", "principalId": "AIDAX", "accountId": A})
    );
    assert_eq!(copy["recipientAccountId"], B);
    assert_eq!(own["sharedEventID"], copy["sharedEventID"]);
    assert_eq!(own["requestID"], copy["requestID"]);
    assert_ne!(own["eventID"], copy["eventID"]);
}

/// CT-8: events are told apart by their ids.
#[test]
fn every_record_has_an_id_of_its_own() {
    let audit = in_memory();
    let ana = user(A, "ana");
    for _ in 0..1_000 {
        audit.record(&event(&ana, "GetUser"));
    }
    let mut ids: Vec<String> =
        records(&audit).iter().map(|record| record["eventID"].to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 1_000);
}

/// CT-1: too long contents are left out, so that a record stays below 256 KB.
#[test]
fn a_record_has_a_greatest_length() {
    let audit = in_memory();
    let ana = user(A, "ana");
    let long = "ü".repeat(200_000);
    let parameters = format!("{{\"x\":\"{long}\"}}");
    audit.record(&Event {
        user_agent: Some(&long),
        error: Some(("Code", &long)),
        parameters: parameters.as_bytes(),
        elements: parameters.as_bytes(),
        additional: parameters.as_bytes(),
        ..event(&ana, "CreateUser")
    });
    let record = &records(&audit)[0];
    assert_eq!(record["requestParameters"], json!(null));
    assert_eq!(record["responseElements"], json!(null));
    assert_eq!(record.get("additionalEventData"), None);
    assert_eq!(record["userAgent"].as_str().unwrap().len(), 1024);
    assert_eq!(record["errorMessage"].as_str().unwrap().len(), 1024);
}

/// CT-7: data events say that they are.
#[test]
fn a_data_event_is_no_management_event() {
    let audit = in_memory();
    let anonymous = Arc::new(Identity::anonymous());
    let recipient = A.parse().unwrap();
    let ana = user(A, "ana");
    audit.record(&Event {
        identity: &anonymous,
        service: "s3",
        kind: Kind::Data,
        recipient,
        ..event(&ana, "GetObject")
    });
    let record = &records(&audit)[0];
    assert_eq!(record["managementEvent"], false);
    assert_eq!(record["eventCategory"], "Data");
    assert_eq!(record["userAgent"], "[test/1]", "S3 puts it into brackets");
    assert_eq!(record["userIdentity"]["accountId"], "ANONYMOUS_PRINCIPAL");
}

/// CT-2: whoever is not believed is in a log apart, and in no account's records.
#[test]
fn unbelieved_callers_are_in_the_security_log_alone() {
    let audit = in_memory();
    let ana = user(A, "ana");
    let source = event(&ana, "GetUser").source;
    audit.note_failure(&SecurityEvent {
        ended_s: NOW_S,
        is_authentication: true,
        code: "InvalidClientTokenId",
        message: "The security token included in the request is invalid.",
        access_key_id: Some("AKIAX"),
        service: "sts",
        source,
        user_agent: None,
        request_id: Some("r"),
    });
    assert_eq!(
        lines(&audit, Log::Security),
        [
            r#"{"eventTime":"2024-01-02T03:04:05Z","eventType":"AuthenticationFailure","service":"sts","sourceIPAddress":"203.0.113.7","accessKeyId":"AKIAX","errorCode":"InvalidClientTokenId","errorMessage":"The security token included in the request is invalid.","requestID":"r"}"#
        ]
    );
    assert_eq!(lines(&audit, Log::Events), [""; 0]);
}

/// Section 5: sign-ins have neither code nor request id, and a type of their own.
#[test]
fn a_sign_in_is_recorded_in_a_shape_of_its_own() {
    let audit = in_memory();
    let known = |succeeded: bool| SigningIn::Known {
        kind: "IAMUser",
        principal_id: "AIDAX",
        arn: succeeded.then_some("arn:aws:iam::111111111111:user/ana"),
        user_name: Some("ana"),
        succeeded,
    };
    let root = SigningIn::Known {
        kind: "Root",
        principal_id: A,
        arn: Some("arn:aws:iam::111111111111:root"),
        user_name: None,
        succeeded: true,
    };
    for (who, error) in [
        (known(true), None),
        (known(false), Some(("", "Failed authentication"))),
        (SigningIn::Unknown, Some(("", "No username found in supplied account"))),
        (root, None),
    ] {
        let identity = Arc::new(Identity::signing_in(A.parse().unwrap(), &who));
        let signed_in = event(&identity, "ConsoleLogin");
        audit.record(&Event { service: "signin", request_id: "", error, ..signed_in });
    }
    let records = records(&audit);
    for record in &records {
        assert_eq!(record["eventType"], "AwsConsoleSignIn");
        assert_eq!(record["eventSource"], "signin.amazonaws.com");
        assert_eq!(record["managementEvent"], true);
        assert!(record.get("requestID").is_none() && record.get("errorCode").is_none());
    }
    let identities: Vec<_> = records.iter().map(|record| record["userIdentity"].clone()).collect();
    let arn = "arn:aws:iam::111111111111:user/ana";
    assert_eq!(
        identities,
        [
            json!({"type": "IAMUser", "principalId": "AIDAX", "arn": arn, "accountId": A,
                   "userName": "ana"}),
            json!({"type": "IAMUser", "principalId": "AIDAX", "accountId": A, "accessKeyId": "",
                   "userName": "ana"}),
            json!({"type": "IAMUser", "accountId": A, "accessKeyId": "",
                   "userName": "HIDDEN_DUE_TO_SECURITY_REASONS"}),
            json!({"type": "Root", "principalId": A, "arn": "arn:aws:iam::111111111111:root",
                   "accountId": A, "accessKeyId": ""}),
        ]
    );
    assert_eq!(records[1]["errorMessage"], "Failed authentication");
    assert_eq!(records[2]["errorMessage"], "No username found in supplied account");
}

/// CT-53.
#[test]
fn a_session_of_a_sign_in_says_so_and_has_no_tls_details() {
    let audit = in_memory();
    let session = SessionContext {
        issuer: None,
        created_s: NOW_S,
        mfa: false,
        source_identity: None,
        federated_provider: None,
        assumed_root: false,
        from_console: true,
    };
    let (account, arn) = (A.parse().unwrap(), "arn:aws:iam::111111111111:user/ana");
    let name = Some("ana");
    let identity =
        Identity::caller("IAMUser", "AIDAX", arn, account, "ASIAX", name, Some(&session));
    let identity = Arc::new(identity);
    let tls = Tls { version: "TLSv1.3", cipher_suite: "TLS_AES_256_GCM_SHA384" };
    audit.record(&Event { tls: Some((tls, "localhost")), ..event(&identity, "ListUsers") });
    let records = records(&audit);
    assert_eq!(records[0]["sessionCredentialFromConsole"], "true");
    assert!(records[0].get("tlsDetails").is_none());
}
