//! One-time codes of virtual MFA devices: TOTP (RFC 6238) with HMAC-SHA-1, six digits, thirty
//! seconds, which is what every authenticator app makes unless it is told otherwise.
//!
//! Time is a parameter. What was accepted before is the caller's to remember: each call names the
//! last step that was accepted, and nothing up to it is accepted again.

use aws_lc_rs::hmac;
use rand::CryptoRng;
use zeroize::Zeroizing;

/// Seconds a code is valid for.
const STEP_S: u64 = 30;
/// Six digits.
const MODULUS: u32 = 1_000_000;
/// Bytes of a seed: 64 characters of Base32, as AWS's have.
const SEED_BYTES: usize = 40;
/// How many steps the device's clock may be off, either way, beyond its known drift.
const TOLERANCE: i64 = 1;

/// The seed of a device's codes.
#[derive(Clone)]
pub struct TotpSeed(Zeroizing<Vec<u8>>);

/// A code as it was typed in: six digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TotpCode(u32);

/// The time step of an instant in seconds since the epoch.
pub fn time_step(now_s: i64) -> u64 {
    now_s.max(0).unsigned_abs() / STEP_S
}

impl TotpCode {
    /// Reads six digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok().map(Self)).flatten()
    }

    /// Six digits, as a device shows them.
    pub fn digits(self) -> Zeroizing<String> {
        Zeroizing::new(format!("{:06}", self.0))
    }
}

impl TotpSeed {
    /// A new seed.
    pub fn generate<R: CryptoRng + ?Sized>(rng: &mut R) -> Self {
        let mut bytes = Zeroizing::new(vec![0; SEED_BYTES]);
        rng.fill_bytes(&mut bytes);
        Self(bytes)
    }

    /// A seed that was stored.
    pub fn from_bytes(bytes: Zeroizing<Vec<u8>>) -> Self {
        Self(bytes)
    }

    /// The seed, for sealing.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The seed as authenticator apps take it.
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::BASE32_NOPAD.encode(&self.0))
    }

    /// The step whose code this is: the present one by the device's clock or a neighbour, and
    /// later than `after`. Looks at every candidate, so that time tells nothing.
    ///
    /// `drift_steps`: how far the device is known to be ahead.
    pub fn accept(
        &self,
        code: TotpCode,
        now_s: i64,
        drift_steps: i64,
        after: Option<u64>,
    ) -> Option<u64> {
        let present = time_step(now_s).checked_add_signed(drift_steps)?;
        self.search(present, TOLERANCE, after, |step| self.code_at(step) == code)
    }

    /// The step of the second of two consecutive codes, at most `reach` steps from the present
    /// one and later than `after`.
    pub fn accept_pair(
        &self,
        first: TotpCode,
        second: TotpCode,
        now_s: i64,
        reach: u32,
        after: Option<u64>,
    ) -> Option<u64> {
        self.search(time_step(now_s), reach.into(), after, |step| {
            let before = step.checked_sub(1).map(|step| self.code_at(step));
            (before == Some(first)) & (self.code_at(step) == second)
        })
    }

    fn search(
        &self,
        present: u64,
        reach: i64,
        after: Option<u64>,
        matches: impl Fn(u64) -> bool,
    ) -> Option<u64> {
        let mut found = None;
        for offset in -reach..=reach {
            let Some(step) = present.checked_add_signed(offset) else { continue };
            let fits = matches(step) & after.is_none_or(|after| after < step);
            if fits && found.is_none() {
                found = Some(step);
            }
        }
        found
    }

    /// The code of a step (RFC 4226, section 5.3).
    pub fn code_at(&self, step: u64) -> TotpCode {
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let offset = tag.as_ref().last().map_or(0, |last| usize::from(last & 0x0f));
        let word = tag.as_ref().get(offset..offset + 4).and_then(|word| word.try_into().ok());
        let number = u32::from_be_bytes(word.unwrap_or_default()) & 0x7fff_ffff;
        TotpCode(number % MODULUS)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;

    fn code(text: &str) -> TotpCode {
        TotpCode::parse(text).unwrap()
    }

    fn rfc() -> TotpSeed {
        TotpSeed::from_bytes(Zeroizing::new(b"12345678901234567890".to_vec()))
    }

    /// RFC 6238, appendix B, the last six of the eight digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
        for (now_s, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(*rfc().code_at(time_step(now_s)).digits(), expected, "{now_s}");
            assert_eq!(rfc().accept(code(expected), now_s, 0, None), Some(time_step(now_s)));
        }
    }

    #[test]
    fn a_code_is_good_for_its_step_and_the_neighbours_only() {
        let now_s = 1_234_567_890;
        for (off_s, is_good) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let accepted = rfc().accept(code("005924"), now_s + off_s, 0, None);
            assert_eq!(accepted.is_some(), is_good, "{off_s}");
        }
    }

    /// RFC 6238, section 5.2; EV-94: a code is single-use.
    #[test]
    fn neither_a_code_nor_an_older_one_is_accepted_again() {
        let now_s = 1_234_567_890;
        let step = rfc().accept(code("005924"), now_s, 0, None).unwrap();
        assert_eq!(rfc().accept(code("005924"), now_s, 0, Some(step)), None);
        let older = rfc().code_at(step - 1);
        assert_eq!(rfc().accept(older, now_s, 0, Some(step)), None);
        let next = rfc().code_at(step + 1);
        assert_eq!(rfc().accept(next, now_s, 0, Some(step)), Some(step + 1));
    }

    /// RFC 6238, section 6.
    #[test]
    fn a_device_whose_clock_is_off_is_followed_by_its_drift() {
        let now_s = 1_234_567_890;
        let ahead = rfc().code_at(time_step(now_s) + 7);
        assert_eq!(rfc().accept(ahead, now_s, 0, None), None);
        assert_eq!(rfc().accept(ahead, now_s, 7, None), Some(time_step(now_s) + 7));
    }

    #[test]
    fn a_pair_is_two_codes_that_follow_each_other() {
        let now_s = 1_234_567_890;
        let at = |offset| rfc().code_at(time_step(now_s).checked_add_signed(offset).unwrap());
        let pair = |first, second| rfc().accept_pair(at(first), at(second), now_s, 2, None);
        assert_eq!(pair(-1, 0), Some(time_step(now_s)));
        assert_eq!(pair(0, 1), Some(time_step(now_s) + 1));
        for (first, second) in [(0, 0), (0, -1), (-1, 1), (2, 3), (-4, -3)] {
            assert_eq!(pair(first, second), None, "{first} {second}");
        }
        assert_eq!(
            rfc().accept_pair(at(-1), at(0), now_s, 2, Some(time_step(now_s))),
            None,
            "a pair is not accepted twice"
        );
    }

    #[test]
    fn a_seed_has_64_characters_of_base32() {
        let seed = TotpSeed::generate(&mut StdRng::seed_from_u64(1));
        let text = seed.to_base32();
        assert_eq!(text.len(), 64);
        assert!(text.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7')));
        assert_eq!(&**rfc().to_base32(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    proptest! {
        #[test]
        fn only_six_digits_are_a_code(text in "\\PC{0,8}") {
            let is_code = text.len() == 6 && text.chars().all(|letter| letter.is_ascii_digit());
            prop_assert_eq!(TotpCode::parse(&text).is_some(), is_code);
        }

        #[test]
        fn no_instant_and_no_drift_breaks_anything(
            now_s: i64, drift: i64, digits in "[0-9]{6}", after: Option<u64>,
        ) {
            let accepted = rfc().accept(code(&digits), now_s, drift, after);
            if let (Some(accepted), Some(after)) = (accepted, after) {
                prop_assert!(after < accepted);
            }
            let _ = rfc().accept_pair(code(&digits), code(&digits), now_s, 40, after);
        }
    }
}
