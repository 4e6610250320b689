//! The words of a denial (errors contract, section 6) and its explanation for the operator.

use sekisho_operation::Guard;
use sekisho_policy::{
    Context, ContextValue, Decision, Explanation, Outcome, PolicyKind, Principal,
};
use sekisho_replica::Caller;
use serde_json::{Value, json};

/// All that is told where there is no sentence.
pub(crate) const PLAIN: &str = "Access Denied";

/// `User: … is not authorized to perform: …`.
///
/// `names_policy`: whether an explicit denial ends in the policy's ARN (ER-20).
pub(crate) fn sentence(
    caller: &Caller,
    guard: &Guard,
    decision: &Decision,
    names_policy: bool,
    quoted: bool,
) -> String {
    let action = &*guard.action;
    let resource = guard.printed_resource.as_deref().unwrap_or(&guard.resource);
    // ER-29: S3 alone quotes the resource.
    let quote = if quoted { "\"" } else { "" };
    let mut sentence = format!(
        "User: {} is not authorized to perform: {action} on resource: {quote}{resource}{quote}",
        caller.arn()
    );
    // ER-25: callers of another account are not told why.
    let same_account = guard.resource_account.is_none_or(|account| account == caller.account);
    let Some(reason) = decision.reason.as_ref().filter(|_| same_account) else { return sentence };
    // STS ends the sentence here where the trust policy is silent.
    if reason.kind == PolicyKind::RoleTrust && !reason.explicit {
        return sentence;
    }
    sentence.push_str(&reason.phrase(action));
    let named = !matches!(reason.kind, PolicyKind::Resource | PolicyKind::RoleTrust);
    if let Some(policy) = reason.policy.as_deref().filter(|_| names_policy && named) {
        sentence.push_str(": ");
        sentence.push_str(policy);
    }
    sentence
}

/// What `DecodeAuthorizationMessage` shows, in the members AWS uses.
pub(crate) fn authorization_message(
    caller: &Caller,
    guard: &Guard,
    context: &Context<'_>,
    explanation: &Explanation,
) -> String {
    let statements: Vec<Value> = explanation
        .because
        .iter()
        .map(|because| {
            json!({
                "statementId": because.sid.as_deref().unwrap_or_default(),
                "statementIndex": because.statement,
                "effect": because.effect.as_str(),
                "policyType": because.kind.question_name(),
                "policy": &*because.policy,
            })
        })
        .collect();
    let conditions: Vec<Value> = context
        .iter()
        .map(|(key, value)| {
            let values: Vec<Value> = match value {
                ContextValue::Single(value) => vec![json!({ "value": value })],
                ContextValue::Many(values) => {
                    values.iter().map(|value| json!({ "value": value })).collect()
                }
            };
            json!({ "key": key, "values": { "items": values } })
        })
        .collect();
    let name = match &*caller.principal {
        Principal::User(user) => &*user.name,
        Principal::RoleSession(session) => &*session.role_name,
        Principal::FederatedUser(session) => &*session.name,
        _ => "root",
    };
    let outcome = explanation.decision.outcome;
    json!({
        "allowed": outcome == Outcome::Allowed,
        "explicitDeny": outcome == Outcome::ExplicitlyDenied,
        "matchedStatements": { "items": statements },
        "failures": { "items": [] },
        "missingContext": explanation.missing_context,
        "context": {
            "principal": { "id": caller.user_id(), "name": name, "arn": caller.arn() },
            "action": &*guard.action,
            "resource": guard.resource,
            "conditions": { "items": conditions },
        },
    })
    .to_string()
}
