//! Reads a question from its line.

use std::borrow::Cow;
use std::sync::Arc;

use super::{NamedDocuments, Question, QuestionError, caller, known};
use crate::json::{self, Member, Node, Value};
use crate::parse::{is_account, is_action};
use crate::policies::PolicySet;
use crate::{Context, ContextValue, NamedPolicy, PolicyKind, Request, parse};

/// Most condition keys of a question. Contexts are made for a few dozen.
const CONTEXT_KEYS_MAX: usize = 1_000;

/// What is wrong, in words; the id joins it later.
type Read<T> = Result<T, String>;

pub(super) fn question(line: &str, documents: &NamedDocuments) -> Result<Question, QuestionError> {
    let unreadable = |message| QuestionError { id: "null".to_owned(), message };
    let root = json::parse(line).map_err(|error| {
        unreadable(format!("not JSON: {} at byte {}", error.kind, error.offset))
    })?;
    let Value::Object(members) = &root.value else {
        return Err(unreadable("a question is an object".to_owned()));
    };
    // The id first: whatever else is wrong, the answer repeats it.
    let id = members.iter().find(|member| member.key == "id");
    let id = id.map_or(Ok("null".to_owned()), |member| id_text(line, &member.node));
    let id = id.map_err(unreadable)?;
    let mut fields = Fields::default();
    members
        .iter()
        .filter(|member| member.key != "id")
        .try_for_each(|member| fields.take(member))
        .and_then(|()| fields.question(id.clone(), line, documents))
        .map_err(|message| QuestionError { id, message })
}

/// The members of a question before they are put together.
#[derive(Default)]
struct Fields<'n, 'a> {
    principal: Option<&'n str>,
    issuer: Option<&'n str>,
    action: Option<&'n str>,
    resource: Option<&'n str>,
    resource_account: Option<&'n str>,
    context: Context<'static>,
    policies: Option<&'n [Member<'a>]>,
}

impl<'n, 'a> Fields<'n, 'a> {
    fn take(&mut self, member: &'n Member<'a>) -> Read<()> {
        let node = &member.node;
        let string = || string(node).ok_or_else(|| format!("{} is a string", member.key));
        let null = matches!(node.value, Value::Null);
        match member.key.as_ref() {
            "principal" => self.principal = Some(string()?),
            "action" => self.action = Some(string()?),
            "resource" => self.resource = Some(string()?),
            "issuer" if null => {}
            "issuer" => self.issuer = Some(string()?),
            "resourceAccount" if null => {}
            "resourceAccount" => self.resource_account = Some(string()?),
            "context" if null => {}
            "context" => self.context = context(node)?,
            "policies" if null => {}
            "policies" => match &node.value {
                Value::Object(members) => self.policies = Some(members),
                _ => return Err("policies is an object".to_owned()),
            },
            other => return Err(format!("unknown key {other:?} in the question")),
        }
        Ok(())
    }

    fn question(self, id: String, line: &str, documents: &NamedDocuments) -> Read<Question> {
        let missing = |name| format!("the question has no {name}");
        let action = self.action.ok_or_else(|| missing("action"))?;
        if !is_action(action) {
            return Err(format!("an action is service:Name, not {action:?}"));
        }
        let resource = self.resource.ok_or_else(|| missing("resource"))?;
        if let Some(account) = self.resource_account.filter(|account| !is_account(account)) {
            return Err(format!("resourceAccount is twelve digits, not {account:?}"));
        }
        let issuer = self
            .issuer
            .map(|text| caller::issuer(text).ok_or_else(|| format!("unknown issuer {text:?}")))
            .transpose()?;
        let principal = self.principal.ok_or_else(|| missing("principal"))?;
        let principal = caller::principal(principal, issuer, action, &self.context)
            .ok_or_else(|| format!("unknown kind of principal {principal:?}"))?;
        let mut question = Question {
            id,
            principal,
            action: action.to_owned(),
            resource: resource.to_owned(),
            resource_account: self.resource_account.map(str::to_owned),
            context: self.context,
            policies: PolicySet::default(),
        };
        let source = Source { line, documents };
        if let Some(members) = self.policies {
            question.policies = source.policies(members, &question.request())?;
        }
        known::fill_in(&mut question);
        Ok(question)
    }
}

fn string<'n>(node: &'n Node<'_>) -> Option<&'n str> {
    match &node.value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// The id is repeated as it was written.
fn id_text(line: &str, node: &Node<'_>) -> Read<String> {
    match node.value {
        Value::Array(_) | Value::Object(_) => Err("id is a string or a number".to_owned()),
        _ => Ok(line.get(node.span.start..node.span.end).unwrap_or("null").to_owned()),
    }
}

/// Strings are single values and lists multivalued (9.2, note e). Numbers and booleans are taken
/// as they were written: what a value is, the operator that reads it decides.
fn context(node: &Node<'_>) -> Read<Context<'static>> {
    let Value::Object(members) = &node.value else {
        return Err("context is an object".to_owned());
    };
    if CONTEXT_KEYS_MAX < members.len() {
        return Err(format!("context has at most {CONTEXT_KEYS_MAX} keys"));
    }
    let mut context = Context::with_capacity(members.len() + 8);
    for member in members {
        let bad = || format!("the value of {} is a string or a list of strings", member.key);
        let value = match &member.node.value {
            Value::Array(items) => ContextValue::Many(
                items.iter().map(|item| scalar(item).ok_or_else(bad)).collect::<Read<_>>()?,
            ),
            _ => ContextValue::Single(scalar(&member.node).ok_or_else(bad)?),
        };
        context.insert(Cow::Owned(member.key.clone().into_owned()), value);
    }
    Ok(context)
}

fn scalar(node: &Node<'_>) -> Option<Cow<'static, str>> {
    Some(match &node.value {
        Value::String(text) => Cow::Owned(text.clone().into_owned()),
        Value::Number(text) => Cow::Owned((*text).to_owned()),
        Value::Bool(true) => Cow::Borrowed("true"),
        Value::Bool(false) => Cow::Borrowed("false"),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    })
}

/// Where policies are read from.
struct Source<'s> {
    line: &'s str,
    documents: &'s NamedDocuments,
}

impl Source<'_> {
    fn policies(&self, members: &[Member<'_>], request: &Request<'_>) -> Read<PolicySet> {
        let mut set = PolicySet::default();
        for Member { key, node, .. } in members {
            match key.as_ref() {
                "identity" => set.identity = self.list(node, PolicyKind::Identity)?,
                "boundary" => {
                    set.boundary = some(self.list(node, PolicyKind::PermissionsBoundary)?);
                }
                "session" => set.session = some(self.list(node, PolicyKind::Session)?),
                "resource" => {
                    let kind = if request.assumes_role() {
                        PolicyKind::RoleTrust
                    } else {
                        PolicyKind::Resource
                    };
                    set.resource = self.list(node, kind)?;
                }
                "scp" => set.scp = some(self.levels(node, PolicyKind::ServiceControl)?),
                "rcp" => set.rcp = some(self.levels(node, PolicyKind::ResourceControl)?),
                "endpoint" => set.endpoint = some(self.list(node, PolicyKind::VpcEndpoint)?),
                other => return Err(format!("unknown kind of policy {other:?}")),
            }
        }
        Ok(set)
    }

    fn levels(&self, node: &Node<'_>, kind: PolicyKind) -> Read<Vec<Vec<NamedPolicy>>> {
        let bad = || format!("{} is a list of levels, root first", kind.question_name());
        match &node.value {
            Value::Null => Ok(Vec::new()),
            Value::Array(levels) => levels
                .iter()
                .map(|level| match &level.value {
                    Value::Array(_) => self.list(level, kind),
                    _ => Err(bad()),
                })
                .collect(),
            _ => Err(bad()),
        }
    }

    /// A list of policies, or one of them alone.
    fn list(&self, node: &Node<'_>, kind: PolicyKind) -> Read<Vec<NamedPolicy>> {
        match &node.value {
            Value::Null => Ok(Vec::new()),
            Value::Array(items) => {
                let read = |(index, item)| self.policy(item, kind, index);
                items.iter().enumerate().map(read).collect()
            }
            _ => Ok(vec![self.policy(node, kind, 0)?]),
        }
    }

    /// A name, `{"name": …, "document": …}`, or a bare document.
    fn policy(&self, node: &Node<'_>, kind: PolicyKind, index: usize) -> Read<NamedPolicy> {
        let type_name = kind.question_name();
        let members = match &node.value {
            Value::Object(members) => members,
            Value::String(name) => {
                let document = self
                    .documents
                    .get(name, kind)
                    .ok_or_else(|| format!("no policy is named {name:?}"))?;
                return readable(NamedPolicy { name: Arc::from(name.as_ref()), document }, kind);
            }
            _ => return Err(format!("a policy of {type_name} is an object or a name")),
        };
        let mut name = None;
        let mut document = None;
        let wrapped = members.iter().any(|member| member.key == "document");
        for member in members.iter().filter(|_| wrapped) {
            match member.key.as_ref() {
                "name" => {
                    name = Some(string(&member.node).ok_or("the name of a policy is a string")?);
                }
                "document" => document = Some(member.node.span),
                other => return Err(format!("unknown key {other:?} in a policy of {type_name}")),
            }
        }
        let span = document.unwrap_or(node.span);
        let text = self.line.get(span.start..span.end).unwrap_or_default();
        let name = name.map_or_else(|| format!("{type_name}[{index}]").into(), Arc::from);
        let document = parse(text, kind).map(Arc::new).map_err(Arc::new);
        readable(NamedPolicy { name, document }, kind)
    }
}

/// A question with an unreadable policy is not answered, whoever would need the policy (EV-7).
fn readable(policy: NamedPolicy, kind: PolicyKind) -> Read<NamedPolicy> {
    match &policy.document {
        Ok(_) => Ok(policy),
        Err(error) => {
            Err(format!("{} policy {} is unreadable: {error}", kind.question_name(), policy.name))
        }
    }
}

/// An empty list means that there is none of the kind.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
