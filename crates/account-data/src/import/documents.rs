//! Policy documents as exports hold them, each text kept once.

use std::borrow::Cow;
use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use serde_json::value::RawValue;

use super::{ImportError, Source};
use crate::model::DocumentIndex;

/// Distinct texts by place.
#[derive(Debug, Default)]
pub(super) struct Documents {
    places: HashMap<Box<str>, DocumentIndex>,
}

impl Documents {
    /// Keeps a document: an object, or a string that holds one, percent-encoded as IAM's API
    /// sends it or plain as Organizations' does.
    pub(super) fn keep(
        &mut self,
        source: &Source<'_, '_>,
        document: &RawValue,
    ) -> Result<DocumentIndex, ImportError> {
        let raw = document.get();
        let text = if raw.starts_with('"') {
            let at = source.offset(raw);
            let text: Cow<'_, str> = serde_json::from_str(raw)
                .map_err(|error| source.json(raw, at, &error))
                .map(Cow::Owned as fn(String) -> Cow<'static, str>)?;
            let text = if text.trim_start().starts_with('{') {
                text.into_owned()
            } else {
                percent_decode_str(&text)
                    .decode_utf8()
                    .map_err(|_| source.error(at, "the document is not UTF-8"))?
                    .into_owned()
            };
            // Whether it is a policy is seen when a question needs it (EV-7); that it is JSON, now.
            serde_json::from_str::<&RawValue>(&text)
                .map_err(|error| source.error(at, format!("the document is not JSON: {error}")))?;
            minified(&text)
        } else if raw.starts_with('{') {
            minified(raw)
        } else {
            return Err(source.error(source.offset(raw), "a policy document is expected here"));
        };
        Ok(self.place(text.into()))
    }

    /// The document of a managed policy of AWS that the export does not hold.
    pub(super) fn of_aws(&mut self, arn: &str, by: &str) -> Result<DocumentIndex, ImportError> {
        let aws = arn.split_once(":iam::aws:policy/");
        let known = sekisho_catalog::managed_policies();
        match aws.and_then(|_| known.get(arn)) {
            Some(policy) => Ok(self.place(minified(policy.document).into())),
            None => {
                let message = format!(
                    "{by} uses {arn}, whose document no file holds: export without --filter"
                );
                Err(ImportError { position: None, message })
            }
        }
    }

    fn place(&mut self, text: Box<str>) -> DocumentIndex {
        // An index is enough for four thousand million distinct documents, which no memory holds.
        let next = DocumentIndex::try_from(self.places.len()).unwrap_or(DocumentIndex::MAX);
        *self.places.entry(text).or_insert(next)
    }

    /// The texts by their places.
    pub(super) fn into_texts(self) -> Vec<Box<str>> {
        let mut texts: Vec<(DocumentIndex, Box<str>)> =
            self.places.into_iter().map(|(text, place)| (place, text)).collect();
        texts.sort_unstable_by_key(|(place, _)| *place);
        texts.into_iter().map(|(_, text)| text).collect()
    }
}

/// JSON without the whitespace between its tokens; everything else keeps its bytes.
pub(super) fn minified(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let (mut in_string, mut escaped) = (false, false);
    for character in json.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' if in_string => escaped = true,
            '"' => in_string = !in_string,
            ' ' | '\t' | '\n' | '\r' if !in_string => continue,
            _ => {}
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whitespace_between_tokens_goes() {
        let json = "{ \"a b\" :\n [ 1.0, \"c\\\" d\" ]\t}";
        assert_eq!(minified(json), r#"{"a b":[1.0,"c\" d"]}"#);
    }
}
