//! An organization's policies, as outputs of the AWS CLI put together.
//!
//! ```json
//! {"Organization": {"Id": "o-…", "MasterAccountId": "…"},
//!  "Parents": {"111111111111": "ou-…", "ou-…": "r-…"},
//!  "Policies": [{"PolicySummary": {"Id": "p-…", "Arn": "…", "Type": "SERVICE_CONTROL_POLICY"},
//!                "Content": "{…}"}],
//!  "Targets": {"p-…": [{"TargetId": "r-…"}]}}
//! ```
//!
//! `Organization` is of `describe-organization`, each parent of `list-parents`, each policy the
//! `Policy` of `describe-policy`, and each list of targets the `Targets` of
//! `list-targets-for-policy`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Import, ImportError, Source};
use crate::model::{Control, Organization};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Export<'t> {
    organization: About,
    parents: BTreeMap<Box<str>, Box<str>>,
    #[serde(borrow)]
    policies: Vec<Policy<'t>>,
    targets: BTreeMap<Box<str>, Vec<Target>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct About {
    id: Box<str>,
    /// The API keeps the old word for the management account.
    master_account_id: Box<str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Policy<'t> {
    policy_summary: Summary,
    #[serde(borrow)]
    content: &'t RawValue,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Summary {
    id: Box<str>,
    arn: Option<Box<str>>,
    r#type: Box<str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Target {
    target_id: Box<str>,
}

pub(super) fn read(import: &mut Import, source: &mut Source<'_, '_>) -> Result<(), ImportError> {
    for value in source.values()? {
        let at = source.offset(value.get());
        if import.data.organization.is_some() {
            return Err(source.error(at, "a second organization: an account is in one"));
        }
        let export: Export<'_> = source.read(value)?;
        let known =
            |id: &str| export.policies.iter().any(|policy| policy.policy_summary.id.as_ref() == id);
        if let Some(id) = export.targets.keys().find(|id| !known(id)) {
            return Err(source.error(at, format!("Targets names {id}, which Policies lacks")));
        }
        let (mut scp, mut rcp) = (Vec::new(), Vec::new());
        for policy in &export.policies {
            let Summary { id, arn, r#type } = &policy.policy_summary;
            let list = match r#type.as_ref() {
                "SERVICE_CONTROL_POLICY" => &mut scp,
                "RESOURCE_CONTROL_POLICY" => &mut rcp,
                // Tag policies and the like authorize nothing.
                _ => continue,
            };
            let targets = export.targets.get(id).ok_or_else(|| {
                let words = format!("Targets has no list for {id}; write [] if it has none");
                source.error(at, words)
            })?;
            list.push(Control {
                name: arn.clone().unwrap_or_else(|| id.clone()),
                document: import.documents.keep(source, policy.content)?,
                targets: targets.iter().map(|target| target.target_id.clone()).collect(),
            });
        }
        // A type that is enabled has AWS's full access attached at least (EV-35, EV-36).
        let enabled = |list: Vec<Control>| (!list.is_empty()).then_some(list);
        import.data.organization = Some(Organization {
            id: export.organization.id,
            management: export.organization.master_account_id,
            parents: export.parents.into_iter().collect(),
            scp: enabled(scp),
            rcp: enabled(rcp),
        });
    }
    Ok(())
}
