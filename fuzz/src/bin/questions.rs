//! libFuzzer on `policy::questions`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sekisho_fuzz::policy::questions(data));
