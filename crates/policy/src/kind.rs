//! The kinds of policy document, which differ in the elements they may hold.

/// What a document is attached as; decides its grammar (evaluation contract, section 8.1) and the
/// words in which a refusal names it (errors contract, section 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PolicyKind {
    /// Inline or managed policy of a user, group or role.
    Identity,
    /// Managed policy set as the permissions boundary of a user or role.
    PermissionsBoundary,
    /// Policy passed with `AssumeRole*` or `GetFederationToken`.
    Session,
    /// Trust policy of a role: the resource policy of the `sts:AssumeRole*` family.
    RoleTrust,
    /// Policy of any other resource: bucket, key, queue, …
    Resource,
    /// Service control policy (SCP) of an organization.
    ServiceControl,
    /// Resource control policy (RCP) of an organization.
    ResourceControl,
    /// Policy of the VPC endpoint that the request came through.
    VpcEndpoint,
}

impl PolicyKind {
    /// The name in the question format: `identity`, `boundary`, `session`, `resource` (a trust
    /// policy too), `scp`, `rcp`, `endpoint`.
    pub fn question_name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::PermissionsBoundary => "boundary",
            Self::Session => "session",
            Self::RoleTrust | Self::Resource => "resource",
            Self::ServiceControl => "scp",
            Self::ResourceControl => "rcp",
            Self::VpcEndpoint => "endpoint",
        }
    }
}
