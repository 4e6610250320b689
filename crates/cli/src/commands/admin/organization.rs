//! `sekisho admin organization`: organizations, until their own API is built.

use clap::{Args, Subcommand};
use sekisho_arn::AccountId;
use sekisho_server::admin::Question;
use sekisho_server::organizations::OrganizationChange;

use super::Common;

/// What can be done with organizations.
#[derive(Debug, Subcommand)]
pub(crate) enum Organization {
    /// Make an account the management account of a new organization.
    Create {
        /// For one bill only, without the other features
        #[arg(long)]
        consolidated_billing: bool,
        #[command(flatten)]
        whose: Whose,
    },
    /// Take an account into the organization.
    Join {
        /// The account
        #[arg(long, value_name = "ID")]
        member: AccountId,
        #[command(flatten)]
        whose: Whose,
    },
    /// Let a service in, such as iam.amazonaws.com.
    Trust {
        /// The service's principal
        #[arg(long, value_name = "PRINCIPAL")]
        service: String,
        #[command(flatten)]
        whose: Whose,
    },
    /// Let a member administer a service that was let in.
    Delegate {
        /// The account
        #[arg(long, value_name = "ID")]
        member: AccountId,
        /// The service's principal
        #[arg(long, value_name = "PRINCIPAL")]
        service: String,
        #[command(flatten)]
        whose: Whose,
    },
}

/// Which organization.
#[derive(Debug, Args)]
pub(crate) struct Whose {
    /// The organization's management account [default: 123456789012]
    #[arg(long, value_name = "ID", default_value = sekisho_server::config::DEFAULT_ACCOUNT)]
    management_account: AccountId,
    #[command(flatten)]
    common: Common,
}

impl Organization {
    /// What the server is asked.
    pub(super) fn question(self) -> (Question, Common) {
        let (change, whose) = match self {
            Self::Create { consolidated_billing, whose } => {
                (OrganizationChange::Create { consolidated_billing }, whose)
            }
            Self::Join { member, whose } => (OrganizationChange::Join { member }, whose),
            Self::Trust { service, whose } => (OrganizationChange::Trust { service }, whose),
            Self::Delegate { member, service, whose } => {
                (OrganizationChange::Delegate { member, service }, whose)
            }
        };
        let Whose { management_account, common } = whose;
        (Question::Organization { management_account, change }, common)
    }
}
