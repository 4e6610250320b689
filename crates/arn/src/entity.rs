//! ARNs of IAM's and STS's entities (identifiers contract, section 1).

use crate::{AccountId, Partition};

/// `arn:P:iam::A:<kind><path><name>`: `kind` such as `user`, `path` beginning and ending with `/`.
pub fn iam_arn(
    partition: Partition,
    account: AccountId,
    kind: &str,
    path: &str,
    name: &str,
) -> String {
    format!("arn:{partition}:iam::{account}:{kind}{path}{name}")
}

/// `arn:P:iam::A:root`.
pub fn root_arn(partition: Partition, account: AccountId) -> String {
    format!("arn:{partition}:iam::{account}:root")
}

/// `arn:P:sts::A:<resource>`.
pub fn sts_arn(partition: Partition, account: AccountId, resource: &str) -> String {
    format!("arn:{partition}:sts::{account}:{resource}")
}

/// The ARN of a role session. It carries no path (ID-1).
pub fn assumed_role_arn(
    partition: Partition,
    account: AccountId,
    role_name: &str,
    session_name: &str,
) -> String {
    format!("arn:{partition}:sts::{account}:assumed-role/{role_name}/{session_name}")
}

/// The ARN of a federated-user session.
pub fn federated_user_arn(partition: Partition, account: AccountId, name: &str) -> String {
    format!("arn:{partition}:sts::{account}:federated-user/{name}")
}

/// Splits the part of an IAM resource behind its kind: `"/a/b/"` and `"Bob"` for `"a/b/Bob"`,
/// `"/"` and `"Bob"` for `"Bob"`.
pub fn split_path_and_name(rest: &str) -> (String, &str) {
    match rest.rsplit_once('/') {
        Some((path, name)) => (format!("/{path}/"), name),
        None => ("/".to_owned(), rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ID-2: one slash for a pathless user.
    #[test]
    fn a_pathless_user_has_one_slash() {
        let account = "123456789012".parse().unwrap();
        let arn = iam_arn(Partition::Aws, account, "user", "/", "Bob");
        assert_eq!(arn, "arn:aws:iam::123456789012:user/Bob");
    }

    #[test]
    fn path_and_name_come_apart() {
        assert_eq!(split_path_and_name("a/b/Bob"), ("/a/b/".to_owned(), "Bob"));
        assert_eq!(split_path_and_name("Bob"), ("/".to_owned(), "Bob"));
    }
}
