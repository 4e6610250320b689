//! From spans to what people and programs read: lines, columns, paths.

use sekisho_policy::json::{Node, Value};
use sekisho_policy::text::{Position, Span};

use crate::finding::{Finding, Findings, Place, Step};

/// Counts out the places of all findings in one pass over the text, and sorts the findings by
/// place.
pub(crate) fn count_out(text: &str, root: Option<&Node<'_>>, findings: Findings) -> Vec<Finding> {
    let mut found = findings.found;
    found.sort_by_key(|found| (found.spans.first().map(|span| span.start), found.code));
    let mut offsets: Vec<usize> = found
        .iter()
        .flat_map(|found| &found.spans)
        .flat_map(|span| [span.start, span.end])
        .collect();
    offsets.sort_unstable();
    offsets.dedup();
    let positions = positions(text, &offsets);
    let position = |offset: usize| {
        let index = offsets.binary_search(&offset).ok();
        index
            .and_then(|index| positions.get(index).copied())
            .unwrap_or(Position { line: 1, column: 1 })
    };
    found
        .into_iter()
        .map(|found| Finding {
            code: found.code,
            message: found.message,
            places: found
                .spans
                .into_iter()
                .map(|span| Place {
                    span,
                    start: position(span.start),
                    end: position(span.end),
                    path: root.map(|root| path(root, span)).unwrap_or_default(),
                })
                .collect(),
            help: found.help,
            fix: found.fix,
        })
        .collect()
}

/// The positions of offsets that are sorted.
fn positions(text: &str, offsets: &[usize]) -> Vec<Position> {
    let mut positions = Vec::with_capacity(offsets.len());
    let (mut line, mut column) = (1, 1);
    let mut characters = text.char_indices().peekable();
    for offset in offsets {
        while let Some((at, character)) = characters.peek().copied()
            && at < *offset
        {
            characters.next();
            if character == '\n' {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
        positions.push(Position { line, column });
    }
    positions
}

/// The way to the innermost value that holds the span.
fn path(root: &Node<'_>, span: Span) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut node = root;
    loop {
        match &node.value {
            Value::Object(members) => {
                let index = members.partition_point(|member| member.node.span.end < span.end);
                let Some(member) = members.get(index) else { return steps };
                if span.start < member.key_span.start {
                    return steps;
                }
                steps.push(Step::Member(member.key.clone().into_owned()));
                // The key itself stands for its member.
                if span.start < member.node.span.start {
                    return steps;
                }
                node = &member.node;
            }
            Value::Array(items) => {
                let index = items.partition_point(|item| item.span.end < span.end);
                let Some(item) = items.get(index) else { return steps };
                if span.start < item.span.start {
                    return steps;
                }
                steps.push(Step::Index(index));
                node = item;
            }
            _ => return steps,
        }
    }
}
