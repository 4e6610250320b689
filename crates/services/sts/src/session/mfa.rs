//! One-time codes sent along with a request for credentials.

use sekisho_operation::Refusal;

use crate::faults;

/// Refuses a request that wants to prove MFA. There are no MFA devices yet, so no serial number
/// is ever the caller's; the answer is the one AWS gives for that.
///
/// # Errors
/// Serial number or code are there, one alone or both.
///
/// Source: errors contract, section 6, fixed STS denials.
pub(crate) fn refuse_code(serial: Option<&str>, code: Option<&str>) -> Result<(), Refusal> {
    let message = match (serial, code) {
        (None, None) => return Ok(()),
        (Some(_), Some(_)) => {
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your \
             MFA serial number is valid and associated with this user."
        }
        (Some(_), None) | (None, Some(_)) => {
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time \
             pass code."
        }
    };
    Err(Refusal::new(&faults::ACCESS_DENIED, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_refused_whichever_part_of_it_is_there() {
        assert!(refuse_code(None, None).is_ok());
        let refusal = |serial, code| refuse_code(serial, code).unwrap_err().message;
        let alone = "MultiFactorAuthentication failed, must provide both MFA serial number and \
                     one time pass code.";
        assert_eq!(refusal(Some("arn:aws:iam::123456789012:mfa/x"), None), alone);
        assert_eq!(refusal(None, Some("123456")), alone);
        assert_eq!(
            refusal(Some("arn:aws:iam::123456789012:mfa/x"), Some("123456")),
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your \
             MFA serial number is valid and associated with this user."
        );
    }
}
