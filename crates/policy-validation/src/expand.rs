//! The actions that a pattern stands for.

use sekisho_catalog::{self as catalog, ActionFact};
use sekisho_policy::is_action_pattern;

use crate::suggest::nearest;
use crate::wildcard::matches_ignoring_case;

/// Why a pattern stands for no action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotExpanded {
    /// Neither `*` nor `prefix:pattern`.
    Malformed,
    /// No service has the prefix.
    UnknownService {
        /// The prefix.
        prefix: String,
        /// The one that may be meant.
        meant: Option<&'static str>,
    },
    /// The service has no such action.
    UnknownAction {
        /// The one that may be meant, with its prefix.
        meant: Option<String>,
    },
}

/// All actions that match a pattern, in the order of the catalog. Letter case is ignored (8.3).
///
/// # Errors
/// There is none, and why.
///
/// ```
/// use sekisho_policy_validation::expand_actions;
///
/// let names: Vec<String> =
///     expand_actions("S3:get*acl").unwrap().iter().map(|action| action.full_name()).collect();
/// assert_eq!(names, ["s3:GetBucketAcl", "s3:GetObjectAcl", "s3:GetObjectVersionAcl"]);
/// ```
pub fn expand_actions(pattern: &str) -> Result<Vec<&'static ActionFact>, NotExpanded> {
    if !is_action_pattern(pattern) {
        return Err(NotExpanded::Malformed);
    }
    let (prefix, name) = pattern.split_once(':').unwrap_or(("*", "*"));
    if prefix == "*" {
        let actions: Vec<_> = catalog::services()
            .flat_map(|service| &service.actions)
            .filter(|action| matches_ignoring_case(name, action.name))
            .collect();
        return if actions.is_empty() {
            Err(NotExpanded::UnknownAction { meant: None })
        } else {
            Ok(actions)
        };
    }
    let Some(service) = catalog::service(prefix) else {
        let meant = nearest(prefix, catalog::service_prefixes());
        return Err(NotExpanded::UnknownService { prefix: prefix.to_owned(), meant });
    };
    let actions: Vec<_> =
        service.actions.iter().filter(|action| matches_ignoring_case(name, action.name)).collect();
    if actions.is_empty() {
        let meant = nearest(name, service.actions.iter().map(|action| action.name))
            .map(|name| format!("{}:{name}", service.prefix));
        return Err(NotExpanded::UnknownAction { meant });
    }
    Ok(actions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_expand_ignoring_case() {
        // EV-60, 8.3
        let count = |pattern: &str| expand_actions(pattern).unwrap().len();
        assert_eq!(count("IAM:createuser"), 1);
        assert_eq!(count("*"), count("*:*"));
        assert_eq!(count("*:CreateUs?r"), count("*:CreateUser"));
        assert!(count("*:CreateUser") > 1 && count("s3:*") > 100);
    }

    #[test]
    fn what_stands_for_nothing_says_why() {
        assert_eq!(expand_actions("s3"), Err(NotExpanded::Malformed));
        assert_eq!(expand_actions("s*:Get"), Err(NotExpanded::Malformed));
        assert_eq!(
            expand_actions("lamda:Invoke*"),
            Err(NotExpanded::UnknownService { prefix: "lamda".into(), meant: Some("lambda") })
        );
        assert_eq!(
            expand_actions("s3:GetObjct"),
            Err(NotExpanded::UnknownAction { meant: Some("s3:GetObject".into()) })
        );
        assert_eq!(expand_actions("s3:X*"), Err(NotExpanded::UnknownAction { meant: None }));
    }
}
