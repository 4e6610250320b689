//! The `x-amz-grant-…` headers.

use sekisho_api::s3::{CreateBucketInput, PutBucketAclInput, PutObjectAclInput};

/// What the headers say, each verbatim.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Grants<'a> {
    pub(crate) full_control: Option<&'a str>,
    pub(crate) read: Option<&'a str>,
    pub(crate) read_acp: Option<&'a str>,
    pub(crate) write: Option<&'a str>,
    pub(crate) write_acp: Option<&'a str>,
}

impl<'a> Grants<'a> {
    pub(crate) fn of_create_bucket(input: &'a CreateBucketInput) -> Self {
        Self {
            full_control: input.grant_full_control.as_deref(),
            read: input.grant_read.as_deref(),
            read_acp: input.grant_read_acp.as_deref(),
            write: input.grant_write.as_deref(),
            write_acp: input.grant_write_acp.as_deref(),
        }
    }

    pub(crate) fn of_put_bucket_acl(input: &'a PutBucketAclInput) -> Self {
        Self {
            full_control: input.grant_full_control.as_deref(),
            read: input.grant_read.as_deref(),
            read_acp: input.grant_read_acp.as_deref(),
            write: input.grant_write.as_deref(),
            write_acp: input.grant_write_acp.as_deref(),
        }
    }

    pub(crate) fn of_put_object_acl(input: &'a PutObjectAclInput) -> Self {
        Self {
            full_control: input.grant_full_control.as_deref(),
            read: input.grant_read.as_deref(),
            read_acp: input.grant_read_acp.as_deref(),
            write: input.grant_write.as_deref(),
            write_acp: input.grant_write_acp.as_deref(),
        }
    }

    /// Whether any header is there.
    pub(crate) fn any(&self) -> bool {
        self.values().next().is_some()
    }

    /// Whether any grants to everybody (S3-58).
    pub(crate) fn any_public(&self) -> bool {
        self.values().any(is_public_group)
    }

    /// Whether all that is granted is full control to one canonical user.
    pub(crate) fn is_full_control_of(&self, canonical_user: &str) -> bool {
        let grantee = self.full_control.map(|text| text.trim().trim_matches('"'));
        let ours = grantee.is_some_and(|text| {
            text.split_once('=').is_some_and(|(kind, id)| {
                kind.trim().eq_ignore_ascii_case("id")
                    && id.trim().trim_matches('"') == canonical_user
            })
        });
        ours && self.values().count() == 1
    }

    fn values(&self) -> impl Iterator<Item = &'a str> {
        [self.full_control, self.read, self.read_acp, self.write, self.write_acp]
            .into_iter()
            .flatten()
    }
}

/// Whether a text names one of the two groups of everybody (S3-58).
pub(super) fn is_public_group(text: &str) -> bool {
    ["/groups/global/AllUsers", "/groups/global/AuthenticatedUsers"]
        .iter()
        .any(|group| text.contains(group))
}
