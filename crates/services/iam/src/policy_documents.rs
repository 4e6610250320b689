//! Policy documents of requests and answers.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sekisho_api::Fault;
use sekisho_operation::AwsError;
use sekisho_policy::write_check::{self, Malformed};

use crate::faults;

/// Everything but RFC 3986's unreserved characters (ID-52).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The document is refused on write, in IAM's words (errors contract, section 4).
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct MalformedDocument(#[from] Malformed);

impl AwsError for MalformedDocument {
    fn fault(&self) -> &'static Fault {
        &faults::MALFORMED_POLICY_DOCUMENT
    }
}

/// Checks a document as the writer of identity policies does.
pub(crate) fn check_identity(document: &str) -> Result<(), MalformedDocument> {
    write_check::identity_policy(document)?;
    Ok(())
}

/// A document's size as IAM counts it: characters without white space (ID-30).
pub(crate) fn size(document: &str) -> usize {
    write_check::policy_size(document)
}

/// A document as answers carry it (ID-52).
pub(crate) fn shown(document: &str) -> String {
    utf8_percent_encode(document, ENCODED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ID-52: a space is `%20`, hex is upper case, what is already encoded is encoded again.
    #[test]
    fn a_document_is_encoded_byte_by_byte() {
        assert_eq!(shown("{\"a\": \"%2F é-._~\"}"), "%7B%22a%22%3A%20%22%252F%20%C3%A9-._~%22%7D");
    }
}
