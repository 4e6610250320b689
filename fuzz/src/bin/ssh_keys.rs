//! libFuzzer on `ssh_keys::ssh_keys`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sekisho_fuzz::ssh_keys::ssh_keys(data));
