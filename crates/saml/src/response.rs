//! Responses (SAML core, 3.3.3; profiles, 4.1.4): from what a client sends to one assertion that
//! was signed.
//!
//! What is signed is what is read. A response holds one assertion and no other anywhere; a
//! signature lies in the response or in the assertion and nowhere else, and speaks of the element
//! it lies in; every signature that is there must be right, and one must be. No identifier is
//! there twice.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::certificate::PublicKey;
use crate::names::{ASSERTION, PROTOCOL, SIGNATURE, XML};
use crate::xml::{self, Asides, Element, XmlError};
use crate::{signature, time};

/// The longest response, in bytes of Base64: what the model of STS takes.
pub const RESPONSE_BYTES_MAX: usize = 100_000;
const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
/// Values of all attributes together.
const VALUES_MAX: usize = 1_000;

/// Why a response is not believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ResponseError {
    /// Not Base64, or longer than [`RESPONSE_BYTES_MAX`].
    #[error("Invalid base64 SAMLResponse")]
    Encoding,
    /// Not XML, or XML with something that responses may not have.
    #[error("Invalid SAML response: {0}")]
    Xml(#[from] XmlError),
    /// Not a response, or one that says something twice.
    #[error("Invalid SAML response")]
    Shape,
    /// The provider says that it did not let the user in.
    #[error("The SAML response does not report success")]
    Status,
    /// Its assertion is encrypted.
    #[error("Encrypted SAML assertions are not supported by this server yet")]
    Encrypted,
    /// A signature is missing or wrong.
    #[error("Response signature invalid")]
    Signature,
}

/// A response that has been read and not yet believed.
#[derive(Debug)]
pub struct Response {
    root: Element,
}

/// What a believed response says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assertion {
    /// Its identifier.
    pub id: String,
    /// Who made it.
    pub issuer: String,
    /// When, in seconds since the epoch.
    pub issued_s: i64,
    /// `NameID`.
    pub subject: String,
    /// The `Format` of the `NameID`.
    pub subject_format: Option<String>,
    /// Who may bring it and how: those that say bearer.
    pub confirmations: Vec<Confirmation>,
    /// From when it holds.
    pub not_before_s: Option<i64>,
    /// The first second at which it holds no more.
    pub not_on_or_after_s: Option<i64>,
    /// Each restriction's audiences; all restrictions count.
    pub audiences: Vec<Vec<String>>,
    /// When the provider's own session ends, the soonest.
    pub session_ends_s: Option<i64>,
    /// Names and values, in their order.
    pub attributes: Vec<(String, Vec<String>)>,
    /// The address that the response was sent to, if it says one.
    pub destination: Option<String>,
}

/// A bearer confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The address that the assertion is for.
    pub recipient: String,
    /// The first second at which it confirms no more.
    pub not_on_or_after_s: i64,
}

impl Response {
    /// Reads a response out of Base64, white space in it or not.
    ///
    /// # Errors
    /// It is none, or too large, or more than one thing.
    pub fn read(base64: &str) -> Result<Self, ResponseError> {
        if RESPONSE_BYTES_MAX < base64.len() {
            return Err(ResponseError::Encoding);
        }
        let compact: String = base64.split_ascii_whitespace().collect();
        let bytes = STANDARD.decode(compact).map_err(|_| ResponseError::Encoding)?;
        let text = String::from_utf8(bytes).map_err(|_| ResponseError::Encoding)?;
        let root = xml::read(&text, Asides::Refused)?;
        check_shape(&root)?;
        Ok(Self { root })
    }

    /// The issuer that the assertion names: by it the keys are found that must have signed.
    pub fn issuer(&self) -> Option<&str> {
        text_of(self.assertion()?, "Issuer")
    }

    /// Whether the assertion is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.root.named(ASSERTION, "EncryptedAssertion").next().is_some()
    }

    fn assertion(&self) -> Option<&Element> {
        self.root.named(ASSERTION, "Assertion").next()
    }

    /// What the response says, if one of the keys has signed it or its assertion.
    ///
    /// # Errors
    /// It is not believed.
    pub fn verify(&self, keys: &[PublicKey]) -> Result<Assertion, ResponseError> {
        let Some(assertion) = self.assertion() else {
            let encrypted = self.is_encrypted();
            return Err(if encrypted { ResponseError::Encrypted } else { ResponseError::Shape });
        };
        let mut is_signed = false;
        let paths: [&[&Element]; 2] = [&[&self.root], &[&self.root, assertion]];
        for path in paths {
            for signature in path.last().into_iter().flat_map(|of| of.named(SIGNATURE, "Signature"))
            {
                if !signature::is_signed(path, signature, keys) {
                    return Err(ResponseError::Signature);
                }
                is_signed = true;
            }
        }
        if !is_signed {
            return Err(ResponseError::Signature);
        }
        let status = self.root.only(PROTOCOL, "Status")?.ok_or(ResponseError::Status)?;
        let code = status.only(PROTOCOL, "StatusCode")?.ok_or(ResponseError::Status)?;
        if code.attribute("Value") != Some(SUCCESS) {
            return Err(ResponseError::Status);
        }
        let mut read = read_assertion(assertion)?;
        // Of the response only what narrows is taken: it may be unsigned.
        if let Some(issuer) = self.root.only(ASSERTION, "Issuer")?
            && issuer.text() != Some(&read.issuer)
        {
            return Err(ResponseError::Shape);
        }
        read.destination = self.root.attribute("Destination").map(str::to_owned);
        Ok(read)
    }
}

/// Refuses everything that could make two readers see two responses.
fn check_shape(root: &Element) -> Result<(), ResponseError> {
    let mut ids = Vec::new();
    let (mut responses, mut assertions, mut signatures, mut objects) = (0, 0, 0, 0);
    root.each(&mut |element| {
        for attribute in &element.attributes {
            let is_id = attribute.local.eq_ignore_ascii_case("id")
                && (attribute.namespace.is_empty() || attribute.namespace == XML);
            if is_id {
                ids.push(&*attribute.value);
            }
        }
        responses += usize::from(element.is(PROTOCOL, "Response"));
        let is_assertion = element.namespace == ASSERTION
            && matches!(&*element.local, "Assertion" | "EncryptedAssertion");
        assertions += usize::from(is_assertion);
        signatures += usize::from(element.is(SIGNATURE, "Signature"));
        objects += usize::from(element.is(SIGNATURE, "Object"));
    });
    ids.sort_unstable();
    let is_repeated = ids.windows(2).any(|pair| pair.first() == pair.last());
    let own = |element: &Element| element.named(SIGNATURE, "Signature").count();
    let of_assertion: usize = root.named(ASSERTION, "Assertion").map(own).sum();
    let at_place = own(root) + of_assertion;
    let held = root.named(ASSERTION, "Assertion").count()
        + root.named(ASSERTION, "EncryptedAssertion").count();
    let is_one = root.is(PROTOCOL, "Response") && responses == 1 && assertions == 1 && held == 1;
    let is_plain = signatures == at_place && own(root) <= 1 && of_assertion <= 1 && objects == 0;
    let is_version_2 = root.attribute("Version") == Some("2.0");
    if is_one && is_plain && is_version_2 && !is_repeated {
        Ok(())
    } else {
        Err(ResponseError::Shape)
    }
}

fn text_of<'a>(element: &'a Element, local: &'a str) -> Option<&'a str> {
    element.only(ASSERTION, local).ok().flatten()?.text().filter(|text| !text.is_empty())
}

fn time_of(element: &Element, name: &str) -> Result<Option<i64>, ResponseError> {
    let Some(text) = element.attribute(name) else { return Ok(None) };
    time::read(text).map(Some).ok_or(ResponseError::Shape)
}

fn soonest(one: Option<i64>, other: Option<i64>) -> Option<i64> {
    one.into_iter().chain(other).min()
}

fn read_assertion(assertion: &Element) -> Result<Assertion, ResponseError> {
    let needed = |text: Option<&str>| text.map(str::to_owned).ok_or(ResponseError::Shape);
    if assertion.attribute("Version") != Some("2.0") {
        return Err(ResponseError::Shape);
    }
    let subject = assertion.only(ASSERTION, "Subject")?.ok_or(ResponseError::Shape)?;
    let name = subject.only(ASSERTION, "NameID")?.ok_or(ResponseError::Shape)?;
    let mut read = Assertion {
        id: needed(assertion.attribute("ID"))?,
        issuer: needed(text_of(assertion, "Issuer"))?,
        issued_s: time_of(assertion, "IssueInstant")?.ok_or(ResponseError::Shape)?,
        subject: needed(name.text().filter(|text| !text.is_empty()))?,
        subject_format: name.attribute("Format").map(str::to_owned),
        ..Assertion::default()
    };
    for confirmation in subject.named(ASSERTION, "SubjectConfirmation") {
        if confirmation.attribute("Method") != Some(BEARER) {
            continue;
        }
        let Some(data) = confirmation.only(ASSERTION, "SubjectConfirmationData")? else { continue };
        // A bearer's confirmation has an end and no beginning (profiles, 4.1.4.2).
        if let (Some(recipient), Some(not_on_or_after_s), None) = (
            data.attribute("Recipient"),
            time_of(data, "NotOnOrAfter")?,
            data.attribute("NotBefore"),
        ) {
            let recipient = recipient.to_owned();
            read.confirmations.push(Confirmation { recipient, not_on_or_after_s });
        }
    }
    if let Some(conditions) = assertion.only(ASSERTION, "Conditions")? {
        read.not_before_s = time_of(conditions, "NotBefore")?;
        read.not_on_or_after_s = time_of(conditions, "NotOnOrAfter")?;
        for restriction in conditions.named(ASSERTION, "AudienceRestriction") {
            let audiences = restriction.named(ASSERTION, "Audience").filter_map(Element::text);
            read.audiences.push(audiences.map(str::to_owned).collect());
        }
    }
    for statement in assertion.named(ASSERTION, "AuthnStatement") {
        let ends_s = time_of(statement, "SessionNotOnOrAfter")?;
        read.session_ends_s = soonest(read.session_ends_s, ends_s);
    }
    let mut count = 0;
    for statement in assertion.named(ASSERTION, "AttributeStatement") {
        for attribute in statement.named(ASSERTION, "Attribute") {
            let name = needed(attribute.attribute("Name"))?;
            let mut values = Vec::new();
            for value in attribute.named(ASSERTION, "AttributeValue") {
                count += 1;
                if VALUES_MAX < count {
                    return Err(ResponseError::Shape);
                }
                // `eduPersonTargetedID` holds a name of its own.
                let text = value.text().or_else(|| text_of(value, "NameID"));
                values.extend(text.map(str::to_owned));
            }
            read.attributes.push((name, values));
        }
    }
    Ok(read)
}
