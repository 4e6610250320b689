//! Which events are shown.

use super::row::Row;

/// What an event must have to be shown; what is `None` is not asked for.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) user: Option<String>,
    pub(super) event_name: Option<String>,
    pub(super) access_key_id: Option<String>,
    pub(super) account: Option<String>,
    pub(super) refused: bool,
    pub(super) since_s: Option<i64>,
}

impl Filter {
    pub(super) fn fits(&self, row: &Row) -> bool {
        let is = |wanted: &Option<String>, has: &str| wanted.as_deref().is_none_or(|w| w == has);
        is(&self.user, &row.user)
            && is(&self.event_name, &row.event_name)
            && is(&self.access_key_id, &row.access_key_id)
            && is(&self.account, &row.account)
            && (!self.refused || !row.error.is_empty())
            && self.since_s.is_none_or(|since_s| since_s <= row.time_s)
    }
}

/// Reads `15m` or `2026-01-31T12:00:00Z` as seconds since the epoch.
pub(super) fn since(text: &str, now_s: i64) -> Option<i64> {
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        return Some(time.as_second());
    }
    let unit = text.chars().last()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return None,
    };
    let count: u32 = text.strip_suffix(unit)?.parse().ok()?;
    now_s.checked_sub(i64::from(count).checked_mul(seconds)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_is_an_age_or_a_time() {
        for (text, expected) in [
            ("90s", Some(999_910)),
            ("15m", Some(999_100)),
            ("2h", Some(992_800)),
            ("1d", Some(913_600)),
            ("1970-01-01T00:00:07Z", Some(7)),
            ("", None),
            ("m", None),
            ("-5m", None),
            ("5 m", None),
            ("yesterday", None),
            ("5ü", None),
        ] {
            assert_eq!(since(text, 1_000_000), expected, "{text}");
        }
    }
}
