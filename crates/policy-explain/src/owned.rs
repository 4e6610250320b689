//! Contexts and policies that outlive what they were borrowed from, to be changed.

use std::borrow::Cow;

use sekisho_policy::{Context, ContextValue, Policies, PolicySet};

/// The same context, owned.
pub(crate) fn context(context: &Context<'_>) -> Context<'static> {
    let mut owned = Context::with_capacity(context.len() + 1);
    for (name, found) in context.iter() {
        owned.insert(Cow::Owned(name.to_owned()), value(&found));
    }
    owned
}

/// The same value, owned.
pub(crate) fn value(value: &ContextValue<'_>) -> ContextValue<'static> {
    match value {
        ContextValue::Single(value) => ContextValue::Single(Cow::Owned(value.to_string())),
        ContextValue::Many(values) => {
            ContextValue::Many(values.iter().map(|value| Cow::Owned(value.to_string())).collect())
        }
    }
}

/// The same policies, owned; the documents stay shared.
pub(crate) fn policies(policies: &Policies<'_>) -> PolicySet {
    PolicySet {
        identity: policies.identity.to_vec(),
        boundary: policies.boundary.map(<[_]>::to_vec),
        session: policies.session.map(<[_]>::to_vec),
        resource: policies.resource.to_vec(),
        scp: policies.scp.map(<[_]>::to_vec),
        rcp: policies.rcp.map(<[_]>::to_vec),
        endpoint: policies.endpoint.map(<[_]>::to_vec),
    }
}
