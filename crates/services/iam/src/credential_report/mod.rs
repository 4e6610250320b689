//! The credential report: every user of the account with the state of its credentials, as CSV.

mod csv;
mod generate_credential_report;
mod get_credential_report;
mod report;
#[allow(unreachable_pub)] // It is a library there.
#[cfg(test)]
#[path = "../../../../../fuzz/src/reports.rs"]
pub(crate) mod reports;
#[cfg(test)]
mod tests;

pub(crate) use generate_credential_report::GenerateCredentialReport;
pub(crate) use get_credential_report::GetCredentialReport;
use sekisho_operation::ServiceTable;

/// Seconds until a report is too old to be shown: then another has to be generated.
/// Source: IAM user guide, "Generate credential reports for your AWS account".
const VALID_S: i64 = 4 * 60 * 60;

/// Adds the operations to the service.
pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table.write::<GenerateCredentialReport>().read::<GetCredentialReport>()
}
