//! From a name to a server certificate, whose refusals have words of their own.

use std::sync::Arc;

use sekisho_directory::{ServerCertificateRow, Tx};
use sekisho_operation::{Cx, Guard};
use sekisho_replica::ServerCertificateEntity;

use super::{NoSuchServerCertificate, ServerCertificateError};
use crate::guards::on_entity;
use crate::kinds::ServerCertificate;

/// An action on the server certificate of a name. If there is none, the refusal prints
/// `server certificate web` (ER-24).
pub(super) fn guard(cx: &Cx<'_>, action: &'static str, name: &str) -> Guard {
    let guard = on_entity::<ServerCertificate>(cx, action, name);
    if guard.printed_resource.is_none() {
        return guard;
    }
    guard.printed_as(format!("server certificate {name}"))
}

/// The server certificate of a name in the caller's account, out of memory.
pub(super) fn find<'a>(
    cx: &'a Cx<'_>,
    name: &str,
) -> Result<&'a Arc<ServerCertificateEntity>, NoSuchServerCertificate> {
    let certificate = cx.account().server_certificates.named(name);
    certificate.ok_or_else(|| NoSuchServerCertificate { name: name.to_owned() })
}

/// The same, to be changed.
pub(super) async fn load(
    cx: &Cx<'_>,
    tx: &mut Tx,
    name: &str,
) -> Result<ServerCertificateRow, ServerCertificateError> {
    match tx.entity::<ServerCertificateRow>(cx.account_id(), name).await? {
        Some(row) => Ok(row),
        None => Err(NoSuchServerCertificate { name: name.to_owned() }.into()),
    }
}
