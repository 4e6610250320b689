//! Condition keys of SAML (IAM user guide, "Available keys for SAML-based federation").

use sekisho_operation::Guard;

use super::proof::Proof;

/// Keys of one value or, if the attribute has more, several, by the attributes that give them.
const ATTRIBUTES: [(&str, &str); 32] = [
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.1", "saml:edupersonaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.2", "saml:edupersonnickname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.3", "saml:edupersonorgdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.4", "saml:edupersonorgunitdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.5", "saml:edupersonprimaryaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.6", "saml:edupersonprincipalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.7", "saml:edupersonentitlement"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.8", "saml:edupersonprimaryorgunitdn"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.9", "saml:edupersonscopedaffiliation"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.10", "saml:edupersontargetedid"),
    ("urn:oid:1.3.6.1.4.1.5923.1.1.1.11", "saml:edupersonassurance"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.2", "saml:eduorghomepageuri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.3", "saml:eduorgidentityauthnpolicyuri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.4", "saml:eduorglegalname"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.5", "saml:eduorgsuperioruri"),
    ("urn:oid:1.3.6.1.4.1.5923.1.2.1.6", "saml:eduorgwhitepagesuri"),
    ("urn:oid:2.5.4.3", "saml:cn"),
    ("http://schemas.xmlsoap.org/claims/CommonName", "saml:commonName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name", "saml:name"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname", "saml:givenName"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/surname", "saml:surname"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "saml:mail"),
    ("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn", "saml:upn"),
    ("http://schemas.xmlsoap.org/claims/Group", "saml:group"),
    (
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid",
        "saml:primaryGroupSID",
    ),
    ("urn:oid:2.5.4.42", "saml:givenName"),
    ("urn:oid:2.5.4.4", "saml:surname"),
    ("urn:oid:2.5.4.45", "saml:x500UniqueIdentifier"),
    ("urn:oid:0.9.2342.19200300.100.1.1", "saml:uid"),
    ("urn:oid:0.9.2342.19200300.100.1.3", "saml:mail"),
    ("urn:oid:0.9.2342.19200300.100.1.45", "saml:organizationStatus"),
    ("urn:oid:2.5.4.10", "saml:o"),
];

/// What the trust policy may ask for.
pub(super) fn set(guard: Guard, proof: &Proof) -> Guard {
    let (assertion, claims) = (&proof.assertion, &proof.claims);
    let mut guard = guard
        .with_key("saml:aud", Some(&*proof.recipient))
        .with_key("saml:iss", Some(&*assertion.issuer))
        .with_key("saml:doc", Some(&*proof.provider))
        .with_key("sts:RoleSessionName", Some(&*claims.session_name))
        .with_key("sts:SourceIdentity", claims.source_identity.as_deref())
        .with_request_tags(claims.tags.iter().map(|tag| (&*tag.key, &*tag.value)));
    if !claims.transitive_keys.is_empty() {
        guard = guard.with_keys("sts:TransitiveTagKeys", claims.transitive_keys.iter().cloned());
    }
    for (name, value) in lasting(proof) {
        guard = guard.with_key(name, Some(value));
    }
    for (attribute, key) in ATTRIBUTES {
        let named = assertion.attributes.iter().filter(|(name, _)| name == attribute);
        let values: Vec<_> = named.flat_map(|(_, values)| values.iter().cloned()).collect();
        guard = match values.as_slice() {
            [] => guard,
            [only] => guard.with_key(key, Some(&**only)),
            _ => guard.with_keys(key, values),
        };
    }
    guard
}

/// Keys that the session keeps.
pub(super) fn lasting(proof: &Proof) -> Vec<(String, String)> {
    let keys = [
        ("saml:namequalifier", &*proof.name_qualifier),
        ("saml:sub", &*proof.assertion.subject),
        ("saml:sub_type", proof.subject_type()),
    ];
    keys.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}
