//! `POST /_sekisho/sign-in`: account, user and password (and a one-time code) for temporary
//! credentials. What people sign in with; programs have access keys.
//!
//! Whoever guesses learns nothing: an unknown account or user is answered as a wrong password is,
//! in the same time, and is slowed down just the same. Only a right password tells of MFA and of
//! passwords that have to be changed.
//!
//! How it ended is recorded (`record`).

mod record;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use sekisho_api::sts::Credentials;
use sekisho_arn::AccountId;
use sekisho_directory::{
    AccessKeyRow, AccessKeyStatus, DirectoryError, KeyOwner, RootEmailRow, Tx,
};
use sekisho_iam::{PasswordState, SignInError, accept_password, check_password};
use sekisho_operation::Cx;
use sekisho_replica::{Caller, View};
use sekisho_sts::{GetSessionTokenError, MfaError, issue_signed_in};
use serde::{Deserialize, Deserializer};
use serde_json::json;
use tracing::error;
use zeroize::Zeroizing;

use self::record::Attempt;
use crate::door::Connection;
use crate::state::State;

/// The path below `/_sekisho/`.
pub(crate) const PATH: &str = "/_sekisho/sign-in";
/// Longer requests are none.
const BODY_BYTES_MAX: usize = 16 * 1024;
/// Runs before giving up where the same user signs in many times at once.
const RUNS_MAX: usize = 16;
/// Wrong passwords that one address may send within the window of the guesses: many people may
/// share an address.
const WRONG_OF_ADDRESS_MAX: u32 = 100;

/// What is sent. Account and user, or the root user's e-mail address.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Question {
    /// Id or alias.
    account: Option<String>,
    user: Option<String>,
    /// Of the root user, in place of account and user.
    email: Option<String>,
    #[serde(deserialize_with = "secret")]
    password: Zeroizing<String>,
    /// Instead of a password that has to be changed.
    #[serde(default, deserialize_with = "some_secret")]
    new_password: Option<Zeroizing<String>>,
    /// Needed where there is more than one device.
    mfa_serial_number: Option<String>,
    mfa_code: Option<String>,
}

fn secret<'de, D: Deserializer<'de>>(from: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(from).map(Zeroizing::new)
}

fn some_secret<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Zeroizing<String>>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.map(Zeroizing::new))
}

/// How it ends.
#[derive(Debug)]
enum Outcome {
    SignedIn {
        credentials: Credentials,
        arn: String,
    },
    /// Unknown, or the password is wrong.
    Wrong,
    TooMany,
    Malformed(&'static str),
    /// The password was right; devices to choose from.
    MfaRequired(Vec<String>),
    MfaWrong,
    MustChange,
    Expired,
    NewPassword(String),
    Failed,
}

/// Answers a request.
pub(crate) async fn answer(
    state: &State,
    connection: &Connection,
    parts: &Parts,
    body: Incoming,
) -> Response<Full<Bytes>> {
    if parts.method != Method::POST {
        return Outcome::Malformed("only POST signs in").into_response(405);
    }
    // A form of another site can send neither this type nor a preflight that passes.
    let is_json = parts.headers.get(header::CONTENT_TYPE).is_some_and(|value| {
        value.to_str().is_ok_and(|value| value.split(';').next() == Some("application/json"))
    });
    if !is_json {
        return Outcome::Malformed("the body must be application/json").into_response(415);
    }
    let Ok(body) = Limited::new(body, BODY_BYTES_MAX).collect().await else {
        return Outcome::Malformed("the body is too long").into_response(413);
    };
    let Ok(question) = serde_json::from_slice::<Question>(&body.to_bytes()) else {
        return Outcome::Malformed(FORM).into_response(400);
    };
    let mut attempt = Attempt::default();
    let outcome = sign_in(state, connection, &question, &mut attempt).await;
    attempt.record(state, connection, parts, &outcome);
    if matches!(outcome, Outcome::SignedIn { .. }) {
        // CT-70: it changed what is known of the password's last use.
        state.recorder.durable().await;
    }
    let status = outcome.status();
    outcome.into_response(status)
}

const FORM: &str = "expected account and user, or email; password; optionally mfaCode, \
                    mfaSerialNumber, newPassword";

async fn sign_in(
    state: &State,
    connection: &Connection,
    question: &Question,
    attempt: &mut Attempt,
) -> Outcome {
    let Some(name) = question.name() else { return Outcome::Malformed(FORM) };
    let (now_s, guesses) = (state.now_s(), &state.system.guesses);
    let (of_name, of_address) =
        (format!("password:{name}"), format!("address:{}", connection.peer));
    if !guesses.may_guess(&of_name, now_s)
        || !guesses.may_guess_below(&of_address, now_s, WRONG_OF_ADDRESS_MAX)
    {
        return Outcome::TooMany;
    }
    for _ in 0..RUNS_MAX {
        *attempt = Attempt::default();
        let outcome = match try_sign_in(state, question, now_s, attempt).await {
            Ok(outcome) => outcome,
            Err(DirectoryError::Conflict) => continue,
            Err(cause) => {
                error!(error = %crate::error_chain(&cause), "A sign-in failed");
                Outcome::Failed
            }
        };
        match &outcome {
            Outcome::Wrong => {
                guesses.note_wrong(&of_name, now_s);
                guesses.note_wrong(&of_address, now_s);
            }
            // The address is not forgiven: one right password of its own pays for no guesses.
            Outcome::SignedIn { .. } => guesses.forget(&of_name),
            _ => {}
        }
        return outcome;
    }
    Outcome::Failed
}

async fn try_sign_in(
    state: &State,
    question: &Question,
    now_s: i64,
    attempt: &mut Attempt,
) -> Result<Outcome, DirectoryError> {
    let system = &state.system;
    let view = state.replica.view();
    let mut tx = system.directory.begin().await?;
    let (account, caller) = question.caller(&view, &mut tx).await?;
    attempt.account = account;
    let Some(caller) = caller else {
        // As long as a comparison takes.
        let hashed = system.passwords.hash(question.password.clone(), system.randomness.clone());
        return Ok(hashed.await.map_or(Outcome::Failed, |_| Outcome::Wrong));
    };
    let caller = &*attempt.caller.insert(caller);
    let cx = Cx::inside(system, &view, caller, now_s);
    match check_password(&cx, &mut tx, &question.password).await {
        Ok(true) => {}
        Ok(false) => return Ok(Outcome::Wrong),
        Err(refused) => return Ok(Outcome::of_password(refused)),
    }
    let devices = match caller.user() {
        Some(user) => &user.row.credentials.mfa_devices,
        None => &caller.account_view.row.settings.root_mfa_devices,
    };
    attempt.devices.clone_from(devices);
    let code = match (question.mfa_code.as_deref(), devices.as_slice()) {
        // A code that nobody asked for proves nothing.
        (_, []) => None,
        (None, _) => return Ok(Outcome::MfaRequired(devices.clone())),
        (Some(code), [only]) => Some((question.mfa_serial_number.as_deref().unwrap_or(only), code)),
        (Some(code), _) => match question.mfa_serial_number.as_deref() {
            Some(serial) => Some((serial, code)),
            None => return Ok(Outcome::MfaRequired(devices.clone())),
        },
    };
    attempt.device = code.map(|(serial, _)| serial.to_owned());
    let credentials = match issue_signed_in(&cx, &mut tx, code).await {
        Ok(credentials) => credentials,
        Err(GetSessionTokenError::Mfa(
            MfaError::InvalidCode | MfaError::UnknownDevice | MfaError::Half,
        )) => return Ok(Outcome::MfaWrong),
        Err(other) => {
            error!(error = %crate::error_chain(&other), "A sign-in failed");
            return Ok(Outcome::Failed);
        }
    };
    let new_password = question.new_password.as_ref().map(|new| new.as_str());
    match accept_password(&cx, &mut tx, new_password).await {
        Ok(PasswordState::Accepted) => {}
        Ok(PasswordState::MustChange) => return Ok(Outcome::MustChange),
        Ok(PasswordState::Expired) => return Ok(Outcome::Expired),
        Err(refused) => return Ok(Outcome::of_password(refused)),
    }
    let arn = caller.arn().to_owned();
    // Only what is durable is given out: the code is used up, the use noted.
    state.commit(tx).await?;
    Ok(Outcome::SignedIn { credentials, arn })
}

impl Question {
    /// What wrong guesses are counted under, whether or not there is anybody of that name.
    fn name(&self) -> Option<String> {
        match (&self.account, &self.user, &self.email) {
            (Some(account), Some(user), None) => Some(format!("{account}/{user}").to_lowercase()),
            (None, None, Some(email)) => Some(email.to_lowercase()),
            _ => None,
        }
    }

    /// The account, if there is one, and who would be signed in, as if by a long-term key.
    async fn caller(
        &self,
        view: &View,
        tx: &mut Tx,
    ) -> Result<(Option<AccountId>, Option<Caller>), DirectoryError> {
        let (account, owner) = if let Some(email) = &self.email {
            let row: Option<RootEmailRow> = tx.get(&RootEmailRow::key_of(email)).await?;
            let Some(row) = row else { return Ok((None, None)) };
            (row.account, KeyOwner::Root)
        } else {
            let (Some(account), Some(user)) = (&self.account, &self.user) else {
                return Ok((None, None));
            };
            let id = account.parse().ok().or_else(|| view.account_of_alias(account));
            let Some(account) = id.and_then(|id| view.account(id)) else {
                return Ok((None, None));
            };
            let id = account.row.id;
            let Some(user) = account.users.named(user) else { return Ok((Some(id), None)) };
            (id, KeyOwner::User(user.row.id.clone()))
        };
        let key = AccessKeyRow {
            id: String::new(),
            account,
            owner,
            status: AccessKeyStatus::Active,
            created_s: 0,
            sealed_secret: String::new(),
        };
        Ok((Some(account), Caller::of_key(view, &key).ok()))
    }
}

impl Outcome {
    fn of_password(refused: SignInError) -> Self {
        match refused {
            SignInError::NewPassword(message) => Self::NewPassword(message),
            failed @ SignInError::Failed(_) => {
                error!(error = %crate::error_chain(&failed), "A sign-in failed");
                Self::Failed
            }
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::SignedIn { .. } => 200,
            Self::Malformed(_) | Self::NewPassword(_) => 400,
            Self::Wrong | Self::MfaRequired(_) | Self::MfaWrong => 401,
            Self::MustChange | Self::Expired => 403,
            Self::TooMany => 429,
            Self::Failed => 500,
        }
    }

    /// What it is called and what is said of it, if it is a refusal.
    fn refusal(&self) -> Option<(&'static str, &str)> {
        Some(match self {
            Self::SignedIn { .. } => return None,
            Self::Wrong => ("AuthenticationFailed", WRONG),
            Self::MfaWrong => ("MfaFailed", "The one-time code is wrong or was used."),
            Self::TooMany => ("TooManyAttempts", "Too many attempts; wait five minutes."),
            Self::Malformed(message) => ("Malformed", message),
            Self::MfaRequired(_) => ("MfaRequired", "A one-time code is needed."),
            Self::MustChange => ("PasswordChangeRequired", "A new password is needed."),
            Self::Expired => ("PasswordExpired", "The password has expired; ask an administrator."),
            Self::NewPassword(message) => ("NewPasswordRefused", message),
            Self::Failed => ("Failed", "The sign-in failed; the server's log tells why."),
        })
    }

    fn into_response(self, status: u16) -> Response<Full<Bytes>> {
        let told = self.refusal().map(|(error, message)| (error, message.to_owned()));
        let body = match (self, told.unwrap_or_default()) {
            (Self::SignedIn { credentials, arn }, _) => json!({
                "arn": arn,
                "credentials": {
                    "accessKeyId": credentials.access_key_id,
                    "secretAccessKey": credentials.secret_access_key.into_inner(),
                    "sessionToken": credentials.session_token.to_string(),
                    "expiration": credentials.expiration.as_secs(),
                },
            }),
            (Self::MfaRequired(devices), (error, message)) => {
                json!({ "error": error, "message": message, "devices": devices })
            }
            (_, (error, message)) => json!({ "error": error, "message": message }),
        };
        let mut response = Response::new(Full::new(format!("{body}\n").into()));
        *response.status_mut() =
            StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

const WRONG: &str = "Your authentication information is incorrect. Please try again.";
