//! The policies that apply to one request, by kind.

use std::sync::Arc;

use crate::{Document, ParseError, PolicyKind, parse};

/// One policy with the name that answers and refusals give it.
#[derive(Clone, Debug)]
pub struct NamedPolicy {
    /// ARN of a managed policy, name of an inline one.
    pub name: Arc<str>,
    /// The parsed document, or why it cannot be read: a request that needs an unreadable policy
    /// fails closed (EV-7).
    pub document: Result<Arc<Document>, Arc<ParseError>>,
}

impl NamedPolicy {
    /// Names a document that is already parsed.
    pub fn new(name: impl Into<Arc<str>>, document: Arc<Document>) -> Self {
        Self { name: name.into(), document: Ok(document) }
    }

    /// Parses `text` as a `kind` and names it; keeps the error if it cannot be read (EV-7).
    pub fn parse(name: impl Into<Arc<str>>, text: &str, kind: PolicyKind) -> Self {
        let document = parse(text, kind).map(Arc::new).map_err(Arc::new);
        Self { name: name.into(), document }
    }
}

/// All policies that a decision consults. The caller gathers them: which apply is the
/// directory's knowledge; what they mean is the evaluator's.
#[derive(Clone, Copy, Debug, Default)]
pub struct Policies<'a> {
    /// Inline and attached policies of the user, its groups, or the role (EV-8).
    pub identity: &'a [NamedPolicy],
    /// The permissions boundary; `None` if the principal has none. At most one in IAM (EV-22);
    /// several are unioned.
    pub boundary: Option<&'a [NamedPolicy]>,
    /// Session policies; `None` if none were passed. Several are unioned (EV-20).
    pub session: Option<&'a [NamedPolicy]>,
    /// The resource's own policy (bucket policy, key policy, role trust policy, …).
    pub resource: &'a [NamedPolicy],
    /// Service control policies of the principal's account, one list a level, root first; `None`
    /// without an organization, or for its management account (EV-30, EV-32, EV-36).
    pub scp: Option<&'a [Vec<NamedPolicy>]>,
    /// Resource control policies of the resource's account, one list a level, root first. Every
    /// level holds AWS's full-access policy without being told (EV-35).
    pub rcp: Option<&'a [Vec<NamedPolicy>]>,
    /// Policy of the VPC endpoint that the request came through; `None` if it came another way
    /// (EV-38).
    pub endpoint: Option<&'a [NamedPolicy]>,
}

impl Policies<'_> {
    /// Whether there is nothing to ask. An empty list of boundaries or of session policies is
    /// something: it allows nothing.
    pub fn is_empty(&self) -> bool {
        self.identity.is_empty()
            && self.resource.is_empty()
            && self.boundary.is_none()
            && self.session.is_none()
            && self.scp.is_none()
            && self.rcp.is_none()
            && self.endpoint.is_none()
    }
}

/// [`Policies`] that own what they hold.
#[derive(Clone, Debug, Default)]
pub struct PolicySet {
    /// See [`Policies::identity`].
    pub identity: Vec<NamedPolicy>,
    /// See [`Policies::boundary`].
    pub boundary: Option<Vec<NamedPolicy>>,
    /// See [`Policies::session`].
    pub session: Option<Vec<NamedPolicy>>,
    /// See [`Policies::resource`].
    pub resource: Vec<NamedPolicy>,
    /// See [`Policies::scp`].
    pub scp: Option<Vec<Vec<NamedPolicy>>>,
    /// See [`Policies::rcp`].
    pub rcp: Option<Vec<Vec<NamedPolicy>>>,
    /// See [`Policies::endpoint`].
    pub endpoint: Option<Vec<NamedPolicy>>,
}

impl PolicySet {
    /// All policies of several sides.
    pub fn union<'p>(sides: impl IntoIterator<Item = Policies<'p>>) -> Self {
        let mut all = Self::default();
        let add = |to: &mut Option<Vec<NamedPolicy>>, from: Option<&[NamedPolicy]>| {
            if let Some(from) = from {
                to.get_or_insert_default().extend_from_slice(from);
            }
        };
        let add_levels = |to: &mut Option<Vec<Vec<NamedPolicy>>>, from: Option<&[Vec<_>]>| {
            if let Some(from) = from {
                to.get_or_insert_default().extend_from_slice(from);
            }
        };
        for side in sides {
            all.identity.extend_from_slice(side.identity);
            add(&mut all.boundary, side.boundary);
            add(&mut all.session, side.session);
            all.resource.extend_from_slice(side.resource);
            add_levels(&mut all.scp, side.scp);
            add_levels(&mut all.rcp, side.rcp);
            add(&mut all.endpoint, side.endpoint);
        }
        all
    }

    /// The same policies, borrowed.
    pub fn as_policies(&self) -> Policies<'_> {
        Policies {
            identity: &self.identity,
            boundary: self.boundary.as_deref(),
            session: self.session.as_deref(),
            resource: &self.resource,
            scp: self.scp.as_deref(),
            rcp: self.rcp.as_deref(),
            endpoint: self.endpoint.as_deref(),
        }
    }
}
