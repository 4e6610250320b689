//! SAML providers, in a world in memory.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    CreateSAMLProviderInput, DeleteSAMLProviderInput, GetSAMLProviderInput, GetSAMLProviderOutput,
    ListSAMLProviderTagsInput, Tag, TagSAMLProviderInput, UntagSAMLProviderInput,
    UpdateSAMLProviderInput,
};

use super::*;
use crate::testing::certificates::{EC_KEY, EC_SERVER, SERVER, SERVER_KEY};
use crate::testing::{NOW, NOW_S, World};

const ARN: &str = "arn:aws:iam::123456789012:saml-provider/Corp";

/// A document of one provider with these certificates, in PEM.
fn metadata(attributes: &str, certificates: &[&str]) -> String {
    let keys: String = certificates
        .iter()
        .map(|pem| {
            let body: String = pem.lines().filter(|line| !line.starts_with("---")).collect();
            format!(
                "<md:KeyDescriptor use=\"signing\"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>\
                 {body}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>"
            )
        })
        .collect();
    let document = format!(
        "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" \
         xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" entityID=\"https://idp.example\"\
         {attributes}><md:IDPSSODescriptor \
         protocolSupportEnumeration=\"urn:oasis:names:tc:SAML:2.0:protocol\">{keys}\
         </md:IDPSSODescriptor></md:EntityDescriptor>"
    );
    format!("{document}{}", " ".repeat(1_000_usize.saturating_sub(document.len())))
}

fn create() -> CreateSAMLProviderInput {
    CreateSAMLProviderInput {
        saml_metadata_document: metadata("", &[SERVER]),
        name: "Corp".to_owned(),
        ..Default::default()
    }
}

fn update() -> UpdateSAMLProviderInput {
    UpdateSAMLProviderInput { saml_provider_arn: ARN.to_owned(), ..Default::default() }
}

fn key(pem: &str) -> Option<sekisho_api::Sensitive<String>> {
    Some(pem.to_owned().into())
}

async fn with_provider(quotas: &[(&str, u32)]) -> World {
    let world = World::with_quotas(quotas).await;
    let made = world.write::<CreateSAMLProvider>(create()).await.unwrap();
    assert_eq!(made.saml_provider_arn.as_deref(), Some(ARN));
    world
}

fn get(world: &World) -> Result<GetSAMLProviderOutput, String> {
    world.read::<GetSAMLProvider>(GetSAMLProviderInput { saml_provider_arn: ARN.to_owned() })
}

#[tokio::test]
async fn a_provider_is_shown_listed_and_deleted() {
    let world = with_provider(&[]).await;
    let shown = get(&world).unwrap();
    assert_eq!(shown.saml_metadata_document, Some(metadata("", &[SERVER])));
    assert_eq!((shown.create_date, shown.tags), (Some(NOW), Some(Vec::new())));
    assert_eq!(shown.valid_until, Some(Timestamp::from_secs(NOW_S + 3_153_600_000)));
    assert_eq!((shown.private_key_list, shown.assertion_encryption_mode), (None, None));
    assert_eq!(shown.saml_provider_uuid.unwrap().len(), 32);
    assert_eq!(
        world.write::<CreateSAMLProvider>(create()).await.unwrap_err(),
        "409 EntityAlreadyExists: Provider with name Corp already exists."
    );
    let list = world.read::<ListSAMLProviders>(Default::default()).unwrap();
    assert_eq!(list.saml_provider_list.unwrap()[0].arn.as_deref(), Some(ARN));
    let delete = || DeleteSAMLProviderInput { saml_provider_arn: ARN.to_owned() };
    world.write::<DeleteSAMLProvider>(delete()).await.unwrap();
    let gone = format!("404 NoSuchEntity: Manifest not found for arn {ARN}");
    assert_eq!(get(&world).unwrap_err(), gone);
    assert_eq!(world.write::<DeleteSAMLProvider>(delete()).await.unwrap_err(), gone);
}

#[tokio::test]
async fn metadata_is_checked() {
    let world = World::with_quotas(&[("KeysPerSAMLProvider", 1)]).await;
    for (document, expected) in [
        ("x".repeat(1_000), "the document is not well-formed"),
        (format!("<!DOCTYPE a>{}", metadata("", &[SERVER])), "the document has a type declaration"),
        (metadata("", &[]), "the metadata has no certificate for signatures"),
        (metadata("", &["AAAA"]), "the certificate cannot be read"),
        (metadata(" validUntil=\"2001-01-01T00:00:00Z\"", &[SERVER]), "the metadata has expired"),
        (metadata(" validUntil=\"soon\"", &[SERVER]), "a time of the metadata cannot be read"),
        (
            metadata("", &[SERVER]).replace("SAML:2.0:protocol", "SAML:1.1:protocol"),
            "the metadata describes no identity provider",
        ),
    ] {
        let input = CreateSAMLProviderInput { saml_metadata_document: document, ..create() };
        let refused = world.write::<CreateSAMLProvider>(input).await.unwrap_err();
        let told = format!("400 InvalidInput: Could not parse metadata. Reason: {expected}.");
        assert_eq!(refused, told);
    }
    let document = metadata("", &[SERVER, EC_SERVER]);
    let input = CreateSAMLProviderInput { saml_metadata_document: document, ..create() };
    assert_eq!(
        world.write::<CreateSAMLProvider>(input).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for KeysPerSAMLProvider: 1"
    );
    // The same certificate twice is one.
    let document = metadata(" validUntil=\"2099-01-01T00:00:00Z\"", &[SERVER, SERVER]);
    let input = CreateSAMLProviderInput { saml_metadata_document: document, ..create() };
    world.write::<CreateSAMLProvider>(input).await.unwrap();
    let until = get(&world).unwrap().valid_until;
    assert_eq!(until, Some(Timestamp::from_secs(4_070_908_800)));
}

#[tokio::test]
async fn private_keys_come_and_go_and_are_sealed() {
    let world = with_provider(&[]).await;
    let change = async |input| world.write::<UpdateSAMLProvider>(input).await;
    let required = || UpdateSAMLProviderInput {
        assertion_encryption_mode: Some("Required".to_owned()),
        ..update()
    };
    assert!(change(required()).await.unwrap_err().contains("because no private key is provided"));
    assert!(change(update()).await.unwrap_err().contains("No updates are defined"));
    for pem in ["", "text", EC_KEY, SERVER] {
        let input = UpdateSAMLProviderInput { add_private_key: key(pem), ..update() };
        let refused = change(input).await.unwrap_err();
        assert!(refused.starts_with("400 InvalidInput: Unable to parse key."), "{refused}");
    }
    let add = || UpdateSAMLProviderInput { add_private_key: key(SERVER_KEY), ..update() };
    change(UpdateSAMLProviderInput { add_private_key: key(SERVER_KEY), ..required() })
        .await
        .unwrap();
    change(add()).await.unwrap();
    assert_eq!(
        change(add()).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for PrivateKeysPerSAMLProvider: 2"
    );
    let shown = get(&world).unwrap();
    assert_eq!(shown.assertion_encryption_mode.as_deref(), Some("Required"));
    let ids: Vec<_> =
        shown.private_key_list.unwrap().into_iter().map(|key| key.key_id.unwrap()).collect();
    let view = world.replica.view();
    let row = view.saml_providers.get(&["123456789012", "Corp"]).unwrap();
    let opened = world.system.open_user_secret(ids[0].as_bytes(), &row.private_keys[0].sealed);
    assert_eq!(opened.unwrap().as_slice(), SERVER_KEY.as_bytes());
    assert!(!format!("{row:?}").contains(&row.private_keys[0].sealed));

    let remove =
        |id: &str| UpdateSAMLProviderInput { remove_private_key: Some(id.to_owned()), ..update() };
    let both = UpdateSAMLProviderInput { add_private_key: key(SERVER_KEY), ..remove(&ids[0]) };
    assert!(change(both).await.unwrap_err().contains("in the same request"));
    change(remove(&ids[0])).await.unwrap();
    assert_eq!(
        change(remove(&ids[0])).await.unwrap_err(),
        format!("404 NoSuchEntity: Private key with id {} not found.", ids[0])
    );
    assert!(change(remove(&ids[1])).await.unwrap_err().contains("the last private key"));
    let allowed = UpdateSAMLProviderInput {
        assertion_encryption_mode: Some("Allowed".to_owned()),
        ..remove(&ids[1])
    };
    change(allowed).await.unwrap();
    assert_eq!(get(&world).unwrap().private_key_list, None);
}

#[tokio::test]
async fn a_provider_has_tags_and_an_account_so_many_providers() {
    let world = with_provider(&[("SAMLProvidersPerAccount", 1)]).await;
    let input = CreateSAMLProviderInput { name: "Other".to_owned(), ..create() };
    assert_eq!(
        world.write::<CreateSAMLProvider>(input).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for SAMLProvidersPerAccount: 1"
    );
    for arn in ["arn:aws:iam::210987654321:saml-provider/Corp", "arn:aws:iam::123456789012:x"] {
        let input = GetSAMLProviderInput { saml_provider_arn: arn.to_owned() };
        let refused = world.read::<GetSAMLProvider>(input).unwrap_err();
        assert!(refused.starts_with("400 InvalidInput: Invalid ARN"), "{refused}");
    }
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    let input =
        TagSAMLProviderInput { saml_provider_arn: ARN.to_owned(), tags: vec![tag("a"), tag("b")] };
    world.write::<TagSAMLProvider>(input).await.unwrap();
    let input = UntagSAMLProviderInput {
        saml_provider_arn: ARN.to_owned(),
        tag_keys: vec!["a".to_owned()],
    };
    assert_eq!(
        world.guards::<UntagSAMLProvider>(&input),
        format!(
            "iam:UntagSAMLProvider on {ARN} {{aws:ResourceTag/a=v iam:ResourceTag/a=v \
             aws:ResourceTag/b=v iam:ResourceTag/b=v aws:TagKeys=[a]}}"
        )
    );
    world.write::<UntagSAMLProvider>(input).await.unwrap();
    let input =
        ListSAMLProviderTagsInput { saml_provider_arn: ARN.to_owned(), ..Default::default() };
    assert_eq!(world.read::<ListSAMLProviderTags>(input).unwrap().tags, [tag("b")]);
}
