//! From a checked configuration to a running server: open, unseal, load, listen.
//!
//! The order matters: the store's lock first, so that two servers never share a folder; then the
//! master key, which only a first start may create; then the replica, so that the port opens
//! only when requests can be answered.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use sekisho_audit::{Audit, Folder, Memory, Options as AuditOptions, Shelf};
use sekisho_credentials::{
    AccessKeyId, CommandLimits, KeyRing, KeyRingError, MasterKeyError, MasterKeySource,
    MissingFile, OpenError, PasswordCost, PasswordError, PasswordHasher, SecretAccessKey,
};
use sekisho_directory::{Directory, DirectoryError, SealedRow};
use sekisho_objects::{LocalStore, ObjectStore, UpstreamStore};
use sekisho_operation::{Clock, Guesses, Passwords, Randomness, Rng, System};
use sekisho_replica::{FollowError, LastUsed, Replica, ServiceUses};
use sekisho_store::{
    Create, EmbeddedOptions, EmbeddedStore, MemoryStore, OpenError as StoreOpenError, Revision,
    Store, StoreError,
};
use tokio::net::TcpListener;
use tracing::{error, info};
use zeroize::Zeroizing;

use crate::accounts::{AccountError, NewAccount, RootCredentials};
use crate::admin::{self, AdminError};
use crate::authenticate::Authenticator;
use crate::config::{Config, MasterKeyFrom};
use crate::context_keys::Now;
use crate::door::Door;
use crate::event_loops::EventLoops;
use crate::identity_providers::Outside;
use crate::record::Recorder;
use crate::s3::BaseDomains;
use crate::services::Services;
use crate::state::State;
use crate::telemetry::Telemetry;
use crate::tls::{self, TlsError};
use crate::{delivery, keeper, listener};

/// How long the end of a server waits for its last records to be durable.
const AUDIT_STOPS_WITHIN: Duration = Duration::from_secs(10);
/// The records an ephemeral server keeps; older ones go.
const AUDIT_MEMORY_BYTES_MAX: u64 = 32 * 1024 * 1024;

/// What comes from outside and is not configuration: time, randomness, a key brought along.
pub struct World {
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
    /// Fills bytes unpredictably.
    pub randomness: Arc<dyn Randomness>,
    /// The root user's access key for a first start, if the operator brings one.
    pub root_access_key: Option<(AccessKeyId, SecretAccessKey)>,
    /// The value of the environment variable that holds the master key, if configured.
    pub master_key_value: Option<Zeroizing<String>>,
}

/// A server that listens.
pub struct Server {
    state: Arc<State>,
    listener: TcpListener,
    tls: Option<tokio_rustls::TlsAcceptor>,
    loops: EventLoops,
    operators: Option<tokio::net::UnixListener>,
    watch: sekisho_store::Watch,
    /// The first account's root credentials, if this was the first start.
    pub first_start: Option<RootCredentials>,
}

/// Why a server did not start. The message says what happened, where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder cannot be made.
    #[error("data folder {path}: {source}", path = .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The store cannot be opened.
    #[error(transparent)]
    StoreOpen(#[from] StoreOpenError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no master key.
    #[error(transparent)]
    MasterKey(#[from] MasterKeyError),
    /// The master key does not open the data.
    #[error("the data cannot be opened with this master key: {0}")]
    WrongMasterKey(#[from] OpenError),
    /// The session keys cannot be read.
    #[error("the session keys cannot be opened: {0}")]
    SessionKeys(#[from] KeyRingError),
    /// A sealed row is not hexadecimal.
    #[error("the row of the session keys is damaged")]
    SessionKeysDamaged,
    /// The threads that answer cannot be started.
    #[error("cannot start threads: {0}")]
    Threads(#[source] std::io::Error),
    /// The state cannot be loaded.
    #[error("the state cannot be loaded: {0}")]
    Load(#[from] FollowError),
    /// The directory failed.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The first account could not be made.
    #[error("the first account cannot be made: {0}")]
    Account(#[from] AccountError),
    /// The store of objects cannot be opened.
    #[error(transparent)]
    Objects(#[from] sekisho_objects::OpenError),
    /// The store of objects failed.
    #[error(transparent)]
    ObjectStore(#[from] sekisho_objects::ObjectError),
    /// The password parameters are unusable.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The certificate is unusable.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The admin socket is unusable.
    #[error(transparent)]
    Admin(#[from] AdminError),
    /// The address is taken or not ours.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// The address.
        address: std::net::SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// The audit log cannot be begun.
    #[error("the audit log in {folder} cannot be begun: {source}", folder = .folder.display())]
    Audit {
        /// Where it lies.
        folder: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Metrics cannot be set up.
    #[error("metrics: {0}")]
    Metrics(#[from] metrics_exporter_prometheus::BuildError),
}

impl Server {
    /// Opens everything and binds the port. Nothing is answered before [`Server::run`].
    pub async fn start(config: Config, world: World) -> Result<Self, StartError> {
        let tls = match &config.tls {
            Some((certificate, key)) => Some(tls::acceptor(certificate, key)?),
            None => None,
        };
        if let Some(folder) = &config.data {
            make_private_folder(folder)?;
        }
        let durable = config.data.as_deref().filter(|_| !config.ephemeral);
        let opened = open_store(durable).await?;
        let mut rng = Rng(world.randomness.as_ref());
        let missing = if opened.is_new { MissingFile::Create } else { MissingFile::Refuse };
        let keys = if durable.is_none() && matches!(config.master_key, MasterKeyFrom::File(_)) {
            // Nothing is kept, so nothing needs to be opened again.
            sekisho_credentials::MasterKeyRing::new(sekisho_credentials::MasterKey::generate(
                &mut rng,
            ))
        } else {
            let loaded = master_key_source(&config.master_key, world.master_key_value)
                .load(missing, &mut rng)?;
            if loaded.created {
                info!("Created a master key; keep a copy of it apart from the data");
            }
            loaded.ring
        };
        let (replica, watch) = Replica::load(&*opened.store, config.partition).await?;
        let now_s = world.clock.now_us().div_euclid(1_000_000);
        let directory = Directory::new(opened.store.clone());
        let ring_sealer = keys.sealer("session-key-ring");
        let ring = session_keys(&directory, &ring_sealer, now_s, &mut rng).await?;
        let listener = TcpListener::bind(config.listen)
            .await
            .map_err(|source| StartError::Listen { address: config.listen, source })?;
        let operators = config.data.as_deref().map(admin::bind).transpose()?;
        let audit = start_audit(durable, world.randomness.clone())?;
        let recorder = Recorder::new(audit.clone(), &config);
        let system = System {
            partition: config.partition,
            region: config.region.as_str().into(),
            directory,
            quotas: config.quotas.clone(),
            secrets: keys.sealer("access-key"),
            user_secrets: keys.sealer("user-credential"),
            passwords: Passwords::new(
                PasswordHasher::new(PasswordCost::default())?,
                hashes_at_once(),
            ),
            guesses: Guesses::default(),
            replays: Default::default(),
            issuer_base: issuer_base(&config, &listener)?,
            identity_providers: Arc::new(Outside::new(world.clock.clone())),
            session_keys: ArcSwap::from_pointee(ring),
            evaluator: Arc::new(sekisho_policy::engine::Engine),
            last_used: Arc::new(LastUsed::default()),
            service_uses: ServiceUses::default(),
            objects: open_objects(&config, durable, &world.clock, &world.randomness).await?,
            audit,
            randomness: world.randomness.clone(),
        };
        let base_domains = BaseDomains::new(&config.s3_domains, &config.region);
        let state = Arc::new(State {
            config,
            system,
            replica: Arc::new(replica),
            services: Services::new(),
            base_domains,
            authenticator: Authenticator::new(),
            clock: world.clock,
            second: ArcSwap::from_pointee(Now::of(now_s)),
            telemetry: Telemetry::new()?,
            recorder,
            ephemeral: opened.ephemeral,
            root_access_key: world.root_access_key,
            first_credentials: std::sync::OnceLock::new(),
            ring_sealer,
            following: AtomicBool::new(true),
        });
        let loops = EventLoops::start().map_err(StartError::Threads)?;
        let mut server = Self { state, listener, tls, loops, operators, watch, first_start: None };
        if server.state.replica.view().accounts().next().is_none() {
            server.first_start = Some(server.state.clone().first_account(&mut server.watch).await?);
        }
        Ok(server)
    }

    /// The address that was bound, which tells the port if 0 was asked for.
    pub fn address(&self) -> std::io::Result<std::net::SocketAddr> {
        self.listener.local_addr()
    }

    /// Answers until `shutdown` completes, finishes what is in flight, and writes down last uses.
    pub async fn run(self, shutdown: impl Future<Output = ()>) {
        let Self { state, listener, tls, loops, operators, watch, .. } = self;
        let follower = tokio::spawn(follow(state.clone(), watch));
        let keeper = tokio::spawn(keeper::keep(state.clone()));
        let courier = tokio::spawn(delivery::keep_delivering(state.clone()));
        let admin =
            operators.map(|socket| tokio::spawn(admin::answer_operators(socket, state.clone())));
        let door = Arc::new(Door { state: state.clone() });
        listener::accept(listener, tls, door, loops, shutdown).await;
        if let Some(admin) = admin {
            admin.abort();
        }
        courier.abort();
        keeper.abort();
        keeper::write_last_uses(&state).await;
        let audit = state.recorder.audit.clone();
        let _ = tokio::task::spawn_blocking(move || audit.stop(AUDIT_STOPS_WITHIN)).await;
        follower.abort();
    }
}

/// Where others reach this server: as the operator says, or else where it listens.
fn issuer_base(config: &Config, listener: &TcpListener) -> Result<Arc<str>, StartError> {
    if let Some(url) = &config.issuer_url {
        return Ok(url.as_str().into());
    }
    let address = listener
        .local_addr()
        .map_err(|source| StartError::Listen { address: config.listen, source })?;
    let scheme = if config.tls.is_some() { "https" } else { "http" };
    Ok(format!("{scheme}://{address}").into())
}

/// Half of the cores, so that guessing passwords leaves the other half to everybody else.
fn hashes_at_once() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| cores.get().div_ceil(2))
}

/// The records lie in the data folder, or in memory where nothing is durable.
fn start_audit(
    durable: Option<&Path>,
    randomness: Arc<dyn Randomness>,
) -> Result<Arc<Audit>, StartError> {
    let folder = durable.map(|data| data.join("audit"));
    let started = match &folder {
        Some(folder) => Folder::create(folder)
            .map(|shelf| (Arc::new(shelf) as Arc<dyn Shelf>, AuditOptions::default())),
        None => {
            let segment_bytes = AUDIT_MEMORY_BYTES_MAX / 16;
            let keep_bytes = Some(AUDIT_MEMORY_BYTES_MAX);
            let options = AuditOptions { segment_bytes, keep_bytes, ..AuditOptions::default() };
            Ok((Arc::new(Memory::default()) as Arc<dyn Shelf>, options))
        }
    };
    started
        .and_then(|(shelf, options)| {
            Audit::start(shelf, options, Box::new(move |bytes| randomness.fill(bytes)))
        })
        .map(Arc::new)
        .map_err(|source| StartError::Audit { folder: folder.unwrap_or_default(), source })
}

struct Opened {
    store: Arc<dyn Store>,
    ephemeral: Option<Arc<MemoryStore>>,
    is_new: bool,
}

/// The objects lie beside the directory, in a folder of their own, or in another store.
async fn open_objects(
    config: &Config,
    folder: Option<&Path>,
    clock: &Arc<dyn Clock>,
    randomness: &Arc<dyn Randomness>,
) -> Result<Arc<dyn ObjectStore>, StartError> {
    if let Some(options) = &config.s3_upstream {
        let folder = folder.map(|folder| folder.join("upstream"));
        let clock = clock.clone();
        let now_ms = Arc::new(move || clock.now_us().div_euclid(1_000));
        let store = UpstreamStore::open(options.clone(), folder.as_deref(), now_ms).await?;
        return Ok(Arc::new(store));
    }
    let randomness = randomness.clone();
    let fill: sekisho_objects::Randomness = Arc::new(move |bytes| randomness.fill(bytes));
    Ok(match folder {
        Some(folder) => Arc::new(LocalStore::in_folder(&folder.join("objects"), fill).await?),
        None => Arc::new(LocalStore::in_memory(fill).await?),
    })
}

async fn open_store(folder: Option<&Path>) -> Result<Opened, StartError> {
    let Some(folder) = folder else {
        let memory = Arc::new(MemoryStore::new()?);
        return Ok(Opened { store: memory.clone(), ephemeral: Some(memory), is_new: true });
    };
    let options = EmbeddedOptions { create: Create::FirstStart, ..EmbeddedOptions::default() };
    let store = EmbeddedStore::open(folder, options)?;
    // Nothing was ever committed, so nothing was ever sealed.
    let is_new = store.status().await?.revision == Revision::ZERO;
    Ok(Opened { store: Arc::new(store), ephemeral: None, is_new })
}

fn make_private_folder(folder: &Path) -> Result<(), StartError> {
    use std::os::unix::fs::DirBuilderExt;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(|source| StartError::Folder { path: folder.to_owned(), source })
}

fn master_key_source(from: &MasterKeyFrom, value: Option<Zeroizing<String>>) -> MasterKeySource {
    match from {
        MasterKeyFrom::File(path) => MasterKeySource::File(path.clone()),
        MasterKeyFrom::Env(variable) => MasterKeySource::Environment {
            variable: variable.clone(),
            value: value.unwrap_or_default(),
        },
        MasterKeyFrom::Command(command) => {
            let mut words = command.split_ascii_whitespace().map(str::to_owned);
            MasterKeySource::Command {
                program: words.next().unwrap_or_default().into(),
                arguments: words.collect(),
                limits: CommandLimits::default(),
            }
        }
    }
}

/// The ring of session keys; a first start makes it.
pub(crate) async fn session_keys(
    directory: &Directory,
    sealer: &sekisho_credentials::Sealer,
    now_s: i64,
    rng: &mut Rng<'_>,
) -> Result<KeyRing, StartError> {
    let mut tx = directory.begin().await?;
    let name = SealedRow::SESSION_KEY_RING;
    if let Some(row) = tx.get::<SealedRow>(&SealedRow::key_of(name)).await? {
        let sealed = hex::decode(&row.sealed).map_err(|_| StartError::SessionKeysDamaged)?;
        return Ok(KeyRing::from_sealed(sealer, &sealed)?);
    }
    let ring = KeyRing::generate(now_s.unsigned_abs(), rng);
    let sealed = hex::encode(ring.to_sealed(sealer, rng));
    tx.put(&SealedRow { name: name.to_owned(), sealed })?;
    tx.commit().await?;
    Ok(ring)
}

impl State {
    /// Makes the first account. Runs before anybody follows the store, so it does so itself.
    async fn first_account(
        self: Arc<Self>,
        watch: &mut sekisho_store::Watch,
    ) -> Result<RootCredentials, StartError> {
        let new = NewAccount {
            id: Some(self.config.account_id),
            access_key: self.root_access_key.clone(),
            ..NewAccount::default()
        };
        let replica = self.replica.clone();
        tokio::select! {
            added = self.add_account(new) => {
                let added = added?;
                if let (Ok(id), Ok(secret)) =
                    (added.access_key_id.parse(), added.secret_access_key.parse())
                {
                    let _ = self.first_credentials.set((id, secret));
                }
                Ok(added)
            }
            broken = replica.follow(watch) => Err(broken.err().map_or(
                StartError::Store(StoreError::Closed), StartError::Load,
            )),
        }
    }
}

/// Keeps the replica at the store's heels; loads again when the stream breaks.
async fn follow(state: Arc<State>, mut watch: sekisho_store::Watch) {
    loop {
        if let Err(broken) = state.replica.follow(&mut watch).await {
            state.following.store(false, Ordering::Release);
            error!(error = %crate::error_chain(&broken), "The replica lost the store; loading again");
        }
        loop {
            match state.replica.reload(&**state.system.directory.store()).await {
                Ok(again) => {
                    watch = again;
                    state.following.store(true, Ordering::Release);
                    break;
                }
                Err(failed) => {
                    error!(error = %crate::error_chain(&failed), "The state cannot be loaded");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }
}
