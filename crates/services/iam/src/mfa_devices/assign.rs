//! Whose a device is, and whether two codes are the device's.

use sekisho_credentials::{TotpCode, TotpSeed};
use sekisho_directory::{MfaAssignment, MfaDeviceRow};
use sekisho_operation::{Cx, Guard};

use super::MfaDeviceError;
use crate::owner::{self, Owner, ROOT_NAME};
use crate::whose::Whose;

/// Whom a request with a user name is about. The root user, who has no name, enables its own
/// devices as `root`, unless a user is called so.
pub(super) fn whose<'a>(cx: &Cx<'_>, user_name: &'a str) -> Whose<'a> {
    let is_user = cx.account().users.named(user_name).is_some();
    if cx.caller.is_root() && !is_user && user_name == ROOT_NAME {
        Whose::Root
    } else {
        Whose::User(user_name)
    }
}

/// An action on that user.
pub(super) fn guard(cx: &Cx<'_>, action: &'static str, user_name: &str) -> Guard {
    owner::guard_of(cx, action, whose(cx, user_name))
}

impl Owner {
    /// Serial numbers of its devices, oldest first.
    pub(super) fn mfa_devices_mut(&mut self) -> &mut Vec<String> {
        match self {
            Self::User(user) => &mut user.credentials.mfa_devices,
            Self::Root(account) => &mut account.settings.root_mfa_devices,
        }
    }

    /// The assignment of a device that must be this owner's.
    pub(super) fn assignment_of<'a>(
        &self,
        device: &'a mut MfaDeviceRow,
    ) -> Result<&'a mut MfaAssignment, MfaDeviceError> {
        let owner = self.as_key_owner();
        let assigned = device.assigned.as_mut().filter(|assigned| assigned.owner == owner);
        assigned.ok_or(MfaDeviceError::NotTheirs)
    }
}

/// The time step of the second of two codes in a row, at most `reach` steps off and later than
/// `after`.
pub(super) fn step_of_pair(
    cx: &Cx<'_>,
    device: &MfaDeviceRow,
    codes: (&str, &str),
    reach: u32,
    after: Option<u64>,
) -> Result<u64, MfaDeviceError> {
    let key = MfaDeviceRow::key_of(device.account, &device.serial);
    let seed = TotpSeed::from_bytes(cx.system.open_user_secret(&key, &device.sealed_seed)?);
    let codes = TotpCode::parse(codes.0).zip(TotpCode::parse(codes.1));
    let (first, second) = codes.ok_or(MfaDeviceError::InvalidCode)?;
    seed.accept_pair(first, second, cx.now_s, reach, after).ok_or(MfaDeviceError::InvalidCode)
}
