//! Digests: what was delivered in a span, chained to the digest before and signed (CT-90 to CT-94).

use sekisho_directory::{DeliveredFile, DigestChain, LastDigest, TrailRow};
use serde::Serialize;

use super::files::{day_folder, gzip, sha256_hex};
use super::{DigestKey, DigestKeyError};

/// A digest as it is put into the bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestFile {
    /// Its gzipped content.
    pub body: Vec<u8>,
    /// Key, hash and signature, for the digest after it.
    pub link: LastDigest,
}

/// CT-91: in this order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Content<'a> {
    aws_account_id: &'a str,
    digest_start_time: String,
    digest_end_time: String,
    digest_s3_bucket: &'a str,
    digest_s3_object: &'a str,
    digest_public_key_fingerprint: &'a str,
    digest_signature_algorithm: &'a str,
    newest_event_time: Option<String>,
    oldest_event_time: Option<String>,
    previous_digest_s3_bucket: Option<&'a str>,
    previous_digest_s3_object: Option<&'a str>,
    previous_digest_hash_value: Option<&'a str>,
    previous_digest_hash_algorithm: Option<&'a str>,
    previous_digest_signature: Option<&'a str>,
    log_files: Vec<LogFileContent<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogFileContent<'a> {
    s3_bucket: &'a str,
    s3_object: &'a str,
    hash_value: &'a str,
    hash_algorithm: &'a str,
    newest_event_time: String,
    oldest_event_time: String,
}

/// Makes a region's digest of the span that ends at `end_s`.
///
/// # Errors
/// The key does not sign.
pub fn digest_file(
    trail: &TrailRow,
    region: &str,
    chain: &DigestChain,
    end_s: i64,
    key: &DigestKey,
) -> Result<DigestFile, DigestKeyError> {
    let iso = sekisho_audit::iso;
    let object = format!(
        "{}{}_CloudTrail-Digest_{region}_{}_{}_{}.json.gz",
        day_folder(trail, "CloudTrail-Digest", region, end_s),
        trail.account,
        trail.name,
        trail.home_region,
        sekisho_audit::basic(end_s),
    );
    let files = &chain.undigested;
    let previous = chain.last.as_ref();
    let content = Content {
        aws_account_id: trail.account.as_str(),
        digest_start_time: iso(chain.from_s),
        digest_end_time: iso(end_s),
        digest_s3_bucket: &trail.bucket,
        digest_s3_object: &object,
        digest_public_key_fingerprint: key.fingerprint(),
        digest_signature_algorithm: "SHA256withRSA",
        newest_event_time: files.iter().map(|file| file.newest_s).max().map(iso),
        oldest_event_time: files.iter().map(|file| file.oldest_s).min().map(iso),
        previous_digest_s3_bucket: previous.map(|digest| digest.bucket.as_str()),
        previous_digest_s3_object: previous.map(|digest| digest.key.as_str()),
        previous_digest_hash_value: previous.map(|digest| digest.hash.as_str()),
        previous_digest_hash_algorithm: previous.map(|_| "SHA-256"),
        previous_digest_signature: previous.map(|digest| digest.signature.as_str()),
        log_files: files.iter().map(|file| named(trail, file)).collect(),
    };
    let text = serde_json::to_string(&content).unwrap_or_default();
    let hash = sha256_hex(text.as_bytes());
    // CT-93.
    let to_sign = format!(
        "{}\n{}/{object}\n{hash}\n{}",
        content.digest_end_time,
        trail.bucket,
        content.previous_digest_signature.unwrap_or("null"),
    );
    let signature = hex::encode(key.sign(to_sign.as_bytes())?);
    let body = gzip(text.as_bytes());
    let link = LastDigest {
        bucket: trail.bucket.clone(),
        key: object.clone(),
        hash,
        signature,
        delivered_s: end_s,
    };
    Ok(DigestFile { body, link })
}

fn named<'a>(trail: &'a TrailRow, file: &'a DeliveredFile) -> LogFileContent<'a> {
    LogFileContent {
        s3_bucket: &trail.bucket,
        s3_object: &file.key,
        hash_value: &file.hash,
        hash_algorithm: "SHA-256",
        newest_event_time: sekisho_audit::iso(file.newest_s),
        oldest_event_time: sekisho_audit::iso(file.oldest_s),
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
    use serde_json::{Value, json};

    use super::*;
    use crate::delivery::files::tests::{gunzip, trail};

    fn chain(last: Option<LastDigest>, undigested: Vec<DeliveredFile>) -> DigestChain {
        DigestChain { last, from_s: 1_704_160_800, undigested }
    }

    fn verifies(key: &DigestKey, text: &str, signature: &str) -> bool {
        UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.public_der())
            .verify(text.as_bytes(), &hex::decode(signature).unwrap())
            .is_ok()
    }

    /// CT-90, CT-91, CT-92, CT-93, CT-94: the first digest of a chain, over an empty hour.
    #[test]
    fn the_first_digest_names_none_before_it_and_signs_null() {
        let key = DigestKey::generate().unwrap();
        let digest =
            digest_file(&trail(None), "us-east-1", &chain(None, Vec::new()), 1_704_164_400, &key)
                .unwrap();
        assert_eq!(
            digest.link.key,
            "AWSLogs/111111111111/CloudTrail-Digest/us-east-1/2024/01/02/111111111111_CloudTrail-Digest_us-east-1_main_us-east-1_20240102T030000Z.json.gz"
        );
        let text = gunzip(&digest.body);
        let content: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            content,
            json!({
                "awsAccountId": "111111111111",
                "digestStartTime": "2024-01-02T02:00:00Z",
                "digestEndTime": "2024-01-02T03:00:00Z",
                "digestS3Bucket": "logs",
                "digestS3Object": digest.link.key,
                "digestPublicKeyFingerprint": key.fingerprint(),
                "digestSignatureAlgorithm": "SHA256withRSA",
                "newestEventTime": null,
                "oldestEventTime": null,
                "previousDigestS3Bucket": null,
                "previousDigestS3Object": null,
                "previousDigestHashValue": null,
                "previousDigestHashAlgorithm": null,
                "previousDigestSignature": null,
                "logFiles": [],
            })
        );
        let order = [
            "awsAccountId",
            "digestEndTime",
            "newestEventTime",
            "previousDigestSignature",
            "logFiles",
        ];
        let places: Vec<_> = order.iter().map(|name| text.find(name).unwrap()).collect();
        assert!(places.is_sorted());
        let signed = format!(
            "2024-01-02T03:00:00Z\nlogs/{}\n{}\nnull",
            digest.link.key,
            sha256_hex(text.as_bytes())
        );
        assert!(verifies(&key, &signed, &digest.link.signature));
        assert!(!verifies(&key, &signed.replace("null", "NULL"), &digest.link.signature));
    }

    /// CT-91, CT-93, CT-96: the second one holds the first by hash and signature.
    #[test]
    fn a_digest_holds_the_one_before_and_its_files() {
        let key = DigestKey::generate().unwrap();
        let first =
            digest_file(&trail(None), "us-east-1", &chain(None, Vec::new()), 1_704_164_400, &key)
                .unwrap();
        let file = |key: &str, oldest_s, newest_s| DeliveredFile {
            key: key.into(),
            hash: "00".into(),
            newest_s,
            oldest_s,
        };
        let files = vec![file("a", 10, 20), file("b", 5, 15)];
        let state = chain(Some(first.link.clone()), files);
        let second = digest_file(&trail(None), "us-east-1", &state, 1_704_168_000, &key).unwrap();
        let text = gunzip(&second.body);
        let content: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(content["previousDigestS3Object"], first.link.key.as_str());
        assert_eq!(content["previousDigestHashValue"], sha256_hex(gunzip(&first.body).as_bytes()));
        assert_eq!(content["previousDigestSignature"], first.link.signature.as_str());
        assert_eq!(content["oldestEventTime"], "1970-01-01T00:00:05Z");
        assert_eq!(content["newestEventTime"], "1970-01-01T00:00:20Z");
        assert_eq!(content["logFiles"][1]["s3Object"], "b");
        let signed = format!(
            "2024-01-02T04:00:00Z\nlogs/{}\n{}\n{}",
            second.link.key, second.link.hash, first.link.signature
        );
        assert!(verifies(&key, &signed, &second.link.signature));
    }
}
