//! Makes segments ready before they are needed, so that no commit waits for zeros.

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::JoinHandle;

use super::segment_name;
use crate::disk::{Disk, DiskFile};
use crate::error::StoreError;

/// What a segment is called until it is ready.
pub(super) const UNREADY: &str = ".new";

/// A segment that is durably full of zeros.
#[derive(Debug)]
pub(super) struct Ready {
    pub(super) number: u64,
    pub(super) file: Arc<dyn DiskFile>,
    pub(super) bytes: u64,
}

/// Makes one segment.
pub(super) fn prepare(disk: &dyn Disk, number: u64, bytes: u64) -> io::Result<Ready> {
    static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];
    let name = segment_name(number);
    let unready = format!("{name}{UNREADY}");
    match disk.remove(&unready) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let file = disk.create(&unready)?;
    // Written, not only reserved: the first write to a reserved block changes the file system's
    // tables, which a commit would have to wait for.
    let mut offset = 0;
    while offset < bytes {
        let piece = bytes.saturating_sub(offset).min(ZEROS.len() as u64);
        file.write_at(offset, ZEROS.get(..piece as usize).unwrap_or(&ZEROS))?;
        offset += piece;
    }
    file.sync()?;
    disk.rename(&unready, &name)?;
    disk.sync_names()?;
    Ok(Ready { number, file, bytes })
}

/// A thread that has one segment ready ahead.
#[derive(Debug)]
pub(super) struct Preparer {
    ready: Option<Receiver<io::Result<Ready>>>,
    thread: Option<JoinHandle<()>>,
}

impl Preparer {
    /// Starts with the segment `number`.
    pub(super) fn start(disk: Arc<dyn Disk>, number: u64, bytes: u64) -> io::Result<Self> {
        let (sender, receiver) = sync_channel(0);
        let thread = std::thread::Builder::new().name("store-log".to_owned()).spawn(move || {
            for number in number.. {
                let ready = prepare(disk.as_ref(), number, bytes);
                let failed = ready.is_err();
                // Nobody takes it any more once the log is closed.
                if sender.send(ready).is_err() || failed {
                    return;
                }
            }
        })?;
        Ok(Self { ready: Some(receiver), thread: Some(thread) })
    }

    /// The next segment, as soon as it is ready.
    pub(super) fn take(&mut self) -> Result<Ready, StoreError> {
        let ready = self.ready.as_ref().and_then(|ready| ready.recv().ok());
        ready.ok_or(StoreError::Closed)?.map_err(StoreError::from)
    }
}

impl Drop for Preparer {
    fn drop(&mut self) {
        self.ready = None;
        // What it is making is finished, so that nobody finds it changing.
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
