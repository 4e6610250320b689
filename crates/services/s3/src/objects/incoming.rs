//! Bodies from the wire into the store.

use sekisho_objects::{Sealed, Staged};
use sekisho_operation::{Refusal, UploadBody};

use super::errors::About;

/// Stages a body, and compares it with what the client said of it. Only then may it be committed.
pub(crate) async fn receive(
    staged: &mut dyn Staged,
    mut body: UploadBody,
    about: &About<'_>,
) -> Result<Sealed, Refusal> {
    while let Some(bytes) = body.next().await {
        staged.write(bytes?).await.map_err(|error| about.refused(error))?;
    }
    let sealed = staged.seal().await.map_err(|error| about.refused(error))?;
    let checksum = &sealed.checksum;
    body.claims().judge(&sealed.md5, Some((checksum.algorithm.as_str(), &checksum.value)))?;
    Ok(sealed)
}
