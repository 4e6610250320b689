//! `iam:ListAccountAliases`: shows the account's alias, if it has one.

use sekisho_api::iam::{ListAccountAliasesInput, ListAccountAliasesOutput, operations};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal};

use crate::paging::{InvalidMarker, PageRequest};

/// `iam:ListAccountAliases`.
pub(crate) struct ListAccountAliases;

impl Operation for ListAccountAliases {
    type Model = operations::ListAccountAliases;
    type Error = InvalidMarker;

    fn guards(_: &Cx<'_>, _: &ListAccountAliasesInput) -> Result<Guards, Refusal> {
        Ok(Guards::of("iam:ListAccountAliases", "*"))
    }
}

impl ReadOperation for ListAccountAliases {
    fn run(
        cx: &Cx<'_>,
        input: ListAccountAliasesInput,
    ) -> Result<ListAccountAliasesOutput, InvalidMarker> {
        let request = PageRequest::read(input.marker.as_deref(), input.max_items)?;
        let aliases = cx.account().row.alias.iter().map(|alias| (alias.clone(), alias.clone()));
        let page = request.sort_and_take(aliases.collect());
        Ok(ListAccountAliasesOutput {
            account_aliases: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}
