//! Files of records (CT-80, CT-81).

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use sekisho_directory::TrailRow;

use crate::trails::bucket::folder;

/// A file as it is put into the bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogFile {
    /// Its key.
    pub key: String,
    /// Its gzipped content.
    pub body: Vec<u8>,
    /// SHA-256 of the uncompressed content, in hex (CT-92).
    pub hash: String,
}

/// Makes a file of records, one line each.
///
/// `now_s`: when it is delivered. `unique`: sixteen letters and digits.
pub fn log_file(
    trail: &TrailRow,
    region: &str,
    now_s: i64,
    unique: &str,
    records: &[&str],
) -> LogFile {
    let account = trail.account;
    let time = sekisho_audit::basic(now_s);
    // The log's name has minutes, the digest's seconds.
    let minute = time.get(..13).unwrap_or_default();
    let key = format!(
        "{}{account}_CloudTrail_{region}_{minute}Z_{unique}.json.gz",
        day_folder(trail, "CloudTrail", region, now_s)
    );
    let content = format!("{{\"Records\":[{}]}}", records.join(","));
    LogFile { key, hash: sha256_hex(content.as_bytes()), body: gzip(content.as_bytes()) }
}

/// `[prefix/]AWSLogs/account/kind/region/YYYY/MM/DD/`.
pub(super) fn day_folder(trail: &TrailRow, kind: &str, region: &str, now_s: i64) -> String {
    let time = sekisho_audit::basic(now_s);
    let part = |from: usize, to: usize| time.get(from..to).unwrap_or_default();
    format!(
        "{}AWSLogs/{}/{kind}/{region}/{}/{}/{}/",
        folder(trail.key_prefix.as_deref()),
        trail.account,
        part(0, 4),
        part(4, 6),
        part(6, 8),
    )
}

pub(super) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to a `Vec` cannot fail.
    let _ = encoder.write_all(content);
    encoder.finish().unwrap_or_default()
}

pub(super) fn sha256_hex(content: &[u8]) -> String {
    hex::encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, content))
}

#[cfg(test)]
pub(super) mod tests {
    use std::io::Read as _;

    use flate2::read::GzDecoder;
    use sekisho_directory::Tags;

    use super::*;

    pub(in crate::delivery) fn trail(prefix: Option<&str>) -> TrailRow {
        TrailRow {
            account: "111111111111".parse().unwrap(),
            name: "main".into(),
            home_region: "us-east-1".into(),
            bucket: "logs".into(),
            key_prefix: prefix.map(str::to_owned),
            global_services: true,
            multi_region: false,
            validated: true,
            created_s: 0,
            logging: true,
            started_s: Some(0),
            stopped_s: None,
            selectors: Vec::new(),
            advanced_selectors: Vec::new(),
            tags: Tags::default(),
        }
    }

    pub(in crate::delivery) fn gunzip(body: &[u8]) -> String {
        let mut text = String::new();
        GzDecoder::new(body).read_to_string(&mut text).unwrap();
        text
    }

    /// CT-80, CT-81, CT-92.
    #[test]
    fn a_file_lies_where_aws_puts_it_and_holds_the_records() {
        let records = ["{\"a\":1}", "{\"b\":2}"];
        let file = log_file(&trail(None), "us-east-1", 1_704_164_645, "abcdEFGH01234567", &records);
        assert_eq!(
            file.key,
            "AWSLogs/111111111111/CloudTrail/us-east-1/2024/01/02/111111111111_CloudTrail_us-east-1_20240102T0304Z_abcdEFGH01234567.json.gz"
        );
        assert_eq!(gunzip(&file.body), r#"{"Records":[{"a":1},{"b":2}]}"#);
        assert_eq!(file.hash, sha256_hex(br#"{"Records":[{"a":1},{"b":2}]}"#));
        let file = log_file(&trail(Some("p/q")), "us-east-1", 0, "x", &records);
        assert!(file.key.starts_with("p/q/AWSLogs/111111111111/CloudTrail/"), "{}", file.key);
    }
}
