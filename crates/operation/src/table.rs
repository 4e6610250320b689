//! A service's operations by name, with their types taken away.

use std::collections::HashMap;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

use foldhash::fast::RandomState;
use sekisho_api::{
    ConvertError, Fault, FromValue, IntoValue, ModeledOperation, OperationModel, Service, Value,
};
use sekisho_directory::{DirectoryError, Tx};

use crate::body::UploadBody;
use crate::context::Cx;
use crate::fault::{Refusal, internal};
use crate::guards::Guards;
use crate::operation::{
    Input, NotingOperation, ObjectOperation, Operation, Output, ReadOperation, WriteOperation,
};
use crate::reply::{Answered, Reply};

/// Runs of a write before it gives up. Each conflict means that another write went through, so
/// this is reached only when very many change one entity at once.
const RUNS_MAX: usize = 64;

/// The operations of one service that are built.
pub struct ServiceTable {
    service: &'static Service,
    /// What a failing store is answered as.
    failure: &'static Fault,
    /// What too many conflicts are answered as.
    conflict: &'static Fault,
    operations: HashMap<&'static str, Box<dyn Erased>, RandomState>,
}

/// What a service says about one of its operations.
pub enum Found<'a> {
    /// It is built.
    Built(&'a dyn Erased),
    /// The model has it, but it is not built.
    NotBuilt,
}

/// An input that has been decoded, waiting to be authorized and run.
pub trait Call: Send + Sync {
    /// What the caller must be allowed.
    fn guards<'a>(&'a self, cx: &'a Cx<'_>) -> Guarding<'a>;
    /// Does the work. Only after every guard has been allowed.
    fn run<'a>(self: Box<Self>, cx: &'a Cx<'_>, body: UploadBody) -> Running<'a>;
}

/// The work of a call, done at once or to be waited for.
pub enum Running<'a> {
    /// Nothing but memory was needed.
    Done(Result<Answered, Refusal>),
    /// To be waited for.
    Later(Pin<Box<dyn Future<Output = Result<Answered, Refusal>> + Send + 'a>>),
}

impl Running<'_> {
    /// The outcome, waited for if need be.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn done(self) -> Result<Answered, Refusal> {
        match self {
            Self::Done(outcome) => outcome,
            Self::Later(outcome) => outcome.await,
        }
    }
}

/// What a caller must be allowed, at once or once the object store has answered.
pub enum Guarding<'a> {
    /// Known from memory.
    Now(Result<Guards, Refusal>),
    /// To be waited for.
    Later(Pin<Box<dyn Future<Output = Result<Guards, Refusal>> + Send + 'a>>),
}

impl Guarding<'_> {
    /// The guards, waited for if need be.
    ///
    /// # Errors
    /// What AWS refuses before it looks at any policy.
    pub async fn known(self) -> Result<Guards, Refusal> {
        match self {
            Self::Now(guards) => guards,
            Self::Later(guards) => guards.await,
        }
    }
}

/// An operation without its types.
pub trait Erased: Send + Sync {
    /// Types a decoded and checked value.
    fn call(&self, table: &ServiceTable, input: Value) -> Result<Box<dyn Call>, ConvertError>;
}

impl ServiceTable {
    /// A service none of whose operations is built yet.
    pub fn new(
        service: &'static Service,
        failure: &'static Fault,
        conflict: &'static Fault,
    ) -> Self {
        Self { service, failure, conflict, operations: HashMap::default() }
    }

    /// The service's model.
    pub fn service(&self) -> &'static Service {
        self.service
    }

    /// Adds an operation that only looks things up.
    #[must_use]
    pub fn read<O: ReadOperation>(mut self) -> Self {
        self.operations.insert(O::Model::model().name, Box::new(Read::<O>(PhantomData)));
        self
    }

    /// Adds an operation that looks things up, and writes something down for some inputs.
    #[must_use]
    pub fn noting<O: NotingOperation>(mut self) -> Self {
        self.operations.insert(O::Model::model().name, Box::new(Noting::<O>(PhantomData)));
        self
    }

    /// Adds an operation that changes the directory.
    #[must_use]
    pub fn write<O: WriteOperation>(mut self) -> Self {
        self.operations.insert(O::Model::model().name, Box::new(Write::<O>(PhantomData)));
        self
    }

    /// Adds an operation that touches the object store or a streaming body.
    #[must_use]
    pub fn object<O: ObjectOperation>(mut self) -> Self {
        self.operations.insert(O::Model::model().name, Box::new(Object::<O>(PhantomData)));
        self
    }

    /// The names of the operations that are built.
    pub fn built(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.operations.keys().copied()
    }

    /// Finds an operation of the model.
    pub fn find(&self, model: &OperationModel) -> Found<'_> {
        match self.operations.get(model.name) {
            Some(operation) => Found::Built(operation.as_ref()),
            None => Found::NotBuilt,
        }
    }
}

struct Read<O>(PhantomData<fn() -> O>);
struct Noting<O>(PhantomData<fn() -> O>);
struct Write<O>(PhantomData<fn() -> O>);
struct Object<O>(PhantomData<fn() -> O>);

struct ReadCall<O: Operation> {
    input: Input<O>,
}

struct WriteCall<O: Operation> {
    input: Input<O>,
    answers: WriteFaults,
}

struct NotingCall<O: Operation> {
    input: Input<O>,
    answers: WriteFaults,
}

/// What writes that fail are answered as.
#[derive(Clone, Copy)]
struct WriteFaults {
    failure: &'static Fault,
    conflict: &'static Fault,
}

struct ObjectCall<O: ObjectOperation> {
    input: <O::Model as ModeledOperation>::Input,
}

impl<O: ObjectOperation> Erased for Object<O> {
    fn call(&self, _: &ServiceTable, input: Value) -> Result<Box<dyn Call>, ConvertError> {
        Ok(Box::new(ObjectCall::<O> { input: FromValue::from_value(input)? }))
    }
}

impl<O: ObjectOperation> Call for ObjectCall<O> {
    fn guards<'a>(&'a self, cx: &'a Cx<'_>) -> Guarding<'a> {
        Guarding::Later(O::guards(cx, &self.input))
    }

    fn run<'a>(self: Box<Self>, cx: &'a Cx<'_>, body: UploadBody) -> Running<'a> {
        Running::Later(Box::pin(async move {
            Ok(O::run(cx, self.input, body).await?.map(IntoValue::into_value))
        }))
    }
}

impl<O: ReadOperation> Erased for Read<O> {
    fn call(&self, _: &ServiceTable, input: Value) -> Result<Box<dyn Call>, ConvertError> {
        Ok(Box::new(ReadCall::<O> { input: FromValue::from_value(input)? }))
    }
}

impl<O: WriteOperation> Erased for Write<O> {
    fn call(&self, table: &ServiceTable, input: Value) -> Result<Box<dyn Call>, ConvertError> {
        let input = FromValue::from_value(input)?;
        Ok(Box::new(WriteCall::<O> { input, answers: WriteFaults::of(table) }))
    }
}

impl<O: NotingOperation> Erased for Noting<O> {
    fn call(&self, table: &ServiceTable, input: Value) -> Result<Box<dyn Call>, ConvertError> {
        let input = FromValue::from_value(input)?;
        Ok(Box::new(NotingCall::<O> { input, answers: WriteFaults::of(table) }))
    }
}

impl<O: ReadOperation> Call for ReadCall<O> {
    fn guards<'a>(&'a self, cx: &'a Cx<'_>) -> Guarding<'a> {
        Guarding::Now(O::guards(cx, &self.input))
    }

    fn run<'a>(self: Box<Self>, cx: &'a Cx<'_>, _: UploadBody) -> Running<'a> {
        let output = O::run(cx, self.input).map_err(Refusal::from);
        Running::Done(output.map(|output| Reply::new(output.into_value())))
    }
}

impl<O: WriteOperation> Call for WriteCall<O> {
    fn guards<'a>(&'a self, cx: &'a Cx<'_>) -> Guarding<'a> {
        Guarding::Now(O::guards(cx, &self.input))
    }

    fn run<'a>(self: Box<Self>, cx: &'a Cx<'_>, _: UploadBody) -> Running<'a> {
        Running::Later(Box::pin(self.write(cx)))
    }
}

impl<O: WriteOperation> WriteCall<O> {
    async fn write(self: Box<Self>, cx: &Cx<'_>) -> Result<Answered, Refusal> {
        for _ in 0..RUNS_MAX {
            let mut tx = self.answers.begin(cx).await?;
            let output = O::run(cx, &mut tx, self.input.clone()).await?;
            if let Some(answered) = self.answers.commit::<O>(tx, output).await? {
                return Ok(answered);
            }
        }
        Err(self.answers.gave_up())
    }
}

impl<O: NotingOperation> Call for NotingCall<O> {
    fn guards<'a>(&'a self, cx: &'a Cx<'_>) -> Guarding<'a> {
        Guarding::Now(O::guards(cx, &self.input))
    }

    fn run<'a>(self: Box<Self>, cx: &'a Cx<'_>, _: UploadBody) -> Running<'a> {
        if O::notes(&self.input) {
            return Running::Later(Box::pin(self.write(cx)));
        }
        let output = O::run(cx, self.input).map_err(Refusal::from);
        Running::Done(output.map(|output| Reply::new(output.into_value())))
    }
}

impl<O: NotingOperation> NotingCall<O> {
    async fn write(self: Box<Self>, cx: &Cx<'_>) -> Result<Answered, Refusal> {
        for _ in 0..RUNS_MAX {
            let mut tx = self.answers.begin(cx).await?;
            O::note(cx, &mut tx, &self.input).await?;
            let output = O::run(cx, self.input.clone())?;
            if let Some(answered) = self.answers.commit::<O>(tx, output).await? {
                return Ok(answered);
            }
        }
        Err(self.answers.gave_up())
    }
}

impl WriteFaults {
    fn of(table: &ServiceTable) -> Self {
        Self { failure: table.failure, conflict: table.conflict }
    }

    async fn begin(self, cx: &Cx<'_>) -> Result<Tx, Refusal> {
        cx.system.directory.begin().await.map_err(|error| internal(self.failure, error))
    }

    /// The answer once the transaction is durable; `None` if it has to be run again.
    async fn commit<O: Operation>(
        self,
        tx: Tx,
        output: Output<O>,
    ) -> Result<Option<Answered>, Refusal> {
        match tx.commit().await {
            Ok(committed) => Ok(Some(Reply::new(output.into_value()).after(committed))),
            Err(DirectoryError::Conflict) => Ok(None),
            Err(error) => Err(internal(self.failure, error)),
        }
    }

    fn gave_up(self) -> Refusal {
        Refusal::new(
            self.conflict,
            "The request was rejected because multiple requests to change this object were \
             submitted simultaneously. Wait a few minutes and submit your request again.",
        )
    }
}
