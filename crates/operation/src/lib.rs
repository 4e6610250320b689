//! What a service declares for each operation, and how one is run.
//!
//! A service is a [`ServiceTable`]: its model and the operations that are built. Each operation
//! declares its [`Guards`] (actions, resources, condition keys) and its behaviour, as a
//! [`ReadOperation`] over the in-memory view or a [`WriteOperation`] over a transaction.
//! The door (`server`) takes the guards to the engine and calls the behaviour only when all of
//! them are allowed: no operation can forget to check, and none checks by itself.
//!
//! An operation that the model knows and the table does not is answered in one place, by
//! [`ServiceTable::find`].

mod context;
mod fault;
mod guards;
mod operation;
mod table;

pub use context::{Clock, Cx, Randomness, Rng, System};
pub use fault::{AwsError, Refusal};
pub use guards::{Guard, Guards};
pub use operation::{Input, Operation, Output, ReadOperation, WriteOperation};
pub use table::{Call, Erased, Found, ServiceTable};
