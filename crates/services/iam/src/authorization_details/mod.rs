//! `iam:GetAccountAuthorizationDetails`: all users, groups, roles and managed policies of the
//! account with what connects them, page by page in one order: users, groups, roles, the
//! account's policies, AWS's policies that are used here; each by name.

mod details;
#[cfg(test)]
mod tests;

use sekisho_api::iam::{
    GetAccountAuthorizationDetailsInput, GetAccountAuthorizationDetailsOutput, operations,
};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal, ServiceTable};
use sekisho_replica::{GroupEntity, RoleEntity, UserEntity};

use crate::managed_policies::Found;
use crate::paging::{InvalidMarker, PageRequest};

/// Adds the operation to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table.read::<GetAccountAuthorizationDetails>()
}

/// `iam:GetAccountAuthorizationDetails`.
pub(crate) struct GetAccountAuthorizationDetails;

impl Operation for GetAccountAuthorizationDetails {
    type Model = operations::GetAccountAuthorizationDetails;
    type Error = InvalidMarker;

    fn guards(_: &Cx<'_>, _: &GetAccountAuthorizationDetailsInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:GetAccountAuthorizationDetails", "*"))
    }
}

impl ReadOperation for GetAccountAuthorizationDetails {
    fn run(
        cx: &Cx<'_>,
        input: GetAccountAuthorizationDetailsInput,
    ) -> Result<GetAccountAuthorizationDetailsOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let filter = input.filter.unwrap_or_default();
        let wanted =
            |part: &Part| filter.is_empty() || filter.iter().any(|name| name == part.filter_name());
        let place = Place::read(request.after());
        let items = Part::ALL.into_iter().filter(wanted).flat_map(|part| part.items(cx, place));
        let page = request.take(items, |(key, _)| key, |(_, item)| item);

        let (mut users, mut groups, mut roles, mut policies) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for item in page.items {
            match item {
                Item::User(user) => users.push(details::user(cx, user)),
                Item::Group(group) => groups.push(details::group(group)),
                Item::Role(role) => roles.push(details::role(cx, role)),
                Item::Policy(policy) => policies.push(details::policy(cx, &policy)),
            }
        }
        Ok(GetAccountAuthorizationDetailsOutput {
            user_detail_list: Some(users),
            group_detail_list: Some(groups),
            role_detail_list: Some(roles),
            policies: Some(policies),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

/// One entity of the answer.
enum Item<'a> {
    User(&'a UserEntity),
    Group(&'a GroupEntity),
    Role(&'a RoleEntity),
    Policy(Found<'a>),
}

type Items<'a> = Box<dyn Iterator<Item = (String, Item<'a>)> + 'a>;

/// The parts of the answer, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Users,
    Groups,
    Roles,
    OwnPolicies,
    AwsPolicies,
}

/// Where a page begins: behind a name in a part. Sort keys are the part's digit and the name.
#[derive(Debug, Clone, Copy, Default)]
struct Place<'a> {
    part: Option<&'a str>,
    name: &'a str,
}

impl<'a> Place<'a> {
    fn read(key: Option<&'a str>) -> Self {
        match key.and_then(|key| key.split_at_checked(1)) {
            Some((part, name)) => Self { part: Some(part), name },
            None => Self::default(),
        }
    }
}

impl Part {
    const ALL: [Self; 5] =
        [Self::Users, Self::Groups, Self::Roles, Self::OwnPolicies, Self::AwsPolicies];

    /// The value of `Filter` that asks for it.
    fn filter_name(self) -> &'static str {
        match self {
            Self::Users => "User",
            Self::Groups => "Group",
            Self::Roles => "Role",
            Self::OwnPolicies => "LocalManagedPolicy",
            Self::AwsPolicies => "AWSManagedPolicy",
        }
    }

    fn digit(self) -> &'static str {
        match self {
            Self::Users => "0",
            Self::Groups => "1",
            Self::Roles => "2",
            Self::OwnPolicies => "3",
            Self::AwsPolicies => "4",
        }
    }

    /// What of it lies behind a place, by name, each with its sort key.
    fn items<'a>(self, cx: &'a Cx<'_>, place: Place<'a>) -> Items<'a> {
        let digit = self.digit();
        let after = match place.part {
            Some(part) if digit < part => return Box::new(std::iter::empty()),
            Some(part) if digit == part => Some(place.name),
            _ => None,
        };
        let key = move |name: &str| format!("{digit}{name}");
        let account = cx.account();
        match self {
            Self::Users => {
                let users = account.users.after(after);
                Box::new(users.map(move |user| (key(&user.row.name), Item::User(user))))
            }
            Self::Groups => {
                let groups = account.groups.after(after);
                Box::new(groups.map(move |group| (key(&group.row.name), Item::Group(group))))
            }
            Self::Roles => {
                let roles = account.roles.after(after);
                Box::new(roles.map(move |role| (key(&role.row.name), Item::Role(role))))
            }
            Self::OwnPolicies => {
                let policies = account.policies.after(after).map(Found::Own);
                Box::new(policies.map(move |found| (key(found.name()), Item::Policy(found))))
            }
            Self::AwsPolicies => {
                let catalog = sekisho_catalog::managed_policies();
                let used = account.used_policies().filter_map(|(arn, _)| catalog.get(arn));
                let mut used: Vec<_> =
                    used.filter(|policy| after.is_none_or(|after| after < policy.name)).collect();
                used.sort_by_key(|policy| policy.name);
                let policies = used.into_iter().map(Found::Aws);
                Box::new(policies.map(move |found| (key(found.name()), Item::Policy(found))))
            }
        }
    }
}
