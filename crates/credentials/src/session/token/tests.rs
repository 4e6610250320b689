use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::super::claims::SessionTag;
use super::*;
use crate::access_key_id::AccessKeyKind;
use crate::key_ring::KEY_RETENTION_S;

const NOW: u64 = 1_900_000_000;

fn ring() -> KeyRing {
    KeyRing::generate(NOW, &mut StdRng::seed_from_u64(1))
}

fn role_session() -> SessionClaims {
    SessionClaims {
        access_key_id: "ASIAQNZGKIQY56JQ7WML".parse().unwrap(),
        account: "123456789012".parse().unwrap(),
        principal: SessionPrincipal::AssumedRole {
            role_id: "AROA77777777777777777".parse().unwrap(),
            role_name: "deploy".to_owned(),
            session_name: "ann@example.com".to_owned(),
        },
        issued_at: NOW,
        expires_at: NOW + 3600,
        mfa_authenticated_at: Some(NOW - 60),
        session_policy: Some(r#"{"Version":"2012-10-17","Statement":[]}"#.to_owned()),
        session_policy_arns: vec!["arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned()],
        tags: vec![SessionTag {
            key: "team".to_owned(),
            value: "blue".to_owned(),
            transitive: true,
        }],
        source_identity: Some("ann".to_owned()),
        federated_provider: None,
        federation_keys: vec![("idp.example.com:sub".to_owned(), "ann".to_owned())],
        chain_depth: 1,
        assumed_root: false,
        signed_in: false,
    }
}

fn issue(ring: &KeyRing, claims: &SessionClaims) -> IssuedSession {
    ring.issue_session(claims, &mut StdRng::seed_from_u64(2)).unwrap()
}

#[test]
fn who_signed_in_reads_back_as_one_who_did() {
    let ring = ring();
    let user_id: UniqueId = "AIDA22222222222222222".parse().unwrap();
    for principal in [SessionPrincipal::User { user_id }, SessionPrincipal::Root] {
        for signed_in in [true, false] {
            let principal = principal.clone();
            let claims = SessionClaims { principal, signed_in, ..role_session() };
            let opened = ring.open_session(&issue(&ring, &claims).token).unwrap();
            assert_eq!(opened.claims, claims);
        }
    }
}

#[test]
fn every_kind_of_session_reads_back_and_derives_its_secret_again() {
    let user_id: UniqueId = "AIDA22222222222222222".parse().unwrap();
    let kinds = [
        (role_session().principal, "AROA77777777777777777:ann@example.com"),
        (SessionPrincipal::User { user_id: user_id.clone() }, "AIDA22222222222222222"),
        (SessionPrincipal::Root, "123456789012"),
        (
            SessionPrincipal::FederatedUser {
                name: "bob".to_owned(),
                issuer: FederatedUserIssuer::User(user_id),
            },
            "123456789012:bob",
        ),
        (
            SessionPrincipal::FederatedUser {
                name: "bob".to_owned(),
                issuer: FederatedUserIssuer::Root,
            },
            "123456789012:bob",
        ),
    ];
    let ring = ring();
    for (principal, user_id) in kinds {
        let claims = SessionClaims { principal, ..role_session() };
        let issued = issue(&ring, &claims);
        let opened = ring.open_session(&issued.token).unwrap();
        assert_eq!(opened.claims, claims);
        assert_eq!(opened.claims.user_id(), user_id); // ID-15
        assert_eq!(ring.temporary_secret(&opened).unwrap(), issued.secret_access_key);
    }
}

/// ID-19: at the instant of its expiration a session is over.
#[test]
fn a_session_is_over_at_its_expiration() {
    let claims = role_session();
    assert!(!claims.is_expired(claims.expires_at - 1));
    assert!(claims.is_expired(claims.expires_at));
}

#[test]
fn two_sessions_of_one_access_key_id_have_different_secrets() {
    let ring = ring();
    let rng = &mut StdRng::seed_from_u64(2);
    let one = ring.issue_session(&role_session(), rng).unwrap();
    let two = ring.issue_session(&role_session(), rng).unwrap();
    assert_ne!(one.token, two.token);
    assert_ne!(one.secret_access_key, two.secret_access_key);
}

#[test]
fn a_token_survives_rotation_until_it_must_have_expired() {
    let mut ring = ring();
    let claims = role_session();
    let issued = issue(&ring, &claims);
    ring.rotate(NOW + 10, 0, &mut StdRng::seed_from_u64(3));
    ring.retire(NOW + 9 + KEY_RETENTION_S);
    let opened = ring.open_session(&issued.token).unwrap();
    assert_eq!(ring.temporary_secret(&opened).unwrap(), issued.secret_access_key);

    ring.retire(NOW + 10 + KEY_RETENTION_S);
    assert_eq!(ring.open_session(&issued.token), Err(SessionTokenError::UnknownKey));
    assert_eq!(ring.temporary_secret(&opened), Err(SessionTokenError::UnknownKey));
}

#[test]
fn another_ring_of_the_same_version_takes_the_token_for_a_forgery() {
    let other = KeyRing::generate(NOW, &mut StdRng::seed_from_u64(99));
    let token = issue(&ring(), &role_session()).token;
    assert_eq!(other.open_session(&token), Err(SessionTokenError::Forged));
}

#[test]
fn every_flipped_bit_of_the_sealed_bytes_is_refused() {
    let ring = ring();
    let sealed = STANDARD.decode(issue(&ring, &role_session()).token).unwrap();
    for index in 0..sealed.len() {
        for bit in 0..8 {
            let mut changed = sealed.clone();
            changed[index] ^= 1 << bit;
            let refusal = ring.open_session(&STANDARD.encode(&changed)).unwrap_err();
            let expected = match index {
                0 => SessionTokenError::Malformed,
                1..=4 => SessionTokenError::UnknownKey,
                _ => SessionTokenError::Forged,
            };
            assert_eq!(refusal, expected, "byte {index}, bit {bit}");
        }
        assert!(ring.open_session(&STANDARD.encode(&sealed[..index])).is_err());
    }
}

#[test]
fn every_changed_character_of_the_text_is_refused() {
    let ring = ring();
    let token = issue(&ring, &role_session()).token;
    for index in 0..token.len() {
        for replacement in ["A", "B", "_", "=", " ", ""] {
            if token[index..].starts_with(replacement) && !replacement.is_empty() {
                continue;
            }
            let changed = format!("{}{replacement}{}", &token[..index], &token[index + 1..]);
            assert!(ring.open_session(&changed).is_err(), "character {index} {replacement:?}");
        }
    }
    for changed in [format!("{token}="), format!("{token}AAAA"), format!(" {token}")] {
        assert!(ring.open_session(&changed).is_err());
    }
}

#[test]
fn what_is_too_long_is_refused_unread() {
    let token = "A".repeat(SESSION_TOKEN_BYTES_MAX + 4);
    assert_eq!(ring().open_session(&token), Err(SessionTokenError::Malformed));
}

#[test]
fn too_many_tags_are_refused_with_their_percentage() {
    let mut claims = role_session();
    let mut rng = StdRng::seed_from_u64(8);
    claims.tags = (0..50)
        .map(|_| {
            let noise = |rng: &mut StdRng| SecretAccessKey::generate(rng).expose().repeat(3);
            SessionTag { key: noise(&mut rng), value: noise(&mut rng), transitive: false }
        })
        .collect();
    let refusal = ring().issue_session(&claims, &mut rng).unwrap_err();
    let IssueError::PackedPolicyTooLarge { percent } = refusal else { panic!("{refusal}") };
    assert!(percent > 100);
    assert_eq!(
        refusal.to_string(), // errors §5
        format!("Packed size of session tags consumes {percent}% of allotted space.")
    );
}

#[test]
fn claims_beyond_any_validated_length_are_refused() {
    let claims = SessionClaims { federated_provider: Some("x".repeat(9000)), ..role_session() };
    let refusal = ring().issue_session(&claims, &mut StdRng::seed_from_u64(1)).unwrap_err();
    assert_eq!(refusal, IssueError::TooLong);
}

/// Tokens issued by the first release of version 1, one with a deflated policy. They must open
/// for ever: when this fails, the encoding changed and needs a version 2.
#[test]
fn tokens_of_the_first_release_still_open() {
    let ring = KeyRing::of_material(NOW, [7; 32]);
    for (claims, token, secret) in [
        (role_session(), include_str!("v1.token"), include_str!("v1.secret")),
        (
            long_policy_session(),
            include_str!("v1-deflated.token"),
            include_str!("v1-deflated.secret"),
        ),
    ] {
        let opened = ring.open_session(token.trim_end()).unwrap();
        assert_eq!(opened.claims, claims);
        assert_eq!(ring.temporary_secret(&opened).unwrap().expose(), secret.trim_end());
    }
}

/// With a policy long enough to be deflated.
fn long_policy_session() -> SessionClaims {
    let statement = r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#;
    let statements = [statement; 20].join(",");
    let policy = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
    SessionClaims { session_policy: Some(policy), ..role_session() }
}

#[test]
fn a_long_policy_is_carried_in_less_than_its_length() {
    let issued = issue(&ring(), &long_policy_session());
    assert!(issued.token.len() < long_policy_session().session_policy.unwrap().len());
    assert_eq!(ring().open_session(&issued.token).unwrap().claims, long_policy_session());
}

prop_compose! {
    fn any_claims()(
        seed: u64,
        account in 0..1_000_000_000_000u64,
        issued_at in 0..u64::from(u32::MAX),
        lifetime in 0..200_000u64,
        mfa in option::of(any::<u64>()),
        policy in option::of("\\PC{0,300}"),
        arns in vec("[ -~]{0,60}", 0..4),
        tags in vec(("\\PC{0,20}", "\\PC{0,20}", any::<bool>()), 0..6),
        source_identity in option::of("[ -~]{2,64}"),
        provider in option::of("[ -~]{0,100}"),
        federation_keys in vec(("[ -~]{0,20}", "\\PC{0,20}"), 0..3),
        chain_depth: u8,
        assumed_root: bool,
        name in "[\\w+=,.@-]{2,64}",
    ) -> SessionClaims {
        let account = AccountId::from_u64(account).unwrap();
        let mut rng = StdRng::seed_from_u64(seed);
        SessionClaims {
            access_key_id: AccessKeyId::generate(AccessKeyKind::Temporary, account, &mut rng),
            account,
            principal: SessionPrincipal::AssumedRole {
                role_id: "AROA77777777777777777".parse().unwrap(),
                role_name: name.clone(),
                session_name: name,
            },
            issued_at,
            expires_at: issued_at + lifetime,
            mfa_authenticated_at: mfa,
            session_policy: policy,
            session_policy_arns: arns,
            tags: tags
                .into_iter()
                .map(|(key, value, transitive)| SessionTag { key, value, transitive })
                .collect(),
            source_identity,
            federated_provider: provider,
            federation_keys,
            chain_depth,
            assumed_root,
            signed_in: false,
        }
    }
}

proptest! {
    #[test]
    fn any_claims_read_back(claims in any_claims(), seed: u64) {
        let ring = ring();
        let issued = ring.issue_session(&claims, &mut StdRng::seed_from_u64(seed)).unwrap();
        prop_assert!(issued.token.len() <= SESSION_TOKEN_BYTES_MAX);
        let opened = ring.open_session(&issued.token).unwrap();
        prop_assert_eq!(&opened.claims, &claims);
        prop_assert_eq!(ring.temporary_secret(&opened).unwrap(), issued.secret_access_key);
    }

    #[test]
    fn arbitrary_text_never_panics_and_never_opens(text in "[A-Za-z0-9+/]{0,400}={0,2}|\\PC{0,80}") {
        prop_assert!(ring().open_session(&text).is_err());
    }

    /// Sealed bytes are ours; yet a decoder that meets what it does not know must not panic.
    #[test]
    fn decoding_arbitrary_bytes_never_panics(bytes in vec(any::<u8>(), 0..300)) {
        let _ = decode(&bytes);
    }
}
