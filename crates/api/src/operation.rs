//! Services and operations as the model describes them, and the trait that ties an
//! operation to its Rust types.

use crate::convert::{FromValue, IntoValue};
use crate::fault::Fault;
use crate::shape::{Shape, XmlNamespace};

/// A service: its protocol and every operation of its model.
#[derive(Debug)]
pub struct Service {
    /// The module of this crate and the IAM action prefix of most services: `iam`.
    pub name: &'static str,
    /// The service's name in a credential scope (SG-12).
    pub signing_name: &'static str,
    /// Such as `2010-05-08`.
    pub api_version: &'static str,
    /// How it speaks.
    pub protocol: Protocol,
    /// The first part of `X-Amz-Target`, before the dot (json protocols).
    pub target_prefix: Option<&'static str>,
    /// The default namespace of its XML documents.
    pub xml_namespace: Option<&'static str>,
    /// Sorted by name.
    pub operations: &'static [&'static OperationModel],
    /// Indexes of `operations` in the order in which a REST request is tried against
    /// their URIs, most specific first; empty for other protocols.
    pub routes: &'static [u16],
    /// The errors that the model names.
    pub faults: &'static [&'static Fault],
}

/// How a service is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// Form requests with `Action`, XML answers.
    Query,
    /// EC2's variant of `Query`.
    Ec2,
    /// `X-Amz-Target`, JSON bodies, content type `application/x-amz-json-1.0`.
    Json10,
    /// The same, content type `application/x-amz-json-1.1`.
    Json11,
    /// HTTP methods and URIs, JSON bodies.
    RestJson,
    /// HTTP methods and URIs, XML bodies.
    RestXml,
}

/// One operation of a service's model.
#[derive(Debug)]
pub struct OperationModel {
    /// Such as `CreateUser`.
    pub name: &'static str,
    /// The structure asked with; one without members if the model has none.
    pub input: &'static Shape,
    /// The structure answered with, if any.
    pub output: Option<&'static Shape>,
    /// The element around the output's members (query protocol): `CreateUserResult`.
    pub result_wrapper: Option<&'static str>,
    /// The root element of the request's XML body (rest-xml), if the input is one.
    pub input_root: Option<&'static str>,
    /// The namespace of that element.
    pub input_namespace: Option<XmlNamespace>,
    /// The root element of the answer's XML body (rest-xml), if not the output shape's name.
    pub output_root: Option<&'static str>,
    /// How it is reached.
    pub http: Http,
    /// The model allows unsigned requests (`authtype` none), as `AssumeRoleWithWebIdentity`.
    pub unsigned: bool,
    /// The input's payload is a stream of bytes and no part of the decoded value.
    pub streams_input: bool,
    /// A request must carry a checksum of its body (S3-146).
    pub checksum_required: bool,
    /// The errors the model names for it.
    pub errors: &'static [&'static Fault],
}

/// Method, URI and status of an operation.
#[derive(Debug)]
pub struct Http {
    /// Such as `POST`.
    pub method: &'static str,
    /// The path's segments, split at `/`.
    pub path: &'static [Segment],
    /// Query parameters that must be there, with their value if the URI gives one.
    pub query: &'static [(&'static str, Option<&'static str>)],
    /// Status of a successful answer.
    pub response_code: u16,
}

/// A segment of an operation's URI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment {
    /// This text.
    Literal(&'static str),
    /// One segment, the member of that wire name.
    Label(&'static str),
    /// One or more segments, the member of that wire name.
    Greedy(&'static str),
}

impl Service {
    /// The operation of exactly this name.
    pub fn operation(&self, name: &str) -> Option<&'static OperationModel> {
        let index = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(index).copied()
    }

    /// The fault of that shape name, such as `NoSuchEntityException`.
    pub fn fault(&self, shape: &str) -> Option<&'static Fault> {
        self.faults.iter().copied().find(|fault| fault.shape == shape)
    }
}

/// An operation together with the Rust types generated for it; implemented by the marker
/// types of a service's `operations` module.
pub trait ModeledOperation {
    /// What a request says.
    type Input: FromValue + IntoValue + Clone + Send + Sync + 'static;
    /// What an answer says.
    type Output: FromValue + IntoValue + Send + Sync + 'static;

    /// The service it belongs to.
    fn service() -> &'static Service;

    /// Its model.
    fn model() -> &'static OperationModel;
}

/// A marker type and its tie to model, input and output.
macro_rules! operation {
    ($name:ident, $model:ident, $input:ident, $output:ident) => {
        #[derive(Debug, Clone, Copy)]
        pub struct $name;

        impl $crate::ModeledOperation for $name {
            type Input = super::$input;
            type Output = super::$output;

            fn service() -> &'static $crate::Service {
                &super::SERVICE
            }

            fn model() -> &'static $crate::OperationModel {
                &super::models::$model
            }
        }
    };
}
#[allow(unused_imports, reason = "each service stands behind a feature")]
pub(crate) use operation;
