//! The six fields of an ARN.

use std::fmt;

/// An ARN, its fields borrowed from the text it was read from.
///
/// `arn:<partition>:<service>:<region>:<account>:<resource>`; the resource keeps its own colons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Arn<'a> {
    /// `aws`, `aws-cn`, …; not checked against the known ones.
    pub partition: &'a str,
    /// The service's namespace, such as `iam`.
    pub service: &'a str,
    /// Empty for global services.
    pub region: &'a str,
    /// Twelve digits, empty, or a word such as `aws`.
    pub account: &'a str,
    /// All the rest.
    pub resource: &'a str,
}

/// The text has not the shape of an ARN.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("an ARN has six fields: arn:partition:service:region:account:resource")]
pub struct ArnError;

impl<'a> Arn<'a> {
    /// Splits a text at its first five colons. Partition, service and resource may not be empty.
    pub fn parse(text: &'a str) -> Result<Self, ArnError> {
        let mut fields = text.splitn(6, ':');
        let mut next = || fields.next().ok_or(ArnError);
        if next()? != "arn" {
            return Err(ArnError);
        }
        let arn = Self {
            partition: next()?,
            service: next()?,
            region: next()?,
            account: next()?,
            resource: next()?,
        };
        if arn.partition.is_empty() || arn.service.is_empty() || arn.resource.is_empty() {
            return Err(ArnError);
        }
        Ok(arn)
    }

    /// The resource part behind its type word: `("user", "path/Bob")` for `user/path/Bob`.
    pub fn resource_type_and_rest(&self) -> (&'a str, &'a str) {
        self.resource.split_once('/').unwrap_or((self.resource, ""))
    }
}

impl fmt::Display for Arn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resource_keeps_its_colons() {
        let arn = Arn::parse("arn:aws:logs:us-east-1:123456789012:log-group:a:*").unwrap();
        assert_eq!(arn.resource, "log-group:a:*");
        assert_eq!(arn.to_string(), "arn:aws:logs:us-east-1:123456789012:log-group:a:*");
    }

    #[test]
    fn what_lacks_a_field_is_no_arn() {
        for text in
            ["", "arn", "arn:aws:iam::1", "arn::iam::1:x", "arn:aws:iam::1:", "ARN:aws:iam::1:x"]
        {
            assert_eq!(Arn::parse(text), Err(ArnError), "{text}");
        }
    }
}
