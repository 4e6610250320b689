//! Facts about AWS as data: managed policies, actions, service principals.
