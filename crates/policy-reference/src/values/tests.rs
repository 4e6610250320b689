use sekisho_policy::operator::Operator;

use super::*;

/// Whether `policy` and `request` compare under the operator, negation left out.
fn holds(operator: &str, policy: &str, request: &str) -> bool {
    compare(Operator::parse(operator).unwrap().base, &Wanted::Plain(policy), request)
}

#[track_caller]
fn check(operator: &str, cases: &[(&str, &str, bool)]) {
    for (policy, request, expected) in cases {
        assert_eq!(holds(operator, policy, request), *expected, "{operator} {policy} {request}");
    }
}

#[test]
fn strings_compare_by_code_point_without_wildcards() {
    check(
        "StringEquals",
        &[("a", "a", true), ("a", "A", false), ("a*", "ab", false), ("a*", "a*", true)],
    );
    check(
        "StringEqualsIgnoreCase",
        &[("aB", "Ab", true), ("É", "é", true), ("a*", "ab", false), ("a", "b", false)],
    );
}

#[test]
fn string_like_has_no_fields() {
    check(
        "StringLike",
        &[
            ("home/*", "home/a/b", true),
            ("*", "", true),
            ("a?c", "abc", true),
            ("a:*", "a:b:c", true),
            ("A*", "ab", false),
        ],
    );
}

#[test]
fn arns_compare_field_by_field() {
    check(
        "ArnLike",
        &[
            ("arn:aws:iam::*:role/a*", "arn:aws:iam::1:role/abc", true),
            ("arn:aws:iam::*:role/a*", "arn:aws:iam::1:role/x/abc", false),
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k:l", true),
            ("arn:*:t", "arn:aws:sns:eu-west-1:1:t", false), // no crossing
            ("*", "arn:aws:sns:eu-west-1:1:t", false),
            ("*:*:*:*:*:*", "arn:aws:sns:eu-west-1:1:t", true),
            ("*:*:*:*:*:*", "t", false),
            ("arn:aws:IAM::1:root", "arn:aws:iam::1:root", false),
        ],
    );
}

#[test]
fn numbers_compare_exactly() {
    check(
        "NumericEquals",
        &[
            ("1", "1.0", true),
            ("-0", "+0.00", true),
            ("007", "7", true),
            (".5", "0.50", true),
            ("9007199254740993", "9007199254740992", false),
            ("0.1000000000000000000000001", "0.1", false),
            ("1e3", "1000", false),
            (" 1", "1", false),
            ("1.2.3", "1.2.3", false),
            ("", "", false),
            (".", ".", false),
            ("-", "-", false),
            ("x", "x", false),
        ],
    );
    // The request's number on the left.
    check(
        "NumericLessThan",
        &[("10", "9.99", true), ("10", "10", false), ("-1", "-2", true), ("1", "-2", true)],
    );
    check("NumericLessThanEquals", &[("10", "10.0", true), ("10", "10.1", false)]);
    check("NumericGreaterThan", &[("9", "10", true), ("0.09", "0.1", true), ("1", "x", false)]);
    check("NumericGreaterThanEquals", &[("10", "10", true), ("x", "1", false)]);
}

#[test]
fn dates_are_iso_8601_or_epoch_seconds() {
    check(
        "DateEquals",
        &[
            ("1970", "0", true),
            ("2020-02", "2020-02-01", true),
            ("2020-03-01T00:00Z", "2020-03-01", true),
            ("2020-03-01T01:00+01:00", "2020-03-01T00:00:00Z", true),
            ("2020-02-29T23:30:00.500-01:30", "2020-03-01T01:00:00.5Z", true),
            ("1582934400", "2020-02-29", true),
            ("0000-03-01", "0000-02-29T24:00Z", false),
            ("9999-12-31T23:59:59Z", "253402300799", true),
            ("2020", "1577836800", true), // four digits are a year
            ("9223372036854775807", "9223372036854775807", true),
            // Malformed sides equal nothing, not even themselves.
            ("9223372036854775808", "9223372036854775808", false),
            ("-1", "-1", false),
            ("2019-02-29", "2019-02-29", false),
            ("2020-13", "2020-13", false),
            ("2020-1-01", "2020-1-01", false),
            ("2020-01-01T00:00:00", "2020-01-01T00:00:00", false), // no zone
            ("2020-01-01t00:00:00Z", "2020-01-01", false),
            ("2020-01-01T00:00:00z", "2020-01-01", false),
            ("2020-01-01T00Z", "2020-01-01", false),
            ("2020-01-01T00:00:00.Z", "2020-01-01", false),
            ("2020-01-01T00:00:60Z", "2020-01-01T00:00:60Z", false),
            ("2020-01T00:00Z", "2020-01", false),
            ("2020-01-01T00:00+0100", "2020-01-01T00:00+0100", false),
            ("2020-01-01Z", "2020-01-01Z", false),
            ("", "", false),
            ("2020-01-*", "2020-01-*", false),
        ],
    );
    check("DateLessThan", &[("2020-01-01T00:00:00.2Z", "2020-01-01T00:00:00.15Z", true)]);
    check("DateGreaterThan", &[("2020", "2020-01-01T00:00:00.001Z", true), ("2020", "x", false)]);
    check("DateLessThanEquals", &[("2020", "2019-12-31T23:59:59.999Z", true)]);
    check("DateGreaterThanEquals", &[("2020", "2020", true), ("2021", "2020", false)]);
}

#[test]
fn booleans_ignore_case_and_know_nothing_else() {
    check(
        "Bool",
        &[
            ("true", "TRUE", true),
            ("False", "false", true),
            ("true", "false", false),
            ("yes", "yes", false),
            ("", "", false),
            ("1", "1", false),
        ],
    );
}

#[test]
fn binaries_compare_decoded_and_canonical() {
    check(
        "BinaryEquals",
        &[
            ("QmluYXJ5", "QmluYXJ5", true),
            ("", "", true),
            ("QQ==", "QQ==", true),
            ("QUI=", "QUI=", true),
            ("QR==", "QR==", false), // bits left over
            ("QQ", "QQ", false),
            ("QQ=", "QQ=", false),
            ("Q===", "Q===", false),
            ("====", "====", false),
            ("QQ==QQ==", "QQ==QQ==", false),
            ("Q-_=", "Q-_=", false),
            ("QmluYXJ5", "QmluYXJ6", false),
        ],
    );
}

#[test]
fn addresses_lie_in_ranges_of_their_family() {
    check(
        "IpAddress",
        &[
            ("203.0.113.0/24", "203.0.113.255", true),
            ("203.0.113.77/24", "203.0.113.1", true), // host bits ignored
            ("203.0.113.0/24", "203.0.114.0", false),
            ("203.0.113.7", "203.0.113.7", true),
            ("203.0.113.7", "203.0.113.8", false),
            ("0.0.0.0/0", "198.51.100.1", true),
            ("0.0.0.0/0", "2001:db8::1", false),
            ("::/0", "198.51.100.1", false),
            ("::/0", "::ffff:198.51.100.1", true),
            ("198.51.100.0/24", "::ffff:198.51.100.1", false),
            ("2001:db8::/32", "2001:0DB8:0:0:0:0:0:1", true),
            ("2001:db8::1", "2001:db8:0::1", true),
            ("2001:db8::1/127", "2001:db8::2", false),
            // Malformed
            ("203.0.113.0/33", "203.0.113.0", false),
            ("203.0.113.0/024", "203.0.113.0", false),
            ("203.0.113.0/+24", "203.0.113.0", false),
            ("203.0.113.0/", "203.0.113.0", false),
            ("203.0.113.01", "203.0.113.1", false),
            ("203.0.113", "203.0.113.0", false),
            ("2001:db8::/129", "2001:db8::", false),
            ("2001:db8::%eth0", "2001:db8::", false),
            ("203.0.113.0/24", "203.0.113.0/24", false),
        ],
    );
}
