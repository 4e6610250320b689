//! What a service declares for each operation, and how one is run.
//!
//! A service is a [`ServiceTable`]: its model and the operations that are built. Each operation
//! declares its [`Guards`] (actions, resources, condition keys) and its behaviour, as a
//! [`ReadOperation`] over the in-memory view (a [`NotingOperation`] if it must write something down
//! for some inputs), a [`WriteOperation`] over a transaction, or an [`ObjectOperation`] over the
//! object store, with bodies that stream ([`UploadBody`], [`DownloadBody`]).
//! The door (`server`) takes the guards to the engine and calls the behaviour only when all of
//! them are allowed: no operation can forget to check, and none checks by itself.
//!
//! An operation that the model knows and the table does not is answered in one place, by
//! [`ServiceTable::find`].

mod body;
mod claims;
mod context;
mod fault;
mod guards;
mod guesses;
mod identity_providers;
mod operation;
mod passwords;
mod permit;
mod replays;
mod reply;
mod table;

pub use body::{BodyError, BodySource, DownloadBody, ReadError, UploadBody};
pub use claims::{ClaimedChecksum, Claims};
pub use context::{Clock, Cx, Kept, Randomness, RequestFacts, Rng, System, UnreadableSecret};
pub use fault::{AwsError, Refusal};
pub use guards::{Guard, Guards};
pub use guesses::Guesses;
pub use identity_providers::{IdentityProviders, KeysError, NoIdentityProviders, WantedKeys};
pub use operation::{
    Input, NotingOperation, ObjectOperation, Operation, Output, ReadOperation, WriteOperation,
};
pub use passwords::Passwords;
pub use permit::{NoPermit, Permit};
pub use replays::Replays;
pub use reply::{Answered, Reply};
pub use table::{Call, Erased, Found, Guarding, ServiceTable};
