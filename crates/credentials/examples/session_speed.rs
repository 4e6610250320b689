//! Measures issuing and opening sessions: `cargo run --release -p sekisho-credentials --example session_speed`.
//!
//! Prints nanoseconds for one call, the best of several rounds, since other work on the
//! machine can only add. The mark for opening and deriving a plain session is 2 µs.

use std::hint::black_box;
use std::time::Instant;

use rand::SeedableRng as _;
use rand::rngs::StdRng;
use sekisho_arn::{AccountId, UniqueId};
use sekisho_credentials::{
    KeyRing, MasterKey, MasterKeyRing, PasswordCost, PasswordHasher, SessionClaims,
    SessionPrincipal, SessionTag,
};

const NOW: u64 = 1_900_000_000;

fn main() {
    let mut rng = StdRng::seed_from_u64(1);
    let ring = KeyRing::generate(NOW, &mut rng);
    let plain = claims();
    let tagged = SessionClaims {
        session_policy: Some(
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::bucket/${aws:PrincipalTag/team}/*"}]}"#
                .to_owned(),
        ),
        tags: ["team", "cost-center", "project"]
            .map(|key| SessionTag { key: key.into(), value: format!("{key}-value"), transitive: true })
            .into(),
        ..claims()
    };
    for (name, claims) in [("plain", &plain), ("policy and tags", &tagged)] {
        let issued = ring.issue_session(claims, &mut rng).expect("it fits");
        println!(
            "{name}: a token of {} characters, {} %",
            issued.token.len(),
            issued.packed_size.percent()
        );
        measure("  issue", || ring.issue_session(claims, &mut rng));
        measure("  open", || ring.open_session(&issued.token));
        measure("  open and derive the secret", || {
            let opened = ring.open_session(&issued.token).expect("genuine");
            ring.temporary_secret(&opened)
        });
        let mut forged = issued.token.clone().into_bytes();
        forged.rotate_left(60);
        let forged = String::from_utf8(forged).expect("still ASCII");
        measure("  refuse a forged token", || ring.open_session(&forged));
    }

    let sealer = MasterKeyRing::new(MasterKey::generate(&mut rng)).sealer("access-keys");
    let sealed = sealer.seal(b"row", &[0; 40], &mut rng);
    println!("a secret at rest");
    measure("  seal", || sealer.seal(b"row", &[0; 40], &mut rng));
    measure("  open", || sealer.open(b"row", &sealed));

    let hasher = PasswordHasher::new(PasswordCost::default()).expect("the default is in range");
    let start = Instant::now();
    black_box(hasher.hash("correct horse battery staple", &mut rng).expect("memory is there"));
    println!("a password hash: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
}

fn measure<T>(what: &str, mut call: impl FnMut() -> T) {
    const CALLS: u32 = 20_000;
    let round = |_| {
        let start = Instant::now();
        for _ in 0..CALLS {
            black_box(call());
        }
        start.elapsed() / CALLS
    };
    let best = (0..10).map(round).min().expect("there are rounds");
    println!("{what}: {} ns", best.as_nanos());
}

fn claims() -> SessionClaims {
    let account: AccountId = "123456789012".parse().expect("twelve digits");
    let role_id: UniqueId = "AROA77777777777777777".parse().expect("an id");
    SessionClaims {
        access_key_id: "ASIAQNZGKIQY56JQ7WML".parse().expect("an id"),
        account,
        principal: SessionPrincipal::AssumedRole {
            role_id,
            role_name: "deploy".to_owned(),
            session_name: "ann@example.com".to_owned(),
        },
        issued_at: NOW,
        expires_at: NOW + 3600,
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
    }
}
