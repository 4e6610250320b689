//! Accepts connections, with or without TLS, and hands their requests to the door.
//!
//! A shutdown stops accepting at once and lets what is in flight finish within a limit.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tracing::{debug, warn};

use crate::door::{Connection, Door};

/// How often a connection is looked at. One timer a connection, since one for each request, as
/// hyper's own time limits have it, costs more than reading the request.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// Looks without a request coming whole, after which an idle or dribbling connection is closed.
const IDLE_LOOKS_MAX: u32 = 3;
/// Looks at one and the same request, after which its client is taken to be stuck.
const BUSY_LOOKS_MAX: u32 = 15;
/// How long a TLS handshake may take.
const HANDSHAKE_WITHIN: Duration = Duration::from_secs(10);
/// How long requests in flight may take to finish after a shutdown began.
const FINISH_WITHIN: Duration = Duration::from_secs(30);
/// Pause after an accept that failed, most likely for want of file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Accepts until `shutdown` completes, then finishes what is in flight.
pub(crate) async fn accept(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    door: Arc<Door>,
    shutdown: impl Future<Output = ()>,
) {
    let connections = GracefulShutdown::new();
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    warn!(%error, "Cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
            () = &mut shutdown => break,
        };
        // An answer is one small write: waiting to fill a packet would only delay it.
        let _ = stream.set_nodelay(true);
        tokio::spawn(serve(stream, peer, tls.clone(), door.clone(), connections.watcher()));
    }
    drop(listener);
    if tokio::time::timeout(FINISH_WITHIN, connections.shutdown()).await.is_err() {
        warn!(
            "Requests still running {}s after the shutdown began are cut off",
            FINISH_WITHIN.as_secs()
        );
    }
}

async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    tls: Option<TlsAcceptor>,
    door: Arc<Door>,
    watcher: hyper_util::server::graceful::Watcher,
) {
    let mut connection = Connection { peer: peer.ip().to_canonical(), tls_version: None };
    let Some(tls) = tls else {
        return serve_http(TokioIo::new(stream), connection, door, watcher).await;
    };
    match tokio::time::timeout(HANDSHAKE_WITHIN, tls.accept(stream)).await {
        Ok(Ok(stream)) => {
            let version = stream.get_ref().1.protocol_version();
            connection.tls_version = Some(match version {
                Some(rustls::ProtocolVersion::TLSv1_3) => "1.3",
                _ => "1.2",
            });
            serve_http(TokioIo::new(stream), connection, door, watcher).await;
        }
        Ok(Err(error)) => debug!(%peer, %error, "TLS handshake failed"),
        Err(_) => debug!(%peer, "TLS handshake took too long"),
    }
}

async fn serve_http<S>(
    stream: S,
    connection: Connection,
    door: Arc<Door>,
    watcher: hyper_util::server::graceful::Watcher,
) where
    S: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
{
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().pipeline_flush(true).max_headers(128).max_buf_size(64 * 1024);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(LOOK_EVERY)
        .max_concurrent_streams(256)
        .max_header_list_size(64 * 1024);
    let progress = Arc::new(Progress::default());
    let noted = progress.clone();
    let service = hyper::service::service_fn(move |request| {
        let (door, noted) = (door.clone(), noted.clone());
        // In a box, since hyper moves the future about, and this one is large.
        Box::pin(async move {
            noted.begun.fetch_add(1, Ordering::Relaxed);
            let response = door.answer(connection, request, &noted).await;
            noted.done.fetch_add(1, Ordering::Relaxed);
            Ok::<_, std::convert::Infallible>(response)
        })
    });
    let served = builder.serve_connection(stream, service).into_owned();
    tokio::select! {
        served = watcher.watch(served) => {
            if let Err(error) = served {
                debug!(peer = %connection.peer, %error, "Connection ended");
            }
        }
        () = progress.stuck() => debug!(peer = %connection.peer, "Connection closed: no progress"),
    }
}

/// How far a connection has come.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    /// Requests whose headers came whole.
    begun: AtomicU64,
    /// Requests answered.
    done: AtomicU64,
    /// Pieces of bodies that came or went.
    moved: AtomicU64,
}

impl Progress {
    /// A piece of a body came or went.
    pub(crate) fn moved(&self) {
        self.moved.fetch_add(1, Ordering::Relaxed);
    }

    /// Completes once nothing has happened for too long.
    async fn stuck(&self) {
        let mut seen = (0, 0, 0);
        let mut looks = 0;
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            let [begun, done, moved] = [&self.begun, &self.done, &self.moved];
            let now = (
                begun.load(Ordering::Relaxed),
                done.load(Ordering::Relaxed),
                moved.load(Ordering::Relaxed),
            );
            looks = if now == seen { looks + 1 } else { 0 };
            seen = now;
            let max = if now.0 == now.1 { IDLE_LOOKS_MAX } else { BUSY_LOOKS_MAX };
            if max <= looks {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_connection_without_progress_is_stuck_and_one_with_progress_is_not() {
        let progress = Arc::new(Progress::default());
        let (begun, busy) = (tokio::time::Instant::now(), progress.clone());
        tokio::spawn(async move {
            for _ in 0..30 {
                tokio::time::sleep(Duration::from_secs(10)).await;
                busy.begun.fetch_add(1, Ordering::Relaxed);
                busy.done.fetch_add(1, Ordering::Relaxed);
            }
            busy.begun.fetch_add(1, Ordering::Relaxed);
        });
        progress.stuck().await;
        let waited = begun.elapsed().as_secs();
        assert!(
            (600..=640).contains(&waited),
            "{waited} s: 300 s of requests, 300 s of one request"
        );

        let idle = Progress::default();
        let begun = tokio::time::Instant::now();
        idle.stuck().await;
        assert_eq!(begun.elapsed().as_secs(), 60);
    }
}
