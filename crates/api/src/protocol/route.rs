//! Which operation a JSON or REST request asks for.

use http::HeaderMap;

use super::form::Form;
use super::{ProtocolError, Request};
use crate::operation::{Http, OperationModel, Segment, Service};
use crate::shape::{Location, Member};

/// The parts of a REST request's URI that carry members.
#[derive(Debug)]
pub(super) struct Labels<'a> {
    /// Wire name and raw text of each label of the path.
    pub(super) path: Vec<(&'static str, &'a str)>,
    /// The query string's parameters.
    pub(super) query: Form<'a>,
}

/// The operation that `X-Amz-Target` names: `{prefix}.{operation}`.
pub(super) fn by_target(
    service: &'static Service,
    headers: &HeaderMap,
) -> Result<&'static OperationModel, ProtocolError> {
    headers
        .get("x-amz-target")
        .and_then(|target| target.to_str().ok()?.rsplit_once('.'))
        .filter(|(prefix, _)| Some(*prefix) == service.target_prefix)
        .and_then(|(_, name)| service.operation(name))
        .ok_or(ProtocolError::UnknownOperation)
}

/// The operation whose method and URI are the request's: of several the most specific one
/// whose required headers and query parameters are there, or else the most specific one.
pub(super) fn by_uri<'a>(
    service: &'static Service,
    request: &Request<'a>,
) -> Result<(&'static OperationModel, Labels<'a>), ProtocolError> {
    let query = Form::parse(request.query, &[])?;
    let path = request.path.strip_prefix('/').unwrap_or(request.path);
    let mut fallback = None;
    for &index in service.routes {
        let Some(&operation) = service.operations.get(usize::from(index)) else { continue };
        // Most of S3's name a parameter, which tells them apart from a plain request at once.
        if query.is_empty() && !operation.http.query.is_empty()
            || operation.http.method != request.method.as_str()
            || !has_query(&operation.http, &query)
        {
            continue;
        }
        // What the URI itself names decides first: `?attributes` is S3's `GetObjectAttributes`
        // even without the header that it requires.
        let fewer =
            |(other, _): &(&OperationModel, _)| operation.http.query.len() < other.http.query.len();
        if fallback.as_ref().is_some_and(fewer) {
            break;
        }
        let Some(labels) = labels(operation.http.path, path) else { continue };
        if has_required(operation, request.headers, &query) {
            return Ok((operation, Labels { path: labels, query }));
        }
        fallback.get_or_insert((operation, labels));
    }
    let (operation, path) = fallback.ok_or(ProtocolError::UnknownOperation)?;
    Ok((operation, Labels { path, query }))
}

/// The query parameters that the URI itself names are there.
fn has_query(http: &Http, query: &Form<'_>) -> bool {
    http.query.iter().all(|(name, value)| {
        query.get(name).is_some_and(|sent| value.is_none_or(|value| value == sent))
    })
}

/// Every required header and query parameter is there.
fn has_required(operation: &OperationModel, headers: &HeaderMap, query: &Form<'_>) -> bool {
    let is_there = |member: &Member| match member.location {
        Location::Header => headers.contains_key(member.wire_name),
        Location::QueryString => query.get(member.wire_name).is_some(),
        _ => true,
    };
    operation.input.members().iter().filter(|member| member.required).all(is_there)
}

/// The labels' texts if the template matches `path` (without its first slash).
fn labels<'a>(template: &[Segment], path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
    let mut labels = Vec::new();
    let mut rest = Some(path).filter(|path| !path.is_empty());
    for (at, segment) in template.iter().enumerate() {
        let left = rest?;
        let (first, after) =
            left.split_once('/').map_or((left, None), |(first, after)| (first, Some(after)));
        match *segment {
            Segment::Literal(text) if text == first => rest = after,
            Segment::Literal(_) => return None,
            Segment::Label(name) if !first.is_empty() => {
                labels.push((name, first));
                rest = after;
            }
            Segment::Greedy(name) => {
                let (greedy, after) = split_tail(left, template.len() - at - 1)?;
                labels.push((name, greedy));
                rest = after;
            }
            Segment::Label(_) => return None,
        }
    }
    // One slash too many at the end is let pass: `/bucket/` is the bucket.
    rest.is_none_or(str::is_empty).then_some(labels)
}

/// What a greedy label takes of `path`, all but the last `count` segments, and these.
fn split_tail(path: &str, count: usize) -> Option<(&str, Option<&str>)> {
    if count == 0 {
        return Some((path, None)).filter(|_| !path.is_empty());
    }
    let (at, _) = path.rmatch_indices('/').nth(count - 1)?;
    let (greedy, tail) = path.split_at_checked(at)?;
    (!greedy.is_empty()).then_some((greedy, tail.strip_prefix('/')))
}
