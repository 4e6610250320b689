//! S3: a small object read by many, and a large one written by one.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderValue, Method, header};
use sekisho_sigv4::SignedBody;

use crate::Outcome;
use crate::requests;
use crate::server::{Credentials, Server};

/// The bucket everything lies in.
const BUCKET: &str = "bench";
/// The object that is read.
pub(crate) const SMALL_BYTES: usize = 1024;
/// The object that is written.
const LARGE_BYTES: usize = 64 * 1024 * 1024;
const PIECE: usize = 1024 * 1024;

/// A signed request without its body. The body is not signed, as SDKs do it over TLS; a PUT is
/// still hashed for its ETag and checksum.
pub(crate) fn head(
    server: &Server,
    credentials: &Credentials,
    method: &Method,
    path: &str,
    length: usize,
) -> Outcome<Vec<u8>> {
    let mut headers = HeaderMap::new();
    headers.insert(header::HOST, HeaderValue::from_str(&server.process.address)?);
    requests::sign_s3(credentials, method, path, &mut headers, SignedBody::Unsigned)?;
    let mut head = format!("{method} {path} HTTP/1.1\r\n").into_bytes();
    for (name, value) in &headers {
        head.extend_from_slice(name.as_str().as_bytes());
        head.extend_from_slice(b": ");
        head.extend_from_slice(value.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    write!(head, "content-length: {length}\r\n\r\n")?;
    Ok(head)
}

/// The path of the object that is read.
pub(crate) fn small_path() -> String {
    format!("/{BUCKET}/small")
}

/// Makes the bucket and the small object.
pub(crate) fn prepare(server: &Server) -> Outcome<()> {
    put(server, &format!("/{BUCKET}"), 0)?;
    put(server, &small_path(), SMALL_BYTES)?;
    Ok(())
}

/// Puts so many bytes over a connection of its own; how long it took until the answer.
fn put(server: &Server, path: &str, bytes: usize) -> Outcome<Duration> {
    let head = head(server, &server.root, &Method::PUT, path, bytes)?;
    let mut stream = TcpStream::connect(&server.process.address)?;
    stream.set_nodelay(true)?;
    let piece = vec![0x5e; PIECE];
    let started = Instant::now();
    stream.write_all(&head)?;
    let mut left = bytes;
    while let Some(now) = piece.get(..left.min(PIECE)).filter(|now| !now.is_empty()) {
        stream.write_all(now)?;
        left -= now.len();
    }
    let mut answer = [0; 512];
    let read = stream.read(&mut answer)?;
    let took = started.elapsed();
    let answer = String::from_utf8_lossy(answer.get(..read).unwrap_or_default()).into_owned();
    if answer.starts_with("HTTP/1.1 200") { Ok(took) } else { Err(answer.into()) }
}

/// How often a second the disk copies the large object as a file, with a sync at the end.
pub(crate) fn copies_per_second(folder: &Path) -> Outcome<f64> {
    let mut source = tempfile::NamedTempFile::new_in(folder)?;
    let piece = vec![0x5e; PIECE];
    for _ in 0..LARGE_BYTES / PIECE {
        source.write_all(&piece)?;
    }
    source.as_file().sync_all()?;
    let mut target = tempfile::NamedTempFile::new_in(folder)?;
    let mut reader = std::fs::File::open(source.path())?;
    let mut piece = vec![0; PIECE];
    let started = Instant::now();
    loop {
        let read = reader.read(&mut piece)?;
        let Some(read) = piece.get(..read).filter(|read| !read.is_empty()) else { break };
        target.write_all(read)?;
    }
    target.as_file().sync_all()?;
    Ok(1.0 / started.elapsed().as_secs_f64())
}

/// How often a second the server stores the large object.
pub(crate) fn puts_per_second(server: &Server) -> Outcome<f64> {
    let took = put(server, &format!("/{BUCKET}/large"), LARGE_BYTES)?;
    Ok(1.0 / took.as_secs_f64())
}
