//! Measures what a signed request costs the verifier. Run with `--release`.
//!
//! Prints nanoseconds for each step, the best of several rounds, for a `GetCallerIdentity` as SDKs
//! send it, with long-term and with temporary credentials.

use http::{HeaderMap, HeaderValue, Method};
use jiff::Timestamp;
use sekisho_sigv4::{
    AmzDate, BodyHash, Expectation, Presented, Regions, RequestView, SecretFingerprint, SignedBody,
    Signer, SigningKey, SigningKeyCache, parse, verify,
};
use std::hint::black_box;
use std::time::Instant;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const BODY: &[u8] = b"Action=GetCallerIdentity&Version=2011-06-15";
const ROUNDS: u32 = 20;
const TIMES: u32 = 20_000;

fn main() {
    let token = "FwoGZXIvYXdzEBYa".repeat(60);
    for (title, token) in [
        ("long-term credentials", None),
        ("temporary credentials, token of 960 bytes", Some(&*token)),
    ] {
        println!("{title}");
        measure(token);
    }
    best("derive a signing key", || {
        black_box(SigningKey::derive(SECRET, "20300102", "us-east-1", "sts"))
    });
}

fn measure(session_token: Option<&str>) {
    let date = AmzDate::parse("20300102T030405Z").expect("is a date");
    let signing_key = SigningKey::derive(SECRET, date.day(), "us-east-1", "sts");
    let signer = Signer {
        access_key_id: "AKIAIOSFODNN7EXAMPLE",
        signing_key: &signing_key,
        session_token,
        region: "us-east-1",
        service: "sts",
        date,
    };
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("host", "127.0.0.1:4566"),
        ("accept-encoding", "identity"),
        ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        (
            "user-agent",
            "Boto3/1.44.5 md/Botocore#1.44.5 ua/2.1 os/linux#6.1 md/arch#x86_64 lang/python#3.11.7",
        ),
        ("amz-sdk-invocation-id", "b5c2b1a4-7f0a-4cf8-9f5e-2f3c3d1c1f9d"),
        ("amz-sdk-request", "attempt=1"),
        ("content-length", "43"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let body = SignedBody::of(BODY);
    signer.sign(&Method::POST, "/", "", &mut headers, body).expect("can be signed");
    let view = RequestView {
        method: &Method::POST,
        path: "/",
        query: "",
        headers: &headers,
        authority: None,
    };
    let expected = Expectation::of("sts", Regions::OneOf(&["us-east-1"]));
    let now = Timestamp::from_second(date.epoch_s() + 1).expect("is a time");
    let cache = SigningKeyCache::new(1_000);
    let fingerprint = SecretFingerprint::of_secret(SECRET);
    let read = || match parse(&view) {
        Ok(Presented::Signed(signed)) => signed,
        other => unreachable!("{other:?}"),
    };
    let key = || {
        cache.get_or_derive::<()>(&read().credential, fingerprint, || {
            Ok(SigningKey::derive(SECRET, date.day(), "us-east-1", "sts"))
        })
    };
    let key = key().expect("can be derived");
    let signed = read();

    best("  parse", || black_box(read()));
    best("  find the key", || black_box(cache.get(&signed.credential, fingerprint)));
    best("  hash the body", || black_box(BodyHash::of(BODY)));
    let hash = BodyHash::of(BODY);
    best("  verify", || black_box(verify(&signed, &view, &key, hash, now, &expected).is_ok()));
    best("  all of it", || {
        let signed = read();
        let key = cache.get(&signed.credential, fingerprint).expect("is here");
        black_box(verify(&signed, &view, &key, BodyHash::of(BODY), now, &expected).is_ok())
    });
    best("  sign", || black_box(signer.sign(&Method::POST, "/", "", &mut headers.clone(), body)));
}

fn best<T>(title: &str, mut work: impl FnMut() -> T) {
    let mut best = u128::MAX;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..TIMES {
            black_box(work());
        }
        best = best.min(start.elapsed().as_nanos() / u128::from(TIMES));
    }
    println!("{title:<24}{best:>8} ns");
}
