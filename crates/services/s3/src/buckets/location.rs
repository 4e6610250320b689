//! Where a bucket is created: `LocationConstraint` against the region of this server.

use super::BucketError;

/// The region whose buckets have no location constraint.
pub(crate) const DEFAULT_REGION: &str = "us-east-1";
/// What `eu-west-1` was called first.
const OLD_IRELAND: &str = "EU";

/// The region of a new bucket; `constraint` is what the body says, if there is one.
pub(super) fn region(here: &str, constraint: Option<&str>) -> Result<String, BucketError> {
    let Some(constraint) = constraint.filter(|constraint| !constraint.is_empty()) else {
        if here == DEFAULT_REGION {
            return Ok(here.to_owned());
        }
        return Err(BucketError::IllegalLocation { constraint: "unspecified".to_owned() });
    };
    let region = if constraint == OLD_IRELAND { "eu-west-1" } else { constraint };
    // The default region is the one that may not be named.
    if !is_region(region) || (region == DEFAULT_REGION && here == DEFAULT_REGION) {
        return Err(BucketError::InvalidLocation { constraint: constraint.to_owned() });
    }
    if region != here {
        return Err(BucketError::IllegalLocation { constraint: constraint.to_owned() });
    }
    Ok(region.to_owned())
}

/// What `GetBucketLocation` shows: nothing for the default region.
pub(super) fn shown(region: &str) -> Option<String> {
    (region != DEFAULT_REGION).then(|| region.to_owned())
}

/// The form of a region's name, such as `ap-northeast-1` or `us-gov-west-1`.
fn is_region(text: &str) -> bool {
    let mut fields = text.rsplit('-');
    let number = fields.next().is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let mut words = 0;
    let named = fields.all(|word| {
        words += 1;
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    number && named && (2..=4).contains(&words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(here: &str, constraint: Option<&str>) -> String {
        region(here, constraint).unwrap_or_else(|error| error.to_string())
    }

    /// S3 contract, section 6: the two refusals of a location.
    #[test]
    fn a_constraint_names_the_region_of_the_server() {
        assert_eq!(told("us-east-1", None), "us-east-1");
        assert_eq!(told("us-east-1", Some("")), "us-east-1");
        assert_eq!(told("ap-northeast-1", Some("ap-northeast-1")), "ap-northeast-1");
        assert_eq!(told("eu-west-1", Some("EU")), "eu-west-1");
        for (here, constraint) in
            [("us-east-1", "us-east-1"), ("us-east-1", "moon"), ("eu-west-1", "eu-west-")]
        {
            let message = "The specified location-constraint is not valid";
            assert_eq!(told(here, Some(constraint)), message, "{constraint}");
        }
        for (here, constraint, named) in [
            ("eu-west-1", None, "unspecified"),
            ("eu-west-1", Some("us-east-1"), "us-east-1"),
            ("us-east-1", Some("eu-west-1"), "eu-west-1"),
            ("us-east-1", Some("EU"), "EU"),
        ] {
            let message = format!(
                "The {named} location constraint is incompatible for the region specific endpoint \
                 this request was sent to."
            );
            assert_eq!(told(here, constraint), message);
        }
    }

    #[test]
    fn the_default_region_is_shown_as_none() {
        assert_eq!(shown("us-east-1"), None);
        assert_eq!(shown("eu-west-1").as_deref(), Some("eu-west-1"));
    }
}
