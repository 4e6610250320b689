//! `iam:CreateVirtualMFADevice`: makes a device; its seed is in this answer alone, as text and as
//! a QR code for authenticator apps.

use async_trait::async_trait;
use sekisho_api::iam::{
    CreateVirtualMFADeviceInput, CreateVirtualMFADeviceOutput, VirtualMFADevice, operations,
};
use sekisho_arn::iam_arn;
use sekisho_catalog::Quota;
use sekisho_credentials::TotpSeed;
use sekisho_directory::{MfaDeviceRow, Tx};
use sekisho_operation::{Cx, Guard, Guards, Operation, Refusal, WriteOperation};
use zeroize::Zeroizing;

use super::{MfaDeviceError, qr_code};
use crate::errors::QuotaExceeded;
use crate::paths;
use crate::tags::{self, KeyCase};

/// `iam:CreateVirtualMFADevice`.
pub(crate) struct CreateVirtualMFADevice;

impl Operation for CreateVirtualMFADevice {
    type Model = operations::CreateVirtualMFADevice;
    type Error = MfaDeviceError;

    fn guards(cx: &Cx<'_>, input: &CreateVirtualMFADeviceInput) -> Result<Guards, Refusal> {
        let serial = serial(cx, input.path.as_deref(), &input.virtual_mfa_device_name);
        let tags = input.tags.as_deref().unwrap_or_default();
        // EV-85: with tags the tagging must be allowed too.
        let tagging = (!tags.is_empty()).then(|| Guard::new("iam:TagMFADevice", serial.clone()));
        let create = Guard::new("iam:CreateVirtualMFADevice", serial);
        let needed = [Some(create), tagging];
        Ok(Guards { needed: needed.into_iter().flatten().collect() }
            .each(|guard| tags::on_create(guard, tags)))
    }
}

#[async_trait]
impl WriteOperation for CreateVirtualMFADevice {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateVirtualMFADeviceInput,
    ) -> Result<CreateVirtualMFADeviceOutput, MfaDeviceError> {
        let quotas = &cx.system.quotas;
        let path = paths::read(input.path)?;
        let tags = tags::read(quotas, KeyCase::Kept, input.tags)?;
        let serial = serial(cx, Some(&path), &input.virtual_mfa_device_name);
        let key = MfaDeviceRow::key_of(cx.account_id(), &serial);
        if tx.get::<MfaDeviceRow>(&key).await?.is_some() {
            return Err(MfaDeviceError::Exists);
        }
        let count = cx.view.mfa_devices.of(cx.account_id().as_str(), None).count() + 1;
        QuotaExceeded::check(quotas, Quota::VirtualMfaDevicesPerAccount, count)?;

        let seed = TotpSeed::generate(&mut cx.rng());
        let row = MfaDeviceRow {
            account: cx.account_id(),
            sealed_seed: cx.system.seal_user_secret(&key, seed.as_bytes()),
            serial,
            name: input.virtual_mfa_device_name,
            created_s: cx.now_s,
            tags,
            assigned: None,
        };
        tx.put(&row)?;
        let picture = qr_code::png(&uri(cx, &row.name, &seed)).ok_or(MfaDeviceError::QrCode)?;
        Ok(CreateVirtualMFADeviceOutput {
            virtual_mfa_device: VirtualMFADevice {
                serial_number: row.serial,
                base32_string_seed: Some(seed.to_base32().as_bytes().to_vec().into()),
                qr_code_png: Some(picture.into()),
                user: None,
                enable_date: None,
                tags: tags::shown(&row.tags),
            },
        })
    }
}

/// A virtual device's serial number is its ARN.
fn serial(cx: &Cx<'_>, path: Option<&str>, name: &str) -> String {
    iam_arn(cx.system.partition, cx.account_id(), "mfa", path.unwrap_or("/"), name)
}

/// What authenticator apps read. Source: IAM API reference, VirtualMFADevice, `QRCodePNG`.
fn uri(cx: &Cx<'_>, name: &str, seed: &TotpSeed) -> Zeroizing<String> {
    let account = &cx.account().row;
    let account = account.alias.as_deref().unwrap_or(account.id.as_str());
    // Of the characters that a name may have, two would end the label.
    let name = name.replace('@', "%40").replace('=', "%3D");
    Zeroizing::new(format!("otpauth://totp/{name}@{account}?secret={}", *seed.to_base32()))
}
