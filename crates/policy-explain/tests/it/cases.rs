//! Every question of the case files, explained.

use sekisho_policy::question::Question;
use sekisho_policy_reference::cases::{Answer, Suite};

use super::checked;

#[test]
fn every_case_is_explained_as_it_is_decided_and_every_remedy_allows() {
    let suite = Suite::of_repository().unwrap();
    let mut wrong = Vec::new();
    let (mut asked, mut remedied) = (0, 0);
    for (file, cases) in &suite.files {
        for ask in cases.iter().flat_map(|case| &case.asks) {
            if matches!(ask.answer, Answer::Error) {
                continue;
            }
            let mut question = Question::parse(&ask.question, &suite.documents).unwrap();
            ask.facts.tell(&mut question.principal).unwrap();
            asked += 1;
            match checked(&question) {
                Ok(report) => remedied += usize::from(!report.remedies.is_empty()),
                Err(error) => wrong.push(format!("{file}:{}: {error}", ask.line)),
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {asked} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(500 < asked && 200 < remedied, "only {asked} questions, {remedied} remedied");
}
