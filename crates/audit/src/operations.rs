//! What the records say of an operation: its event's name, and whether it only reads.

/// CT-6: whether an operation's records say `readOnly`.
///
/// By the verb its name begins with, and the exceptions that AWS's records show.
pub fn is_read_only(signing_name: &str, operation: &str) -> bool {
    const VERBS: [&str; 14] = [
        "Get", "List", "Describe", "Head", "Lookup", "Simulate", "Decode", "Validate", "Check",
        "Search", "Batch", "Select", "Generate", "Options",
    ];
    match (signing_name, operation) {
        ("sts", "GetFederationToken") => false,
        ("sts", "AssumeRole" | "AssumeRoleWithSAML" | "AssumeRoleWithWebIdentity") => true,
        ("kms", "Encrypt" | "Decrypt" | "GenerateDataKey") => true,
        _ => VERBS.iter().any(|verb| operation.starts_with(verb)),
    }
}

/// Whether an operation's records carry what it answered (CT-6, the tables of section 3):
/// changes, and those reads that issue credentials.
pub fn answers_with_elements(signing_name: &str, operation: &str) -> bool {
    match (signing_name, operation) {
        ("sts", "GetSessionToken") => true,
        ("sts", _) if operation.starts_with("Assume") => true,
        _ => !is_read_only(signing_name, operation),
    }
}

/// The event's name: the operation's, but for some of S3's (section 4). `service`: its signing
/// name, or `s3control`, which has none of its own.
pub fn event_name(service: &str, operation: &'static str) -> &'static str {
    if service == "s3control" {
        return match operation {
            "GetPublicAccessBlock" => "GetAccountPublicAccessBlock",
            "PutPublicAccessBlock" => "PutAccountPublicAccessBlock",
            "DeletePublicAccessBlock" => "DeleteAccountPublicAccessBlock",
            _ => operation,
        };
    }
    if service != "s3" {
        return operation;
    }
    match operation {
        "ListObjectsV2" => "ListObjects",
        "GetBucketLifecycleConfiguration" => "GetBucketLifecycle",
        "PutBucketLifecycleConfiguration" => "PutBucketLifecycle",
        "GetBucketNotificationConfiguration" => "GetBucketNotification",
        "PutBucketNotificationConfiguration" => "PutBucketNotification",
        "GetPublicAccessBlock" => "GetBucketPublicAccessBlock",
        "PutPublicAccessBlock" => "PutBucketPublicAccessBlock",
        "DeletePublicAccessBlock" => "DeleteBucketPublicAccessBlock",
        "GetObjectLockConfiguration" => "GetBucketObjectLockConfiguration",
        "PutObjectLockConfiguration" => "PutBucketObjectLockConfiguration",
        "GetBucketAccelerateConfiguration" => "GetAccelerateConfiguration",
        "PutBucketAccelerateConfiguration" => "PutAccelerateConfiguration",
        _ => operation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CT-6.
    #[test]
    fn read_only_is_what_aws_says_it_is() {
        for (service, operation, read_only) in [
            ("iam", "GetUser", true),
            ("iam", "ListUsers", true),
            ("iam", "CreateUser", false),
            ("iam", "DeleteUser", false),
            ("iam", "ChangePassword", false),
            ("iam", "SimulatePrincipalPolicy", true),
            ("sts", "GetCallerIdentity", true),
            ("sts", "AssumeRole", true),
            ("sts", "AssumeRoleWithSAML", true),
            ("sts", "AssumeRoleWithWebIdentity", true),
            ("sts", "GetSessionToken", true),
            ("sts", "GetFederationToken", false),
            ("s3", "HeadBucket", true),
            ("s3", "PutObject", false),
            ("cloudtrail", "LookupEvents", true),
            ("cloudtrail", "StartLogging", false),
        ] {
            assert_eq!(is_read_only(service, operation), read_only, "{operation}");
        }
    }

    /// The table of S3's event names, section 4.
    #[test]
    fn some_events_of_s3_have_names_of_their_own() {
        assert_eq!(event_name("s3", "ListObjectsV2"), "ListObjects");
        assert_eq!(event_name("s3", "PutPublicAccessBlock"), "PutBucketPublicAccessBlock");
        assert_eq!(event_name("s3", "GetObject"), "GetObject");
        let account = event_name("s3control", "PutPublicAccessBlock");
        assert_eq!(account, "PutAccountPublicAccessBlock");
        assert_eq!(event_name("iam", "GetPublicAccessBlock"), "GetPublicAccessBlock");
    }
}
