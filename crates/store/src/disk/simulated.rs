//! A disk that loses power, for tests.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use parking_lot::Mutex;

use super::{Disk, DiskFile, MemoryDisk};

/// What a disk writes as one piece, in bytes.
const SECTOR: usize = 512;

/// Memory that knows what was made durable and what was not.
#[derive(Debug, Default)]
pub(crate) struct SimulatedDisk {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    /// Name → file, as everybody sees it now.
    names: HashMap<String, usize>,
    /// Name → file, as a loss of power leaves it.
    durable_names: HashMap<String, usize>,
    files: Vec<File>,
    /// After so many more writes and syncs everything fails, as when the power goes.
    fuse: Option<u64>,
}

#[derive(Debug, Default)]
struct File {
    now: Vec<u8>,
    durable: Vec<u8>,
    /// Since the last sync, in order.
    pending: Vec<Pending>,
}

#[derive(Debug)]
enum Pending {
    Write { offset: usize, data: Vec<u8> },
    SetLen(usize),
}

impl SimulatedDisk {
    /// A disk on which these files are durable.
    pub(crate) fn with(files: HashMap<String, Vec<u8>>) -> Self {
        let mut state = State::default();
        for (name, bytes) in files {
            state.names.insert(name, state.files.len());
            state.files.push(File { now: bytes.clone(), durable: bytes, pending: Vec::new() });
        }
        state.durable_names = state.names.clone();
        Self { state: Arc::new(Mutex::new(state)) }
    }

    /// Lets the power go after so many more operations.
    pub(crate) fn burn(&self, fuse: u64) {
        self.state.lock().fuse = Some(fuse);
    }

    /// Lets a process that was killed be followed by another: what was written is there, but is no
    /// more durable than it was.
    pub(crate) fn revive(&self) {
        self.state.lock().fuse = None;
    }

    /// What is found when the power is back: everything that was synced, and of the rest, sector
    /// by sector, what `kept` says.
    pub(crate) fn after_power_loss(&self, mut kept: impl FnMut() -> bool) -> MemoryDisk {
        let mut state = self.state.lock();
        // From now on nothing gets through any more.
        state.fuse = Some(0);
        // Changes of names reach the disk in order (a journalling file system), some or all.
        let names = if kept() { state.names.clone() } else { state.durable_names.clone() };
        let files = names
            .into_iter()
            .filter_map(|(name, file)| {
                let file = state.files.get(file)?;
                let mut bytes = file.durable.clone();
                for pending in &file.pending {
                    pending.apply_partly(&mut bytes, &mut kept);
                }
                Some((name, bytes))
            })
            .collect();
        MemoryDisk::with(files)
    }
}

impl Pending {
    fn apply_partly(&self, bytes: &mut Vec<u8>, kept: &mut impl FnMut() -> bool) {
        match self {
            Self::SetLen(len) => {
                if kept() {
                    bytes.resize(*len, 0);
                }
            }
            Self::Write { offset, data } => {
                let mut at = *offset;
                let mut rest = data.as_slice();
                while !rest.is_empty() {
                    let within = SECTOR - at % SECTOR;
                    let (piece, behind) = rest.split_at(within.min(rest.len()));
                    if kept() {
                        if bytes.len() < at + piece.len() {
                            bytes.resize(at + piece.len(), 0);
                        }
                        bytes[at..at + piece.len()].copy_from_slice(piece);
                    }
                    at += piece.len();
                    rest = behind;
                }
            }
        }
    }
}

impl State {
    fn powered(&mut self) -> io::Result<()> {
        match &mut self.fuse {
            None => Ok(()),
            Some(0) => Err(io::Error::other("the power is gone")),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
        }
    }
}

impl Disk for SimulatedDisk {
    fn names(&self) -> io::Result<Vec<String>> {
        Ok(self.state.lock().names.keys().cloned().collect())
    }

    fn open(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        let index = *self.state.lock().names.get(name).ok_or(io::ErrorKind::NotFound)?;
        Ok(Arc::new(SimulatedFile { state: Arc::clone(&self.state), index }))
    }

    fn create(&self, name: &str) -> io::Result<Arc<dyn DiskFile>> {
        let mut state = self.state.lock();
        state.powered()?;
        if state.names.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let index = state.files.len();
        state.files.push(File::default());
        state.names.insert(name.to_owned(), index);
        Ok(Arc::new(SimulatedFile { state: Arc::clone(&self.state), index }))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        let mut state = self.state.lock();
        state.powered()?;
        if state.names.contains_key(to) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let index = state.names.remove(from).ok_or(io::ErrorKind::NotFound)?;
        state.names.insert(to.to_owned(), index);
        Ok(())
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = self.state.lock();
        state.powered()?;
        state.names.remove(name).map(drop).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn sync_names(&self) -> io::Result<()> {
        let mut state = self.state.lock();
        state.powered()?;
        state.durable_names = state.names.clone();
        Ok(())
    }
}

#[derive(Debug)]
struct SimulatedFile {
    state: Arc<Mutex<State>>,
    index: usize,
}

impl DiskFile for SimulatedFile {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state.lock().files[self.index].now.len() as u64)
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let state = self.state.lock();
        let start = offset as usize;
        let source = state.files[self.index].now.get(start..start + out.len());
        out.copy_from_slice(source.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.state.lock();
        state.powered()?;
        let file = &mut state.files[self.index];
        let write = Pending::Write { offset: offset as usize, data: data.to_vec() };
        write.apply_partly(&mut file.now, &mut || true);
        file.pending.push(write);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.state.lock();
        state.powered()?;
        let file = &mut state.files[self.index];
        file.now.resize(len as usize, 0);
        file.pending.push(Pending::SetLen(len as usize));
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.state.lock();
        state.powered()?;
        let file = &mut state.files[self.index];
        file.durable = file.now.clone();
        file.pending.clear();
        Ok(())
    }
}
