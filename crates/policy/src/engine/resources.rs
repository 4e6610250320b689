//! Whether a resource pattern covers the resource of a request (evaluation contract, 8.4).

use super::arn::Arn;
use super::compiled::{Compiled, Head, Resource, StatementRef, Tail};
use super::glob::{self, RUN};
use super::variables;
use crate::Context;
use crate::short::{begins_with, same};

/// What is asked about, as patterns see it.
#[derive(Clone, Copy)]
pub(super) struct Target<'r> {
    pub(super) arn: &'r Arn<'r>,
    pub(super) context: &'r Context<'r>,
}

impl Target<'_> {
    /// Whether the element of a statement holds: `Resource` if some pattern matches,
    /// `NotResource` if none does (EV-67).
    pub(super) fn is_covered(&self, statement: StatementRef<'_>) -> bool {
        let compiled = statement.compiled;
        let some = statement.resources().iter().any(|pattern| self.matches(compiled, pattern));
        some != statement.is().not_resource
    }

    /// Whether the pattern matches. `*` matches everything; a resource that is `*` is matched by
    /// nothing else (EV-66).
    pub(super) fn matches(&self, compiled: &Compiled, pattern: &Resource) -> bool {
        if pattern.head == Head::Everything {
            return true;
        }
        let Some(sixth_at) = self.arn.sixth_at() else { return false };
        let text = compiled.bytes(pattern.span);
        match pattern.head {
            Head::Long => {
                let head = Fields::split(text);
                self.aligned_or_open(compiled, pattern, &head)
            }
            Head::Literal => {
                let length = usize::from(pattern.ends[3]) + 1;
                length == sixth_at
                    && text.get(..length).is_some_and(|head| begins_with(self.arn.text, head))
                    && self.tail(compiled, pattern, text.get(length..), self.arn.sixth())
            }
            Head::Fields => {
                let head = Fields::noted(text, pattern.ends);
                head.match_aligned(self.arn)
                    && self.tail(compiled, pattern, head.tail, self.arn.sixth())
            }
            Head::Open => {
                let head = Fields::noted(text, pattern.ends);
                self.aligned_or_open(compiled, pattern, &head)
            }
            Head::Everything => true,
        }
    }

    fn aligned_or_open(&self, compiled: &Compiled, pattern: &Resource, head: &Fields<'_>) -> bool {
        if head.match_aligned(self.arn) && self.tail(compiled, pattern, head.tail, self.arn.sixth())
        {
            return true;
        }
        self.arn.has_more_colons()
            && head.runs_on()
            && self.matches_running_on(compiled, pattern, head)
    }

    /// Whether the sixth field of the pattern matches `text`.
    fn tail(
        &self,
        compiled: &Compiled,
        pattern: &Resource,
        tail: Option<&[u8]>,
        text: &[u8],
    ) -> bool {
        let tail = tail.unwrap_or_default();
        match pattern.tail {
            Tail::Any => true,
            Tail::Literal => same(tail, text),
            Tail::Prefix => tail.split_last().is_some_and(|(_, prefix)| begins_with(text, prefix)),
            Tail::Wild => glob::matches(tail, text),
            Tail::Program => {
                let pieces = compiled.pieces(pattern.pieces, pattern.piece_count);
                variables::matches_in_place(compiled, pieces, self.context, text).unwrap_or_else(
                    || {
                        let mut room = variables::Room::new();
                        variables::expand(compiled, pieces, self.context, &mut room)
                            .is_some_and(|tail| glob::matches(tail, text))
                    },
                )
            }
            Tail::Never => false,
        }
    }

    /// EV-62: a `*` that ends one of the first five fields may run on across colons, so that the
    /// fields of the pattern may stand elsewhere than those of the resource. Follows which colons
    /// of the resource each field of the pattern can begin after; linear in the resource.
    fn matches_running_on(
        &self,
        compiled: &Compiled,
        pattern: &Resource,
        head: &Fields<'_>,
    ) -> bool {
        let text = self.arn.text;
        let colons = memchr::memchr_iter(b':', text).count();
        // Places a field can begin at: after the n-th colon. On the stack but for odd resources.
        let mut small = [false; 64];
        let mut large = Vec::new();
        let starts: &mut [bool] = match small.get_mut(..=colons) {
            Some(small) => small,
            None => {
                large.resize(colons + 1, false);
                &mut large
            }
        };
        let Some(first) = text.strip_prefix(b"arn:").and_then(|_| starts.get_mut(1)) else {
            return false;
        };
        *first = true;
        for field in head.fields {
            if !advance(starts, text, field) {
                return false;
            }
        }
        let mut room = variables::Room::new();
        let tail = match pattern.tail {
            Tail::Never => return false,
            Tail::Program => {
                let pieces = compiled.pieces(pattern.pieces, pattern.piece_count);
                match variables::expand(compiled, pieces, self.context, &mut room) {
                    Some(tail) => tail,
                    None => return false,
                }
            }
            _ => head.tail.unwrap_or_default(),
        };
        let places = (0..)
            .zip(fields_from(text))
            .filter(|(number, _)| starts.get(*number).copied().unwrap_or_default());
        for (_, (rest, _)) in places {
            let Some((pattern, text)) = glob::strip_prefix(tail, rest) else { continue };
            if pattern.is_empty() && !text.is_empty() {
                continue;
            }
            // With a run ahead, a later place can match nothing that this one cannot.
            return glob::matches(pattern, text);
        }
        false
    }
}

/// What follows the n-th colon, and how long the field there is; from the beginning of the text.
fn fields_from(text: &[u8]) -> impl Iterator<Item = (&[u8], usize)> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let here = rest?;
        let end = memchr::memchr(b':', here);
        rest = end.and_then(|end| here.get(end + 1..));
        Some((here, end.unwrap_or(here.len())))
    })
}

/// From the places where a field can begin to those where the next one can.
fn advance(starts: &mut [bool], text: &[u8], field: &[u8]) -> bool {
    let runs_on = field.last() == Some(&RUN);
    let (mut open, mut some) = (false, false);
    let mut reached = false;
    for (number, (rest, length)) in fields_from(text).enumerate() {
        let Some(start) = starts.get_mut(number) else { break };
        // What the field before it reached is where this one begins.
        let begins = std::mem::replace(start, reached || open);
        some |= *start;
        let found = rest.get(..length).unwrap_or_default();
        // A field ends at a colon: the last one of the text has none.
        reached = begins && glob::matches(field, found) && length < rest.len();
        open |= reached && runs_on;
    }
    some
}

/// The fields of a pattern: partition, service, region, account; and what follows them.
struct Fields<'p> {
    fields: [&'p [u8]; 4],
    tail: Option<&'p [u8]>,
}

impl<'p> Fields<'p> {
    fn noted(text: &'p [u8], ends: [u8; 4]) -> Self {
        let mut start = 4;
        let fields = ends.map(|end| {
            let field = text.get(start..usize::from(end)).unwrap_or_default();
            start = usize::from(end) + 1;
            field
        });
        Self { fields, tail: text.get(start..) }
    }

    fn split(text: &'p [u8]) -> Self {
        let mut fields = text.splitn(6, |byte| *byte == b':').skip(1);
        let mut next = || fields.next().unwrap_or_default();
        Self { fields: [next(), next(), next(), next()], tail: fields.next() }
    }

    /// Whether each matches the field of the same place (EV-61).
    fn match_aligned(&self, arn: &Arn<'_>) -> bool {
        arn.field(0) == b"arn"
            && self.fields.iter().zip(1..).all(|(pattern, number)| {
                let found = arn.field(number);
                matches!(pattern, [RUN]) || same(pattern, found) || {
                    pattern.iter().any(|byte| glob::ONE <= *byte) && glob::matches(pattern, found)
                }
            })
    }

    fn runs_on(&self) -> bool {
        self.fields.iter().any(|field| field.last() == Some(&RUN))
    }
}
