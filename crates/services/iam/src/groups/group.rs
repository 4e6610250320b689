//! A group as answers show it.

use sekisho_api::Timestamp;
use sekisho_api::iam::Group;
use sekisho_directory::GroupRow;

/// A group, in lists and elsewhere.
pub(crate) fn shown(row: &GroupRow, arn: &str) -> Group {
    Group {
        path: row.path.clone(),
        group_name: row.name.clone(),
        group_id: row.id.as_str().to_owned(),
        arn: arn.to_owned(),
        create_date: Timestamp::from_secs(row.created_s),
    }
}
