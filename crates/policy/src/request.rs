//! One question to the evaluator: may this principal do this to that.

use crate::parse::is_account;
use crate::{Context, Principal};

/// One authorization request: principal, action, one resource, context (evaluation contract,
/// section 1). A call that touches several resources or implies several actions is several
/// requests, all of which must be allowed (EV-101).
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Who asks.
    pub principal: &'a Principal,
    /// `service:Action`; compared without case, printed as given (ER-23).
    pub action: &'a str,
    /// The ARN asked for, or `*` for an action without a resource type (EV-66).
    pub resource: &'a str,
    /// The account that owns the resource, for ARNs that do not say it (S3). `None`: the
    /// caller's own account.
    pub resource_account: Option<&'a str>,
    /// The condition keys of the request.
    pub context: &'a Context<'a>,
}

impl<'a> Request<'a> {
    /// Reads a little of what a decision is about to need, so that memory brings it all at once
    /// rather than one after the other; of the context only if it `reads_keys`.
    #[inline]
    pub(crate) fn touch(&self, reads_keys: bool) {
        let first = |text: &str| text.as_bytes().first().copied();
        std::hint::black_box((
            first(self.action),
            first(self.resource),
            self.resource.as_bytes().last().copied(),
            std::mem::discriminant(self.principal),
        ));
        if reads_keys {
            self.context.touch();
        }
    }

    /// The account that owns the resource; `None` when neither the ARN nor the caller has one.
    ///
    /// An action without a resource, and a resource whose account field is `aws` (AWS-managed
    /// policies), belong to the caller's account.
    ///
    /// Source: evaluation contract, section 1, "Account of a resource".
    pub fn account_of_resource(&self) -> Option<&'a str> {
        let field = self.resource.split(':').nth(4).unwrap_or_default();
        if is_account(field) {
            return Some(field);
        }
        if field == "aws" {
            return self.principal.account();
        }
        self.resource_account.or_else(|| self.principal.account())
    }

    /// Whether the request assumes a role, so that the resource's policy is a trust policy: the
    /// `sts:AssumeRole*` family and the two actions that go along with it, on a role.
    ///
    /// Source: evaluation contract, section 1, "opt-in resource".
    pub fn assumes_role(&self) -> bool {
        const FAMILY: [&str; 5] = [
            "AssumeRole",
            "AssumeRoleWithSAML",
            "AssumeRoleWithWebIdentity",
            "TagSession",
            "SetSourceIdentity",
        ];
        let Some((service, name)) = self.action.split_once(':') else { return false };
        let mut fields = self.resource.splitn(6, ':');
        service.eq_ignore_ascii_case("sts")
            && FAMILY.iter().any(|action| name.eq_ignore_ascii_case(action))
            && fields.next() == Some("arn")
            && fields.nth(1) == Some("iam")
            && fields.nth(2).is_some_and(|resource| resource.starts_with("role/"))
    }
}
