//! Server certificates, in a world in memory.

use sekisho_api::iam::{
    DeleteServerCertificateInput, GetServerCertificateInput, ListServerCertificateTagsInput,
    ListServerCertificatesInput, Tag, TagServerCertificateInput, UntagServerCertificateInput,
    UpdateServerCertificateInput, UploadServerCertificateInput,
};
use sekisho_directory::ServerCertificateRow;

use super::*;
use crate::testing::certificates::{CHAIN, EXPIRED, EXPIRED_KEY, ROOT, SERVER, SERVER_KEY};
use crate::testing::{NOW, World};

fn upload(name: &str) -> UploadServerCertificateInput {
    UploadServerCertificateInput {
        path: Some("/web/".to_owned()),
        server_certificate_name: name.to_owned(),
        certificate_body: SERVER.to_owned(),
        private_key: SERVER_KEY.to_owned().into(),
        certificate_chain: Some(CHAIN.to_owned()),
        tags: None,
    }
}

fn get(name: &str) -> GetServerCertificateInput {
    GetServerCertificateInput { server_certificate_name: name.to_owned() }
}

#[tokio::test]
async fn a_certificate_is_kept_with_its_key_sealed() {
    let world = World::new().await;
    let answer = world.write::<UploadServerCertificate>(upload("Web")).await.unwrap();
    let metadata = answer.server_certificate_metadata.unwrap();
    assert!(metadata.server_certificate_id.starts_with("ASCA"));
    assert_eq!(metadata.arn, "arn:aws:iam::123456789012:server-certificate/web/Web");
    assert_eq!(metadata.upload_date, Some(NOW));
    assert!(NOW < metadata.expiration.unwrap());

    let shown = world.read::<GetServerCertificate>(get("web")).unwrap().server_certificate;
    assert_eq!(shown.server_certificate_metadata, metadata);
    assert_eq!(
        (&*shown.certificate_body, shown.certificate_chain.as_deref()),
        (SERVER, Some(CHAIN))
    );

    let row: ServerCertificateRow =
        world.tx().await.entity(world.account, "Web").await.unwrap().unwrap();
    let opened = world.system.open_user_secret(row.id.as_str().as_bytes(), &row.sealed_private_key);
    assert_eq!(&*opened.unwrap(), SERVER_KEY.as_bytes());
}

#[tokio::test]
async fn what_does_not_fit_together_is_refused() {
    let world = World::new().await;
    let refusal = async |input| world.write::<UploadServerCertificate>(input).await.unwrap_err();
    let input = UploadServerCertificateInput { certificate_body: "x".to_owned(), ..upload("a") };
    assert!(refusal(input).await.starts_with("400 MalformedCertificate: Unable to parse cert"));
    let input =
        UploadServerCertificateInput { private_key: EXPIRED_KEY.to_owned().into(), ..upload("a") };
    assert!(refusal(input).await.starts_with("400 KeyPairMismatch"));
    let input =
        UploadServerCertificateInput { certificate_chain: Some(ROOT.to_owned()), ..upload("a") };
    assert!(refusal(input).await.starts_with("400 MalformedCertificate: Unable to validate"));
    let input = UploadServerCertificateInput {
        certificate_body: EXPIRED.to_owned(),
        private_key: EXPIRED_KEY.to_owned().into(),
        certificate_chain: None,
        ..upload("a")
    };
    assert!(refusal(input).await.starts_with("400 MalformedCertificate: The current time"));
    world.write::<UploadServerCertificate>(upload("Web")).await.unwrap();
    assert_eq!(
        refusal(upload("wEB")).await,
        "409 EntityAlreadyExists: The Server Certificate with name wEB already exists."
    );
}

#[tokio::test]
async fn an_account_has_no_more_than_the_quota() {
    let world = World::with_quotas(&[("ServerCertificatesPerAccount", 1)]).await;
    world.write::<UploadServerCertificate>(upload("a")).await.unwrap();
    assert_eq!(
        world.write::<UploadServerCertificate>(upload("b")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for ServerCertificatesPerAccount: 1"
    );
}

#[tokio::test]
async fn a_certificate_is_renamed_listed_by_path_and_deleted() {
    let world = World::new().await;
    for name in ["b", "a"] {
        world.write::<UploadServerCertificate>(upload(name)).await.unwrap();
    }
    let rename = UpdateServerCertificateInput {
        server_certificate_name: "a".to_owned(),
        new_path: Some("/x/".to_owned()),
        new_server_certificate_name: Some("c".to_owned()),
    };
    assert_eq!(
        world.guards::<UpdateServerCertificate>(&rename),
        "iam:UpdateServerCertificate on arn:aws:iam::123456789012:server-certificate/web/a\n\
         iam:UpdateServerCertificate on arn:aws:iam::123456789012:server-certificate/x/c"
    );
    let taken = UpdateServerCertificateInput {
        new_server_certificate_name: Some("B".to_owned()),
        ..rename.clone()
    };
    let refused = world.write::<UpdateServerCertificate>(taken).await.unwrap_err();
    assert!(refused.starts_with("409 EntityAlreadyExists"), "{refused}");
    world.write::<UpdateServerCertificate>(rename).await.unwrap();
    let names = |prefix: Option<&str>| {
        let input = ListServerCertificatesInput {
            path_prefix: prefix.map(str::to_owned),
            ..Default::default()
        };
        let list = world.read::<ListServerCertificates>(input).unwrap();
        let all = list.server_certificate_metadata_list.into_iter();
        all.map(|one| one.server_certificate_name).collect::<Vec<_>>()
    };
    assert_eq!(names(None), ["b", "c"]);
    assert_eq!(names(Some("/x")), ["c"]);
    let delete = || DeleteServerCertificateInput { server_certificate_name: "C".to_owned() };
    world.write::<DeleteServerCertificate>(delete()).await.unwrap();
    assert_eq!(
        world.write::<DeleteServerCertificate>(delete()).await.unwrap_err(),
        "404 NoSuchEntity: The Server Certificate with name C cannot be found."
    );
    assert_eq!(names(None), ["b"]);
}

#[tokio::test]
async fn a_certificate_has_tags() {
    let world = World::new().await;
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    let input = UploadServerCertificateInput { tags: Some(vec![tag("a")]), ..upload("Web") };
    assert_eq!(
        world.guards::<UploadServerCertificate>(&input).lines().count(),
        2,
        "EV-85: tagging needs a permission of its own"
    );
    let answer = world.write::<UploadServerCertificate>(input).await.unwrap();
    assert_eq!(answer.tags, Some(vec![tag("a")]));
    let input = TagServerCertificateInput {
        server_certificate_name: "Web".to_owned(),
        tags: vec![tag("b"), tag("A")],
    };
    world.write::<TagServerCertificate>(input).await.unwrap();
    let input = UntagServerCertificateInput {
        server_certificate_name: "Web".to_owned(),
        tag_keys: vec!["a".to_owned(), "z".to_owned()],
    };
    world.write::<UntagServerCertificate>(input).await.unwrap();
    let input = ListServerCertificateTagsInput {
        server_certificate_name: "Web".to_owned(),
        ..Default::default()
    };
    let tags = world.read::<ListServerCertificateTags>(input).unwrap().tags;
    assert_eq!(tags, [tag("A"), tag("b")]);
    let shown = world.read::<GetServerCertificate>(get("Web")).unwrap().server_certificate;
    assert_eq!(shown.tags.map(|tags| tags.len()), Some(2));
}
