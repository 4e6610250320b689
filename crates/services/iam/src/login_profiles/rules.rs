//! What a password must be: the account's own policy, or AWS's where it has none.
//!
//! Source: IAM user guide, "Set an account password policy for IAM users". The wordings are not
//! recorded.

use sekisho_directory::{AccountRow, PasswordPolicy};

/// What counts as a symbol.
const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";
/// Characters that every password has where the account has no policy of its own.
const DEFAULT_LENGTH: u32 = 8;
/// How many of the four classes it then has at least.
const DEFAULT_CLASSES: usize = 3;

/// The password is not what the policy asks for; the first reason is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PolicyViolation {
    /// Too short.
    #[error("Password should have a minimum length of {minimum}")]
    Length {
        /// In characters.
        minimum: u32,
    },
    /// No capital letter.
    #[error("Password should have at least one uppercase letter")]
    Uppercase,
    /// No small letter.
    #[error("Password should have at least one lowercase letter")]
    Lowercase,
    /// No digit.
    #[error("Password should have at least one number")]
    Number,
    /// No symbol.
    #[error("Password should have at least one symbol")]
    Symbol,
    /// Against AWS's own policy.
    #[error("Password does not conform to the account password policy.")]
    Default,
    /// It was one of the last passwords.
    #[error("Policy constraint violation with password reuse prevention during password change")]
    Reused,
}

/// Checks what can be told from the password alone.
pub(super) fn check(account: &AccountRow, password: &str) -> Result<(), PolicyViolation> {
    match &account.settings.password_policy {
        Some(policy) => check_own(policy, password),
        None => check_default(account, password),
    }
}

fn check_own(policy: &PasswordPolicy, password: &str) -> Result<(), PolicyViolation> {
    check_length(policy.minimum_length, password)?;
    let rules = [
        (policy.require_uppercase, has_uppercase(password), PolicyViolation::Uppercase),
        (policy.require_lowercase, has_lowercase(password), PolicyViolation::Lowercase),
        (policy.require_numbers, has_number(password), PolicyViolation::Number),
        (policy.require_symbols, has_symbol(password), PolicyViolation::Symbol),
    ];
    match rules.into_iter().find(|(is_asked, is_there, _)| *is_asked && !is_there) {
        Some((_, _, violation)) => Err(violation),
        None => Ok(()),
    }
}

fn check_default(account: &AccountRow, password: &str) -> Result<(), PolicyViolation> {
    check_length(DEFAULT_LENGTH, password)?;
    let classes = [
        has_uppercase(password),
        has_lowercase(password),
        has_number(password),
        has_symbol(password),
    ];
    let present = classes.into_iter().filter(|is_there| *is_there).count();
    let is_name = [&account.name, &account.email].into_iter().any(|name| name == password);
    if present < DEFAULT_CLASSES || is_name {
        return Err(PolicyViolation::Default);
    }
    Ok(())
}

fn check_length(minimum: u32, password: &str) -> Result<(), PolicyViolation> {
    let length = password.chars().count();
    if usize::try_from(minimum).is_ok_and(|minimum| length < minimum) {
        return Err(PolicyViolation::Length { minimum });
    }
    Ok(())
}

// Letters of the Latin alphabet only.
fn has_uppercase(password: &str) -> bool {
    password.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn has_lowercase(password: &str) -> bool {
    password.bytes().any(|byte| byte.is_ascii_lowercase())
}

fn has_number(password: &str) -> bool {
    password.bytes().any(|byte| byte.is_ascii_digit())
}

fn has_symbol(password: &str) -> bool {
    password.chars().any(|letter| SYMBOLS.contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(policy: Option<PasswordPolicy>) -> AccountRow {
        AccountRow {
            id: "123456789012".parse().unwrap(),
            email: "Root1@example.com".to_owned(),
            name: "Main-Account1".to_owned(),
            created_s: 0,
            root_password_hash: None,
            root_access_keys: Vec::new(),
            alias: None,
            settings: sekisho_directory::AccountSettings {
                password_policy: policy,
                ..Default::default()
            },
        }
    }

    #[test]
    fn without_a_policy_eight_characters_of_three_classes_are_asked() {
        let without = account(None);
        let check = |password| check(&without, password);
        for good in ["Abcdefg1", "abcdef1!", "ABCDEF1_", "Abcdefg!", "Ab1!Ab1!"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        assert_eq!(check("Abcde1!"), Err(PolicyViolation::Length { minimum: 8 }));
        for bad in ["abcdefg1", "ABCDEFG1", "abcdefg!", "1234567!", "Äbcdefg1", "Abcdefg~"] {
            assert_eq!(check(bad), Err(PolicyViolation::Default), "{bad}");
        }
        for own in ["Main-Account1", "Root1@example.com"] {
            assert_eq!(check(own), Err(PolicyViolation::Default), "{own}");
        }
    }

    #[test]
    fn an_account_s_policy_asks_for_the_classes_that_it_names() {
        let asks = |change: fn(&mut PasswordPolicy), password: &str| {
            let mut policy = PasswordPolicy { minimum_length: 6, ..Default::default() };
            change(&mut policy);
            check(&account(Some(policy)), password)
        };
        assert_eq!(asks(|_| {}, "aaaaaa"), Ok(()));
        assert_eq!(asks(|_| {}, "ééééé"), Err(PolicyViolation::Length { minimum: 6 }));
        assert_eq!(asks(|p| p.require_uppercase = true, "aaaaaÄ"), Err(PolicyViolation::Uppercase));
        assert_eq!(asks(|p| p.require_uppercase = true, "aaaaaA"), Ok(()));
        assert_eq!(asks(|p| p.require_lowercase = true, "AAAAAA"), Err(PolicyViolation::Lowercase));
        assert_eq!(asks(|p| p.require_lowercase = true, "AAAAAa"), Ok(()));
        assert_eq!(asks(|p| p.require_numbers = true, "aaaaaa"), Err(PolicyViolation::Number));
        assert_eq!(asks(|p| p.require_numbers = true, "aaaaa1"), Ok(()));
        assert_eq!(asks(|p| p.require_symbols = true, "aaaaa~"), Err(PolicyViolation::Symbol));
        for symbol in SYMBOLS.chars() {
            assert_eq!(asks(|p| p.require_symbols = true, &format!("aaaaa{symbol}")), Ok(()));
        }
    }
}
