//! Reads the language of case files.

use sekisho_policy::principal::SessionToken;
use sekisho_policy::{Forbidden, Outcome, PolicyKind};
use serde_json::{Map, Value, json};

use super::ask::{Answer, Ask, Because, Facts};
use super::line::{list, strings, words};

/// A case: rules, what it shows, and its questions.
#[derive(Clone, Debug)]
pub struct Case {
    /// Rules of the contracts, such as `EV-24`.
    pub rules: Vec<String>,
    /// What it shows.
    pub title: String,
    /// The questions, in order; never empty.
    pub asks: Vec<Ask>,
}

/// A line that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {message}")]
pub struct CaseError {
    /// Line of the file, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// Reads the cases of a file.
///
/// # Errors
/// The first line that is not of the language, or a case without a question.
pub fn parse(text: &str) -> Result<Vec<Case>, CaseError> {
    let mut cases: Vec<Case> = Vec::new();
    let mut state = State::default();
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let error = |message: String| CaseError { line: number, message };
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(head) = line.strip_prefix("case ") {
            let (rules, title) =
                head.split_once(": ").ok_or_else(|| error("case RULES: TITLE".to_owned()))?;
            let rules = rules.split(", ").map(str::to_owned).collect();
            let asked = cases.last().is_none_or(|case| !case.asks.is_empty());
            if !asked {
                return Err(error("the case above asks nothing".to_owned()));
            }
            cases.push(Case { rules, title: title.to_owned(), asks: Vec::new() });
            state = State::default();
            continue;
        }
        let case = cases.last_mut().ok_or_else(|| error("no case yet".to_owned()))?;
        if let Some(question) = line.strip_prefix("ask ") {
            case.asks.push(state.ask(question, number).map_err(error)?);
        } else {
            state.change(line).map_err(error)?;
        }
    }
    match cases.last() {
        Some(case) if case.asks.is_empty() => {
            Err(CaseError { line: text.lines().count(), message: "asks nothing".to_owned() })
        }
        _ => Ok(cases),
    }
}

/// What the lines of a case have said so far.
#[derive(Clone, Debug)]
struct State {
    caller: String,
    issuer: Option<String>,
    facts: Facts,
    version: Option<String>,
    context: Map<String, Value>,
    policies: Map<String, Value>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            caller: "arn:aws:iam::111111111111:user/ann".to_owned(),
            issuer: None,
            facts: Facts::default(),
            version: Some("2012-10-17".to_owned()),
            context: Map::new(),
            policies: Map::new(),
        }
    }
}

impl State {
    fn change(&mut self, line: &str) -> Result<(), String> {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match word {
            "caller" => self.caller(rest),
            "version" => {
                self.version = (rest != "none").then(|| rest.to_owned());
                Ok(())
            }
            "with" => words(rest).into_iter().try_for_each(|pair| self.set(pair)),
            "without" => {
                words(rest).into_iter().for_each(|key| {
                    self.context.remove(key);
                });
                Ok(())
            }
            kind => self.policy(kind, rest),
        }
    }

    fn caller(&mut self, text: &str) -> Result<(), String> {
        let mut words = words(text).into_iter();
        self.caller = words.next().ok_or("caller WHO")?.to_owned();
        self.issuer = None;
        self.facts = Facts::default();
        for word in words {
            let (key, value) = word.split_once('=').ok_or("KEY=VALUE")?;
            let some = Some(value.to_owned());
            match (key, value) {
                ("issuer", _) => self.issuer = some,
                ("id", _) => self.facts.user_id = some,
                ("role-id", _) => self.facts.role_id = some,
                ("issuer-id", _) => self.facts.issuer_id = some,
                ("token", "mfa") => self.facts.session_token = Some(SessionToken { mfa: true }),
                ("token", "no-mfa") => self.facts.session_token = Some(SessionToken { mfa: false }),
                ("assumed-root", "yes") => self.facts.assumed_root = true,
                _ => return Err(format!("{word} says nothing about a caller")),
            }
        }
        Ok(())
    }

    fn set(&mut self, pair: &str) -> Result<(), String> {
        let (key, value) = pair.split_once('=').ok_or("KEY=VALUE")?;
        let key = match list(key)? {
            Value::String(key) => key,
            other => return Err(format!("{other} is no key")),
        };
        // Nothing after the sign is the empty string; `[]` is the empty list.
        let value = if value.is_empty() { Value::from("") } else { list(value)? };
        self.context.insert(key, value);
        Ok(())
    }

    fn policy(&mut self, kind: &str, text: &str) -> Result<(), String> {
        let (kind, new) = kind.strip_suffix('+').map_or((kind, false), |kind| (kind, true));
        let (name, level) = match kind.split_once('[') {
            Some((name, level)) => {
                let level = level.strip_suffix(']').and_then(|level| level.parse::<usize>().ok());
                (name, Some(level.ok_or("KIND[LEVEL]")?))
            }
            None => (kind, None),
        };
        let control = matches!(name, "scp" | "rcp");
        if question_kind(name).is_none() || control != level.is_some() && text != "none" {
            return Err(format!("unknown line {kind}"));
        }
        if text == "none" {
            self.policies.remove(name);
            return Ok(());
        }
        let version = self.version.clone();
        let policies = self.policies.entry(name).or_insert_with(|| json!([]));
        let documents = match level {
            None => policies.as_array_mut(),
            Some(level) => {
                let levels = policies.as_array_mut().ok_or("levels")?;
                if levels.len() <= level {
                    levels.resize(level + 1, json!([]));
                }
                levels.get_mut(level).and_then(Value::as_array_mut)
            }
        };
        let documents = documents.ok_or("documents are a list")?;
        if text == "nothing" {
            return Ok(());
        }
        let label = |count: usize| match level {
            Some(level) => format!("{name}{level}-{count}"),
            None if count == 0 => name.to_owned(),
            None => format!("{name}{count}"),
        };
        if let Some(name) = text.strip_prefix("named ") {
            documents.push(name.into());
            return Ok(());
        }
        if text.starts_with('{') {
            let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
            let name = label(documents.len());
            documents.push(json!({"name": name, "document": document}));
            return Ok(());
        }
        let statement = statement(text)?;
        if documents.is_empty() || new {
            let mut document = Map::new();
            if let Some(version) = version {
                document.insert("Version".to_owned(), version.into());
            }
            document.insert("Statement".to_owned(), json!([]));
            let name = label(documents.len());
            documents.push(json!({"name": name, "document": document}));
        }
        documents
            .last_mut()
            .and_then(|policy| policy.pointer_mut("/document/Statement")?.as_array_mut())
            .ok_or("the last document holds no list of statements: begin a new one")?
            .push(statement);
        Ok(())
    }

    fn ask(&self, text: &str, line: usize) -> Result<Ask, String> {
        let (question, answer) = text.split_once(" => ").ok_or("ask … => ANSWER")?;
        let mut state = self.clone();
        let mut words = words(question).into_iter();
        let action = words.next().ok_or("ask ACTION")?;
        let mut resource = "*";
        let mut account = None;
        while let Some(word) = words.next() {
            let value = words.next().ok_or_else(|| format!("{word} what?"))?;
            match word {
                "on" => resource = value,
                "of" => account = Some(value),
                "with" => state.set(value)?,
                _ => return Err(format!("{word} says nothing about a question")),
            }
        }
        let mut question = json!({
            "id": line, "principal": state.caller, "action": action, "resource": resource,
            "context": state.context, "policies": state.policies,
        });
        if let (Some(issuer), Some(fields)) = (state.issuer, question.as_object_mut()) {
            fields.insert("issuer".to_owned(), issuer.into());
        }
        if let (Some(account), Some(fields)) = (account, question.as_object_mut()) {
            fields.insert("resourceAccount".to_owned(), account.into());
        }
        let answer = self::answer(answer)?;
        Ok(Ask { line, question: question.to_string(), facts: state.facts, answer })
    }
}

fn answer(text: &str) -> Result<Answer, String> {
    let mut words = words(text).into_iter().peekable();
    let outcome = match words.next() {
        Some("error") => return Ok(Answer::Error),
        Some("Allowed") => Outcome::Allowed,
        Some("ExplicitlyDenied") => Outcome::ExplicitlyDenied,
        Some("ImplicitlyDenied") => Outcome::ImplicitlyDenied,
        other => return Err(format!("{other:?} is no answer")),
    };
    let (mut reason, mut missing, mut because) = (None, None, None);
    while let Some(word) = words.next() {
        match word {
            "missing" => missing = Some(strings(words.next().ok_or("missing LIST")?)?),
            "because" => because = Some(strings(words.next().ok_or("because LIST")?)?),
            "credential" => reason = Some(Because::Forbidden(Forbidden::Credential)),
            "service" => reason = Some(Because::Forbidden(Forbidden::Service)),
            kind => {
                let kind = question_kind(kind).ok_or_else(|| format!("{kind} is no reason"))?;
                reason = Some(Because::Policy(kind));
            }
        }
    }
    Ok(Answer::Decision { outcome, reason, missing, because })
}

fn question_kind(name: &str) -> Option<PolicyKind> {
    [
        PolicyKind::Identity,
        PolicyKind::PermissionsBoundary,
        PolicyKind::Session,
        PolicyKind::Resource,
        PolicyKind::ServiceControl,
        PolicyKind::ResourceControl,
        PolicyKind::VpcEndpoint,
    ]
    .into_iter()
    .find(|kind| kind.question_name() == name)
}

/// `EFFECT [sid=SID] [to LIST] LIST [on LIST] [when OPERATOR KEY LIST]…`
fn statement(text: &str) -> Result<Value, String> {
    let mut words = words(text).into_iter().peekable();
    let mut statement = Map::new();
    statement.insert("Effect".to_owned(), words.next().ok_or("EFFECT")?.into());
    if let Some(sid) = words.peek().and_then(|word| word.strip_prefix("sid=")) {
        statement.insert("Sid".to_owned(), sid.into());
        words.next();
    }
    // An element's list, negated after `all-but`.
    let mut element = |name: &str, words: &mut dyn Iterator<Item = &str>| {
        let mut word = words.next().ok_or_else(|| format!("no list for {name}"))?;
        let negated = word == "all-but";
        if negated {
            word = words.next().ok_or_else(|| format!("no list for {name}"))?;
        }
        let value = if name == "Principal" { principals(word)? } else { list(word)? };
        let name = if negated { format!("Not{name}") } else { name.to_owned() };
        statement.insert(name, value);
        Ok::<(), String>(())
    };
    if words.next_if_eq(&"to").is_some() {
        element("Principal", &mut words)?;
    }
    element("Action", &mut words)?;
    if words.next_if_eq(&"on").is_some() {
        element("Resource", &mut words)?;
    }
    let mut conditions = Map::new();
    while words.next_if_eq(&"when").is_some() {
        let (Some(operator), Some(key), Some(values)) = (words.next(), words.next(), words.next())
        else {
            return Err("when OPERATOR KEY LIST".to_owned());
        };
        let key = strings(key)?.pop().ok_or("a key")?;
        let keys = conditions.entry(operator).or_insert_with(|| json!({}));
        keys.as_object_mut().ok_or("keys")?.insert(key, list(values)?);
    }
    if !conditions.is_empty() {
        statement.insert("Condition".to_owned(), conditions.into());
    }
    match words.next() {
        Some(word) => Err(format!("{word} says nothing about a statement")),
        None => Ok(statement.into()),
    }
}

/// `*`, or `KEY:VALUE` items gathered by key.
fn principals(word: &str) -> Result<Value, String> {
    if word == "*" {
        return Ok(word.into());
    }
    let mut map = Map::new();
    for item in strings(word)? {
        let (key, value) = item.split_once(':').ok_or("a principal is KEY:VALUE")?;
        let values = map.entry(key).or_insert_with(|| json!([]));
        values.as_array_mut().ok_or("values")?.push(value.into());
    }
    Ok(map.into())
}
