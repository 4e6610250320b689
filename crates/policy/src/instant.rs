//! Instants as `Date…` conditions write them: the W3C profile of ISO 8601, or epoch seconds.
//!
//! Source: evaluation contract, 9.3.

/// A moment, exact: seconds since the epoch and the digits after the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant<'a> {
    seconds: i64,
    /// Trailing zeros gone, so that it compares as text as it does as a decimal fraction.
    fraction: &'a str,
}

impl<'a> Instant<'a> {
    /// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDThh:mm[:ss[.s…]]` with `Z` or `±hh:mm`, or an
    /// integer of epoch seconds. Four digits are a year. A date alone is midnight UTC.
    pub fn parse(text: &'a str) -> Option<Self> {
        if text.len() != 4 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // Up to 2^63 - 1.
            return Some(Self { seconds: text.parse().ok()?, fraction: "" });
        }
        let (date, time) = match text.split_once('T') {
            Some((date, time)) if date.len() == 10 => (date, Some(time)),
            Some(_) => return None,
            None => (text, None),
        };
        let midnight = midnight(date)?;
        let Some(time) = time else { return Some(Self { seconds: midnight, fraction: "" }) };
        let (time, offset) = match time.strip_suffix('Z') {
            Some(time) => (time, 0),
            None => {
                let (time, zone) = time.split_at_checked(time.len().checked_sub(6)?)?;
                (time, offset(zone)?)
            }
        };
        let (seconds, fraction) = time_of_day(time)?;
        Some(Self { seconds: midnight + seconds - offset, fraction })
    }
}

/// Seconds of the first instant of a year, month or day.
fn midnight(date: &str) -> Option<i64> {
    let mut fields = date.split('-');
    let year = number(fields.next()?, 4)?;
    let month = fields.next().map_or(Some(1), |month| number(month, 2))?;
    let day = fields.next().map_or(Some(1), |day| number(day, 2))?;
    if fields.next().is_some() || !(1..=12).contains(&month) {
        return None;
    }
    if day < 1 || days_in(year, month) < day {
        return None;
    }
    let months: i64 = (1..month).map(|month| days_in(year, month)).sum();
    // Days before a year, with the epoch's taken away.
    let before = |year: i64| 365 * year + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
    Some((before(year) - before(1970) + months + day - 1) * 86_400)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s…`: seconds and the digits of the fraction.
fn time_of_day(time: &str) -> Option<(i64, &str)> {
    let mut fields = time.splitn(3, ':');
    let hour = number(fields.next()?, 2)?;
    let minute = number(fields.next()?, 2)?;
    let (second, fraction) = match fields.next() {
        None => (0, ""),
        Some(seconds) => {
            let (whole, fraction) = match seconds.split_once('.') {
                Some((_, "")) => return None,
                Some(parts) => parts,
                None => (seconds, ""),
            };
            if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            (number(whole, 2)?, fraction.trim_end_matches('0'))
        }
    };
    let valid = hour < 24 && minute < 60 && second < 60;
    valid.then_some(((hour * 60 + minute) * 60 + second, fraction))
}

/// `±hh:mm` in seconds.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes) * 60)
}

/// Exactly so many digits.
fn number(text: &str, digits: usize) -> Option<i64> {
    let shape = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if shape { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_right_through_centuries_and_leap_years() {
        for (date, seconds) in [
            ("0000", -62_167_219_200),
            ("1900-03-01", -2_203_891_200),
            ("1969-12-31", -86_400),
            ("1970", 0),
            ("1972-03-01", 68_256_000),
            ("2000-03-01", 951_868_800),
            ("2100-03-01", 4_107_542_400_i64),
        ] {
            let expected = Some(Instant { seconds, fraction: "" });
            assert_eq!(Instant::parse(date), expected, "{date}");
        }
    }

    #[test]
    fn an_instant_is_exact() {
        let parse = |text| Instant::parse(text).unwrap();
        assert_eq!(parse("2020-03-01T01:00+01:00"), parse("2020-03-01"));
        assert!(parse("2020-03-01T00:00:00.15Z") < parse("2020-03-01T00:00:00.2Z"));
        assert_eq!(Instant::parse("9223372036854775808"), None);
        assert_eq!(Instant::parse("2019-02-29"), None);
    }
}
