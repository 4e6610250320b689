//! The action of a request, in lower case (evaluation contract, 8.3), and action patterns.

use super::glob;
use crate::fold;

/// Longest action that is folded without allocating. AWS's longest has some seventy characters.
const SHORT: usize = 128;

/// Room for an action in lower case.
pub(super) struct Room {
    short: [u8; SHORT],
    long: Vec<u8>,
}

impl Room {
    pub(super) fn new() -> Self {
        Self { short: [0; SHORT], long: Vec::new() }
    }
}

/// An action in lower case.
#[derive(Clone, Copy)]
pub(super) struct Action<'r> {
    pub(super) text: &'r [u8],
    pub(super) hash: u32,
    /// Where the first colon stands; an action without one has no service.
    colon: Option<usize>,
}

impl<'r> Action<'r> {
    pub(super) fn of(action: &str, room: &'r mut Room) -> Self {
        let bytes = action.as_bytes();
        let text = match room.short.get_mut(..bytes.len()) {
            Some(short) => short,
            None => {
                room.long.resize(bytes.len(), 0);
                &mut room.long
            }
        };
        let (hash, colon) = fold::lower_into(bytes, text);
        Self { text, hash, colon }
    }

    /// What stands before the colon.
    pub(super) fn service(&self) -> &'r [u8] {
        self.colon.and_then(|colon| self.text.get(..colon)).unwrap_or_default()
    }

    /// What stands after the colon; all of it without one.
    pub(super) fn name(&self) -> &'r [u8] {
        self.colon.map_or(self.text, |colon| self.text.get(colon + 1..).unwrap_or_default())
    }

    pub(super) fn is(&self, action: &[u8]) -> bool {
        self.text == action
    }

    /// Whether a pattern with marked wildcards, in lower case, matches. `*` is every action; else
    /// prefix and name match apart, and a prefix holds no wildcard but a whole `*` (EV-60).
    pub(super) fn is_like(&self, pattern: &[u8]) -> bool {
        if pattern == [glob::RUN] {
            return true;
        }
        let (Some(colon), Some(_)) = (pattern.iter().position(|byte| *byte == b':'), self.colon)
        else {
            return false;
        };
        let (prefix, name) = pattern.split_at(colon);
        (prefix == [glob::RUN] || prefix == self.service())
            && glob::matches(name.get(1..).unwrap_or_default(), self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_without_case_and_only_whole_prefixes() {
        // EV-60, 8.3
        let long = "x".repeat(200);
        for (pattern, action, expected) in [
            ("*", "s3:GetObject", true),
            ("*:*", "s3:GetObject", true),
            ("*:Get*", "s3:GetObject", true),
            ("*:Get*", "s3:PutObject", false),
            ("S3:getobject", "s3:GetObject", true),
            ("s3:Get?bject", "s3:GetObject", true),
            ("s3:*Object*", "s3:GetObjectAcl", true),
            ("s3:GetObject", "s3:GetObjectAcl", false),
            ("s3:*", "s3express:CreateSession", false),
            ("*:*", "nocolon", false),
            ("s3:X*x", &format!("S3:{long}"), true),
        ] {
            let marked: Vec<u8> = glob::marked(&pattern.to_ascii_lowercase()).collect();
            let mut room = Room::new();
            let action_read = Action::of(action, &mut room);
            assert_eq!(action_read.is_like(&marked), expected, "{pattern} {action}");
        }
    }
}
