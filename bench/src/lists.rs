//! Lists of large accounts: what they take of the server's memory, and whether a page far down costs
//! what the first one does.

use std::time::{Duration, Instant};

use crate::client::{Client, between};
use crate::requests::{ACCOUNT, Recipe};
use crate::server::Server;
use crate::{Arguments, Figure, Outcome, median};

/// The account whose authorization details are asked for.
const USERS: usize = 1_000;
const ROLES: usize = 500;
const POLICIES: usize = 1_000;
/// How often they are walked through: memory that grows with each walk is seen.
const WALKS: usize = 10;
/// The account whose users are listed.
const LISTED_USERS: u64 = 50_000;
/// Most that AWS takes as `MaxItems`.
const PAGE_MAX: &str = "1000";
/// Pages compared a round.
const PAGES: usize = 50;

/// A server of its own with an account of the size that the row is about.
fn begin(arguments: &Arguments) -> Outcome<Server> {
    let server = Server::durable(&arguments.binary, &arguments.disk, true)?;
    Client::new(&server).prepare()?;
    Ok(server)
}

/// `GetAccountAuthorizationDetails`: bytes answered over the most that the server's memory grew by
/// while it answered them, page by page, after a first time.
pub(crate) fn authorization_details(name: &str, arguments: &Arguments) -> Outcome<Figure> {
    let server = begin(arguments)?;
    let client = Client::new(&server);
    let document = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":["s3:GetObject",
            "s3:PutObject"],"Resource":"arn:aws:s3:::bench/*"}},{{"Effect":"Deny","Action":"iam:*",
            "Resource":"arn:aws:iam::{ACCOUNT}:user/*"}}]}}"#
    );
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sts:AssumeRole",
            "Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:root"}}}}]}}"#
    );
    for number in 0..POLICIES {
        let policy = format!("policy-{number:04}");
        client.call("CreatePolicy", &[("PolicyName", &policy), ("PolicyDocument", &document)])?;
    }
    for number in 0..USERS {
        let user = server.fresh_name();
        let policy = format!("arn:aws:iam::{ACCOUNT}:policy/policy-{number:04}");
        client.call("CreateUser", &[("UserName", &user)])?;
        client.call("AttachUserPolicy", &[("UserName", &user), ("PolicyArn", &policy)])?;
    }
    for number in 0..ROLES {
        let role = format!("role-{number:04}");
        let parameters = [("RoleName", role.as_str()), ("AssumeRolePolicyDocument", &trust)];
        client.call("CreateRole", &parameters)?;
    }

    let before_kib = server.process.resident_kib()?;
    server.process.forget_peak()?;
    let once = walk(&client, "GetAccountAuthorizationDetails")?;
    // Pages while they are made, which the allocator keeps for the next ones, and whatever the server
    // reads when it is first needed.
    let first_kib = server.process.peak_kib()?.saturating_sub(before_kib);

    let before_kib = server.process.resident_kib()?;
    server.process.forget_peak()?;
    let (mut bytes, mut took) = (0, Vec::new());
    for _ in 0..WALKS {
        let started = Instant::now();
        bytes += walk(&client, "GetAccountAuthorizationDetails")?.bytes;
        took.push(started.elapsed());
    }
    let grown_kib = server.process.peak_kib()?.saturating_sub(before_kib);
    took.sort();
    let took_ms = took.get(WALKS / 2).map_or(0.0, |took| took.as_secs_f64() * 1e3);
    let detail = format!(
        "{took_ms:.0} ms a walk of {} KiB in {} pages; memory {first_kib} KiB more by the first, \
         {grown_kib} KiB more by {WALKS} others",
        once.bytes / 1024,
        once.pages,
    );
    // Less than a MiB is noise.
    let ratio = (bytes / 1024) as f64 / grown_kib.max(1024) as f64;
    Ok(Figure { name: name.to_owned(), ratio, wanted: 2.0, detail })
}

/// `ListUsers`: the time of the first page over that of one behind nearly all users.
pub(crate) fn depth(name: &str, arguments: &Arguments) -> Outcome<Figure> {
    let server = begin(arguments)?;
    let client = Client::new(&server);
    let users = client.run_until(&server, Recipe::CreateUser, LISTED_USERS)?;
    let deepest = walk(&client, "ListUsers")?.last_marker.ok_or("there is one page only")?;
    let mut rounds = Vec::new();
    for _ in 0..arguments.rounds {
        let (mut first, mut last) = (Duration::ZERO, Duration::ZERO);
        for _ in 0..PAGES {
            first += page(&client, &[])?;
            last += page(&client, &[("Marker", &deepest)])?;
        }
        let ms = |time: Duration| time.as_secs_f64() * 1e3 / PAGES as f64;
        rounds.push((ms(first) / ms(last), ms(first), ms(last), 0.0));
    }
    let (ratio, first, last, _) = median(rounds);
    let detail = format!("first page {first:.2} ms, last {last:.2} ms, of {users} users");
    Ok(Figure { name: name.to_owned(), ratio, wanted: 0.8, detail })
}

/// How long a page of 100 users takes.
fn page(client: &Client<'_>, parameters: &[(&'static str, &str)]) -> Outcome<Duration> {
    let mut parameters = parameters.to_vec();
    parameters.push(("MaxItems", "100"));
    let started = Instant::now();
    client.call("ListUsers", &parameters)?;
    Ok(started.elapsed())
}

/// What a list was, from its first page to its last.
struct Walked {
    bytes: usize,
    pages: usize,
    /// Behind which the last page begins.
    last_marker: Option<String>,
}

fn walk(client: &Client<'_>, action: &str) -> Outcome<Walked> {
    let mut walked = Walked { bytes: 0, pages: 0, last_marker: None };
    loop {
        let mut parameters = vec![("MaxItems", PAGE_MAX)];
        parameters.extend(walked.last_marker.as_deref().map(|marker| ("Marker", marker)));
        let answer = client.call(action, &parameters)?;
        walked.bytes += answer.len();
        walked.pages += 1;
        match between(&answer, "<Marker>", "<") {
            Some(marker) => walked.last_marker = Some(marker),
            None => return Ok(walked),
        }
    }
}
