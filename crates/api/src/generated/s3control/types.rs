// Generated from models/s3control.json by cargo xtask generate. Do not edit: change the generator.

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockInput {
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePublicAccessBlockOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockInput {
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicAccessBlockOutput {
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub account_id: String,
    pub resource_arn: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: Option<bool>,
    pub ignore_public_acls: Option<bool>,
    pub block_public_policy: Option<bool>,
    pub restrict_public_buckets: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockInput {
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    pub account_id: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPublicAccessBlockOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceInput {
    pub account_id: String,
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceOutput {}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub account_id: String,
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceOutput {}
