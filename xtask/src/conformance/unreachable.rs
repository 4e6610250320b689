//! Errors that models name and no client can bring about here, and why.

/// A code, the operations (`Delete*`: all that begin so; none: all), and the reason.
type Entry = (&'static str, &'static [&'static str], &'static str);

const UNREACHABLE: [Entry; 25] = [
    ("ServiceFailure", &[], "the server failed"),
    ("ConcurrentModification", &[], "changes that meet are done again, one after the other"),
    ("EntityTemporarilyUnmodifiable", &[], "what is changed can be changed again at once"),
    ("RegionDisabledException", &[], "a server has the one region that it answers for"),
    (
        "LimitExceeded",
        &[
            "ChangePassword",
            "Deactivate*",
            "Delete*",
            "Detach*",
            "GenerateCredentialReport",
            "Remove*",
            "Resync*",
            "SetDefaultPolicyVersion",
            "UpdateAccessKey",
            "UpdateAccountPasswordPolicy",
            "UpdateGroup",
            "UpdateLoginProfile",
            "UpdateSAMLProvider",
            "UpdateServerCertificate",
            "UpdateSigningCertificate",
            "UpdateUser",
        ],
        "nothing is added that a quota counts",
    ),
    ("LimitExceeded", &["CreateLoginProfile"], "a second one is EntityAlreadyExists"),
    ("LimitExceeded", &["CreateAccountAlias"], "a second alias replaces the first, as on AWS"),
    ("LimitExceeded", &["CreateServiceLinkedRole"], "these roles are beside the quota"),
    (
        "InvalidInput",
        &[
            "AttachGroupPolicy",
            "AttachRolePolicy",
            "AttachUserPolicy",
            "CreatePolicyVersion",
            "DeletePolicy*",
            "Detach*",
            "GetPolicy*",
            "GetServiceLastAccessedDetails",
            "ListAttached*",
            "ListEntitiesForPolicy",
            "ListMFADeviceTags",
            "ListPolicyTags",
            "ListPolicyVersions",
            "PutRolePermissionsBoundary",
            "PutUserPermissionsBoundary",
            "SetDefaultPolicyVersion",
            "Untag*",
            "UpdateAccessKey",
            "UpdateSSHPublicKey",
        ],
        "what is wrong with the input breaks a constraint before: ValidationError",
    ),
    ("EntityAlreadyExists", &["AddRoleToInstanceProfile"], "the one role is LimitExceeded"),
    ("NoSuchEntity", &["DeleteOpenIDConnectProvider"], "documented as idempotent"),
    (
        "NoSuchEntity",
        &["CreateGroup", "CreateServiceLinkedRole"],
        "nothing is named that must be there; an unknown service is AccessDenied, as on AWS",
    ),
    ("NoSuchEntity", &["UpdateAccountPasswordPolicy"], "it makes what is not there"),
    ("MalformedPolicyDocument", &["UpdateAccountPasswordPolicy"], "it takes no document"),
    ("DeleteConflict", &["DeleteServerCertificate"], "no service here uses certificates"),
    ("ExpiredTokenException", &["AssumeRole"], "a quarter of an hour off: unit tests have a clock"),
    (
        "ReportExpired",
        &["GetCredentialReport"],
        "four hours off: unit tests have a clock of their own",
    ),
    ("EntityAlreadyExists", &["UploadSigningCertificate"], "DuplicateCertificate tells of it"),
    (
        "UnrecognizedPublicKeyEncoding",
        &["GetSSHPublicKey"],
        "what is none of the two encodings breaks a constraint before",
    ),
    ("ReportInProgress", &["GetCredentialReport"], "a report is there once it was asked for"),
    ("UnmodifiableEntity", &["RemoveRole*"], "a service-linked role is in no instance profile"),
    (
        "OpenIdIdpCommunicationError",
        &["CreateOpenIDConnectProvider"],
        "a thumbprint that is not given is not fetched",
    ),
    ("IDPRejectedClaim", &["AssumeRoleWithWebIdentity"], "a token has no way to say so"),
    ("PolicyEvaluation", &["Simulate*"], "no evaluation fails"),
    (
        "NotSupportedService",
        &["CreateServiceSpecific*", "ListServiceSpecific*"],
        "an unknown service is NoSuchEntity, as on AWS",
    ),
];

/// Whether no client can bring the error about.
pub(super) fn is_unreachable(operation: &str, code: &str) -> bool {
    UNREACHABLE.iter().any(|(of, operations, _)| {
        *of == code
            && (operations.is_empty() || operations.iter().any(|name| is_meant(name, operation)))
    })
}

fn is_meant(name: &str, operation: &str) -> bool {
    match name.strip_suffix('*') {
        Some(start) => operation.starts_with(start),
        None => operation == name,
    }
}
