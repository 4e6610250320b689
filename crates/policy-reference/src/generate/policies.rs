//! Sets of policies.

use sekisho_policy::{NamedPolicy, PolicyKind, PolicySet};

use super::random::quoted;
use super::requests::{ACTIONS, RESOURCES};
use super::{Random, conditions};

const PATTERNS: [&str; 16] = [
    "*",
    "*:*",
    "s3:*",
    "S3:Get*",
    "s3:*Object",
    "s3:G?tObject",
    "*:Get*",
    "iam:*",
    "sts:*",
    "kms:*",
    "s3:Get*t*",
    "sts:AssumeRole",
    "s3:*",
    "lambda:Invoke*",
    "sns:*",
    "s3:List*",
];

const PRINCIPALS: [&str; 14] = [
    r#""AWS":"*""#,
    r#""AWS":"111111111111""#,
    r#""AWS":"arn:aws:iam::111111111111:root""#,
    r#""AWS":"arn:aws-cn:iam::111111111111:root""#,
    r#""AWS":"222222222222""#,
    r#""AWS":["arn:aws:iam::111111111111:user/ann"]"#,
    r#""AWS":["arn:aws:iam::111111111111:role/app","arn:aws:sts::111111111111:assumed-role/app/s"]"#,
    r#""AWS":"arn:aws:iam::111111111111:role/path/app""#,
    r#""AWS":["AROAAPP","AIDAANN"]"#,
    r#""AWS":"arn:aws:sts::111111111111:federated-user/fed""#,
    r#""Service":"ec2.amazonaws.com""#,
    r#""Federated":["accounts.google.com","arn:aws:iam::111111111111:saml-provider/s"]"#,
    r#""AWS":"arn:aws:iam::222222222222:user/team/bob""#,
    r#""AWS":"arn:aws:iam::111111111111:user/*""#,
];

/// Some policies of some kinds; the resource's is a trust policy if `trust` says so.
pub fn policy_set(random: &mut Random, trust: bool) -> PolicySet {
    let mut set = PolicySet::default();
    let resource = if trust { PolicyKind::RoleTrust } else { PolicyKind::Resource };
    set.identity = policies(random, PolicyKind::Identity, 2);
    let some = |random: &mut Random, kind| random.percent(20).then(|| policies(random, kind, 1));
    set.boundary = some(random, PolicyKind::PermissionsBoundary);
    set.session = some(random, PolicyKind::Session);
    set.endpoint = random.percent(10).then(|| policies(random, PolicyKind::VpcEndpoint, 1));
    if random.percent(50) {
        set.resource = policies(random, resource, 1);
    }
    let levels = |random: &mut Random, kind| {
        random
            .percent(20)
            .then(|| (0..=random.below(2)).map(|_| policies(random, kind, 2)).collect::<Vec<_>>())
    };
    set.scp = levels(random, PolicyKind::ServiceControl);
    set.rcp = levels(random, PolicyKind::ResourceControl);
    set
}

fn policies(random: &mut Random, kind: PolicyKind, most: usize) -> Vec<NamedPolicy> {
    let count = 1 + random.below(most);
    (0..count)
        .filter_map(|number| {
            let text = document(random, kind);
            let policy =
                NamedPolicy::parse(format!("{}{number}", kind.question_name()), &text, kind);
            // What cannot be read is rarely of interest: then nothing is decided.
            (policy.document.is_ok() || random.percent(1)).then_some(policy)
        })
        .collect()
}

fn document(random: &mut Random, kind: PolicyKind) -> String {
    let most = if random.percent(5) { 30 } else { 3 };
    let count = 1 + random.below(most);
    let statements: Vec<String> = (0..count).map(|_| statement(random, kind)).collect();
    let control = matches!(kind, PolicyKind::ServiceControl | PolicyKind::ResourceControl);
    let version = match random.below(20) {
        0 if !control => "",
        1 if !control => r#""Version":"2008-10-17","#,
        _ => r#""Version":"2012-10-17","#,
    };
    format!(r#"{{{version}"Statement":[{}]}}"#, statements.join(","))
}

fn statement(random: &mut Random, kind: PolicyKind) -> String {
    if kind == PolicyKind::ServiceControl && random.percent(40) {
        return r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#.to_owned();
    }
    let deny = kind == PolicyKind::ResourceControl || random.percent(30);
    let effect = if deny { "Deny" } else { "Allow" };
    let not = |random: &mut Random, may: bool| if may && random.percent(15) { "Not" } else { "" };
    let principal = match kind {
        PolicyKind::ResourceControl => r#","Principal":"*""#.to_owned(),
        PolicyKind::Resource | PolicyKind::RoleTrust | PolicyKind::VpcEndpoint => {
            let negated = not(random, kind == PolicyKind::Resource);
            let element = random.pick(&PRINCIPALS);
            format!(r#","{negated}Principal":{{{element}}}"#)
        }
        _ => String::new(),
    };
    let action_negated = not(random, kind != PolicyKind::ResourceControl);
    let actions = random.list(3, |random| {
        if random.percent(40) { random.pick(&ACTIONS) } else { random.pick(&PATTERNS) }.to_owned()
    });
    let may_lack = kind == PolicyKind::Resource && random.percent(10);
    let resource = if kind == PolicyKind::RoleTrust || may_lack {
        String::new()
    } else {
        let negated = not(random, true);
        let resources = random.list(3, |random| match random.below(4) {
            0 => "*".to_owned(),
            _ => {
                let resource = random.pick(&RESOURCES);
                random.mutated(resource)
            }
        });
        format!(r#","{negated}Resource":{resources}"#)
    };
    let condition = conditions::element(random);
    format!(
        r#"{{"Effect":{}{principal},"{action_negated}Action":{actions}{resource}{condition}}}"#,
        quoted(effect)
    )
}
