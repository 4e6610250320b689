//! One document by HTTPS: bounded in time and size, without redirects.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, StatusCode, Uri, header};
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use rustls_pki_types::ServerName;
use sekisho_operation::KeysError;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_rustls::TlsConnector;

/// How long a provider has for all its documents. AWS gives up after as much.
pub(super) const WITHIN: Duration = Duration::from_secs(5);
/// The longest document: two hundred keys with their certificates are far below it.
const BYTES_MAX: usize = 512 * 1024;

/// Where a document is.
#[derive(Debug)]
pub(super) struct Address {
    uri: Uri,
    host: String,
    port: u16,
}

/// What was fetched, and for how long it holds.
#[derive(Debug)]
pub(super) struct Document<T> {
    pub(super) content: T,
    pub(super) max_age_s: Option<i64>,
}

impl Address {
    /// HTTPS is all that is asked: who could change keys on their way could sign for anybody.
    pub(super) fn parse(url: &str) -> Result<Self, KeysError> {
        let uri: Uri = url.parse().map_err(|_| KeysError::Documents)?;
        let has_user = uri.authority().is_none_or(|authority| authority.as_str().contains('@'));
        let host = uri.host().filter(|_| uri.scheme_str() == Some("https") && !has_user);
        let host = host.ok_or(KeysError::Documents)?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = uri.port_u16().unwrap_or(443);
        Ok(Self { uri, host, port })
    }

    pub(super) async fn fetch(
        &self,
        tls: &Arc<rustls::ClientConfig>,
    ) -> Result<Document<Bytes>, KeysError> {
        let unreachable = |_| KeysError::Unreachable;
        let tcp = TcpStream::connect((&*self.host, self.port)).await.map_err(unreachable)?;
        let name = ServerName::try_from(self.host.clone()).map_err(|_| KeysError::Documents)?;
        let stream =
            TlsConnector::from(tls.clone()).connect(name, tcp).await.map_err(|e| refusal(&e))?;
        let unreachable = |_| KeysError::Unreachable;
        let (mut sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(unreachable)?;
        // Dropped with this function, however that ends, and the connection with it.
        let mut connections = JoinSet::new();
        connections.spawn(connection);
        let answer = sender.send_request(self.request()?).await;
        read(answer.map_err(unreachable)?).await
    }

    fn request(&self) -> Result<Request<Empty<Bytes>>, KeysError> {
        let target = self.uri.path_and_query().map_or("/", |target| target.as_str());
        let authority = self.uri.authority().map_or("", |authority| authority.as_str());
        Request::get(target)
            .header(header::HOST, authority)
            .header(header::ACCEPT, "application/json")
            .header(header::USER_AGENT, concat!("sekisho/", env!("CARGO_PKG_VERSION")))
            .body(Empty::new())
            .map_err(|_| KeysError::Documents)
    }
}

/// Whether it was the certificate that ended a handshake.
fn refusal(error: &std::io::Error) -> KeysError {
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref::<rustls::Error>());
    match cause {
        Some(rustls::Error::InvalidCertificate(_)) => KeysError::Certificate,
        _ => KeysError::Unreachable,
    }
}

async fn read(answer: http::Response<Incoming>) -> Result<Document<Bytes>, KeysError> {
    let (head, mut body) = answer.into_parts();
    if head.status.is_server_error() {
        return Err(KeysError::Unreachable);
    }
    if head.status != StatusCode::OK {
        return Err(KeysError::Documents);
    }
    let cached = head.headers.get(header::CACHE_CONTROL).and_then(|value| value.to_str().ok());
    let max_age_s = cached.and_then(max_age_s);
    let mut content = BytesMut::new();
    while let Some(frame) = body.frame().await {
        let Ok(piece) = frame.map_err(|_| KeysError::Unreachable)?.into_data() else { continue };
        if BYTES_MAX < content.len() + piece.len() {
            return Err(KeysError::Documents);
        }
        content.extend_from_slice(&piece);
    }
    Ok(Document { content: content.freeze(), max_age_s })
}

/// `max-age` of a `Cache-Control`; nothing is kept where it says so.
fn max_age_s(directives: &str) -> Option<i64> {
    let mut directives = directives.split(',').map(|one| one.trim().to_ascii_lowercase());
    directives.find_map(|directive| match directive.split_once('=') {
        Some(("max-age", seconds)) => seconds.trim_matches('"').parse().ok(),
        None if matches!(&*directive, "no-store" | "no-cache") => Some(0),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_without_a_user_is_an_address() {
        let address = Address::parse("https://[::1]:8443/a?b").unwrap();
        assert_eq!((&*address.host, address.port), ("::1", 8443));
        assert_eq!(Address::parse("https://idp.example").unwrap().port, 443);
        for url in [
            "http://idp.example",
            "https:///x",
            "file:///etc/passwd",
            "idp.example/keys",
            "",
            "https://u:p@idp.example/",
            "ftp://idp.example",
        ] {
            assert!(Address::parse(url).is_err(), "{url}");
        }
    }

    #[test]
    fn what_a_provider_says_of_caches_is_read() {
        assert_eq!(max_age_s("public, Max-Age=19700, must-revalidate"), Some(19_700));
        assert_eq!(max_age_s("no-store"), Some(0));
        for text in ["", "private", "s-maxage=5", "max-age=x"] {
            assert_eq!(max_age_s(text), None, "{text}");
        }
    }
}
