//! What is told of a service, and how its line is read.

use serde::Deserialize;

use super::compare_ignoring_case;

/// What an action does, in AWS's five classes.
///
/// The reference lists `Tagging` and `Permissions management` actions as writes too; here
/// each action has the one class that says most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum AccessLevel {
    /// Sees which resources exist, not what is in them.
    #[serde(rename = "L")]
    List,
    /// Reads contents.
    #[serde(rename = "R")]
    Read,
    /// Creates, changes, deletes.
    #[serde(rename = "W")]
    Write,
    /// Changes tags alone.
    #[serde(rename = "T")]
    Tagging,
    /// Changes who may do what.
    #[serde(rename = "P")]
    PermissionsManagement,
}

impl AccessLevel {
    /// AWS's name of the class.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::List => "List",
            Self::Read => "Read",
            Self::Write => "Write",
            Self::Tagging => "Tagging",
            Self::PermissionsManagement => "Permissions management",
        }
    }
}

/// The type of a condition key's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum ConditionKeyType {
    /// Text.
    String,
    /// Several texts: for `ForAnyValue` and `ForAllValues`.
    ArrayOfString,
    /// An ARN.
    #[serde(rename = "ARN")]
    Arn,
    /// Several ARNs.
    #[serde(rename = "ArrayOfARN")]
    ArrayOfArn,
    /// `true` or `false`.
    Bool,
    /// Several of them.
    ArrayOfBool,
    /// A number.
    Numeric,
    /// A time.
    Date,
    /// An IP address.
    #[serde(rename = "IPAddress")]
    IpAddress,
}

/// A condition key that a service or one of its actions supports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConditionKeyFact {
    /// Its name; `${TagKey}` and the like stand for what the policy's author writes.
    pub name: &'static str,
    /// The type of its values, where the service's page tells it.
    pub value_type: Option<ConditionKeyType>,
}

/// A type of resource.
#[derive(Debug, PartialEq, Eq)]
pub struct ResourceTypeFact {
    /// Its name in the service's page: `user`, `object`.
    pub name: &'static str,
    /// Its ARN, with `${Partition}`, `${Region}`, `${Account}` and the service's own variables.
    pub arn_pattern: &'static str,
    /// Condition keys that tell of the resource.
    pub condition_keys: Box<[&'static ConditionKeyFact]>,
}

/// A type of resource that an action works on.
#[derive(Debug, PartialEq, Eq)]
pub struct ActionResourceType {
    /// The type.
    pub resource_type: &'static ResourceTypeFact,
    /// Whether a policy must name one for the action to be allowed.
    pub required: bool,
    /// Condition keys that the action supports with this type.
    pub condition_keys: Box<[&'static ConditionKeyFact]>,
    /// Further actions the caller needs with this type.
    pub dependent_actions: Box<[&'static str]>,
}

/// An action.
#[derive(Debug, PartialEq, Eq)]
pub struct ActionFact {
    /// The service's prefix.
    pub service: &'static str,
    /// Its name without prefix, in its canonical capitals (ER-23).
    pub name: &'static str,
    /// What it does.
    pub access_level: AccessLevel,
    /// The types of resource it works on; empty for an action that takes `*` only.
    pub resource_types: Box<[ActionResourceType]>,
    /// Condition keys that it supports whatever the resource.
    pub condition_keys: Box<[&'static ConditionKeyFact]>,
    /// Further actions the caller needs.
    pub dependent_actions: Box<[&'static str]>,
}

impl ActionFact {
    /// Prefix and name in canonical capitals: `iam:CreateUser`.
    pub fn full_name(&self) -> String {
        format!("{}:{}", self.service, self.name)
    }
}

/// A service.
#[derive(Debug, PartialEq, Eq)]
pub struct ServiceFacts {
    /// The prefix of its actions.
    pub prefix: &'static str,
    /// The product's name.
    pub name: &'static str,
    /// Whether resource control policies apply to it.
    pub supports_resource_control_policies: bool,
    /// All condition keys that occur, sorted.
    pub condition_keys: &'static [ConditionKeyFact],
    /// Its resource types, sorted by name.
    pub resource_types: &'static [ResourceTypeFact],
    /// Its actions, sorted by lower-case name.
    pub actions: Box<[ActionFact]>,
}

type ActionLine<'a> =
    (&'a str, AccessLevel, Vec<(usize, bool, Vec<usize>, Vec<&'a str>)>, Vec<usize>, Vec<&'a str>);

/// A line as `xtask/python/extract_catalog.py` writes it; numbers index `keys`, `resources`.
#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    prefix: &'a str,
    #[serde(borrow)]
    name: &'a str,
    rcp: bool,
    #[serde(borrow)]
    keys: Vec<(&'a str, Option<ConditionKeyType>)>,
    #[serde(borrow)]
    resources: Vec<(&'a str, &'a str, Vec<usize>)>,
    #[serde(borrow)]
    actions: Vec<ActionLine<'a>>,
}

const WELL_FORMED: &str = "a line of a compiled-in bundle is well formed: a test reads each";

impl ServiceFacts {
    /// Reads a line. Keys and resource types are leaked, as the text is: facts stay for good.
    pub(super) fn read(line: &'static str) -> Self {
        let line: Line<'static> = serde_json::from_str(line).expect(WELL_FORMED);
        let keys: &'static [ConditionKeyFact] = line
            .keys
            .into_iter()
            .map(|(name, value_type)| ConditionKeyFact { name, value_type })
            .collect::<Vec<_>>()
            .leak();
        let named = |numbers: Vec<usize>| -> Box<[&'static ConditionKeyFact]> {
            numbers.into_iter().map(|number| keys.get(number).expect(WELL_FORMED)).collect()
        };
        let resource_types: &'static [ResourceTypeFact] = line
            .resources
            .into_iter()
            .map(|(name, arn_pattern, keys)| ResourceTypeFact {
                name,
                arn_pattern,
                condition_keys: named(keys),
            })
            .collect::<Vec<_>>()
            .leak();
        let on = |(number, required, keys, dependent): (usize, bool, Vec<usize>, Vec<_>)| {
            ActionResourceType {
                resource_type: resource_types.get(number).expect(WELL_FORMED),
                required,
                condition_keys: named(keys),
                dependent_actions: dependent.into(),
            }
        };
        let actions =
            line.actions.into_iter().map(|(name, access_level, resources, keys, dependent)| {
                ActionFact {
                    service: line.prefix,
                    name,
                    access_level,
                    resource_types: resources.into_iter().map(on).collect(),
                    condition_keys: named(keys),
                    dependent_actions: dependent.into(),
                }
            });
        Self {
            prefix: line.prefix,
            name: line.name,
            supports_resource_control_policies: line.rcp,
            condition_keys: keys,
            resource_types,
            actions: actions.collect(),
        }
    }

    /// The action of the name, without prefix, in any letter case.
    pub fn action(&self, name: &str) -> Option<&ActionFact> {
        let index =
            self.actions.binary_search_by(|known| compare_ignoring_case(known.name, name)).ok()?;
        self.actions.get(index)
    }

    /// The resource type of the name.
    pub fn resource_type(&self, name: &str) -> Option<&'static ResourceTypeFact> {
        let index = self.resource_types.binary_search_by(|known| known.name.cmp(name)).ok()?;
        self.resource_types.get(index)
    }
}
