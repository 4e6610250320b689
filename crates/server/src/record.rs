//! The door's way into the audit log: what a request's passage learns, and the one call at its end.
//!
//! From: `door`, step by step. To: `sekisho_audit`, which copies it into its queue. Nothing here
//! waits, and what is long is rendered once: a caller's identity once a key or session, parameters
//! straight from the decoded value into bytes.

use std::sync::Arc;
use std::time::Duration;

use http::header;
use http::request::Parts;
use quick_cache::sync::Cache;
use sekisho_api::{Fault, OperationModel, Value};
use sekisho_arn::AccountId;
use sekisho_audit::{
    Audit, Event, Identity, Issuer, Kind, SecurityEvent, SessionContext, answers_with_elements,
    event_name, is_read_only, render_members,
};
use sekisho_credentials::SessionPrincipal;
use sekisho_directory::AccountRow;
use sekisho_operation::Guards;
use sekisho_replica::{Caller, CallerKind, RoleEntity, SessionFacts, UserEntity};
use sekisho_sigv4::{Presented, RequestView, parse};

use crate::answer::Told;
use crate::config::Config;
use crate::door::Connection;
use crate::federation;

/// Identities kept rendered: one a key or session.
const IDENTITIES_MAX: usize = 16 * 1024;

/// How long an answer waits for its record.
const DURABLE_WITHIN: Duration = Duration::from_secs(2);

/// Records requests.
pub(crate) struct Recorder {
    pub(crate) audit: Arc<Audit>,
    /// By access key id.
    identities: Cache<Arc<str>, Arc<Rendered>>,
    /// Whether session tokens are recorded, as AWS does, or hidden (CT-24).
    session_tokens: bool,
    /// Whether anything is recorded at all.
    enabled: bool,
}

/// A rendered identity with what it was made of: it holds as long as that is the same.
struct Rendered {
    account: Arc<AccountRow>,
    user: Option<Arc<UserEntity>>,
    role: Option<Arc<RoleEntity>>,
    session: Option<Arc<SessionFacts>>,
    identity: Arc<Identity>,
}

/// What is known of one request so far.
#[derive(Default)]
pub(crate) struct Record {
    /// The caller is who it says, or says to be nobody.
    pub(crate) is_believed: bool,
    /// Something was committed to the directory.
    pub(crate) has_changed: bool,
    identity: Option<Arc<Identity>>,
    /// An outside identity provider vouched for the caller.
    is_outside: bool,
    account: Option<AccountId>,
    /// Another account whose resource was asked for.
    owner: Option<AccountId>,
    parameters: Vec<u8>,
    elements: Vec<u8>,
    resources: Vec<u8>,
}

/// What the door knows at the end.
pub(crate) struct Ended<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) parts: &'a Parts,
    /// The service's signing name, as far as it is known.
    pub(crate) service: Option<&'static str>,
    pub(crate) operation: Option<&'static OperationModel>,
    pub(crate) region: &'a str,
    pub(crate) request_id: &'a str,
    pub(crate) ended_s: i64,
    /// What the client was told, if it was refused.
    pub(crate) refusal: Option<&'a Told>,
}

impl Record {
    /// Notes whose resource is asked for.
    pub(crate) fn owner(&mut self, guards: &Guards) {
        self.owner = guards.needed.iter().find_map(|guard| guard.resource_account);
    }

    /// The caller, if it is known.
    pub(crate) fn identity(&self) -> Option<&Arc<Identity>> {
        self.identity.as_ref()
    }

    /// The caller's account, if it has one.
    pub(crate) fn account(&self) -> Option<AccountId> {
        self.account
    }
}

impl Recorder {
    pub(crate) fn new(audit: Arc<Audit>, config: &Config) -> Self {
        Self {
            audit,
            identities: Cache::new(IDENTITIES_MAX),
            session_tokens: config.audit_session_tokens,
            enabled: config.audit,
        }
    }

    /// Whether anything is recorded at all.
    pub(crate) fn is_enabled(&self) -> bool {
        self.enabled
    }

    /// Notes the caller: authenticated, or nobody in particular.
    pub(crate) fn caller(&self, record: &mut Record, caller: &Caller) {
        record.is_believed = true;
        if !self.enabled {
            return;
        }
        if caller.is_anonymous() {
            record.identity = Some(Arc::new(Identity::anonymous()));
            return;
        }
        record.account = Some(caller.account);
        record.identity = Some(self.identity(caller));
    }

    /// Notes what was asked, before any of it is judged.
    pub(crate) fn input(
        &self,
        record: &mut Record,
        service: &'static str,
        operation: &'static OperationModel,
        input: &Value,
        caller: &Caller,
    ) {
        let Some(structure) = input.as_structure().filter(|_| self.enabled) else { return };
        render_members(&mut record.parameters, service, structure, self.session_tokens);
        if service != "sts"
            || !operation.name.starts_with("AssumeRoleWith") && operation.name != "AssumeRole"
        {
            return;
        }
        if operation.name == "AssumeRole" {
            push_incoming_tags(&mut record.parameters, caller);
        }
        push_role_resource(&mut record.resources, structure.get("RoleArn"));
        push_provider_resource(&mut record.resources, structure.get("PrincipalArn"));
    }

    /// Notes what was answered.
    pub(crate) fn output(
        &self,
        record: &mut Record,
        service: &'static str,
        operation: &'static OperationModel,
        output: &Value,
    ) {
        if self.enabled
            && answers_with_elements(service, operation.name)
            && let Some(structure) = output.as_structure()
        {
            render_members(&mut record.elements, service, structure, self.session_tokens);
        }
    }

    /// Notes whom an identity provider vouched for: the guards say it once they have verified the
    /// proof. The record is of the role's account alone (CT, section 3).
    pub(crate) fn vouched(&self, record: &mut Record, caller: &Caller, guards: &Guards) {
        let Some(guard) = guards.needed.first().filter(|_| self.enabled) else { return };
        if let Some(identity) = federation::identity(&caller.principal, guard) {
            record.identity = Some(Arc::new(identity));
            record.account = guard.resource_account;
            record.is_outside = true;
        }
    }

    /// The one call at the end of every passage.
    pub(crate) fn finish(&self, record: &Record, ended: &Ended<'_>) {
        let Ended { connection, parts, ended_s, .. } = *ended;
        let text = |name| parts.headers.get(name).and_then(|value| value.to_str().ok());
        let (Some(identity), Some(account), Some(service), Some(operation)) =
            (&record.identity, record.account, ended.service, ended.operation)
        else {
            if let Some(told) = ended.refusal {
                let service = ended.service.unwrap_or("unknown");
                let id = ended.request_id;
                self.unattributed(record, connection, parts, service, id, ended_s, told);
            }
            return;
        };
        let error = ended
            .refusal
            .map(|told| (error_code(service, &told.fault), without_codes(&told.message)));
        // CT, section 3: a trust policy's refusal of somebody from outside gives no reason.
        let error = error.map(|(code, message)| {
            let is_outside = record.is_outside && code == "AccessDenied";
            (code, if is_outside { "An unknown error occurred" } else { message })
        });
        // CT-5: IAM and STS keep to themselves what was refused for want of permission.
        let is_denied = error.is_some_and(|(code, _)| code == "AccessDenied");
        let shown = |json| if is_denied { &[][..] } else { json };
        // Section 3, "Recipients of an assume call": a denial is the caller's account's alone.
        let also =
            record.owner.filter(|owner| *owner != account && service == "sts" && error.is_none());
        self.audit.record(&Event {
            identity,
            ended_s,
            service,
            name: event_name(service, operation.name),
            kind: Kind::Management,
            read_only: is_read_only(service, operation.name),
            region: ended.region,
            source: connection.peer,
            user_agent: text(header::USER_AGENT),
            error,
            parameters: shown(&record.parameters),
            elements: if error.is_none() { &record.elements } else { &[] },
            additional: &[],
            resources: shown(&record.resources),
            request_id: ended.request_id,
            tls: connection.tls.map(|tls| (tls, text(header::HOST).unwrap_or_default())),
            recipient: account,
            also,
        });
    }

    /// Waits until the record of a change is durable, which it must be before the answer (CT-70).
    /// A disk that hangs holds up nobody for longer than this.
    pub(crate) async fn durable(&self) {
        if !self.enabled {
            return;
        }
        let _ = tokio::time::timeout(DURABLE_WITHIN, self.audit.durable()).await;
    }

    /// CT-2: a refusal that belongs to no account's records.
    #[expect(clippy::too_many_arguments, reason = "the log's line has as many members")]
    pub(crate) fn unattributed(
        &self,
        record: &Record,
        connection: &Connection,
        parts: &Parts,
        service: &str,
        request_id: &str,
        ended_s: i64,
        told: &Told,
    ) {
        if !self.enabled {
            return;
        }
        let head = RequestView::of(parts);
        let presented = parse(&head);
        let claimed = match &presented {
            Ok(Presented::Signed(signed)) => Some(signed.credential.access_key_id()),
            _ => None,
        };
        let agent = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        self.audit.note_failure(&SecurityEvent {
            ended_s,
            is_authentication: !record.is_believed,
            code: told.fault.code,
            // What follows the first line spells out what was signed, session token included.
            message: told.message.lines().next().unwrap_or_default(),
            access_key_id: claimed,
            service,
            source: connection.peer,
            user_agent: agent,
            request_id: Some(request_id),
        });
    }

    fn identity(&self, caller: &Caller) -> Arc<Identity> {
        let (user, role) = match &caller.kind {
            CallerKind::User(user) => (Some(user), None),
            CallerKind::FederatedUser(user) => (user.as_ref(), None),
            CallerKind::Role(role) => (None, Some(role)),
            CallerKind::Root | CallerKind::Anonymous => (None, None),
        };
        if let Some(rendered) = self.identities.get(&caller.access_key_id)
            && Arc::ptr_eq(&rendered.account, &caller.account_view.row)
            && is_same(rendered.user.as_ref(), user)
            && is_same(rendered.role.as_ref(), role)
            && is_same(rendered.session.as_ref(), caller.session.as_ref())
        {
            return rendered.identity.clone();
        }
        let identity = Arc::new(identity_of(caller));
        let rendered = Rendered {
            account: caller.account_view.row.clone(),
            user: user.cloned(),
            role: role.cloned(),
            session: caller.session.clone(),
            identity: identity.clone(),
        };
        self.identities.insert(caller.access_key_id.clone(), Arc::new(rendered));
        identity
    }
}

fn is_same<T>(one: Option<&Arc<T>>, other: Option<&Arc<T>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => Arc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

/// Section 2 of the contract.
fn identity_of(caller: &Caller) -> Identity {
    let claims = caller.claims();
    let root_arn;
    let issuer = match (&caller.kind, claims.map(|claims| &claims.principal)) {
        (CallerKind::Role(role), _) => Some(Issuer {
            kind: "Role",
            principal_id: &role.id_text,
            arn: &role.arn,
            account: role.row.account,
            user_name: Some(&role.row.name),
        }),
        (CallerKind::FederatedUser(Some(user)), _) => Some(Issuer {
            kind: "IAMUser",
            principal_id: user.row.id.as_str(),
            arn: &user.arn,
            account: user.row.account,
            user_name: Some(&user.row.name),
        }),
        (CallerKind::FederatedUser(None), _) => {
            let partition = caller.arn().split(':').nth(1).unwrap_or("aws");
            root_arn = format!("arn:{partition}:iam::{}:root", caller.account);
            Some(Issuer {
                kind: "Root",
                principal_id: caller.account.as_str(),
                arn: &root_arn,
                account: caller.account,
                user_name: None,
            })
        }
        _ => None,
    };
    let session = claims.map(|claims| SessionContext {
        issuer,
        created_s: i64::try_from(claims.issued_at).unwrap_or_default(),
        mfa: claims.mfa_authenticated_at.is_some(),
        source_identity: claims.source_identity.as_deref(),
        federated_provider: claims.federated_provider.as_deref(),
        assumed_root: claims.assumed_root,
        from_console: claims.signed_in,
    });
    let (kind, user_name) = match (&caller.kind, claims.map(|claims| &claims.principal)) {
        (_, Some(SessionPrincipal::AssumedRole { .. })) | (CallerKind::Role(_), _) => {
            ("AssumedRole", None)
        }
        (CallerKind::FederatedUser(_), _) => ("FederatedUser", None),
        (CallerKind::User(user), _) => ("IAMUser", Some(user.row.name.as_str())),
        (CallerKind::Root | CallerKind::Anonymous, _) => {
            ("Root", caller.account_view.row.alias.as_deref())
        }
    };
    Identity::caller(
        kind,
        &caller.user_id(),
        caller.arn(),
        caller.account,
        &caller.access_key_id,
        user_name,
        session.as_ref(),
    )
}

/// CT-24: a violation repeats the value that it is about, one-time codes among them. Values hold
/// any text, so all that follows the count of violations is left out.
fn without_codes(message: &str) -> &str {
    const CODES: [&str; 3] =
        ["' at 'tokenCode'", "' at 'authenticationCode1'", "' at 'authenticationCode2'"];
    if !CODES.iter().any(|code| message.contains(code)) {
        return message;
    }
    message.split_once(':').map_or("", |(count, _)| count)
}

/// CT-3.
pub(crate) fn error_code<'f>(service: &str, fault: &'f Fault) -> &'f str {
    match fault.code {
        "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" => "AccessDenied",
        "ValidationError" => "ValidationException",
        code if service == "s3" => code,
        _ => fault.shape,
    }
}

/// `incomingTransitiveTags`: the tags that the caller's session hands on.
fn push_incoming_tags(parameters: &mut Vec<u8>, caller: &Caller) {
    let tags = caller.claims().map_or(&[][..], |claims| &claims.tags);
    let mut tags = tags.iter().filter(|tag| tag.transitive).peekable();
    if tags.peek().is_none() || parameters.pop() != Some(b'}') {
        return;
    }
    parameters.extend_from_slice(b",\"incomingTransitiveTags\":{");
    for (index, tag) in tags.enumerate() {
        if 0 < index {
            parameters.push(b',');
        }
        push_json(parameters, &tag.key);
        parameters.push(b':');
        push_json(parameters, &tag.value);
    }
    parameters.extend_from_slice(b"}}");
}

/// Adds the provider to the resources of an assume call.
fn push_provider_resource(resources: &mut Vec<u8>, arn: Option<&Value>) {
    let Some(arn) = arn.and_then(Value::as_str) else { return };
    let (Some(account), Some(b']')) = (arn.split(':').nth(4), resources.last().copied()) else {
        return;
    };
    resources.pop();
    resources.extend_from_slice(b",{\"accountId\":");
    push_json(resources, account);
    resources.extend_from_slice(b",\"type\":\"AWS::IAM::SAMLProvider\",\"ARN\":");
    push_json(resources, arn);
    resources.extend_from_slice(b"}]");
}

/// `resources` of an assume call.
fn push_role_resource(resources: &mut Vec<u8>, arn: Option<&Value>) {
    let Some(arn) = arn.and_then(Value::as_str) else { return };
    let Some(account) = arn.split(':').nth(4) else { return };
    resources.extend_from_slice(b"[{\"accountId\":");
    push_json(resources, account);
    resources.extend_from_slice(b",\"type\":\"AWS::IAM::Role\",\"ARN\":");
    push_json(resources, arn);
    resources.extend_from_slice(b"}]");
}

fn push_json(out: &mut Vec<u8>, text: &str) {
    // Writing text to a `Vec` cannot fail.
    let _ = serde_json::to_writer(out, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CT-24.
    #[test]
    fn a_refused_code_is_not_repeated_and_other_values_are() {
        let other = "1 validation error detected: Value 'a b' at 'userName' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+";
        assert_eq!(without_codes(other), other);
        let code = "1 validation error detected: Value '12; 345' at 'tokenCode' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: [\\d]*";
        assert_eq!(without_codes(code), "1 validation error detected");
    }
}
