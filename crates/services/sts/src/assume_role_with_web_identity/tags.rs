//! What a token says to AWS of the session (IAM user guide, "Pass session tags in AWS STS"): nested
//! in one claim, or flattened into one claim each.

use sekisho_api::sts::Tag;
use sekisho_jwt::{Claims, Value};

use super::AssumeRoleWithWebIdentityError as Error;
use crate::session::claimed;

const TAGS: &str = "https://aws.amazon.com/tags";
const PRINCIPAL_TAG: &str = "https://aws.amazon.com/tags/principal_tags/";
const TRANSITIVE: &str = "https://aws.amazon.com/tags/transitive_tag_keys";
const SOURCE_IDENTITY: &str = "https://aws.amazon.com/source_identity";

/// What the claims say of the session.
pub(super) struct SessionClaimed {
    pub(super) source_identity: Option<String>,
    pub(super) tags: Vec<Tag>,
    pub(super) transitive_keys: Vec<String>,
}

impl SessionClaimed {
    pub(super) fn read(claims: &Claims) -> Result<Self, Error> {
        let source_identity = match claims.get(SOURCE_IDENTITY) {
            None => None,
            Some(Value::Text(name)) if claimed::is_source_identity(name) => Some(name.clone()),
            Some(_) => return Err(Error::SourceIdentity),
        };
        let mut tags = Vec::new();
        let mut transitive_keys = Vec::new();
        if let Some(nested) = claims.get(TAGS) {
            let nested = nested.as_object().ok_or(Error::PrincipalTags)?;
            if let Some(principal) = nested.get("principal_tags") {
                for (key, value) in principal.as_object().ok_or(Error::PrincipalTags)?.iter() {
                    tags.push(tag(key, value)?);
                }
            }
            if let Some(keys) = nested.get("transitive_tag_keys") {
                transitive_keys.extend(texts(keys)?);
            }
        }
        for (name, value) in claims.iter() {
            if let Some(key) = name.strip_prefix(PRINCIPAL_TAG) {
                tags.push(tag(key, value)?);
            } else if name == TRANSITIVE {
                transitive_keys.extend(texts(value)?);
            }
        }
        Ok(Self { source_identity, tags, transitive_keys })
    }
}

/// A tag: one value, bare or alone in a list.
fn tag(key: &str, value: &Value) -> Result<Tag, Error> {
    let values = value.as_texts().ok_or(Error::PrincipalTags)?;
    let [value] = values.as_slice() else { return Err(Error::PrincipalTags) };
    if !claimed::is_tag(key, value) {
        return Err(Error::PrincipalTags);
    }
    Ok(Tag { key: key.to_owned(), value: (*value).to_owned() })
}

fn texts(value: &Value) -> Result<impl Iterator<Item = String>, Error> {
    Ok(value.as_texts().ok_or(Error::PrincipalTags)?.into_iter().map(str::to_owned))
}
