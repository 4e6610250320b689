//! Notes when keys and roles were last used, without a write for each request.
//!
//! From: the door, for every authenticated request. To: `server`'s batcher, which drains it into
//! the directory now and then, and the operations that report last use, which look here first.

use std::sync::Arc;

use crate::sharded::Sharded;

/// When, where and for what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastUse {
    /// Seconds since the epoch.
    pub used_s: i64,
    /// The service called, such as `iam`.
    pub service: &'static str,
    /// The region called.
    pub region: Arc<str>,
}

#[derive(Debug)]
struct Noted {
    last: LastUse,
    /// Whether it has been drained since.
    written: bool,
}

/// Last uses since the program started, by access key id (`AKIA…`) or role id (`AROA…`).
///
/// Bounded by the number of keys and roles there are, since only those that authenticated
/// are noted.
#[derive(Default)]
pub struct LastUsed {
    noted: Sharded<Arc<str>, Noted>,
}

impl LastUsed {
    /// Notes a use.
    pub fn note(&self, id: &Arc<str>, used_s: i64, service: &'static str, region: &Arc<str>) {
        let mut shard = self.noted.of(&**id);
        match shard.get_mut(id) {
            Some(noted) => {
                let last = &mut noted.last;
                if last.used_s < used_s || last.service != service || last.region != *region {
                    *last = LastUse { used_s, service, region: region.clone() };
                    noted.written = false;
                }
            }
            None => {
                let last = LastUse { used_s, service, region: region.clone() };
                shard.insert(id.clone(), Noted { last, written: false });
            }
        }
    }

    /// The last use noted since the program started.
    pub fn get(&self, id: &str) -> Option<LastUse> {
        self.noted.of(id).get(id).map(|noted| noted.last.clone())
    }

    /// Takes out at most `max` uses that have not been taken since they were noted.
    pub fn drain(&self, max: usize) -> Vec<(Arc<str>, LastUse)> {
        let mut drained = Vec::new();
        for mut shard in self.noted.all() {
            for (id, noted) in shard.iter_mut().filter(|(_, noted)| !noted.written) {
                if drained.len() == max {
                    return drained;
                }
                noted.written = true;
                drained.push((id.clone(), noted.last.clone()));
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
        let used = LastUsed::default();
        let (key, region) = ("AKIA".into(), "us-east-1".into());
        used.note(&key, 10, "iam", &region);
        assert_eq!(used.drain(10).len(), 1);
        assert_eq!(used.drain(10).len(), 0);
        assert_eq!(used.get("AKIA").unwrap().used_s, 10);
        used.note(&key, 10, "iam", &region);
        assert_eq!(used.drain(10).len(), 0, "nothing new to write");
        used.note(&key, 11, "iam", &region);
        assert_eq!(used.drain(10).len(), 1);
    }
}
