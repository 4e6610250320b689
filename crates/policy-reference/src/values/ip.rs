//! IP addresses and ranges.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether the request's address lies in the policy's range: an address, or an address with a
/// prefix length, whose host bits are ignored. Families do not mix: an IPv4 address mapped into
/// IPv6 is IPv6.
pub(crate) fn is_in(range: &str, address: &str) -> bool {
    let (network, length) = match range.split_once('/') {
        Some((network, length)) => (network, Some(length)),
        None => (range, None),
    };
    let (Ok(network), Ok(address)) = (network.parse(), address.parse()) else { return false };
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            prefix_length(length, 32).is_some_and(|length| {
                let mask = u32::MAX.checked_shl(32 - length).unwrap_or(0);
                Ipv4Addr::to_bits(network) & mask == Ipv4Addr::to_bits(address) & mask
            })
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            prefix_length(length, 128).is_some_and(|length| {
                let mask = u128::MAX.checked_shl(128 - length).unwrap_or(0);
                Ipv6Addr::to_bits(network) & mask == Ipv6Addr::to_bits(address) & mask
            })
        }
        _ => false,
    }
}

/// A prefix length, the whole address if left out; leading zeros are malformed.
fn prefix_length(text: Option<&str>, longest: u32) -> Option<u32> {
    let Some(text) = text else { return Some(longest) };
    let plain = text == "0" || (!text.starts_with('0') && text.bytes().all(|b| b.is_ascii_digit()));
    if !plain {
        return None;
    }
    text.parse().ok().filter(|length| *length <= longest)
}
