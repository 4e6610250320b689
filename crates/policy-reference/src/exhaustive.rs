//! Every combination of kinds of policy, what each says, callers, principals named and accounts.

use sekisho_policy::principal::{FederatedUser, Issuer, RoleSession, User};
use sekisho_policy::{Context, NamedPolicy, Policies, PolicyKind, PolicySet, Principal, Request};

use crate::compare::Subject;

const KINDS: [PolicyKind; 6] = [
    PolicyKind::Identity,
    PolicyKind::PermissionsBoundary,
    PolicyKind::Session,
    PolicyKind::ServiceControl,
    PolicyKind::ResourceControl,
    PolicyKind::VpcEndpoint,
];

/// What a kind of policy says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// There is none of the kind.
    Absent,
    /// There is one, about something else.
    Silent,
    Allow,
    Deny,
}

const ALL: [Says; 4] = [Says::Absent, Says::Silent, Says::Allow, Says::Deny];

const A: &str = "111111111111";

/// The principals that a resource policy names: each class, and the callers' own names.
const PRINCIPALS: [&str; 8] = [
    r#""*""#,
    r#"{"AWS":"111111111111"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:user/ann"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:role/app"}"#,
    r#"{"AWS":"arn:aws:sts::111111111111:assumed-role/app/s"}"#,
    r#"{"AWS":"arn:aws:sts::111111111111:federated-user/fed"}"#,
    r#"{"Service":"ec2.amazonaws.com"}"#,
    r#"{"AWS":"arn:aws:iam::111111111111:user/other"}"#,
];

fn callers() -> Vec<Principal> {
    let role = |path: &str, session: Option<&str>| {
        Principal::RoleSession(RoleSession {
            account: A.into(),
            role_name: "app".into(),
            role_arn: Some(format!("arn:aws:iam::{A}:role/{path}app").into()),
            role_id: Some("AROAAPP".into()),
            session_arn: session.map(|s| format!("arn:aws:sts::{A}:assumed-role/app/{s}").into()),
        })
    };
    let federated = |issuer| {
        Principal::FederatedUser(FederatedUser {
            arn: format!("arn:aws:sts::{A}:federated-user/fed").into(),
            account: A.into(),
            name: "fed".into(),
            issuer,
        })
    };
    let ann = format!("arn:aws:iam::{A}:user/ann");
    let root = format!("arn:aws:iam::{A}:root");
    vec![
        Principal::User(User {
            arn: ann.as_str().into(),
            account: A.into(),
            name: "ann".into(),
            id: None,
            session_token: None,
        }),
        role("", None),
        role("", Some("s")),
        role("aws-service-role/ecs.amazonaws.com/", Some("s")),
        federated(None),
        federated(Some(Issuer::User { arn: ann.as_str().into(), id: None })),
        federated(Some(Issuer::Root)),
        Principal::Root { arn: root.as_str().into(), account: A.into() },
        Principal::AssumedRoot { arn: root.as_str().into(), account: A.into() },
        Principal::Anonymous,
        Principal::Service { name: "ec2.amazonaws.com".into() },
        Principal::WebIdentity { provider: "accounts.google.com".into() },
    ]
}

/// Resources of the caller's account and of another, with a policy that must say yes and without;
/// whose account is theirs.
const RESOURCES: [(&str, &str, &str); 4] = [
    ("s3:GetObject", "arn:aws:s3:::b/k", "111111111111"),
    ("s3:GetObject", "arn:aws:s3:::b/k", "222222222222"),
    ("kms:Decrypt", "arn:aws:kms:eu-west-1:111111111111:key/k", "111111111111"),
    ("kms:Decrypt", "arn:aws:kms:eu-west-1:222222222222:key/k", "222222222222"),
];

fn policy(kind: PolicyKind, says: Says, principal: Option<&str>) -> NamedPolicy {
    let (effect, action) = match says {
        Says::Absent | Says::Silent if kind == PolicyKind::ResourceControl => ("Deny", "sqs:*"),
        Says::Absent | Says::Silent => ("Allow", "sqs:*"),
        Says::Allow => ("Allow", "*"),
        Says::Deny => ("Deny", "*"),
    };
    let named = match kind {
        PolicyKind::ResourceControl | PolicyKind::VpcEndpoint => Some(r#""*""#),
        _ => principal,
    };
    let named = named.map_or_else(String::new, |named| format!(r#""Principal":{named},"#));
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}",{named}"Action":"{action}","Resource":"*"}}}}"#
    );
    NamedPolicy::parse(kind.question_name(), &text, kind)
}

/// Compares every combination, or one of every `stride`, and says how many.
///
/// # Errors
/// In words, the first disagreement.
pub fn compare(stride: u64) -> Result<u64, String> {
    let (callers, context) = (callers(), Context::new());
    let (mut compared, mut number) = (0, 0_u64);
    let resources = ALL.into_iter().flat_map(|says| {
        let principals: &[&str] = if says == Says::Absent {
            PRINCIPALS.get(..1).unwrap_or_default()
        } else {
            &PRINCIPALS
        };
        principals.iter().map(move |principal| (says, *principal))
    });
    for (resource_says, principal) in resources {
        for combination in 0..4_usize.pow(6) {
            number += 1;
            if !number.is_multiple_of(stride) {
                continue;
            }
            let mut lists = KINDS.iter().enumerate().map(|(place, kind)| {
                let says = ALL.get(combination >> (2 * place) & 3).copied()?;
                (says != Says::Absent).then(|| vec![policy(*kind, says, None)])
            });
            let mut next = || lists.next().flatten();
            let (identity, boundary, session) = (next(), next(), next());
            let (scp, rcp, endpoint) = (next(), next(), next());
            let resource = (resource_says != Says::Absent)
                .then(|| vec![policy(PolicyKind::Resource, resource_says, Some(principal))]);
            let scp = scp.map(|level| vec![level]);
            let rcp = rcp.map(|level| vec![level]);
            let policies = Policies {
                identity: identity.as_deref().unwrap_or_default(),
                boundary: boundary.as_deref(),
                session: session.as_deref(),
                resource: resource.as_deref().unwrap_or_default(),
                scp: scp.as_deref(),
                rcp: rcp.as_deref(),
                endpoint: endpoint.as_deref(),
            };
            let subject = Subject::new(PolicySet::union([policies]));
            for caller in &callers {
                for (action, resource, account) in RESOURCES {
                    let request = Request {
                        principal: caller,
                        action,
                        resource,
                        resource_account: Some(account),
                        context: &context,
                    };
                    subject
                        .compare(&request)
                        .map_err(|error| format!("{error}\n{}", subject.describe(&request)))?;
                    compared += 1;
                }
            }
        }
    }
    Ok(compared)
}
