//! `iam:ListPolicies`: shows the account's and AWS's managed policies by name.

use sekisho_api::iam::{ListPoliciesInput, ListPoliciesOutput, operations};
use sekisho_operation::{Cx, Guard, Guards, Operation, ReadOperation, Refusal};

use super::lookup::Found;
use super::policy::{Uses, listed};
use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListPolicies`.
pub(crate) struct ListPolicies;

impl Operation for ListPolicies {
    type Model = operations::ListPolicies;
    type Error = InvalidMarker;

    fn guards(_: &Cx<'_>, input: &ListPoliciesInput) -> Result<Guards, Refusal> {
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        // ER-24: it has no resource, and the refusal prints the path.
        Ok(Guard::new("iam:ListPolicies", "*").printed_as(format!("policy path {prefix}")).into())
    }
}

impl ReadOperation for ListPolicies {
    fn run(cx: &Cx<'_>, input: ListPoliciesInput) -> Result<ListPoliciesOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let (aws, own) = match input.scope.as_deref() {
            Some("AWS") => (true, false),
            Some("Local") => (false, true),
            _ => (true, true),
        };
        let usage = Usage::read(&input);
        let aws = aws.then(|| sekisho_catalog::managed_policies().iter()).into_iter().flatten();
        let aws = aws
            .filter(|policy| policy.path.starts_with(prefix))
            .filter(|policy| {
                usage == Usage::Any
                    || usage.holds(&Uses::of(cx, &policy.arn(cx.system.partition.as_str())))
            })
            .map(|policy| (sort_key(policy.name, "0"), Found::Aws(policy)));
        let own = own.then(|| cx.account().policies.after(None)).into_iter().flatten();
        let own = own
            .filter(|policy| policy.row.path.starts_with(prefix))
            .filter(|policy| usage == Usage::Any || usage.holds(&Uses::of(cx, &policy.arn)))
            .map(|policy| (sort_key(&policy.row.name, "1"), Found::Own(policy)));
        let page = request.sort_and_take(aws.chain(own).collect());
        Ok(ListPoliciesOutput {
            policies: Some(page.items.iter().map(|found| listed(cx, found)).collect()),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// By name, and AWS's before the account's own of the same name. A space is below every
/// character of a name, so names stay in their order.
fn sort_key(name: &str, whose: &str) -> String {
    format!("{name} {whose}")
}

/// Which policies are asked for by how they are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Usage {
    Any,
    Attached,
    Boundary,
}

impl Usage {
    /// `PolicyUsageFilter` says more than `OnlyAttached`.
    fn read(input: &ListPoliciesInput) -> Self {
        match input.policy_usage_filter.as_deref() {
            Some("PermissionsBoundary") => Self::Boundary,
            Some("PermissionsPolicy") => Self::Attached,
            _ if input.only_attached == Some(true) => Self::Attached,
            _ => Self::Any,
        }
    }

    fn holds(self, uses: &Uses) -> bool {
        match self {
            Self::Any => true,
            Self::Attached => uses.attachments > 0,
            Self::Boundary => uses.boundaries > 0,
        }
    }
}
