// Generated from models/sts.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(AssumeRole, ASSUME_ROLE, AssumeRoleInput, AssumeRoleOutput);
operation!(AssumeRoleWithSAML, ASSUME_ROLE_WITH_SAML, AssumeRoleWithSAMLInput, AssumeRoleWithSAMLOutput);
operation!(AssumeRoleWithWebIdentity, ASSUME_ROLE_WITH_WEB_IDENTITY, AssumeRoleWithWebIdentityInput, AssumeRoleWithWebIdentityOutput);
operation!(AssumeRoot, ASSUME_ROOT, AssumeRootInput, AssumeRootOutput);
operation!(DecodeAuthorizationMessage, DECODE_AUTHORIZATION_MESSAGE, DecodeAuthorizationMessageInput, DecodeAuthorizationMessageOutput);
operation!(GetAccessKeyInfo, GET_ACCESS_KEY_INFO, GetAccessKeyInfoInput, GetAccessKeyInfoOutput);
operation!(GetCallerIdentity, GET_CALLER_IDENTITY, GetCallerIdentityInput, GetCallerIdentityOutput);
operation!(GetDelegatedAccessToken, GET_DELEGATED_ACCESS_TOKEN, GetDelegatedAccessTokenInput, GetDelegatedAccessTokenOutput);
operation!(GetFederationToken, GET_FEDERATION_TOKEN, GetFederationTokenInput, GetFederationTokenOutput);
operation!(GetSessionToken, GET_SESSION_TOKEN, GetSessionTokenInput, GetSessionTokenOutput);
operation!(GetWebIdentityToken, GET_WEB_IDENTITY_TOKEN, GetWebIdentityTokenInput, GetWebIdentityTokenOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_sts_operation {
    ($with:ident) => {
        $with! {
            AssumeRole,
            AssumeRoleWithSAML,
            AssumeRoleWithWebIdentity,
            AssumeRoot,
            DecodeAuthorizationMessage,
            GetAccessKeyInfo,
            GetCallerIdentity,
            GetDelegatedAccessToken,
            GetFederationToken,
            GetSessionToken,
            GetWebIdentityToken
        }
    };
}
