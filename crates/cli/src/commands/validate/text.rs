//! As compilers print it: message, place, excerpt, caret, help.

use annotate_snippets::{AnnotationKind, Group, Level as Kind, Patch, Renderer, Snippet};
use sekisho_policy_validation::{Finding, Level, Place};

use super::report::{Report, counts};

/// Excerpts wider than this are cut around the place.
const WIDTH: usize = 120;
/// A file's further places are shown in the same excerpt if they are no more bytes away.
const EXCERPT_MAX: usize = 16 * 1024;

pub(super) fn render(reports: &[Report], styled: bool) -> String {
    let renderer = if styled { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for report in reports {
        for finding in &report.findings {
            out.push_str(&one(report, finding, &renderer));
            out.push_str("\n\n");
        }
        if 0 < report.fixed {
            out.push_str(&format!("{}: {} fixed\n", report.name(), report.fixed));
        }
    }
    out.push_str(&summary(reports));
    out
}

fn kind(level: Level) -> Kind<'static> {
    match level {
        Level::Error => Kind::ERROR,
        Level::SecurityWarning => Kind::WARNING.with_name("security warning"),
        Level::Warning => Kind::WARNING,
        Level::Suggestion => Kind::NOTE.with_name("suggestion"),
    }
}

fn one(report: &Report, finding: &Finding, renderer: &Renderer) -> String {
    let title =
        kind(finding.level()).primary_title(printable(&finding.message)).id(finding.code.name());
    let mut group = Group::with_title(title);
    let name = report.name();
    if let Some((excerpt, places)) = excerpt(&report.text, &finding.places) {
        let annotations = places.iter().enumerate().map(|(index, span)| {
            let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(span.clone())
        });
        group = group.element(
            Snippet::source(excerpt.text)
                .line_start(excerpt.line)
                .path(name.as_str())
                .annotations(annotations),
        );
    }
    if let Some(help) = &finding.help {
        group = group.element(Kind::HELP.message(printable(help)));
    }
    let mut groups = vec![group];
    if let Some(fix) = fix(report, finding) {
        groups.push(fix);
    }
    renderer.render(&groups)
}

/// The fix as a difference, if it is small enough to show; else its title alone.
fn fix<'a>(report: &'a Report, finding: &'a Finding) -> Option<Group<'a>> {
    let fix = finding.fix.as_ref()?;
    let title = Kind::HELP.secondary_title(format!("{} (--fix)", fix.title));
    let start = fix.edits.iter().map(|edit| edit.span.start).min()?;
    let end = fix.edits.iter().map(|edit| edit.span.end).max()?;
    let lines = lines_around(&report.text, start, end);
    let text = report.text.get(lines.clone())?;
    if 2 * WIDTH < text.len() {
        return Some(Group::with_title(title));
    }
    let line = 1 + report.text.get(..lines.start)?.matches('\n').count();
    let patches = fix.edits.iter().map(|edit| {
        let from = edit.span.start.saturating_sub(lines.start);
        let to = edit.span.end.saturating_sub(lines.start);
        Patch::new(from..to, edit.text.as_str())
    });
    Some(Group::with_title(title).element(Snippet::source(text).line_start(line).patches(patches)))
}

/// A part of the text, and the number of its first line.
struct Excerpt<'a> {
    text: &'a str,
    line: usize,
}

/// The lines that hold the first place and the others near it, and the places in them. Whole
/// statements are pointed at by their first line.
fn excerpt<'a>(
    text: &'a str,
    places: &[Place],
) -> Option<(Excerpt<'a>, Vec<std::ops::Range<usize>>)> {
    let first = places.first()?;
    let (mut start, mut end) = (first.span.start, first.span.start);
    let mut shown = Vec::new();
    for place in places {
        let (from, to) = (start.min(place.span.start), end.max(place.span.start));
        if EXCERPT_MAX < to - from {
            continue;
        }
        (start, end) = (from, to);
        shown.push(place);
    }
    let lines = lines_around(text, start, end);
    let excerpt = text.get(lines.clone())?;
    let top = shown.iter().min_by_key(|place| place.span.start)?;
    let spans = shown
        .iter()
        .map(|place| {
            let line_end = lines_around(text, place.span.start, place.span.start).end;
            let from = place.span.start - lines.start;
            let to = place.span.end.min(line_end).max(place.span.start) - lines.start;
            // A place at the very end of the text is no character.
            from..to.max((from + 1).min(excerpt.len()))
        })
        .collect();
    Some((Excerpt { text: excerpt, line: top.start.line }, spans))
}

/// The whole lines from one offset to another, without the last line's end.
fn lines_around(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let from = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let to = text.get(end..).and_then(|rest| rest.find('\n')).map_or(text.len(), |at| end + at);
    from..to
}

/// Words of the document are untrusted: nothing in them moves the cursor.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

fn summary(reports: &[Report]) -> String {
    let found: Vec<String> = counts(reports)
        .into_iter()
        .filter(|(_, count)| 0 < *count)
        .map(|(level, count)| {
            let name = level.name().replace('-', " ");
            format!("{count} {name}{}", if count == 1 { "" } else { "s" })
        })
        .collect();
    let files = match reports {
        [only] => {
            let how = if only.guessed { "guessed; --type says otherwise" } else { "as told" };
            format!("{}: {} policy ({how})", only.name(), only.policy_type.name())
        }
        several => format!("{} files", several.len()),
    };
    if found.is_empty() {
        return format!("{files}: no findings\n");
    }
    format!("{files}: {}\n", found.join(", "))
}
