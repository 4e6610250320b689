//! Passing roles, service-linked roles, ways to further permissions.

use sekisho_policy_validation::Code::{self, *};

use crate::{Case, identity};

pub(crate) fn cases() -> Vec<Case> {
    let statement =
        |action: &str, resource: &str| format!(r#""Effect":"Allow",{action},{resource}"#);
    // The six shapes of two actions: named, by a star, by NotAction; on a star, on NotResource.
    let shapes = |name: &str, narrow: &str, codes: [Code; 6]| -> Vec<Case> {
        let named = format!(r#""Action":"iam:{name}""#);
        let star = format!(r#""Action":"iam:{}*""#, &name[..4]);
        let all_but = r#""NotAction":"s3:*""#.to_owned();
        let everything = r#""Resource":"*""#;
        let all_but_one = r#""NotResource":"arn:aws:s3:::b""#;
        let narrow = format!(r#""Resource":"{narrow}""#);
        let not_action = format!(r#""NotAction":["s3:*","iam:{name}"]"#);
        let other_star = r#""Action":"iam:Get*""#;
        let [not_resource, star_not, not_not, star_in, star_star, not_star] = codes;
        vec![
            identity(not_resource, &statement(&named, all_but_one), &statement(&named, &narrow)),
            identity(star_not, &statement(&star, all_but_one), &statement(other_star, all_but_one)),
            identity(
                not_not,
                &statement(&all_but, all_but_one),
                &statement(&not_action, all_but_one),
            ),
            identity(star_in, &statement(&named, everything), &statement(&named, &narrow)),
            identity(star_star, &statement(&star, everything), &statement(&star, &narrow)),
            identity(
                not_star,
                &statement(&all_but, everything),
                &statement(&not_action, everything),
            ),
        ]
    };
    let mut cases = shapes(
        "PassRole",
        "arn:aws:iam::*:role/service-*",
        [
            PassRoleWithNotResource,
            PassRoleWithStarInActionAndNotResource,
            PassRoleWithNotActionAndNotResource,
            PassRoleWithStarInResource,
            PassRoleWithStarInActionAndResource,
            PassRoleWithStarInResourceAndNotAction,
        ],
    );
    cases.extend(shapes(
        "CreateServiceLinkedRole",
        "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*",
        [
            CreateSlrWithNotResource,
            CreateSlrWithStarInActionAndNotResource,
            CreateSlrWithNotActionAndNotResource,
            CreateSlrWithStarInResource,
            CreateSlrWithStarInActionAndResource,
            CreateSlrWithStarInResourceAndNotAction,
        ],
    ));
    let pass = r#""Effect":"Allow","Action":"iam:PassRole","Resource":"*""#;
    cases.push(identity(
        PassRoleWithStarInResource,
        pass,
        &format!(
            r#"{pass},"Condition":{{"StringEquals":{{"iam:PassedToService":"ec2.amazonaws.com"}}}}"#
        ),
    ));
    cases.push(identity(
        PrivilegeEscalation,
        r#""Effect":"Allow","Action":["iam:PassRole","ec2:RunInstances"],"Resource":"*""#,
        r#""Effect":"Allow","Action":["iam:PassRole","ec2:DescribeInstances"],"Resource":"*""#,
    ));
    cases.push(identity(
        PrivilegeEscalation,
        r#""Effect":"Allow","Action":"iam:AttachUserPolicy","Resource":"arn:aws:iam::123456789012:user/*""#,
        r#""Effect":"Allow","Action":"iam:AttachUserPolicy","Resource":"arn:aws:iam::123456789012:user/*","Condition":{"ArnEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}"#,
    ));
    cases
}
