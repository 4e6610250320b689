//! Random UUIDs.

use sekisho_operation::Cx;

/// A new one (RFC 9562, version 4).
pub(crate) fn new(cx: &Cx<'_>) -> String {
    let mut id = [0; 16];
    cx.system.randomness.fill(&mut id);
    let number = u128::from_be_bytes(id) & !(0xf << 76) | 0x4 << 76;
    let number = number & !(0x3 << 62) | 0x2 << 62;
    let digits = format!("{number:032x}");
    let mut uuid = String::with_capacity(36);
    for (index, digit) in digits.char_indices() {
        if matches!(index, 8 | 12 | 16 | 20) {
            uuid.push('-');
        }
        uuid.push(digit);
    }
    uuid
}
