//! `s3:GetObjectAcl`, `s3:PutObjectAcl`.

use async_trait::async_trait;
use sekisho_api::s3::{
    GetObjectAclInput, GetObjectAclOutput, PutObjectAclInput, PutObjectAclOutput, operations,
};
use sekisho_operation::{Cx, Guards, ObjectOperation, Refusal, Reply, UploadBody};

use super::bucket_acl::{Asked, Wanted};
use super::{AclError, Grants, owner, owners_alone, with_keys};
use crate::objects::reading::open;
use crate::objects::target::Target;

macro_rules! target {
    ($cx:expr, $input:expr) => {
        Target::find(
            $cx,
            &$input.bucket,
            &$input.key,
            $input.version_id.as_deref(),
            $input.expected_bucket_owner.as_deref(),
        )
    };
}

/// `s3:GetObjectAcl`.
pub(crate) struct GetObjectAcl;

#[async_trait]
impl ObjectOperation for GetObjectAcl {
    type Model = operations::GetObjectAcl;

    async fn guards(cx: &Cx<'_>, input: &GetObjectAclInput) -> Result<Guards, Refusal> {
        let target = target!(cx, input)?;
        Ok(target.guard_with_tags(cx, "s3:GetObjectAcl", "s3:GetObjectVersionAcl").await.into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: GetObjectAclInput,
        _: UploadBody,
    ) -> Result<Reply<GetObjectAclOutput>, Refusal> {
        let target = target!(cx, input)?;
        open(cx, &target, "GET").await?;
        // EV-45: what lies in a bucket is its owner's.
        let account = target.bucket.row.account;
        Ok(Reply::new(GetObjectAclOutput {
            owner: Some(owner(account)),
            grants: Some(owners_alone(account)),
            ..GetObjectAclOutput::default()
        }))
    }
}

/// `s3:PutObjectAcl`.
pub(crate) struct PutObjectAcl;

#[async_trait]
impl ObjectOperation for PutObjectAcl {
    type Model = operations::PutObjectAcl;

    async fn guards(cx: &Cx<'_>, input: &PutObjectAclInput) -> Result<Guards, Refusal> {
        let target = target!(cx, input)?;
        let guard = target.guard_with_tags(cx, "s3:PutObjectAcl", "s3:PutObjectVersionAcl").await;
        Ok(with_keys(guard, input.acl.as_deref(), &Grants::of_put_object_acl(input)).into())
    }

    async fn run(
        cx: &Cx<'_>,
        input: PutObjectAclInput,
        _: UploadBody,
    ) -> Result<Reply<PutObjectAclOutput>, Refusal> {
        let target = target!(cx, input)?;
        open(cx, &target, "PUT").await?;
        let bucket = &target.bucket;
        let asked = Asked {
            canned: input.acl.as_deref(),
            grants: Grants::of_put_object_acl(&input),
            list: input.access_control_policy.as_ref(),
        };
        match asked.wanted(bucket.row.account)? {
            Wanted::OwnersAlone => Ok(Reply::new(PutObjectAclOutput::default())),
            _ if bucket.enforces_ownership() => Err(AclError::NotSupported.into()),
            Wanted::Public
                if cx.view.effective_public_access_block(&bucket.row).block_public_acls =>
            {
                Err(AclError::Blocked {
                    caller: cx.caller.arn().to_owned(),
                    action: "s3:PutObjectAcl",
                    resource: format!("{}/{}", bucket.arn, target.key),
                }
                .into())
            }
            Wanted::Public | Wanted::Others => Err(AclError::NotImplemented.into()),
        }
    }
}
