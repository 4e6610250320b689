//! Which services there are, and which of them a request is for.
//!
//! A service is resolved from the signature's scope; an unsigned request from its target header,
//! its host, or the `Version` parameter. A model without a table is a service none of whose
//! operations is built: it answers `NotImplemented` for each of them.

use http::HeaderMap;
use http::request::Parts;
use sekisho_api::{Protocol, Service};
use sekisho_operation::ServiceTable;
use sekisho_sigv4::{AuthError, Presented, ProtocolFamily};

use crate::s3::host;
use crate::state::State;

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
    /// Signed for as S3; the address tells them apart.
    s3_control: Known,
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
                built(sekisho_s3::table(), false),
                built(sekisho_cloudtrail::table(), false),
                modeled(&sekisho_api::organizations::SERVICE, true),
                modeled(&sekisho_api::accessanalyzer::SERVICE, false),
                modeled(&sekisho_api::ec2::SERVICE, false),
            ],
            s3_control: built(sekisho_s3::control_table(), false),
        }
    }

    /// The service with a signing name.
    pub(crate) fn signed_for(&self, signing_name: &str) -> Option<&Known> {
        self.known.iter().find(|known| known.service.signing_name == signing_name)
    }

    /// S3, if the request is for it: its bodies are not read before it is known who asks.
    ///
    /// An unsigned one is S3's if its host is, or if it has a path: the other services are asked
    /// at the root, but for a form or a target that names them.
    pub(crate) fn streaming(
        &self,
        presented: &Result<Presented<'_>, AuthError>,
        parts: &Parts,
        state: &State,
    ) -> Option<&Known> {
        let s3 =
            || if is_of_s3_control(parts) { Some(&self.s3_control) } else { self.signed_for("s3") };
        if let Ok(Presented::Signed(signed)) = presented {
            return if signed.credential.service() == "s3" { s3() } else { None };
        }
        let headers = &parts.headers;
        if headers.contains_key("x-amz-target") {
            return None;
        }
        let by_host = host(parts).is_some_and(|host| state.base_domains.is_of_s3(host));
        let query = parts.uri.query().unwrap_or_default();
        let is_form = form_urlencoded::parse(query.as_bytes())
            .any(|(name, _)| name == "Action" || name == "Version");
        let by_scope = headers
            .get(http::header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|text| text.contains("/s3/aws4_request"))
            || query.contains("%2Fs3%2Faws4_request");
        let by_path = parts.uri.path().len() > 1 && !is_form;
        if by_host || by_scope || by_path { s3() } else { None }
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

/// Whether a request is for S3's control API: by a header that all its requests have and none of
/// S3's, since a bucket may be called as its paths begin.
fn is_of_s3_control(parts: &Parts) -> bool {
    parts.uri.path().starts_with("/v20180820/") && parts.headers.contains_key("x-amz-account-id")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headers: &[(&'static str, &str)], query: &str, body: &str) -> &'static str {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().unwrap());
        }
        Services::new().guess(&map, query, body.as_bytes()).service.signing_name
    }

    #[test]
    fn an_unsigned_request_is_guessed_by_target_then_host_then_version() {
        let target = ("x-amz-target", "AWSOrganizationsV20161128.ListRoots");
        assert_eq!(guess(&[target, ("host", "iam.example.com")], "", ""), "organizations");
        assert_eq!(guess(&[("host", "sts.example.com:4566")], "", ""), "sts");
        assert_eq!(guess(&[("host", "127.0.0.1")], "Version=2011-06-15", ""), "sts");
        assert_eq!(guess(&[], "", "Action=ListUsers&Version=2010-05-08"), "iam");
        assert_eq!(guess(&[], "", "\u{fffd}=%"), "iam");
    }

    #[test]
    fn every_service_signs_under_a_name_of_its_own() {
        let services = Services::new();
        for known in &services.known {
            let name = known.service.signing_name;
            let found = services.signed_for(name).unwrap();
            assert!(std::ptr::eq(found.service, known.service), "{name} is there twice");
        }
        assert!(services.signed_for("glacier").is_none());
    }

    /// The table holds only operations that its model has, so none is unreachable.
    #[test]
    fn every_operation_that_is_built_is_in_the_model() {
        let services = Services::new();
        for known in services.known.iter().chain([&services.s3_control]) {
            for name in known.table.iter().flat_map(ServiceTable::built) {
                assert!(known.service.operation(name).is_some(), "{name}");
            }
        }
    }
}
