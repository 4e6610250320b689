//! Reads what a simulation passes: policies, actions, resources, owner, caller, context.

use std::sync::Arc;

use sekisho_arn::{AccountId, Arn, split_path_and_name};
use sekisho_policy::principal::User;
use sekisho_policy::{NamedPolicy, PolicyKind, Principal, parse};

use super::SimulationError;

/// Scenarios of EC2 that `ResourceHandlingOption` names: which resources a call of `RunInstances`
/// would touch. All resources that are passed must be allowed either way.
/// Source: IAM API reference, SimulateCustomPolicy.
const HANDLING_OPTIONS: [&str; 6] = [
    "EC2-Classic-InstanceStore",
    "EC2-Classic-EBS",
    "EC2-VPC-InstanceStore",
    "EC2-VPC-InstanceStore-Subnet",
    "EC2-VPC-EBS",
    "EC2-VPC-EBS-Subnet",
];

/// Policies of a list, each named after its place in it.
pub(super) fn policies(
    list: &str,
    texts: &[String],
    kind: PolicyKind,
) -> Result<Vec<NamedPolicy>, SimulationError> {
    let number =
        |(index, text): (usize, &String)| policy(&format!("{list}.{}", index + 1), text, kind);
    texts.iter().enumerate().map(number).collect()
}

/// One policy; what is passed must be readable.
pub(super) fn policy(
    name: &str,
    text: &str,
    kind: PolicyKind,
) -> Result<NamedPolicy, SimulationError> {
    match parse(text, kind) {
        Ok(document) => Ok(NamedPolicy::new(name, Arc::new(document))),
        Err(error) => Err(SimulationError::UnreadableInput { name: name.to_owned(), error }),
    }
}

/// `service:Action`, without wildcards.
pub(super) fn check_actions(actions: &[String]) -> Result<(), SimulationError> {
    let is_word = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_action = |action: &String| {
        action.split_once(':').is_some_and(|(service, name)| is_word(service) && is_word(name))
    };
    match actions.iter().find(|action| !is_action(action)) {
        Some(action) => Err(SimulationError::Action { action: action.clone() }),
        None => Ok(()),
    }
}

/// ARNs, or `*` alone; without any, `*`.
pub(super) fn resources(passed: Option<Vec<String>>) -> Result<Vec<String>, SimulationError> {
    let resources = passed.filter(|list| !list.is_empty()).unwrap_or_else(|| vec!["*".to_owned()]);
    let is_everything = |resource: &String| resource == "*";
    if 1 < resources.len() && resources.iter().any(is_everything) {
        return Err(SimulationError::MixedResources);
    }
    let is_resource = |resource: &&String| is_everything(resource) || Arn::parse(resource).is_ok();
    match resources.iter().find(|resource| !is_resource(resource)) {
        Some(resource) => Err(SimulationError::Resource { resource: resource.clone() }),
        None => Ok(resources),
    }
}

/// `ResourceOwner`: an account's id, or an ARN of it.
pub(super) fn owner(passed: Option<&str>) -> Result<Option<AccountId>, SimulationError> {
    let Some(owner) = passed else { return Ok(None) };
    let account = Arn::parse(owner).map_or(owner, |arn| arn.account);
    let account =
        account.parse().map_err(|_| SimulationError::Owner { owner: owner.to_owned() })?;
    Ok(Some(account))
}

/// `CallerArn`: an IAM user, who need not exist.
pub(super) fn caller(arn: &str) -> Result<Principal, SimulationError> {
    let refused = || SimulationError::Caller { arn: arn.to_owned() };
    let parsed = Arn::parse(arn).map_err(|_| refused())?;
    let account: AccountId = parsed.account.parse().map_err(|_| refused())?;
    let (kind, rest) = parsed.resource_type_and_rest();
    let (_, name) = split_path_and_name(rest);
    if parsed.service != "iam" || kind != "user" || name.is_empty() {
        return Err(refused());
    }
    Ok(Principal::User(User {
        arn: arn.into(),
        account: account.as_str().into(),
        name: name.into(),
        id: None,
        session_token: None,
    }))
}

/// One of the documented scenarios, or none.
pub(super) fn check_handling_option(option: Option<&str>) -> Result<(), SimulationError> {
    match option {
        Some(option) if !HANDLING_OPTIONS.contains(&option) => {
            Err(SimulationError::HandlingOption { option: option.to_owned() })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn an_action_is_a_service_and_a_name() {
        assert!(check_actions(&texts(&["s3:GetObject", "execute-api:Invoke"])).is_ok());
        for bad in ["s3", "s3:*", "s3:Get Object", ":a", "a:", "a:b:c"] {
            assert!(check_actions(&texts(&["s3:GetObject", bad])).is_err(), "{bad}");
        }
    }

    #[test]
    fn resources_are_arns_or_everything() {
        assert_eq!(resources(None).unwrap(), ["*"]);
        assert_eq!(resources(Some(Vec::new())).unwrap(), ["*"]);
        assert_eq!(resources(Some(texts(&["arn:aws:s3:::b"]))).unwrap(), ["arn:aws:s3:::b"]);
        let mixed = resources(Some(texts(&["arn:aws:s3:::b", "*"])));
        assert!(matches!(mixed, Err(SimulationError::MixedResources)));
        assert!(resources(Some(texts(&["bucket"]))).is_err());
    }

    #[test]
    fn a_caller_is_a_user_and_an_owner_an_account() {
        assert!(caller("arn:aws:iam::123456789012:user/p/ann").is_ok());
        for bad in [
            "ann",
            "arn:aws:iam::123456789012:role/r",
            "arn:aws:iam::123456789012:user/",
            "arn:aws:sts::123456789012:user/ann",
            "arn:aws:iam::1:user/ann",
        ] {
            assert!(caller(bad).is_err(), "{bad}");
        }
        let account = Some("123456789012".parse().unwrap());
        assert_eq!(owner(Some("123456789012")).unwrap(), account);
        assert_eq!(owner(Some("arn:aws:iam::123456789012:root")).unwrap(), account);
        assert_eq!(owner(None).unwrap(), None);
        assert!(owner(Some("me")).is_err());
    }
}
