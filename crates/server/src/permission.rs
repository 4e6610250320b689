//! May the caller? The one code path for guards and for what operations ask later.

use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

use http::{HeaderName, HeaderValue};
use sekisho_api::{Fault, iam};
use sekisho_operation::{Guard, Guards, Permit, Refusal};
use sekisho_policy::{Context, Outcome, Principal};
use sekisho_replica::{Authorization, Caller, View, authorize};
use sekisho_sigv4::{ProtocolFamily, denied};

use crate::context_keys::{Now, RequestFacts};
use crate::denial;
use crate::state::State;

/// Carries the encoded authorization message of a denial, for `sts decode-authorization-message`.
/// AWS puts it into EC2's message only; the other services have no place for it.
const AUTHORIZATION_MESSAGE: HeaderName =
    HeaderName::from_static("x-sekisho-encoded-authorization-message");

/// Decides about the caller of one request.
pub(crate) struct Permission<'a> {
    pub(crate) state: &'a State,
    pub(crate) view: &'a View,
    pub(crate) caller: &'a Caller,
    pub(crate) facts: RequestFacts<'a>,
    /// How the service words a denial.
    pub(crate) family: ProtocolFamily,
    /// Keys of every request to this service.
    pub(crate) service_keys: Vec<(&'static str, String)>,
    /// Seconds since the epoch.
    pub(crate) now_s: i64,
    /// The same as condition keys write it, once it is asked for.
    pub(crate) now: OnceLock<Arc<Now>>,
}

impl Permission<'_> {
    /// All of them, in their order; the first refusal is the answer.
    pub(crate) fn all(&self, guards: &Guards) -> Result<(), Refusal> {
        guards.needed.iter().try_for_each(|guard| self.ask(guard))
    }

    fn refusal(&self, sentence: String, encoded_message: Option<String>) -> Refusal {
        let answer = denied(self.family, sentence);
        let mut refusal = Refusal::new(&ACCESS_DENIED, answer.message);
        refusal.fault = Cow::Owned(Fault::common(answer.code, answer.status.as_u16()));
        match encoded_message.map(HeaderValue::try_from) {
            Some(Ok(value)) => refusal.with_header(AUTHORIZATION_MESSAGE, value),
            _ => refusal,
        }
    }

    fn explained(
        &self,
        guard: &Guard,
        asked: &Authorization<'_>,
        context: &Context<'_>,
    ) -> Option<String> {
        let evaluator = self.state.system.evaluator.as_ref();
        let explanation =
            sekisho_replica::explain(evaluator, self.view, self.caller, asked).ok()?;
        let text = denial::authorization_message(self.caller, guard, context, &explanation);
        self.state.encode_authorization_message(&text)
    }
}

static ACCESS_DENIED: Fault = Fault::new("AccessDenied", 403);

impl Permit for Permission<'_> {
    fn ask(&self, guard: &Guard) -> Result<(), Refusal> {
        let caller = self.caller;
        let now = self.now.get_or_init(|| self.state.now(self.now_s));
        let mut context = self.facts.context(caller, now);
        let owner = guard.resource_account.unwrap_or(caller.account);
        context.set("aws:ResourceAccount", owner.as_str());
        if self.family == ProtocolFamily::S3 {
            context.set("s3:ResourceAccount", owner.as_str());
        }
        for (name, value) in &self.service_keys {
            context.set(*name, value.as_str());
        }
        for (name, value) in guard.keys.iter() {
            context.insert(name.into(), value.clone());
        }
        let asked = Authorization {
            action: &guard.action,
            resource: &guard.resource,
            resource_account: guard.resource_account,
            resource_side: &guard.resource_side,
            context: &context,
        };
        // A policy that cannot be read refuses (EV-7); the log says which.
        let decision = authorize(self.state.system.evaluator.as_ref(), self.view, caller, &asked)
            .map_err(|error| {
            Refusal::new(&iam::faults::SERVICE_FAILURE_EXCEPTION, FAILURE).because(Box::new(error))
        })?;
        let is_privileged =
            guard.allowed_unless_denied && decision.outcome == Outcome::ImplicitlyDenied;
        if !decision.is_allowed() && !is_privileged {
            let names_policy = self.state.config.denials_name_policy;
            let is_federated =
                matches!(*caller.principal, Principal::WebIdentity { .. } | Principal::Saml { .. });
            let sentence = if is_federated {
                // ER-22: not who asks and not what for.
                format!("Not authorized to perform {}", guard.action)
            } else if caller.is_anonymous() {
                // ER-22, S3-91: nobody is told no reason.
                denial::PLAIN.to_owned()
            } else {
                let quoted = self.family == ProtocolFamily::S3;
                denial::sentence(caller, guard, &decision, names_policy, quoted)
            };
            return Err(self.refusal(sentence, self.explained(guard, &asked, &context)));
        }
        // S3-50, S3-54: only then, and only from allow to deny.
        if guard.owner_account_only && (caller.is_anonymous() || owner != caller.account) {
            return Err(self.refusal(denial::PLAIN.to_owned(), None));
        }
        Ok(())
    }
}

const FAILURE: &str =
    "The request processing has failed because of an unknown error, exception or failure.";
