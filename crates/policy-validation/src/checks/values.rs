//! Values of conditions: that they are what the operator and the key take.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sekisho_policy::instant::Instant;
use sekisho_policy::operator::{BaseOperator, Ordering};

use super::Checks;
use crate::code::Code;
use crate::draft::{Condition, Scalar, Statement};
use crate::finding::Edit;
use crate::global_keys;
use crate::{ip, regions};

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for condition in &statement.conditions {
        for value in &condition.values {
            typed(checks, condition, *value);
            if !value.text.contains("${") {
                of_key(checks, condition, *value);
            }
        }
        if condition.operator.base == BaseOperator::Bool && 1 < condition.values.len() {
            checks.findings.add(
                Code::InvalidConditionMultipleBoolean,
                condition.values_span,
                "The condition key does not support multiple Boolean values. Use a single Boolean \
                 value.",
            );
        }
        one_bound(checks, condition);
        addresses(checks, condition);
    }
}

/// EV 9.3.
fn typed(checks: &mut Checks<'_, '_>, condition: &Condition<'_>, value: Scalar<'_>) {
    use BaseOperator as Op;
    let operator = condition.operator_text.value;
    let text = value.text;
    // Said of them elsewhere: that they have no place here.
    if text.contains("${") && !is_text(condition) {
        return;
    }
    let (code, message) = match condition.operator.base {
        Op::NumericEquals(_) | Op::Numeric(_) if number(text).is_none() => (
            Code::TypeMismatchNumber,
            format!("Add a valid numeric value for the condition operator {operator}."),
        ),
        Op::DateEquals(_) | Op::Date(_) => match Instant::parse(text) {
            None => (
                Code::TypeMismatchDate,
                "The date condition operator is used with an invalid value. Specify a valid date \
                 using YYYY-MM-DD or other ISO 8601 date/time format."
                    .to_owned(),
            ),
            Some(_) if !text.contains('-') && text.len() != 4 && !is_epoch(condition) => (
                Code::InvalidDateValue,
                format!(
                    "The date {text} might not resolve as expected. We recommend that you use the \
                     YYYY-MM-DD format."
                ),
            ),
            Some(_) => return,
        },
        Op::Bool | Op::Null if !is_boolean(text) => (
            Code::TypeMismatchBoolean,
            format!(
                "Add a valid Boolean value (true or false) for the condition operator {operator}."
            ),
        ),
        Op::BinaryEquals if STANDARD.decode(text).is_err() => (
            Code::TypeMismatchString,
            format!(
                "Add a valid base64-encoded string value for the condition operator {operator}."
            ),
        ),
        Op::IpAddress(_) => return range(checks, condition, value),
        Op::StringEquals(_) | Op::StringEqualsIgnoreCase(_) if has_wildcard(text) => (
            Code::WildcardWithoutLikeOperator,
            "Your condition value includes a * or ? character. If you meant to use a wildcard \
             (*, ?), update the condition operator to include Like."
                .to_owned(),
        ),
        _ => return,
    };
    checks.findings.add(code, value.span, message).also_at(condition.operator_text.span);
}

fn is_text(condition: &Condition<'_>) -> bool {
    matches!(
        condition.operator.base,
        BaseOperator::StringEquals(_)
            | BaseOperator::StringEqualsIgnoreCase(_)
            | BaseOperator::StringLike(_)
            | BaseOperator::ArnLike(_)
    )
}

fn is_epoch(condition: &Condition<'_>) -> bool {
    condition.key.value.eq_ignore_ascii_case("aws:EpochTime")
}

fn is_boolean(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

/// Whether a wildcard stands outside of a variable.
fn has_wildcard(text: &str) -> bool {
    crate::facts::template(text, "").contains(['*', '?'])
}

/// Optional sign, digits with at most one point (EV 9.3).
pub(super) fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.bytes().any(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn range(checks: &mut Checks<'_, '_>, condition: &Condition<'_>, value: Scalar<'_>) {
    match ip::Range::parse(value.text) {
        None => {
            let message = format!(
                "The condition operator {} is used with an invalid IP range value. Specify the IP \
                 range in standard CIDR format.",
                condition.operator_text.value
            );
            checks.findings.add(Code::TypeMismatchIpRange, value.span, message);
        }
        Some(range) if range.has_host_bits() => {
            let network = range.network().to_string();
            let message = format!(
                "The non-zero bits in the IP address after the masked bits are ignored. Replace \
                 address {} with {network}.",
                value.text
            );
            let edit = Edit { span: value.span, text: format!("\"{network}\"") };
            checks
                .findings
                .add(Code::ImproveIpRange, value.span, message)
                .fix("leave out the ignored bits", Some(vec![edit]));
        }
        Some(_) => {}
    }
}

/// Whether a bound of several numbers says more than its outermost.
fn one_bound(checks: &mut Checks<'_, '_>, condition: &Condition<'_>) {
    let BaseOperator::Numeric(ordering) = condition.operator.base else { return };
    if condition.values.len() < 2 {
        return;
    }
    let numbers: Option<Vec<(f64, Scalar<'_>)>> =
        condition.values.iter().map(|value| Some((number(value.text)?, *value))).collect();
    let Some(mut numbers) = numbers else { return };
    numbers.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (which, kept) = match ordering {
        Ordering::Less | Ordering::LessOrEqual => ("greatest", numbers.last()),
        Ordering::Greater | Ordering::GreaterOrEqual => ("least", numbers.first()),
    };
    let Some((_, kept)) = kept else { return };
    let message = format!(
        "Multiple values in {} are redundant. Replace with the {which} single value for {}.",
        condition.operator_text.value, condition.key.value
    );
    let text = checks.text.get(kept.span.start..kept.span.end).unwrap_or_default().to_owned();
    checks
        .findings
        .add(Code::RedundantConditionValueNum, condition.values_span, message)
        .fix("keep the one that counts", Some(vec![Edit { span: condition.values_span, text }]));
}

/// `aws:SourceIp` is a public address: requests from private ones come through an endpoint, and
/// have `aws:VpcSourceIp` instead.
fn addresses(checks: &mut Checks<'_, '_>, condition: &Condition<'_>) {
    let BaseOperator::IpAddress(_) = condition.operator.base else { return };
    if !condition.key.value.eq_ignore_ascii_case("aws:SourceIp") {
        return;
    }
    let ranges: Vec<_> =
        condition.values.iter().filter_map(|value| ip::Range::parse(value.text)).collect();
    let private = ranges.iter().filter(|range| range.is_private()).count();
    if private == 0 {
        return;
    }
    let instead = "aws:SourceIp works only for public IP address ranges. To define permissions for \
                   private IP ranges, use aws:VpcSourceIp.";
    let (code, message) = match (private == ranges.len(), condition.operator.is_negated()) {
        (true, false) => (
            Code::PrivateIpAddress,
            "aws:SourceIp works only for public IP address ranges. The values for condition key \
             aws:SourceIp include only private IP addresses and will not have the desired effect. \
             Update the value to include only public IP addresses."
                .to_owned(),
        ),
        (true, true) => (
            Code::PrivateNotIpAddress,
            "The values for condition key aws:SourceIp include only private IP addresses and has \
             no effect. aws:SourceIp works only for public IP address ranges. Update the value to \
             include only public IP addresses."
                .to_owned(),
        ),
        (false, false) => (
            Code::PrivateIpAddressSubset,
            format!(
                "The values for condition key aws:SourceIp include a mix of private and public IP \
                 addresses. The private addresses will not have the desired effect. {instead}"
            ),
        ),
        (false, true) => (
            Code::PrivateNotIpAddressSubset,
            format!(
                "The values for condition key aws:SourceIp include a mix of private and public IP \
                 addresses. The private addresses have no effect. {instead}"
            ),
        ),
    };
    checks.findings.add(code, condition.values_span, message).also_at(condition.key.span);
}

/// Values that have a form of their own.
fn of_key(checks: &mut Checks<'_, '_>, condition: &Condition<'_>, value: Scalar<'_>) {
    if !is_text(condition) {
        return;
    }
    let key = condition.key.value.to_ascii_lowercase();
    let text = value.text;
    let is_like =
        matches!(condition.operator.base, BaseOperator::StringLike(_) | BaseOperator::ArnLike(_));
    if is_like && has_wildcard(text) {
        wildcards(checks, condition, value);
        return;
    }
    let finding = match key.as_str() {
        "aws:requestedregion" if !regions::may_be(text) => Some((
            Code::InvalidRegion,
            format!(
                "The Region {text} is not valid. Update the condition value to a supported Region."
            ),
            regions::nearest_to(text).map(str::to_owned),
        )),
        "aws:sourcevpc" if !is_id(text, "vpc-") => Some((
            Code::InvalidVpcFormat,
            "The VPC identifier in the condition key value is not valid. Use the prefix 'vpc-' \
             followed by 8 or 17 alphanumeric characters."
                .to_owned(),
            None,
        )),
        "aws:sourcevpce" if !is_id(text, "vpce-") => Some((
            Code::InvalidVpceFormat,
            "The VPCE identifier in the condition key value is not valid.  Use the prefix 'vpce-' \
             followed by 8 or 17 alphanumeric characters."
                .to_owned(),
            None,
        )),
        "aws:principalservicename"
        | "aws:calledvia"
        | "aws:calledviafirst"
        | "aws:calledvialast"
        | "iam:passedtoservice"
        | "iam:awsservicename"
            if !is_service_principal(text) =>
        {
            Some((
                Code::InvalidServicePrincipalFormat,
                "The service principal does not match the expected format. Use the format \
                 service-name.amazonaws.com."
                    .to_owned(),
                None,
            ))
        }
        "kms:viaservice" if !is_service_principal(text) || text.split('.').count() < 4 => Some((
            Code::InvalidServicePrincipalFormat,
            "The service principal does not match the expected format. Use the format \
             service-name.AWS_region.amazonaws.com."
                .to_owned(),
            None,
        )),
        "s3:x-amz-server-side-encryption-aws-kms-key-id" if !is_kms_key(text) => Some((
            Code::InvalidKmsKeyValue,
            format!("The {} condition key value must be a valid KMS key ARN.", condition.key.value),
            None,
        )),
        _ => None,
    };
    if let Some((code, message, meant)) = finding {
        let found = checks.findings.add(code, value.span, message);
        found.also_at(condition.key.span);
        if let Some(meant) = meant {
            found.help(format!("Did you mean {meant}?"));
        }
    }
}

/// Wildcards in values that tell accounts, organizations, networks and sessions apart.
fn wildcards(checks: &mut Checks<'_, '_>, condition: &Condition<'_>, value: Scalar<'_>) {
    let key = condition.key.value;
    let message = if global_keys::is_sensitive(key) {
        format!(
            "The wildcard is not allowed in the condition key {key}. We consider the key to be \
             sensitive and wildcards are not allowed to be used with sensitive keys."
        )
    } else if key.eq_ignore_ascii_case("aws:userid") {
        let left = value.text.split_once(':').map_or(value.text, |(left, _)| left);
        if !left.contains(['*', '?']) || (left == "*" && value.text.contains(':')) {
            return;
        }
        "Overly permissive use of wildcard with aws:userID. Use the wildcard on the right side of \
         colon or as the only character on the left side of a colon."
            .to_owned()
    } else {
        return;
    };
    checks
        .findings
        .add(Code::WildcardUsageTooPermissive, value.span, message)
        .also_at(condition.key.span);
}

fn is_id(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix).is_some_and(|id| {
        matches!(id.len(), 8 | 17) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// `name.amazonaws.com`, in lower case; of China and of AWS's own use, too.
pub(super) fn is_service_principal(text: &str) -> bool {
    [".amazonaws.com", ".amazonaws.com.cn", ".aws.internal", ".aws.com", ".amazon.com"]
        .iter()
        .any(|end| text.strip_suffix(end).is_some_and(|name| !name.is_empty()))
        && !text.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b' ')
}

fn is_kms_key(text: &str) -> bool {
    let fields: Vec<&str> = text.splitn(6, ':').collect();
    matches!(fields.as_slice(), ["arn", _, "kms", region, account, resource]
        if !region.is_empty() && !account.is_empty() && resource.starts_with("key/"))
}
