//! What an assertion's attributes say to AWS (IAM user guide, "Configure SAML assertions for the
//! authentication response").

use sekisho_api::sts::Tag;
use sekisho_saml::Assertion;

use super::AssumeRoleWithSamlError as Error;

const ROLE: &str = "https://aws.amazon.com/SAML/Attributes/Role";
const SESSION_NAME: &str = "https://aws.amazon.com/SAML/Attributes/RoleSessionName";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/SAML/Attributes/SourceIdentity";
const TRANSITIVE: &str = "https://aws.amazon.com/SAML/Attributes/TransitiveTagKeys";
const TAG: &str = "https://aws.amazon.com/SAML/Attributes/PrincipalTag:";
const TAG_KEY_CHARS_MAX: usize = 128;
const TAG_VALUE_CHARS_MAX: usize = 256;

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
        if !is_name(session_name) {
            return Err(Error::SessionName);
        }
        let source_identity = only(values(SOURCE_IDENTITY), Error::SourceIdentity)?;
        if source_identity.is_some_and(|name| !is_name(name) || is_reserved(name)) {
            return Err(Error::SourceIdentity);
        }
        let mut tags = Vec::new();
        for (name, values) in &assertion.attributes {
            let Some(key) = name.strip_prefix(TAG) else { continue };
            let [value] = values.as_slice() else { return Err(Error::PrincipalTag) };
            let is_key = !key.is_empty() && is_tag_text(key, TAG_KEY_CHARS_MAX);
            if !is_key || !is_tag_text(value, TAG_VALUE_CHARS_MAX) {
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

fn is_name(text: &str) -> bool {
    (2..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte))
}

fn is_reserved(text: &str) -> bool {
    text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
}

/// The pattern of keys and values of tags in the model.
fn is_tag_text(text: &str, chars_max: usize) -> bool {
    text.chars().count() <= chars_max
        && text
            .chars()
            .all(|one| one.is_alphanumeric() || one.is_whitespace() || "_.:/=+-@".contains(one))
}
