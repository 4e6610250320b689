//! One event loop a core: a connection stays with the one that it was given to.
//!
//! Requests are short, and most wait for nothing. Loops that share their tasks wake each other,
//! steal and pass on for every few requests; loops of their own do not (measured: a fifth less
//! processor time a request, a quarter to a half more requests). What takes long, hashing of
//! passwords and the disk, is done on other threads as before. The price: connections do not move
//! away from a loop that is busy with a long request of another.

use std::io;
use std::net::TcpStream as BlockingTcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;

use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

/// Threads of a loop for what blocks. A thread that has just done its work does not count as free
/// yet, so without a bound there come to be many more of them than ever work at once; and each that
/// ever worked keeps its part of the allocator.
const BLOCKING_THREADS_MAX: usize = 16;

/// The event loops of a listener. They end when this is dropped, and with them whatever still runs.
pub(crate) struct EventLoops {
    loops: Vec<EventLoop>,
}

struct EventLoop {
    tasks: Handle,
    /// Connections that it has.
    connections: Arc<AtomicUsize>,
    /// Dropped to end it.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Counts a connection for as long as it is held.
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count.clone())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl EventLoops {
    /// Starts one for each core.
    ///
    /// # Errors
    /// The system gives no more threads or file descriptors.
    pub(crate) fn start() -> io::Result<Self> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let loops = (0..cores).map(EventLoop::start).collect::<io::Result<_>>()?;
        Ok(Self { loops })
    }

    /// Gives a connection to the loop that has the fewest.
    ///
    /// # Errors
    /// The connection is broken already.
    pub(crate) fn spawn<F>(
        &self,
        stream: TcpStream,
        serve: impl FnOnce(TcpStream) -> F + Send + 'static,
    ) -> io::Result<AbortHandle>
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let least = |one: &&EventLoop| one.connections.load(Ordering::Relaxed);
        let Some(chosen) = self.loops.iter().min_by_key(least) else {
            return Err(io::Error::other("there is no event loop"));
        };
        // Off the accepting loop's list of sockets, and onto the other's.
        let stream: BlockingTcpStream = stream.into_std()?;
        let counted = Counted::new(&chosen.connections);
        let task = chosen.tasks.spawn(async move {
            let _counted = counted;
            if let Ok(stream) = TcpStream::from_std(stream) {
                serve(stream).await;
            }
        });
        Ok(task.abort_handle())
    }
}

impl EventLoop {
    fn start(index: usize) -> io::Result<Self> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .max_blocking_threads(BLOCKING_THREADS_MAX)
            .build()?;
        let tasks = runtime.handle().clone();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name(format!("door-{index}"))
            .spawn(move || run(runtime, stopped))?;
        let connections = Arc::default();
        Ok(Self { tasks, connections, stop: Some(stop), thread: Some(thread) })
    }
}

fn run(runtime: Runtime, stopped: oneshot::Receiver<()>) {
    // Its sender is dropped and never sends.
    let _ = runtime.block_on(stopped);
    // A disk that hangs must not hold up the end.
    runtime.shutdown_background();
}

impl Drop for EventLoop {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // It ended in a panic at worst, which was told when it happened.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::sync::mpsc;

    use tokio::io::AsyncReadExt;
    use tokio::net::TcpListener;

    use super::*;

    /// Connections are spread evenly, each stays on one thread, and all end with the loops.
    #[tokio::test]
    async fn each_loop_has_its_share_of_the_connections() {
        const SHARE: usize = 3;
        let loops = EventLoops::start().unwrap();
        let count = loops.loops.len();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (tell, told) = mpsc::channel();
        let mut clients = Vec::new();
        for _ in 0..SHARE * count {
            clients.push(TcpStream::connect(address).await.unwrap());
            let (stream, _) = listener.accept().await.unwrap();
            let tell = tell.clone();
            let serve = move |mut stream: TcpStream| async move {
                tell.send(std::thread::current().id()).unwrap();
                stream.read_exact(&mut [0]).await.unwrap();
                tell.send(std::thread::current().id()).unwrap();
                std::future::pending::<()>().await;
                drop(stream);
            };
            loops.spawn(stream, serve).unwrap();
        }
        for client in &clients {
            client.writable().await.unwrap();
            client.try_write(b"x").unwrap();
        }
        let mut seen = HashMap::new();
        for _ in 0..2 * SHARE * count {
            *seen.entry(told.recv().unwrap()).or_insert(0) += 1;
        }
        assert_eq!(seen.into_values().collect::<Vec<_>>(), vec![2 * SHARE; count]);
        drop(loops);
        for mut client in clients {
            assert_eq!(client.read(&mut [0]).await.unwrap(), 0, "closed");
        }
    }
}
