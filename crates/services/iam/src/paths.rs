//! Paths, beyond what the model's pattern says.

use sekisho_api::Fault;
use sekisho_operation::AwsError;

use crate::faults;

/// The path is not one (ID-25).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "The specified value for path is invalid. It must begin and end with / and contain only \
     alphanumeric characters and/or / characters."
)]
pub(crate) struct InvalidPath;

impl AwsError for InvalidPath {
    fn fault(&self) -> &'static Fault {
        &faults::VALIDATION_ERROR
    }
}

/// The path of a request; `/` if it gives none (ID-2). Empty segments are refused (ID-25).
pub(crate) fn read(path: Option<String>) -> Result<String, InvalidPath> {
    let Some(path) = path else { return Ok("/".to_owned()) };
    if path.starts_with('/') && path.ends_with('/') && !path.contains("//") {
        Ok(path)
    } else {
        Err(InvalidPath)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ID-25.
    #[test]
    fn a_path_begins_and_ends_with_a_slash_and_has_no_empty_segment() {
        assert_eq!(read(None).unwrap(), "/");
        for path in ["/", "/a/", "/a/b-c/", "/a/!\"/"] {
            assert_eq!(read(Some(path.to_owned())).unwrap(), path);
        }
        for path in ["", "a/", "/a", "//", "/a//b/"] {
            assert_eq!(read(Some(path.to_owned())), Err(InvalidPath), "{path}");
        }
    }
}
