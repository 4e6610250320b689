//! Finds records again, newest first, for `LookupEvents` (section 6 of the contract).
//!
//! Segments are read backwards from their end, so that the newest page costs one piece of one
//! file. A line is looked at whole only if it holds the value asked for; a search that reads much
//! without finding ends its page early and goes on with the next one (CT-64).

use std::io;
use std::time::Duration;

use sekisho_arn::AccountId;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::Audit;
use crate::segments::{self, LinesBack, Log};
use crate::shelf::Shelf;
use crate::time;

pub(crate) mod rates;
mod resources;

pub use resources::Resource;

/// Bytes read for one page at the most.
const PAGE_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// How long a lookup waits for the newest events to be written.
const FLUSH_WITHIN: Duration = Duration::from_secs(1);
/// Records older than this are not found (CT-60).
pub const KEPT_S: i64 = 90 * 24 * 60 * 60;

/// The one thing a lookup asks for (CT-61).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attribute {
    /// `EventId`.
    EventId(String),
    /// `EventName`.
    EventName(String),
    /// `ReadOnly`: `true` or `false`.
    ReadOnly(String),
    /// `Username` (CT-68).
    Username(String),
    /// `ResourceType` (CT-69).
    ResourceType(String),
    /// `ResourceName` (CT-69).
    ResourceName(String),
    /// `EventSource`.
    EventSource(String),
    /// `AccessKeyId`.
    AccessKeyId(String),
}

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Query<'a> {
    /// Whose records.
    pub account: AccountId,
    /// Of which region.
    pub region: &'a str,
    /// What they must have.
    pub attribute: Option<&'a Attribute>,
    /// The earliest second, inclusive (CT-62).
    pub start_s: i64,
    /// The latest second, inclusive.
    pub end_s: i64,
    /// Records wanted at the most.
    pub max: usize,
    /// Where the page before ended.
    pub after: Option<Place>,
}

/// A place between two records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The segment's number.
    pub segment: u64,
    /// Only lines that end at or before this offset are still to come.
    pub offset: u64,
}

/// Some records, newest first.
#[derive(Debug, Default)]
pub struct Page {
    /// The records.
    pub events: Vec<Found>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Place>,
}

/// A record with what `LookupEvents` shows beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// `eventID`.
    pub event_id: String,
    /// `eventName`.
    pub event_name: String,
    /// `readOnly`.
    pub read_only: bool,
    /// The key that signed.
    pub access_key_id: Option<String>,
    /// Seconds since the epoch.
    pub time_s: i64,
    /// `eventSource`.
    pub event_source: String,
    /// CT-68.
    pub username: Option<String>,
    /// CT-69.
    pub resources: Vec<Resource>,
    /// The record itself.
    pub record: String,
}

/// What of a record decides whether it is found.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    #[serde(borrow)]
    user_identity: UserIdentity<'a>,
    #[serde(borrow)]
    event_time: &'a str,
    #[serde(borrow)]
    event_source: &'a str,
    #[serde(borrow)]
    event_name: &'a str,
    #[serde(borrow)]
    aws_region: &'a str,
    #[serde(borrow)]
    request_parameters: &'a RawValue,
    #[serde(borrow)]
    response_elements: &'a RawValue,
    #[serde(rename = "eventID", borrow)]
    event_id: &'a str,
    read_only: bool,
    management_event: bool,
    #[serde(borrow)]
    recipient_account_id: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct UserIdentity<'a> {
    #[serde(rename = "type", default)]
    kind: &'a str,
    #[serde(default)]
    principal_id: Option<std::borrow::Cow<'a, str>>,
    #[serde(default)]
    access_key_id: Option<std::borrow::Cow<'a, str>>,
    #[serde(default)]
    user_name: Option<std::borrow::Cow<'a, str>>,
}

impl Audit {
    /// Whether an account may look up now, at so many lookups a second (CT-65); counts it.
    pub fn may_look_up(&self, account: AccountId, now_s: i64, per_second: u32) -> bool {
        self.lookups.may(account, now_s, per_second)
    }

    /// Finds one page, all that was recorded until now included (CT-70).
    ///
    /// Blocks the thread for as long as some files take to be read.
    ///
    /// # Errors
    /// A segment cannot be read.
    pub fn find(&self, query: &Query<'_>) -> io::Result<Page> {
        // While nothing can be written, what is in the files is still found.
        self.flush(FLUSH_WITHIN);
        find(&**self.shelf(), query)
    }
}

/// Finds one page.
///
/// # Errors
/// A segment cannot be read.
pub fn find(shelf: &dyn Shelf, query: &Query<'_>) -> io::Result<Page> {
    let needle = query.attribute.and_then(Attribute::needle);
    let mut page = Page::default();
    let mut read = 0;
    let mut newer_first_s = i64::MAX;
    for segment in segments::list(shelf, Log::Events)?.iter().rev() {
        let newest_s = std::mem::replace(&mut newer_first_s, segment.first_s);
        let end = match query.after {
            Some(after) if after.segment < segment.number => continue,
            Some(after) if after.segment == segment.number => Some(after.offset),
            _ => None,
        };
        if query.end_s < segment.first_s {
            continue;
        }
        // Every line of it is older than the first line of the next.
        if newest_s < query.start_s {
            break;
        }
        let mut lines = LinesBack::new(shelf.open(&segment.name)?, end)?;
        while let Some((at, line)) = lines.next()? {
            let place = Place { segment: segment.number, offset: at };
            let is_candidate = needle.as_ref().is_none_or(|needle| contains(line, needle));
            if is_candidate && let Some(found) = judge(line, query) {
                page.events.push(found);
                if query.max <= page.events.len() {
                    page.next = Some(place);
                    return Ok(page);
                }
            }
            if PAGE_BYTES_MAX < read + lines.bytes_read {
                page.next = Some(place);
                return Ok(page);
            }
        }
        read += lines.bytes_read;
    }
    Ok(page)
}

/// The record, if it is one of those looked for.
fn judge(text: &[u8], query: &Query<'_>) -> Option<Found> {
    let text = std::str::from_utf8(text).ok()?;
    // A line that cannot be read is not ours; it must not hide the others.
    let line: Line<'_> = serde_json::from_str(text).ok()?;
    // CT-7: data events are never looked up.
    if !line.management_event
        || line.recipient_account_id != query.account.as_str()
        || line.aws_region != query.region
    {
        return None;
    }
    let time_s = time::parse_extended(line.event_time)?;
    if time_s < query.start_s || query.end_s < time_s {
        return None;
    }
    let username = line.user_identity.username();
    let resources =
        resources::of(line.event_source, [line.request_parameters, line.response_elements]);
    let has = |resource: &dyn Fn(&Resource) -> bool| resources.iter().any(resource);
    let access_key_id = line.user_identity.access_key_id.as_deref().filter(|id| !id.is_empty());
    let fits = match query.attribute {
        None => true,
        Some(Attribute::EventId(id)) => line.event_id == id,
        Some(Attribute::EventName(name)) => line.event_name == name,
        Some(Attribute::ReadOnly(text)) => text == if line.read_only { "true" } else { "false" },
        Some(Attribute::Username(name)) => username == Some(name.as_str()),
        Some(Attribute::ResourceType(kind)) => has(&|resource| resource.kind == kind),
        Some(Attribute::ResourceName(name)) => has(&|resource| resource.name == *name),
        Some(Attribute::EventSource(source)) => line.event_source == source,
        Some(Attribute::AccessKeyId(id)) => access_key_id == Some(id.as_str()),
    };
    fits.then(|| Found {
        event_id: line.event_id.to_owned(),
        event_name: line.event_name.to_owned(),
        read_only: line.read_only,
        access_key_id: access_key_id.map(str::to_owned),
        time_s,
        event_source: line.event_source.to_owned(),
        username: username.map(str::to_owned),
        resources,
        record: text.to_owned(),
    })
}

impl UserIdentity<'_> {
    /// CT-68: the user's name, `root`, or the session's name.
    fn username(&self) -> Option<&str> {
        match self.kind {
            "Root" => Some("root"),
            "AssumedRole" | "FederatedUser" => {
                self.principal_id.as_deref()?.split_once(':').map(|(_, name)| name)
            }
            _ => self.user_name.as_deref(),
        }
    }
}

impl Attribute {
    /// CT-61: by key and value; `None` if there is no such key.
    pub fn new(key: &str, value: &str) -> Option<Self> {
        let value = value.to_owned();
        Some(match key {
            "EventId" => Self::EventId(value),
            "EventName" => Self::EventName(value),
            "ReadOnly" => Self::ReadOnly(value),
            "Username" => Self::Username(value),
            "ResourceType" => Self::ResourceType(value),
            "ResourceName" => Self::ResourceName(value),
            "EventSource" => Self::EventSource(value),
            "AccessKeyId" => Self::AccessKeyId(value),
            _ => return None,
        })
    }

    /// Text that every line which fits has in it; lines without need not be read.
    fn needle(&self) -> Option<Vec<u8>> {
        let quoted = |text: &str| {
            let mut out = Vec::new();
            crate::json::push_string(&mut out, text);
            // Names may be a part of an ARN or of an id with a session's name.
            out.get(1..out.len() - 1).unwrap_or_default().to_vec()
        };
        match self {
            Self::EventId(text)
            | Self::EventName(text)
            | Self::EventSource(text)
            | Self::AccessKeyId(text)
            | Self::ResourceName(text) => Some(quoted(text)),
            Self::Username(name) if name == "root" => None,
            Self::Username(name) => Some(quoted(name)),
            Self::ReadOnly(_) | Self::ResourceType(_) => None,
        }
    }
}

fn contains(line: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(line, needle).is_some()
}
