//! Requests to ask the verifier about.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use jiff::Timestamp;
use sekisho_sigv4::{
    AmzDate, AuthError, BodyHash, Expectation, Presented, Regions, RequestView, Signed, SigningKey,
    Verified, parse, verify,
};

/// A request as received, owned.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn new(method: &str, target: &str, headers: &[(&str, &str)]) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(
                HeaderName::from_bytes(name.as_bytes()).unwrap(),
                HeaderValue::from_bytes(value.as_bytes()).unwrap(),
            );
        }
        Self {
            method: method.parse().unwrap(),
            path: path.into(),
            query: query.into(),
            headers: map,
            body: Vec::new(),
        }
    }

    pub(crate) fn with_body(mut self, body: &[u8]) -> Self {
        self.body = body.to_vec();
        self
    }

    pub(crate) fn view(&self) -> RequestView<'_> {
        RequestView {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            authority: None,
        }
    }

    /// Parses and verifies as the service of `service`, in whatever region the scope says.
    pub(crate) fn verify(
        &self,
        secret: &str,
        service: &str,
        now: Timestamp,
    ) -> Result<Verified, AuthError> {
        let view = self.view();
        let Presented::Signed(signed) = parse(&view)? else {
            return Err(AuthError::MissingCredentials);
        };
        let body = BodyHash::of(&self.body);
        verify(
            &signed,
            &view,
            &key_of(&signed, secret),
            body,
            now,
            &Expectation::of(service, Regions::Any),
        )
    }
}

pub(crate) fn key_of(signed: &Signed<'_>, secret: &str) -> SigningKey {
    let credential = &signed.credential;
    SigningKey::derive(secret, credential.date(), credential.region(), credential.service())
}

/// `YYYYMMDDTHHMMSSZ` as an instant.
pub(crate) fn at(text: &str) -> Timestamp {
    Timestamp::from_second(AmzDate::parse(text).unwrap().epoch_s()).unwrap()
}
