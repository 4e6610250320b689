//! XML signatures, as SAML has them (core, 5.4): enveloped, of the element that they lie in, by
//! that element's `ID`, in exclusive canonical form. Everything else is refused.
//!
//! What is digested is the very element that is read afterwards: a signature says nothing of
//! anything but its own parent, so there is nothing to wrap.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::c14n;
use crate::certificate::{Algorithm, PublicKey};
use crate::names::{EXCLUSIVE_C14N, SIGNATURE};
use crate::xml::Element;

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const WITH_COMMENTS: &str = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
/// Prefixes that a list may name.
const PREFIXES_MAX: usize = 32;

/// Whether one of the keys has signed the last element of `path`, by the signature in it.
///
/// `path` leads there from the root.
pub(crate) fn is_signed(path: &[&Element], signature: &Element, keys: &[PublicKey]) -> bool {
    verified(path, signature, keys).is_some()
}

fn verified(path: &[&Element], signature: &Element, keys: &[PublicKey]) -> Option<()> {
    let signed = path.last()?;
    let info = only(signature, "SignedInfo")?;
    let value = decoded(only(signature, "SignatureValue")?)?;
    let reference = only(info, "Reference")?;
    let id = signed.attribute("ID").filter(|id| !id.is_empty())?;
    if reference.attribute("URI")?.strip_prefix('#')? != id {
        return None;
    }

    let prefixes = transforms(only(reference, "Transforms")?)?;
    let canonical = c14n::exclusive(path, &prefixes, Some(signature));
    let algorithm = match only(reference, "DigestMethod")?.attribute("Algorithm")? {
        "http://www.w3.org/2001/04/xmlenc#sha256" => &digest::SHA256,
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => &digest::SHA384,
        "http://www.w3.org/2001/04/xmlenc#sha512" => &digest::SHA512,
        _ => return None,
    };
    let digest = digest::digest(algorithm, &canonical);
    let stated = decoded(only(reference, "DigestValue")?)?;
    verify_slices_are_equal(digest.as_ref(), &stated).ok()?;

    let method = only(info, "CanonicalizationMethod")?;
    let prefixes = canonicalization(method)?;
    let info_path: Vec<&Element> = path.iter().copied().chain([signature, info]).collect();
    let canonical = c14n::exclusive(&info_path, &prefixes, None);
    let algorithm = Algorithm::of(only(info, "SignatureMethod")?.attribute("Algorithm")?)?;
    // Whatever key the signature itself brings along does not count.
    keys.iter().any(|key| key.has_signed(algorithm, &canonical, &value)).then_some(())
}

/// The one child of a name of XML signatures.
fn only<'a>(element: &'a Element, local: &'a str) -> Option<&'a Element> {
    element.only(SIGNATURE, local).ok().flatten()
}

fn decoded(element: &Element) -> Option<Vec<u8>> {
    let compact: String = element.text()?.split_ascii_whitespace().collect();
    STANDARD.decode(compact).ok()
}

/// The enveloped signature first, then perhaps the canonical form: nothing else, and nothing that
/// could choose what is digested. Gives the prefixes of the form.
fn transforms(list: &Element) -> Option<Vec<&str>> {
    let mut transforms = list.elements();
    let first = transforms.next().filter(|first| first.is(SIGNATURE, "Transform"))?;
    if first.attribute("Algorithm")? != ENVELOPED || first.elements().next().is_some() {
        return None;
    }
    let second = transforms.next().filter(|second| second.is(SIGNATURE, "Transform"))?;
    if transforms.next().is_some() {
        return None;
    }
    canonicalization(second)
}

/// The prefixes of an exclusive canonicalization.
fn canonicalization(method: &Element) -> Option<Vec<&str>> {
    if !matches!(method.attribute("Algorithm")?, EXCLUSIVE_C14N | WITH_COMMENTS) {
        return None;
    }
    let mut parameters = method.elements();
    let Some(inclusive) = parameters.next() else { return Some(Vec::new()) };
    if parameters.next().is_some() || !inclusive.is(EXCLUSIVE_C14N, "InclusiveNamespaces") {
        return None;
    }
    let list = inclusive.attribute("PrefixList").unwrap_or_default();
    let prefixes: Vec<_> = list.split_ascii_whitespace().take(PREFIXES_MAX + 1).collect();
    (prefixes.len() <= PREFIXES_MAX).then_some(prefixes)
}
