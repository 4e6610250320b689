//! `sekisho env`: what a shell needs to reach the server as the root user.

use std::process::ExitCode;

use clap::Args;

use crate::failure::Failure;
use crate::folders;
use crate::settings::Flags;

/// As for `serve`: the data folder tells the rest.
#[derive(Debug, Args)]
pub(crate) struct Env {
    #[command(flatten)]
    flags: Flags,
}

impl Env {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let config = self.flags.config()?;
        let data = config.data.or_else(folders::default_data).ok_or_else(|| {
            Failure::asked_wrongly("data: no folder given and no home folder known; set --data")
        })?;
        let credentials = folders::read_root_credentials(&data).map_err(|error| {
            Failure::could_not(format!(
                "{}: no root credentials here ({error}); `sekisho serve` writes them on its first \
                 start, `sekisho admin root-credentials reset` makes new ones",
                data.display()
            ))
        })?;
        let endpoint =
            folders::read_endpoint(&data).unwrap_or_else(|_| format!("http://{}", config.listen));
        let line = |name: &str, value: &str| println!("export {name}='{value}'");
        line("AWS_ACCESS_KEY_ID", &credentials.access_key_id);
        line("AWS_SECRET_ACCESS_KEY", &credentials.secret_access_key);
        line("AWS_ENDPOINT_URL", &endpoint);
        line("AWS_REGION", &config.region);
        line("AWS_DEFAULT_REGION", &config.region);
        // Left over from elsewhere, these would win over or break what is exported above.
        println!("unset AWS_SESSION_TOKEN AWS_PROFILE AWS_DEFAULT_PROFILE");
        Ok(ExitCode::SUCCESS)
    }
}
