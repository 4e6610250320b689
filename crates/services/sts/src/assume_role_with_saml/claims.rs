//! What an assertion's attributes say to AWS (IAM user guide, "Configure SAML assertions for the
//! authentication response").

use sekisho_api::sts::Tag;
use sekisho_saml::Assertion;

use super::AssumeRoleWithSamlError as Error;
use crate::session::claimed;

const ROLE: &str = "https://aws.amazon.com/SAML/Attributes/Role";
const SESSION_NAME: &str = "https://aws.amazon.com/SAML/Attributes/RoleSessionName";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/SAML/Attributes/SourceIdentity";
const TRANSITIVE: &str = "https://aws.amazon.com/SAML/Attributes/TransitiveTagKeys";
const TAG: &str = "https://aws.amazon.com/SAML/Attributes/PrincipalTag:";

/// What the attributes say of the session.
pub(super) struct Claims {
    pub(super) session_name: String,
    pub(super) source_identity: Option<String>,
    pub(super) tags: Vec<Tag>,
    pub(super) transitive_keys: Vec<String>,
}

impl Claims {
    /// Reads them; the role must be among those that the provider lets the user have.
    pub(super) fn read(assertion: &Assertion, role: &str, provider: &str) -> Result<Self, Error> {
        let values = |name: &'static str| {
            let named = assertion.attributes.iter().filter(move |(known, _)| known == name);
            named.flat_map(|(_, values)| values)
        };
        let names_both = |pair: &String| {
            let mut parts: Vec<_> = pair.split(',').map(str::trim).collect();
            parts.sort_unstable();
            let mut wanted = [role, provider];
            wanted.sort_unstable();
            parts == wanted
        };
        if !values(ROLE).any(names_both) {
            return Err(Error::Role);
        }
        let session_name = only(values(SESSION_NAME), Error::SessionName)?;
        let session_name = session_name.ok_or(Error::NoSessionName)?;
        if !claimed::is_session_name(session_name) {
            return Err(Error::SessionName);
        }
        let source_identity = only(values(SOURCE_IDENTITY), Error::SourceIdentity)?;
        if source_identity.is_some_and(|name| !claimed::is_source_identity(name)) {
            return Err(Error::SourceIdentity);
        }
        let mut tags = Vec::new();
        for (name, values) in &assertion.attributes {
            let Some(key) = name.strip_prefix(TAG) else { continue };
            let [value] = values.as_slice() else { return Err(Error::PrincipalTag) };
            if !claimed::is_tag(key, value) {
                return Err(Error::PrincipalTag);
            }
            tags.push(Tag { key: key.to_owned(), value: value.clone() });
        }
        Ok(Self {
            session_name: session_name.clone(),
            source_identity: source_identity.cloned(),
            tags,
            transitive_keys: values(TRANSITIVE).cloned().collect(),
        })
    }
}

/// The one value, if there is any; several are `error`.
fn only<'a>(
    mut values: impl Iterator<Item = &'a String>,
    error: Error,
) -> Result<Option<&'a String>, Error> {
    let first = values.next();
    if values.next().is_some() { Err(error) } else { Ok(first) }
}
