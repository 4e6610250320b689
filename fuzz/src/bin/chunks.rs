//! libFuzzer on `sigv4::chunks`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sekisho_fuzz::sigv4::chunks(data));
