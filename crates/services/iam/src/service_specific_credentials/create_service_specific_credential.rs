//! `iam:CreateServiceSpecificCredential`: makes a credential; its secret is in this answer alone.

use async_trait::async_trait;
use sekisho_api::iam::{
    CreateServiceSpecificCredentialInput, CreateServiceSpecificCredentialOutput, operations,
};
use sekisho_arn::UniqueIdKind;
use sekisho_catalog::Quota;
use sekisho_directory::{AccessKeyStatus, ServiceSpecificCredentialRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, Refusal, WriteOperation};

use super::secret::{self, Kind};
use super::{ServiceSpecificCredentialError, credential};
use crate::errors::QuotaExceeded;
use crate::guards::on_entity;
use crate::kinds::User;

const DAY_S: i64 = 86_400;

/// `iam:CreateServiceSpecificCredential`.
pub(crate) struct CreateServiceSpecificCredential;

impl Operation for CreateServiceSpecificCredential {
    type Model = operations::CreateServiceSpecificCredential;
    type Error = ServiceSpecificCredentialError;

    fn guards(
        cx: &Cx<'_>,
        input: &CreateServiceSpecificCredentialInput,
    ) -> Result<Guards, Refusal> {
        let age = input.credential_age_days.map(|days| days.to_string());
        Ok(on_entity::<User>(cx, "iam:CreateServiceSpecificCredential", &input.user_name)
            .with_key("iam:ServiceSpecificCredentialServiceName", Some(&*input.service_name))
            .with_key("iam:ServiceSpecificCredentialAgeDays", age)
            .into())
    }
}

#[async_trait]
impl WriteOperation for CreateServiceSpecificCredential {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: CreateServiceSpecificCredentialInput,
    ) -> Result<CreateServiceSpecificCredentialOutput, ServiceSpecificCredentialError> {
        let service = input.service_name;
        let kind = secret::kind(&service)?;
        if input.credential_age_days.is_some() && kind != Kind::ApiKey {
            return Err(ServiceSpecificCredentialError::Age { service });
        }
        let mut user = credential::load_user(cx, tx, Some(&input.user_name)).await?;
        let mut own = Vec::new();
        for id in user.credentials.service_specific.clone() {
            let key = ServiceSpecificCredentialRow::key_of(user.account, id.as_str());
            let row: Option<ServiceSpecificCredentialRow> = tx.get(&key).await?;
            own.extend(row.filter(|row| row.service == service));
        }
        let quota = Quota::ServiceSpecificCredentialsPerUser;
        QuotaExceeded::check(&cx.system.quotas, quota, own.len() + 1)?;
        // The first number whose name none of them has.
        let (secret, kept) = (0..=own.len())
            .map(|number| secret::generate(cx, kind, &user, number))
            .find(|(_, kept)| own.iter().all(|row| name(&row.secret) != name(kept)))
            .unwrap_or_else(|| secret::generate(cx, kind, &user, own.len() + 1));
        let row = ServiceSpecificCredentialRow {
            id: cx.unique_id(UniqueIdKind::ServiceSpecificCredential),
            account: user.account,
            user: user.id.clone(),
            service,
            secret: kept,
            status: AccessKeyStatus::Active,
            created_s: cx.now_s,
            expires_s: input
                .credential_age_days
                .map(|days| cx.now_s.saturating_add(i64::from(days) * DAY_S)),
        };
        tx.put(&row)?;
        user.credentials.service_specific.push(row.id.clone());
        tx.put(&user)?;
        let shown = credential::shown(&row, &user.name, &secret, cx.now_s);
        Ok(CreateServiceSpecificCredentialOutput { service_specific_credential: Some(shown) })
    }
}

fn name(secret: &sekisho_directory::ServiceSecret) -> &str {
    use sekisho_directory::ServiceSecret;
    match secret {
        ServiceSecret::Password { user_name: name, .. }
        | ServiceSecret::ApiKey { alias: name, .. } => name,
    }
}
