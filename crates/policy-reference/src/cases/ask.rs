//! One question of a case, and whether an answer is the one expected.

use sekisho_policy::principal::{Issuer, SessionToken};
use sekisho_policy::question::{NamedDocuments, Question};
use sekisho_policy::{Evaluator, Explanation, Forbidden, Outcome, PolicyKind, Principal, Reason};

/// One question with the answer that the contract prescribes.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Line of the file, from 1.
    pub line: usize,
    /// The question as a line of the decision format.
    pub question: String,
    /// What the format cannot tell about the caller.
    pub facts: Facts,
    /// The answer.
    pub answer: Answer,
}

/// What authentication knows and a question cannot tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// `AIDA…` of a user.
    pub user_id: Option<String>,
    /// `AROA…` of a session's role.
    pub role_id: Option<String>,
    /// `AIDA…` of the user who asked for a federated-user session.
    pub issuer_id: Option<String>,
    /// A user's credentials are from `GetSessionToken`.
    pub session_token: Option<SessionToken>,
    /// The root user's credentials are from `AssumeRoot`.
    pub assumed_root: bool,
}

/// An expected answer; what is `None` may be anything.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The question cannot be answered (EV-7).
    Error,
    /// A decision.
    Decision {
        /// Allowed or how denied.
        outcome: Outcome,
        /// The kind of policy that a refusal names, or what else forbids.
        reason: Option<Because>,
        /// The condition keys that are missing.
        missing: Option<Vec<String>>,
        /// The statements that decided, as `policy.statement`.
        because: Option<Vec<String>>,
    },
}

/// What a refusal is blamed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// A kind of policy; trust policies count as resource policies.
    Policy(PolicyKind),
    /// No policy.
    Forbidden(Forbidden),
}

impl Ask {
    /// Asks the evaluator, both ways, and compares. `documents` are those that cases name.
    ///
    /// # Errors
    /// In words, how the answer differs from the expected one.
    pub fn check(
        &self,
        evaluator: &dyn Evaluator,
        documents: &NamedDocuments,
    ) -> Result<(), String> {
        let question = Question::parse(&self.question, documents);
        let found = question.map_err(|error| error.to_string()).and_then(|mut question| {
            self.facts.tell(&mut question.principal)?;
            let (request, policies) = (question.request(), question.policies());
            let explained =
                evaluator.explain(&request, &policies).map_err(|error| error.to_string())?;
            let decided =
                evaluator.decide(&request, &policies).map_err(|error| error.to_string())?;
            if decided != explained.decision {
                return Err(format!("decides {decided:?} but explains {:?}", explained.decision));
            }
            Ok(explained)
        });
        match (&self.answer, found) {
            (Answer::Error, Err(_)) => Ok(()),
            (Answer::Error, Ok(found)) => Err(format!("an error expected, not {found:?}")),
            (_, Err(error)) => Err(error),
            (expected, Ok(found)) => expected.compare(&found),
        }
    }
}

impl Answer {
    fn compare(&self, found: &Explanation) -> Result<(), String> {
        let Self::Decision { outcome, reason, missing, because } = self else { return Ok(()) };
        let found_because: Vec<String> = found
            .because
            .iter()
            .map(|because| format!("{}.{}", because.policy, because.statement))
            .collect();
        let same = *outcome == found.decision.outcome
            && reason.is_none_or(|reason| Some(reason) == Because::of(found))
            && missing.as_ref().is_none_or(|missing| *missing == found.missing_context)
            && because.as_ref().is_none_or(|because| *because == found_because);
        if same { Ok(()) } else { Err(format!("expected {self:?}, found {found:?}")) }
    }
}

impl Because {
    fn of(found: &Explanation) -> Option<Self> {
        match (&found.decision.reason, found.decision.forbidden) {
            (Some(Reason { kind: PolicyKind::RoleTrust, .. }), _) => {
                Some(Self::Policy(PolicyKind::Resource))
            }
            (Some(reason), _) => Some(Self::Policy(reason.kind)),
            (None, Some(forbidden)) => Some(Self::Forbidden(forbidden)),
            (None, None) => None,
        }
    }
}

impl Facts {
    /// Adds what they tell to the principal of a question.
    ///
    /// # Errors
    /// They are facts of another kind of caller.
    pub fn tell(&self, principal: &mut Principal) -> Result<(), String> {
        if *self == Self::default() {
            return Ok(());
        }
        match principal {
            Principal::User(user) => {
                user.id = self.user_id.as_deref().map(Into::into);
                user.session_token = self.session_token;
            }
            Principal::RoleSession(session) => {
                session.role_id = self.role_id.as_deref().map(Into::into);
            }
            Principal::FederatedUser(session) => {
                if let Some(Issuer::User { id, .. }) = &mut session.issuer {
                    *id = self.issuer_id.as_deref().map(Into::into);
                }
            }
            Principal::Root { arn, account } if self.assumed_root => {
                *principal = Principal::AssumedRoot { arn: arn.clone(), account: account.clone() };
            }
            other => return Err(format!("{self:?} does not fit {other:?}")),
        }
        Ok(())
    }
}
