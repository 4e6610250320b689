//! Moments as the records write them.

use jiff::civil::DateTime;
use jiff::tz::Offset;

/// The civil time in UTC; times that no calendar has are the epoch.
pub(crate) fn utc(second: i64) -> DateTime {
    let time = jiff::Timestamp::from_second(second).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    Offset::UTC.to_datetime(time)
}

/// `2024-01-02T03:04:05Z`.
pub fn extended(second: i64) -> String {
    let time = utc(second);
    format!("{time}Z")
}

/// `20240102T030405Z`.
pub fn basic(second: i64) -> String {
    extended(second).replace(['-', ':'], "")
}

/// Reads what [`extended`] writes; `None` if it is not that.
pub fn parse_extended(text: &str) -> Option<i64> {
    text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second)
}

/// CT-23: `Jul 10, 2023 12:09:21 PM`, with a comma behind the year in newer records.
pub(crate) fn for_people(second: i64, comma: bool) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let time = utc(second);
    let month = usize::try_from(time.month() - 1).ok().and_then(|month| MONTHS.get(month));
    let (hour, half) = match time.hour() {
        0 => (12, "AM"),
        hour @ 1..12 => (hour, "AM"),
        12 => (12, "PM"),
        hour => (hour - 12, "PM"),
    };
    format!(
        "{} {}, {}{} {hour}:{:02}:{:02} {half}",
        month.unwrap_or(&"Jan"),
        time.day(),
        time.year(),
        if comma { "," } else { "" },
        time.minute(),
        time.second(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CT-23.
    #[test]
    fn dates_of_answers_are_written_for_people() {
        let noon = parse_extended("2023-07-10T12:09:21Z").unwrap();
        assert_eq!(for_people(noon, false), "Jul 10, 2023 12:09:21 PM");
        let night = parse_extended("2023-07-01T00:31:14Z").unwrap();
        assert_eq!(for_people(night, true), "Jul 1, 2023, 12:31:14 AM");
        let evening = parse_extended("2023-12-31T23:59:59Z").unwrap();
        assert_eq!(for_people(evening, false), "Dec 31, 2023 11:59:59 PM");
    }

    #[test]
    fn a_second_reads_back() {
        assert_eq!(extended(1_704_164_645), "2024-01-02T03:04:05Z");
        assert_eq!(basic(1_704_164_645), "20240102T030405Z");
        assert_eq!(parse_extended("2024-01-02T03:04:05Z"), Some(1_704_164_645));
    }
}
