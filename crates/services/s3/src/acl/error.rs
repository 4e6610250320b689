//! Why an ACL is not taken.

use sekisho_api::Fault;
use sekisho_directory::DirectoryError;
use sekisho_operation::AwsError;

use crate::access::Unreachable;
use crate::faults;

/// Why an ACL is not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AclError {
    /// There is no such bucket to the caller.
    #[error(transparent)]
    Unreachable(#[from] Unreachable),
    /// S3-55.
    #[error("The bucket does not allow ACLs")]
    NotSupported,
    /// S3-52.
    #[error(
        "User: {caller} is not authorized to perform: {action} on resource: \"{resource}\" because \
         public access control lists (ACLs) are blocked by the BlockPublicAcls block public access \
         setting."
    )]
    Blocked { caller: String, action: &'static str, resource: String },
    /// No such canned ACL.
    #[error("")]
    UnknownCanned { value: String },
    /// Neither header nor body says what the ACL is to be.
    #[error("Your request was missing a required header")]
    Missing,
    /// More than one way of saying it.
    #[error("Specifying both Canned ACLs and Header Grants is not allowed")]
    Ambiguous,
    /// A body of the wrong shape.
    #[error(
        "The XML you provided was not well-formed or did not validate against our published schema"
    )]
    Malformed,
    /// ACLs are enabled, but only the owner's own is built.
    #[error("Access control lists that grant to others than the owner are not implemented.")]
    NotImplemented,
    /// The store failed.
    #[error("bucket rows could not be read or written")]
    Directory(#[from] DirectoryError),
}

impl AwsError for AclError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::Unreachable(error) => error.fault(),
            Self::NotSupported => &faults::ACCESS_CONTROL_LIST_NOT_SUPPORTED,
            Self::Blocked { .. } => &faults::ACCESS_DENIED,
            Self::UnknownCanned { .. } => &faults::INVALID_ARGUMENT,
            Self::Missing => &faults::MISSING_SECURITY_HEADER,
            Self::Ambiguous => &faults::INVALID_REQUEST,
            Self::Malformed => &faults::MALFORMED_ACL,
            Self::NotImplemented => &faults::NOT_IMPLEMENTED,
            Self::Directory(_) => &faults::INTERNAL_ERROR,
        }
    }

    fn fields(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Unreachable(error) => error.fields(),
            Self::UnknownCanned { value } => {
                vec![("ArgumentName", "x-amz-acl".to_owned()), ("ArgumentValue", value.clone())]
            }
            Self::Missing => vec![("MissingHeaderName", "x-amz-acl".to_owned())],
            Self::NotSupported
            | Self::Blocked { .. }
            | Self::Ambiguous
            | Self::Malformed
            | Self::NotImplemented
            | Self::Directory(_) => Vec::new(),
        }
    }
}
