//! The replica behind a store in memory.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::sync::Arc;

use sekisho_arn::{AccountId, Partition, UniqueId, UniqueIdKind};
use sekisho_directory::{
    AccessKeyRow, AccessKeyStatus, AccountPublicAccessBlockRow, AccountRow, BucketRow, Committed,
    Directory, GroupRow, KeyOwner, PublicAccessBlock, Tag, Tags, Tx, UserRow,
};
use sekisho_policy::{Context, Outcome};
use sekisho_policy_reference::Reference;
use sekisho_replica::{Authorization, Caller, EntityKind, Replica, ResourceSide, View, authorize};
use sekisho_store::MemoryStore;

const READ_ONLY: &str = "arn:aws:iam::aws:policy/ReadOnlyAccess";

struct World {
    directory: Directory,
    replica: Arc<Replica>,
}

fn account() -> AccountId {
    "123456789012".parse().unwrap()
}

fn user(name: &str) -> UserRow {
    UserRow {
        id: UniqueId::from_random(UniqueIdKind::User, [7; 17]),
        account: account(),
        name: name.to_owned(),
        path: "/team/".to_owned(),
        created_s: 1_700_000_000,
        tags: Tags::default(),
        permissions_boundary: None,
        inline_policies: Default::default(),
        attached_policies: Vec::new(),
        groups: Vec::new(),
        access_keys: vec!["AKIA1".to_owned()],
        credentials: Default::default(),
    }
}

fn group() -> GroupRow {
    GroupRow {
        id: UniqueId::from_random(UniqueIdKind::Group, [9; 17]),
        account: account(),
        name: "Readers".to_owned(),
        path: "/".to_owned(),
        created_s: 1_700_000_000,
        inline_policies: Default::default(),
        attached_policies: Vec::new(),
        member_count: 0,
    }
}

fn key() -> AccessKeyRow {
    AccessKeyRow {
        id: "AKIA1".to_owned(),
        account: account(),
        owner: KeyOwner::User(user("Ann").id),
        status: AccessKeyStatus::Active,
        created_s: 1_700_000_000,
        sealed_secret: String::new(),
    }
}

impl World {
    /// An account with user `Ann` and her key, followed by a replica.
    async fn new() -> Self {
        let directory = Directory::new(Arc::new(MemoryStore::new().unwrap()));
        let store = directory.store().clone();
        let (replica, mut watch) = Replica::load(&*store, Partition::Aws).await.unwrap();
        let replica = Arc::new(replica);
        let follower = replica.clone();
        tokio::spawn(async move { follower.follow(&mut watch).await });
        let world = Self { directory, replica };
        world
            .commit(|tx| {
                tx.put(&AccountRow {
                    id: account(),
                    email: "root@example.com".to_owned(),
                    name: "main".to_owned(),
                    created_s: 1_700_000_000,
                    root_password_hash: None,
                    root_access_keys: Vec::new(),
                    alias: None,
                    settings: Default::default(),
                })
                .unwrap();
                tx.create_entity(&user("Ann")).unwrap();
                tx.put(&key()).unwrap();
            })
            .await;
        world
    }

    async fn commit(&self, change: impl FnOnce(&mut Tx)) {
        let mut tx = self.directory.begin().await.unwrap();
        change(&mut tx);
        let Committed::At(revision) = tx.commit().await.unwrap() else { panic!("nothing written") };
        self.replica.reached(revision).await;
    }

    fn ask(&self, action: &str) -> Outcome {
        let view = self.replica.view();
        let caller = Caller::of_key(&view, &key()).unwrap();
        let context = caller.context(0, 0);
        let asked = Authorization {
            action,
            resource: "arn:aws:iam::123456789012:user/team/Ann",
            resource_account: None,
            resource_side: &ResourceSide::None,
            context: &context,
        };
        authorize(&Reference, &view, &caller, &asked).unwrap().outcome
    }
}

#[tokio::test]
async fn a_commit_is_seen_whole_once_it_is_reached() {
    let world = World::new().await;
    let view = world.replica.view();
    let account = view.account(account()).unwrap();
    let ann = account.users.named("aNN").unwrap();
    assert_eq!(&*ann.arn, "arn:aws:iam::123456789012:user/team/Ann");
    assert!(account.users.with_id(&ann.row.id).is_some());
    assert!(view.access_key("AKIA1").is_some());
}

#[tokio::test]
async fn a_view_once_taken_never_changes() {
    let world = World::new().await;
    let before = world.replica.view();
    world.commit(|tx| tx.delete_entity(&user("Ann"))).await;
    assert!(before.account(account()).unwrap().users.named("Ann").is_some());
    let after = world.replica.view();
    assert!(after.account(account()).unwrap().users.is_empty());
    assert!(before.revision() < after.revision());
}

#[tokio::test]
async fn a_rename_keeps_the_id_and_every_index() {
    let world = World::new().await;
    world
        .commit(|tx| {
            let old = user("Ann");
            let group = GroupRow { member_count: 1, ..group() };
            let new = UserRow { groups: vec![group.id.clone()], ..old.clone() };
            tx.create_entity(&group).unwrap();
            tx.put(&new).unwrap();
        })
        .await;
    for (from, to) in [("Ann", "Zoe"), ("Zoe", "Bea"), ("Bea", "BEA")] {
        world
            .commit(|tx| {
                let old = UserRow { groups: vec![group().id], ..user(from) };
                let new = UserRow { name: to.to_owned(), ..old.clone() };
                tx.rename_entity(&old, &new).unwrap();
            })
            .await;
        let view = world.replica.view();
        let account = view.account(account()).unwrap();
        assert_eq!(account.users.len(), 1);
        assert_eq!(account.users.named(to).unwrap().row.name, to);
        assert_eq!(account.users.with_id(&user(to).id).unwrap().row.name, to);
        assert_eq!(account.users.after(None).count(), 1);
        let members: Vec<_> = account.members(&group().id).map(|user| &*user.row.name).collect();
        assert_eq!(members, [to]);
        assert_eq!(account.users.named(from).is_some(), from.eq_ignore_ascii_case(to));
    }
}

/// EV-8: the identity policies of a user are those of its groups too.
#[tokio::test]
async fn a_group_hands_its_policies_to_its_members() {
    let world = World::new().await;
    assert_eq!(world.ask("iam:GetUser"), Outcome::ImplicitlyDenied);
    world
        .commit(|tx| {
            let group = GroupRow { attached_policies: vec![READ_ONLY.to_owned()], ..group() };
            tx.put(&UserRow { groups: vec![group.id.clone()], ..user("Ann") }).unwrap();
            tx.create_entity(&group).unwrap();
        })
        .await;
    assert_eq!(world.ask("iam:GetUser"), Outcome::Allowed);
    assert_eq!(world.ask("iam:DeleteUser"), Outcome::ImplicitlyDenied);
    let view = world.replica.view();
    let uses = view.account(account()).unwrap().attachments(READ_ONLY).unwrap();
    assert!(uses.attached.contains(&(EntityKind::Group, "Readers".into())));
}

/// EV-7: what cannot be read refuses, it is not passed over.
#[tokio::test]
async fn a_policy_that_is_not_there_refuses_everything() {
    let world = World::new().await;
    world
        .commit(|tx| {
            let gone = "arn:aws:iam::123456789012:policy/gone".to_owned();
            tx.put(&UserRow { attached_policies: vec![READ_ONLY.to_owned(), gone], ..user("Ann") })
                .unwrap();
        })
        .await;
    let view = world.replica.view();
    let caller = Caller::of_key(&view, &key()).unwrap();
    let asked = Authorization {
        action: "iam:GetUser",
        resource: "*",
        resource_account: None,
        resource_side: &ResourceSide::None,
        context: &Context::new(),
    };
    assert!(authorize(&Reference, &view, &caller, &asked).is_err());
}

/// Evaluation contract 9.4 and 9.5: what policies can ask about a user with a long-term key.
#[tokio::test]
async fn the_keys_about_a_user_are_those_of_its_row() {
    let world = World::new().await;
    world
        .commit(|tx| {
            let tags = Tags(vec![Tag { key: "Team".to_owned(), value: "a".to_owned() }]);
            tx.put(&UserRow { tags, ..user("Ann") }).unwrap();
        })
        .await;
    let view: Arc<View> = world.replica.view();
    let caller = Caller::of_key(&view, &key()).unwrap();
    let context = caller.context(0, 0);
    for (key, value) in [
        ("aws:username", Some("Ann")),
        ("aws:PrincipalType", Some("User")),
        ("aws:PrincipalArn", Some("arn:aws:iam::123456789012:user/team/Ann")),
        ("aws:principaltag/team", Some("a")),
        ("aws:PrincipalAccount", Some("123456789012")),
        ("aws:MultiFactorAuthPresent", None),
        ("aws:TokenIssueTime", None),
    ] {
        assert_eq!(context.get_single(key), value, "{key}");
    }
}

#[tokio::test]
async fn a_key_whose_user_is_gone_has_no_caller() {
    let world = World::new().await;
    world.commit(|tx| tx.delete_entity(&user("Ann"))).await;
    assert!(Caller::of_key(&world.replica.view(), &key()).is_err());
}

#[tokio::test]
async fn a_restart_loads_what_a_running_replica_shows() {
    let world = World::new().await;
    for number in 0..2_500 {
        let name = format!("user-{number:04}");
        let mut random = [3; 17];
        random[0] = (number % 32) as u8;
        random[1] = (number / 32 % 32) as u8;
        random[2] = (number / 1024) as u8;
        let id = UniqueId::from_random(UniqueIdKind::User, random);
        world.commit(|tx| tx.create_entity(&UserRow { id, ..user(&name) }).unwrap()).await;
    }
    let (again, _) = Replica::load(&**world.directory.store(), Partition::Aws).await.unwrap();
    let (running, loaded) = (world.replica.view(), again.view());
    assert_eq!(running.revision(), loaded.revision());
    let names = |view: &View| -> Vec<String> {
        let account = view.account(account()).unwrap();
        account.users.after(Some("user-1")).map(|user| user.row.name.clone()).collect()
    };
    assert_eq!(names(&running), names(&loaded));
    assert_eq!(names(&loaded).len(), 1_500);
}

/// Buckets are found over all accounts and listed by name (S3-130); their policy is judged once
/// (S3-63), and the stricter of bucket and account blocks.
#[tokio::test]
async fn a_bucket_is_found_by_name_and_listed_by_owner() {
    let world = World::new().await;
    let bucket = |name: &str, policy: Option<&str>| BucketRow {
        policy: policy.map(str::to_owned),
        public_access_block: None,
        ..BucketRow::new(name.to_owned(), account(), "us-east-1".to_owned(), 1_700_000_000)
    };
    let public = r#"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::b.1"}}"#;
    let rows = [bucket("b.1", Some(public)), bucket("b-1", None), bucket("a", Some("no policy"))];
    world.commit(|tx| rows.iter().try_for_each(|row| tx.put(row)).unwrap()).await;

    let view = world.replica.view();
    let names = |view: &View, after: Option<&str>| -> Vec<String> {
        view.buckets_of(account(), after).map(|bucket| bucket.row.name.clone()).collect()
    };
    assert_eq!(names(&view, None), ["a", "b-1", "b.1"]);
    assert_eq!(names(&view, Some("a")), ["b-1", "b.1"]);
    assert_eq!(view.bucket_count(account()), 3);
    let found = view.bucket("b.1").unwrap();
    assert_eq!(&*found.arn, "arn:aws:s3:::b.1");
    assert!(found.has_public_policy && found.policy.is_some());
    // EV-7: one that cannot be read lets nobody in, and so is not public.
    let unreadable = view.bucket("a").unwrap();
    assert!(unreadable.policy.as_ref().unwrap().document.is_err());
    assert!(!unreadable.has_public_policy);
    assert!(!view.effective_public_access_block(&found.row).restrict_public_buckets);

    let settings =
        PublicAccessBlock { restrict_public_buckets: true, ..PublicAccessBlock::default() };
    let row = AccountPublicAccessBlockRow { account: account(), settings };
    world.commit(|tx| tx.put(&row).unwrap()).await;
    let block = world.replica.view().effective_public_access_block(&found.row);
    assert_eq!(block, settings);

    // A name that another account takes is listed there alone.
    let other: AccountId = "999988887777".parse().unwrap();
    let moved = BucketRow { account: other, ..rows[0].clone() };
    world
        .commit(|tx| {
            tx.delete(&rows[1]);
            tx.delete(&row);
            tx.put(&moved).unwrap();
        })
        .await;
    let view = world.replica.view();
    assert_eq!(names(&view, None), ["a"]);
    assert_eq!(view.buckets_of(other, None).count(), 1);
    assert_eq!(view.account_public_access_block(account()), None);
}
