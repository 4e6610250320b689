//! Words and lists of a line.

use serde_json::Value;

/// Splits a line at whitespace that is not in double quotes.
pub(super) fn words(line: &str) -> Vec<&str> {
    split(line, char::is_whitespace).into_iter().filter(|word| !word.is_empty()).collect()
}

/// Reads a list: one item is itself, several or bracketed ones a JSON array.
pub(super) fn list(word: &str) -> Result<Value, String> {
    let (inner, bracketed) = match word.strip_prefix('[').and_then(|word| word.strip_suffix(']')) {
        Some(inner) => (inner, true),
        None => (word, false),
    };
    if inner.is_empty() {
        return Ok(Value::Array(Vec::new()));
    }
    let mut items =
        split(inner, |c| c == ',').into_iter().map(item).collect::<Result<Vec<Value>, String>>()?;
    if !bracketed && items.len() == 1 {
        return items.pop().ok_or_else(|| "an empty list".to_owned());
    }
    Ok(Value::Array(items))
}

/// The items of a list as strings.
pub(super) fn strings(word: &str) -> Result<Vec<String>, String> {
    let text = |value: Value| match value {
        Value::String(text) => Ok(text),
        other => Err(format!("{other} is no string")),
    };
    match list(word)? {
        Value::Array(items) => items.into_iter().map(text).collect(),
        one => Ok(vec![text(one)?]),
    }
}

fn item(text: &str) -> Result<Value, String> {
    let json = |text: &str| serde_json::from_str(text).map_err(|error| format!("{text}: {error}"));
    if text.starts_with('"') {
        return json(text);
    }
    match text.strip_prefix("json:") {
        Some(text) => json(text),
        None => Ok(Value::from(text)),
    }
}

/// Splits at separators outside double quotes; a backslash in quotes escapes.
fn split(text: &str, separates: impl Fn(char) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if !quoted && separates(character) => {
                pieces.push(text.get(start..at).unwrap_or_default());
                start = at + character.len_utf8();
            }
            _ => {}
        }
    }
    pieces.push(text.get(start..).unwrap_or_default());
    pieces
}
