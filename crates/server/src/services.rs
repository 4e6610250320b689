//! Which services there are, and which of them a request is for.
//!
//! A service is resolved from the signature's scope; an unsigned request from its target header,
//! its host, or the `Version` parameter. A model without a table is a service none of whose
//! operations is built: it answers `NotImplemented` for each of them.

use http::HeaderMap;
use sekisho_api::{Protocol, Service};
use sekisho_operation::ServiceTable;
use sekisho_sigv4::ProtocolFamily;

/// A service that this server knows.
pub(crate) struct Known {
    pub(crate) service: &'static Service,
    /// The operations that are built; none if the model is all there is.
    pub(crate) table: Option<ServiceTable>,
    /// Global services report `us-east-1` as the requested region and sign for it (SG-12, ID-56).
    pub(crate) is_global: bool,
}

/// How a protocol words authentication failures.
pub(crate) fn family(protocol: Protocol) -> ProtocolFamily {
    match protocol {
        Protocol::Query => ProtocolFamily::Query,
        Protocol::Ec2 => ProtocolFamily::Ec2,
        Protocol::Json10 | Protocol::Json11 => ProtocolFamily::Json,
        Protocol::RestJson => ProtocolFamily::RestJson,
        Protocol::RestXml => ProtocolFamily::S3,
    }
}

/// Every service of this server; the first is the one for requests that tell nothing.
pub(crate) struct Services {
    known: Vec<Known>,
}

impl Services {
    pub(crate) fn new() -> Self {
        let built = |table: ServiceTable, is_global| Known {
            service: table.service(),
            table: Some(table),
            is_global,
        };
        let modeled = |service, is_global| Known { service, table: None, is_global };
        Self {
            known: vec![
                built(sekisho_iam::table(), true),
                built(sekisho_sts::table(), false),
                modeled(&sekisho_api::organizations::SERVICE, true),
                modeled(&sekisho_api::accessanalyzer::SERVICE, false),
                modeled(&sekisho_api::ec2::SERVICE, false),
            ],
        }
    }

    /// The service with a signing name.
    pub(crate) fn signed_for(&self, signing_name: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.service.signing_name == signing_name)
    }

    /// The service that an unsigned request is most likely for.
    pub(crate) fn guess(&self, headers: &HeaderMap, query: &str, body: &[u8]) -> &Known {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let by_target = text("x-amz-target").and_then(|target| {
            let (prefix, _) = target.rsplit_once('.')?;
            self.known.iter().find(|known| known.service.target_prefix == Some(prefix))
        });
        let by_host = || {
            let (label, _) = text("host")?.split_once('.')?;
            self.known.iter().find(|known| known.service.signing_name == label)
        };
        let by_version = || {
            let mut pairs =
                form_urlencoded::parse(query.as_bytes()).chain(form_urlencoded::parse(body));
            let (_, version) = pairs.find(|(name, _)| name == "Version")?;
            self.known.iter().find(|known| known.service.api_version == version)
        };
        by_target
            .or_else(by_host)
            .or_else(by_version)
            .or(self.known.first())
            .expect("there is always a service")
    }
}
