//! The loop over lines.

use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};

use super::{NamedDocuments, Question, QuestionError};
use crate::Evaluator;

/// Longest line that is read, in bytes. A question with every kind of policy at its largest is
/// well below.
const LINE_BYTES_MAX: u64 = 8 << 20;

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Lines answered with a decision.
    pub decided: u64,
    /// Lines answered with an error: the run's exit status is then 1.
    pub failed: u64,
}

/// Answers every line of `input` on `output`, in order; blank lines are passed over. A line that
/// cannot be read, or not be decided, is answered with an error and the run goes on. Answers are
/// flushed whenever no further question is waiting.
///
/// # Errors
/// Reading or writing failed.
pub fn run(
    input: impl Read,
    output: impl Write,
    documents: &NamedDocuments,
    evaluator: &dyn Evaluator,
) -> io::Result<Summary> {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut output = BufWriter::with_capacity(1 << 16, output);
    let mut summary = Summary::default();
    let mut line = Vec::new();
    loop {
        if input.buffer().is_empty() {
            output.flush()?;
        }
        line.clear();
        if input.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let whole = line.last() == Some(&b'\n') || input.fill_buf()?.is_empty();
        if !whole {
            input.skip_until(b'\n')?;
        }
        if line.trim_ascii().is_empty() && whole {
            continue;
        }
        let answer = if whole {
            answer(&line, documents, evaluator)
        } else {
            Err(unread(format!("the line is longer than {LINE_BYTES_MAX} bytes")))
        };
        match answer {
            Ok(answer) => {
                summary.decided += 1;
                writeln!(output, "{answer}")?;
            }
            Err(error) => {
                summary.failed += 1;
                writeln!(output, "{}", error.answer())?;
            }
        }
    }
    output.flush()?;
    Ok(summary)
}

fn answer(
    line: &[u8],
    documents: &NamedDocuments,
    evaluator: &dyn Evaluator,
) -> Result<String, QuestionError> {
    let line = std::str::from_utf8(line).map_err(|_| unread("the line is not UTF-8".to_owned()))?;
    let question = Question::parse(line, documents)?;
    match evaluator.explain(&question.request(), &question.policies()) {
        Ok(explanation) => Ok(question.answer(&explanation)),
        Err(error) => Err(QuestionError { id: question.id, message: error.to_string() }),
    }
}

fn unread(message: String) -> QuestionError {
    QuestionError { id: "null".to_owned(), message }
}
