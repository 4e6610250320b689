//! What browsers of other origins are told: a pure function of a bucket's rules.
//!
//! The first rule that fits origin, method and headers answers (S3-6: for a preflight the rules
//! alone decide; no action is asked). An actual request is never refused here: without a rule that
//! fits, the answer lacks the headers, and the browser keeps it from the script.

use std::fmt::Write as _;

use http::{HeaderMap, HeaderName, HeaderValue, header};

/// One rule of a bucket's CORS configuration.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule<'a> {
    pub(crate) origins: &'a [String],
    pub(crate) methods: &'a [String],
    pub(crate) headers: &'a [String],
    pub(crate) expose: &'a [String],
    pub(crate) max_age_s: Option<i32>,
}

/// What a browser asks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Question<'a> {
    /// `Origin`.
    pub(crate) origin: &'a str,
    /// The method of the actual request.
    pub(crate) method: &'a str,
    /// `Access-Control-Request-Headers`, comma-separated; empty for an actual request.
    pub(crate) headers: &'a str,
}

/// The headers of the answer by the first rule that fits; `None` if none does.
pub(crate) fn allow<'a>(
    rules: impl IntoIterator<Item = Rule<'a>>,
    question: &Question<'_>,
) -> Option<HeaderMap> {
    let wanted: Vec<String> = question
        .headers
        .split(',')
        .map(|name| name.trim().to_ascii_lowercase())
        .filter(|name| !name.is_empty())
        .collect();
    rules.into_iter().find_map(|rule| {
        let origin = rule.origins.iter().find(|pattern| fits(pattern, question.origin))?;
        rule.methods.iter().find(|method| *method == question.method)?;
        let has = |name: &String| {
            rule.headers.iter().any(|pattern| fits(&pattern.to_ascii_lowercase(), name))
        };
        wanted.iter().all(has).then(|| headers(&rule, origin, question, &wanted))
    })
}

fn headers(rule: &Rule<'_>, origin: &str, question: &Question<'_>, wanted: &[String]) -> HeaderMap {
    let mut map = HeaderMap::new();
    let mut put = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            map.insert(name, value);
        }
    };
    let to_all = origin == "*";
    put(header::ACCESS_CONTROL_ALLOW_ORIGIN, if to_all { "*" } else { question.origin });
    if !to_all {
        put(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
    }
    put(header::ACCESS_CONTROL_ALLOW_METHODS, &rule.methods.join(", "));
    if !wanted.is_empty() {
        put(header::ACCESS_CONTROL_ALLOW_HEADERS, &wanted.join(", "));
    }
    if !rule.expose.is_empty() {
        put(header::ACCESS_CONTROL_EXPOSE_HEADERS, &rule.expose.join(", "));
    }
    if let Some(age) = rule.max_age_s {
        let mut text = String::new();
        // Writing to a `String` cannot fail.
        let _ = write!(text, "{age}");
        put(header::ACCESS_CONTROL_MAX_AGE, &text);
    }
    put(header::VARY, "Origin, Access-Control-Request-Headers, Access-Control-Request-Method");
    map
}

/// A pattern with at most one `*`, which stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((head, tail)) => text
            .strip_prefix(head)
            .is_some_and(|rest| tail.len() <= rest.len() && rest.ends_with(tail)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    fn asked(origin: &str, method: &str, wanted: &str) -> Option<String> {
        let (origins, all) = (texts(&["https://*.example.com"]), texts(&["*"]));
        let (get, put) = (texts(&["GET", "HEAD"]), texts(&["PUT"]));
        let (own, expose) = (texts(&["X-Amz-*", "content-type"]), texts(&["ETag"]));
        let rules = [
            Rule { origins: &origins, methods: &put, headers: &own, expose: &[], max_age_s: None },
            Rule {
                origins: &all,
                methods: &get,
                headers: &[],
                expose: &expose,
                max_age_s: Some(9),
            },
        ];
        let map = allow(rules, &Question { origin, method, headers: wanted })?;
        let lines = map.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()));
        Some(lines.filter(|line| !line.starts_with("vary")).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn the_first_rule_that_fits_answers() {
        assert_eq!(
            asked("https://a.example.com", "PUT", "Content-Type, x-amz-date").unwrap(),
            "access-control-allow-origin: https://a.example.com\n\
             access-control-allow-credentials: true\n\
             access-control-allow-methods: PUT\n\
             access-control-allow-headers: content-type, x-amz-date"
        );
        assert_eq!(
            asked("http://elsewhere", "GET", "").unwrap(),
            "access-control-allow-origin: *\n\
             access-control-allow-methods: GET, HEAD\n\
             access-control-expose-headers: ETag\n\
             access-control-max-age: 9"
        );
        assert_eq!(asked("http://elsewhere", "PUT", ""), None);
        assert_eq!(asked("https://a.example.com", "PUT", "authorization"), None);
        assert_eq!(asked("https://.example.co", "PUT", ""), None);
        assert_eq!(asked("https://a.example.com", "DELETE", ""), None);
    }

    proptest! {
        /// A star stands for what is between its neighbours, which never overlap.
        #[test]
        fn a_star_stands_for_any_text(head in "[a-c]{0,3}", middle in "[a-c]{0,3}", tail in "[a-c]{0,3}") {
            let pattern = format!("{head}*{tail}");
            let whole = format!("{head}{middle}{tail}");
            prop_assert!(fits(&pattern, &whole));
            let other = format!("z{whole}");
            prop_assert!(!fits(&pattern, &other) || head.is_empty());
        }
    }
}
