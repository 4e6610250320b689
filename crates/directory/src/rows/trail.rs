//! Trails: which of an account's events go to which bucket.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::entity::Tags;

/// A trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrailRow {
    /// Whose events.
    pub account: AccountId,
    /// Its name.
    pub name: String,
    /// The region it was made in.
    pub home_region: String,
    /// Where the files go.
    pub bucket: String,
    /// What their keys begin with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_prefix: Option<String>,
    /// Whether events of global services go there too.
    pub global_services: bool,
    /// Whether events of all regions do.
    pub multi_region: bool,
    /// Whether digest files are written (CT-90).
    pub validated: bool,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// Whether files are delivered.
    pub logging: bool,
    /// When that was last begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_s: Option<i64>,
    /// When that was last ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stopped_s: Option<i64>,
    /// Which events; empty, with no advanced ones: all management events.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub selectors: Vec<EventSelector>,
    /// Which events, said the newer way. Only one of both is not empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advanced_selectors: Vec<AdvancedEventSelector>,
    /// Tags.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
}

/// A basic event selector (CT-83).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventSelector {
    /// Reads, changes or both.
    pub read_write: ReadWrite,
    /// Whether management events are selected.
    pub management: bool,
    /// Whose data events are selected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<DataResource>,
    /// Services whose management events are not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded_sources: Vec<String>,
}

/// Which kind of events a basic selector selects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReadWrite {
    /// Both.
    All,
    /// Those that only read.
    ReadOnly,
    /// Those that change.
    WriteOnly,
}

/// Resources whose data events are selected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataResource {
    /// Such as `AWS::S3::Object`.
    pub kind: String,
    /// What their ARNs begin with.
    pub values: Vec<String>,
}

/// An advanced event selector: all of its fields must fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdvancedEventSelector {
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The conditions.
    pub fields: Vec<FieldSelector>,
}

/// A condition on one field: it fits if one of the positive operators' values does (or there are
/// none), and none of the negative ones'.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldSelector {
    /// Such as `eventCategory`.
    pub field: String,
    /// `Equals`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub equals: Vec<String>,
    /// `StartsWith`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub starts_with: Vec<String>,
    /// `EndsWith`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ends_with: Vec<String>,
    /// `NotEquals`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_equals: Vec<String>,
    /// `NotStartsWith`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_starts_with: Vec<String>,
    /// `NotEndsWith`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_ends_with: Vec<String>,
}

/// What of an event selectors look at.
#[derive(Debug, Clone, Copy)]
pub struct SelectedBy<'a> {
    /// Whether it is a management event.
    pub management: bool,
    /// Whether it only read.
    pub read_only: bool,
    /// Such as `s3.amazonaws.com`.
    pub source: &'a str,
    /// The event's name.
    pub name: &'a str,
    /// The type of the resource of a data event.
    pub resource_type: &'a str,
    /// The ARN of the resource of a data event; a listing's is the bucket's with a slash.
    pub resource_arn: &'a str,
}

impl TrailRow {
    /// The key of a row.
    pub fn key_of(account: AccountId, name: &str) -> Vec<u8> {
        Table::Trail.key(&[account.as_str(), name])
    }

    /// Whether the trail is for an event.
    pub fn selects(&self, event: &SelectedBy<'_>) -> bool {
        if !self.advanced_selectors.is_empty() {
            return self.advanced_selectors.iter().any(|selector| selector.selects(event));
        }
        if self.selectors.is_empty() {
            return event.management;
        }
        self.selectors.iter().any(|selector| selector.selects(event))
    }
}

impl Row for TrailRow {
    const TABLE: Table = Table::Trail;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.name)
    }
}

impl EventSelector {
    fn selects(&self, event: &SelectedBy<'_>) -> bool {
        let kind = match self.read_write {
            ReadWrite::All => true,
            ReadWrite::ReadOnly => event.read_only,
            ReadWrite::WriteOnly => !event.read_only,
        };
        let is_meant = if event.management {
            self.management && !self.excluded_sources.iter().any(|source| source == event.source)
        } else {
            self.data
                .iter()
                .filter(|data| data.kind == event.resource_type)
                .flat_map(|data| &data.values)
                // `arn:aws:s3` is all of them, `arn:aws:s3:::b/` a bucket's (CT-83).
                .any(|prefix| event.resource_arn.starts_with(prefix.as_str()))
        };
        kind && is_meant
    }
}

impl AdvancedEventSelector {
    fn selects(&self, event: &SelectedBy<'_>) -> bool {
        self.fields.iter().all(|field| {
            field.fits(match field.field.as_str() {
                "eventCategory" => {
                    if event.management {
                        "Management"
                    } else {
                        "Data"
                    }
                }
                "readOnly" => {
                    if event.read_only {
                        "true"
                    } else {
                        "false"
                    }
                }
                "eventSource" => event.source,
                "eventName" => event.name,
                "eventType" => "AwsApiCall",
                "resources.type" => event.resource_type,
                "resources.ARN" => event.resource_arn,
                _ => "",
            })
        })
    }
}

impl FieldSelector {
    fn fits(&self, value: &str) -> bool {
        let any = |texts: &[String], fits: fn(&str, &str) -> bool| {
            texts.iter().any(|text| fits(value, text))
        };
        let equals: fn(&str, &str) -> bool = |value, text| value == text;
        let starts: fn(&str, &str) -> bool = |value, text| value.starts_with(text);
        let ends: fn(&str, &str) -> bool = |value, text| value.ends_with(text);
        let is_wanted = any(&self.equals, equals)
            || any(&self.starts_with, starts)
            || any(&self.ends_with, ends)
            || (self.equals.is_empty() && self.starts_with.is_empty() && self.ends_with.is_empty());
        let is_unwanted = any(&self.not_equals, equals)
            || any(&self.not_starts_with, starts)
            || any(&self.not_ends_with, ends);
        is_wanted && !is_unwanted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GET: SelectedBy<'static> = SelectedBy {
        management: false,
        read_only: true,
        source: "s3.amazonaws.com",
        name: "GetObject",
        resource_type: "AWS::S3::Object",
        resource_arn: "arn:aws:s3:::b/k",
    };
    const CREATE: SelectedBy<'static> = SelectedBy {
        management: true,
        read_only: false,
        source: "iam.amazonaws.com",
        name: "CreateUser",
        resource_type: "",
        resource_arn: "",
    };

    fn trail(selectors: Vec<EventSelector>, advanced: Vec<AdvancedEventSelector>) -> TrailRow {
        TrailRow {
            account: "111111111111".parse().unwrap(),
            name: "t".into(),
            home_region: "us-east-1".into(),
            bucket: "logs".into(),
            key_prefix: None,
            global_services: true,
            multi_region: false,
            validated: false,
            created_s: 0,
            logging: true,
            started_s: None,
            stopped_s: None,
            selectors,
            advanced_selectors: advanced,
            tags: Tags::default(),
        }
    }

    fn basic(read_write: ReadWrite, management: bool, prefixes: &[&str]) -> EventSelector {
        let values = prefixes.iter().map(|prefix| (*prefix).to_owned()).collect();
        let data = vec![DataResource { kind: "AWS::S3::Object".into(), values }];
        EventSelector { read_write, management, data, excluded_sources: Vec::new() }
    }

    /// CT-7: data events are off unless they are selected.
    #[test]
    fn without_selectors_management_events_alone_are_selected() {
        let plain = trail(Vec::new(), Vec::new());
        assert!(plain.selects(&CREATE));
        assert!(!plain.selects(&GET));
    }

    /// CT-83.
    #[test]
    fn basic_selectors_tell_reads_from_changes_and_buckets_from_buckets() {
        for (selector, get, create) in [
            (basic(ReadWrite::All, true, &["arn:aws:s3"]), true, true),
            (basic(ReadWrite::All, false, &["arn:aws:s3:::b/"]), true, false),
            (basic(ReadWrite::All, false, &["arn:aws:s3:::b/other"]), false, false),
            (basic(ReadWrite::WriteOnly, true, &["arn:aws:s3"]), false, true),
            (basic(ReadWrite::ReadOnly, true, &["arn:aws:s3"]), true, false),
            (basic(ReadWrite::All, true, &[]), false, true),
        ] {
            let trail = trail(vec![selector.clone()], Vec::new());
            assert_eq!(
                (trail.selects(&GET), trail.selects(&CREATE)),
                (get, create),
                "{selector:?}"
            );
        }
        // The slash belongs to it: `b` is not `bb`.
        let bucket = trail(vec![basic(ReadWrite::All, false, &["arn:aws:s3:::b/"])], Vec::new());
        assert!(!bucket.selects(&SelectedBy { resource_arn: "arn:aws:s3:::bb/k", ..GET }));
    }

    #[test]
    fn excluded_sources_are_left_out() {
        let selector = EventSelector {
            excluded_sources: vec!["kms.amazonaws.com".into()],
            ..basic(ReadWrite::All, true, &[])
        };
        let trail = trail(vec![selector], Vec::new());
        assert!(trail.selects(&CREATE));
        assert!(!trail.selects(&SelectedBy { source: "kms.amazonaws.com", ..CREATE }));
    }

    #[test]
    fn all_fields_of_an_advanced_selector_must_fit() {
        let field = |field: &str, equals: &[&str]| FieldSelector {
            field: field.into(),
            equals: equals.iter().map(|text| (*text).to_owned()).collect(),
            ..FieldSelector::default()
        };
        let data = vec![
            field("eventCategory", &["Data"]),
            field("resources.type", &["AWS::S3::Object"]),
            FieldSelector {
                field: "resources.ARN".into(),
                starts_with: vec!["arn:aws:s3:::b/".into()],
                not_ends_with: vec![".tmp".into()],
                ..FieldSelector::default()
            },
        ];
        let selector = AdvancedEventSelector { name: None, fields: data };
        let trail = trail(Vec::new(), vec![selector]);
        assert!(trail.selects(&GET));
        assert!(!trail.selects(&CREATE));
        assert!(!trail.selects(&SelectedBy { resource_arn: "arn:aws:s3:::b/x.tmp", ..GET }));
        assert!(!trail.selects(&SelectedBy { resource_arn: "arn:aws:s3:::c/x", ..GET }));
    }
}
