//! Decisions written as cases, to be asked of every evaluator.
//!
//! From: the files in `tests/cases/`, whose language this reads. To: [`Ask`]s, each a question in
//! the command line's decision format with the answer that the contract prescribes. What the format
//! cannot tell (unique ids, `GetSessionToken` credentials) comes beside it in [`Facts`].
//!
//! ```text
//! case EV-24: an entity grant still meets the boundary
//! caller   arn:aws:iam::111111111111:role/app
//! resource Allow to AWS:arn:aws:iam::111111111111:role/app s3:GetObject on *
//! ask s3:GetObject on arn:aws:s3:::b/k => Allowed
//! boundary Allow iam:* on *
//! ask s3:GetObject on arn:aws:s3:::b/k => ImplicitlyDenied boundary
//! ```
//!
//! A case names its rules. Its lines change what is asked about, in order; `ask` asks.
//!
//! | Line | Meaning |
//! |---|---|
//! | `caller WHO [issuer=ARN] [id=ID] [issuer-id=ID] [role-id=ID] [token=mfa\|no-mfa] [assumed-root=yes]` | who asks |
//! | `with KEY=VALUE …`, `without KEY …` | condition keys; `[a,b]` is a list |
//! | `version V` | of the documents that follow: `2012-10-17` (at first), `2008-10-17`, `none` |
//! | `KIND STATEMENT` | a statement more in the last document of the kind; `KIND+` begins a new one |
//! | `KIND {…}` | a whole document |
//! | `KIND named NAME` | the document of that name, of `tests/policies/` |
//! | `KIND none` | no policies of the kind any more; `scp[0] nothing` is a level with nothing attached |
//! | `ask ACTION [on RESOURCE] [of ACCOUNT] [with KEY=VALUE …] => ANSWER` | one question |
//!
//! `KIND` is `identity`, `boundary`, `session`, `resource`, `endpoint`, `scp[LEVEL]` or
//! `rcp[LEVEL]`. `STATEMENT` is `EFFECT [sid=SID] [to LIST] LIST [on LIST] [when OPERATOR KEY
//! LIST]…` for principals, actions, resources and conditions; `all-but` before one of the first
//! three lists negates the element. A `LIST` is items with commas between, `[]` an empty one;
//! an item with spaces or commas stands in double quotes, one that is no string is `json:…`.
//!
//! `ANSWER` is `Allowed`, `ExplicitlyDenied KIND`, `ImplicitlyDenied KIND` (or `credential`,
//! `service`), with the kind left out where nothing prescribes it, or `error`; then optionally
//! `missing LIST` and `because LIST` of `policy.statement`.

mod ask;
mod line;
mod read;
mod suite;

pub use ask::{Answer, Ask, Facts};
pub use read::{Case, CaseError, parse};
pub use suite::Suite;
