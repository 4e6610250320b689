//! AWS's names as Rust names.

use std::collections::{HashMap, HashSet};

/// `SSHPublicKeyId` as `ssh_public_key_id`.
pub(crate) fn snake(name: &str) -> String {
    let name = name.replace("IDs", "Ids").replace("ARNs", "Arns");
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        if letter.is_uppercase() && at > 0 {
            let after_small = letters.get(at - 1).is_some_and(|before| !before.is_uppercase());
            let before_small = letters.get(at + 1).is_some_and(char::is_ascii_lowercase);
            if (after_small || before_small) && !out.ends_with('_') {
                out.push('_');
            }
        }
        if letter.is_alphanumeric() {
            out.extend(letter.to_lowercase());
        } else if !out.ends_with('_') {
            out.push('_');
        }
    }
    out
}

/// A field name: snake case, Rust's own words escaped.
pub(crate) fn field(name: &str) -> String {
    let snake = snake(name);
    match snake.as_str() {
        "type" | "match" | "ref" | "use" | "in" | "for" | "where" | "static" | "move" | "fn"
        | "abstract" | "final" | "override" | "macro" | "loop" => format!("r#{snake}"),
        _ => snake,
    }
}

/// A type name: the model's, starting with a capital.
pub(crate) fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// Names of statics, each given once: shapes may differ in case alone.
#[derive(Default)]
pub(crate) struct Statics {
    by_name: HashMap<String, String>,
    taken: HashSet<String>,
}

impl Statics {
    /// The static for that name of the model.
    pub(crate) fn get(&mut self, name: &str) -> String {
        if let Some(known) = self.by_name.get(name) {
            return known.clone();
        }
        let plain = snake(name).to_uppercase();
        let mut unique = plain.clone();
        let mut number = 2;
        while !self.taken.insert(unique.clone()) {
            unique = format!("{plain}_{number}");
            number += 1;
        }
        self.by_name.insert(name.to_owned(), unique.clone());
        unique
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_capitals_are_one_word() {
        assert_eq!(snake("SSHPublicKeyId"), "ssh_public_key_id");
        assert_eq!(snake("OpenIDConnectProviderArn"), "open_id_connect_provider_arn");
        assert_eq!(snake("ThumbprintList"), "thumbprint_list");
        assert_eq!(snake("MFADevices"), "mfa_devices");
        assert_eq!(snake("CertificateIDs"), "certificate_ids");
        assert_eq!(snake("Base32StringSeed"), "base32_string_seed");
    }

    #[test]
    fn statics_that_differ_in_case_alone_stay_apart() {
        let mut statics = Statics::default();
        assert_eq!(statics.get("Tag"), "TAG");
        assert_eq!(statics.get("tag"), "TAG_2");
        assert_eq!(statics.get("Tag"), "TAG");
    }
}
