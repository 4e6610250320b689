//! One-time codes sent along with a request for credentials (EV-94).
//!
//! A code is looked at twice: before authorization, since policies may ask for it, out of memory;
//! and when the credentials are made, in a transaction that notes it as used, so that of two
//! requests with one code one goes through.
//!
//! Messages: errors contract, section 6, fixed STS denials.

use sekisho_api::Fault;
use sekisho_credentials::{TotpCode, TotpSeed};
use sekisho_directory::{DirectoryError, KeyOwner, MfaAssignment, MfaDeviceRow, Tx};
use sekisho_operation::{AwsError, Cx, Guard, UnreadableSecret};

use crate::faults;

/// Why a code was refused.
#[derive(Debug, thiserror::Error)]
pub enum MfaError {
    /// Serial number or code alone.
    #[error(
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass \
         code."
    )]
    Half,
    /// There is no such device, or it is not the caller's.
    #[error(
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA \
         serial number is valid and associated with this user."
    )]
    UnknownDevice,
    /// A wrong code, one that was used before, or too many wrong ones before it.
    #[error("MultiFactorAuthentication failed with invalid MFA one time pass code. ")]
    InvalidCode,
    /// The stored seed does not open.
    #[error(transparent)]
    Sealed(#[from] UnreadableSecret),
    /// The store failed.
    #[error("the row of an MFA device could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for MfaError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Half | Self::UnknownDevice | Self::InvalidCode => &faults::ACCESS_DENIED,
            Self::Sealed(_) | Self::Directory(_) => &faults::INTERNAL_FAILURE,
        }
    }
}

/// A serial number and a code, as they were passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Proof<'a> {
    serial: &'a str,
    code: &'a str,
}

impl<'a> Proof<'a> {
    /// What a request passes; `None` if it passes nothing.
    ///
    /// # Errors
    /// It passes one without the other.
    pub(crate) fn of(
        serial: Option<&'a str>,
        code: Option<&'a str>,
    ) -> Result<Option<Self>, MfaError> {
        match (serial, code) {
            (None, None) => Ok(None),
            (Some(serial), Some(code)) => Ok(Some(Self { serial, code })),
            (Some(_), None) | (None, Some(_)) => Err(MfaError::Half),
        }
    }

    /// Checks the code as far as memory tells.
    ///
    /// # Errors
    /// [`MfaError`]
    pub(crate) fn check(self, cx: &Cx<'_>) -> Result<(), MfaError> {
        let device = cx.view.mfa_devices.get(&[cx.account_id().as_str(), self.serial]);
        let device = device.ok_or(MfaError::UnknownDevice)?;
        let guesses = &cx.system.guesses;
        if !guesses.may_guess(self.serial, cx.now_s) {
            return Err(MfaError::InvalidCode);
        }
        match self.step(cx, device) {
            Err(MfaError::InvalidCode) => {
                guesses.note_wrong(self.serial, cx.now_s);
                Err(MfaError::InvalidCode)
            }
            Err(other) => Err(other),
            Ok(_) => {
                guesses.forget(self.serial);
                Ok(())
            }
        }
    }

    /// Checks the code again and notes it as used.
    ///
    /// # Errors
    /// [`MfaError`]
    async fn consume(self, cx: &Cx<'_>, tx: &mut Tx) -> Result<(), MfaError> {
        let key = MfaDeviceRow::key_of(cx.account_id(), self.serial);
        let mut device: MfaDeviceRow = tx.get(&key).await?.ok_or(MfaError::UnknownDevice)?;
        let step = self.step(cx, &device)?;
        if let Some(assigned) = &mut device.assigned {
            assigned.last_step = step;
        }
        tx.put(&device)?;
        Ok(())
    }

    /// The time step of the code, if the device is the caller's.
    fn step(self, cx: &Cx<'_>, device: &MfaDeviceRow) -> Result<u64, MfaError> {
        let assigned = assignment(cx, device).ok_or(MfaError::UnknownDevice)?;
        let code = TotpCode::parse(self.code).ok_or(MfaError::InvalidCode)?;
        let key = MfaDeviceRow::key_of(device.account, &device.serial);
        let seed = TotpSeed::from_bytes(cx.system.open_user_secret(&key, &device.sealed_seed)?);
        seed.accept(code, cx.now_s, assigned.drift_steps, Some(assigned.last_step))
            .ok_or(MfaError::InvalidCode)
    }
}

fn assignment<'a>(cx: &Cx<'_>, device: &'a MfaDeviceRow) -> Option<&'a MfaAssignment> {
    let owner = match cx.caller.user() {
        Some(user) => KeyOwner::User(user.row.id.clone()),
        None if cx.caller.is_root() => KeyOwner::Root,
        None => return None,
    };
    device.assigned.as_ref().filter(|assigned| assigned.owner == owner)
}

/// The keys that a code makes for this very call.
pub(crate) fn set_keys(guard: Guard, proof: Option<Proof<'_>>) -> Guard {
    match proof {
        Some(_) => guard
            .with_key("aws:MultiFactorAuthPresent", Some("true"))
            .with_key("aws:MultiFactorAuthAge", Some("0")),
        None => guard,
    }
}

/// Notes the code of a request as used, if it has one.
///
/// # Errors
/// [`MfaError`]
pub(crate) async fn consume(
    cx: &Cx<'_>,
    tx: &mut Tx,
    proof: Option<Proof<'_>>,
) -> Result<(), MfaError> {
    match proof {
        Some(proof) => proof.consume(cx, tx).await,
        None => Ok(()),
    }
}

/// When a code was verified for the session: now, else when it was for the caller's (EV-94).
pub(crate) fn authenticated_at(cx: &Cx<'_>, proof: Option<Proof<'_>>) -> Option<u64> {
    match proof {
        Some(_) => u64::try_from(cx.now_s).ok(),
        None => cx.caller.claims().and_then(|claims| claims.mfa_authenticated_at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_and_its_device_come_together_or_not_at_all() {
        assert!(Proof::of(None, None).unwrap().is_none());
        assert!(Proof::of(Some("s"), Some("c")).unwrap().is_some());
        for (serial, code) in [(Some("s"), None), (None, Some("c"))] {
            assert_eq!(
                Proof::of(serial, code).unwrap_err().to_string(),
                "MultiFactorAuthentication failed, must provide both MFA serial number and one \
                 time pass code."
            );
        }
    }
}
