//! The traits an operation implements.

use async_trait::async_trait;
use sekisho_api::ModeledOperation;
use sekisho_directory::Tx;

use crate::body::UploadBody;
use crate::context::Cx;
use crate::fault::{AwsError, Refusal};
use crate::guards::Guards;
use crate::reply::Reply;

/// The input of an operation's model.
pub type Input<O> = <<O as Operation>::Model as ModeledOperation>::Input;
/// The output of an operation's model.
pub type Output<O> = <<O as Operation>::Model as ModeledOperation>::Output;

/// One operation of a service: what it needs.
pub trait Operation: Send + Sync + 'static {
    /// The generated marker of its model.
    type Model: ModeledOperation;
    /// Why it may be refused.
    type Error: AwsError;

    /// What the caller must be allowed. Sees the state to name resources by their ARN and to
    /// give their tags; decides nothing.
    ///
    /// # Errors
    /// Only what AWS refuses before it looks at any policy (evaluation contract 10.2).
    fn guards(cx: &Cx<'_>, input: &Input<Self>) -> Result<Guards, Refusal>
    where
        Self: Sized;
}

/// An operation that only looks things up. It reads memory and touches no store, so it goes on
/// while the control plane is down.
pub trait ReadOperation: Operation + Sized {
    /// Does the work.
    fn run(cx: &Cx<'_>, input: Input<Self>) -> Result<Output<Self>, Self::Error>;
}

/// A [`ReadOperation`] that has something to write down for some of its inputs only, such as that
/// a one-time code has been used. For all others it is what it says: it touches no store.
#[async_trait]
pub trait NotingOperation: ReadOperation {
    /// Whether there is anything to write down.
    fn notes(input: &Input<Self>) -> bool;

    /// Writes it down in `tx`, which the dispatcher commits after [`ReadOperation::run`] has gone
    /// well. On a conflict both run again.
    async fn note(cx: &Cx<'_>, tx: &mut Tx, input: &Input<Self>) -> Result<(), Self::Error>;
}

/// An operation that changes the directory.
#[async_trait]
pub trait WriteOperation: Operation + Sized {
    /// Does the work on `tx`, which the dispatcher commits. On a conflict the dispatcher runs
    /// this again from the top, so it touches nothing but `tx`.
    async fn run(cx: &Cx<'_>, tx: &mut Tx, input: Input<Self>)
    -> Result<Output<Self>, Self::Error>;
}

/// An operation that touches the object store or something else outside, or takes or gives a body
/// that streams.
///
/// It may wait in both steps. It may write to the directory by a transaction of its
/// own, and then says so in its reply ([`Reply::after`]).
#[async_trait]
pub trait ObjectOperation: Send + Sync + Sized + 'static {
    /// The generated marker of its model.
    type Model: ModeledOperation;

    /// What the caller must be allowed. May look into the object store (an object's tags are
    /// condition keys); decides nothing. No byte of the body has been read.
    ///
    /// # Errors
    /// Only what AWS refuses before it looks at any policy.
    async fn guards(
        cx: &Cx<'_>,
        input: &<Self::Model as ModeledOperation>::Input,
    ) -> Result<Guards, Refusal>;

    /// Does the work. `body` is what streams in if the model's payload does, and empty otherwise:
    /// then it is in `input`.
    async fn run(
        cx: &Cx<'_>,
        input: <Self::Model as ModeledOperation>::Input,
        body: UploadBody,
    ) -> Result<Reply<<Self::Model as ModeledOperation>::Output>, Refusal>;
}
