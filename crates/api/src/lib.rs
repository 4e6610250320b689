//! Generated AWS shapes, the wire protocols, constraint checks; knows no behaviour.
//!
//! From: `models/<service>.json`, by `cargo xtask generate api`, as static tables
//! ([`shape`], [`operation`]) and, for the services with hand-written operations, Rust
//! types ([`iam`], [`sts`], …).
//! To: `server`, which resolves and decodes requests and encodes answers with the functions
//! of `protocol`; `services/*`, which see typed inputs and outputs only.

pub mod constraint;
pub mod convert;
pub mod fault;
#[rustfmt::skip]
#[allow(missing_docs, reason = "the models' prose is left out")]
mod generated;
pub mod operation;
pub mod protocol;
mod sensitive;
pub mod shape;
mod timestamp;
pub mod value;

pub use convert::{ConvertError, FromValue, IntoValue};
pub use fault::{CommonFailure, Fault, FaultSide};
#[allow(unused_imports, reason = "each service stands behind a feature")]
pub use generated::*;
pub use operation::{ModeledOperation, OperationModel, Protocol, Service};
pub use sensitive::Sensitive;
pub use timestamp::{Timestamp, TimestampFormat};
pub use value::{Structure, Value};
