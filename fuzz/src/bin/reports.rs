//! libFuzzer on `reports::reports`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sekisho_fuzz::reports::reports(data));
