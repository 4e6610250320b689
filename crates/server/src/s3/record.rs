//! What the audit log says of a request to S3 (section 4 of the audit record contract): named as
//! on the wire, not as in the model.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use http::request::Parts;
use http::{HeaderMap, Response, header};
use percent_encoding::percent_decode_str;
use sekisho_api::OperationModel;
use sekisho_arn::AccountId;
use sekisho_audit::{Event, Identity, Kind, event_name, is_read_only, xml_as_json};
use sekisho_directory::SelectedBy;
use sekisho_replica::BucketEntity;
use serde_json::Value;

use super::address::bucket_and_key;
use super::passage::{Seen, SignedIn};
use super::{host, host_id};
use crate::answer::Told;
use crate::door::Connection;
use crate::record::error_code;
use crate::state::State;

/// Headers that are secrets, say nothing, or sign (CT-43).
const HIDDEN_HEADERS: [&str; 8] = [
    "x-amz-security-token",
    "x-amz-date",
    "x-amz-content-sha256",
    "x-amz-decoded-content-length",
    "x-amz-trailer",
    "x-amz-user-agent",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-te",
];
/// All that is shown of a presigned request's own parameters (CT-43).
const SHOWN_PRESIGNED: [&str; 4] =
    ["X-Amz-Algorithm", "X-Amz-Date", "X-Amz-Expires", "X-Amz-SignedHeaders"];
/// Headers of answers to object writes that are kept (CT-44).
const ANSWERED: [&str; 6] = [
    "x-amz-server-side-encryption",
    "x-amz-version-id",
    "x-amz-delete-marker",
    "x-amz-expiration",
    "x-amz-copy-source-version-id",
    "x-amz-server-side-encryption-aws-kms-key-id",
];

/// What an operation acts on, for its category and its `resources`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum On {
    /// All buckets, or one that is only being made.
    Nothing,
    Bucket,
    /// What is in a bucket: a listing, or many objects at once.
    Contents,
    Object,
}

/// Management or data (section 4, "Category"), and on what.
fn category(operation: &str) -> (Kind, On) {
    match operation {
        "ListBuckets" | "CreateBucket" => (Kind::Management, On::Nothing),
        "HeadBucket" => (Kind::Data, On::Bucket),
        "ListObjects"
        | "ListObjectsV2"
        | "ListObjectVersions"
        | "ListMultipartUploads"
        | "DeleteObjects" => (Kind::Data, On::Contents),
        // A bucket's configuration, though its name has the word.
        "GetObjectLockConfiguration" | "PutObjectLockConfiguration" => {
            (Kind::Management, On::Bucket)
        }
        name if name.contains("Object")
            || name.contains("Part")
            || name.contains("MultipartUpload") =>
        {
            (Kind::Data, On::Object)
        }
        _ => (Kind::Management, On::Bucket),
    }
}

/// The end of a request to S3.
pub(crate) struct Ended<'a, B> {
    pub(crate) connection: &'a Connection,
    pub(crate) parts: &'a Parts,
    pub(crate) request_id: &'a str,
    pub(crate) seen: &'a Seen,
    /// What came of it.
    pub(crate) outcome: Result<&'a Response<B>, &'a Told>,
}

/// Whether requests of an operation may be recorded: data events only where the operator asks for
/// them, or some trail may (CT-7).
pub(crate) fn is_wanted(state: &State, operation: &OperationModel) -> bool {
    state.config.audit_data_events
        || category(operation.name).0 == Kind::Management
        || state.replica.view().has_trails()
}

/// What a request was for, as its client named it.
struct Place {
    bucket: String,
    key: String,
}

impl Place {
    fn of(state: &State, parts: &Parts, seen: &Seen) -> Self {
        if seen.is_control {
            return Self { bucket: String::new(), key: String::new() };
        }
        let address = state.base_domains.address(host(parts), parts.uri.path());
        let (bucket, key) = bucket_and_key(&address.path).unwrap_or_default();
        let key = seen.form_key.as_deref().unwrap_or(&key);
        Self { bucket: bucket.into_owned(), key: key.to_owned() }
    }
}

/// Records a request, if it is one that is recorded: data events only where a trail (or the
/// operator) asks for them (CT-7).
pub(crate) fn record<B>(state: &State, ended: &Ended<'_, B>) {
    let recorder = &state.recorder;
    if !recorder.is_enabled() {
        return;
    }
    let Ended { connection, parts, request_id, seen, outcome } = ended;
    // CT-7: what is believed, is known and is not wanted is nobody's loss.
    if seen.record.is_believed && seen.operation.is_some_and(|known| !is_wanted(state, known)) {
        return;
    }
    let refusal = outcome.err();
    let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let ended_s = state.now_s();
    let owner = seen.bucket.as_ref().map(|bucket| bucket.row.account);
    // CT-49: nobody's requests are the bucket owner's alone.
    let recipient = seen.record.account().or(owner);
    let (Some(identity), Some(operation), Some(recipient)) =
        (seen.record.identity(), seen.operation, recipient)
    else {
        if let Some(told) = refusal {
            recorder.unattributed(&seen.record, connection, parts, "s3", request_id, ended_s, told);
        }
        return;
    };
    let (kind, on, api) = match seen.is_control {
        false => {
            let (kind, on) = category(operation.name);
            (kind, on, "s3")
        }
        true => (Kind::Management, On::Nothing, "s3control"),
    };
    let read_only = is_read_only("s3", operation.name);
    let name = event_name(api, operation.name);
    let place = Place::of(state, parts, seen);
    let is_selected = |account: AccountId| {
        kind == Kind::Management
            || state.config.audit_data_events
            || is_selected(state, account, read_only, name, &place, on)
    };
    let other = owner.filter(|owner| *owner != recipient);
    let (own, also) = (is_selected(recipient), other.filter(|other| is_selected(*other)));
    let foreign;
    let (identity, recipient, also) = match (own, also) {
        (true, also) => (identity, recipient, also),
        (false, Some(owner)) => {
            foreign = identity.for_others();
            (&foreign, owner, None)
        }
        (false, None) => return,
    };
    let refused = refusal.map(|told| (error_code("s3", &told.fault), &*told.message));
    recorder.audit.record(&Event {
        identity,
        ended_s,
        service: "s3",
        name,
        kind,
        read_only,
        region: &state.system.region,
        source: connection.peer,
        user_agent: agent,
        error: refused,
        parameters: &parameters(parts, &place, operation, &seen.document),
        elements: &elements(*outcome, kind, read_only),
        additional: &additional(ended, kind),
        resources: &resources(state, &place, on, owner.unwrap_or(recipient), &parts.headers),
        request_id,
        tls: connection.tls.map(|tls| (tls, host(parts).unwrap_or_default())),
        recipient,
        also,
    });
}

/// What CloudTrail put into a bucket by itself.
pub(crate) struct Delivered<'a> {
    pub(crate) bucket: &'a BucketEntity,
    pub(crate) key: &'a str,
    pub(crate) bytes: u64,
    pub(crate) request_id: &'a str,
}

/// Records a delivery: for the bucket's owner a data event like others (CT-82).
pub(crate) fn record_delivery(state: &State, delivered: &Delivered<'_>) {
    const SERVICE: &str = "cloudtrail.amazonaws.com";
    let Delivered { bucket, key, bytes, request_id } = *delivered;
    let recorder = &state.recorder;
    let owner = bucket.row.account;
    let place = Place { bucket: bucket.row.name.clone(), key: key.to_owned() };
    let is_wanted = state.config.audit_data_events
        || is_selected(state, owner, false, "PutObject", &place, On::Object);
    if !recorder.is_enabled() || !is_wanted {
        return;
    }
    let parameters = serde_json::json!({
        "bucketName": place.bucket,
        "key": key,
        "x-amz-acl": "bucket-owner-full-control",
    });
    let additional = serde_json::json!({
        "bytesTransferredIn": bytes,
        "SSEApplied": "Default_SSE_S3",
        "x-amz-id-2": host_id(request_id),
        "bytesTransferredOut": 0,
    });
    recorder.audit.record(&Event {
        identity: &Arc::new(Identity::service(SERVICE)),
        ended_s: state.now_s(),
        service: "s3",
        name: "PutObject",
        kind: Kind::Data,
        read_only: false,
        region: &state.system.region,
        // The service's name stands in its place.
        source: IpAddr::V4(Ipv4Addr::LOCALHOST),
        user_agent: Some(SERVICE),
        error: None,
        parameters: parameters.to_string().as_bytes(),
        elements: b"",
        additional: additional.to_string().as_bytes(),
        resources: &resources(state, &place, On::Object, owner, &HeaderMap::new()),
        request_id,
        tls: None,
        recipient: owner,
        also: None,
    });
}

fn is_selected(
    state: &State,
    account: AccountId,
    read_only: bool,
    name: &str,
    place: &Place,
    on: On,
) -> bool {
    let view = state.replica.view();
    let Some(account) = view.account(account) else { return false };
    if account.trails.is_empty() {
        return false;
    }
    let key = if on == On::Object { place.key.as_str() } else { "" };
    let arn = format!("arn:{}:s3:::{}/{key}", state.system.partition, place.bucket);
    let event = SelectedBy {
        management: false,
        read_only,
        source: "s3.amazonaws.com",
        name,
        resource_type: "AWS::S3::Object",
        resource_arn: &arn,
    };
    account.trails.values().any(|trail| trail.logging && trail.selects(&event))
}

/// CT-40 to CT-43.
fn parameters(
    parts: &Parts,
    place: &Place,
    operation: &OperationModel,
    document: &[u8],
) -> Vec<u8> {
    let mut shown = serde_json::Map::new();
    let text = |text: &str| Value::String(text.to_owned());
    if !place.bucket.is_empty() {
        shown.insert("bucketName".to_owned(), text(&place.bucket));
    }
    shown.insert("Host".to_owned(), text(host(parts).unwrap_or_default()));
    if !place.key.is_empty() {
        shown.insert("key".to_owned(), text(&place.key));
    }
    for pair in parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let decoded = |text: &str| {
            percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
        };
        let name = decoded(name);
        let of_signature = name.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("X-Amz-"));
        if of_signature && !SHOWN_PRESIGNED.contains(&name.as_str()) {
            continue;
        }
        shown.insert(name, Value::String(decoded(value)));
    }
    for (name, value) in &parts.headers {
        let name = name.as_str();
        let is_hidden = HIDDEN_HEADERS.contains(&name)
            || name.contains("customer-key")
            || name.starts_with("x-amz-meta-");
        if name.starts_with("x-amz-") && !is_hidden {
            shown.insert(name.to_owned(), text(&String::from_utf8_lossy(value.as_bytes())));
        }
    }
    if operation.name == "PutBucketPolicy" {
        // CT-42.
        if let Ok(policy) = serde_json::from_slice::<Value>(document) {
            shown.insert("bucketPolicy".to_owned(), policy);
        }
    } else if operation.name != "DeleteObjects"
        && let Some((root, content)) = xml_as_json(document)
    {
        // CT-47: a multi-delete does not name its keys.
        shown.insert(root, content);
    }
    serde_json::to_vec(&shown).unwrap_or_default()
}

/// CT-44.
fn elements<B>(outcome: Result<&Response<B>, &Told>, kind: Kind, read_only: bool) -> Vec<u8> {
    let Ok(response) = outcome else { return Vec::new() };
    if read_only || kind == Kind::Management {
        return Vec::new();
    }
    let shown: serde_json::Map<String, Value> = ANSWERED
        .iter()
        .filter_map(|name| {
            let value = response.headers().get(*name)?.to_str().ok()?;
            Some(((*name).to_owned(), Value::String(value.to_owned())))
        })
        .collect();
    if shown.is_empty() { Vec::new() } else { serde_json::to_vec(&shown).unwrap_or_default() }
}

/// CT-45.
fn additional<B>(ended: &Ended<'_, B>, kind: Kind) -> Vec<u8> {
    let mut shown = serde_json::Map::new();
    let mut put = |name: &str, value: Value| {
        shown.insert(name.to_owned(), value);
    };
    let headers = &ended.parts.headers;
    let length = |headers: &HeaderMap| {
        let text = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok());
        text.and_then(|text| text.parse::<u64>().ok()).unwrap_or_default()
    };
    if ended.seen.signed_in.is_some() {
        put("SignatureVersion", "SigV4".into());
    }
    if let Some(tls) = ended.connection.tls {
        put("CipherSuite", tls.cipher_suite.into());
    }
    put("bytesTransferredIn", length(headers).into());
    let is_done = ended.outcome.is_ok();
    let name = ended.seen.operation_name();
    if is_done && kind == Kind::Data && matches!(name, "PutObject" | "GetObject" | "CopyObject") {
        put("SSEApplied", "Default_SSE_S3".into());
    }
    if let Some(signed_in) = ended.seen.signed_in {
        let method = match signed_in {
            SignedIn::Header => "AuthHeader",
            SignedIn::Query => "QueryString",
            SignedIn::Form => "FormFields",
        };
        put("AuthenticationMethod", method.into());
    }
    put("x-amz-id-2", host_id(ended.request_id).into());
    put(
        "bytesTransferredOut",
        ended.outcome.map_or(0, |response| length(response.headers())).into(),
    );
    serde_json::to_vec(&shown).unwrap_or_default()
}

/// CT-46.
fn resources(
    state: &State,
    place: &Place,
    on: On,
    owner: AccountId,
    headers: &HeaderMap,
) -> Vec<u8> {
    use serde_json::json;
    let arn = |rest: &str| format!("arn:{}:s3:::{rest}", state.system.partition);
    let bucket = json!({
        "accountId": owner.as_str(), "type": "AWS::S3::Bucket", "ARN": arn(&place.bucket),
    });
    let object = |rest: &str| json!({ "type": "AWS::S3::Object", "ARN": arn(rest) });
    let shown = match on {
        On::Nothing => return Vec::new(),
        On::Bucket => vec![bucket],
        On::Contents => {
            let prefix = arn(&format!("{}/", place.bucket));
            vec![json!({ "type": "AWS::S3::Object", "ARNPrefix": prefix }), bucket]
        }
        On::Object => {
            let mut shown = vec![object(&format!("{}/{}", place.bucket, place.key)), bucket];
            let source = headers.get("x-amz-copy-source").and_then(|value| value.to_str().ok());
            if let Some(source) = source {
                let path = source.split_once('?').map_or(source, |(path, _)| path);
                let path = percent_decode_str(path).decode_utf8_lossy();
                shown.push(object(path.trim_start_matches('/')));
            }
            shown
        }
    };
    serde_json::to_vec(&shown).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table "Category" of section 4.
    #[test]
    fn operations_are_management_or_data_as_aws_has_it() {
        let names = |kind: Kind| {
            let of_kind = |operation: &&&OperationModel| category(operation.name).0 == kind;
            let operations = sekisho_api::s3::SERVICE.operations.iter().filter(of_kind);
            operations.map(|operation| operation.name).collect::<Vec<_>>()
        };
        for data in [
            "GetObject",
            "HeadObject",
            "PutObject",
            "CopyObject",
            "DeleteObject",
            "RestoreObject",
            "SelectObjectContent",
            "DeleteObjects",
            "GetObjectAcl",
            "PutObjectTagging",
            "GetObjectAttributes",
            "CreateMultipartUpload",
            "UploadPart",
            "UploadPartCopy",
            "CompleteMultipartUpload",
            "AbortMultipartUpload",
            "HeadBucket",
            "ListObjects",
            "ListObjectsV2",
            "ListObjectVersions",
            "ListMultipartUploads",
            "ListParts",
            "PutObjectRetention",
            "PutObjectLegalHold",
        ] {
            assert!(names(Kind::Data).contains(&data), "{data}");
        }
        for management in [
            "ListBuckets",
            "CreateBucket",
            "DeleteBucket",
            "GetBucketLocation",
            "PutBucketPolicy",
            "GetBucketTagging",
            "PutBucketVersioning",
            "PutPublicAccessBlock",
            "GetObjectLockConfiguration",
        ] {
            assert!(names(Kind::Management).contains(&management), "{management}");
        }
    }
}
