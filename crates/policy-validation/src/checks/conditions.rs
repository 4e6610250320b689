//! Conditions that mean something else than they seem to.

use sekisho_policy::operator::{BaseOperator, Negation, Quantifier};

use super::{Checks, names_action};
use crate::code::Code;
use crate::draft::{Condition, Statement};

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for condition in &statement.conditions {
        mfa(checks, statement, condition);
        negated(checks, statement, condition);
        star(checks, condition);
        s3_prefix(checks, statement, condition);
    }
    paired(checks, statement);
    attributes(checks, statement);
}

fn is(condition: &Condition<'_>, key: &str) -> bool {
    condition.key.value.eq_ignore_ascii_case(key)
}

/// With long-term keys `aws:MultiFactorAuthPresent` is absent, not false (EV 9.5).
fn mfa(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, condition: &Condition<'_>) {
    if condition.operator.base != BaseOperator::Bool
        || !is(condition, "aws:MultiFactorAuthPresent")
        || condition.operator.quantifier != Quantifier::None
    {
        return;
    }
    let says =
        |word: &str| condition.values.iter().all(|value| value.text.eq_ignore_ascii_case(word));
    // A second condition that asks for the key makes up for it.
    let null = |word: &str| {
        statement.conditions_on("aws:MultiFactorAuthPresent").any(|other| {
            other.operator.base == BaseOperator::Null
                && other.values.iter().all(|value| value.text.eq_ignore_ascii_case(word))
        })
    };
    let message = if statement.denies() && says("false") && !condition.operator.if_exists {
        "Requests signed with long-term keys do not have aws:MultiFactorAuthPresent at all, so \
         this Deny does not reach them. Use BoolIfExists."
    } else if statement.allows() && says("true") && condition.operator.if_exists && !null("false") {
        "Requests signed with long-term keys do not have aws:MultiFactorAuthPresent at all, so \
         BoolIfExists allows them without MFA. Use Bool."
    } else {
        return;
    };
    checks
        .findings
        .add(Code::MfaConditionMissesLongTermKeys, condition.operator_text.span, message)
        .also_at(condition.key.span);
}

/// EV 9.2: a negated operator also holds when the key is absent.
fn negated(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, condition: &Condition<'_>) {
    let key = condition.key.value;
    let asked_for =
        || statement.conditions_on(key).any(|other| other.operator.base == BaseOperator::Null);
    if statement.allows()
        && condition.operator.is_negated()
        && !condition.operator.if_exists
        && condition.operator.quantifier == Quantifier::None
        && !is_always_present(key)
        && !asked_for()
    {
        let message = format!(
            "{} is also true for requests that do not have {key} at all, so this statement allows \
             them.",
            condition.operator_text.value
        );
        let help = format!("If that is not meant, add \"Null\": {{\"{key}\": \"false\"}}.");
        checks
            .findings
            .add(Code::NegatedConditionOnMissingKey, condition.operator_text.span, message)
            .help(help)
            .also_at(condition.key.span);
    }
}

/// Keys that every request has (EV 9.5).
pub(super) fn is_always_present(key: &str) -> bool {
    const KEYS: [&str; 10] = [
        "aws:PrincipalAccount",
        "aws:PrincipalType",
        "aws:userid",
        "aws:ViaAWSService",
        "aws:CurrentTime",
        "aws:EpochTime",
        "aws:RequestedRegion",
        "aws:SecureTransport",
        "aws:UserAgent",
        "aws:PrincipalIsAWSService",
    ];
    KEYS.iter().any(|known| known.eq_ignore_ascii_case(key))
}

/// `*` as a value of a `Like` operator.
fn star(checks: &mut Checks<'_, '_>, condition: &Condition<'_>) {
    let BaseOperator::StringLike(negation) = condition.operator.base else { return };
    if !condition.values.iter().any(|value| value.text == "*") {
        return;
    }
    let key = condition.key.value;
    let operator = condition.operator_text.value;
    let holds_without_key =
        condition.operator.if_exists || condition.operator.quantifier == Quantifier::ForAllValues;
    let (code, message) = match negation {
        Negation::Positive if holds_without_key || is_always_present(key) => (
            Code::RedundantKeyDueToWildcardInCondition,
            format!(
                "The key {key} in the condition block of {operator} is redundant because it is \
                 always matched. Remove this key to simplify the condition."
            ),
        ),
        // Without the key it would hold: an idiom for its absence.
        Negation::Negated
            if is_always_present(key)
                || condition.operator.quantifier == Quantifier::ForAnyValue =>
        {
            (
                Code::RedundantStatementDueToWildcardInCondition,
                format!(
                    "The key {key} in the condition block of {operator} does not match any values. \
                     Remove this key to simplify the condition."
                ),
            )
        }
        _ => return,
    };
    checks.findings.add(code, condition.key.span, message).also_at(condition.values_span);
}

/// A request that lists with a shorter prefix lists more.
fn s3_prefix(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, condition: &Condition<'_>) {
    let (BaseOperator::StringLike(negation) | BaseOperator::StringEquals(negation)) =
        condition.operator.base
    else {
        return;
    };
    // A Deny of everything but some prefixes, and an Allow of some, do restrict.
    let restricts = statement.allows() == (negation == Negation::Positive);
    if is(condition, "s3:prefix") && statement.effect.is_some() && !restricts {
        checks
            .findings
            .add(
                Code::S3PrefixInNegativeContext,
                condition.key.span,
                "Using the s3:prefix condition key in a Deny statement or with a negated string \
                 operator does not block listing the objects under the matching prefixes. A request \
                 that specifies a shorter prefix does not match the condition and can still list \
                 those objects. To restrict listing to specific prefixes, use s3:prefix with \
                 StringLike in an Allow statement, or use a Deny statement with StringNotLike.",
            )
            .also_at(condition.operator_text.span);
    }
}

/// A private address says nothing without the network it is in.
fn paired(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let networks = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"];
    if statement.has_condition_on(&networks) {
        return;
    }
    for condition in statement.conditions_on("aws:VpcSourceIp") {
        let message = format!(
            "Using the condition key {} can be overly permissive without also using the following \
             condition keys: aws:SourceVpc, aws:SourceVpce. Condition keys like this one are more \
             secure when paired with a related key. We recommend that you add the related condition \
             keys to the same condition block.",
            condition.key.value
        );
        checks.findings.add(Code::MissingPairedConditionKeys, condition.key.span, message);
    }
}

/// Without a projection, a read returns all attributes, and `dynamodb:Attributes` is absent.
fn attributes(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let reads = ["GetItem", "Query", "Scan", "BatchGetItem"]
        .iter()
        .any(|name| names_action(statement, &format!("dynamodb:{name}")));
    if !statement.allows() || !reads || statement.has_condition_on(&["dynamodb:Select"]) {
        return;
    }
    if let Some(condition) = statement.conditions_on("dynamodb:Attributes").next() {
        checks.findings.add(
            Code::DynamodbAttributesWithoutSelect,
            condition.key.span,
            "Restricting dynamodb:Attributes without also setting dynamodb:Select to \
             SPECIFIC_ATTRIBUTES allows all attributes to be returned on read requests that omit a \
             projection expression. We recommend that you also set dynamodb:Select to \
             SPECIFIC_ATTRIBUTES.",
        );
    }
}
