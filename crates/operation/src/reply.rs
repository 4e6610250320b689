//! What an operation answers, beside its modeled output.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sekisho_api::Value;
use sekisho_directory::Committed;

use crate::body::DownloadBody;

/// An answer: the modeled output, and what the model does not carry.
#[derive(Debug)]
pub struct Reply<T> {
    /// The output; a streaming member of it stays unset.
    pub output: T,
    /// The body, in place of the output's streaming member.
    pub body: Option<DownloadBody>,
    /// Headers that the model does not have. They replace those of the output.
    pub headers: HeaderMap,
    /// The status, if not the model's.
    pub status: Option<StatusCode>,
    /// What was committed to the directory: the answer waits until requests see it.
    pub committed: Committed,
}

/// An answer on its way to the encoder.
pub type Answered = Reply<Value>;

impl<T> Reply<T> {
    /// An answer that is the output and nothing else.
    pub fn new(output: T) -> Self {
        Self {
            output,
            body: None,
            headers: HeaderMap::new(),
            status: None,
            committed: Committed::Nothing,
        }
    }

    /// The same, with a streaming body.
    #[must_use]
    pub fn with_body(mut self, body: DownloadBody) -> Self {
        self.body = Some(body);
        self
    }

    /// The same, with a header.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// The same, with another status than the model's.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }

    /// The same, after a commit.
    #[must_use]
    pub fn after(mut self, committed: Committed) -> Self {
        self.committed = committed;
        self
    }

    /// The same, with another output.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U> {
        let Self { output, body, headers, status, committed } = self;
        Reply { output: change(output), body, headers, status, committed }
    }
}

impl<T> From<T> for Reply<T> {
    fn from(output: T) -> Self {
        Self::new(output)
    }
}
