//! The pages of `aws iam get-account-authorization-details`.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Import, ImportError, Source};
use crate::model::{Group, Holdings, Named, Role, User};

/// A page: IAM's own members, and whatever else it may have one day.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page<'t> {
    #[serde(borrow, default)]
    user_detail_list: Option<Vec<&'t RawValue>>,
    #[serde(borrow, default)]
    group_detail_list: Option<Vec<&'t RawValue>>,
    #[serde(borrow, default)]
    role_detail_list: Option<Vec<&'t RawValue>>,
    #[serde(borrow, default)]
    policies: Option<Vec<&'t RawValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UserDetail<'t> {
    arn: Box<str>,
    user_id: Box<str>,
    #[serde(borrow, default)]
    user_policy_list: Vec<InlinePolicy<'t>>,
    #[serde(default)]
    group_list: Vec<Box<str>>,
    #[serde(default)]
    attached_managed_policies: Vec<Attached>,
    permissions_boundary: Option<Boundary>,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GroupDetail<'t> {
    arn: Box<str>,
    #[serde(borrow, default)]
    group_policy_list: Vec<InlinePolicy<'t>>,
    #[serde(default)]
    attached_managed_policies: Vec<Attached>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RoleDetail<'t> {
    arn: Box<str>,
    role_id: Box<str>,
    #[serde(borrow)]
    assume_role_policy_document: &'t RawValue,
    #[serde(borrow, default)]
    role_policy_list: Vec<InlinePolicy<'t>>,
    #[serde(default)]
    attached_managed_policies: Vec<Attached>,
    permissions_boundary: Option<Boundary>,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PolicyDetail<'t> {
    arn: Box<str>,
    default_version_id: Option<Box<str>>,
    #[serde(borrow, default)]
    policy_version_list: Vec<PolicyVersion<'t>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PolicyVersion<'t> {
    #[serde(borrow)]
    document: &'t RawValue,
    version_id: Box<str>,
    #[serde(default)]
    is_default_version: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct InlinePolicy<'t> {
    policy_name: Box<str>,
    #[serde(borrow)]
    policy_document: &'t RawValue,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attached {
    policy_arn: Box<str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Boundary {
    permissions_boundary_arn: Box<str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    key: Box<str>,
    value: Box<str>,
}

pub(super) fn read(import: &mut Import, source: &mut Source<'_, '_>) -> Result<(), ImportError> {
    for value in source.values()? {
        let page: Page<'_> = source.read(value)?;
        let lists = [
            &page.user_detail_list,
            &page.group_detail_list,
            &page.role_detail_list,
            &page.policies,
        ];
        if lists.iter().all(|list| list.is_none()) {
            let message = "not a page of `aws iam get-account-authorization-details`: it has none \
                           of UserDetailList, GroupDetailList, RoleDetailList, Policies";
            return Err(source.error(source.offset(value.get()), message));
        }
        for detail in page.user_detail_list.into_iter().flatten() {
            user(import, source, detail)?;
        }
        for detail in page.group_detail_list.into_iter().flatten() {
            group(import, source, detail)?;
        }
        for detail in page.role_detail_list.into_iter().flatten() {
            role(import, source, detail)?;
        }
        for detail in page.policies.into_iter().flatten() {
            policy(import, source, detail)?;
        }
    }
    Ok(())
}

fn user<'t>(
    import: &mut Import,
    source: &mut Source<'t, '_>,
    detail: &'t RawValue,
) -> Result<(), ImportError> {
    let read: UserDetail<'_> = source.read(detail)?;
    arn(source, detail, &read.arn, "user/")?;
    let holdings = holdings(import, source, read.user_policy_list, read.attached_managed_policies)?;
    import.data.users.push(User {
        arn: read.arn,
        id: read.user_id,
        holdings,
        groups: read.group_list,
        boundary: read.permissions_boundary.map(|boundary| boundary.permissions_boundary_arn),
        tags: tags(read.tags),
    });
    Ok(())
}

fn group<'t>(
    import: &mut Import,
    source: &mut Source<'t, '_>,
    detail: &'t RawValue,
) -> Result<(), ImportError> {
    let read: GroupDetail<'_> = source.read(detail)?;
    arn(source, detail, &read.arn, "group/")?;
    let holdings =
        holdings(import, source, read.group_policy_list, read.attached_managed_policies)?;
    import.data.groups.push(Group { arn: read.arn, holdings });
    Ok(())
}

fn role<'t>(
    import: &mut Import,
    source: &mut Source<'t, '_>,
    detail: &'t RawValue,
) -> Result<(), ImportError> {
    let read: RoleDetail<'_> = source.read(detail)?;
    arn(source, detail, &read.arn, "role/")?;
    let holdings = holdings(import, source, read.role_policy_list, read.attached_managed_policies)?;
    import.data.roles.push(Role {
        arn: read.arn,
        id: read.role_id,
        holdings,
        trust: import.documents.keep(source, read.assume_role_policy_document)?,
        boundary: read.permissions_boundary.map(|boundary| boundary.permissions_boundary_arn),
        tags: tags(read.tags),
    });
    Ok(())
}

/// Keeps the version that is in force; the others decide nothing.
fn policy<'t>(
    import: &mut Import,
    source: &mut Source<'t, '_>,
    detail: &'t RawValue,
) -> Result<(), ImportError> {
    let read: PolicyDetail<'_> = source.read(detail)?;
    let default = read.policy_version_list.iter().find(|version| match &read.default_version_id {
        Some(id) => version.version_id == *id,
        None => version.is_default_version,
    });
    let Some(default) = default else {
        let message = format!("the default version of {} is not among its versions", read.arn);
        return Err(source.error(source.offset(detail.get()), message));
    };
    let document = import.documents.keep(source, default.document)?;
    import.managed.push(Named { name: read.arn, document });
    Ok(())
}

fn holdings(
    import: &mut Import,
    source: &Source<'_, '_>,
    inline: Vec<InlinePolicy<'_>>,
    attached: Vec<Attached>,
) -> Result<Holdings, ImportError> {
    let inline = inline
        .into_iter()
        .map(|policy| {
            let document = import.documents.keep(source, policy.policy_document)?;
            Ok(Named { name: policy.policy_name, document })
        })
        .collect::<Result<_, ImportError>>()?;
    let attached = attached.into_iter().map(|attached| attached.policy_arn).collect();
    Ok(Holdings { inline, attached })
}

fn tags(tags: Vec<Tag>) -> Vec<(Box<str>, Box<str>)> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

/// Refuses what is no ARN of its kind: questions look their callers up by it.
fn arn(
    source: &Source<'_, '_>,
    detail: &RawValue,
    arn: &str,
    kind: &str,
) -> Result<(), ImportError> {
    let fields: Vec<&str> = arn.splitn(6, ':').collect();
    let good = matches!(fields.as_slice(), ["arn", _, "iam", "", account, resource]
        if crate::model::is_account(account) && resource.starts_with(kind));
    if good {
        return Ok(());
    }
    let what = kind.trim_end_matches('/');
    Err(source.error(source.offset(detail.get()), format!("{arn:?} is no ARN of a {what}")))
}
