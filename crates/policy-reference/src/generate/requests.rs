//! Questions: callers, actions, resources and contexts.

use sekisho_policy::principal::{FederatedUser, Issuer, RoleSession, SessionToken, User};
use sekisho_policy::{Context, Principal, Request};

use super::Random;

const A: &str = "111111111111";
const B: &str = "222222222222";

pub(super) const ACTIONS: [&str; 20] = [
    "s3:GetObject",
    "s3:getobject",
    "S3:PutObject",
    "s3:ListAllMyBuckets",
    "s3:GetBucketPolicy",
    "s3:PutBucketPolicy",
    "s3:GetObjectTagging",
    "iam:GetUser",
    "iam:CreateUser",
    "iam:PassRole",
    "sts:AssumeRole",
    "sts:TagSession",
    "sts:SetSourceIdentity",
    "sts:GetCallerIdentity",
    "sts:GetSessionToken",
    "kms:Decrypt",
    "kms:UpdateAlias",
    "lambda:InvokeFunction",
    "s3express:GetObject",
    "sns:Publish",
];

pub(super) const RESOURCES: [&str; 26] = [
    "*",
    "arn:aws:s3:::b",
    "arn:aws:s3:::b/k",
    "arn:aws:s3:::b/ann/x",
    "arn:aws:s3:::b/a:b/c",
    "arn:aws:s3:::B/k",
    "arn:aws:s3:::bé/ü",
    "arn:aws:s3:::*",
    "arn:aws:s3:::b/*",
    "arn:aws:iam::111111111111:user/ann",
    "arn:aws:iam::111111111111:role/app",
    "arn:aws:iam::222222222222:role/app",
    "arn:aws:iam::111111111111:role/aws-reserved/x",
    "arn:aws:iam::aws:policy/P",
    "arn:aws:kms:eu-west-1:111111111111:key/k",
    "arn:aws:kms:eu-west-1:111111111111:alias/aws/x",
    "arn:aws:lambda:eu-west-1:111111111111:function:f",
    "arn:aws:lambda:eu-west-1:111111111111:function:f:v1",
    "arn:aws:sns:eu-west-1:222222222222:t",
    "arn:aws:sns:eu:west:1:111111111111:t",
    "arn:aws-cn:s3:::b/k",
    "arn:aws:s3",
    "arn:aws:s3:::",
    "b",
    "a:b:c:d:111111111111",
    "arn:aws:sqs::111111111111:a:b:c:d:e:f",
];

/// Callers, contexts and words that questions are put together from: made once, asked often.
pub struct Pool {
    callers: Vec<Principal>,
    contexts: Vec<Context<'static>>,
}

/// A question.
pub struct Question<'p> {
    caller: &'p Principal,
    action: &'p str,
    resource: &'p str,
    account: Option<&'p str>,
    context: &'p Context<'static>,
}

impl Pool {
    /// Callers of every kind, and some contexts.
    pub fn new(random: &mut Random) -> Self {
        let contexts = (0..24).map(|_| context(random)).collect();
        Self { callers: callers(), contexts }
    }

    /// One question.
    pub fn question(&self, random: &mut Random) -> Option<Question<'_>> {
        Some(Question {
            caller: self.callers.get(random.below(self.callers.len()))?,
            action: random.pick(&ACTIONS),
            resource: random.pick(&RESOURCES),
            account: random.pick(&[None, None, Some(A), Some(B)]),
            context: self.contexts.get(random.below(self.contexts.len()))?,
        })
    }
}

impl Question<'_> {
    /// As evaluators take it.
    pub fn request(&self) -> Request<'_> {
        Request {
            principal: self.caller,
            action: self.action,
            resource: self.resource,
            resource_account: self.account,
            context: self.context,
        }
    }
}

fn callers() -> Vec<Principal> {
    let user = |name: &str, account: &str, session_token| {
        Principal::User(User {
            arn: format!("arn:aws:iam::{account}:user/{name}").into(),
            account: account.into(),
            name: name.into(),
            id: Some("AIDAANN".into()),
            session_token,
        })
    };
    let role = |path: &str, told: bool, session: Option<&str>| {
        Principal::RoleSession(RoleSession {
            account: A.into(),
            role_name: "app".into(),
            role_arn: told.then(|| format!("arn:aws:iam::{A}:role/{path}app").into()),
            role_id: told.then(|| "AROAAPP".into()),
            session_arn: session
                .map(|name| format!("arn:aws:sts::{A}:assumed-role/app/{name}").into()),
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
    let ann = Issuer::User {
        arn: format!("arn:aws:iam::{A}:user/ann").into(),
        id: Some("AIDAANN".into()),
    };
    let root = format!("arn:aws:iam::{A}:root");
    vec![
        user("ann", A, None),
        user("ann", A, None),
        user("team/bob", B, None),
        user("ann", A, Some(SessionToken { mfa: true })),
        user("ann", A, Some(SessionToken { mfa: false })),
        role("", true, Some("s")),
        role("", true, None),
        role("", false, Some("s")),
        role("path/", true, Some("t")),
        role("aws-service-role/x.amazonaws.com/", true, Some("s")),
        federated(None),
        federated(Some(ann)),
        federated(Some(Issuer::Root)),
        Principal::Root { arn: root.as_str().into(), account: A.into() },
        Principal::AssumedRoot { arn: root.as_str().into(), account: A.into() },
        Principal::Anonymous,
        Principal::Service { name: "ec2.amazonaws.com".into() },
        Principal::WebIdentity { provider: "accounts.google.com".into() },
        Principal::Saml { provider: format!("arn:aws:iam::{A}:saml-provider/s").into() },
    ]
}

pub(super) const KEYS: [&str; 14] = [
    "aws:username",
    "aws:PrincipalTag/team",
    "aws:PrincipalTag/empty",
    "aws:TagKeys",
    "aws:SourceIp",
    "aws:CurrentTime",
    "s3:max-keys",
    "aws:SecureTransport",
    "aws:PrincipalArn",
    "s3:prefix",
    "aws:CalledVia",
    "team:blob",
    "aws:PrincipalTag/Équipe",
    "AWS:PRINCIPALTAG/TEAM",
];

pub(super) const VALUES: [&str; 56] = [
    "",
    "a",
    "A",
    "b",
    "ann",
    "ANN",
    "é",
    "É",
    "a*",
    "*",
    "?",
    "a/b",
    "a:b",
    "team",
    "owner",
    "true",
    "false",
    "TRUE",
    "yes",
    "0",
    "1",
    "1.0",
    "01",
    "-1",
    "+1",
    ".5",
    "0.50",
    "1e3",
    "-0",
    "9007199254740993",
    "9007199254740992",
    "2020-02-29",
    "2019-02-29",
    "2020",
    "1582934400",
    "2020-03-01T01:00+01:00",
    "2020-03-01T00:00:00Z",
    "2020-03-01T00:00:00.5Z",
    "2020-03-01T00:00:00",
    "203.0.113.7",
    "203.0.113.0/24",
    "203.0.113.07",
    "::ffff:203.0.113.7",
    "2001:db8::1",
    "2001:0DB8:0:0:0:0:0:1",
    "2001:db8::/32",
    "0.0.0.0/0",
    "::/0",
    "QQ==",
    "QUI=",
    "QR==",
    "QQ",
    "arn:aws:iam::111111111111:user/ann",
    "arn:aws:iam::*:user/*",
    "arn:aws:s3:::b/a:b",
    "\u{212a}",
];

/// Some keys with values of all types: present, missing, empty, single and multivalued.
fn context(random: &mut Random) -> Context<'static> {
    let mut context = Context::new();
    for key in KEYS {
        match random.below(10) {
            0..=3 => {}
            4..=7 => context.set(key, random.pick(&VALUES)),
            _ => {
                let count = random.below(4);
                let values: Vec<&str> = (0..count).map(|_| random.pick(&VALUES)).collect();
                context.set_many(key, values);
            }
        }
    }
    if random.percent(70) {
        context.set("aws:username", "ann");
    }
    context.shrink();
    context
}
