//! What may be used once: identifiers of assertions, in memory until nobody could use them again.

use std::collections::HashMap;

use parking_lot::Mutex;

/// Identifiers kept at once.
const KEPT_MAX: usize = 100_000;

/// Identifiers that have been used. Each server keeps its own.
#[derive(Debug, Default)]
pub struct Replays(Mutex<HashMap<Box<str>, i64>>);

impl Replays {
    /// Notes an identifier until `until_s`; false if it is there already, or there is no room:
    /// what cannot be remembered cannot be believed. Times in seconds since the epoch.
    pub fn first(&self, identifier: &str, until_s: i64, now_s: i64) -> bool {
        let mut kept = self.0.lock();
        if kept.len() >= KEPT_MAX {
            kept.retain(|_, until_s| now_s <= *until_s);
        }
        let is_known = kept.get(identifier).is_some_and(|until_s| now_s <= *until_s);
        if is_known || kept.len() >= KEPT_MAX {
            return false;
        }
        kept.insert(identifier.into(), until_s);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_used_once_while_it_holds() {
        let replays = Replays::default();
        assert!(replays.first("a", 10, 0));
        assert!(!replays.first("a", 10, 10));
        assert!(replays.first("b", 10, 10));
        assert!(replays.first("a", 20, 11));
    }

    #[test]
    fn there_is_room_again_when_some_are_over() {
        let replays = Replays::default();
        for at in 0..KEPT_MAX {
            assert!(replays.first(&at.to_string(), 10, 0));
        }
        assert!(!replays.first("more", 30, 10));
        assert!(replays.first("more", 30, 11));
    }
}
