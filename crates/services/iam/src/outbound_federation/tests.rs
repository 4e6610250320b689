//! Outbound federation, in a world in memory.

use sekisho_jwt::{Algorithm, SigningKey};

use super::*;
use crate::testing::World;

#[tokio::test]
async fn each_time_it_is_enabled_there_are_new_keys_and_old_ones_verify_for_a_while() {
    let world = World::new().await;
    let enable =
        async || world.write::<EnableOutboundWebIdentityFederation>(Default::default()).await;
    let disable =
        async || world.write::<DisableOutboundWebIdentityFederation>(Default::default()).await;
    let info = || world.read::<GetOutboundWebIdentityFederationInfo>(Default::default());
    let off = "404 FeatureDisabled: Outbound web identity federation is not enabled for this \
               account.";
    assert_eq!(info().unwrap_err(), off);
    assert_eq!(disable().await.unwrap_err(), off);
    let issuer = enable().await.unwrap().issuer_identifier;
    assert_eq!(
        enable().await.unwrap_err(),
        "409 FeatureEnabled: Outbound web identity federation is already enabled for this account."
    );
    let shown = info().unwrap();
    assert_eq!((shown.issuer_identifier, shown.jwt_vending_enabled), (issuer.clone(), Some(true)));
    let outbound = || {
        let view = world.view();
        let account = view.accounts().next().unwrap();
        account.row.settings.outbound_federation.clone()
    };
    for key in &outbound().keys {
        let bound_to = sekisho_directory::TokenKey::bound_to(world.account, &key.id);
        let sealed = key.sealed.as_ref().unwrap();
        let opened = world.system.open_user_secret(&bound_to, sealed).unwrap();
        let algorithm = Algorithm::named(&key.algorithm).unwrap();
        let signs = SigningKey::from_pkcs8(algorithm, &opened).unwrap();
        assert_eq!(signs.jwk(&key.id).unwrap().to_string(), key.public);
        assert!(world.system.open_user_secret(b"other", sealed).is_err());
    }
    disable().await.unwrap();
    assert_eq!(info().unwrap_err(), off);
    assert!(outbound().keys.iter().all(|key| key.sealed.is_none() && key.retired_s.is_some()));
    assert_eq!(enable().await.unwrap().issuer_identifier, issuer);
    let ids: Vec<_> = outbound().keys.into_iter().map(|key| key.id).collect();
    assert_eq!(ids, ["RSA_0", "EC384_0", "RSA_1", "EC384_1"]);
}
