//! Accepts connections, gives each to an event loop, with or without TLS, and hands their requests
//! to the door.
//!
//! A shutdown stops accepting at once and lets what is in flight finish within a limit.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tracing::{debug, warn};

use crate::door::{Connection, Door};
use crate::event_loops::EventLoops;
use crate::watchdog::{LOOK_EVERY, Progress, Watchdog};

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
    loops: EventLoops,
    shutdown: impl Future<Output = ()>,
) {
    let connections = GracefulShutdown::new();
    let watchdog = Watchdog::start();
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
        let progress = Arc::new(Progress::default());
        let (tls, door, watcher) = (tls.clone(), door.clone(), connections.watcher());
        let noted = progress.clone();
        let served =
            loops.spawn(stream, move |stream| serve(stream, peer, tls, door, watcher, noted));
        match served {
            Ok(connection) => watchdog.watch(peer, progress, connection),
            Err(error) => debug!(%peer, %error, "Connection ended at once"),
        }
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
    progress: Arc<Progress>,
) {
    let peer = peer.ip().to_canonical();
    let mut connection = Connection { peer, peer_text: peer.to_string().into(), tls: None };
    let Some(tls) = tls else {
        return serve_http(TokioIo::new(stream), connection, door, watcher, progress).await;
    };
    match tokio::time::timeout(HANDSHAKE_WITHIN, tls.accept(stream)).await {
        Ok(Ok(stream)) => {
            connection.tls = Some(crate::tls::facts(stream.get_ref().1));
            serve_http(TokioIo::new(stream), connection, door, watcher, progress).await;
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
    progress: Arc<Progress>,
) where
    S: hyper::rt::Read + hyper::rt::Write + Unpin + Send + 'static,
{
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // The limit of headers stays hyper's own, 100: another one costs two allocations a request.
    // No `pipeline_flush`: it takes from a body whatever there is, however slowly it is read.
    builder.http1().max_buf_size(64 * 1024);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(LOOK_EVERY)
        .max_concurrent_streams(256)
        .max_header_list_size(64 * 1024);
    let peer = connection.peer;
    let connection = Arc::new(connection);
    let service = hyper::service::service_fn(move |request| {
        let (door, connection, progress) = (door.clone(), connection.clone(), progress.clone());
        // In a box, since hyper moves the future about, and this one is large.
        Box::pin(async move {
            progress.begin();
            let response = door.answer(&connection, request, &progress).await;
            progress.finish();
            Ok::<_, std::convert::Infallible>(response)
        })
    });
    let served = builder.serve_connection(stream, service).into_owned();
    if let Err(error) = watcher.watch(served).await {
        debug!(%peer, %error, "Connection ended");
    }
}
