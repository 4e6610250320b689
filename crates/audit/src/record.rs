//! A queued event as a line of JSON (section 1 of the contract), keys in AWS's order.

use std::io::Write as _;
use std::net::IpAddr;

use crate::event::Kind;
use crate::json::{cut, push_string, push_uuid};
use crate::queue::Head;
use crate::time;

/// Fills bytes unpredictably.
pub type FillRandom = Box<dyn FnMut(&mut [u8]) + Send>;

/// The version of the record's layout (section 1).
const EVENT_VERSION: &str = "1.11";
/// Longest `requestParameters` and `responseElements`, in bytes; longer ones are left out.
const CONTENT_BYTES_MAX: usize = 100 * 1024;
/// Longest `additionalEventData`.
const ADDITIONAL_BYTES_MAX: usize = 28 * 1024;
/// Longest user agent and error message.
const TEXT_BYTES_MAX: usize = 1024;

/// The texts of one event, in the order of `Head::lengths`.
pub(crate) struct Texts<'a> {
    region: &'a [u8],
    user_agent: &'a [u8],
    code: &'a [u8],
    message: &'a [u8],
    parameters: &'a [u8],
    elements: &'a [u8],
    additional: &'a [u8],
    resources: &'a [u8],
    request_id: &'a [u8],
    host: &'a [u8],
}

impl<'a> Texts<'a> {
    /// Takes an event's texts off the front of `rest`.
    pub(crate) fn take(rest: &mut &'a [u8], head: &Head) -> Self {
        let [
            region,
            user_agent,
            code,
            message,
            parameters,
            elements,
            additional,
            resources,
            id,
            host,
        ] = head.lengths.map(|length| {
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            let (text, after) = rest.split_at_checked(length).unwrap_or_default();
            *rest = after;
            text
        });
        Self {
            region,
            user_agent,
            code,
            message,
            parameters,
            elements,
            additional,
            resources,
            request_id: id,
            host,
        }
    }
}

/// Writes records; remembers what seldom changes from one to the next.
pub(crate) struct Renderer {
    /// Source of event ids.
    randomness: FillRandom,
    random: Box<[u8; 4096]>,
    random_left: usize,
    second: i64,
    second_text: String,
    source: Option<IpAddr>,
    source_text: String,
}

/// Which copy of an event.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// For the caller's account, or the only one.
    Caller,
    /// For the account of what was acted on.
    Owner,
}

impl Renderer {
    pub(crate) fn new(randomness: FillRandom) -> Self {
        Self {
            randomness,
            random: Box::new([0; 4096]),
            random_left: 0,
            second: i64::MIN,
            second_text: String::new(),
            source: None,
            source_text: String::new(),
        }
    }

    /// Appends the event's line, or two of them if another account gets a copy (CT-30).
    pub(crate) fn push(&mut self, out: &mut Vec<u8>, head: &Head, texts: &Texts<'_>) {
        let shared = head.also.map(|_| self.uuid());
        self.push_copy(out, head, texts, Whose::Caller, shared);
        if head.also.is_some() {
            self.push_copy(out, head, texts, Whose::Owner, shared);
        }
    }

    fn push_copy(
        &mut self,
        out: &mut Vec<u8>,
        head: &Head,
        texts: &Texts<'_>,
        whose: Whose,
        shared: Option<[u8; 16]>,
    ) {
        let mut put = |text: &[u8]| out.extend_from_slice(text);
        put(b"{\"eventVersion\":\"");
        put(EVENT_VERSION.as_bytes());
        put(b"\",\"userIdentity\":");
        put(match whose {
            Whose::Caller => &head.identity.whole,
            Whose::Owner => &head.identity.foreign,
        });
        put(b",\"eventTime\":\"");
        put(self.second_text(head.ended_s).as_bytes());
        put(b"\",\"eventSource\":\"");
        put(head.service.as_bytes());
        put(b".amazonaws.com\",\"eventName\":\"");
        put(head.name.as_bytes());
        put(b"\",\"awsRegion\":\"");
        put(texts.region);
        put(b"\",\"sourceIPAddress\":\"");
        put(match &head.identity.service {
            Some(service) => service.as_bytes(),
            None => self.source_text(head.source).as_bytes(),
        });
        out.push(b'"');
        if head.has_user_agent {
            out.extend_from_slice(b",\"userAgent\":");
            push_user_agent(out, head.service, texts.user_agent);
        }
        if head.has_error {
            // A failed sign-in has a message alone (section 5).
            if !texts.code.is_empty() {
                out.extend_from_slice(b",\"errorCode\":");
                push_string(out, text_of(texts.code));
            }
            out.extend_from_slice(b",\"errorMessage\":");
            push_string(out, cut(text_of(texts.message), TEXT_BYTES_MAX));
        }
        let mut put = |text: &[u8]| out.extend_from_slice(text);
        put(b",\"requestParameters\":");
        put(content(texts.parameters));
        put(b",\"responseElements\":");
        put(content(texts.elements));
        if !texts.additional.is_empty() && texts.additional.len() <= ADDITIONAL_BYTES_MAX {
            put(b",\"additionalEventData\":");
            put(texts.additional);
        }
        if !texts.request_id.is_empty() {
            put(b",\"requestID\":\"");
            put(texts.request_id);
            put(b"\"");
        }
        put(b",\"eventID\":\"");
        push_uuid(out, self.uuid());
        let mut put = |text: &[u8]| out.extend_from_slice(text);
        put(b"\",\"readOnly\":");
        put(truth(head.read_only));
        if !texts.resources.is_empty() {
            put(b",\"resources\":");
            put(texts.resources);
        }
        let management = head.kind == Kind::Management;
        put(b",\"eventType\":\"");
        put(if head.service == "signin" { "AwsConsoleSignIn" } else { "AwsApiCall" }.as_bytes());
        put(b"\",\"managementEvent\":");
        put(truth(management));
        put(b",\"recipientAccountId\":\"");
        let recipient = match (whose, &head.also) {
            (Whose::Owner, Some(also)) => also,
            _ => &head.recipient,
        };
        put(recipient.as_str().as_bytes());
        if let Some(shared) = shared {
            put(b"\",\"sharedEventID\":\"");
            push_uuid(out, shared);
        }
        let mut put = |text: &[u8]| out.extend_from_slice(text);
        put(b"\",\"eventCategory\":\"");
        put(if management { "Management" } else { "Data" }.as_bytes());
        out.push(b'"');
        // CT-53.
        if head.identity.from_console {
            out.extend_from_slice(b",\"sessionCredentialFromConsole\":\"true\"");
        } else if let Some(tls) = head.tls {
            let mut put = |text: &[u8]| out.extend_from_slice(text);
            put(b",\"tlsDetails\":{\"tlsVersion\":\"");
            put(tls.version.as_bytes());
            put(b"\",\"cipherSuite\":\"");
            put(tls.cipher_suite.as_bytes());
            out.push(b'"');
            if !texts.host.is_empty() {
                out.extend_from_slice(b",\"clientProvidedHostHeader\":");
                push_string(out, cut(text_of(texts.host), TEXT_BYTES_MAX));
            }
            out.push(b'}');
        }
        out.extend_from_slice(b"}\n");
    }

    fn second_text(&mut self, second: i64) -> &str {
        if self.second != second {
            self.second = second;
            self.second_text = time::extended(second);
        }
        &self.second_text
    }

    fn source_text(&mut self, source: IpAddr) -> &str {
        if self.source != Some(source) {
            self.source = Some(source);
            self.source_text.clear();
            let _ = std::fmt::Write::write_fmt(&mut self.source_text, format_args!("{source}"));
        }
        &self.source_text
    }

    /// RFC 9562, version 4.
    fn uuid(&mut self) -> [u8; 16] {
        if self.random_left < 16 {
            (self.randomness)(&mut *self.random);
            self.random_left = self.random.len();
        }
        let from = self.random_left - 16;
        self.random_left = from;
        let mut id: [u8; 16] = self
            .random
            .get(from..)
            .and_then(|random| random.first_chunk())
            .copied()
            .unwrap_or_default();
        id[6] = (id[6] & 0x0f) | 0x40;
        id[8] = (id[8] & 0x3f) | 0x80;
        id
    }
}

fn truth(value: bool) -> &'static [u8] {
    if value { b"true" } else { b"false" }
}

/// `null` for nothing, and for what is too long to be kept.
fn content(json: &[u8]) -> &[u8] {
    if json.is_empty() || CONTENT_BYTES_MAX < json.len() { b"null" } else { json }
}

fn text_of(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

/// S3 puts it into brackets.
fn push_user_agent(out: &mut Vec<u8>, service: &str, agent: &[u8]) {
    let agent = cut(text_of(agent), TEXT_BYTES_MAX);
    if service != "s3" {
        return push_string(out, agent);
    }
    out.extend_from_slice(b"\"[");
    let at = out.len();
    push_string(out, agent);
    // The quotes of the string make room for the brackets'.
    out.remove(at);
    out.pop();
    let _ = out.write_all(b"]\"");
}
