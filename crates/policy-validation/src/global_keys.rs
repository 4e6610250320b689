//! Global condition keys: what their values are, and how many a request has of them.
//!
//! Source: evaluation contract, 9.5; AWS's page of global condition context keys for the newest.

use sekisho_catalog::ConditionKeyType::{
    self, Arn, ArrayOfString, Bool, Date, IpAddress, Numeric, String,
};

/// A global key. A name that ends with `/` goes on with the key of a tag.
pub(crate) struct GlobalKey {
    pub(crate) name: &'static str,
    pub(crate) value_type: ConditionKeyType,
}

const fn key(name: &'static str, value_type: ConditionKeyType) -> GlobalKey {
    GlobalKey { name, value_type }
}

const KEYS: [GlobalKey; 54] = [
    key("aws:AssumedRoot", String),
    key("aws:CalledVia", ArrayOfString),
    key("aws:CalledViaAWSMCP", String),
    key("aws:CalledViaFirst", String),
    key("aws:CalledViaLast", String),
    key("aws:ChatbotSourceArn", Arn),
    key("aws:CurrentTime", Date),
    key("aws:Ec2InstanceSourcePrivateIPv4", IpAddress),
    key("aws:Ec2InstanceSourceVpc", String),
    key("aws:EpochTime", Date),
    key("aws:FederatedProvider", String),
    key("aws:IsMcpServiceAction", Bool),
    key("aws:MultiFactorAuthAge", Numeric),
    key("aws:MultiFactorAuthPresent", Bool),
    key("aws:PrincipalAccount", String),
    key("aws:PrincipalArn", Arn),
    key("aws:PrincipalIsAWSService", Bool),
    key("aws:PrincipalOrgID", String),
    // Older than PrincipalAccount and still in AWS's own policies.
    key("aws:PrincipalOrgMasterAccountId", String),
    key("aws:PrincipalOrgPaths", ArrayOfString),
    key("aws:PrincipalServiceName", String),
    key("aws:PrincipalServiceNamesList", ArrayOfString),
    key("aws:PrincipalTag/", String),
    key("aws:PrincipalType", String),
    key("aws:referer", String),
    key("aws:RequestedRegion", String),
    key("aws:RequestTag/", String),
    key("aws:ResourceAccount", String),
    key("aws:ResourceOrgID", String),
    key("aws:ResourceOrgPaths", ArrayOfString),
    key("aws:ResourceTag/", String),
    key("aws:SecureTransport", Bool),
    key("aws:SignInSessionArn", Arn),
    key("aws:SourceAccount", String),
    key("aws:SourceArn", Arn),
    key("aws:SourceIdentity", String),
    key("aws:SourceIp", IpAddress),
    key("aws:SourceOrgID", String),
    key("aws:SourceOrgPaths", ArrayOfString),
    // Of SNS topics and SQS queues, from before SourceAccount.
    key("aws:SourceOwner", String),
    key("aws:SourceVpc", String),
    key("aws:SourceVpcArn", Arn),
    key("aws:SourceVpce", String),
    key("aws:TagKeys", ArrayOfString),
    key("aws:TokenIssueTime", Date),
    key("aws:UserAgent", String),
    key("aws:userid", String),
    key("aws:username", String),
    key("aws:ViaAWSMCPService", Bool),
    key("aws:ViaAWSService", Bool),
    key("aws:VpcSourceIp", IpAddress),
    key("aws:VpceAccount", String),
    key("aws:VpceOrgID", String),
    key("aws:VpceOrgPaths", ArrayOfString),
];

/// Keys of one service that requests to all of them carry.
pub(crate) const CROSS_SERVICE: [(&str, ConditionKeyType); 9] = [
    ("ec2:RoleDelivery", Numeric),
    ("ec2:SourceInstanceArn", Arn),
    ("glue:RoleAssumedBy", String),
    ("glue:CredentialIssuingService", String),
    ("codebuild:BuildArn", Arn),
    ("codebuild:ProjectArn", Arn),
    ("lambda:SourceFunctionArn", Arn),
    ("ssm:SourceInstanceArn", Arn),
    ("identitystore:UserId", String),
];

/// AWS calls these sensitive: a wildcard in their values has no good use.
const SENSITIVE: [&str; 10] = [
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
];

fn all() -> impl Iterator<Item = &'static GlobalKey> {
    KEYS.iter()
}

/// The global key that a name means, in any letter case; a tag's key must be there.
pub(crate) fn find(name: &str) -> Option<&'static GlobalKey> {
    all().find(|key| match key.name.strip_suffix('/') {
        Some(_) => name.get(..key.name.len()).is_some_and(|start| {
            start.eq_ignore_ascii_case(key.name) && key.name.len() < name.len()
        }),
        None => key.name.eq_ignore_ascii_case(name),
    })
}

/// The key of tags that a name is without the tag's key: `aws:ResourceTag`.
pub(crate) fn tag_key_is_missing(name: &str) -> Option<&'static str> {
    all().map(|key| key.name).find(|known| {
        known
            .strip_suffix('/')
            .is_some_and(|bare| name.eq_ignore_ascii_case(bare) || name.eq_ignore_ascii_case(known))
    })
}

/// All names, to tell which one was meant.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    all().map(|key| key.name.trim_end_matches('/'))
}

/// Whether wildcards have no good use in the key's values.
pub(crate) fn is_sensitive(name: &str) -> bool {
    SENSITIVE.iter().any(|key| key.eq_ignore_ascii_case(name))
}

/// Whether a request has several values of a type's keys.
pub(crate) fn is_multivalued(value_type: ConditionKeyType) -> bool {
    matches!(
        value_type,
        ArrayOfString | ConditionKeyType::ArrayOfArn | ConditionKeyType::ArrayOfBool
    )
}
