//! `sts:AssumeRole`: a session of a role (evaluation contract, 10.3).
//!
//! `guards` says what the caller and the role's trust policy must allow; `run` settles what the
//! session is, and seals it.

mod guards;
pub(crate) mod target;

use async_trait::async_trait;
use sekisho_api::Fault;
use sekisho_api::sts::operations;
use sekisho_api::sts::{AssumeRoleInput, AssumeRoleOutput, AssumedRoleUser};
use sekisho_arn::assumed_role_arn;
use sekisho_catalog::Quota;
use sekisho_credentials::SessionPrincipal;
use sekisho_directory::Tx;
use sekisho_operation::{AwsError, Cx, Guards, NotingOperation, Operation, ReadOperation, Refusal};
use sekisho_replica::RoleEntity;

use crate::faults;
use crate::session::credentials::{self, CredentialsError};
use crate::session::duration::{self, SessionLengthError};
use crate::session::mfa::{self, MfaError, Proof};
use crate::session::policies::{self, SessionPolicyError};
use crate::session::tags::{self, SessionTagError};

/// `AssumeRole`.
pub struct AssumeRole;

/// Why `AssumeRole` was refused, beside what policies refuse.
#[derive(Debug, thiserror::Error)]
pub enum AssumeRoleError {
    /// `RoleArn` is no ARN.
    #[error("{value} is invalid")]
    InvalidRoleArn {
        /// As it was passed.
        value: String,
    },
    /// The root user may not.
    #[error("Roles may not be assumed by root accounts.")]
    Root,
    /// `ProvidedContexts` is not built.
    #[error("The parameter ProvidedContexts is not implemented by this server yet.")]
    ProvidedContexts,
    /// There is no such role, or the session's source identity would change: the same answer as
    /// if a policy refused (EV-90, EV-92).
    #[error("User: {caller} is not authorized to perform: {action} on resource: {resource}")]
    NotAuthorized {
        /// The caller's ARN.
        caller: String,
        /// What it was not allowed.
        action: &'static str,
        /// The role's ARN as it was passed.
        resource: String,
    },
    /// The one-time code is none.
    #[error(transparent)]
    Mfa(#[from] MfaError),
    /// The tags do not fit together.
    #[error(transparent)]
    Tags(#[from] SessionTagError),
    /// The session policies are none.
    #[error(transparent)]
    Policies(#[from] SessionPolicyError),
    /// It would last too long.
    #[error(transparent)]
    Length(#[from] SessionLengthError),
    /// No token could be made.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
}

impl AwsError for AssumeRoleError {
    fn fault(&self) -> &'static Fault {
        match self {
            Self::InvalidRoleArn { .. } => &faults::VALIDATION_ERROR,
            Self::Root | Self::NotAuthorized { .. } => &faults::ACCESS_DENIED,
            Self::ProvidedContexts => &faults::NOT_IMPLEMENTED,
            Self::Mfa(error) => error.fault(),
            Self::Tags(error) => error.fault(),
            Self::Policies(error) => error.fault(),
            Self::Length(error) => error.fault(),
            Self::Credentials(error) => error.fault(),
        }
    }
}

impl Operation for AssumeRole {
    type Model = operations::AssumeRole;
    type Error = AssumeRoleError;

    fn guards(cx: &Cx<'_>, input: &AssumeRoleInput) -> Result<Guards, Refusal> {
        guards::of(cx, input)
    }
}

#[async_trait]
impl NotingOperation for AssumeRole {
    fn notes(input: &AssumeRoleInput) -> bool {
        input.token_code.is_some()
    }

    async fn note(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: &AssumeRoleInput,
    ) -> Result<(), AssumeRoleError> {
        Ok(mfa::consume(cx, tx, proof(input)?).await?)
    }
}

fn proof(input: &AssumeRoleInput) -> Result<Option<Proof<'_>>, MfaError> {
    Proof::of(input.serial_number.as_deref(), input.token_code.as_deref())
}

impl ReadOperation for AssumeRole {
    fn run(cx: &Cx<'_>, input: AssumeRoleInput) -> Result<AssumeRoleOutput, AssumeRoleError> {
        let mfa_authenticated_at = mfa::authenticated_at(cx, proof(&input)?);
        let refused = |action| AssumeRoleError::NotAuthorized {
            caller: cx.caller.arn().to_owned(),
            action,
            resource: input.role_arn.clone(),
        };
        // Allowed without there being a role: the ARN is of something else.
        let role =
            target::role(cx.view, &input.role_arn).ok_or_else(|| refused("sts:AssumeRole"))?;
        let account = cx.view.account(role.row.account).ok_or_else(|| refused("sts:AssumeRole"))?;
        let caller = cx.caller.claims();
        let inherited_identity = caller.and_then(|claims| claims.source_identity.as_deref());
        let changes_identity = inherited_identity
            .zip(input.source_identity.as_deref())
            .is_some_and(|(inherited, passed)| inherited != passed);
        if changes_identity {
            // EV-92: fixed once set.
            return Err(refused("sts:SetSourceIdentity"));
        }
        let source_identity =
            input.source_identity.or_else(|| inherited_identity.map(str::to_owned));

        let passed = input.tags.unwrap_or_default();
        let passes_tags = !passed.is_empty();
        let transitive_keys = input.transitive_tag_keys.unwrap_or_default();
        let tags_max = cx.system.quotas.get(Quota::TagsPerSession);
        let tags = tags::settle(caller, passed, &transitive_keys, tags_max)?;
        let policies = policies::check(cx, account, input.policy, input.policy_arns)?;
        let shows_packed_size = passes_tags || !policies.is_empty();
        let max_s = role.row.max_session_duration_s;
        let duration_s = duration::role_session_s(input.duration_seconds, max_s, caller.is_some())?;

        let session_name = input.role_session_name;
        let mut claims = credentials::claims(
            cx,
            role.row.account,
            principal(&role, session_name.clone()),
            duration_s,
        );
        claims.mfa_authenticated_at = mfa_authenticated_at;
        claims.session_policy = policies.inline;
        claims.session_policy_arns = policies.arns;
        claims.tags = tags;
        claims.source_identity = source_identity.clone();
        claims.chain_depth = caller.map_or(0, |claims| claims.chain_depth.saturating_add(1));
        let issued = credentials::issue(cx, &claims, input.minimum_session_token_size)?;
        let arn =
            assumed_role_arn(cx.system.partition, role.row.account, &role.row.name, &session_name);
        Ok(AssumeRoleOutput {
            credentials: Some(issued.credentials),
            assumed_role_user: Some(AssumedRoleUser { assumed_role_id: claims.user_id(), arn }),
            // ID-48: left out when neither policies nor tags were passed.
            packed_policy_size: shows_packed_size.then_some(issued.packed_policy_size),
            source_identity,
            session_token_utilization: Some(issued.session_token_utilization),
            session_token_size: Some(issued.session_token_size),
        })
    }
}

fn principal(role: &RoleEntity, session_name: String) -> SessionPrincipal {
    SessionPrincipal::AssumedRole {
        role_id: role.row.id.clone(),
        role_name: role.row.name.clone(),
        session_name,
    }
}

#[cfg(test)]
mod tests;
