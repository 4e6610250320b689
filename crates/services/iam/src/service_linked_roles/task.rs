//! Ids of deletion tasks: `task/aws-service-role/<service>/<role>/<uuid>`.

use sekisho_operation::Cx;

use crate::uuid;

const BEGIN: &str = "task/aws-service-role/";

/// A new task for a role under `/aws-service-role/`.
pub(super) fn new(cx: &Cx<'_>, path: &str, role: &str) -> String {
    let uuid = uuid::new(cx);
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
