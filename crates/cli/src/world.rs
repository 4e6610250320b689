//! The real clock and the real randomness: the only places that read them.

use rand::RngCore as _;
use sekisho_operation::{Clock, Randomness};

/// The system's clock.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the clock that others take as a parameter"
    )]
    fn now_us(&self) -> i64 {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.map_or(0, |now| i64::try_from(now.as_micros()).unwrap_or(i64::MAX))
    }
}

/// A cryptographic generator a thread, seeded and reseeded by the operating system.
pub(crate) struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        rand::rng().fill_bytes(bytes);
    }
}
