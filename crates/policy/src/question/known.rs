//! The condition keys that a question tells without writing them (EV-87).

use super::Question;
use crate::Principal;
use crate::parse::is_account;

/// Fills in the keys that the question leaves out and its principal or resource tells. Nothing
/// else: no time, region or transport.
pub(super) fn fill_in(question: &mut Question) {
    let resource_account = resource_account(question);
    let mut fill = |name: &'static str, value: &str| {
        if question.context.get(name).is_none() {
            question.context.set(name, value.to_owned());
        }
    };
    // Evaluation contract, 9.4.
    match &question.principal {
        Principal::Anonymous => {
            fill("aws:PrincipalType", "Anonymous");
            fill("aws:userid", "anonymous");
            fill("aws:PrincipalAccount", "anonymous");
        }
        Principal::Root { arn, account } | Principal::AssumedRoot { arn, account } => {
            fill("aws:PrincipalType", "Account");
            fill("aws:PrincipalArn", arn);
            fill("aws:userid", account);
        }
        Principal::User(user) => {
            fill("aws:PrincipalType", "User");
            fill("aws:PrincipalArn", &user.arn);
            fill("aws:username", &user.name);
        }
        Principal::RoleSession(session) => {
            fill("aws:PrincipalType", "AssumedRole");
            let partition = question.principal.partition();
            let (account, name) = (&session.account, &session.role_name);
            let without_path = format!("arn:{partition}:iam::{account}:role/{name}");
            fill("aws:PrincipalArn", session.role_arn.as_deref().unwrap_or(&without_path));
        }
        Principal::FederatedUser(session) => {
            fill("aws:PrincipalType", "FederatedUser");
            fill("aws:PrincipalArn", &session.arn);
            fill("aws:userid", &format!("{}:{}", session.account, session.name));
        }
        Principal::Service { name } => {
            fill("aws:PrincipalIsAWSService", "true");
            fill("aws:PrincipalServiceName", name);
        }
        Principal::WebIdentity { .. } | Principal::Saml { .. } => {}
    }
    if let Some(account) = question.principal.account() {
        fill("aws:PrincipalAccount", account);
        fill("aws:PrincipalIsAWSService", "false");
    }
    if let Some(account) = resource_account {
        fill("aws:ResourceAccount", &account);
    }
}

/// The owner of the resource, where the question tells it: not for an S3 ARN alone.
fn resource_account(question: &Question) -> Option<String> {
    let field = question.resource.split(':').nth(4).unwrap_or_default();
    let told = is_account(field)
        || field == "aws"
        || question.resource == "*"
        || question.resource_account.is_some();
    question.request().account_of_resource().filter(|_| told).map(str::to_owned)
}
