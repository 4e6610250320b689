//! Condition operators, as the grammar builds them: quantifier, base, `IfExists`.

use std::fmt;

/// A parsed condition operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Operator {
    /// `ForAnyValue:`, `ForAllValues:` or nothing.
    pub quantifier: Quantifier,
    /// What is compared, and how.
    pub base: BaseOperator,
    /// Whether `IfExists` follows.
    pub if_exists: bool,
}

/// The set operator before the colon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// None: the key is single-valued.
    None,
    /// `ForAnyValue:`
    ForAnyValue,
    /// `ForAllValues:`
    ForAllValues,
}

/// The comparison, without its negation where the pair differs in nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BaseOperator {
    /// `StringEquals`, `StringNotEquals`
    StringEquals(Negation),
    /// `StringEqualsIgnoreCase`, `StringNotEqualsIgnoreCase`
    StringEqualsIgnoreCase(Negation),
    /// `StringLike`, `StringNotLike`
    StringLike(Negation),
    /// `ArnEquals`, `ArnLike`, `ArnNotEquals`, `ArnNotLike`: two names for one comparison.
    ArnLike(Negation),
    /// `NumericEquals`, `NumericNotEquals`
    NumericEquals(Negation),
    /// `NumericLessThan` and its three siblings.
    Numeric(Ordering),
    /// `DateEquals`, `DateNotEquals`
    DateEquals(Negation),
    /// `DateLessThan` and its three siblings.
    Date(Ordering),
    /// `Bool`
    Bool,
    /// `BinaryEquals`
    BinaryEquals,
    /// `IpAddress`, `NotIpAddress`
    IpAddress(Negation),
    /// `Null`
    Null,
}

/// Whether an operator is the negated one of its pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Negation {
    /// As named.
    Positive,
    /// `…Not…`
    Negated,
}

/// How a request's number or date must stand to the policy's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ordering {
    /// `…LessThan`
    Less,
    /// `…LessThanEquals`
    LessOrEqual,
    /// `…GreaterThan`
    Greater,
    /// `…GreaterThanEquals`
    GreaterOrEqual,
}

impl fmt::Display for Operator {
    /// The name that reads as this operator; of two names for one comparison, `ArnLike`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.quantifier {
            Quantifier::None => "",
            Quantifier::ForAnyValue => "ForAnyValue:",
            Quantifier::ForAllValues => "ForAllValues:",
        })?;
        f.write_str(self.base.as_str())?;
        f.write_str(if self.if_exists { "IfExists" } else { "" })
    }
}

impl Operator {
    /// Reads an operator's name, which is case-sensitive (evaluation contract, 8.3). `None`:
    /// there is no such operator. `Null` takes no `IfExists` (9.2, note c).
    pub fn parse(name: &str) -> Option<Self> {
        let (quantifier, name) = if let Some(rest) = name.strip_prefix("ForAnyValue:") {
            (Quantifier::ForAnyValue, rest)
        } else if let Some(rest) = name.strip_prefix("ForAllValues:") {
            (Quantifier::ForAllValues, rest)
        } else {
            (Quantifier::None, name)
        };
        if name == "Null" {
            return Some(Self { quantifier, base: BaseOperator::Null, if_exists: false });
        }
        let (name, if_exists) =
            name.strip_suffix("IfExists").map_or((name, false), |name| (name, true));
        Some(Self { quantifier, base: BaseOperator::parse(name)?, if_exists })
    }

    /// Whether it is one of the operators that the documentation calls negated matching.
    pub fn is_negated(self) -> bool {
        self.base.is_negated()
    }
}

impl BaseOperator {
    fn parse(name: &str) -> Option<Self> {
        use Negation::{Negated, Positive};
        Some(match name {
            "StringEquals" => Self::StringEquals(Positive),
            "StringNotEquals" => Self::StringEquals(Negated),
            "StringEqualsIgnoreCase" => Self::StringEqualsIgnoreCase(Positive),
            "StringNotEqualsIgnoreCase" => Self::StringEqualsIgnoreCase(Negated),
            "StringLike" => Self::StringLike(Positive),
            "StringNotLike" => Self::StringLike(Negated),
            "ArnEquals" | "ArnLike" => Self::ArnLike(Positive),
            "ArnNotEquals" | "ArnNotLike" => Self::ArnLike(Negated),
            "NumericEquals" => Self::NumericEquals(Positive),
            "NumericNotEquals" => Self::NumericEquals(Negated),
            "NumericLessThan" => Self::Numeric(Ordering::Less),
            "NumericLessThanEquals" => Self::Numeric(Ordering::LessOrEqual),
            "NumericGreaterThan" => Self::Numeric(Ordering::Greater),
            "NumericGreaterThanEquals" => Self::Numeric(Ordering::GreaterOrEqual),
            "DateEquals" => Self::DateEquals(Positive),
            "DateNotEquals" => Self::DateEquals(Negated),
            "DateLessThan" => Self::Date(Ordering::Less),
            "DateLessThanEquals" => Self::Date(Ordering::LessOrEqual),
            "DateGreaterThan" => Self::Date(Ordering::Greater),
            "DateGreaterThanEquals" => Self::Date(Ordering::GreaterOrEqual),
            "Bool" => Self::Bool,
            "BinaryEquals" => Self::BinaryEquals,
            "IpAddress" => Self::IpAddress(Positive),
            "NotIpAddress" => Self::IpAddress(Negated),
            _ => return None,
        })
    }

    /// The operator's name, without quantifier and suffix.
    fn as_str(self) -> &'static str {
        use Negation::{Negated, Positive};
        match self {
            Self::StringEquals(Positive) => "StringEquals",
            Self::StringEquals(Negated) => "StringNotEquals",
            Self::StringEqualsIgnoreCase(Positive) => "StringEqualsIgnoreCase",
            Self::StringEqualsIgnoreCase(Negated) => "StringNotEqualsIgnoreCase",
            Self::StringLike(Positive) => "StringLike",
            Self::StringLike(Negated) => "StringNotLike",
            Self::ArnLike(Positive) => "ArnLike",
            Self::ArnLike(Negated) => "ArnNotLike",
            Self::NumericEquals(Positive) => "NumericEquals",
            Self::NumericEquals(Negated) => "NumericNotEquals",
            Self::Numeric(Ordering::Less) => "NumericLessThan",
            Self::Numeric(Ordering::LessOrEqual) => "NumericLessThanEquals",
            Self::Numeric(Ordering::Greater) => "NumericGreaterThan",
            Self::Numeric(Ordering::GreaterOrEqual) => "NumericGreaterThanEquals",
            Self::DateEquals(Positive) => "DateEquals",
            Self::DateEquals(Negated) => "DateNotEquals",
            Self::Date(Ordering::Less) => "DateLessThan",
            Self::Date(Ordering::LessOrEqual) => "DateLessThanEquals",
            Self::Date(Ordering::Greater) => "DateGreaterThan",
            Self::Date(Ordering::GreaterOrEqual) => "DateGreaterThanEquals",
            Self::Bool => "Bool",
            Self::BinaryEquals => "BinaryEquals",
            Self::IpAddress(Positive) => "IpAddress",
            Self::IpAddress(Negated) => "NotIpAddress",
            Self::Null => "Null",
        }
    }

    /// Whether it is one of the operators that the documentation calls negated matching.
    pub fn is_negated(self) -> bool {
        matches!(
            self,
            Self::StringEquals(Negation::Negated)
                | Self::StringEqualsIgnoreCase(Negation::Negated)
                | Self::StringLike(Negation::Negated)
                | Self::ArnLike(Negation::Negated)
                | Self::NumericEquals(Negation::Negated)
                | Self::DateEquals(Negation::Negated)
                | Self::IpAddress(Negation::Negated)
        )
    }
}

impl Ordering {
    /// Whether `ordering`, of the request's value to the policy's, is the one asked for.
    pub fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operator_reads_with_quantifier_and_suffix() {
        let operator = Operator::parse("ForAllValues:StringNotLikeIfExists").unwrap();
        assert_eq!(operator.quantifier, Quantifier::ForAllValues);
        assert_eq!(operator.base, BaseOperator::StringLike(Negation::Negated));
        assert!(operator.if_exists && operator.is_negated());
    }

    #[test]
    fn arn_equals_and_arn_like_are_one_operator() {
        assert_eq!(Operator::parse("ArnEquals"), Operator::parse("ArnLike"));
        assert_eq!(Operator::parse("ArnNotEquals"), Operator::parse("ArnNotLike"));
    }

    #[test]
    fn an_operator_prints_as_it_reads() {
        for quantifier in ["", "ForAnyValue:", "ForAllValues:"] {
            for base in ["StringEquals", "StringNotLike", "ArnLike", "ArnNotLike", "Bool"]
                .into_iter()
                .chain(["NumericLessThanEquals", "DateNotEquals", "NotIpAddress", "BinaryEquals"])
            {
                for suffix in ["", "IfExists"] {
                    let name = format!("{quantifier}{base}{suffix}");
                    assert_eq!(Operator::parse(&name).unwrap().to_string(), name);
                }
            }
            let null = format!("{quantifier}Null");
            assert_eq!(Operator::parse(&null).unwrap().to_string(), null);
        }
        assert_eq!(Operator::parse("ArnEquals").unwrap().to_string(), "ArnLike");
    }

    #[test]
    fn names_are_exact() {
        // Evaluation contract 8.3, and 9.2 note c.
        for name in [
            "stringEquals",
            "NullIfExists",
            "ForAnyValue:",
            "ForEach:Bool",
            "BoolNot",
            "",
            "IfExists",
        ] {
            assert_eq!(Operator::parse(name), None, "{name}");
        }
    }
}
