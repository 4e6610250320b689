//! A world for tests: one account over a store in memory, a replica that follows it, a fixed
//! clock and seeded randomness. Operations run as the door runs them, authorization aside.

pub(crate) mod certificates;

use std::sync::Arc;

use parking_lot::Mutex;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use sekisho_api::Timestamp;
use sekisho_arn::{AccountId, Partition, UniqueId, UniqueIdKind};
use sekisho_catalog::Quotas;
use sekisho_credentials::{KeyRing, MasterKey, MasterKeyRing, PasswordCost, PasswordHasher};
use sekisho_directory::{
    AccessKeyRow, AccessKeyStatus, AccountRow, Committed, Directory, DirectoryError, KeyOwner,
    ManagedPolicyRow, PolicyVersion, RoleRow, Tags, Tx,
};
use sekisho_operation::{
    Cx, Guards, Guesses, Input, Operation, Output, Passwords, Randomness, ReadOperation, Refusal,
    System, WriteOperation,
};
use sekisho_policy::ContextValue;
use sekisho_replica::{Caller, LastUsed, Replica, View};
use sekisho_store::MemoryStore;

/// The time of every request, in seconds since the epoch.
pub(crate) const NOW_S: i64 = 1_900_000_000;
/// The same as answers carry it.
pub(crate) const NOW: Timestamp = Timestamp::from_secs(NOW_S);
/// A policy document.
pub(crate) const ALLOW_ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
/// As little as argon2 takes.
const CHEAP: PasswordCost = PasswordCost { memory_kib: 8, iterations: 1, lanes: 1 };
/// The account of the world.
pub(crate) const ACCOUNT: &str = "123456789012";

/// One account, its root user to ask, and everything behind.
pub(crate) struct World {
    pub(crate) system: System,
    pub(crate) replica: Arc<Replica>,
    pub(crate) account: AccountId,
}

/// Who asks.
#[derive(Debug, Clone)]
pub(crate) enum Who {
    Root,
    /// A user by name.
    User(&'static str),
    /// A session of a role, by the role's name.
    Role(&'static str),
}

struct Seeded(Mutex<StdRng>);

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().fill_bytes(bytes);
    }
}

impl World {
    /// A world with AWS's quotas.
    pub(crate) async fn new() -> Self {
        Self::with_quotas(&[]).await
    }

    /// A world with some quotas set otherwise, by name.
    pub(crate) async fn with_quotas(quotas: &[(&str, u32)]) -> Self {
        let directory = Directory::new(Arc::new(MemoryStore::new().unwrap()));
        let account: AccountId = ACCOUNT.parse().unwrap();
        let mut tx = directory.begin().await.unwrap();
        tx.put(&AccountRow {
            id: account,
            email: "root@example.com".to_owned(),
            name: "main".to_owned(),
            created_s: NOW_S - 86_400,
            root_password_hash: None,
            root_access_keys: Vec::new(),
            alias: None,
            settings: Default::default(),
        })
        .unwrap();
        tx.commit().await.unwrap();

        let store = directory.store().clone();
        let (replica, mut watch) = Replica::load(&*store, Partition::Aws).await.unwrap();
        let replica = Arc::new(replica);
        let follower = replica.clone();
        tokio::spawn(async move { follower.follow(&mut watch).await });

        let mut rng = StdRng::seed_from_u64(1);
        let masters = MasterKeyRing::new(MasterKey::generate(&mut rng));
        let session_keys = KeyRing::generate(NOW_S.unsigned_abs(), &mut rng);
        let system = System {
            partition: Partition::Aws,
            region: "us-east-1".into(),
            directory,
            quotas: Quotas::with_overrides(quotas.iter().copied()).unwrap(),
            secrets: masters.sealer("access-key"),
            user_secrets: masters.sealer("user-credential"),
            passwords: Passwords::new(PasswordHasher::new(CHEAP).unwrap(), 2),
            guesses: Guesses::default(),
            replays: Default::default(),
            issuer_base: "https://iam.example.com".into(),
            identity_providers: Arc::new(sekisho_operation::NoIdentityProviders),
            session_keys: arc_swap::ArcSwap::from_pointee(session_keys),
            evaluator: Arc::new(sekisho_policy_reference::Reference),
            audit: sekisho_audit::Audit::for_tests(),
            last_used: Arc::new(LastUsed::default()),
            service_uses: Default::default(),
            objects: Arc::new(
                sekisho_objects::LocalStore::in_memory(Arc::new(|bytes: &mut [u8]| bytes.fill(1)))
                    .await
                    .unwrap(),
            ),
            randomness: Arc::new(Seeded(Mutex::new(rng))),
        };
        Self { system, replica, account }
    }

    /// The newest state.
    pub(crate) fn view(&self) -> Arc<View> {
        self.replica.view()
    }

    fn caller(&self, who: &Who) -> Caller {
        let view = self.view();
        let owner = match who {
            Who::Root => KeyOwner::Root,
            Who::User(name) => {
                let account = view.account(self.account).unwrap();
                KeyOwner::User(account.users.named(name).unwrap().row.id.clone())
            }
            Who::Role(name) => return role_session(&view, self.account, name),
        };
        let key = AccessKeyRow {
            id: "AKIACALLER".to_owned(),
            account: self.account,
            owner,
            status: AccessKeyStatus::Active,
            created_s: 0,
            sealed_secret: String::new(),
        };
        Caller::of_key(&view, &key).unwrap()
    }

    /// Runs an operation that changes something, waits until it is visible, and tells how a
    /// refusal would read: `409 EntityAlreadyExists: User with name bob already exists.`
    pub(crate) async fn write_as<O: WriteOperation>(
        &self,
        who: Who,
        input: Input<O>,
    ) -> Result<Output<O>, String> {
        let (view, caller) = (self.view(), self.caller(&who));
        let cx = Cx::inside(&self.system, &view, &caller, NOW_S);
        O::guards(&cx, &input).map_err(told)?;
        loop {
            let mut tx = self.system.directory.begin().await.unwrap();
            let output = O::run(&cx, &mut tx, input.clone()).await;
            let output = output.map_err(|error| told(error.into()))?;
            match tx.commit().await {
                Ok(Committed::At(revision)) => self.replica.reached(revision).await,
                Ok(Committed::Nothing) => {}
                Err(DirectoryError::Conflict) => continue,
                Err(error) => panic!("{error}"),
            }
            return Ok(output);
        }
    }

    /// The same as root.
    pub(crate) async fn write<O: WriteOperation>(
        &self,
        input: Input<O>,
    ) -> Result<Output<O>, String> {
        self.write_as::<O>(Who::Root, input).await
    }

    /// Runs an operation that only looks things up.
    pub(crate) fn read_as<O: ReadOperation>(
        &self,
        who: Who,
        input: Input<O>,
    ) -> Result<Output<O>, String> {
        let (view, caller) = (self.view(), self.caller(&who));
        let cx = Cx::inside(&self.system, &view, &caller, NOW_S);
        O::guards(&cx, &input).map_err(told)?;
        O::run(&cx, input).map_err(|error| told(error.into()))
    }

    /// The same as root.
    pub(crate) fn read<O: ReadOperation>(&self, input: Input<O>) -> Result<Output<O>, String> {
        self.read_as::<O>(Who::Root, input)
    }

    /// What the caller must be allowed, a line each:
    /// `iam:CreateUser on arn:aws:iam::123456789012:user/Bob {aws:TagKeys=[a b]}`.
    pub(crate) fn guards_as<O: Operation>(&self, who: Who, input: &Input<O>) -> String {
        let (view, caller) = (self.view(), self.caller(&who));
        let cx = Cx::inside(&self.system, &view, &caller, NOW_S);
        match O::guards(&cx, input) {
            Ok(guards) => shown(&guards),
            Err(refusal) => told(refusal),
        }
    }

    /// How many of the guards bring a policy that hangs on the resource.
    pub(crate) fn resource_policies_as<O: Operation>(&self, who: Who, input: &Input<O>) -> usize {
        let (view, caller) = (self.view(), self.caller(&who));
        let cx = Cx::inside(&self.system, &view, &caller, NOW_S);
        let guards = O::guards(&cx, input).map_err(told).unwrap();
        let has = |guard: &&sekisho_operation::Guard| {
            matches!(guard.resource_side, sekisho_replica::ResourceSide::Policy(_))
        };
        guards.needed.iter().filter(has).count()
    }

    /// The same as root.
    pub(crate) fn guards<O: Operation>(&self, input: &Input<O>) -> String {
        self.guards_as::<O>(Who::Root, input)
    }

    /// Adds a role that trusts nobody.
    pub(crate) async fn add_role(&self, name: &str) {
        self.add_role_at("/", name).await;
    }

    /// The same under a path.
    pub(crate) async fn add_role_at(&self, path: &str, name: &str) {
        let mut tx = self.tx().await;
        tx.create_entity(&RoleRow {
            id: self.unique_id(UniqueIdKind::Role),
            account: self.account,
            name: name.to_owned(),
            path: path.to_owned(),
            created_s: NOW_S,
            description: None,
            max_session_duration_s: 3_600,
            trust_policy: String::new(),
            tags: Tags::default(),
            permissions_boundary: None,
            inline_policies: Default::default(),
            attached_policies: Vec::new(),
            instance_profiles: Vec::new(),
        })
        .unwrap();
        self.commit(tx).await;
    }

    /// Adds a customer managed policy that allows everything.
    pub(crate) async fn add_policy(&self, name: &str) {
        let mut tx = self.tx().await;
        tx.create_entity(&ManagedPolicyRow {
            id: self.unique_id(UniqueIdKind::ManagedPolicy),
            account: self.account,
            name: name.to_owned(),
            path: "/".to_owned(),
            created_s: NOW_S,
            updated_s: NOW_S,
            description: None,
            tags: Tags::default(),
            versions: vec![PolicyVersion {
                number: 1,
                document: ALLOW_ALL.to_owned(),
                created_s: NOW_S,
            }],
            default_version: 1,
            last_version: 1,
            attachment_count: 0,
            boundary_count: 0,
        })
        .unwrap();
        self.commit(tx).await;
    }

    fn unique_id(&self, kind: UniqueIdKind) -> UniqueId {
        let mut random = [0; 17];
        self.system.randomness.fill(&mut random);
        UniqueId::from_random(kind, random)
    }

    /// A transaction, to look at rows.
    pub(crate) async fn tx(&self) -> Tx {
        self.system.directory.begin().await.unwrap()
    }

    /// Commits a transaction that a test filled itself and waits until it is visible.
    pub(crate) async fn commit(&self, tx: Tx) {
        if let Committed::At(revision) = tx.commit().await.unwrap() {
            self.replica.reached(revision).await;
        }
    }
}

fn role_session(view: &View, account: AccountId, name: &str) -> Caller {
    use sekisho_credentials::{AccessKeyId, AccessKeyKind, SessionClaims, SessionPrincipal};
    let role = view.account(account).unwrap().roles.named(name).unwrap().clone();
    let mut rng = StdRng::seed_from_u64(2);
    let claims = SessionClaims {
        access_key_id: AccessKeyId::generate(AccessKeyKind::Temporary, account, &mut rng),
        account,
        principal: SessionPrincipal::AssumedRole {
            role_id: role.row.id.clone(),
            role_name: role.row.name.clone(),
            session_name: "session".to_owned(),
        },
        issued_at: NOW_S.unsigned_abs(),
        expires_at: NOW_S.unsigned_abs() + 3_600,
        mfa_authenticated_at: None,
        session_policy: None,
        session_policy_arns: Vec::new(),
        tags: Vec::new(),
        source_identity: None,
        federated_provider: None,
        federation_keys: Vec::new(),
        chain_depth: 0,
        assumed_root: false,
        signed_in: false,
    };
    let session = Arc::new(sekisho_replica::SessionFacts::new(claims));
    Caller::of_session(view, session).unwrap()
}

fn told(refusal: Refusal) -> String {
    let cause = refusal.cause();
    assert!(cause.is_none(), "a failure, not a refusal: {cause:?}");
    format!("{} {}: {}", refusal.fault.http_status, refusal.fault.code, refusal.message)
}

fn shown(guards: &Guards) -> String {
    let mut lines = Vec::new();
    for guard in &guards.needed {
        let mut line = format!("{} on {}", guard.action, guard.resource);
        if let Some(printed) = &guard.printed_resource {
            line.push_str(&format!(" ({printed})"));
        }
        let keys: Vec<String> = guard
            .keys
            .iter()
            .map(|(name, value)| match value {
                ContextValue::Single(value) => format!("{name}={value}"),
                ContextValue::Many(values) => format!("{name}=[{}]", values.join(" ")),
            })
            .collect();
        if !keys.is_empty() {
            line.push_str(&format!(" {{{}}}", keys.join(" ")));
        }
        lines.push(line);
    }
    lines.join("\n")
}
