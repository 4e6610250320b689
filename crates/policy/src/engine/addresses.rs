//! IP addresses and networks as integers (evaluation contract, 9.3).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An address. Families do not mix: an IPv4 address mapped into IPv6 is IPv6.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    V4(u32),
    V6(u128),
}

impl Address {
    /// Reads an address as it is written; leading zeros are malformed.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(address) = v4(text.as_bytes()) {
            return Some(Self::V4(address));
        }
        match text.parse().ok()? {
            IpAddr::V4(address) => Some(Self::V4(Ipv4Addr::to_bits(address))),
            IpAddr::V6(address) => Some(Self::V6(Ipv6Addr::to_bits(address))),
        }
    }
}

/// Four numbers of up to three digits with points between.
fn v4(text: &[u8]) -> Option<u32> {
    let (mut address, mut number, mut digits, mut points) = (0_u32, 0_u32, 0, 0);
    for byte in text {
        match byte {
            b'0'..=b'9' if digits < 3 && (digits == 0 || number != 0) => {
                number = number * 10 + u32::from(byte - b'0');
                digits += 1;
            }
            b'.' if digits != 0 && points < 3 && number < 256 => {
                address = address << 8 | number;
                (number, digits) = (0, 0);
                points += 1;
            }
            _ => return None,
        }
    }
    (points == 3 && digits != 0 && number < 256).then_some(address << 8 | number)
}

/// A range: an address, or an address and how many of its bits count. Host bits are cleared.
pub(super) fn network(text: &str) -> Option<(Address, u8)> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length)),
        None => (text, None),
    };
    let bits = |longest: u8| match length {
        None => Some(longest),
        Some(text) => prefix_length(text).filter(|length| *length <= longest),
    };
    Some(match Address::parse(address)? {
        Address::V4(address) => {
            let bits = bits(32)?;
            (Address::V4(address & mask_v4(bits)), bits)
        }
        Address::V6(address) => {
            let bits = bits(128)?;
            (Address::V6(address & mask_v6(bits)), bits)
        }
    })
}

/// Leading zeros are malformed.
fn prefix_length(text: &str) -> Option<u8> {
    let plain = text == "0" || (!text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit()));
    if plain { text.parse().ok() } else { None }
}

/// The bits that count.
pub(super) fn mask_v4(bits: u8) -> u32 {
    u32::MAX.checked_shl(32 - u32::from(bits)).unwrap_or(0)
}

/// The bits that count.
pub(super) fn mask_v6(bits: u8) -> u128 {
    u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn addresses_read_as_the_standard_library_reads_them(
            text in "(([0-9]{1,4}|25[0-6])\\.){2,4}[0-9]{0,3}|[0-9a-f:.]{0,12}",
        ) {
            let expected = text.parse::<IpAddr>().ok().map(|address| match address {
                IpAddr::V4(address) => Address::V4(address.to_bits()),
                IpAddr::V6(address) => Address::V6(address.to_bits()),
            });
            prop_assert_eq!(Address::parse(&text), expected);
        }
    }

    #[test]
    fn host_bits_do_not_count() {
        assert_eq!(network("10.1.2.3/8"), Some((Address::V4(0x0a00_0000), 8)));
        assert_eq!(network("10.1.2.3/0"), Some((Address::V4(0), 0)));
        assert_eq!(network("::1/0"), Some((Address::V6(0), 0)));
        for text in ["10.1.2.3/33", "10.1.2.3/08", "10.1.2.3/", "10.1.2.3/+8", "10.1.2", "::/129"] {
            assert_eq!(network(text), None, "{text}");
        }
    }
}
