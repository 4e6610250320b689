//! What applies to a question about an account.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sekisho_policy::principal::{RoleSession, User as UserPrincipal};
use sekisho_policy::question::{self, Question};
use sekisho_policy::{
    Context, Document, NamedPolicy, ParseError, PolicyKind, PolicySet, Principal, parse,
};

use crate::Data;
use crate::model::{
    Control, DocumentIndex, Group, Holdings, Named, Role, User, account_of, name_of,
};

type Parsed = Result<Arc<Document>, Arc<ParseError>>;

/// The data of accounts, ready for questions. Documents are read when a question first needs
/// them, once for each kind of policy that they are used as.
#[derive(Debug)]
pub struct Account {
    data: Data,
    /// 12 digits each, sorted.
    accounts: Vec<Box<str>>,
    parsed: Mutex<HashMap<(DocumentIndex, PolicyKind), Parsed>>,
}

/// What is asked beside who asks.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// `service:Action`.
    pub action: &'a str,
    /// An ARN or `*`.
    pub resource: &'a str,
    /// The account that owns the resource, where neither its ARN nor the data tell.
    pub resource_account: Option<&'a str>,
    /// Condition keys beyond those that the data tells.
    pub context: Context<'static>,
}

/// Who asks is not in the data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unknown(String);

impl Account {
    /// Makes data ready.
    pub fn new(data: Data) -> Self {
        let accounts = data.accounts().into_iter().map(Box::from).collect();
        Self { data, accounts, parsed: Mutex::default() }
    }

    /// The data.
    pub fn data(&self) -> &Data {
        &self.data
    }

    /// The ARNs of everybody in the data who can ask: users, roles, and each account's root user.
    pub fn holders(&self) -> Vec<String> {
        let users = self.data.users.iter().map(|user| user.arn.to_string());
        let roles = self.data.roles.iter().map(|role| role.arn.to_string());
        let partition = self.partition();
        let roots = self.accounts.iter();
        let roots = roots.map(|account| format!("arn:{partition}:iam::{account}:root"));
        users.chain(roles).chain(roots).collect()
    }

    /// The partition of the accounts.
    pub(crate) fn partition(&self) -> &str {
        let arns = self.data.users.iter().map(|user| &user.arn);
        let mut arns = arns.chain(self.data.roles.iter().map(|role| &role.arn));
        arns.next().and_then(|arn| arn.split(':').nth(1)).unwrap_or("aws")
    }

    /// The question that the data makes of what is asked: who asks, all policies that apply, and
    /// the condition keys that are known.
    ///
    /// # Errors
    /// `principal` is of no known kind, or a user or role that the data does not have.
    pub fn question(&self, principal: &str, asked: &Asked<'_>) -> Result<Question, Unknown> {
        let mut context = asked.context.clone();
        let (caller, behind) = self.caller(principal, asked.action, &context)?;
        self.tell_of_caller(&caller, behind, &mut context);
        let owner = self.owner(asked);
        self.tell_of_resource(asked, owner, &mut context);
        let mut question = Question {
            id: "null".to_owned(),
            principal: caller,
            action: asked.action.to_owned(),
            resource: asked.resource.to_owned(),
            resource_account: owner.map(str::to_owned),
            context,
            policies: PolicySet::default(),
        };
        question.policies = self.policies(&question, behind);
        question.fill_in();
        Ok(question)
    }

    /// Who an ARN (or name of a service) is, and the user or role of the data behind it.
    fn caller(
        &self,
        text: &str,
        action: &str,
        context: &Context<'_>,
    ) -> Result<(Principal, Behind<'_>), Unknown> {
        let caller = question::principal(text, None, action, context)
            .ok_or_else(|| Unknown(format!("unknown kind of principal {text:?}")))?;
        Ok(match caller {
            Principal::User(user) => {
                let found = self.user(&user.arn).ok_or_else(|| self.unknown(&user.arn))?;
                let id = Some(Arc::from(found.id.as_ref()));
                (Principal::User(UserPrincipal { id, ..user }), Behind::User(found))
            }
            Principal::RoleSession(session) => {
                let found = match &session.role_arn {
                    Some(arn) => self.role(arn),
                    None => self.role_named(&session.account, &session.role_name),
                };
                let found = found.ok_or_else(|| self.unknown(text))?;
                let session = RoleSession {
                    role_arn: Some(found.arn.as_ref().into()),
                    role_id: Some(found.id.as_ref().into()),
                    ..session
                };
                (Principal::RoleSession(session), Behind::Role(found))
            }
            other => (other, Behind::Nobody),
        })
    }

    /// Says who is not there, and who has the name in another spelling or path.
    fn unknown(&self, arn: &str) -> Unknown {
        let name = name_of(arn);
        let alike = self
            .holders()
            .into_iter()
            .find(|known| known != arn && name_of(known).eq_ignore_ascii_case(name));
        let alike = alike.map(|known| format!("; did you mean {known}?")).unwrap_or_default();
        Unknown(format!("the account file has no {arn}{alike}"))
    }

    fn user(&self, arn: &str) -> Option<&User> {
        let users = &self.data.users;
        users.get(users.binary_search_by(|user| user.arn.as_ref().cmp(arn)).ok()?)
    }

    fn role(&self, arn: &str) -> Option<&Role> {
        let roles = &self.data.roles;
        roles.get(roles.binary_search_by(|role| role.arn.as_ref().cmp(arn)).ok()?)
    }

    /// Names of roles are unique in their account, whatever the path (EV-19).
    fn role_named(&self, account: &str, name: &str) -> Option<&Role> {
        let mut roles = self.data.roles.iter();
        roles.find(|role| account_of(&role.arn) == Some(account) && name_of(&role.arn) == name)
    }

    /// The account that owns the resource, where its ARN does not say: told, exported with its
    /// policy, or the only one there is.
    fn owner<'a>(&'a self, asked: &Asked<'a>) -> Option<&'a str> {
        if account_of(asked.resource).is_some() || asked.resource == "*" {
            return None;
        }
        let exported = || self.resource(asked.resource).and_then(|found| found.owner.as_deref());
        let only = || match self.accounts.as_slice() {
            [only] => Some(only.as_ref()),
            // Several: the caller's own, unless told.
            _ => None,
        };
        asked.resource_account.or_else(exported).or_else(only)
    }

    /// The policy that a resource's ARN has, or an object's bucket (EV-45).
    fn resource(&self, arn: &str) -> Option<&crate::model::Resource> {
        let resources = &self.data.resources;
        let exact = |arn: &str| {
            let found = resources.binary_search_by(|resource| resource.arn.as_ref().cmp(arn));
            resources.get(found.ok()?)
        };
        exact(arn).or_else(|| {
            let s3 = arn.split(':').nth(2) == Some("s3");
            exact(arn.split_once('/').filter(|_| s3)?.0)
        })
    }

    fn tell_of_caller(&self, caller: &Principal, behind: Behind<'_>, context: &mut Context<'_>) {
        let mut tell = |name: String, value: &str| {
            if context.get(&name).is_none() {
                context.set(name, value.to_owned());
            }
        };
        // EV-80
        for (key, value) in behind.tags() {
            tell(format!("aws:PrincipalTag/{key}"), value);
        }
        match (caller, behind) {
            (Principal::User(_), Behind::User(user)) => tell("aws:userid".into(), &user.id),
            (Principal::RoleSession(session), Behind::Role(role)) => {
                if let Some(arn) = &session.session_arn {
                    tell("aws:userid".into(), &format!("{}:{}", role.id, name_of(arn)));
                }
            }
            _ => {}
        }
        if let Some(account) = caller.account() {
            self.tell_of_organization("aws:Principal", account, context);
        }
    }

    fn tell_of_resource(&self, asked: &Asked<'_>, owner: Option<&str>, context: &mut Context<'_>) {
        let arn = asked.resource;
        // EV-84: IAM's resources tell their tags under both names.
        let tags = match (self.user(arn), self.role(arn)) {
            (Some(user), _) => user.tags.as_slice(),
            (_, Some(role)) => role.tags.as_slice(),
            _ => &[],
        };
        for (key, value) in tags {
            for name in [format!("aws:ResourceTag/{key}"), format!("iam:ResourceTag/{key}")] {
                if context.get(&name).is_none() {
                    context.set(name, value.to_string());
                }
            }
        }
        if let Some(account) = account_of(arn).or(owner) {
            self.tell_of_organization("aws:Resource", account, context);
        }
    }

    fn tell_of_organization(&self, prefix: &str, account: &str, context: &mut Context<'_>) {
        let Some(organization) = &self.data.organization else { return };
        let Some(path) = organization.path(account) else { return };
        let (id, paths) = (format!("{prefix}OrgID"), format!("{prefix}OrgPaths"));
        if context.get(&id).is_none() {
            context.set(id, organization.id.to_string());
        }
        if context.get(&paths).is_none() {
            let units = path.split_last().map_or_else(String::new, |(_, units)| units.join("/"));
            context.set_many(paths, [format!("{}/{units}/", organization.id)]);
        }
    }

    fn policies(&self, question: &Question, behind: Behind<'_>) -> PolicySet {
        let mut set = PolicySet::default();
        match behind {
            Behind::User(user) => {
                self.hold(&user.holdings, "", &mut set.identity);
                // EV-8
                for name in &user.groups {
                    if let Some(group) = group(&self.data, &user.arn, name) {
                        self.hold(&group.holdings, &format!("{name}/"), &mut set.identity);
                    }
                }
            }
            Behind::Role(role) => self.hold(&role.holdings, "", &mut set.identity),
            Behind::Nobody => {}
        }
        set.boundary =
            behind.boundary().map(|arn| vec![self.managed(arn, PolicyKind::PermissionsBoundary)]);
        let request = question.request();
        let trust = self.role(&question.resource).filter(|_| request.assumes_role());
        if let Some(role) = trust {
            let policy = Named { name: role.arn.clone(), document: role.trust };
            set.resource.push(self.named(&policy, "", PolicyKind::RoleTrust));
        } else if let Some(found) =
            self.resource(&question.resource).filter(|_| !request.assumes_role())
        {
            let policy = Named { name: found.arn.clone(), document: found.document };
            set.resource.push(self.named(&policy, "", PolicyKind::Resource));
        }
        // EV-33
        if let Some(organization) = &self.data.organization {
            set.scp = self.levels(
                question.principal.account(),
                organization.scp.as_deref(),
                PolicyKind::ServiceControl,
            );
            set.rcp = self.levels(
                request.account_of_resource(),
                organization.rcp.as_deref(),
                PolicyKind::ResourceControl,
            );
        }
        set
    }

    /// The controls of each level above an account, root first; `None` where none bind it: outside
    /// the organization and in its management account (EV-32, EV-34).
    fn levels(
        &self,
        account: Option<&str>,
        controls: Option<&[Control]>,
        kind: PolicyKind,
    ) -> Option<Vec<Vec<NamedPolicy>>> {
        let (account, controls) = (account?, controls?);
        let organization = self.data.organization.as_ref()?;
        if organization.management.as_ref() == account {
            return None;
        }
        let levels = organization.path(account)?.into_iter().map(|target| {
            let bound = |control: &&Control| control.targets.iter().any(|at| at.as_ref() == target);
            let bound = controls.iter().filter(bound);
            bound
                .map(|control| {
                    let document = self.document(control.document, kind);
                    NamedPolicy { name: control.name.as_ref().into(), document }
                })
                .collect()
        });
        Some(levels.collect())
    }

    /// Every resource and role with its policy, where that can be read.
    pub(crate) fn resource_documents(&self) -> impl Iterator<Item = (&str, Arc<Document>)> {
        let resources = self.data.resources.iter();
        let resources = resources.map(|found| (&found.arn, found.document, PolicyKind::Resource));
        let roles = self.data.roles.iter();
        let roles = roles.map(|role| (&role.arn, role.trust, PolicyKind::RoleTrust));
        resources.chain(roles).filter_map(|(arn, document, kind)| {
            Some((arn.as_ref(), self.document(document, kind).ok()?))
        })
    }

    fn hold(&self, holdings: &Holdings, of: &str, into: &mut Vec<NamedPolicy>) {
        let inline = holdings.inline.iter();
        into.extend(inline.map(|policy| self.named(policy, of, PolicyKind::Identity)));
        let attached = holdings.attached.iter();
        into.extend(attached.map(|arn| self.managed(arn, PolicyKind::Identity)));
    }

    fn managed(&self, arn: &str, kind: PolicyKind) -> NamedPolicy {
        let managed = &self.data.managed;
        let found = managed.binary_search_by(|policy| policy.name.as_ref().cmp(arn));
        let document = match found.ok().and_then(|index| managed.get(index)) {
            Some(policy) => self.document(policy.document, kind),
            // An import has them all; a file that was tampered with fails closed (EV-7).
            None => parse("", kind).map(Arc::new).map_err(Arc::new),
        };
        NamedPolicy { name: arn.into(), document }
    }

    fn named(&self, policy: &Named, of: &str, kind: PolicyKind) -> NamedPolicy {
        let name = if of.is_empty() {
            Arc::from(policy.name.as_ref())
        } else {
            format!("{of}{}", policy.name).into()
        };
        NamedPolicy { name, document: self.document(policy.document, kind) }
    }

    fn document(&self, index: DocumentIndex, kind: PolicyKind) -> Parsed {
        // A poisoned lock only means that another thread panicked between whole insertions.
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        parsed
            .entry((index, kind))
            .or_insert_with(|| {
                let place = usize::try_from(index).unwrap_or(usize::MAX);
                let text = self.data.documents.get(place).map_or("", AsRef::as_ref);
                parse(text, kind).map(Arc::new).map_err(Arc::new)
            })
            .clone()
    }
}

/// The documents on the caller's side that can be read.
pub(crate) fn documents_of(set: &PolicySet) -> impl Iterator<Item = &Document> {
    let lists = [Some(&set.identity), set.boundary.as_ref(), set.session.as_ref()];
    let levels = set.scp.iter().chain(&set.rcp).flatten();
    let policies = lists.into_iter().flatten().chain(levels).flatten();
    policies.filter_map(|policy| policy.document.as_deref().ok())
}

/// The group of a name in the account of a user.
pub(crate) fn group<'d>(data: &'d Data, user: &str, name: &str) -> Option<&'d Group> {
    let account = account_of(user);
    let mut groups = data.groups.iter();
    groups.find(|group| account_of(&group.arn) == account && name_of(&group.arn) == name)
}

/// Whose policies a caller acts with.
#[derive(Clone, Copy)]
enum Behind<'a> {
    User(&'a User),
    Role(&'a Role),
    Nobody,
}

impl<'a> Behind<'a> {
    fn tags(self) -> &'a [(Box<str>, Box<str>)] {
        match self {
            Self::User(user) => &user.tags,
            Self::Role(role) => &role.tags,
            Self::Nobody => &[],
        }
    }

    fn boundary(self) -> Option<&'a str> {
        match self {
            Self::User(user) => user.boundary.as_deref(),
            Self::Role(role) => role.boundary.as_deref(),
            Self::Nobody => None,
        }
    }
}
