//! Decisions and explanations for people.

use std::fmt::Write;

use sekisho_policy::{Decision, Effect, Explanation, Request};
use sekisho_policy_explain::{Layer, Reading, Report, Verdict, headline};

use crate::terminal::Style;

/// How many statements that do not match are shown of a layer: those that came nearest.
const NEAREST_MAX: usize = 5;

/// A decision with the statements that made it.
pub(crate) fn decision(explanation: &Explanation, request: &Request<'_>, style: Style) -> String {
    let mut text = head(&explanation.decision, request, style);
    for because in &explanation.because {
        let sid = because.sid.as_ref().map(|sid| format!(" {sid:?}")).unwrap_or_default();
        let _ = writeln!(
            text,
            "  {} in {} policy {} #{}{sid}",
            because.effect.as_str(),
            because.kind.question_name(),
            because.policy,
            because.statement,
        );
    }
    missing(&mut text, explanation);
    text
}

fn head(decision: &Decision, request: &Request<'_>, style: Style) -> String {
    let verdict = if decision.is_allowed() { style.good("Allowed") } else { style.bad("Denied") };
    let headline = headline(decision, request);
    let caller = request.principal.caller_arn().map(|arn| format!(" for {arn}"));
    format!(
        "{verdict}: {headline}\n{}\n",
        style.faint(format!("  on {}{}", request.resource, caller.unwrap_or_default()))
    )
}

fn missing(text: &mut String, explanation: &Explanation) {
    if !explanation.missing_context.is_empty() {
        let keys = explanation.missing_context.join(", ");
        let _ =
            writeln!(text, "  condition keys that policies read and the question lacks: {keys}");
    }
}

/// Everything that a report tells.
pub(crate) fn report(report: &Report, request: &Request<'_>, style: Style) -> String {
    let allowed = report.explanation.decision.is_allowed();
    let mut text = head(&report.explanation.decision, request, style);
    missing(&mut text, &report.explanation);
    text.push('\n');
    let width = report.layers.iter().map(|layer| layer.name().len()).max().unwrap_or_default();
    for layer in &report.layers {
        self::layer(&mut text, layer, width, request, style);
    }
    match report.remedies.as_slice() {
        [] if allowed => {}
        [] => text.push_str(
            "\nNo change of policies or condition keys that is known of would allow it.\n",
        ),
        remedies => {
            let _ = writeln!(text, "\n{}", style.strong("To allow it, one of:"));
            for (index, remedy) in remedies.iter().enumerate() {
                for (place, change) in remedy.changes.iter().enumerate() {
                    let number =
                        if place == 0 { format!("{:>3}.", index + 1) } else { " and".to_owned() };
                    let _ = writeln!(text, "{number} {}", change.words());
                }
            }
        }
    }
    text
}

fn layer(text: &mut String, layer: &Layer, width: usize, request: &Request<'_>, style: Style) {
    let words = layer.verdict_words();
    let words = match layer.verdict {
        Verdict::Allows | Verdict::AllowsImplicitly => style.good(words),
        Verdict::Denies | Verdict::Silent => style.bad(words),
        Verdict::Absent | Verdict::NotConsulted => style.faint(words),
    };
    let _ = writeln!(text, "{:width$}  {words}", layer.name());
    let (matching, mut others): (Vec<&Reading>, Vec<&Reading>) =
        layer.statements.iter().partition(|reading| reading.matches());
    for reading in matching {
        let words = match reading.match_words() {
            "" => "matches".to_owned(),
            words => format!("matches; {words}"),
        };
        let _ = writeln!(text, "  {}: {words}", reading.title());
    }
    // A Deny that does not match is no reason for anything, unless it nearly did.
    let denies = |reading: &Reading| {
        reading.statement().is_some_and(|statement| statement.effect == Effect::Deny)
    };
    others.sort_by_key(|reading| (reading.misses.len(), denies(reading)));
    let hidden = others.len().saturating_sub(NEAREST_MAX);
    others.truncate(NEAREST_MAX);
    others.sort_by_key(|reading| (reading.policy_index, reading.index));
    for reading in others {
        let _ = writeln!(text, "  {}: does not match", reading.title());
        for words in reading.miss_words(request) {
            let _ = writeln!(text, "    {}", style.faint(words));
        }
    }
    if 0 < hidden {
        let _ = writeln!(text, "  {}", style.faint(format!("{hidden} more do not match")));
    }
}
