//! Resource policies by ARN.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Import, ImportError, Source};
use crate::model::{Resource, is_account};

/// A policy with the account that owns its resource, for ARNs that do not say it.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
struct Owned<'t> {
    owner: Box<str>,
    #[serde(borrow)]
    policy: &'t RawValue,
}

pub(super) fn read(import: &mut Import, source: &mut Source<'_, '_>) -> Result<(), ImportError> {
    for value in source.values()? {
        let policies: std::collections::BTreeMap<String, &RawValue> = source.read(value)?;
        for (arn, policy) in policies {
            if !arn.starts_with("arn:") || arn.matches(':').count() < 5 {
                let message = format!("{arn:?} is no ARN of a resource");
                return Err(source.error(source.offset(policy.get()), message));
            }
            let owned = serde_json::from_str::<Owned<'_>>(policy.get()).ok();
            if let Some(owned) = owned.as_ref().filter(|owned| !is_account(&owned.owner)) {
                let message = format!("the owner of {arn} is twelve digits, not {:?}", owned.owner);
                return Err(source.error(source.offset(policy.get()), message));
            }
            let (owner, policy) = match owned {
                Some(owned) => (Some(owned.owner), owned.policy),
                None => (None, policy),
            };
            let document = import.documents.keep(source, policy)?;
            import.data.resources.push(Resource { arn: arn.into(), owner, document });
        }
    }
    Ok(())
}
