//! A small world in memory: accounts with users and roles, a clock that stands still, seeded
//! randomness. Calls go the door's way: guards, decisions by the reference evaluator, run.

use std::sync::{Arc, Mutex};

use arc_swap::ArcSwap;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng};
use sekisho_api::sts::Credentials;
use sekisho_arn::{AccountId, Partition, UniqueId, UniqueIdKind};
use sekisho_catalog::Quotas;
use sekisho_credentials::{
    KeyRing, MasterKey, MasterKeyRing, PasswordCost, PasswordHasher, SessionClaims,
};
use sekisho_directory::{
    AccessKeyRow, AccessKeyStatus, AccountRow, Directory, InlinePolicies, KeyOwner,
    ManagedPolicyRow, MfaAssignment, MfaDeviceRow, OpenIdConnectProviderRow, PolicyVersion,
    RoleRow, Row, Tag, Tags, Tx, UserRow,
};
use sekisho_operation::{
    Cx, Guard, Guesses, Input, NotingOperation, Operation, Output, Passwords, Randomness,
    ReadOperation, System,
};
use sekisho_policy_reference::Reference;
use sekisho_replica::{Authorization, Caller, Replica, SessionFacts, View, authorize};
use sekisho_store::MemoryStore;

/// 2030-01-01T00:00:00Z
pub(crate) const NOW_S: i64 = 1_893_456_000;
pub(crate) const A: &str = "111111111111";
pub(crate) const B: &str = "222222222222";

struct Seeded(Mutex<StdRng>);

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap().fill_bytes(bytes);
    }
}

pub(crate) struct World {
    pub(crate) system: System,
    ids: u8,
}

impl World {
    /// Accounts A and B with their root users and nothing else.
    pub(crate) async fn new() -> Self {
        let mut rng = StdRng::seed_from_u64(7);
        let masters = MasterKeyRing::new(MasterKey::generate(&mut rng));
        let ring = KeyRing::generate(NOW_S.unsigned_abs(), &mut rng);
        let system = System {
            partition: Partition::Aws,
            region: "eu-west-1".into(),
            directory: Directory::new(Arc::new(MemoryStore::new().unwrap())),
            quotas: Quotas::default(),
            secrets: masters.sealer("access-key"),
            user_secrets: masters.sealer("user-credential"),
            passwords: Passwords::new(PasswordHasher::new(PasswordCost::default()).unwrap(), 1),
            guesses: Guesses::default(),
            replays: Default::default(),
            issuer_base: "https://iam.example.com".into(),
            identity_providers: Arc::new(sekisho_operation::NoIdentityProviders),
            session_keys: ArcSwap::from_pointee(ring),
            evaluator: Arc::new(Reference),
            audit: sekisho_audit::Audit::for_tests(),
            last_used: Arc::default(),
            service_uses: Default::default(),
            randomness: Arc::new(Seeded(Mutex::new(rng))),
            objects: Arc::new(
                sekisho_objects::LocalStore::in_memory(Arc::new(|bytes: &mut [u8]| bytes.fill(1)))
                    .await
                    .unwrap(),
            ),
        };
        let world = Self { system, ids: 0 };
        for id in [A, B] {
            let row = AccountRow {
                id: id.parse().unwrap(),
                email: format!("root@{id}.example"),
                name: id.to_owned(),
                created_s: NOW_S,
                root_password_hash: None,
                root_access_keys: Vec::new(),
                alias: None,
                settings: Default::default(),
            };
            world.put(&row).await;
        }
        world
    }

    async fn put<R: Row>(&self, row: &R) {
        self.change(|tx| tx.put(row).unwrap()).await;
    }

    async fn change(&self, change: impl FnOnce(&mut Tx)) {
        let mut tx = self.system.directory.begin().await.unwrap();
        change(&mut tx);
        tx.commit().await.unwrap();
    }

    fn id(&mut self, kind: UniqueIdKind) -> UniqueId {
        self.ids += 1;
        UniqueId::from_random(kind, [self.ids; 17])
    }

    /// A user with one inline policy; `""` for none.
    pub(crate) async fn user(&mut self, account: &str, name: &str, policy: &str) {
        let row = UserRow {
            id: self.id(UniqueIdKind::User),
            account: account.parse().unwrap(),
            name: name.to_owned(),
            path: "/".to_owned(),
            created_s: NOW_S,
            tags: Tags::default(),
            permissions_boundary: None,
            inline_policies: inline(policy),
            attached_policies: Vec::new(),
            groups: Vec::new(),
            access_keys: Vec::new(),
            credentials: Default::default(),
        };
        self.change(|tx| tx.create_entity(&row).unwrap()).await;
    }

    /// A role that may last twelve hours, with a trust policy, an inline policy and tags.
    pub(crate) async fn role(
        &mut self,
        account: &str,
        name: &str,
        trust: &str,
        policy: &str,
        tags: &[(&str, &str)],
    ) -> String {
        let tags =
            tags.iter().map(|(key, value)| Tag { key: (*key).into(), value: (*value).into() });
        let row = RoleRow {
            id: self.id(UniqueIdKind::Role),
            account: account.parse().unwrap(),
            name: name.to_owned(),
            path: "/team/".to_owned(),
            created_s: NOW_S,
            description: None,
            max_session_duration_s: 43_200,
            trust_policy: trust.to_owned(),
            tags: Tags(tags.collect()),
            permissions_boundary: None,
            inline_policies: inline(policy),
            attached_policies: Vec::new(),
            instance_profiles: Vec::new(),
        };
        self.change(|tx| tx.create_entity(&row).unwrap()).await;
        format!("arn:aws:iam::{account}:role/team/{name}")
    }

    /// A managed policy.
    pub(crate) async fn policy(&mut self, account: &str, name: &str, document: &str) -> String {
        let version = PolicyVersion { number: 1, document: document.to_owned(), created_s: NOW_S };
        let row = ManagedPolicyRow {
            id: self.id(UniqueIdKind::ManagedPolicy),
            account: account.parse().unwrap(),
            name: name.to_owned(),
            path: "/".to_owned(),
            created_s: NOW_S,
            updated_s: NOW_S,
            description: None,
            tags: Tags::default(),
            versions: vec![version],
            default_version: 1,
            last_version: 1,
            attachment_count: 0,
            boundary_count: 0,
        };
        self.change(|tx| tx.create_entity(&row).unwrap()).await;
        format!("arn:aws:iam::{account}:policy/{name}")
    }

    /// Puts a long-term key into the directory.
    pub(crate) async fn put_key(&self, key: &AccessKeyRow) {
        self.put(key).await;
    }

    /// Puts an identity provider into the directory.
    pub(crate) async fn put_provider(&self, provider: OpenIdConnectProviderRow) {
        self.put(&provider).await;
    }

    pub(crate) async fn view(&self) -> Arc<View> {
        let store = self.system.directory.store();
        Replica::load(&**store, Partition::Aws).await.unwrap().0.view()
    }

    pub(crate) async fn root(&self, account: &str) -> Caller {
        Caller::of_key(&*self.view().await, &key(account, KeyOwner::Root)).unwrap()
    }

    pub(crate) async fn signed_in(&self, account: &str, user: &str) -> Caller {
        let view = self.view().await;
        let id: AccountId = account.parse().unwrap();
        let user = view.account(id).unwrap().users.named(user).unwrap().row.id.clone();
        Caller::of_key(&view, &key(account, KeyOwner::User(user))).unwrap()
    }

    /// What a token says.
    pub(crate) fn opened(&self, credentials: &Credentials) -> SessionClaims {
        self.system.session_keys.load().open_session(&credentials.session_token).unwrap().claims
    }

    /// Who signs with temporary credentials.
    pub(crate) async fn session(&self, credentials: &Credentials) -> Caller {
        let facts = SessionFacts::new(self.opened(credentials));
        Caller::of_session(&*self.view().await, Arc::new(facts)).unwrap()
    }

    /// Calls an operation as the door would.
    pub(crate) async fn call<O: ReadOperation>(
        &self,
        caller: &Caller,
        input: Input<O>,
    ) -> Result<Output<O>, String> {
        let view = self.view().await;
        let cx = Cx::inside(&self.system, &view, caller, NOW_S);
        let told = |refusal: sekisho_operation::Refusal| {
            format!("{} {}: {}", refusal.fault.http_status, refusal.fault.code, refusal.message)
        };
        let guards = O::guards(&cx, &input).map_err(told)?;
        for guard in &guards.needed {
            decide(&cx, guard)?;
        }
        O::run(&cx, input).map_err(|error| told(error.into()))
    }

    /// Calls an operation that may write something down, as the door would.
    pub(crate) async fn note<O: NotingOperation>(
        &self,
        caller: &Caller,
        input: Input<O>,
    ) -> Result<Output<O>, String> {
        self.note_at::<O>(caller, input, NOW_S).await
    }

    /// The same at another time.
    pub(crate) async fn note_at<O: NotingOperation>(
        &self,
        caller: &Caller,
        input: Input<O>,
        now_s: i64,
    ) -> Result<Output<O>, String> {
        let view = self.view().await;
        let cx = Cx::inside(&self.system, &view, caller, now_s);
        let told = |refusal: sekisho_operation::Refusal| {
            format!("{} {}: {}", refusal.fault.http_status, refusal.fault.code, refusal.message)
        };
        let guards = O::guards(&cx, &input).map_err(told)?;
        for guard in &guards.needed {
            decide(&cx, guard)?;
        }
        let mut tx = self.system.directory.begin().await.unwrap();
        if O::notes(&input) {
            O::note(&cx, &mut tx, &input).await.map_err(|error| told(error.into()))?;
        }
        let output = O::run(&cx, input).map_err(|error| told(error.into()))?;
        tx.commit().await.unwrap();
        Ok(output)
    }

    /// Gives a user an enabled device with this seed; its serial number.
    pub(crate) async fn mfa_device(&self, account: &str, user: &str, seed: &[u8]) -> String {
        let serial = format!("arn:aws:iam::{account}:mfa/{user}");
        let id: AccountId = account.parse().unwrap();
        let key = MfaDeviceRow::key_of(id, &serial);
        let view = self.view().await;
        let owner = view.account(id).unwrap().users.named(user).unwrap().row.id.clone();
        self.put(&MfaDeviceRow {
            account: id,
            sealed_seed: self.system.seal_user_secret(&key, seed),
            serial: serial.clone(),
            name: user.to_owned(),
            created_s: NOW_S,
            tags: Tags::default(),
            assigned: Some(MfaAssignment {
                owner: KeyOwner::User(owner),
                enabled_s: NOW_S,
                last_step: 0,
                drift_steps: 0,
            }),
        })
        .await;
        serial
    }

    /// The guards of a call that is not refused before.
    pub(crate) async fn guards<O: Operation>(
        &self,
        caller: &Caller,
        input: &Input<O>,
    ) -> Vec<Guard> {
        let view = self.view().await;
        let cx = Cx::inside(&self.system, &view, caller, NOW_S);
        O::guards(&cx, input).unwrap().needed
    }
}

pub(crate) fn decide(cx: &Cx<'_>, guard: &Guard) -> Result<(), String> {
    let mut context = cx.caller.context(cx.now_s, 8);
    for (name, value) in guard.keys.iter() {
        context.insert(name.into(), value.clone());
    }
    let asked = Authorization {
        action: &guard.action,
        resource: &guard.resource,
        resource_account: guard.resource_account,
        resource_side: &guard.resource_side,
        context: &context,
    };
    let decision = authorize(&Reference, cx.view, cx.caller, &asked).unwrap();
    if decision.is_allowed() { Ok(()) } else { Err(format!("denied {}", guard.action)) }
}

fn key(account: &str, owner: KeyOwner) -> AccessKeyRow {
    AccessKeyRow {
        id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
        account: account.parse().unwrap(),
        owner,
        status: AccessKeyStatus::Active,
        created_s: NOW_S,
        sealed_secret: String::new(),
    }
}

/// A long-term key of A's root user, whose id tells no account.
pub(crate) fn old_key() -> AccessKeyRow {
    key(A, KeyOwner::Root)
}

fn inline(policy: &str) -> InlinePolicies {
    let named = |policy: &str| ("inline".to_owned(), policy.to_owned());
    (!policy.is_empty()).then(|| named(policy)).into_iter().collect()
}

/// A policy of one Allow statement on everything.
pub(crate) fn allow(actions: &[&str]) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Statement": { "Effect": "Allow", "Action": actions, "Resource": "*" },
    })
    .to_string()
}

/// A trust policy of one Allow statement.
pub(crate) fn trust(principal: &str, actions: &[&str], condition: serde_json::Value) -> String {
    serde_json::json!({
        "Version": "2012-10-17",
        "Statement": {
            "Effect": "Allow",
            "Principal": { "AWS": principal },
            "Action": actions,
            "Condition": condition,
        },
    })
    .to_string()
}
