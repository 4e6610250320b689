//! `cloudtrail:LookupEvents`: an account's management events of one region, newest first.

mod next_token;

use async_trait::async_trait;
use sekisho_api::cloudtrail::{
    Event, LookupAttribute, LookupEventsInput, LookupEventsOutput, Resource, operations,
};
use sekisho_api::{Fault, Timestamp};
use sekisho_audit::lookup::{Attribute, Found, KEPT_S, Query};
use sekisho_operation::{AwsError, Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use self::next_token::Asked;
use crate::faults;

/// Events on a page, at the most and by default (CT-63).
const PAGE_MAX: i32 = 50;
/// The longest value to look for, in characters (CT-61).
const VALUE_CHARS_MAX: usize = 2000;

/// `cloudtrail:LookupEvents`.
pub(crate) struct LookupEvents;

/// Why `LookupEvents` was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LookupEventsError {
    /// CT-61.
    #[error("You can only specify one lookup attribute.")]
    ManyAttributes,
    /// CT-61.
    #[error("The lookup attribute key or its value is not valid.")]
    Attribute,
    /// CT-62.
    #[error("The start time must be before the end time.")]
    TimeRange,
    /// CT-63.
    #[error("MaxResults must be a number from 1 to 50.")]
    MaxResults,
    /// CT-64.
    #[error("The token is invalid, or was not given for a request with these parameters.")]
    NextToken,
    /// CT-66. `insight` is a category, but there are no insights here.
    #[error("The event category {0} is not valid for this call.")]
    EventCategory(String),
    /// CT-65.
    #[error("Rate exceeded")]
    Throttled,
    /// The files cannot be read.
    #[error("the audit log could not be read")]
    Unreadable(#[from] std::io::Error),
}

impl AwsError for LookupEventsError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::ManyAttributes | Self::Attribute => &faults::INVALID_LOOKUP_ATTRIBUTES,
            Self::TimeRange => &faults::INVALID_TIME_RANGE,
            Self::MaxResults => &faults::INVALID_MAX_RESULTS,
            Self::NextToken => &faults::INVALID_NEXT_TOKEN,
            Self::EventCategory(_) => &faults::INVALID_EVENT_CATEGORY,
            Self::Throttled => &faults::THROTTLING,
            Self::Unreadable(_) => &faults::INTERNAL_FAILURE,
        }
    }
}

#[async_trait]
impl ObjectOperation for LookupEvents {
    type Model = operations::LookupEvents;

    async fn guards(_: &Cx<'_>, _: &LookupEventsInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("cloudtrail:LookupEvents", "*"))
    }

    async fn run(
        cx: &Cx<'_>,
        input: LookupEventsInput,
        _: UploadBody,
    ) -> Result<Reply<LookupEventsOutput>, Refusal> {
        Ok(Reply::new(look_up(cx, input).await?))
    }
}

async fn look_up(
    cx: &Cx<'_>,
    input: LookupEventsInput,
) -> Result<LookupEventsOutput, LookupEventsError> {
    let attribute = attribute(input.lookup_attributes.as_deref().unwrap_or_default())?;
    let start_s = input.start_time.map(Timestamp::as_secs);
    let end_s = input.end_time.map(Timestamp::as_secs);
    if let (Some(start_s), Some(end_s)) = (start_s, end_s)
        && end_s < start_s
    {
        return Err(LookupEventsError::TimeRange);
    }
    let max = input.max_results.unwrap_or(PAGE_MAX);
    if !(1..=PAGE_MAX).contains(&max) {
        return Err(LookupEventsError::MaxResults);
    }
    // CT-66: what is not a category at all is as wrong as one without events.
    let insights = match input.event_category.as_deref() {
        None => false,
        Some("insight") => true,
        Some(other) => return Err(LookupEventsError::EventCategory(other.to_owned())),
    };
    let asked = Asked { attribute: attribute.as_ref(), start_s, end_s, insights };
    let after = match &input.next_token {
        Some(token) => Some(asked.read(token).ok_or(LookupEventsError::NextToken)?),
        None => None,
    };
    // CT-65.
    let rate = cx.system.quotas.get(sekisho_catalog::Quota::LookupEventsPerSecond);
    if !cx.system.audit.may_look_up(cx.account_id(), cx.now_s, rate) {
        return Err(LookupEventsError::Throttled);
    }
    if insights {
        // Nothing here detects unusual activity, so there never are any.
        return Ok(LookupEventsOutput { events: Some(Vec::new()), next_token: None });
    }
    let (audit, account) = (cx.system.audit.clone(), cx.account_id());
    // CT-60: of the region that was asked, which is `us-east-1` for global services.
    let (region, wanted) = (cx.request.region.to_owned(), attribute.clone());
    let now_s = cx.now_s;
    // Files are read, so not where requests run.
    let found = tokio::task::spawn_blocking(move || {
        audit.find(&Query {
            account,
            region: &region,
            attribute: wanted.as_ref(),
            // CT-62: clipped.
            start_s: start_s.unwrap_or(i64::MIN).max(now_s - KEPT_S),
            end_s: end_s.unwrap_or(i64::MAX),
            max: usize::try_from(max).unwrap_or_default(),
            after,
        })
    });
    let page = found.await.map_err(std::io::Error::other)??;
    Ok(LookupEventsOutput {
        events: Some(page.events.into_iter().map(shown).collect()),
        next_token: page.next.map(|place| asked.token(place)),
    })
}

/// CT-61.
fn attribute(given: &[LookupAttribute]) -> Result<Option<Attribute>, LookupEventsError> {
    match given {
        [] => Ok(None),
        [one] => {
            let length = one.attribute_value.chars().count();
            if !(1..=VALUE_CHARS_MAX).contains(&length) {
                return Err(LookupEventsError::Attribute);
            }
            let attribute = Attribute::new(&one.attribute_key, &one.attribute_value);
            attribute.map(Some).ok_or(LookupEventsError::Attribute)
        }
        _ => Err(LookupEventsError::ManyAttributes),
    }
}

/// CT-67.
fn shown(found: Found) -> Event {
    let resource = |resource: sekisho_audit::lookup::Resource| Resource {
        resource_type: Some(resource.kind.to_owned()),
        resource_name: Some(resource.name),
    };
    Event {
        event_id: Some(found.event_id),
        event_name: Some(found.event_name),
        read_only: Some(found.read_only.to_string()),
        access_key_id: found.access_key_id,
        event_time: Some(Timestamp::from_secs(found.time_s)),
        event_source: Some(found.event_source),
        username: found.username,
        resources: Some(found.resources.into_iter().map(resource).collect()),
        cloud_trail_event: Some(found.record),
    }
}
