//! Slows down whoever guesses short secrets: passwords, one-time codes.

use std::collections::HashMap;

use parking_lot::Mutex;

/// Wrong guesses about one secret within [`WINDOW_S`]; then even the right one is not looked at.
const WRONG_MAX: u32 = 10;
/// Seconds after the first wrong guess at which counting begins anew.
const WINDOW_S: i64 = 300;
/// Secrets that are counted at once; above it, those whose window is over are forgotten.
const SECRETS_MAX: usize = 10_000;

/// Wrong guesses of late, in memory: a restart forgets them.
#[derive(Default)]
pub struct Guesses {
    wrong: Mutex<HashMap<String, Wrong>>,
}

#[derive(Clone, Copy)]
struct Wrong {
    count: u32,
    since_s: i64,
}

impl Wrong {
    fn is_over(self, now_s: i64) -> bool {
        WINDOW_S <= now_s.saturating_sub(self.since_s)
    }
}

impl Guesses {
    /// Whether another guess about a secret may be looked at.
    pub fn may_guess(&self, secret: &str, now_s: i64) -> bool {
        self.may_guess_below(secret, now_s, WRONG_MAX)
    }

    /// The same where more wrong guesses are borne with, such as those of one address.
    pub fn may_guess_below(&self, secret: &str, now_s: i64, wrong_max: u32) -> bool {
        let wrong = self.wrong.lock().get(secret).copied();
        wrong.is_none_or(|wrong| wrong.is_over(now_s) || wrong.count < wrong_max)
    }

    /// A guess was wrong.
    pub fn note_wrong(&self, secret: &str, now_s: i64) {
        let mut wrong = self.wrong.lock();
        if SECRETS_MAX <= wrong.len() {
            wrong.retain(|_, wrong| !wrong.is_over(now_s));
        }
        let fresh = Wrong { count: 0, since_s: now_s };
        let entry = wrong.entry(secret.to_owned()).or_insert(fresh);
        if entry.is_over(now_s) {
            *entry = fresh;
        }
        entry.count = entry.count.saturating_add(1);
    }

    /// A guess was right.
    pub fn forget(&self, secret: &str) {
        self.wrong.lock().remove(secret);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_wrong_guesses_close_a_secret_for_five_minutes() {
        let guesses = Guesses::default();
        for _ in 0..WRONG_MAX {
            assert!(guesses.may_guess("a", 1_000));
            guesses.note_wrong("a", 1_000);
        }
        assert!(!guesses.may_guess("a", 1_000));
        assert!(!guesses.may_guess("a", 1_000 + WINDOW_S - 1));
        assert!(guesses.may_guess("a", 1_000 + WINDOW_S));
        assert!(guesses.may_guess("b", 1_000), "others are not slowed down");
    }

    #[test]
    fn a_right_guess_forgives_the_wrong_ones() {
        let guesses = Guesses::default();
        for _ in 1..WRONG_MAX {
            guesses.note_wrong("a", 0);
        }
        guesses.forget("a");
        guesses.note_wrong("a", 0);
        assert!(guesses.may_guess("a", 0));
    }

    #[test]
    fn windows_that_are_over_make_room() {
        let guesses = Guesses::default();
        for number in 0..SECRETS_MAX {
            guesses.note_wrong(&number.to_string(), 0);
        }
        guesses.note_wrong("new", WINDOW_S);
        assert_eq!(guesses.wrong.lock().len(), 1);
    }
}
