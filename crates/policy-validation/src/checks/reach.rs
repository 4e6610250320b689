//! Allows that a Deny of the same document takes back whole.

use super::Checks;
use crate::code::Code;
use crate::draft::Statement;
use crate::meaning::matches_all_of;

/// Statements of more documents than this are not compared each with each Deny.
const PAIRS_MAX: usize = 200_000;

/// An Allow is in vain if a Deny matches all that it does (EV-1).
pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if !statement.allows() || statement.is_broken {
        return;
    }
    let statements = &checks.draft.statements;
    if PAIRS_MAX < statements.len().saturating_mul(statements.len()) {
        checks.findings.incomplete = true;
        return;
    }
    let denier = statements
        .iter()
        .find(|other| other.denies() && !other.is_broken && matches_all_of(other, statement));
    if let Some(denier) = denier {
        checks
            .findings
            .add(
                Code::StatementShadowedByDeny,
                statement.span,
                "This statement allows nothing: another statement of the policy denies all of it.",
            )
            .also_at(denier.span);
    }
}
