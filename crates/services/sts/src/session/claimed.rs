//! What outside identity providers may claim of a session: their documents say it in fields that no
//! model checks.

const TAG_KEY_CHARS_MAX: usize = 128;
const TAG_VALUE_CHARS_MAX: usize = 256;

/// Whether a text could be a session's name.
pub(crate) fn is_session_name(text: &str) -> bool {
    (2..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte))
}

/// Whether a text could be a source identity.
pub(crate) fn is_source_identity(text: &str) -> bool {
    let is_reserved = text.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
    is_session_name(text) && !is_reserved
}

/// Whether key and value are of the model's patterns.
pub(crate) fn is_tag(key: &str, value: &str) -> bool {
    !key.is_empty()
        && is_tag_text(key, TAG_KEY_CHARS_MAX)
        && is_tag_text(value, TAG_VALUE_CHARS_MAX)
}

fn is_tag_text(text: &str, chars_max: usize) -> bool {
    text.chars().count() <= chars_max
        && text
            .chars()
            .all(|one| one.is_alphanumeric() || one.is_whitespace() || "_.:/=+-@".contains(one))
}
