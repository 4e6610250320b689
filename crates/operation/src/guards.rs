//! What a caller must be allowed before an operation runs.

use std::borrow::Cow;

use sekisho_arn::AccountId;
use sekisho_directory::Tags;
use sekisho_policy::Context;
use sekisho_replica::ResourceSide;

/// Everything that must be allowed for one call; all of it, each by itself (EV-101).
#[derive(Default)]
pub struct Guards {
    /// The authorizations, in the order they are decided; the first refusal is the answer.
    pub needed: Vec<Guard>,
}

/// One authorization: an action on a resource, with the keys only this operation knows.
pub struct Guard {
    /// The action with its canonical capitals, such as `iam:CreateUser` (ER-23).
    pub action: Cow<'static, str>,
    /// The ARN decided on, or `*`.
    pub resource: String,
    /// What a refusal prints in the resource's place (ER-24), if not the ARN.
    pub printed_resource: Option<String>,
    /// Who the resource belongs to; the caller's account if not given.
    pub resource_account: Option<AccountId>,
    /// The policy that hangs on the resource, if it is of a kind that has one.
    pub resource_side: ResourceSide,
    /// Keys of this operation, beside the global ones that the door fills in.
    pub keys: Context<'static>,
    /// After an Allow, only callers of the resource's account pass: Block Public Access only
    /// turns allow into deny (S3-50).
    pub owner_account_only: bool,
    /// No Allow is needed; an explicit Deny still refuses (S3-20).
    pub allowed_unless_denied: bool,
}

impl Guards {
    /// An operation that needs no permission and cannot be denied (evaluation contract 10.1).
    pub fn none() -> Self {
        Self::default()
    }

    /// An operation that needs one action on one resource.
    pub fn of(action: &'static str, resource: impl Into<String>) -> Self {
        Self { needed: vec![Guard::new(action, resource)] }
    }

    /// Adds an authorization.
    #[must_use]
    pub fn and(mut self, guard: Guard) -> Self {
        self.needed.push(guard);
        self
    }

    /// Changes every authorization so far, for keys they share.
    #[must_use]
    pub fn each(mut self, change: impl Fn(Guard) -> Guard) -> Self {
        self.needed = self.needed.into_iter().map(change).collect();
        self
    }
}

impl From<Guard> for Guards {
    fn from(guard: Guard) -> Self {
        Self { needed: vec![guard] }
    }
}

impl Guard {
    /// An action on a resource of the caller's account, without keys of its own.
    pub fn new(action: impl Into<Cow<'static, str>>, resource: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            resource: resource.into(),
            printed_resource: None,
            resource_account: None,
            resource_side: ResourceSide::None,
            keys: Context::default(),
            owner_account_only: false,
            allowed_unless_denied: false,
        }
    }

    /// The caller needs no Allow for this, for what they are to the resource; an explicit Deny
    /// still refuses.
    #[must_use]
    pub fn allowed_unless_denied(mut self, privileged: bool) -> Self {
        self.allowed_unless_denied = privileged;
        self
    }

    /// An Allow counts for callers of the resource's account only (`RestrictPublicBuckets` on a
    /// bucket whose policy is public).
    #[must_use]
    pub fn restricted_to_owner(mut self, restricted: bool) -> Self {
        self.owner_account_only = restricted;
        self
    }

    /// Prints something else than the ARN in a refusal.
    #[must_use]
    pub fn printed_as(mut self, printed: impl Into<String>) -> Self {
        self.printed_resource = Some(printed.into());
        self
    }

    /// The resource belongs to this account.
    #[must_use]
    pub fn owned_by(mut self, account: AccountId) -> Self {
        self.resource_account = Some(account);
        self
    }

    /// The resource has (or would have) a policy of its own.
    #[must_use]
    pub fn with_resource_side(mut self, side: ResourceSide) -> Self {
        self.resource_side = side;
        self
    }

    /// A key with one value; without a value the key stays absent.
    #[must_use]
    pub fn with_key(
        mut self,
        key: impl Into<Cow<'static, str>>,
        value: Option<impl Into<String>>,
    ) -> Self {
        if let Some(value) = value {
            self.keys.set(key, value.into());
        }
        self
    }

    /// A multivalued key.
    #[must_use]
    pub fn with_keys(
        mut self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = String>,
    ) -> Self {
        self.keys.set_many(key, values);
        self
    }

    /// `aws:RequestTag/…` and `aws:TagKeys` for tags passed in the request; absent without tags.
    #[must_use]
    pub fn with_request_tags<'a>(
        mut self,
        tags: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let mut names = Vec::new();
        for (key, value) in tags {
            self.keys.set(format!("aws:RequestTag/{key}"), value.to_owned());
            names.push(key.to_owned());
        }
        if !names.is_empty() {
            self.keys.set_many("aws:TagKeys", names);
        }
        self
    }

    /// `aws:TagKeys` for a call that names keys only, such as an untagging.
    #[must_use]
    pub fn with_tag_keys<'a>(mut self, keys: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<String> = keys.into_iter().map(str::to_owned).collect();
        if !names.is_empty() {
            self.keys.set_many("aws:TagKeys", names);
        }
        self
    }

    /// `aws:ResourceTag/…` and `iam:ResourceTag/…` for an IAM entity's tags (EV-84).
    #[must_use]
    pub fn with_iam_resource_tags(mut self, tags: &Tags) -> Self {
        for tag in tags.iter() {
            self.keys.set(format!("aws:ResourceTag/{}", tag.key), tag.value.clone());
            self.keys.set(format!("iam:ResourceTag/{}", tag.key), tag.value.clone());
        }
        self
    }
}
