//! Notes which actions users and roles last used, without a write for each request.
//!
//! From: the door, for every request that was believed, allowed or not. To: `server`'s batcher,
//! and the operations that report it, which look here first.

use std::sync::Arc;

use sekisho_arn::UniqueId;

use crate::sharded::{Shard, Sharded};

/// When and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceUse {
    /// Seconds since the epoch.
    pub used_s: i64,
    /// The region called.
    pub region: Arc<str>,
}

/// A use to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrainedUse {
    /// Who.
    pub entity: UniqueId,
    /// What, with its prefix: `iam:GetUser`.
    pub action: Box<str>,
    /// When and where.
    pub last: ServiceUse,
}

#[derive(Debug)]
struct Noted {
    last: ServiceUse,
    /// Whether it has been drained since.
    written: bool,
}

/// Last uses since the program started, by entity and action.
///
/// Bounded by the number of entities there are and of actions that this server has.
#[derive(Default)]
pub struct ServiceUses {
    noted: Sharded<UniqueId, Shard<Box<str>, Noted>>,
}

impl ServiceUses {
    /// Notes a use of an action, named with its prefix.
    pub fn note(&self, entity: &UniqueId, action: &str, used_s: i64, region: &str) {
        let fresh = || ServiceUse { used_s, region: region.into() };
        let mut shard = self.noted.of(entity);
        if let Some(noted) = shard.get_mut(entity).and_then(|actions| actions.get_mut(action)) {
            if noted.last.used_s < used_s || *noted.last.region != *region {
                *noted = Noted { last: fresh(), written: false };
            }
            return;
        }
        let actions = shard.entry(entity.clone()).or_default();
        actions.insert(action.into(), Noted { last: fresh(), written: false });
    }

    /// The uses of an entity noted since the program started: actions with their prefixes.
    pub fn of(&self, entity: &UniqueId) -> Vec<(Box<str>, ServiceUse)> {
        let shard = self.noted.of(entity);
        let actions = shard.get(entity).into_iter().flatten();
        actions.map(|(action, noted)| (action.clone(), noted.last.clone())).collect()
    }

    /// Takes out at most `max` uses that have not been taken since they were noted.
    pub fn drain(&self, max: usize) -> Vec<DrainedUse> {
        let mut drained = Vec::new();
        for mut shard in self.noted.all() {
            for (entity, actions) in shard.iter_mut() {
                for (action, noted) in actions.iter_mut().filter(|(_, noted)| !noted.written) {
                    if drained.len() == max {
                        return drained;
                    }
                    noted.written = true;
                    drained.push(DrainedUse {
                        entity: entity.clone(),
                        action: action.clone(),
                        last: noted.last.clone(),
                    });
                }
            }
        }
        drained
    }

    /// Forgets everything, for `--ephemeral` resets.
    pub fn clear(&self) {
        self.noted.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_use_is_drained_once_and_stays_readable() {
        let uses = ServiceUses::default();
        let ann: UniqueId = "AIDA22222222222222222".parse().unwrap();
        uses.note(&ann, "iam:GetUser", 60, "us-east-1");
        uses.note(&ann, "iam:GetUser", 60, "us-east-1");
        uses.note(&ann, "s3:GetObject", 60, "eu-west-1");
        assert_eq!(uses.drain(1).len(), 1);
        assert_eq!(uses.drain(10).len(), 1);
        assert_eq!(uses.drain(10), []);
        let mut all = uses.of(&ann);
        all.sort_by(|(one, _), (other, _)| one.cmp(other));
        assert_eq!((&*all[0].0, all[0].1.used_s), ("iam:GetUser", 60));
        assert_eq!((&*all[1].0, &*all[1].1.region), ("s3:GetObject", "eu-west-1"));
        uses.note(&ann, "iam:GetUser", 120, "us-east-1");
        assert_eq!(uses.drain(10)[0].last.used_s, 120);
    }
}
