//! An event as a row of a table.

use serde_json::Value;

/// What of an event people look at first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) time: String,
    pub(super) time_s: i64,
    pub(super) account: String,
    /// The user's name, the role session's, or `root`.
    pub(super) user: String,
    pub(super) access_key_id: String,
    /// Service and operation, such as `iam:CreateUser`.
    pub(super) event: String,
    pub(super) event_name: String,
    pub(super) source: String,
    /// Code of the refusal, or nothing.
    pub(super) error: String,
}

impl Row {
    /// Reads a line of either log; `None` if it is not one.
    pub(super) fn read(line: &str) -> Option<Self> {
        let record: Value = serde_json::from_str(line).ok()?;
        let text = |pointer: &str| {
            record.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let time = text("/eventTime");
        let time_s = time.parse::<jiff::Timestamp>().ok()?.as_second();
        let principal = text("/userIdentity/principalId");
        let user = match text("/userIdentity/type").as_str() {
            "Root" => "root".to_owned(),
            "AssumedRole" | "FederatedUser" => {
                principal.split_once(':').map_or(principal.clone(), |(_, name)| name.to_owned())
            }
            "IAMUser" => text("/userIdentity/userName"),
            "" => String::new(),
            _ => principal,
        };
        let key = text("/userIdentity/accessKeyId");
        let service = match text("/eventSource") {
            source if source.is_empty() => text("/service"),
            source => source.trim_end_matches(".amazonaws.com").to_owned(),
        };
        let event_name = match text("/eventName") {
            name if name.is_empty() => text("/eventType"),
            name => name,
        };
        Some(Self {
            time,
            time_s,
            account: text("/recipientAccountId"),
            user,
            access_key_id: if key.is_empty() { text("/accessKeyId") } else { key },
            event: format!("{service}:{event_name}"),
            event_name,
            source: text("/sourceIPAddress"),
            error: text("/errorCode"),
        })
    }
}

/// How rows are printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    /// Refusals stand out; only on a terminal.
    pub(super) colours: bool,
}

impl Paint {
    pub(super) fn heading(self) -> String {
        Self::cells(["TIME", "ACCOUNT", "USER", "EVENT", "SOURCE", "REFUSED"])
    }

    pub(super) fn row(self, row: &Row) -> String {
        let who = if row.user.is_empty() { &row.access_key_id } else { &row.user };
        let cells =
            [&row.time, &row.account, who, &row.event, &row.source, &row.error].map(String::as_str);
        let cells = cells.map(|cell| printable(if cell.is_empty() { "-" } else { cell }));
        let line = Self::cells(cells.each_ref().map(String::as_str));
        if self.colours && !row.error.is_empty() {
            return format!("\u{1b}[31m{line}\u{1b}[0m");
        }
        line
    }

    fn cells([time, account, user, event, source, error]: [&str; 6]) -> String {
        format!("{time:<20}  {account:<12}  {user:<20}  {event:<36}  {source:<15}  {error}")
    }
}

/// What a client sent must not steer the terminal of whoever reads it.
fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str = r#"{"userIdentity":{"type":"AssumedRole","principalId":"AROAX:deploy","accessKeyId":"ASIAX"},"eventTime":"2024-01-02T03:04:05Z","eventSource":"iam.amazonaws.com","eventName":"CreateUser","sourceIPAddress":"203.0.113.7","errorCode":"AccessDenied","recipientAccountId":"111111111111"}"#;

    #[test]
    fn a_record_becomes_a_row() {
        let row = Row::read(RECORD).unwrap();
        assert_eq!(
            Paint { colours: false }.row(&row),
            "2024-01-02T03:04:05Z  111111111111  deploy                iam:CreateUser                        203.0.113.7      AccessDenied"
        );
        assert_eq!(row.time_s, 1_704_164_645);
    }

    #[test]
    fn only_refusals_are_coloured_and_only_if_asked() {
        let mut row = Row::read(RECORD).unwrap();
        assert!(Paint { colours: true }.row(&row).starts_with("\u{1b}[31m"));
        row.error.clear();
        assert!(!Paint { colours: true }.row(&row).contains('\u{1b}'));
    }

    #[test]
    fn nothing_a_client_sent_steers_the_terminal() {
        let row = Row { user: "a\u{1b}[2Jb\r".into(), ..Row::read(RECORD).unwrap() };
        let shown = Paint { colours: false }.row(&row);
        assert!(!shown.contains(['\u{1b}', '\r']), "{shown:?}");
    }

    #[test]
    fn a_line_of_the_security_log_becomes_a_row_too() {
        let line = r#"{"eventTime":"2024-01-02T03:04:05Z","eventType":"AuthenticationFailure","service":"sts","sourceIPAddress":"::1","accessKeyId":"AKIAX","errorCode":"InvalidClientTokenId","requestID":"r"}"#;
        let row = Row::read(line).unwrap();
        assert_eq!(row.event, "sts:AuthenticationFailure");
        assert_eq!(row.access_key_id, "AKIAX");
        assert_eq!(Row::read("{\"x\":1}"), None);
        assert_eq!(Row::read("torn"), None);
    }
}
