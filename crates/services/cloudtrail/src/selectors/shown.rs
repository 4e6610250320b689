//! Selectors as answers show them.

use sekisho_api::cloudtrail as api;
use sekisho_directory::{AdvancedEventSelector, EventSelector, ReadWrite};

/// Basic ones; `None` if there are none.
pub(super) fn basic(rows: &[EventSelector]) -> Option<Vec<api::EventSelector>> {
    let shown = |row: &EventSelector| api::EventSelector {
        read_write_type: Some(
            match row.read_write {
                ReadWrite::All => "All",
                ReadWrite::ReadOnly => "ReadOnly",
                ReadWrite::WriteOnly => "WriteOnly",
            }
            .to_owned(),
        ),
        include_management_events: Some(row.management),
        data_resources: Some(
            row.data
                .iter()
                .map(|data| api::DataResource {
                    r#type: Some(data.kind.clone()),
                    values: Some(data.values.clone()),
                })
                .collect(),
        ),
        exclude_management_event_sources: Some(row.excluded_sources.clone()),
    };
    (!rows.is_empty()).then(|| rows.iter().map(shown).collect())
}

/// Advanced ones; `None` if there are none.
pub(super) fn advanced(rows: &[AdvancedEventSelector]) -> Option<Vec<api::AdvancedEventSelector>> {
    let some = |texts: &Vec<String>| (!texts.is_empty()).then(|| texts.clone());
    let shown = |row: &AdvancedEventSelector| api::AdvancedEventSelector {
        name: row.name.clone(),
        field_selectors: row
            .fields
            .iter()
            .map(|field| api::AdvancedFieldSelector {
                field: field.field.clone(),
                equals: some(&field.equals),
                starts_with: some(&field.starts_with),
                ends_with: some(&field.ends_with),
                not_equals: some(&field.not_equals),
                not_starts_with: some(&field.not_starts_with),
                not_ends_with: some(&field.not_ends_with),
            })
            .collect(),
    };
    (!rows.is_empty()).then(|| rows.iter().map(shown).collect())
}
