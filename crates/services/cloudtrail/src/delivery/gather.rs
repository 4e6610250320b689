//! Records on their way into files: which lines of the audit log a trail is for.

use std::io;

use sekisho_audit::{Log, Shelf, Start, Tail};
use sekisho_directory::{SelectedBy, TrailRow};
use serde::Deserialize;
use std::sync::Arc;

/// Records of one file at the most, in bytes before they are compressed (CT-80).
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// Lines looked at in one go.
const LINES_MAX: usize = 1_000_000;
/// Where global services' events are said to have been (CT-81).
const GLOBAL_REGION: &str = "us-east-1";

/// A record that a trail is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selected {
    /// `awsRegion`.
    pub region: String,
    /// `eventTime`, in seconds since the epoch.
    pub time_s: i64,
    /// The record.
    pub record: String,
}

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    /// In the order of the log.
    pub records: Vec<Selected>,
    /// Segment and offset to go on from, if there is any segment.
    pub place: Option<(u64, u64)>,
    /// There may be more already.
    pub more: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    event_time: &'a str,
    event_source: &'a str,
    event_name: &'a str,
    aws_region: &'a str,
    read_only: bool,
    management_event: bool,
    recipient_account_id: &'a str,
    #[serde(default, borrow)]
    resources: Vec<Resource<'a>>,
}

#[derive(Deserialize)]
struct Resource<'a> {
    #[serde(rename = "type", default)]
    kind: &'a str,
    #[serde(rename = "ARN", default, borrow)]
    arn: std::borrow::Cow<'a, str>,
    #[serde(rename = "ARNPrefix", default, borrow)]
    arn_prefix: std::borrow::Cow<'a, str>,
}

/// Reads on from `start` and picks what the trail is for, of the time in which it logged.
///
/// Blocks the thread.
///
/// # Errors
/// The log cannot be read.
pub fn gather(shelf: Arc<dyn Shelf>, trail: &TrailRow, start: Start) -> io::Result<Gathered> {
    let mut tail = Tail::new(shelf, Log::Events, start)?;
    let mut found = Gathered::default();
    let (mut bytes, mut lines) = (0, 0);
    while let Some(line) = tail.next_line()? {
        if let Some(selected) = select(trail, line) {
            bytes += selected.record.len();
            found.records.push(selected);
        }
        lines += 1;
        if BYTES_MAX <= bytes || LINES_MAX <= lines {
            found.more = true;
            break;
        }
    }
    if let Some(Start::Place { segment, offset }) = tail.place() {
        found.place = Some((segment, offset));
    }
    Ok(found)
}

fn select(trail: &TrailRow, text: String) -> Option<Selected> {
    // A line of another version hides no other.
    let line: Line<'_> = serde_json::from_str(&text).ok()?;
    let time_s = sekisho_audit::parse_iso(line.event_time)?;
    let logged = trail.started_s.is_some_and(|started_s| started_s <= time_s)
        && (trail.logging || trail.stopped_s.is_none_or(|stopped_s| time_s <= stopped_s));
    if line.recipient_account_id != trail.account.as_str() || !logged {
        return None;
    }
    let is_here = trail.multi_region
        || line.aws_region == trail.home_region
        || (trail.global_services && line.aws_region == GLOBAL_REGION);
    let resource = line.resources.first();
    let arn = resource.map_or("", |resource| match &*resource.arn {
        "" => &*resource.arn_prefix,
        arn => arn,
    });
    let is_selected = trail.selects(&SelectedBy {
        management: line.management_event,
        read_only: line.read_only,
        source: line.event_source,
        name: line.event_name,
        resource_type: resource.map_or("", |resource| resource.kind),
        resource_arn: arn,
    });
    let region = line.aws_region.to_owned();
    (is_here && is_selected).then_some(Selected { region, time_s, record: text })
}

#[cfg(test)]
mod tests {
    use sekisho_audit::Memory;

    use super::*;
    use crate::delivery::files::tests::trail;

    fn line(time: &str, account: &str, region: &str, name: &str) -> String {
        format!(
            r#"{{"eventTime":"{time}","eventSource":"iam.amazonaws.com","eventName":"{name}","awsRegion":"{region}","readOnly":false,"managementEvent":true,"recipientAccountId":"{account}"}}"#
        )
    }

    fn shelf(lines: &[String]) -> Arc<dyn Shelf> {
        let shelf = Memory::default();
        let mut segment = shelf.create("events-0000000001-20240102T030405Z.jsonl").unwrap();
        for line in lines {
            segment.append(format!("{line}\n").as_bytes()).unwrap();
        }
        Arc::new(shelf)
    }

    /// CT-81, CT-83: of its account, its region (and the global services'), and the time in which
    /// it logged.
    #[test]
    fn a_trail_gets_what_it_is_for_and_each_record_once() {
        let own = "111111111111";
        let lines = [
            line("2024-01-02T03:04:05Z", own, "us-east-1", "Before"),
            line("2024-01-02T03:04:06Z", own, "us-east-1", "Global"),
            line("2024-01-02T03:04:06Z", own, "eu-west-1", "Home"),
            line("2024-01-02T03:04:06Z", own, "eu-west-3", "Elsewhere"),
            line("2024-01-02T03:04:06Z", "222222222222", "eu-west-1", "Foreign"),
            "not a record".to_owned(),
            line("2024-01-02T03:04:07Z", own, "eu-west-1", "Last"),
            line("2024-01-02T03:04:08Z", own, "eu-west-1", "After"),
        ];
        let shelf = shelf(&lines);
        let mut trail = trail(None);
        trail.home_region = "eu-west-1".into();
        trail.started_s = sekisho_audit::parse_iso("2024-01-02T03:04:06Z");
        trail.stopped_s = sekisho_audit::parse_iso("2024-01-02T03:04:07Z");
        trail.logging = false;
        let found = gather(shelf.clone(), &trail, Start::Oldest).unwrap();
        let records: Vec<&str> = found.records.iter().map(|one| one.record.as_str()).collect();
        assert_eq!(records, [&lines[1], &lines[2], &lines[6]]);
        assert_eq!(found.records[0].region, "us-east-1");
        assert!(!found.more);
        let (segment, offset) = found.place.unwrap();
        let start = Start::Place { segment, offset };
        assert_eq!(gather(shelf.clone(), &trail, start).unwrap().records, []);
        trail.multi_region = true;
        assert_eq!(gather(shelf, &trail, Start::Oldest).unwrap().records.len(), 4);
    }
}
