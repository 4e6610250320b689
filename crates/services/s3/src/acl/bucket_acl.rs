//! `s3:GetBucketAcl`, `s3:PutBucketAcl`.

use async_trait::async_trait;
use sekisho_api::s3::{
    AccessControlPolicy, GetBucketAclInput, GetBucketAclOutput, PutBucketAclInput,
    PutBucketAclOutput, operations,
};
use sekisho_arn::AccountId;
use sekisho_directory::{BucketRow, Tx};
use sekisho_operation::{Cx, Guards, Operation, ReadOperation, Refusal, WriteOperation};

use super::{AclError, Canned, Grants, is_owners_alone, is_public, owner, owners_alone, with_keys};
use crate::access::{bucket_input, bucket_operation, guards_on_bucket, load, seen};
use crate::canonical_user;
use crate::public_access_block::effective;

bucket_operation! {
    /// `s3:GetBucketAcl`.
    GetBucketAcl(GetBucketAclInput), "s3:GetBucketAcl", AclError
}

impl ReadOperation for GetBucketAcl {
    fn run(cx: &Cx<'_>, input: GetBucketAclInput) -> Result<GetBucketAclOutput, AclError> {
        let account = seen(cx, &input.bucket)?.row.account;
        Ok(GetBucketAclOutput { owner: Some(owner(account)), grants: Some(owners_alone(account)) })
    }
}

bucket_input!(PutBucketAclInput);

/// `s3:PutBucketAcl`.
pub(crate) struct PutBucketAcl;

impl Operation for PutBucketAcl {
    type Model = operations::PutBucketAcl;
    type Error = AclError;

    fn guards(cx: &Cx<'_>, input: &PutBucketAclInput) -> Result<Guards, Refusal> {
        let guards = guards_on_bucket(cx, input, "s3:PutBucketAcl")?;
        let grants = Grants::of_put_bucket_acl(input);
        Ok(guards.each(|guard| with_keys(guard, input.acl.as_deref(), &grants)))
    }
}

#[async_trait]
impl WriteOperation for PutBucketAcl {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutBucketAclInput,
    ) -> Result<PutBucketAclOutput, AclError> {
        let row: BucketRow = load::<AclError>(cx, tx, &input.bucket).await?;
        let asked = Asked {
            canned: input.acl.as_deref(),
            grants: Grants::of_put_bucket_acl(&input),
            list: input.access_control_policy.as_ref(),
        };
        let wanted = asked.wanted(row.account)?;
        if wanted == Wanted::OwnersAlone {
            return Ok(PutBucketAclOutput::default());
        }
        if row.object_ownership.is_some() {
            return Err(AclError::NotSupported);
        }
        let block = effective(tx, &row).await?;
        if wanted == Wanted::Public && block.block_public_acls {
            return Err(AclError::Blocked {
                caller: cx.caller.arn().to_owned(),
                action: "s3:PutBucketAcl",
                resource: format!("arn:{}:s3:::{}", cx.system.partition, row.name),
            });
        }
        Err(AclError::NotImplemented)
    }
}

/// What an ACL would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Nothing: it is the one that is there.
    OwnersAlone,
    /// Grant to everybody.
    Public,
    /// Grant to somebody else.
    Others,
}

/// The three ways of saying what an ACL is to be.
pub(super) struct Asked<'a> {
    pub(super) canned: Option<&'a str>,
    pub(super) grants: Grants<'a>,
    pub(super) list: Option<&'a AccessControlPolicy>,
}

impl Asked<'_> {
    /// What would come of it, in a bucket of the account.
    pub(super) fn wanted(&self, account: AccountId) -> Result<Wanted, AclError> {
        let grants = &self.grants;
        let (owners_alone, public) = match (self.canned, grants.any(), self.list) {
            (None, false, None) => return Err(AclError::Missing),
            (Some(text), false, None) => {
                let unknown = || AclError::UnknownCanned { value: text.to_owned() };
                let canned = Canned::parse(text).ok_or_else(unknown)?;
                // The bucket's owner is the owner of all in it.
                let own = matches!(canned, Canned::Private | Canned::BucketOwnerFullControl);
                (own, canned.is_public())
            }
            (None, true, None) => {
                (grants.is_full_control_of(&canonical_user::id_of(account)), grants.any_public())
            }
            (None, false, Some(list)) => {
                let grants = list.grants.as_deref().ok_or(AclError::Malformed)?;
                (is_owners_alone(grants, account), is_public(grants))
            }
            _ => return Err(AclError::Ambiguous),
        };
        Ok(match (owners_alone, public) {
            (true, _) => Wanted::OwnersAlone,
            (false, true) => Wanted::Public,
            (false, false) => Wanted::Others,
        })
    }
}
