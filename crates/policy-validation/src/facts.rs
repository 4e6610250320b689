//! What the service authorization reference says about the words of a policy.
//!
//! Facts of a service are read when a document first names it; all of them only for words that
//! are found nowhere near.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::LazyLock;

use sekisho_catalog::{
    self as catalog, ActionFact, ConditionKeyFact, ConditionKeyType, ServiceFacts,
};

use crate::global_keys;
use crate::wildcard::matches_ignoring_case;

/// The actions that a pattern stands for.
#[derive(Clone)]
pub(crate) enum Actions {
    /// Those of many services, or of all: too many to look at one by one.
    Many,
    /// These; none if there are none.
    Of(Rc<[&'static ActionFact]>),
}

/// Facts, with what was looked up for one document.
#[derive(Default)]
pub(crate) struct Facts {
    expanded: HashMap<Box<str>, Actions>,
    keys: HashMap<String, Key>,
    /// Names compared so far.
    work: usize,
}

/// The most names that are compared for one document.
const WORK_MAX: usize = 3_000_000;
/// What looking a key up costs at worst, as a number of names.
const KEY_WORK: usize = 3_000;
/// What comparing two patterns costs, as a number of names.
const PATTERN_WORK: usize = 10;

impl Facts {
    /// The actions that match a pattern.
    pub(crate) fn expand(&mut self, pattern: &str) -> Actions {
        let Some((prefix, name)) = pattern.split_once(':') else { return Actions::Many };
        if prefix.contains(['*', '?']) || WORK_MAX < self.work {
            return Actions::Many;
        }
        if let Some(actions) = self.expanded.get(pattern) {
            return actions.clone();
        }
        let actions: Rc<[&ActionFact]> = match catalog::service(prefix) {
            None => Rc::from([]),
            Some(service) if !name.contains(['*', '?']) => {
                service.action(name).into_iter().collect()
            }
            Some(service) => {
                self.work += service.actions.len();
                service
                    .actions
                    .iter()
                    .filter(|action| matches_ignoring_case(name, action.name))
                    .collect()
            }
        };
        let actions = Actions::Of(actions);
        self.expanded.insert(pattern.into(), actions.clone());
        actions
    }

    /// What is known of a condition key.
    pub(crate) fn key(&mut self, name: &str) -> Key {
        let lower = name.to_ascii_lowercase();
        if let Some(key) = self.keys.get(&lower) {
            return *key;
        }
        self.work += KEY_WORK;
        // Past the bound, what is not known yet is let pass.
        let key = if WORK_MAX < self.work { Key::Claim } else { find_key(name) };
        self.keys.insert(lower, key);
        key
    }

    /// Notes that so many patterns are about to be compared. False: too many were already.
    pub(crate) fn spend(&mut self, comparisons: usize) -> bool {
        self.work = self.work.saturating_add(comparisons.saturating_mul(PATTERN_WORK));
        self.work <= WORK_MAX
    }

    /// Whether so much was looked up that the rest is skipped.
    pub(crate) fn is_exhausted(&self) -> bool {
        WORK_MAX < self.work
    }
}

/// What is known of a condition key.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    /// A global key.
    Global(&'static global_keys::GlobalKey),
    /// One of a service; the type of its values where its page tells it.
    Service(Option<ConditionKeyType>),
    /// A claim of an identity provider, whose names nobody lists.
    Claim,
    /// AWS's own policies name it, no page does.
    Undocumented,
    /// A service has the prefix, but no such key.
    UnknownInService(&'static ServiceFacts),
    /// A global key that does not exist.
    UnknownGlobal,
    /// Nothing has the prefix.
    UnknownService,
}

impl Key {
    /// The type of its values, where it is known.
    pub(crate) fn value_type(&self) -> Option<ConditionKeyType> {
        match self {
            Self::Global(key) => Some(key.value_type),
            Self::Service(value_type) => *value_type,
            _ => None,
        }
    }
}

/// Looks a condition key up by its name, which compares without case (8.3).
fn find_key(name: &str) -> Key {
    let Some((prefix, _)) = name.split_once(':') else { return Key::UnknownService };
    if prefix.eq_ignore_ascii_case("aws") {
        return match global_keys::find(name) {
            Some(key) => Key::Global(key),
            None if is_named_by_aws(name) => Key::Undocumented,
            None => Key::UnknownGlobal,
        };
    }
    if let Some((_, value_type)) =
        global_keys::CROSS_SERVICE.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))
    {
        return Key::Service(Some(*value_type));
    }
    let in_service = |service: &'static ServiceFacts| {
        service.condition_keys.iter().find(|key| is_key(key, name))
    };
    let own = catalog::service(prefix);
    // Keys of web identity and SAML are told with the service that asks for them.
    let near = [own, catalog::service("sts")];
    if let Some(fact) = near.into_iter().flatten().find_map(in_service) {
        return Key::Service(fact.value_type);
    }
    if prefix.contains(['.', '/']) {
        return Key::Claim;
    }
    if let Some(fact) = catalog::services().find_map(in_service) {
        return Key::Service(fact.value_type);
    }
    match own {
        _ if is_named_by_aws(name) => Key::Undocumented,
        Some(service) => Key::UnknownInService(service),
        None => Key::UnknownService,
    }
}

/// Whether a name is that of a key, whose `${…}` stands for what the policy's author writes.
pub(crate) fn is_key(key: &ConditionKeyFact, name: &str) -> bool {
    // Some pages write the tag's key otherwise, or leave it out.
    let bare = key.name.trim_end_matches("tag-key").trim_end_matches("<key>");
    if bare.ends_with('/') {
        return bare.len() < name.len()
            && name.get(..bare.len()).is_some_and(|start| start.eq_ignore_ascii_case(bare));
    }
    if !key.name.contains("${") {
        return key.name.eq_ignore_ascii_case(name);
    }
    matches_ignoring_case(&template(key.name, "?*"), name)
}

/// A template of the reference as a pattern: what stands for each `${…}` is `wildcard`.
pub(crate) fn template(text: &str, wildcard: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        pattern.push_str(before);
        pattern.push_str(wildcard);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    pattern.push_str(rest);
    pattern
}

/// Whether an action supports a condition key, itself or with one of its resource types.
pub(crate) fn action_has_key(action: &ActionFact, name: &str) -> bool {
    let has = |keys: &[&ConditionKeyFact]| keys.iter().any(|key| is_key(key, name));
    has(&action.condition_keys)
        || action
            .resource_types
            .iter()
            .any(|on| has(&on.condition_keys) || has(&on.resource_type.condition_keys))
}

/// Words of AWS's own managed policies, in lower case: what has a colon and is no ARN. AWS names
/// actions and keys there that its reference does not have.
static NAMED_BY_AWS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let mut words = HashSet::new();
    for policy in catalog::managed_policies().iter() {
        // Quotes stand only around strings; no word that is looked for has an escape in it.
        for word in policy.document.split('"') {
            if word.contains(':') && !word.starts_with([':', ',', '{', '[']) && word.len() < 100 {
                words.insert(word.to_ascii_lowercase());
            }
        }
    }
    words
});

/// Whether a managed policy of AWS's has the word, or a pattern that only such words match.
pub(crate) fn is_named_by_aws(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    if !word.contains(['*', '?']) {
        return NAMED_BY_AWS.contains(&word);
    }
    NAMED_BY_AWS.iter().any(|named| matches_ignoring_case(&word, named))
}

/// Actions, in lower case, with the condition keys that AWS's own policies ask them for.
static ASKED_BY_AWS: LazyLock<HashSet<(String, String)>> = LazyLock::new(|| {
    let documents = catalog::managed_policies().iter().filter_map(|policy| {
        sekisho_policy::parse(policy.document, sekisho_policy::PolicyKind::Identity).ok()
    });
    let mut pairs = HashSet::new();
    for statement in documents.flat_map(|document| document.statements) {
        for condition in &statement.conditions {
            for action in &statement.actions.patterns {
                pairs.insert((action.to_ascii_lowercase(), condition.key.to_ascii_lowercase()));
            }
        }
    }
    pairs
});

/// Whether a managed policy of AWS's asks the action for the key.
pub(crate) fn is_asked_by_aws(action: &str, key: &str) -> bool {
    ASKED_BY_AWS.contains(&(action.to_ascii_lowercase(), key.to_ascii_lowercase()))
}

/// Whether a managed policy of AWS's names an action or key of the service.
pub(crate) fn is_service_named_by_aws(prefix: &str) -> bool {
    static PREFIXES: LazyLock<HashSet<String>> = LazyLock::new(|| {
        NAMED_BY_AWS
            .iter()
            .filter_map(|word| Some(word.split_once(':')?.0.to_owned()))
            .filter(|prefix| prefix != "arn")
            .collect()
    });
    PREFIXES.contains(&prefix.to_ascii_lowercase())
}

/// ARN patterns of resource types by the service they name, whoever has them.
static BY_ARN_SERVICE: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut by_service: HashMap<&str, Vec<&str>> = HashMap::new();
    for kind in catalog::services().flat_map(|service| service.resource_types) {
        if let Some(service) = kind.arn_pattern.split(':').nth(2) {
            by_service.entry(service).or_default().push(kind.arn_pattern);
        }
    }
    by_service
});

/// The ARN patterns of resource types that name a service: those of the service of that prefix;
/// `everywhere`: also those of others, for which all facts are read once.
pub(crate) fn templates_of(arn_service: &str, everywhere: bool) -> Vec<&'static str> {
    if everywhere {
        return BY_ARN_SERVICE.get(arn_service).cloned().unwrap_or_default();
    }
    let names_it = |pattern: &&str| pattern.split(':').nth(2) == Some(arn_service);
    catalog::service(arn_service)
        .into_iter()
        .flat_map(|service| service.resource_types)
        .map(|kind| kind.arn_pattern)
        .filter(names_it)
        .collect()
}
