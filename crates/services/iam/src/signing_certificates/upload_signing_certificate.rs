//! `iam:UploadSigningCertificate`: gives a user a certificate; without a name, the caller.

use async_trait::async_trait;
use sekisho_api::iam::{UploadSigningCertificateInput, UploadSigningCertificateOutput, operations};
use sekisho_catalog::Quota;
use sekisho_directory::{AccessKeyStatus, SigningCertificateRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::{SigningCertificateError, certificate};
use crate::errors::QuotaExceeded;
use crate::owner::{self, Owner};
use crate::x509::Certificate;

/// Letters and digits of an id.
const ID_LENGTH: usize = 32;
const ALPHABET: [u8; 32] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// `iam:UploadSigningCertificate`.
pub(crate) struct UploadSigningCertificate;

impl Operation for UploadSigningCertificate {
    type Model = operations::UploadSigningCertificate;
    type Error = SigningCertificateError;

    fn guards(cx: &Cx<'_>, input: &UploadSigningCertificateInput) -> Result<Guards, Refusal> {
        Ok(owner::guard(cx, "iam:UploadSigningCertificate", input.user_name.as_deref())?.into())
    }
}

#[async_trait]
impl WriteOperation for UploadSigningCertificate {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: UploadSigningCertificateInput,
    ) -> Result<UploadSigningCertificateOutput, SigningCertificateError> {
        let read = Certificate::read(&input.certificate_body)?;
        read.check_holds(cx.now_s)?;
        let user_name = input.user_name.as_deref();
        let mut owner = Owner::load::<SigningCertificateError>(cx, tx, user_name).await?;
        let count = certificate::ids(&owner).len() + 1;
        QuotaExceeded::check(&cx.system.quotas, Quota::CertificatesPerUser, count)?;
        // Of the whole account, out of memory: a certificate names one user.
        let is_same = |row: &SigningCertificateRow| {
            Certificate::read(&row.body).is_ok_and(|other| other.der() == read.der())
        };
        if cx.view.signing_certificates.of(cx.account_id().as_str(), None).any(|row| is_same(row)) {
            return Err(SigningCertificateError::Duplicate);
        }
        let row = SigningCertificateRow {
            id: new_id(cx),
            account: cx.account_id(),
            owner: owner.as_key_owner(),
            body: input.certificate_body,
            status: AccessKeyStatus::Active,
            uploaded_s: cx.now_s,
        };
        tx.put(&row)?;
        certificate::ids_mut(&mut owner).push(row.id.clone());
        owner.put(tx)?;
        let certificate = certificate::shown(&row, owner.name());
        Ok(UploadSigningCertificateOutput { certificate })
    }
}

fn new_id(cx: &Cx<'_>) -> String {
    let mut random = [0; ID_LENGTH];
    cx.system.randomness.fill(&mut random);
    let letter = |byte: u8| ALPHABET.get(usize::from(byte & 31)).copied().unwrap_or(b'A');
    random.into_iter().map(|byte| char::from(letter(byte))).collect()
}
