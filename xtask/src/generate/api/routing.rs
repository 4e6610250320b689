//! URIs of operations, taken apart; the order in which a request is tried against them.

use anyhow::{Result, bail};

use super::model::{Model, Operation};

/// An operation's URI.
pub(crate) struct Uri {
    pub(crate) path: Vec<Segment>,
    pub(crate) query: Vec<(String, Option<String>)>,
}

pub(crate) enum Segment {
    Literal(String),
    Label(String),
    Greedy(String),
}

impl Uri {
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let Some(path) = path.strip_prefix('/') else { bail!("URI {text} has no path") };
        let path = if path.is_empty() {
            Vec::new()
        } else {
            path.split('/').map(Segment::parse).collect::<Result<_>>()?
        };
        let query = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| match pair.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (pair.to_owned(), None),
            })
            .collect();
        Ok(Self { path, query })
    }

    /// Greater is more specific. Required query parameters count most, then the first
    /// segment that is text in one URI and a label in the other, then the length.
    fn specificity(&self) -> (usize, Vec<u8>) {
        let kinds = self.path.iter().map(|segment| match segment {
            Segment::Literal(_) => 3,
            Segment::Label(_) => 2,
            Segment::Greedy(_) => 1,
        });
        (self.query.len(), kinds.collect())
    }
}

impl Segment {
    fn parse(text: &str) -> Result<Self> {
        let label = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        Ok(match label {
            Some(label) => match label.strip_suffix('+') {
                Some(label) => Self::Greedy(label.to_owned()),
                None => Self::Label(label.to_owned()),
            },
            None if text.contains(['{', '}']) => bail!("segment {text} mixes text and label"),
            None => Self::Literal(text.to_owned()),
        })
    }
}

/// How many headers and query parameters tell the operation from others of the same URI, as
/// `uploadId` tells S3's `ListParts` from `GetObject`.
fn required(model: &Model, operation: &Operation) -> Result<usize> {
    let Some(input) = &operation.input else { return Ok(0) };
    let shape = model.shape(&input.shape)?;
    let in_head = |name: &&String| {
        let member = shape.members.get(*name);
        let location = member.and_then(|member| member.traits.location.as_deref());
        matches!(location, Some("header" | "querystring"))
    };
    Ok(shape.required.iter().filter(in_head).count())
}

/// Indexes of `names`, most specific URI first; then the one that requires most; ties by name.
pub(crate) fn order(model: &Model, names: &[&String]) -> Result<Vec<usize>> {
    let mut routes = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let operation = model.operations.get(*name).expect("the names are the model's");
        let (query, path) = Uri::parse(&operation.http.request_uri)?.specificity();
        routes.push(((query, path, required(model, operation)?), index));
    }
    routes.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    Ok(routes.into_iter().map(|(_, index)| index).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_before_labels_and_query_parameters_before_both() {
        let of = |uri| Uri::parse(uri).unwrap().specificity();
        assert!(of("/{Bucket}?acl") > of("/{Bucket}"));
        assert!(of("/analyzer/used") > of("/analyzer/{name}"));
        assert!(of("/{Bucket}/{Key}") > of("/{Bucket}/{Key+}"));
    }
}
