//! Requests signed here, turned this way and that.

use crate::support::{Request, at, key_of};
use jiff::{SignedDuration, Timestamp};
use sekisho_sigv4::{
    AmzDate, AuthError, BodyHash, Expectation, Form, Malformed, Presented, Regions, SignedBody,
    Signer, SigningKey, Verified, parse, verify,
};

pub(crate) const SECRET: &str = "secret";
pub(crate) const NOW: &str = "20300102T030405Z";

/// A request to be signed, with the dials the tests turn.
#[derive(Clone)]
pub(crate) struct Ask {
    pub(crate) service: &'static str,
    pub(crate) scope_service: &'static str,
    pub(crate) region: &'static str,
    pub(crate) token: Option<&'static str>,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
    pub(crate) query: &'static str,
    pub(crate) body: &'static [u8],
    pub(crate) signed_body: SignedBody,
}

impl Ask {
    pub(crate) fn of(service: &'static str) -> Self {
        Self {
            service,
            scope_service: service,
            region: "us-east-1",
            token: None,
            headers: vec![("host", "localhost:4566")],
            query: "a=1",
            body: b"",
            signed_body: SignedBody::of(b""),
        }
    }

    pub(crate) fn sign(&self) -> Request {
        self.with_signer(|signer, request| {
            let mut headers = std::mem::take(&mut request.headers);
            signer
                .sign(
                    &request.method,
                    &request.path,
                    &request.query,
                    &mut headers,
                    self.signed_body,
                )
                .unwrap();
            request.headers = headers;
        })
    }

    pub(crate) fn presign(&self, expires_s: u32) -> Request {
        self.with_signer(|signer, request| {
            let is_hashed = self.service != "s3" || self.query.contains("Sha256=c");
            let body = if is_hashed { self.signed_body } else { SignedBody::Unsigned };
            request.query = signer
                .presign(
                    &request.method,
                    &request.path,
                    self.query,
                    &request.headers,
                    expires_s,
                    body,
                )
                .unwrap();
        })
    }

    fn with_signer(&self, sign: impl FnOnce(&Signer<'_>, &mut Request)) -> Request {
        let key = SigningKey::derive(SECRET, &NOW[..8], self.region, self.scope_service);
        let signer = Signer {
            access_key_id: "AKIDEXAMPLE",
            signing_key: &key,
            session_token: self.token,
            region: self.region,
            service: self.scope_service,
            date: AmzDate::parse(NOW).unwrap(),
        };
        let mut request = Request::new("POST", "/", &self.headers).with_body(self.body);
        sign(&signer, &mut request);
        request
    }
}

pub(crate) fn verify_at(
    request: &Request,
    service: &str,
    now: Timestamp,
) -> Result<Verified, AuthError> {
    let view = request.view();
    let Presented::Signed(signed) = parse(&view)? else {
        return Err(AuthError::MissingCredentials);
    };
    let expected = Expectation::of(service, Regions::OneOf(&["us-east-1", "eu-west-1"]));
    verify(&signed, &view, &key_of(&signed, SECRET), BodyHash::of(&request.body), now, &expected)
}

pub(crate) fn refused(request: &Request, service: &str) -> AuthError {
    verify_at(request, service, at(NOW)).unwrap_err()
}

pub(crate) fn fault(request: &Request) -> (Form, Malformed) {
    match refused(request, "iam") {
        AuthError::Malformed { form, fault } => (form, fault),
        other => panic!("{other:?}"),
    }
}

pub(crate) fn seconds(seconds: i64) -> Timestamp {
    at(NOW) + SignedDuration::from_secs(seconds)
}
