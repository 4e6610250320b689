//! Errors as the wire knows them: code, HTTP status, whose fault.

mod common;

pub use common::CommonFailure;

/// One kind of error. Those a model names are generated per service (`iam::faults`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The model's shape, such as `NoSuchEntityException`.
    pub shape: &'static str,
    /// The code on the wire, such as `NoSuchEntity` (ER-4).
    pub code: &'static str,
    /// The answer's HTTP status.
    pub http_status: u16,
    /// Whose fault it is.
    pub fault: FaultSide,
    /// The member that holds the message, in JSON: `message` or `Message`.
    pub message_name: &'static str,
    /// No service's own: JSON 1.0 and 1.1 name it in the namespace
    /// `com.amazon.coral.service`.
    pub common: bool,
}

/// Whose fault an error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultSide {
    /// The caller's: `Sender` (ER-1).
    Sender,
    /// The service's: `Receiver` (ER-1).
    Receiver,
}

impl Fault {
    /// A fault of a service whose shape is named as its code; the side follows from the
    /// status (ER-1).
    pub const fn new(code: &'static str, http_status: u16) -> Self {
        Self::modeled(code, code, http_status)
    }

    /// A fault that any service answers with, not named in its model.
    pub const fn common(code: &'static str, http_status: u16) -> Self {
        let mut fault = Self::new(code, http_status);
        fault.common = true;
        fault
    }

    /// A fault of a model, whose code may differ from the shape's name.
    pub const fn modeled(shape: &'static str, code: &'static str, http_status: u16) -> Self {
        let fault = if http_status < 500 { FaultSide::Sender } else { FaultSide::Receiver };
        Self { shape, code, http_status, fault, message_name: "message", common: false }
    }

    /// The same, with its message in the member `Message`.
    #[must_use]
    pub const fn capital_message(mut self) -> Self {
        self.message_name = "Message";
        self
    }
}

impl FaultSide {
    /// As in the `Type` element (ER-1).
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sender => "Sender",
            Self::Receiver => "Receiver",
        }
    }
}
