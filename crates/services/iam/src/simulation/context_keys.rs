//! Context entries: values of condition keys, with their types.

use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sekisho_api::iam::ContextEntry;
use sekisho_policy::instant::Instant;
use sekisho_policy::{Context, ContextValue};

use super::SimulationError;

/// Adds the entries to a context; they win over what the principal tells.
pub(super) fn add(
    context: &mut Context<'static>,
    entries: Vec<ContextEntry>,
) -> Result<(), SimulationError> {
    for entry in entries {
        let name = entry.context_key_name.unwrap_or_default();
        let value = value(entry.context_key_type.as_deref(), entry.context_key_values)
            .filter(|_| name.contains(':'))
            .ok_or_else(|| SimulationError::ContextEntry { name: name.clone() })?;
        context.insert(name.into(), value);
    }
    Ok(())
}

fn value(kind: Option<&str>, values: Option<Vec<String>>) -> Option<ContextValue<'static>> {
    let kind = kind?;
    let values = values.unwrap_or_default();
    let scalar = kind.strip_suffix("List").unwrap_or(kind);
    if !values.iter().all(|value| is_of(scalar, value)) {
        return None;
    }
    if kind.ends_with("List") {
        return Some(ContextValue::Many(values.into_iter().map(Into::into).collect()));
    }
    let mut values = values.into_iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Some(ContextValue::Single(value.into())),
        _ => None,
    }
}

fn is_of(kind: &str, value: &str) -> bool {
    match kind {
        "numeric" => value.parse::<f64>().is_ok_and(f64::is_finite),
        "boolean" => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        "ip" => value.split('/').next().is_some_and(|address| address.parse::<IpAddr>().is_ok()),
        "binary" => STANDARD.decode(value).is_ok(),
        "date" => Instant::parse(value).is_some(),
        // The model knows no other.
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(kind: &str, values: &[&str]) -> Option<ContextValue<'static>> {
        value(Some(kind), Some(values.iter().map(|value| (*value).to_owned()).collect()))
    }

    #[test]
    fn a_value_is_of_its_type() {
        for (kind, good, bad) in [
            ("numeric", "1.5", "one"),
            ("boolean", "true", "yes"),
            ("ip", "203.0.113.7", "localhost"),
            ("binary", "AAEC", "*"),
            ("date", "2030-01-01T00:00:00Z", "tomorrow"),
        ] {
            assert_eq!(read(kind, &[good]), Some(ContextValue::Single(good.to_owned().into())));
            assert_eq!(read(kind, &[bad]), None, "{kind}");
            assert_eq!(read(&format!("{kind}List"), &[good, bad]), None, "{kind}");
        }
    }

    #[test]
    fn only_a_list_has_several_values_or_none() {
        assert_eq!(read("string", &[]), None);
        assert_eq!(read("string", &["a", "b"]), None);
        assert_eq!(read("stringList", &[]), Some(ContextValue::Many(Vec::new())));
        assert_eq!(value(None, Some(vec!["a".to_owned()])), None);
    }
}
