//! Everything that such tools are known to forget.

use sekisho_account_data::{Asked, file, what_can, who_can};
use sekisho_policy::Context;

use super::*;

const OBJECT: &str = "arn:aws:s3:::b/k";

#[test]
fn group_policies_are_the_users_own() {
    // EV-8
    let mut ann = user(A, "ann", policy("Allow", "sqs:*", "*"));
    ann["GroupList"] = json!(["devs"]);
    let details = json!({"UserDetailList": [ann], "GroupDetailList": [{
        "Arn": format!("arn:aws:iam::{A}:group/team/devs"), "GroupName": "devs", "GroupId": "AGPAX",
        "GroupPolicyList": [{"PolicyName": "g", "PolicyDocument": policy("Allow", "s3:Get*", "*")}],
        "AttachedManagedPolicies": [
            {"PolicyName": "AmazonEC2ReadOnlyAccess",
             "PolicyArn": "arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess"}]}]});
    let account = imported(&[details], None, None);
    let ann = user_arn(A, "ann");
    assert!(can(&account, &ann, "s3:GetObject", OBJECT));
    assert!(!can(&account, &ann, "s3:PutObject", OBJECT));
    // AWS's own policies need not be in the export.
    assert!(can(&account, &ann, "ec2:DescribeInstances", "*"));
}

#[test]
fn boundaries_and_the_version_in_force_of_managed_policies_count() {
    // EV-3, EV-22
    let limit = format!("arn:aws:iam::{A}:policy/limit");
    let mut ann = user(A, "ann", policy("Allow", "*", "*"));
    ann["PermissionsBoundary"] =
        json!({"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": limit});
    let version = |id: &str, document: Value, default: bool| json!({"Document": document, "VersionId": id, "IsDefaultVersion": default});
    let details = json!({"UserDetailList": [ann], "Policies": [{
        "Arn": limit, "PolicyName": "limit", "DefaultVersionId": "v2", "PolicyVersionList": [
            version("v3", policy("Allow", "*", "*"), false),
            version("v2", policy("Allow", "s3:*", "*"), true),
            version("v1", policy("Allow", "sqs:*", "*"), false)]}]});
    let account = imported(&[details], None, None);
    let ann = user_arn(A, "ann");
    assert!(can(&account, &ann, "s3:GetObject", OBJECT));
    assert!(!can(&account, &ann, "sqs:ListQueues", "*"));
}

#[test]
fn trust_policies_decide_who_assumes_a_role() {
    // EV-18, EV-40, EV-42
    let everything = policy("Allow", "sts:*", "*");
    let details = [
        json!({"UserDetailList": [user(A, "ann", everything.clone()),
                              user(A, "bob", policy("Allow", "s3:*", "*"))],
        "RoleDetailList": [
            role(A, "by-account", trust(&json!({"AWS": A})), everything.clone()),
            role(A, "by-id", trust(&json!({"AWS": format!("AIDA{A}bob")})), everything.clone()),
        ]}),
        json!({"UserDetailList": [user(B, "eve", everything)]}),
    ];
    let account = imported(&details, None, None);
    let (ann, bob, eve) = (user_arn(A, "ann"), user_arn(A, "bob"), user_arn(B, "eve"));
    let assumes = |who, role| can(&account, who, "sts:AssumeRole", &role_arn(A, role));
    assert!(assumes(&ann, "by-account") && !assumes(&ann, "by-id"));
    assert!(!assumes(&bob, "by-account") && assumes(&bob, "by-id"));
    assert!(!assumes(&eve, "by-account") && !assumes(&eve, "by-id"));
    let asked = Asked {
        action: "sts:AssumeRole",
        resource: &role_arn(A, "by-account"),
        resource_account: None,
        context: Context::new(),
    };
    let may: Vec<String> = who_can(&account, &asked, &Reference)
        .into_iter()
        .filter(|holder| matches!(holder.may, Ok(true)))
        .map(|holder| holder.arn)
        .collect();
    assert_eq!(may, [ann, role_arn(A, "by-account"), role_arn(A, "by-id")]);
}

fn organization() -> Value {
    let control = |id: &str, kind: &str, document: Value| {
        json!({"PolicySummary": {"Id": id, "Arn": format!("arn:aws:organizations::x:policy/{id}"),
                                 "Name": id, "Type": kind, "AwsManaged": false},
               "Content": document.to_string()})
    };
    let full = policy("Allow", "*", "*");
    let deny = json!({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": "*",
        "Action": "s3:Delete*", "Resource": "*"}});
    json!({
        "Organization": {"Id": "o-x", "Arn": "…", "MasterAccountId": B},
        "Parents": {A: "ou-dev", "ou-dev": "r-1", B: "r-1"},
        "Policies": [
            control("p-full", "SERVICE_CONTROL_POLICY", full),
            control("p-s3", "SERVICE_CONTROL_POLICY", policy("Allow", "s3:*", "*")),
            control("p-rcp", "RESOURCE_CONTROL_POLICY", deny),
        ],
        "Targets": {
            "p-full": [{"TargetId": "r-1", "Type": "ROOT"}, {"TargetId": A}, {"TargetId": B}],
            "p-s3": [{"TargetId": "ou-dev", "Name": "dev"}],
            "p-rcp": [{"TargetId": "r-1"}],
        },
    })
}

#[test]
fn every_level_of_the_organization_must_allow_but_not_in_its_management_account() {
    // EV-30, EV-32, EV-34
    let all = policy("Allow", "*", "*");
    let details = [
        json!({"UserDetailList": [user(A, "ann", all.clone())]}),
        json!({"UserDetailList": [user(B, "boss", all)]}),
    ];
    let account = imported(&details, Some(organization()), None);
    let (ann, boss) = (user_arn(A, "ann"), user_arn(B, "boss"));
    assert!(can(&account, &ann, "s3:GetObject", OBJECT));
    assert!(!can(&account, &ann, "sqs:ListQueues", "*"));
    assert!(!can(&account, &ann, "s3:DeleteObject", OBJECT));
    assert!(can(&account, &boss, "sqs:ListQueues", "*"));
    assert!(can(&account, &boss, "s3:DeleteObject", OBJECT));
    assert!(!can(&account, &format!("arn:aws:iam::{A}:root"), "sqs:ListQueues", "*"));
}

#[test]
fn what_the_data_tells_becomes_condition_keys() {
    // EV-80, EV-84; evaluation contract, 9.5
    let when = |key: &str, value: &str| {
        json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "iam:GetUser",
            "Resource": "*", "Condition": {"StringEquals": {key: value}}}})
    };
    for (key, value) in [
        ("aws:PrincipalTag/Team", "red"),
        ("iam:ResourceTag/team", "red"),
        ("aws:PrincipalOrgID", "o-x"),
        ("aws:ResourceOrgID", "o-x"),
        ("aws:userid", "AIDA111111111111ann"),
        ("aws:username", "ann"),
    ] {
        let mut ann = user(A, "ann", when(key, value));
        ann["Tags"] = json!([{"Key": "team", "Value": "red"}]);
        let details = json!({"UserDetailList": [ann]});
        let mut open = organization();
        open["Targets"]["p-full"].as_array_mut().unwrap().push(json!({"TargetId": "ou-dev"}));
        let account = imported(&[details], Some(open), None);
        let ann = user_arn(A, "ann");
        assert!(can(&account, &ann, "iam:GetUser", &ann), "{key}");
        assert!(!can_with(&account, &ann, ("iam:GetUser", &ann), &[(key, "other")]), "{key}");
    }
    let paths = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow",
        "Action": "s3:GetObject", "Resource": "*", "Condition": {"ForAnyValue:StringEquals":
            {"aws:PrincipalOrgPaths": "o-x/r-1/ou-dev/"}}}});
    let details = json!({"UserDetailList": [user(A, "ann", paths)]});
    let account = imported(&[details], Some(organization()), None);
    assert!(can(&account, &user_arn(A, "ann"), "s3:GetObject", OBJECT));
}

#[test]
fn resource_policies_grant_and_owners_are_told() {
    // EV-6, EV-45, EV-48
    let reads = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
        "Principal": {"AWS": [user_arn(A, "ann"), user_arn(B, "eve")]}}]});
    let details = [
        json!({"UserDetailList": [user(A, "ann", policy("Allow", "sqs:*", "*"))]}),
        json!({"UserDetailList": [user(B, "eve", policy("Allow", "sqs:*", "*"))]}),
    ];
    let resources = json!({"arn:aws:s3:::b": {"Owner": A, "Policy": reads}});
    let account = imported(&details, None, Some(resources));
    assert!(can(&account, &user_arn(A, "ann"), "s3:GetObject", OBJECT));
    assert!(!can(&account, &user_arn(B, "eve"), "s3:GetObject", OBJECT));
    assert!(!can(&account, &user_arn(A, "ann"), "s3:GetObject", "arn:aws:s3:::c/k"));
}

#[test]
fn role_sessions_are_told_by_name_and_unknown_callers_by_what_they_resemble() {
    let mut reader = role(A, "reader", trust(&json!({"AWS": A})), policy("Allow", "s3:*", "*"));
    reader["Arn"] = json!(format!("arn:aws:iam::{A}:role/team/reader"));
    let account = imported(&[json!({"RoleDetailList": [reader]})], None, None);
    let session = format!("arn:aws:sts::{A}:assumed-role/reader/s");
    assert!(can(&account, &session, "s3:GetObject", OBJECT));
    let asked = |who: &str| {
        let context = Context::new();
        let asked = Asked { action: "a:b", resource: "*", resource_account: None, context };
        account.question(who, &asked).unwrap_err().to_string()
    };
    assert_eq!(
        asked(&role_arn(A, "Reader")),
        "the account file has no arn:aws:iam::111111111111:role/Reader; did you mean \
         arn:aws:iam::111111111111:role/team/reader?"
    );
    assert_eq!(asked("ann"), "unknown kind of principal \"ann\"");
}

#[test]
fn what_somebody_can_is_told_with_where() {
    let document = json!({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": ["s3:GetObject", "sqs:ListQueues"],
         "Resource": ["arn:aws:s3:::b/*", "*"]},
        {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::b/secret/*"},
        {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/in/*"},
    ]});
    let account = imported(&[json!({"UserDetailList": [user(A, "ann", document)]})], None, None);
    let reaches = what_can(&account, &user_arn(A, "ann"), &Context::new(), &Reference).unwrap();
    let told: Vec<String> = reaches
        .iter()
        .map(|reach| {
            format!("{} {} {:?} {:?}", reach.action, reach.everywhere, reach.only, reach.except)
        })
        .collect();
    assert_eq!(
        told,
        [
            r#"s3:GetObject true [] ["arn:aws:s3:::b/secret/*"]"#,
            r#"s3:PutObject false ["arn:aws:s3:::b/in/*"] []"#,
            r#"sqs:ListQueues true [] []"#,
        ]
    );
}

#[test]
fn the_file_keeps_it_all() {
    let details = json!({"UserDetailList": [user(A, "ann", policy("Allow", "s3:*", "*"))],
        "RoleDetailList": [role(A, "r", trust(&json!({"AWS": A})), policy("Allow", "s3:*", "*"))]});
    let account = imported(&[details], Some(organization()), None);
    let bytes = file::encode(account.data());
    assert_eq!(file::decode(&bytes).unwrap(), *account.data());
    // Two identical documents and a trust policy, the organization's three (one of them again).
    assert_eq!(account.data().policies(), (0, 0, 4));
    assert_eq!(account.data().principals(), (1, 0, 1));
}
