//! Conditional headers (S3-114, S3-115).

use sekisho_api::Timestamp;
use sekisho_objects::{ObjectInfo, WriteCondition};

use super::errors::ObjectsError;
use super::target::{quoted, unquoted};
use super::text::http_date;

/// The conditions of a read, or of the source of a copy.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ReadConditions<'a> {
    pub(crate) if_match: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    pub(crate) if_modified_since: Option<Timestamp>,
    pub(crate) if_unmodified_since: Option<Timestamp>,
}

/// The headers' names, as errors print them.
pub(crate) struct Names {
    if_match: &'static str,
    if_none_match: &'static str,
    if_modified_since: &'static str,
    if_unmodified_since: &'static str,
}

pub(crate) const OF_READS: Names = Names {
    if_match: "If-Match",
    if_none_match: "If-None-Match",
    if_modified_since: "If-Modified-Since",
    if_unmodified_since: "If-Unmodified-Since",
};

pub(crate) const OF_COPIES: Names = Names {
    if_match: "x-amz-copy-source-If-Match",
    if_none_match: "x-amz-copy-source-If-None-Match",
    if_modified_since: "x-amz-copy-source-If-Modified-Since",
    if_unmodified_since: "x-amz-copy-source-If-Unmodified-Since",
};

/// Whether a header's list of ETags has one, or is `*`.
fn names_etag(list: &str, etag: &str) -> bool {
    list.split(',').map(str::trim).any(|one| {
        let one = one.strip_prefix("W/").unwrap_or(one);
        one == "*" || unquoted(one) == etag
    })
}

impl ReadConditions<'_> {
    /// The header that does not hold, and whether it says that nothing is new.
    fn broken(&self, info: &ObjectInfo, names: &Names) -> Option<(&'static str, bool)> {
        // Headers have whole seconds.
        let modified_s = info.last_modified_ms.div_euclid(1000);
        match self.if_match {
            Some(list) if !names_etag(list, &info.etag) => return Some((names.if_match, false)),
            // It beats a false If-Unmodified-Since.
            Some(_) => {}
            None => {
                if self.if_unmodified_since.is_some_and(|since| modified_s > since.as_secs()) {
                    return Some((names.if_unmodified_since, false));
                }
            }
        }
        match self.if_none_match {
            Some(list) if names_etag(list, &info.etag) => Some((names.if_none_match, true)),
            Some(_) => None,
            None => self
                .if_modified_since
                .filter(|since| modified_s <= since.as_secs())
                .map(|_| (names.if_modified_since, true)),
        }
    }

    /// S3-114: 412, or 304 for those that ask whether there is something new.
    pub(crate) fn check(&self, info: &ObjectInfo) -> Result<(), ObjectsError> {
        match self.broken(info, &OF_READS) {
            None => Ok(()),
            Some((_, true)) => Err(ObjectsError::NotModified {
                etag: quoted(&info.etag),
                last_modified: http_date(info.last_modified_ms),
            }),
            Some((condition, false)) => Err(ObjectsError::PreconditionFailed { condition }),
        }
    }

    /// S3-114: for copy sources every failure is 412.
    pub(crate) fn check_source(&self, info: &ObjectInfo) -> Result<(), ObjectsError> {
        match self.broken(info, &OF_COPIES) {
            None => Ok(()),
            Some((condition, _)) => Err(ObjectsError::PreconditionFailed { condition }),
        }
    }
}

/// S3-115: `If-None-Match: *` only, `If-Match: etag` only, and one of them.
pub(crate) fn of_write(
    if_match: Option<&str>,
    if_none_match: Option<&str>,
) -> Result<WriteCondition, ObjectsError> {
    match (if_match, if_none_match) {
        (None, None) => Ok(WriteCondition::None),
        (None, Some("*")) => Ok(WriteCondition::Absent),
        (Some("*"), None) => Err(ObjectsError::NotImplemented { header: "If-Match" }),
        (Some(etag), None) => Ok(WriteCondition::Matches(unquoted(etag).to_owned())),
        (_, Some(_)) => Err(ObjectsError::NotImplemented { header: "If-None-Match" }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(conditions: ReadConditions<'_>) -> &'static str {
        let info = ObjectInfo {
            key: "k".to_owned(),
            version: sekisho_objects::VersionId::null(),
            is_latest: true,
            size: 1,
            etag: "e".to_owned(),
            last_modified_ms: 10_500,
            checksum: None,
            parts_count: None,
            attributes: sekisho_objects::Attributes::default(),
        };
        match conditions.check(&info) {
            Ok(()) => "200",
            Err(ObjectsError::NotModified { .. }) => "304",
            Err(_) => "412",
        }
    }

    /// S3-114, row by row.
    #[test]
    fn conditions_of_reads_have_their_order() {
        let at = |seconds| Some(Timestamp::from_secs(seconds));
        let none = ReadConditions::default();
        assert_eq!(told(ReadConditions { if_match: Some("\"e\""), ..none }), "200");
        assert_eq!(told(ReadConditions { if_match: Some("\"x\", \"e\""), ..none }), "200");
        assert_eq!(told(ReadConditions { if_match: Some("x"), ..none }), "412");
        assert_eq!(told(ReadConditions { if_none_match: Some("W/\"e\""), ..none }), "304");
        assert_eq!(told(ReadConditions { if_none_match: Some("*"), ..none }), "304");
        assert_eq!(told(ReadConditions { if_none_match: Some("x"), ..none }), "200");
        assert_eq!(told(ReadConditions { if_modified_since: at(10), ..none }), "304");
        assert_eq!(told(ReadConditions { if_modified_since: at(9), ..none }), "200");
        assert_eq!(told(ReadConditions { if_unmodified_since: at(9), ..none }), "412");
        assert_eq!(told(ReadConditions { if_unmodified_since: at(10), ..none }), "200");
        let both = ReadConditions { if_match: Some("e"), if_unmodified_since: at(9), ..none };
        assert_eq!(told(both), "200");
        let both = ReadConditions { if_none_match: Some("e"), if_modified_since: at(9), ..none };
        assert_eq!(told(both), "304");
    }

    /// S3-115.
    #[test]
    fn conditions_of_writes_are_few() {
        assert_eq!(of_write(None, None).unwrap(), WriteCondition::None);
        assert_eq!(of_write(None, Some("*")).unwrap(), WriteCondition::Absent);
        let matches = of_write(Some("\"e\""), None).unwrap();
        assert_eq!(matches, WriteCondition::Matches("e".to_owned()));
        for (if_match, if_none_match) in
            [(Some("e"), Some("*")), (None, Some("e")), (Some("*"), None)]
        {
            let refused = of_write(if_match, if_none_match).unwrap_err();
            assert!(matches!(refused, ObjectsError::NotImplemented { .. }), "{refused:?}");
        }
    }
}
