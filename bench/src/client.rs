//! Makes what the requests are about: a user with one policy and a key, and a role.

use std::time::Duration;

use crate::Outcome;
use crate::requests::{self, ACCOUNT, Recipe};
use crate::server::{Credentials, Server, ask};
use crate::wrk;

/// Calls as the root user.
pub(crate) struct Client<'a> {
    server: &'a Server,
}

impl<'a> Client<'a> {
    pub(crate) fn new(server: &'a Server) -> Self {
        Self { server }
    }

    /// Makes user `bench` and role `bench`.
    pub(crate) fn prepare(&self) -> Outcome<()> {
        let policy = format!(
            r#"{{"Version":"2012-10-17","Statement":[
                {{"Effect":"Allow","Action":["iam:Get*","iam:List*"],"Resource":"arn:aws:iam::{ACCOUNT}:*"}},
                {{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::{ACCOUNT}:role/*"}},
                {{"Effect":"Deny","Action":"iam:*","Resource":"*","Condition":{{"Bool":{{"aws:ViaAWSService":"true"}}}}}}
            ]}}"#
        );
        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sts:AssumeRole",
                "Principal":{{"AWS":"arn:aws:iam::{ACCOUNT}:root"}}}}]}}"#
        );
        self.call("CreateUser", &[("UserName", "bench")])?;
        self.call(
            "PutUserPolicy",
            &[("UserName", "bench"), ("PolicyName", "bench"), ("PolicyDocument", &policy)],
        )?;
        self.call("CreateRole", &[("RoleName", "bench"), ("AssumeRolePolicyDocument", &trust)])?;
        let answer = self.call("CreateAccessKey", &[("UserName", "bench")])?;
        let id = between(&answer, "<AccessKeyId>", "<").ok_or("no access key id")?;
        let secret = between(&answer, "<SecretAccessKey>", "<").ok_or("no secret access key")?;
        let _ = self.server.user.set(Credentials { id, secret });
        Ok(())
    }

    /// Runs a recipe until about `count` calls were done; returns how many were.
    pub(crate) fn run_until(&self, server: &Server, recipe: Recipe, count: u64) -> Outcome<u64> {
        let mut done = 0;
        while done < count {
            let requests = if recipe == Recipe::CreateUser { 200_000 } else { 2_000 };
            let requests = requests::write(server, recipe, requests)?;
            let run = wrk::run(&server.process.address, requests.path(), Duration::from_secs(5))?;
            run.all_succeeded()?;
            done += run.requests;
        }
        Ok(done)
    }

    /// Calls IAM; the whole answer, head and body.
    pub(crate) fn call(
        &self,
        action: &str,
        parameters: &[(&'static str, &str)],
    ) -> Outcome<String> {
        let mut form = vec![("Action", action.to_owned())];
        form.extend(parameters.iter().map(|(name, value)| (*name, (*value).to_owned())));
        let body = requests::body("iam", &form);
        let address = &self.server.process.address;
        let headers = requests::sign(address, &self.server.root, "iam", &body)?;
        let mut request = "POST / HTTP/1.1\r\nconnection: close\r\n".to_owned();
        for (name, value) in &headers {
            request.push_str(&format!("{name}: {}\r\n", value.to_str()?));
        }
        request.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
        let answer = ask(address, &request)?;
        if answer.starts_with("HTTP/1.1 200") { Ok(answer) } else { Err(answer.into()) }
    }
}

/// What stands in an answer between two texts.
pub(crate) fn between(answer: &str, start: &str, end: &str) -> Option<String> {
    let (_, rest) = answer.split_once(start)?;
    Some(rest.split_once(end)?.0.to_owned())
}
