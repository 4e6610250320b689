//! Condition operators as they are decided with: one byte for the comparison, one for what holds
//! when the key is absent or multivalued.

use crate::operator::{BaseOperator, Operator, Ordering, Quantifier};

/// An operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Test {
    pub(super) comparison: Comparison,
    pub(super) quantifier: Quantifier,
    pub(super) negated: bool,
    pub(super) if_exists: bool,
}

/// How two values are compared, negation left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Text,
    TextIgnoringCase,
    Like,
    Arn,
    Number,
    NumberIs(Ordering),
    Date,
    DateIs(Ordering),
    Bool,
    Binary,
    Ip,
    Null,
}

impl Test {
    pub(super) fn of(operator: Operator) -> Self {
        let comparison = match operator.base {
            BaseOperator::StringEquals(_) => Comparison::Text,
            BaseOperator::StringEqualsIgnoreCase(_) => Comparison::TextIgnoringCase,
            BaseOperator::StringLike(_) => Comparison::Like,
            BaseOperator::ArnLike(_) => Comparison::Arn,
            BaseOperator::NumericEquals(_) => Comparison::Number,
            BaseOperator::Numeric(ordering) => Comparison::NumberIs(ordering),
            BaseOperator::DateEquals(_) => Comparison::Date,
            BaseOperator::Date(ordering) => Comparison::DateIs(ordering),
            BaseOperator::Bool => Comparison::Bool,
            BaseOperator::BinaryEquals => Comparison::Binary,
            BaseOperator::IpAddress(_) => Comparison::Ip,
            BaseOperator::Null => Comparison::Null,
        };
        Self {
            comparison,
            quantifier: operator.quantifier,
            negated: operator.is_negated(),
            if_exists: operator.if_exists,
        }
    }
}

impl Comparison {
    /// Whether `${…}` is a variable in its values (EV-77).
    pub(super) fn has_variables(self) -> bool {
        matches!(self, Self::Text | Self::TextIgnoringCase | Self::Like | Self::Arn | Self::Bool)
    }

    /// Whether `*` and `?` are wildcards in its values.
    pub(super) fn has_wildcards(self) -> bool {
        matches!(self, Self::Like | Self::Arn)
    }
}
