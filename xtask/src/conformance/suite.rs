//! Reads the Python suites: which operation is called where, and what refusal is expected.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};

/// The helpers of `tests/support/refusals.py` that stand for one code.
const HELPERS: [(&str, &str); 8] = [
    ("no_such(", "NoSuchEntity"),
    ("exists(", "EntityAlreadyExists"),
    ("conflict(", "DeleteConflict"),
    ("limit_exceeded(", "LimitExceeded"),
    ("malformed(", "MalformedPolicyDocument"),
    ("invalid(", "ValidationError"),
    ("denied(", "AccessDenied"),
    ("not_authorized(", "AccessDenied"),
];

/// What the suites do with one operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Seen {
    /// Calls that are expected to succeed.
    pub(super) successes: usize,
    /// Codes of refusals that are expected.
    pub(super) errors: BTreeSet<String>,
}

/// Operations by their names without case and separators, as both spellings have them.
#[derive(Default)]
pub(super) struct Suite(BTreeMap<String, Seen>);

impl Suite {
    /// Reads every test file of a folder.
    pub(super) fn read_folder(&mut self, folder: &Path) -> Result<()> {
        for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "py") {
                self.read(&std::fs::read_to_string(&path)?);
            }
        }
        Ok(())
    }

    /// Reads rows of operations that are each refused for want of their action, and then done:
    /// `Row("GetUser", …` or `"GetUser": …` at the beginning of a line.
    pub(super) fn read_denials(&mut self, path: &Path) -> Result<()> {
        let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
        for line in text.lines().map(str::trim_start) {
            let row = line.strip_prefix("Row(").or_else(|| line.strip_prefix('(')).unwrap_or(line);
            let row = row.strip_prefix('"');
            let Some((name, rest)) = row.and_then(|row| row.split_once('"')) else { continue };
            if rest.starts_with([':', ',']) {
                let seen = self.0.entry(plain(name)).or_default();
                seen.successes += 1;
                seen.errors.insert("AccessDenied".to_owned());
            }
        }
        Ok(())
    }

    /// What is done with an operation, named as its model does.
    pub(super) fn of(&self, operation: &str) -> Option<&Seen> {
        self.0.get(&plain(operation))
    }

    fn read(&mut self, text: &str) {
        // The refusal that is expected, and how far the block that expects it is indented.
        let mut expected: Option<(usize, String)> = None;
        // Calls in a list before a loop that expects a refusal of each of them.
        let mut listed: Vec<String> = Vec::new();
        let mut in_list = false;
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let indent = line.len() - line.trim_start().len();
            let line = line.trim();
            if expected
                .as_ref()
                .is_some_and(|(block, _)| indent <= *block && !line.starts_with(')'))
            {
                expected = None;
            }
            if line.starts_with("for ") && line.ends_with('(') {
                (in_list, listed) = (true, Vec::new());
            }
            if let Some(code) = code_of(line) {
                for name in listed.drain(..) {
                    self.0.entry(name).or_default().errors.insert(code.clone());
                }
                in_list = false;
                if line.starts_with("with ") {
                    expected = Some((indent, code));
                    continue;
                }
            }
            if let Some((code, name)) = row_of(line) {
                self.0.entry(plain(name)).or_default().errors.insert(code.to_owned());
            }
            for name in calls(line) {
                match &expected {
                    Some((_, code)) => {
                        self.0.entry(name).or_default().errors.insert(code.clone());
                    }
                    None if in_list && line.starts_with("lambda")
                        || line.starts_with("(lambda") =>
                    {
                        listed.push(name);
                    }
                    None => self.0.entry(name).or_default().successes += 1,
                }
            }
        }
    }
}

/// The code of a refusal that a line expects.
fn code_of(line: &str) -> Option<String> {
    if let Some((_, rest)) = line.split_once("refused(") {
        let quoted = rest.split('"').nth(1)?;
        return Some(quoted.to_owned());
    }
    let rest = line.strip_prefix("with ")?;
    HELPERS.iter().find(|(helper, _)| rest.starts_with(helper)).map(|(_, code)| (*code).to_owned())
}

/// Code and operation of a row of errors: `wrong("NoSuchEntity", "GetUser", …`.
fn row_of(line: &str) -> Option<(&str, &str)> {
    let (code, rest) = line.strip_prefix("wrong(\"")?.split_once("\", \"")?;
    Some((code, rest.split_once('"')?.0))
}

/// The methods called in a line, and the CLI's commands: `iam.create_user(`, `"create-user"`.
fn calls(line: &str) -> Vec<String> {
    let is_word =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    let methods = line.split('(').filter_map(|before| {
        let name = before.rsplit(|letter| !is_word(letter)).next()?;
        let is_method = before.strip_suffix(name)?.ends_with('.');
        (is_method && name.contains('_')).then(|| plain(name))
    });
    let paged = line.split("iam.").skip(1).filter_map(|rest| {
        let name = rest.split(|letter| !is_word(letter)).next()?;
        let after = rest.strip_prefix(name)?;
        (name.contains('_') && after.starts_with(',')).then(|| plain(name))
    });
    let commands = line.split('"').skip(1).step_by(2).filter(|word| {
        word.contains('-')
            && !word.starts_with('-')
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    });
    methods.chain(paged).chain(commands.map(plain)).collect()
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str, operation: &str) -> Seen {
        let mut suite = Suite::default();
        suite.read(text);
        suite.of(operation).cloned().unwrap_or_default()
    }

    #[test]
    fn a_call_in_a_block_that_expects_a_refusal_tests_that_error() {
        let text = "def test(iam):\n    iam.get_user(UserName=\"a\")\n    with no_such(\n        \
                    \"x\"\n    ):\n        iam.get_user(UserName=\"b\")\n    iam.get_user()\n";
        let got = seen(text, "GetUser");
        assert_eq!(got.successes, 2);
        assert_eq!(got.errors, BTreeSet::from(["NoSuchEntity".to_owned()]));
    }

    #[test]
    fn calls_in_a_list_are_refused_by_the_loop_over_it() {
        let text = "def test(iam):\n    for call in (\n        lambda: iam.tag_user(a),\n        \
                    lambda: iam.get_user(b),\n    ):\n        with refused(400, \"X\", \"m\"):\n            \
                    call()\n";
        assert_eq!(seen(text, "TagUser"), Seen { successes: 0, errors: ["X".to_owned()].into() });
        assert_eq!(seen(text, "GetUser").successes, 0);
    }

    #[test]
    fn a_row_of_errors_tests_that_error() {
        let text = "ROWS = [\n    wrong(\"NoSuchEntity\", \"TagRole\", NO_ROLE),\n]\n";
        let expected = Seen { successes: 0, errors: ["NoSuchEntity".to_owned()].into() };
        assert_eq!(seen(text, "TagRole"), expected);
    }

    #[test]
    fn commands_of_the_cli_are_calls() {
        let text = "    cli(\"iam\", \"create-virtual-mfa-device\", \"--user-name\", \"ann\")\n";
        assert_eq!(seen(text, "CreateVirtualMFADevice").successes, 1);
    }
}
