//! Which names a bucket may have (S3-120).

const LENGTH_MIN: usize = 3;
const LENGTH_MAX: usize = 63;
/// Kept for AWS's own use.
const RESERVED_STARTS: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_ENDS: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/// Whether a bucket may be created with the name.
pub(crate) fn is_valid(name: &str) -> bool {
    let letter_or_digit = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = name.as_bytes();
    (LENGTH_MIN..=LENGTH_MAX).contains(&bytes.len())
        && bytes.iter().all(|byte| letter_or_digit(byte) || b".-".contains(byte))
        && bytes.first().is_some_and(letter_or_digit)
        && bytes.last().is_some_and(letter_or_digit)
        && !name.contains("..")
        && name.parse::<std::net::Ipv4Addr>().is_err()
        && !has_form_of_address(name)
        && !RESERVED_STARTS.iter().any(|start| name.starts_with(start))
        && !RESERVED_ENDS.iter().any(|end| name.ends_with(end))
}

/// Four numbers with dots between, also such as are no address (`999.1.1.1`, `01.1.1.1`).
fn has_form_of_address(name: &str) -> bool {
    let fields: Vec<&str> = name.split('.').collect();
    let number = |field: &&str| field.len() <= 3 && field.bytes().all(|byte| byte.is_ascii_digit());
    fields.len() == 4 && fields.iter().all(|field| !field.is_empty() && number(field))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// S3-120.
    #[test]
    fn names_are_of_the_documented_form() {
        let longest = "a".repeat(63);
        for name in [
            "abc",
            "a.b",
            "a-b",
            "1a2",
            "my.bucket-1",
            "a.-b",
            "a-.b",
            "1.2.3",
            "1.2.3.4.5",
            &longest,
        ] {
            assert!(is_valid(name), "{name}");
        }
        let too_long = "a".repeat(64);
        for name in [
            "",
            "ab",
            &too_long,
            "Abc",
            "a_b",
            "-ab",
            "ab-",
            ".ab",
            "ab.",
            "a..b",
            "192.168.5.4",
            "999.1.1.1",
            "xn--abc",
            "sthree-abc",
            "amzn-s3-demo-abc",
            "abc-s3alias",
            "abc--ol-s3",
            "abc.mrap",
            "abc--x-s3",
            "abc--table-s3",
            "a/b",
            "a b",
            "日本語",
        ] {
            assert!(!is_valid(name), "{name}");
        }
    }
}
