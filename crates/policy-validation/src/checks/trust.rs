//! Role trust policies.

use sekisho_policy::PolicyKind;
use sekisho_policy::document::{PrincipalForm, PrincipalKey};

use super::{Checks, names_action};
use crate::code::Code;
use crate::draft::{Principal, Statement, remove_item};

/// What a trust policy may name (evaluation contract, 8.1).
const ACTIONS: [&str; 5] = [
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
    "sts:SetSourceIdentity",
];

/// GitHub's provider.
const GITHUB: &str = "token.actions.githubusercontent.com";

pub(super) fn check(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if checks.settings.kind != PolicyKind::RoleTrust {
        return;
    }
    actions(checks, statement);
    for entry in statement.principals() {
        if entry.key == Some(PrincipalKey::Federated) {
            provider(checks, statement, entry);
        }
    }
    if statement.allows() {
        mismatched(checks, statement);
        roles_anywhere(checks, statement);
        other_accounts(checks, statement);
    }
    redundant(checks, statement);
}

fn actions(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let Some(list) = &statement.actions else { return };
    for item in &list.items {
        let within_sts =
            item.value.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sts:"));
        let pattern = within_sts && item.value.contains(['*', '?']);
        if pattern || ACTIONS.iter().any(|action| action.eq_ignore_ascii_case(item.value)) {
            continue;
        }
        let message = format!(
            "The action {} is not supported for the resource-based policy attached to the resource \
             type AWS::IAM::AssumeRolePolicyDocument.",
            item.value
        );
        checks
            .findings
            .add(Code::UnsupportedActionInPolicy, item.span, message)
            .help("AssumeRole policy may only specify STS AssumeRole actions.");
    }
}

/// What a federated principal is, told by its form.
#[derive(PartialEq)]
enum Provider<'a> {
    Saml,
    /// The provider's host and path.
    Oidc(&'a str),
}

fn read_provider(text: &str) -> Option<Provider<'_>> {
    if let Some((_, path)) = text.split_once(":oidc-provider/") {
        return Some(Provider::Oidc(path));
    }
    if text.starts_with("arn:") {
        return text.contains(":saml-provider/").then_some(Provider::Saml);
    }
    // Providers that are built in are named by their domain.
    let is_domain = text.contains('.')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
    is_domain.then_some(Provider::Oidc(text))
}

fn provider(checks: &mut Checks<'_, '_>, statement: &Statement<'_>, entry: &Principal<'_>) {
    let span = entry.value.span;
    let Some(provider) = read_provider(entry.value.value) else {
        if entry.form != PrincipalForm::Nobody {
            checks.findings.add(
                Code::InvalidFederatedPrincipalSyntaxInRoleTrustPolicy,
                span,
                "The principal value specifies a federated principal that does not match the \
                 expected format. Update the federated principal to a domain name or a SAML \
                 metadata ARN.",
            );
        }
        return;
    };
    let Provider::Oidc(host) = provider else { return };
    if !statement.allows() || !names_action(statement, "sts:AssumeRoleWithWebIdentity") {
        return;
    }
    let of_provider = |condition: &&crate::draft::Condition<'_>| {
        condition.key.value.rsplit_once(':').is_some_and(|(prefix, _)| {
            prefix.eq_ignore_ascii_case(host)
                // Keys of providers with a path go by the whole of it, or by the host.
                || host.split('/').next().is_some_and(|first| prefix.eq_ignore_ascii_case(first))
        })
    };
    let conditions: Vec<_> = statement.conditions.iter().filter(of_provider).collect();
    let subject = conditions
        .iter()
        .find(|condition| condition.key.value.to_ascii_lowercase().ends_with(":sub"));
    let names_someone = subject.is_some_and(|condition| {
        !condition.values.iter().any(|value| value.text.trim_matches(['*', '?']).is_empty())
            && super::keys::needs_key(condition)
    });
    if conditions.is_empty() {
        checks.findings.add(
            Code::MissingConditionKeyForOidcPrincipal,
            span,
            "Using an Open ID Connect principal without a condition can be overly permissive. Add \
             condition keys with a prefix that matches your federated OIDC principals to ensure \
             that only the intended identity provider assumes the role.",
        );
    }
    if host == GITHUB {
        github(checks, statement, entry, names_someone);
        return;
    }
    // Cognito tells users apart by pool, Google and its kin by audience.
    let by_audience = !host.contains('/')
        && [
            "cognito-identity.amazonaws.com",
            "accounts.google.com",
            "graph.facebook.com",
            "www.amazon.com",
        ]
        .contains(&host)
        && !conditions.is_empty();
    if !names_someone && !by_audience {
        let message = format!(
            "Every subject that {host} vouches for may assume the role. Add a condition on \
             {host}:sub."
        );
        checks.findings.add(Code::OidcTrustWithoutSubject, span, message);
    }
}

fn github(
    checks: &mut Checks<'_, '_>,
    statement: &Statement<'_>,
    entry: &Principal<'_>,
    names_someone: bool,
) {
    let key = format!("{GITHUB}:sub");
    let Some(subject) = statement.conditions_on(&key).next() else {
        checks.findings.add(
            Code::MissingGithubRepoConditionKey,
            entry.value.span,
            "Granting a federated GitHub principal permissions without a condition key can allow \
             more sources to assume the role than you intended. Add the \
             token.actions.githubusercontent.com:sub condition key and specify the branch and \
             repository name in the value.",
        );
        return;
    };
    let has_ref = statement.has_condition_on(&[&format!("{GITHUB}:ref")]);
    let broad = subject.values.iter().any(|value| {
        // repo:owner/name:rest — all of it named, or the branch by a key of its own.
        let mut parts = value.text.splitn(3, ':');
        let (_, repository, rest) = (parts.next(), parts.next(), parts.next());
        repository.is_none_or(|repository| repository.contains(['*', '?']))
            || rest.is_none_or(|rest| rest.contains(['*', '?'])) && !has_ref
    });
    if broad || !names_someone {
        checks.findings.add(
            Code::SpecificGithubRepoAndBranchRecommended,
            subject.values_span,
            "Using a wildcard (*) in token.actions.githubusercontent.com:sub can allow requests \
             from more sources than you intended. Specify the value of \
             token.actions.githubusercontent.com:sub with the repository and branch name. If the \
             subject claim does not include the branch, specify it in a \
             token.actions.githubusercontent.com:ref condition key.",
        );
    }
}

fn mismatched(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    for item in statement.action_items() {
        let wants = |entry: &Principal<'_>| {
            let provider = (entry.key == Some(PrincipalKey::Federated))
                .then(|| read_provider(entry.value.value))
                .flatten();
            match item.value.to_ascii_lowercase().as_str() {
                "sts:assumerolewithsaml" => matches!(provider, Some(Provider::Saml)),
                "sts:assumerolewithwebidentity" => matches!(provider, Some(Provider::Oidc(_))),
                "sts:assumerole" => entry.key != Some(PrincipalKey::Federated),
                _ => true,
            }
        };
        let principals = statement.principals();
        // A principal of the right kind beside one of another is a matter of two statements.
        if principals.is_empty() || principals.iter().any(wants) {
            continue;
        }
        let names: Vec<&str> = principals.iter().take(5).map(|entry| entry.value.value).collect();
        let message = format!(
            "The {} action is invalid with the following principal(s): {}. Use a SAML provider \
             principal with the sts:AssumeRoleWithSAML action or use an OIDC provider principal \
             with the sts:AssumeRoleWithWebIdentity action. Ensure the provider is Federated if you \
             use either of the two options.",
            item.value,
            names.join(", ")
        );
        checks.findings.add(Code::MismatchedActionForPrincipal, item.span, message);
    }
}

fn roles_anywhere(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let is_it = |entry: &&Principal<'_>| entry.value.value == "rolesanywhere.amazonaws.com";
    let Some(entry) = statement.principals().iter().find(is_it) else { return };
    let needed = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];
    // The three may stand in statements of their own.
    let granted = |action: &str| {
        checks.draft.statements.iter().any(|other| {
            other.allows()
                && other.principals().iter().any(|e| is_it(&e))
                && names_action(other, action)
        })
    };
    if !needed.into_iter().all(granted) {
        checks.findings.add(
            Code::MissingActionForRolesAnywhereTrustPolicy,
            entry.value.span,
            "The rolesanywhere.amazonaws.com service principal requires the sts:AssumeRole, \
             sts:SetSourceIdentity, and sts:TagSession permissions to assume a role. Add the \
             missing permissions to the policy.",
        );
    }
}

/// An account that is trusted as a whole, for whoever there may be a deputy.
fn other_accounts(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    if !names_action(statement, "sts:AssumeRole") || !statement.conditions.is_empty() {
        return;
    }
    for entry in statement.principals() {
        let PrincipalForm::Account { account, .. } = &entry.form else { continue };
        if checks.settings.account == Some(&**account) {
            continue;
        }
        let message = format!(
            "Everybody to whom account {account} gives sts:AssumeRole may assume the role, whoever \
             they act for. If the account is not yours, ask for an sts:ExternalId."
        );
        checks
            .findings
            .add(Code::TrustWithoutExternalId, entry.value.span, message)
            .help("If the account is yours, say so (--account), or name its principals.");
    }
}

/// A session beside the role it is a session of.
fn redundant(checks: &mut Checks<'_, '_>, statement: &Statement<'_>) {
    let principals = statement.principals();
    for entry in principals {
        if entry.form != PrincipalForm::RoleSession {
            continue;
        }
        let fields: Vec<&str> = entry.value.value.splitn(6, ':').collect();
        let ["arn", _, _, _, account, resource] = fields.as_slice() else { continue };
        let role = resource.split('/').nth(1).unwrap_or_default();
        let parent = principals.iter().find(|other| {
            matches!(&other.form, PrincipalForm::Role { account: own, name }
                if **own == **account && **name == *role)
        });
        let Some(parent) = parent else { continue };
        let message = format!(
            "The assumed-role principal {} is redundant with its parent role {}. Remove the \
             assumed-role principal.",
            entry.value.value, parent.value.value
        );
        checks
            .findings
            .add(Code::RedundantPrincipalInRoleTrustPolicy, entry.value.span, message)
            .also_at(parent.value.span)
            .fix("remove the session", remove_item(&entry.list, entry.index));
    }
}
