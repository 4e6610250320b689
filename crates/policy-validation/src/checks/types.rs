//! Operators against the types of keys: of one family, and one value or several.

use sekisho_catalog::ConditionKeyType as Type;
use sekisho_policy::operator::{BaseOperator, Negation, Quantifier};

use super::Checks;
use crate::code::Code;
use crate::draft::{Condition, Statement};
use crate::global_keys::is_multivalued;

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for condition in &statement.conditions {
        let key = checks.facts.key(condition.key.value);
        if let Some(value_type) = key.value_type() {
            family(checks, condition, value_type);
            quantifier(checks, statement, condition, value_type);
        }
        null(checks, condition);
        audience(checks, condition);
    }
}

/// Which operators compare values of a type; `None`: this one does.
fn allowed(value_type: Type, operator: BaseOperator) -> Option<&'static str> {
    use BaseOperator as Op;
    let string = matches!(
        operator,
        Op::StringEquals(_) | Op::StringEqualsIgnoreCase(_) | Op::StringLike(_) | Op::BinaryEquals
    );
    let number = matches!(operator, Op::NumericEquals(_) | Op::Numeric(_));
    let date = matches!(operator, Op::DateEquals(_) | Op::Date(_));
    let (fits, name) = match value_type {
        Type::String | Type::ArrayOfString => (string, "String"),
        // Texts of ARNs are compared as text as well.
        Type::Arn | Type::ArrayOfArn => (string || matches!(operator, Op::ArnLike(_)), "ARN"),
        Type::Bool | Type::ArrayOfBool => (operator == Op::Bool, "Boolean"),
        Type::Numeric => (number, "Numeric"),
        // The epoch is a number, too.
        Type::Date => (date || number, "Date"),
        Type::IpAddress => (matches!(operator, Op::IpAddress(_)), "IP Address"),
    };
    (!fits && operator != Op::Null).then_some(name)
}

fn family(checks: &mut Checks<'_, '_>, condition: &Condition<'_>, value_type: Type) {
    let operator = condition.operator_text.value;
    let key = condition.key.value;
    let base = condition.operator.base;
    // Texts that are ARNs may be compared as such.
    let all_arns = value_type == Type::String
        && matches!(base, BaseOperator::ArnLike(_))
        && condition.values.iter().all(|value| value.text.starts_with("arn:"));
    if let Some(allowed) = allowed(value_type, base).filter(|_| !all_arns) {
        let message = format!(
            "Use the operator type {allowed} instead of operator {operator} for the condition key \
             {key}."
        );
        checks
            .findings
            .add(Code::TypeMismatch, condition.operator_text.span, message)
            .also_at(condition.key.span);
        return;
    }
    let is_arn = matches!(value_type, Type::Arn | Type::ArrayOfArn);
    if is_arn
        && let BaseOperator::StringLike(negation) = base
        && condition.values.iter().any(|value| value.text.contains(['*', '?']))
    {
        let allowed = if negation == Negation::Negated { "ArnNotLike" } else { "ArnLike" };
        let message = format!(
            "Use the operator type {allowed} instead of operator {operator} for the condition key \
             {key}."
        );
        checks
            .findings
            .add(
                Code::StringLikeOperatorWithArnConditionKeys,
                condition.operator_text.span,
                message,
            )
            .also_at(condition.key.span);
    }
}

/// Keys that the reference calls multivalued and the service's own guide single.
const ALSO_SINGLE: [&str; 1] = ["events:detail-type"];

/// EV 9.2: without a set operator, a key of several values matches nothing.
fn quantifier(
    checks: &mut Checks<'_, '_>,
    statement: &Statement<'_>,
    condition: &Condition<'_>,
    value_type: Type,
) {
    let key = condition.key.value;
    let operator = condition.operator;
    if operator.base == BaseOperator::Null {
        return;
    }
    if is_multivalued(value_type)
        && operator.quantifier == Quantifier::None
        && !ALSO_SINGLE.iter().any(|single| single.eq_ignore_ascii_case(key))
    {
        let message = format!(
            "The request context key {key} has multiple values. Use the ForAllValues or ForAnyValue \
             condition key qualifiers in your policy."
        );
        checks
            .findings
            .add(Code::MissingQualifier, condition.operator_text.span, message)
            .also_at(condition.key.span);
    }
    let single = !is_multivalued(value_type);
    if single && statement.allows() && operator.quantifier == Quantifier::ForAllValues {
        let message = format!(
            "Using ForAllValues qualifier with the single-valued condition key {key} can be overly \
             permissive. We recommend that you remove ForAllValues:."
        );
        checks
            .findings
            .add(Code::ForallvaluesWithSingleValuedKey, condition.operator_text.span, message)
            .also_at(condition.key.span);
    }
}

fn null(checks: &mut Checks<'_, '_>, condition: &Condition<'_>) {
    if condition.operator.base == BaseOperator::Null
        && condition.operator.quantifier != Quantifier::None
    {
        checks.findings.add(
            Code::NullWithQualifier,
            condition.operator_text.span,
            "Avoid using the Null condition operator with the ForAllValues or ForAnyValue \
             qualifiers because they always return a true or false respectively.",
        );
    }
}

/// The audience of a token is one value.
fn audience(checks: &mut Checks<'_, '_>, condition: &Condition<'_>) {
    let key = condition.key.value;
    let Some((provider, claim)) = key.rsplit_once(':') else { return };
    if !claim.eq_ignore_ascii_case("aud") || !(provider.contains('.') || provider == "saml") {
        return;
    }
    match condition.operator.quantifier {
        Quantifier::None => {}
        Quantifier::ForAnyValue => {
            let message = format!(
                "Using ForAnyValue qualifier with the single-valued condition key {key} can be \
                 overly permissive. We recommend that you remove ForAnyValue:."
            );
            checks.findings.add(
                Code::ForanyvalueWithAudienceClaimType,
                condition.operator_text.span,
                message,
            );
        }
        Quantifier::ForAllValues => {
            let message = format!(
                "The \"{key}\" (audience) claim key identifies the recipients that the JSON web \
                 token is intended for. Because this claim is single-valued, do not use a qualifier."
            );
            checks.findings.add(
                Code::ConfirmAudienceClaimType,
                condition.operator_text.span,
                message,
            );
        }
    }
}
