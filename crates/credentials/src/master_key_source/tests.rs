use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::time::{Duration, Instant};

use rand::SeedableRng;
use rand::rngs::StdRng;
use tempfile::TempDir;

use super::*;

fn rng() -> StdRng {
    StdRng::seed_from_u64(7)
}

fn load(
    source: &MasterKeySource,
    missing: MissingFile,
) -> Result<LoadedMasterKeys, MasterKeyError> {
    source.load(missing, &mut rng())
}

fn shell(script: &str, time_max: Duration) -> MasterKeySource {
    MasterKeySource::Command {
        program: "/bin/sh".into(),
        arguments: vec!["-c".to_owned(), script.to_owned()],
        limits: CommandLimits { time_max },
    }
}

const TEN_S: Duration = Duration::from_secs(10);

#[test]
fn a_first_start_makes_a_key_file_for_its_owner_alone_and_the_next_start_reads_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("master.key");
    let source = MasterKeySource::File(path.clone());

    let first = load(&source, MissingFile::Create).unwrap();
    assert!(first.created);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, 0o600);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file stays");

    let text = fs::read(&path).unwrap();
    for missing in [MissingFile::Create, MissingFile::Refuse] {
        let next = load(&source, missing).unwrap();
        assert!(!next.created);
        assert_eq!(next.ring.newest().id(), first.ring.newest().id());
    }
    assert_eq!(fs::read(&path).unwrap(), text);
}

#[test]
fn a_missing_file_is_refused_when_data_exists() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("master.key");
    let refusal = load(&MasterKeySource::File(path.clone()), MissingFile::Refuse).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::Missing { .. }), "{refusal}");
    assert!(!path.exists());
}

#[test]
fn a_file_that_others_may_touch_is_refused_and_left_alone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("master.key");
    let source = MasterKeySource::File(path.clone());
    load(&source, MissingFile::Create).unwrap();
    for mode in [0o640, 0o604, 0o620, 0o602, 0o644] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        let refusal = load(&source, MissingFile::Create).unwrap_err();
        assert!(matches!(refusal, MasterKeyError::Exposed { mode: m, .. } if m == mode));
        assert!(refusal.to_string().contains("chmod 600"), "{refusal}");
    }
    fs::set_permissions(&path, Permissions::from_mode(0o400)).unwrap();
    load(&source, MissingFile::Create).unwrap();
}

#[test]
fn an_empty_or_wrong_file_is_refused_and_not_overwritten() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("master.key");
    let source = MasterKeySource::File(path.clone());
    for text in [b"".as_slice(), b"not a key\n", b"\xff\xfe"] {
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        let refusal = load(&source, MissingFile::Create).unwrap_err();
        assert!(matches!(refusal, MasterKeyError::Format { .. }), "{refusal}");
        assert!(!refusal.to_string().contains("not a key"), "{refusal}");
        assert_eq!(fs::read(&path).unwrap(), text);
    }
    fs::write(&path, vec![b'#'; 17 * 1024]).unwrap();
    let refusal = load(&source, MissingFile::Create).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::TooLong { .. }), "{refusal}");
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let folder = TempDir::new().unwrap();
    let socket = folder.path().join("socket");
    let _listener = UnixListener::bind(&socket).unwrap();
    for path in [folder.path().to_owned(), socket, "/dev/zero".into()] {
        let refusal = load(&MasterKeySource::File(path), MissingFile::Create).unwrap_err();
        assert!(matches!(refusal, MasterKeyError::NotAFile { .. }), "{refusal}");
    }
}

#[test]
fn a_missing_folder_is_an_error_that_names_the_file() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("absent/master.key");
    let refusal = load(&MasterKeySource::File(path.clone()), MissingFile::Create).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::Create { .. }), "{refusal}");
    assert!(refusal.to_string().contains(&path.display().to_string()), "{refusal}");
}

#[test]
fn two_first_starts_at_once_agree_on_one_key() {
    for round in 0..20 {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("master.key");
        let start = |seed: u64| {
            let source = MasterKeySource::File(path.clone());
            thread::spawn(move || {
                let mut rng = StdRng::seed_from_u64(seed);
                source.load(MissingFile::Create, &mut rng).unwrap()
            })
        };
        let started = [start(round * 2), start(round * 2 + 1)].map(|t| t.join().unwrap());
        assert_eq!(started[0].ring.newest().id(), started[1].ring.newest().id());
        assert!(started[0].created ^ started[1].created);
    }
}

#[test]
fn an_environment_value_holds_keys_and_is_named_in_errors_without_its_content() {
    let key = MasterKey::generate(&mut rng());
    let source = |value: &str| MasterKeySource::Environment {
        variable: "SEKISHO_MASTER_KEY".to_owned(),
        value: Zeroizing::new(value.to_owned()),
    };
    let loaded = load(&source(&key.expose()), MissingFile::Refuse).unwrap();
    assert_eq!(loaded.ring.newest().id(), key.id());

    let refusal = load(&source("hunter2"), MissingFile::Create).unwrap_err().to_string();
    assert_eq!(
        refusal,
        "the environment variable SEKISHO_MASTER_KEY holds no usable master key: \
         line 1 is not 32 bytes in base64 (44 characters)"
    );
    assert!(!format!("{:?}", source("hunter2")).contains("hunter2"));
    let refusal = load(&source(&"#".repeat(17 * 1024)), MissingFile::Create).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::TooLong { .. }), "{refusal}");
}

#[test]
fn a_command_prints_the_keys() {
    let key = MasterKey::generate(&mut rng());
    let source = shell(&format!("echo {}", *key.expose()), TEN_S);
    assert_eq!(load(&source, MissingFile::Refuse).unwrap().ring.newest().id(), key.id());
}

#[test]
fn a_command_that_fails_is_an_error_even_if_it_printed_a_key() {
    let key = MasterKey::generate(&mut rng());
    let source = shell(&format!("echo {}; exit 3", *key.expose()), TEN_S);
    let refusal = load(&source, MissingFile::Create).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::Failed { .. }), "{refusal}");
    assert!(refusal.to_string().contains("exit status: 3"), "{refusal}");
}

#[test]
fn a_command_that_is_not_there_is_an_error() {
    let source = MasterKeySource::Command {
        program: "/nonexistent/command".into(),
        arguments: Vec::new(),
        limits: CommandLimits::default(),
    };
    let refusal = load(&source, MissingFile::Create).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::Run { .. }), "{refusal}");
}

#[test]
fn a_command_that_hangs_is_given_up_in_time() {
    let time_max = Duration::from_millis(200);
    // The second closes its output and hangs; the third leaves a child that holds the pipe.
    for script in ["exec sleep 20", "exec >&-; exec sleep 20", "sleep 2 2>&- & exit 0"] {
        let start = Instant::now();
        let refusal = load(&shell(script, time_max), MissingFile::Create).unwrap_err();
        assert!(matches!(refusal, MasterKeyError::TimedOut { .. }), "{script}: {refusal}");
        assert!(start.elapsed() < Duration::from_secs(2), "{script}");
    }
}

#[test]
fn a_command_that_prints_without_end_is_stopped() {
    let refusal = load(&shell("exec yes", TEN_S), MissingFile::Create).unwrap_err();
    assert!(matches!(refusal, MasterKeyError::TooLong { .. }), "{refusal}");
}
