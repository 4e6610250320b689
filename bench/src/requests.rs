//! Requests signed ahead, in the file that `requests.lua` reads.

use std::io::{BufWriter, Write};

use http::{HeaderMap, HeaderValue, Method, header};
use sekisho_sigv4::{AmzDate, SignedBody, Signer, SigningKey};
use tempfile::NamedTempFile;

use crate::Outcome;
use crate::objects;
use crate::server::{Credentials, Server};

/// The account every server of the benchmark has.
pub(crate) const ACCOUNT: &str = "123456789012";

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Recipe {
    /// By an IAM user.
    GetCallerIdentity,
    /// Of herself, by an IAM user with one policy.
    GetUser,
    /// Of a role that trusts the account, by an IAM user with one policy.
    AssumeRole,
    /// Of a name never used before.
    CreateUser,
    /// Of 1 KiB, by the root user.
    GetObject,
}

impl Recipe {
    fn service(self) -> &'static str {
        match self {
            Self::GetCallerIdentity | Self::AssumeRole => "sts",
            Self::GetUser | Self::CreateUser => "iam",
            Self::GetObject => "s3",
        }
    }

    fn form(self, server: &Server) -> Vec<(&'static str, String)> {
        match self {
            Self::GetCallerIdentity => vec![("Action", "GetCallerIdentity".to_owned())],
            Self::GetUser => {
                vec![("Action", "GetUser".to_owned()), ("UserName", "bench".to_owned())]
            }
            Self::AssumeRole => vec![
                ("Action", "AssumeRole".to_owned()),
                ("RoleArn", format!("arn:aws:iam::{ACCOUNT}:role/bench")),
                ("RoleSessionName", "bench-session".to_owned()),
            ],
            Self::CreateUser => {
                vec![("Action", "CreateUser".to_owned()), ("UserName", server.fresh_name())]
            }
            // Not a form at all.
            Self::GetObject => Vec::new(),
        }
    }
}

/// The body of a query request.
pub(crate) fn body(service: &str, form: &[(&str, String)]) -> String {
    let version = if service == "sts" { "2011-06-15" } else { "2010-05-08" };
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .append_pair("Version", version)
        .finish()
}

/// Signs a query request now.
pub(crate) fn sign(
    host: &str,
    credentials: &Credentials,
    service: &str,
    body: &str,
) -> Outcome<HeaderMap> {
    let date = AmzDate::from_timestamp(now());
    let region = "us-east-1";
    let signing_key = SigningKey::derive(&credentials.secret, date.day(), region, service);
    let signer = Signer {
        access_key_id: &credentials.id,
        signing_key: &signing_key,
        session_token: None,
        region,
        service,
        date,
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::HOST, HeaderValue::from_str(host)?);
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"),
    );
    signer.sign(&Method::POST, "/", "", &mut headers, SignedBody::of(body.as_bytes()))?;
    Ok(headers)
}

/// Signs a request to S3 now.
pub(crate) fn sign_s3(
    credentials: &Credentials,
    method: &Method,
    path: &str,
    headers: &mut HeaderMap,
    body: SignedBody,
) -> Outcome<()> {
    let date = AmzDate::from_timestamp(now());
    let region = "us-east-1";
    let signing_key = SigningKey::derive(&credentials.secret, date.day(), region, "s3");
    let signer = Signer {
        access_key_id: &credentials.id,
        signing_key: &signing_key,
        session_token: None,
        region,
        service: "s3",
        date,
    };
    signer.sign(method, path, "", headers, body)?;
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "requests are signed for the time they are sent at")]
fn now() -> jiff::Timestamp {
    jiff::Timestamp::try_from(std::time::SystemTime::now()).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

/// Writes `count` signed requests to a file.
pub(crate) fn write(server: &Server, recipe: Recipe, count: usize) -> Outcome<NamedTempFile> {
    let file = NamedTempFile::new()?;
    let mut out = BufWriter::new(file.as_file());
    let credentials = match recipe {
        Recipe::CreateUser => &server.root,
        _ => server.user.get().unwrap_or(&server.root),
    };
    for _ in 0..count {
        if recipe == Recipe::GetObject {
            let path = objects::small_path();
            let request = objects::head(server, &server.root, &Method::GET, &path, 0)?;
            writeln!(out, "{}", request.len())?;
            out.write_all(&request)?;
            continue;
        }
        let body = body(recipe.service(), &recipe.form(server));
        let headers = sign(&server.process.address, credentials, recipe.service(), &body)?;
        let mut request = b"POST / HTTP/1.1\r\n".to_vec();
        for (name, value) in &headers {
            request.extend_from_slice(name.as_str().as_bytes());
            request.extend_from_slice(b": ");
            request.extend_from_slice(value.as_bytes());
            request.extend_from_slice(b"\r\n");
        }
        write!(request, "content-length: {}\r\n\r\n{body}", body.len())?;
        writeln!(out, "{}", request.len())?;
        out.write_all(&request)?;
    }
    out.flush()?;
    drop(out);
    Ok(file)
}
