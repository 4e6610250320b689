//! Virtual MFA devices.

use sekisho_arn::AccountId;
use serde::{Deserialize, Serialize};

use crate::row::{Row, Table};
use crate::rows::access_key::KeyOwner;
use crate::rows::entity::Tags;

/// A virtual MFA device, assigned or not.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MfaDeviceRow {
    /// The account it belongs to.
    pub account: AccountId,
    /// The serial number of a virtual device is its ARN.
    pub serial: String,
    /// The name it was created with.
    pub name: String,
    /// Seconds since the epoch.
    pub created_s: i64,
    /// The seed of its one-time codes, sealed under the master key with the row's key as
    /// associated data; hex.
    pub sealed_seed: String,
    /// Keys are case-sensitive.
    #[serde(default, skip_serializing_if = "Tags::is_empty")]
    pub tags: Tags,
    /// Whose codes it makes; `None` until it is enabled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned: Option<MfaAssignment>,
}

/// A device in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MfaAssignment {
    /// Whose it is.
    pub owner: KeyOwner,
    /// Seconds since the epoch.
    pub enabled_s: i64,
    /// The time step of the last code that was accepted: neither it nor an older one is accepted
    /// again (EV-94, RFC 6238 section 5.2).
    pub last_step: u64,
    /// How many steps the device's clock is ahead of ours (RFC 6238 section 6).
    #[serde(default)]
    pub drift_steps: i64,
}

impl MfaDeviceRow {
    /// The key of the row.
    pub fn key_of(account: AccountId, serial: &str) -> Vec<u8> {
        Table::MfaDevice.key(&[account.as_str(), serial])
    }
}

impl std::fmt::Debug for MfaDeviceRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The seed stays out of logs.
        f.debug_struct("MfaDeviceRow").field("serial", &self.serial).finish_non_exhaustive()
    }
}

impl Row for MfaDeviceRow {
    const TABLE: Table = Table::MfaDevice;

    fn key(&self) -> Vec<u8> {
        Self::key_of(self.account, &self.serial)
    }
}
