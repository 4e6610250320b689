//! A QR code as a PNG picture: grey, one bit a pixel.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use qrcodegen::{QrCode, QrCodeEcc};

/// Pixels a module.
const SCALE: usize = 5;
/// Modules of white around it (ISO/IEC 18004, section 9.1).
const QUIET: usize = 4;
const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n'];

/// Draws a text; `None` if it is too long for a QR code.
pub(super) fn png(text: &str) -> Option<Vec<u8>> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let modules = usize::try_from(code.size()).ok()? + 2 * QUIET;
    let side = modules * SCALE;

    let mut pixels = ZlibEncoder::new(Vec::new(), Compression::best());
    for row in 0..side {
        // Filter type 0: none. Then white is 1, from the left, eight pixels a byte.
        let mut line = vec![0_u8];
        for byte in 0..side.div_ceil(8) {
            let bits = (0..8).fold(0_u8, |bits, bit| {
                let column = byte * 8 + bit;
                bits << 1 | u8::from(column >= side || !is_dark(&code, row, column))
            });
            line.push(bits);
        }
        pixels.write_all(&line).ok()?;
    }

    let side = u32::try_from(side).ok()?.to_be_bytes();
    let mut header = Vec::with_capacity(13);
    header.extend_from_slice(&side);
    header.extend_from_slice(&side);
    header.extend_from_slice(&[1, 0, 0, 0, 0]);
    let mut png = SIGNATURE.to_vec();
    chunk(&mut png, *b"IHDR", &header);
    chunk(&mut png, *b"IDAT", &pixels.finish().ok()?);
    chunk(&mut png, *b"IEND", &[]);
    Some(png)
}

fn is_dark(code: &QrCode, row: usize, column: usize) -> bool {
    let module =
        |pixel: usize| (pixel / SCALE).checked_sub(QUIET).and_then(|at| i32::try_from(at).ok());
    match (module(column), module(row)) {
        // Outside of the code there is no dark module.
        (Some(x), Some(y)) => code.get_module(x, y),
        _ => false,
    }
}

/// Length, kind, data, checksum of kind and data (PNG, section 5.3).
fn chunk(png: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).unwrap_or(u32::MAX);
    png.extend_from_slice(&length.to_be_bytes());
    png.extend_from_slice(&kind);
    png.extend_from_slice(data);
    let mut checksum = crc32fast::Hasher::new();
    checksum.update(&kind);
    checksum.update(data);
    png.extend_from_slice(&checksum.finalize().to_be_bytes());
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    /// Reads the picture back: each module is a square of one colour, the quiet zone is white,
    /// and the three finder patterns are where they belong.
    #[test]
    fn the_picture_holds_the_code() {
        let text = "otpauth://totp/name@123456789012?secret=GEZDGNBVGY3TQOJQ";
        let png = png(text).unwrap();
        assert_eq!(png[..8], SIGNATURE);
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let modules = code.size() as usize + 2 * QUIET;
        let side = modules * SCALE;
        assert_eq!(png[16..20], u32::try_from(side).unwrap().to_be_bytes());
        let data = u32::from_be_bytes(png[33..37].try_into().unwrap()) as usize;
        assert_eq!(&png[37..41], b"IDAT");
        let mut lines = Vec::new();
        flate2::read::ZlibDecoder::new(&png[41..41 + data]).read_to_end(&mut lines).unwrap();
        let width = 1 + side.div_ceil(8);
        assert_eq!(lines.len(), side * width);
        for row in 0..side {
            for column in 0..side {
                let byte = lines[row * width + 1 + column / 8];
                let is_dark = byte >> (7 - column % 8) & 1 == 0;
                let at = |pixel: usize| (pixel / SCALE) as i32 - QUIET as i32;
                assert_eq!(is_dark, code.get_module(at(column), at(row)), "{row} {column}");
            }
        }
    }

    #[test]
    fn a_text_too_long_for_a_code_has_no_picture() {
        assert!(png(&"x".repeat(3_000)).is_none());
    }
}
