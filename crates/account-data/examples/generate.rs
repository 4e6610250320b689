//! Prints made-up output of `aws iam get-account-authorization-details`, to measure with.
//!
//! `cargo run --release -p sekisho-account-data --example generate -- 20 > details.json` makes
//! about 20 MB: one account, as large companies have them, with managed policies that many share.

#![allow(clippy::print_stdout)]

use std::io::Write;

use serde_json::{Value, json};

const ACCOUNT: &str = "123456789012";
/// What a user and a role with their policies take, roughly.
const BYTES_PER_PAIR: usize = 3_600;

fn main() -> std::io::Result<()> {
    let megabytes = std::env::args().nth(1).and_then(|text| text.parse::<usize>().ok());
    let pairs = megabytes.unwrap_or(20) * 1_000_000 / BYTES_PER_PAIR;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let details = json!({
        "UserDetailList": (0..pairs).map(user).collect::<Vec<_>>(),
        "GroupDetailList": (0..50).map(group).collect::<Vec<_>>(),
        "RoleDetailList": (0..pairs).map(role).collect::<Vec<_>>(),
        "Policies": (0..500).map(managed).collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut out, &details)?;
    out.flush()
}

fn document(seed: usize, statements: usize) -> Value {
    let statement = |index: usize| {
        let mut services = ["s3", "sqs", "dynamodb", "ec2", "kms"].into_iter().cycle();
        let service = services.nth((seed + index) % 5).unwrap_or("s3");
        json!({
            "Sid": format!("S{index}"),
            "Effect": if (seed + index).is_multiple_of(11) { "Deny" } else { "Allow" },
            "Action": [format!("{service}:Get*"), format!("{service}:List*"),
                       format!("{service}:Put*")],
            "Resource": [format!("arn:aws:{service}:::team-{}/*", seed % 700),
                         format!("arn:aws:{service}:*:{ACCOUNT}:team-{}/*", seed % 700)],
            "Condition": {"StringEquals": {"aws:PrincipalTag/team": format!("{}", seed % 40)}},
        })
    };
    json!({"Version": "2012-10-17", "Statement": (0..statements).map(statement).collect::<Vec<_>>()})
}

fn user(index: usize) -> Value {
    json!({
        "Path": "/", "UserName": format!("user-{index}"), "UserId": format!("AIDA{index:017}"),
        "Arn": format!("arn:aws:iam::{ACCOUNT}:user/user-{index}"),
        "CreateDate": "2030-01-01T00:00:00+00:00",
        "UserPolicyList": [{"PolicyName": "own", "PolicyDocument": document(index, 1)}],
        "GroupList": [format!("group-{}", index % 50)],
        "AttachedManagedPolicies": [attached(index)],
        "PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
            "PermissionsBoundaryArn": "arn:aws:iam::aws:policy/PowerUserAccess"},
        "Tags": [{"Key": "team", "Value": format!("{}", index % 40)}],
    })
}

fn group(index: usize) -> Value {
    json!({
        "Path": "/", "GroupName": format!("group-{index}"), "GroupId": format!("AGPA{index:017}"),
        "Arn": format!("arn:aws:iam::{ACCOUNT}:group/group-{index}"),
        "CreateDate": "2030-01-01T00:00:00+00:00",
        "GroupPolicyList": [], "AttachedManagedPolicies": [attached(index), attached(index + 7)],
    })
}

fn role(index: usize) -> Value {
    json!({
        "Path": "/", "RoleName": format!("role-{index}"), "RoleId": format!("AROA{index:017}"),
        "Arn": format!("arn:aws:iam::{ACCOUNT}:role/role-{index}"),
        "CreateDate": "2030-01-01T00:00:00+00:00",
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:user/user-{index}")},
            "Action": "sts:AssumeRole"}]},
        "InstanceProfileList": [],
        "RolePolicyList": [{"PolicyName": "own", "PolicyDocument": document(index + 3, 1)}],
        "AttachedManagedPolicies": [attached(index), attached(index + 1)],
        "Tags": [{"Key": "team", "Value": format!("{}", index % 40)}],
        "RoleLastUsed": {},
    })
}

fn attached(index: usize) -> Value {
    let name = format!("managed-{}", index % 500);
    json!({"PolicyArn": format!("arn:aws:iam::{ACCOUNT}:policy/{name}"), "PolicyName": name})
}

fn managed(index: usize) -> Value {
    json!({
        "PolicyName": format!("managed-{index}"), "PolicyId": format!("ANPA{index:017}"),
        "Arn": format!("arn:aws:iam::{ACCOUNT}:policy/managed-{index}"), "Path": "/",
        "DefaultVersionId": "v2", "AttachmentCount": 9, "IsAttachable": true,
        "PolicyVersionList": [
            {"Document": document(index, 6), "VersionId": "v2", "IsDefaultVersion": true},
            {"Document": document(index + 1, 5), "VersionId": "v1", "IsDefaultVersion": false},
        ],
    })
}
