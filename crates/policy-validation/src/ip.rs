//! Ranges of addresses as conditions write them (evaluation contract, 9.3).

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address and how many of its bits count.
#[derive(Clone, Copy)]
pub(crate) struct Range {
    address: IpAddr,
    length: u32,
}

impl Range {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().ok()?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let length = match length {
            None => longest,
            Some(text) => {
                let plain = text == "0"
                    || (!text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit()));
                text.parse().ok().filter(|length| plain && *length <= longest)?
            }
        };
        Some(Self { address, length })
    }

    /// The range without the bits that do not count.
    pub(crate) fn network(self) -> Self {
        let address = match self.address {
            IpAddr::V4(address) => {
                let mask = u32::MAX.checked_shl(32 - self.length).unwrap_or(0);
                IpAddr::V4(Ipv4Addr::from_bits(address.to_bits() & mask))
            }
            IpAddr::V6(address) => {
                let mask = u128::MAX.checked_shl(128 - self.length).unwrap_or(0);
                IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & mask))
            }
        };
        Self { address, ..self }
    }

    pub(crate) fn has_host_bits(self) -> bool {
        self.network().address != self.address
    }

    /// Whether no public address lies in it (RFC 1918, RFC 4193).
    pub(crate) fn is_private(self) -> bool {
        match self.address {
            IpAddr::V4(address) => match address.octets() {
                [10, ..] => 8 <= self.length,
                [172, 16..=31, ..] => 12 <= self.length,
                [192, 168, ..] => 16 <= self.length,
                _ => false,
            },
            IpAddr::V6(address) => {
                7 <= self.length
                    && address.octets().first().is_some_and(|first| first & 0xfe == 0xfc)
            }
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_and_tidied() {
        for (text, network) in [
            ("203.0.113.9/24", "203.0.113.0/24"),
            ("203.0.113.9", "203.0.113.9/32"),
            ("1.2.3.4/0", "0.0.0.0/0"),
            ("2001:db8::1/32", "2001:db8::/32"),
            ("::1/0", "::/0"),
        ] {
            assert_eq!(Range::parse(text).unwrap().network().to_string(), network);
        }
        for bad in [
            "",
            "1.2.3",
            "1.2.3.4/33",
            "1.2.3.4/024",
            "1.2.3.4/",
            "::/129",
            "01.2.3.4",
            "1.2.3.4/+8",
        ] {
            assert!(Range::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn private_is_what_lies_wholly_in_private_ranges() {
        let private = |text| Range::parse(text).unwrap().is_private();
        assert!(private("10.0.0.0/8") && private("172.31.0.0/16") && private("fd00::/8"));
        assert!(!private("10.0.0.0/7") && !private("172.32.0.0/16") && !private("8.8.8.8"));
    }
}
