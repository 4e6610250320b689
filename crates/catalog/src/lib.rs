//! Facts about AWS as data: managed policies, actions, quotas, service-linked roles.
//!
//! From: the bundles in `models/`, compressed and compiled in (`models/README.md` says where
//! they come from). To: whoever needs a fact, as `&'static` values. A bundle stays compressed
//! until it is first asked; then it is unpacked once and kept for the process's life.
//! Knows what the facts say, not what they mean: no policy is parsed here.

mod authorization;
mod bundle;
mod managed_policies;
mod quotas;
mod service_linked_roles;

pub use authorization::{
    AccessLevel, ActionFact, ActionResourceType, ConditionKeyFact, ConditionKeyType,
    ResourceTypeFact, ServiceFacts, action, actions_of, service, service_prefixes, services,
};
pub use managed_policies::{ManagedPolicies, ManagedPolicy, managed_policies};
pub use quotas::{Quota, Quotas, QuotasError};
pub use service_linked_roles::{ServiceLinkedRole, service_linked_role, service_linked_roles};
