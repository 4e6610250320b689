//! `userIdentity`: who asked, written once for a key or session and not once for a request.

use std::sync::Arc;

use sekisho_arn::AccountId;

use crate::json::{push_name, push_text_member};
use crate::time;

/// A caller as the records show it, rendered.
///
/// Whoever makes one keeps it as long as nothing in it changes, and hands out clones of an `Arc`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The account it belongs to; none for anonymous callers and services.
    pub account: Option<AccountId>,
    /// What the caller's own account is shown.
    pub(crate) whole: Box<[u8]>,
    /// What another account is shown: account and unique id (CT-30).
    pub(crate) foreign: Box<[u8]>,
    /// Whether its credentials are those of a sign-in (CT-53).
    pub(crate) from_console: bool,
    /// A service's name, which stands for the address it would have.
    pub(crate) service: Option<Box<str>>,
}

/// Who signs in, or tries to.
#[derive(Debug, Clone, Copy)]
pub enum SigningIn<'a> {
    /// Somebody there is.
    Known {
        /// `IAMUser` or `Root`.
        kind: &'static str,
        /// The unique id; root's is the account's.
        principal_id: &'a str,
        /// Told of a user only if the sign-in succeeded.
        arn: Option<&'a str>,
        /// The user's name; none for root.
        user_name: Option<&'a str>,
        /// Whether it succeeded.
        succeeded: bool,
    },
    /// A name that the account does not have. It is not told: people type passwords there.
    Unknown,
}

/// Who a role or federated session was issued by.
#[derive(Debug, Clone, Copy)]
pub struct Issuer<'a> {
    /// `Role`, `IAMUser` or `Root`.
    pub kind: &'static str,
    /// The unique id alone, without a session's name (CT-10); root's is the account's.
    pub principal_id: &'a str,
    /// With its path (CT-10).
    pub arn: &'a str,
    /// Its account.
    pub account: AccountId,
    /// The role's or user's name; none for root.
    pub user_name: Option<&'a str>,
}

/// What a session's records say of the session.
#[derive(Debug, Clone, Copy)]
pub struct SessionContext<'a> {
    /// For role and federated sessions.
    pub issuer: Option<Issuer<'a>>,
    /// When the session was made, in seconds since the epoch.
    pub created_s: i64,
    /// Whether it was made with a one-time code (CT-11).
    pub mfa: bool,
    /// Fixed through chains (CT-13).
    pub source_identity: Option<&'a str>,
    /// By whom the session's user was federated.
    pub federated_provider: Option<&'a str>,
    /// Made by `AssumeRoot` (CT-16).
    pub assumed_root: bool,
    /// Made by signing in (CT-53).
    pub from_console: bool,
}

impl Identity {
    /// A caller with credentials of an account.
    ///
    /// `kind`: `Root`, `IAMUser`, `AssumedRole` or `FederatedUser`. `user_name`: none for
    /// sessions of roles and federated users; for root the account's alias, if there is one.
    pub fn caller(
        kind: &str,
        principal_id: &str,
        arn: &str,
        account: AccountId,
        access_key_id: &str,
        user_name: Option<&str>,
        session: Option<&SessionContext<'_>>,
    ) -> Self {
        let mut whole = vec![b'{'];
        push_text_member(&mut whole, "type", kind);
        push_text_member(&mut whole, "principalId", principal_id);
        push_text_member(&mut whole, "arn", arn);
        push_text_member(&mut whole, "accountId", account.as_str());
        push_text_member(&mut whole, "accessKeyId", access_key_id);
        if let Some(name) = user_name {
            push_text_member(&mut whole, "userName", name);
        }
        if let Some(session) = session {
            push_session(&mut whole, session);
        }
        whole.push(b'}');
        let foreign = other_account(principal_id, account.as_str());
        let from_console = session.is_some_and(|session| session.from_console);
        Self { account: Some(account), whole: whole.into(), foreign, from_console, service: None }
    }

    /// Somebody at the sign-in of an account (section 5 of the contract).
    pub fn signing_in(account: AccountId, who: &SigningIn<'_>) -> Self {
        let mut whole = vec![b'{'];
        match *who {
            SigningIn::Known { kind, principal_id, arn, user_name, succeeded } => {
                push_text_member(&mut whole, "type", kind);
                push_text_member(&mut whole, "principalId", principal_id);
                if let Some(arn) = arn {
                    push_text_member(&mut whole, "arn", arn);
                }
                push_text_member(&mut whole, "accountId", account.as_str());
                if !succeeded || user_name.is_none() {
                    push_text_member(&mut whole, "accessKeyId", "");
                }
                if let Some(name) = user_name {
                    push_text_member(&mut whole, "userName", name);
                }
            }
            SigningIn::Unknown => {
                push_text_member(&mut whole, "type", "IAMUser");
                push_text_member(&mut whole, "accountId", account.as_str());
                push_text_member(&mut whole, "accessKeyId", "");
                push_text_member(&mut whole, "userName", "HIDDEN_DUE_TO_SECURITY_REASONS");
            }
        }
        whole.push(b'}');
        let whole: Box<[u8]> = whole.into();
        Self {
            account: Some(account),
            foreign: whole.clone(),
            whole,
            from_console: false,
            service: None,
        }
    }

    /// Nobody in particular: an unsigned request to S3.
    pub fn anonymous() -> Self {
        let whole = other_account("", "ANONYMOUS_PRINCIPAL");
        Self { account: None, foreign: whole.clone(), whole, from_console: false, service: None }
    }

    /// The same as another account is shown it, for events that are that account's alone.
    pub fn for_others(&self) -> Arc<Self> {
        let (whole, foreign) = (self.foreign.clone(), self.foreign.clone());
        Arc::new(Self {
            account: self.account,
            whole,
            foreign,
            from_console: self.from_console,
            service: self.service.clone(),
        })
    }

    /// A service of this server that acts by itself, such as `cloudtrail.amazonaws.com`.
    pub fn service(name: &str) -> Self {
        let mut whole = vec![b'{'];
        push_text_member(&mut whole, "type", "AWSService");
        push_text_member(&mut whole, "invokedBy", name);
        whole.push(b'}');
        let whole: Box<[u8]> = whole.into();
        Self {
            account: None,
            foreign: whole.clone(),
            whole,
            from_console: false,
            service: Some(name.into()),
        }
    }

    /// A user of an outside identity provider, who asks for a role's session.
    ///
    /// `kind`: `WebIdentityUser` or `SAMLUser`.
    pub fn federated(
        kind: &str,
        principal_id: &str,
        user_name: &str,
        identity_provider: &str,
    ) -> Self {
        let mut whole = vec![b'{'];
        push_text_member(&mut whole, "type", kind);
        push_text_member(&mut whole, "principalId", principal_id);
        push_text_member(&mut whole, "userName", user_name);
        push_text_member(&mut whole, "identityProvider", identity_provider);
        whole.push(b'}');
        let whole: Box<[u8]> = whole.into();
        Self { account: None, foreign: whole.clone(), whole, from_console: false, service: None }
    }
}

fn other_account(principal_id: &str, account: &str) -> Box<[u8]> {
    let mut out = vec![b'{'];
    push_text_member(&mut out, "type", "AWSAccount");
    push_text_member(&mut out, "principalId", principal_id);
    push_text_member(&mut out, "accountId", account);
    out.push(b'}');
    out.into()
}

/// CT-15: objects that would be empty are left out.
fn push_session(out: &mut Vec<u8>, session: &SessionContext<'_>) {
    push_name(out, "sessionContext");
    out.push(b'{');
    if let Some(issuer) = &session.issuer {
        push_name(out, "sessionIssuer");
        out.push(b'{');
        push_text_member(out, "type", issuer.kind);
        push_text_member(out, "principalId", issuer.principal_id);
        push_text_member(out, "arn", issuer.arn);
        push_text_member(out, "accountId", issuer.account.as_str());
        if let Some(name) = issuer.user_name {
            push_text_member(out, "userName", name);
        }
        out.push(b'}');
    }
    if let Some(provider) = session.federated_provider {
        push_name(out, "webIdFederationData");
        out.push(b'{');
        push_text_member(out, "federatedProvider", provider);
        push_name(out, "attributes");
        out.extend_from_slice(b"{}}");
    }
    push_name(out, "attributes");
    out.push(b'{');
    push_text_member(out, "creationDate", &time::extended(session.created_s));
    push_text_member(out, "mfaAuthenticated", if session.mfa { "true" } else { "false" });
    out.push(b'}');
    if let Some(identity) = session.source_identity {
        push_text_member(out, "sourceIdentity", identity);
    }
    if session.assumed_root {
        push_text_member(out, "assumedRoot", "true");
    }
    out.push(b'}');
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "111111111111";

    fn account() -> AccountId {
        A.parse().unwrap()
    }

    fn whole(identity: &Identity) -> &str {
        std::str::from_utf8(&identity.whole).unwrap()
    }

    fn foreign(identity: &Identity) -> &str {
        std::str::from_utf8(&identity.foreign).unwrap()
    }

    #[test]
    fn a_user_with_a_long_term_key_has_no_session() {
        let arn = "arn:aws:iam::111111111111:user/team/ana";
        let ana = Identity::caller("IAMUser", "AIDAX", arn, account(), "AKIAX", Some("ana"), None);
        assert_eq!(
            whole(&ana),
            r#"{"type":"IAMUser","principalId":"AIDAX","arn":"arn:aws:iam::111111111111:user/team/ana","accountId":"111111111111","accessKeyId":"AKIAX","userName":"ana"}"#
        );
    }

    /// CT-10, CT-11, CT-12, CT-13, CT-14.
    #[test]
    fn a_role_session_names_its_issuer_and_not_who_assumed_it() {
        let issuer = Issuer {
            kind: "Role",
            principal_id: "AROAX",
            arn: "arn:aws:iam::111111111111:role/team/deploy",
            account: account(),
            user_name: Some("deploy"),
        };
        let session = SessionContext {
            issuer: Some(issuer),
            created_s: 1_688_990_605,
            mfa: false,
            source_identity: Some("ana"),
            federated_provider: None,
            assumed_root: false,
            from_console: false,
        };
        let arn = "arn:aws:sts::111111111111:assumed-role/deploy/s1";
        let role = Identity::caller(
            "AssumedRole",
            "AROAX:s1",
            arn,
            account(),
            "ASIAX",
            None,
            Some(&session),
        );
        assert_eq!(
            whole(&role),
            r#"{"type":"AssumedRole","principalId":"AROAX:s1","arn":"arn:aws:sts::111111111111:assumed-role/deploy/s1","accountId":"111111111111","accessKeyId":"ASIAX","sessionContext":{"sessionIssuer":{"type":"Role","principalId":"AROAX","arn":"arn:aws:iam::111111111111:role/team/deploy","accountId":"111111111111","userName":"deploy"},"attributes":{"creationDate":"2023-07-10T12:03:25Z","mfaAuthenticated":"false"},"sourceIdentity":"ana"}}"#
        );
        // CT-30: nothing of it but account and unique id in another account's copy.
        assert_eq!(
            foreign(&role),
            r#"{"type":"AWSAccount","principalId":"AROAX:s1","accountId":"111111111111"}"#
        );
    }

    /// CT-15, CT-16.
    #[test]
    fn an_assumed_root_is_root_with_a_session_and_no_empty_objects() {
        let session = SessionContext {
            issuer: None,
            created_s: 0,
            mfa: true,
            source_identity: None,
            federated_provider: None,
            assumed_root: true,
            from_console: false,
        };
        let arn = "arn:aws:iam::111111111111:root";
        let root = Identity::caller("Root", A, arn, account(), "ASIAX", None, Some(&session));
        assert_eq!(
            whole(&root),
            r#"{"type":"Root","principalId":"111111111111","arn":"arn:aws:iam::111111111111:root","accountId":"111111111111","accessKeyId":"ASIAX","sessionContext":{"attributes":{"creationDate":"1970-01-01T00:00:00Z","mfaAuthenticated":"true"},"assumedRoot":"true"}}"#
        );
    }

    #[test]
    fn callers_without_an_account_say_so() {
        assert_eq!(
            whole(&Identity::anonymous()),
            r#"{"type":"AWSAccount","principalId":"","accountId":"ANONYMOUS_PRINCIPAL"}"#
        );
        assert_eq!(
            whole(&Identity::service("cloudtrail.amazonaws.com")),
            r#"{"type":"AWSService","invokedBy":"cloudtrail.amazonaws.com"}"#
        );
        assert_eq!(
            whole(&Identity::federated("WebIdentityUser", "idp:aud:sub", "sub", "idp")),
            r#"{"type":"WebIdentityUser","principalId":"idp:aud:sub","userName":"sub","identityProvider":"idp"}"#
        );
    }
}
