//! `cloudtrail:ListPublicKeys`: what verifies digests (CT-95). Keys are the server's, as AWS's are
//! the region's, not an account's.

use sekisho_api::cloudtrail::{ListPublicKeysInput, ListPublicKeysOutput, PublicKey, operations};
use sekisho_api::{Fault, Timestamp};
use sekisho_operation::{AwsError, Cx, Guards, Operation, ReadOperation, Refusal};

use crate::delivery::{DatedKey, KeysError, known_keys};
use crate::faults;

/// `cloudtrail:ListPublicKeys`.
pub(crate) struct ListPublicKeys;

/// Why `ListPublicKeys` was refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ListPublicKeysError {
    /// The range ends before it begins.
    #[error("The start time must be before the end time.")]
    TimeRange,
    /// One page holds all keys, so there is no other.
    #[error("The token is invalid.")]
    Token,
    /// The keys cannot be had.
    #[error("the keys that sign digests could not be read")]
    Keys(#[from] KeysError),
}

impl AwsError for ListPublicKeysError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::TimeRange => &faults::INVALID_TIME_RANGE,
            Self::Token => &faults::INVALID_TOKEN,
            Self::Keys(_) => &faults::INTERNAL_FAILURE,
        }
    }
}

impl Operation for ListPublicKeys {
    type Model = operations::ListPublicKeys;
    type Error = ListPublicKeysError;

    fn guards(_: &Cx<'_>, _: &ListPublicKeysInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("cloudtrail:ListPublicKeys", "*"))
    }
}

impl ReadOperation for ListPublicKeys {
    fn run(
        cx: &Cx<'_>,
        input: ListPublicKeysInput,
    ) -> Result<ListPublicKeysOutput, ListPublicKeysError> {
        if input.next_token.is_some() {
            return Err(ListPublicKeysError::Token);
        }
        // Without times, what is valid now.
        let end_s = input.end_time.map_or(cx.now_s, Timestamp::as_secs);
        let start_s = input.start_time.map_or(end_s, Timestamp::as_secs);
        if end_s < start_s {
            return Err(ListPublicKeysError::TimeRange);
        }
        let valid = |key: &DatedKey| key.made_s <= end_s && start_s <= key.until_s();
        let shown = |key: DatedKey| PublicKey {
            value: Some(key.key.public_der().to_vec()),
            validity_start_time: Some(Timestamp::from_secs(key.made_s)),
            validity_end_time: Some(Timestamp::from_secs(key.until_s())),
            fingerprint: Some(key.key.fingerprint().to_owned()),
        };
        let keys = known_keys(cx.system, cx.view)?;
        let keys = keys.into_iter().filter(valid).map(shown).collect();
        Ok(ListPublicKeysOutput { public_key_list: Some(keys), next_token: None })
    }
}
