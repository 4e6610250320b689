//! OIDC providers, in a world in memory.

use sekisho_api::iam::{
    AddClientIDToOpenIDConnectProviderInput, CreateOpenIDConnectProviderInput,
    DeleteOpenIDConnectProviderInput, GetOpenIDConnectProviderInput,
    GetOpenIDConnectProviderOutput, ListOpenIDConnectProviderTagsInput,
    RemoveClientIDFromOpenIDConnectProviderInput, Tag, TagOpenIDConnectProviderInput,
    UntagOpenIDConnectProviderInput, UpdateOpenIDConnectProviderThumbprintInput,
};

use super::*;
use crate::testing::{NOW, World};

const ARN: &str = "arn:aws:iam::123456789012:oidc-provider/token.example.com/team";
const PRINT: &str = "990F4193972F2BECF12DDEDA5237F9C952F20D9E";

fn create(url: &str) -> CreateOpenIDConnectProviderInput {
    CreateOpenIDConnectProviderInput {
        url: url.to_owned(),
        client_id_list: Some(vec!["app".to_owned(), "app".to_owned()]),
        thumbprint_list: Some(vec![PRINT.to_owned()]),
        tags: None,
    }
}

async fn with_provider(quotas: &[(&str, u32)]) -> World {
    let world = World::with_quotas(quotas).await;
    let input = create("https://token.example.com/team");
    let made = world.write::<CreateOpenIDConnectProvider>(input).await.unwrap();
    assert_eq!(made.open_id_connect_provider_arn.as_deref(), Some(ARN));
    world
}

fn get(world: &World) -> Result<GetOpenIDConnectProviderOutput, String> {
    let input = GetOpenIDConnectProviderInput { open_id_connect_provider_arn: ARN.to_owned() };
    world.read::<GetOpenIDConnectProvider>(input)
}

#[tokio::test]
async fn a_provider_is_shown_listed_and_deleted() {
    let world = with_provider(&[]).await;
    let shown = get(&world).unwrap();
    assert_eq!(shown.url.as_deref(), Some("token.example.com/team"));
    assert_eq!(shown.client_id_list, Some(vec!["app".to_owned()]));
    assert_eq!(shown.thumbprint_list, Some(vec![PRINT.to_owned()]));
    assert_eq!((shown.create_date, shown.tags), (Some(NOW), Some(Vec::new())));
    let again = create("https://TOKEN.example.com/team/");
    assert_eq!(
        world.write::<CreateOpenIDConnectProvider>(again).await.unwrap_err(),
        "409 EntityAlreadyExists: Provider with url https://TOKEN.example.com/team/ already exists."
    );
    world.write::<CreateOpenIDConnectProvider>(create("https://a.example")).await.unwrap();
    let list = world.read::<ListOpenIDConnectProviders>(Default::default()).unwrap();
    let arns = list.open_id_connect_provider_list.unwrap();
    let arns: Vec<_> = arns.iter().map(|entry| entry.arn.as_deref().unwrap()).collect();
    assert_eq!(arns, ["arn:aws:iam::123456789012:oidc-provider/a.example", ARN]);
    let delete =
        || DeleteOpenIDConnectProviderInput { open_id_connect_provider_arn: ARN.to_owned() };
    world.write::<DeleteOpenIDConnectProvider>(delete()).await.unwrap();
    world.write::<DeleteOpenIDConnectProvider>(delete()).await.unwrap();
    assert_eq!(
        get(&world).unwrap_err(),
        format!("404 NoSuchEntity: OpenIDConnect Provider not found for arn {ARN}")
    );
}

#[tokio::test]
async fn client_ids_come_and_go_without_complaint() {
    let world = with_provider(&[("ClientIdsPerOpenIdConnectProvider", 2)]).await;
    let add = |id: &str| AddClientIDToOpenIDConnectProviderInput {
        open_id_connect_provider_arn: ARN.to_owned(),
        client_id: id.to_owned(),
    };
    for id in ["app", "web", "web"] {
        world.write::<AddClientIDToOpenIDConnectProvider>(add(id)).await.unwrap();
    }
    assert_eq!(
        world.write::<AddClientIDToOpenIDConnectProvider>(add("more")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 2"
    );
    for id in ["app", "app"] {
        let input = RemoveClientIDFromOpenIDConnectProviderInput {
            open_id_connect_provider_arn: ARN.to_owned(),
            client_id: id.to_owned(),
        };
        world.write::<RemoveClientIDFromOpenIDConnectProvider>(input).await.unwrap();
    }
    assert_eq!(get(&world).unwrap().client_id_list, Some(vec!["web".to_owned()]));
}

#[tokio::test]
async fn thumbprints_are_checked_and_replaced() {
    let world = with_provider(&[]).await;
    let update = |list: &[&str]| UpdateOpenIDConnectProviderThumbprintInput {
        open_id_connect_provider_arn: ARN.to_owned(),
        thumbprint_list: list.iter().map(|print| (*print).to_owned()).collect(),
    };
    let refusal = async |list: &[&str]| {
        world.write::<UpdateOpenIDConnectProviderThumbprint>(update(list)).await.unwrap_err()
    };
    assert!(refusal(&[]).await.starts_with("400 InvalidInput"));
    assert!(refusal(&[&"x".repeat(40)]).await.starts_with("400 InvalidInput"));
    assert!(refusal(&[PRINT; 6]).await.starts_with("409 LimitExceeded"));
    let other = "0".repeat(40);
    world.write::<UpdateOpenIDConnectProviderThumbprint>(update(&[&other])).await.unwrap();
    assert_eq!(get(&world).unwrap().thumbprint_list, Some(vec![other]));
}

#[tokio::test]
async fn urls_and_quotas_are_checked() {
    let world = with_provider(&[("OpenIdConnectProvidersPerAccount", 1)]).await;
    let refused = world.write::<CreateOpenIDConnectProvider>(create("http://a.example")).await;
    assert!(refused.unwrap_err().starts_with("400 ValidationError: Invalid Open ID"));
    let refused = world.write::<CreateOpenIDConnectProvider>(create("https://a.example")).await;
    assert_eq!(
        refused.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for OpenIdConnectProvidersPerAccount: 1"
    );
    for arn in ["arn:aws:iam::210987654321:oidc-provider/a.example", "arn:aws:iam::123456789012:x"]
    {
        let input = GetOpenIDConnectProviderInput { open_id_connect_provider_arn: arn.to_owned() };
        let refused = world.read::<GetOpenIDConnectProvider>(input).unwrap_err();
        assert!(refused.starts_with("400 InvalidInput: Invalid ARN"), "{refused}");
    }
}

#[tokio::test]
async fn a_provider_has_tags() {
    let world = with_provider(&[]).await;
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    let input = TagOpenIDConnectProviderInput {
        open_id_connect_provider_arn: ARN.to_owned(),
        tags: vec![tag("a"), tag("b")],
    };
    world.write::<TagOpenIDConnectProvider>(input).await.unwrap();
    let input = UntagOpenIDConnectProviderInput {
        open_id_connect_provider_arn: ARN.to_owned(),
        tag_keys: vec!["a".to_owned()],
    };
    assert_eq!(
        world.guards::<UntagOpenIDConnectProvider>(&input),
        format!(
            "iam:UntagOpenIDConnectProvider on {ARN} {{aws:ResourceTag/a=v iam:ResourceTag/a=v \
             aws:ResourceTag/b=v iam:ResourceTag/b=v aws:TagKeys=[a]}}"
        )
    );
    world.write::<UntagOpenIDConnectProvider>(input).await.unwrap();
    let input = ListOpenIDConnectProviderTagsInput {
        open_id_connect_provider_arn: ARN.to_owned(),
        ..Default::default()
    };
    assert_eq!(world.read::<ListOpenIDConnectProviderTags>(input).unwrap().tags, [tag("b")]);
}
