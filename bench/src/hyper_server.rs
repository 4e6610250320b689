//! The yardstick: a hyper server that reads a request and answers 200, with two bytes to a POST
//! and with a small object's to a GET.

use std::net::SocketAddr;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Method, Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::Outcome;
use crate::objects::SMALL_BYTES;

static SMALL: [u8; SMALL_BYTES] = [0x5e; SMALL_BYTES];

/// Answers until the process is killed.
pub(crate) fn serve(address: SocketAddr) -> Outcome<bool> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await?;
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            tokio::spawn(async move {
                let served = hyper::server::conn::http1::Builder::new()
                    .pipeline_flush(true)
                    .serve_connection(TokioIo::new(stream), service_fn(answer));
                // A client that goes away is no news.
                let _ = served.await;
            });
        }
    })
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::Error> {
    let body: &[u8] = if request.method() == Method::GET { &SMALL } else { b"ok" };
    // Read, as every server must before it can answer the next one.
    request.into_body().collect().await?;
    Ok(Response::new(Full::new(Bytes::from_static(body))))
}
