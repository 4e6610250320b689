//! Ids of deletion tasks: `task/aws-service-role/<service>/<role>/<uuid>`.

use sekisho_operation::Cx;

const BEGIN: &str = "task/aws-service-role/";

/// A new task for a role under `/aws-service-role/`.
pub(super) fn new(cx: &Cx<'_>, path: &str, role: &str) -> String {
    let mut id = [0; 16];
    cx.system.randomness.fill(&mut id);
    // RFC 9562, version 4.
    let number = u128::from_be_bytes(id) & !(0xf << 76) | 0x4 << 76;
    let number = number & !(0x3 << 62) | 0x2 << 62;
    let digits = format!("{number:032x}");
    let mut uuid = String::with_capacity(36);
    for (index, digit) in digits.char_indices() {
        if matches!(index, 8 | 12 | 16 | 20) {
            uuid.push('-');
        }
        uuid.push(digit);
    }
    format!("task{path}{role}/{uuid}")
}

/// Service and role of a task.
pub(super) fn read(task: &str) -> Option<(&str, &str)> {
    let (service, rest) = task.strip_prefix(BEGIN)?.split_once('/')?;
    let (role, uuid) = rest.split_once('/')?;
    let is_whole = !service.is_empty() && !role.is_empty() && !uuid.is_empty();
    (is_whole && !uuid.contains('/')).then_some((service, role))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_tells_its_role() {
        let task = "task/aws-service-role/lex.amazonaws.com/AWSServiceRoleForLexBots/ec720f7a";
        assert_eq!(read(task), Some(("lex.amazonaws.com", "AWSServiceRoleForLexBots")));
        for text in ["", "task/aws-service-role/", "task/aws-service-role/a/b", "x/y/a/b/c"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
