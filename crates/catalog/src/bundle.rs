//! Unpacks a bundle that is compiled in.

use std::io::Read as _;

use flate2::bufread::GzDecoder;

/// The text of a gzip file, kept for the process's life.
///
/// Facts are unpacked once and then handed out as `&'static str`; giving the memory back is
/// never wanted, so it is leaked on purpose, in one piece of exactly the text's length.
pub(crate) fn unpack(gzip: &'static [u8]) -> &'static str {
    // The last four bytes are the length; a wrong one costs a reallocation, nothing else.
    let length = gzip.last_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes));
    let mut text = String::with_capacity(usize::try_from(length).unwrap_or(0));
    GzDecoder::new(gzip)
        .read_to_string(&mut text)
        .expect("a compiled-in bundle unpacks: a test reads each");
    text.leak()
}
