//! The codes of findings: a table.
//!
//! Codes and levels of the first part are those of IAM Access Analyzer's policy checks, as its
//! public list gives them; the second part is ours, for what that list has no word for. What of
//! the list is not checked, and why, is told in the crate's documentation.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Could be said better.
    Suggestion,
    /// Probably not what is meant.
    Warning,
    /// Allows more than is wise.
    SecurityWarning,
    /// Cannot work, or IAM refuses it.
    Error,
}

impl Level {
    /// From the mildest.
    pub const ALL: [Self; 4] =
        [Self::Suggestion, Self::Warning, Self::SecurityWarning, Self::Error];

    /// `error`, `security-warning`, `warning`, `suggestion`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Suggestion => "suggestion",
            Self::Warning => "warning",
            Self::SecurityWarning => "security-warning",
            Self::Error => "error",
        }
    }

    /// The word of Access Analyzer's API: `ERROR`, `SECURITY_WARNING`, `WARNING`, `SUGGESTION`.
    pub fn finding_type(self) -> &'static str {
        match self {
            Self::Suggestion => "SUGGESTION",
            Self::Warning => "WARNING",
            Self::SecurityWarning => "SECURITY_WARNING",
            Self::Error => "ERROR",
        }
    }
}

macro_rules! codes {
    ($($code:ident $name:literal $level:ident $origin:ident $about:literal)+) => {
        /// What was found. Codes are stable: programs may match on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $about] $code,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$code,)+];

            /// The code as programs read it: `INVALID_ACTION`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$code => $name,)+ }
            }

            /// How bad it is.
            pub fn level(self) -> Level {
                match self { $(Self::$code => Level::$level,)+ }
            }

            /// Whether Access Analyzer has the code too.
            pub fn is_of_aws(self) -> bool {
                match self { $(Self::$code => codes!(@ $origin),)+ }
            }

            /// One sentence about it.
            pub fn about(self) -> &'static str {
                match self { $(Self::$code => $about,)+ }
            }
        }
    };
    (@ Aws) => { true };
    (@ Ours) => { false };
}

codes! {
    ArnAccountNotAllowed "ARN_ACCOUNT_NOT_ALLOWED" Error Aws "ARN account not allowed."
    ArnRegionNotAllowed "ARN_REGION_NOT_ALLOWED" Error Aws "ARN Region not allowed."
    DataTypeMismatch "DATA_TYPE_MISMATCH" Error Aws "Data type mismatch."
    DuplicateKeysWithDifferentCase "DUPLICATE_KEYS_WITH_DIFFERENT_CASE" Error Aws "Duplicate keys with different case."
    InvalidAction "INVALID_ACTION" Error Aws "Invalid action."
    InvalidArnAccount "INVALID_ARN_ACCOUNT" Error Aws "Invalid ARN account."
    InvalidArnPrefix "INVALID_ARN_PREFIX" Error Aws "Invalid ARN prefix."
    InvalidArnRegion "INVALID_ARN_REGION" Error Aws "Invalid ARN Region."
    InvalidArnResource "INVALID_ARN_RESOURCE" Error Aws "Invalid ARN resource."
    InvalidArnServiceCase "INVALID_ARN_SERVICE_CASE" Error Aws "Invalid ARN service case."
    InvalidConditionDataType "INVALID_CONDITION_DATA_TYPE" Error Aws "Invalid condition data type."
    InvalidConditionKeyFormat "INVALID_CONDITION_KEY_FORMAT" Error Aws "Invalid condition key format."
    InvalidConditionMultipleBoolean "INVALID_CONDITION_MULTIPLE_BOOLEAN" Error Aws "Invalid condition multiple Boolean."
    InvalidConditionOperator "INVALID_CONDITION_OPERATOR" Error Aws "Invalid condition operator."
    InvalidEffect "INVALID_EFFECT" Error Aws "Invalid effect."
    InvalidGlobalConditionKey "INVALID_GLOBAL_CONDITION_KEY" Error Aws "Invalid global condition key."
    InvalidPartition "INVALID_PARTITION" Error Aws "Invalid partition."
    InvalidPolicyElement "INVALID_POLICY_ELEMENT" Error Aws "Invalid policy element."
    InvalidPrincipalFormat "INVALID_PRINCIPAL_FORMAT" Error Aws "Invalid principal format."
    InvalidPrincipalKey "INVALID_PRINCIPAL_KEY" Error Aws "Invalid principal key."
    InvalidRegion "INVALID_REGION" Error Aws "Invalid Region."
    InvalidService "INVALID_SERVICE" Error Aws "Invalid service."
    InvalidServiceConditionKey "INVALID_SERVICE_CONDITION_KEY" Error Aws "Invalid service condition key."
    InvalidServiceInAction "INVALID_SERVICE_IN_ACTION" Error Aws "Invalid service in action."
    InvalidVariableForOperator "INVALID_VARIABLE_FOR_OPERATOR" Error Aws "Invalid variable for operator."
    InvalidVersion "INVALID_VERSION" Error Aws "Invalid version."
    JsonSyntaxError "JSON_SYNTAX_ERROR" Error Aws "JSON syntax error."
    MissingAction "MISSING_ACTION" Error Aws "Missing action."
    MissingArnField "MISSING_ARN_FIELD" Error Aws "Missing ARN field."
    MissingArnRegion "MISSING_ARN_REGION" Error Aws "Missing ARN Region."
    MissingEffect "MISSING_EFFECT" Error Aws "Missing effect."
    MissingPrincipal "MISSING_PRINCIPAL" Error Aws "Missing principal."
    MissingQualifier "MISSING_QUALIFIER" Error Aws "Missing qualifier."
    MissingResource "MISSING_RESOURCE" Error Aws "Missing resource."
    MissingStatement "MISSING_STATEMENT" Error Aws "Missing statement."
    NullWithIfExists "NULL_WITH_IF_EXISTS" Error Aws "Null with IfExists."
    ScpSyntaxErrorPrincipal "SCP_SYNTAX_ERROR_PRINCIPAL" Error Aws "SCP syntax error principal."
    UniqueSidsRequired "UNIQUE_SIDS_REQUIRED" Error Aws "Unique Sids required."
    UnsupportedElementCombination "UNSUPPORTED_ELEMENT_COMBINATION" Error Aws "Unsupported element combination."
    UnsupportedGlobalConditionKey "UNSUPPORTED_GLOBAL_CONDITION_KEY" Error Aws "Unsupported global condition key."
    UnsupportedPrincipal "UNSUPPORTED_PRINCIPAL" Error Aws "Unsupported principal."
    UnsupportedSid "UNSUPPORTED_SID" Error Aws "Unsupported Sid."
    UnsupportedWildcardInPrincipal "UNSUPPORTED_WILDCARD_IN_PRINCIPAL" Error Aws "Unsupported wildcard in principal."
    MissingBraceInVariable "MISSING_BRACE_IN_VARIABLE" Error Aws "Missing brace in variable."
    MissingQuoteInVariable "MISSING_QUOTE_IN_VARIABLE" Error Aws "Missing quote in variable."
    UnsupportedSpaceInVariable "UNSUPPORTED_SPACE_IN_VARIABLE" Error Aws "Unsupported space in variable."
    EmptyVariable "EMPTY_VARIABLE" Error Aws "Empty variable."
    VariableUnsupportedInElement "VARIABLE_UNSUPPORTED_IN_ELEMENT" Error Aws "Variable unsupported in element."
    VariableUnsupportedInVersion "VARIABLE_UNSUPPORTED_IN_VERSION" Error Aws "Variable unsupported in version."
    PrivateIpAddress "PRIVATE_IP_ADDRESS" Error Aws "Private IP address."
    PrivateNotIpAddress "PRIVATE_NOT_IP_ADDRESS" Error Aws "Private not IP address."
    PolicySizeExceedsScpQuota "POLICY_SIZE_EXCEEDS_SCP_QUOTA" Error Aws "Policy size exceeds SCP quota."
    InvalidServicePrincipalFormat "INVALID_SERVICE_PRINCIPAL_FORMAT" Error Aws "Invalid service principal format."
    MissingTagKeyInCondition "MISSING_TAG_KEY_IN_CONDITION" Error Aws "Missing tag key in condition."
    InvalidVpcFormat "INVALID_VPC_FORMAT" Error Aws "Invalid VPC format."
    InvalidVpceFormat "INVALID_VPCE_FORMAT" Error Aws "Invalid VPCE format."
    FederatedPrincipalNotSupported "FEDERATED_PRINCIPAL_NOT_SUPPORTED" Error Aws "Federated principal not supported."
    UnsupportedActionForConditionKey "UNSUPPORTED_ACTION_FOR_CONDITION_KEY" Error Aws "Unsupported action for condition key."
    UnsupportedActionInPolicy "UNSUPPORTED_ACTION_IN_POLICY" Error Aws "Unsupported action in policy."
    UnsupportedResourceArnInPolicy "UNSUPPORTED_RESOURCE_ARN_IN_POLICY" Error Aws "Unsupported resource ARN in policy."
    UnsupportedConditionKeyForServicePrincipal "UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL" Error Aws "Unsupported condition key for service principal."
    RoleTrustPolicySyntaxErrorNotprincipal "ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL" Error Aws "Role trust policy syntax error NotPrincipal."
    RoleTrustPolicyUnsupportedWildcardInPrincipal "ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL" Error Aws "Role trust policy unsupported wildcard in principal."
    RoleTrustPolicySyntaxErrorResource "ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE" Error Aws "Role trust policy syntax error resource."
    TypeMismatchIpRange "TYPE_MISMATCH_IP_RANGE" Error Aws "Type mismatch IP range."
    MissingActionForConditionKey "MISSING_ACTION_FOR_CONDITION_KEY" Error Aws "Missing action for condition key."
    InvalidFederatedPrincipalSyntaxInRoleTrustPolicy "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY" Error Aws "Invalid federated principal syntax in role trust policy."
    MismatchedActionForPrincipal "MISMATCHED_ACTION_FOR_PRINCIPAL" Error Aws "Mismatched action for principal."
    MissingActionForRolesAnywhereTrustPolicy "MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY" Error Aws "Missing action for roles anywhere trust policy."
    PolicySizeExceedsRcpQuota "POLICY_SIZE_EXCEEDS_RCP_QUOTA" Error Aws "Policy size exceeds RCP quota."
    RcpSyntaxErrorPrincipal "RCP_SYNTAX_ERROR_PRINCIPAL" Error Aws "RCP syntax error principal."
    RcpSyntaxErrorAllow "RCP_SYNTAX_ERROR_ALLOW" Error Aws "RCP syntax error allow."
    RcpSyntaxErrorNotaction "RCP_SYNTAX_ERROR_NOTACTION" Error Aws "RCP syntax error NotAction."
    RcpSyntaxErrorAction "RCP_SYNTAX_ERROR_ACTION" Error Aws "RCP syntax error action."
    MissingArnAccount "MISSING_ARN_ACCOUNT" Error Aws "Missing ARN account."
    InvalidKmsKeyValue "INVALID_KMS_KEY_VALUE" Error Aws "Invalid KMS key value."
    VariableUsageTooPermissive "VARIABLE_USAGE_TOO_PERMISSIVE" Error Aws "Variable usage too permissive."
    WildcardUsageTooPermissive "WILDCARD_USAGE_TOO_PERMISSIVE" Error Aws "Wildcard usage too permissive."
    CreateSlrWithNotResource "CREATE_SLR_WITH_NOT_RESOURCE" Warning Aws "Create SLR with NotResource."
    CreateSlrWithStarInActionAndNotResource "CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE" Warning Aws "Create SLR with star in action and NotResource."
    CreateSlrWithNotActionAndNotResource "CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE" Warning Aws "Create SLR with NotAction and NotResource."
    CreateSlrWithStarInResource "CREATE_SLR_WITH_STAR_IN_RESOURCE" Warning Aws "Create SLR with star in resource."
    CreateSlrWithStarInActionAndResource "CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE" Warning Aws "Create SLR with star in action and resource."
    CreateSlrWithStarInResourceAndNotAction "CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION" Warning Aws "Create SLR with star in resource and NotAction."
    InvalidDateValue "INVALID_DATE_VALUE" Warning Aws "Invalid date value."
    InvalidRoleReference "INVALID_ROLE_REFERENCE" Warning Aws "Invalid role reference."
    InvalidUserReference "INVALID_USER_REFERENCE" Warning Aws "Invalid user reference."
    MissingVersion "MISSING_VERSION" Warning Aws "Missing version."
    UniqueSidsRecommended "UNIQUE_SIDS_RECOMMENDED" Warning Aws "Unique Sids recommended."
    WildcardWithoutLikeOperator "WILDCARD_WITHOUT_LIKE_OPERATOR" Warning Aws "Wildcard without like operator."
    PolicySizeExceedsIdentityPolicyQuota "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA" Warning Aws "Policy size exceeds identity policy quota."
    PolicySizeExceedsResourcePolicyQuota "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA" Warning Aws "Policy size exceeds resource policy quota."
    TypeMismatch "TYPE_MISMATCH" Warning Aws "Type mismatch."
    TypeMismatchBoolean "TYPE_MISMATCH_BOOLEAN" Warning Aws "Type mismatch Boolean."
    TypeMismatchDate "TYPE_MISMATCH_DATE" Warning Aws "Type mismatch date."
    TypeMismatchNumber "TYPE_MISMATCH_NUMBER" Warning Aws "Type mismatch number."
    TypeMismatchString "TYPE_MISMATCH_STRING" Warning Aws "Type mismatch string."
    SpecificGithubRepoAndBranchRecommended "SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED" Warning Aws "Specific GitHub repo and branch recommended."
    PolicySizeExceedsRoleTrustPolicyQuota "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA" Warning Aws "Policy size exceeds role trust policy quota."
    RcpMissingRelatedPrincipalConditionKey "RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY" Warning Aws "RCP missing related principal condition key."
    RcpMissingRelatedServicePrincipalConditionKey "RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY" Warning Aws "RCP missing related service principal condition key."
    RcpMissingServiceConditionKeyNullCheck "RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK" Warning Aws "RCP missing service condition key Null check."
    UntrustworthyConditionKey "UNTRUSTWORTHY_CONDITION_KEY" SecurityWarning Aws "Untrustworthy condition key."
    AllowWithNotPrincipal "ALLOW_WITH_NOT_PRINCIPAL" SecurityWarning Aws "Allow with NotPrincipal."
    ForallvaluesWithSingleValuedKey "FORALLVALUES_WITH_SINGLE_VALUED_KEY" SecurityWarning Aws "ForAllValues with single valued key."
    PassRoleWithNotResource "PASS_ROLE_WITH_NOT_RESOURCE" SecurityWarning Aws "Pass role with NotResource."
    PassRoleWithStarInActionAndNotResource "PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE" SecurityWarning Aws "Pass role with star in action and NotResource."
    PassRoleWithNotActionAndNotResource "PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE" SecurityWarning Aws "Pass role with NotAction and NotResource."
    PassRoleWithStarInResource "PASS_ROLE_WITH_STAR_IN_RESOURCE" SecurityWarning Aws "Pass role with star in resource."
    PassRoleWithStarInActionAndResource "PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE" SecurityWarning Aws "Pass role with star in action and resource."
    PassRoleWithStarInResourceAndNotAction "PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION" SecurityWarning Aws "Pass role with star in resource and NotAction."
    MissingPairedConditionKeys "MISSING_PAIRED_CONDITION_KEYS" SecurityWarning Aws "Missing paired condition keys."
    DenyWithUnsupportedTagConditionKeyForService "DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE" SecurityWarning Aws "Deny with unsupported tag condition key for service."
    DenyNotactionWithUnsupportedTagConditionKeyForService "DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE" SecurityWarning Aws "Deny NotAction with unsupported tag condition key for service."
    RestrictAccessToServicePrincipal "RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL" SecurityWarning Aws "Restrict access to service principal."
    MissingConditionKeyForOidcPrincipal "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL" SecurityWarning Aws "Missing condition key for OIDC principal."
    MissingGithubRepoConditionKey "MISSING_GITHUB_REPO_CONDITION_KEY" SecurityWarning Aws "Missing GitHub repo condition key."
    StringLikeOperatorWithArnConditionKeys "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS" SecurityWarning Aws "String like operator with ARN condition keys."
    DynamodbAttributesWithoutSelect "DYNAMODB_ATTRIBUTES_WITHOUT_SELECT" SecurityWarning Aws "DynamoDB attributes without select."
    S3PrefixInNegativeContext "S3_PREFIX_IN_NEGATIVE_CONTEXT" SecurityWarning Aws "S3 prefix in negative context."
    ForanyvalueWithAudienceClaimType "FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE" SecurityWarning Aws "ForAnyValue with audience claim type."
    EmptyArrayAction "EMPTY_ARRAY_ACTION" Suggestion Aws "Empty array action."
    EmptyArrayCondition "EMPTY_ARRAY_CONDITION" Suggestion Aws "Empty array condition."
    EmptyArrayConditionForallvalues "EMPTY_ARRAY_CONDITION_FORALLVALUES" Suggestion Aws "Empty array condition ForAllValues."
    EmptyArrayConditionForanyvalue "EMPTY_ARRAY_CONDITION_FORANYVALUE" Suggestion Aws "Empty array condition ForAnyValue."
    EmptyArrayConditionIfexists "EMPTY_ARRAY_CONDITION_IFEXISTS" Suggestion Aws "Empty array condition IfExists."
    EmptyArrayPrincipal "EMPTY_ARRAY_PRINCIPAL" Suggestion Aws "Empty array principal."
    EmptyArrayResource "EMPTY_ARRAY_RESOURCE" Suggestion Aws "Empty array resource."
    EmptyObjectCondition "EMPTY_OBJECT_CONDITION" Suggestion Aws "Empty object condition."
    EmptyObjectPrincipal "EMPTY_OBJECT_PRINCIPAL" Suggestion Aws "Empty object principal."
    EmptySidValue "EMPTY_SID_VALUE" Suggestion Aws "Empty Sid value."
    ImproveIpRange "IMPROVE_IP_RANGE" Suggestion Aws "Improve IP range."
    NullWithQualifier "NULL_WITH_QUALIFIER" Suggestion Aws "Null with qualifier."
    PrivateIpAddressSubset "PRIVATE_IP_ADDRESS_SUBSET" Suggestion Aws "Private IP address subset."
    PrivateNotIpAddressSubset "PRIVATE_NOT_IP_ADDRESS_SUBSET" Suggestion Aws "Private not IP address subset."
    RedundantAction "REDUNDANT_ACTION" Suggestion Aws "Redundant action."
    RedundantConditionValueNum "REDUNDANT_CONDITION_VALUE_NUM" Suggestion Aws "Redundant condition value num."
    RedundantResource "REDUNDANT_RESOURCE" Suggestion Aws "Redundant resource."
    RedundantStatement "REDUNDANT_STATEMENT" Suggestion Aws "Redundant statement."
    WildcardInServiceName "WILDCARD_IN_SERVICE_NAME" Suggestion Aws "Wildcard in service name."
    AllowWithUnsupportedTagConditionKeyForService "ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE" Suggestion Aws "Allow with unsupported tag condition key for service."
    AllowNotactionWithUnsupportedTagConditionKeyForService "ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE" Suggestion Aws "Allow NotAction with unsupported tag condition key for service."
    RecommendedConditionKeyForServicePrincipal "RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL" Suggestion Aws "Recommended condition key for service principal."
    IrrelevantConditionKeyInPolicy "IRRELEVANT_CONDITION_KEY_IN_POLICY" Suggestion Aws "Irrelevant condition key in policy."
    RedundantKeyDueToWildcardInCondition "REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION" Suggestion Aws "Redundant key due to wildcard in condition."
    RedundantPrincipalInRoleTrustPolicy "REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY" Suggestion Aws "Redundant principal in role trust policy."
    RedundantStatementDueToWildcardInCondition "REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION" Suggestion Aws "Redundant statement due to wildcard in condition."
    ConfirmAudienceClaimType "CONFIRM_AUDIENCE_CLAIM_TYPE" Suggestion Aws "Confirm audience claim type."
    PolicyTooLarge "POLICY_TOO_LARGE" Error Ours "The text is longer than any policy that can be read."
    ChecksIncomplete "CHECKS_INCOMPLETE" Warning Ours "The document is so large that some checks were cut short."
    DuplicateKey "DUPLICATE_KEY" Error Ours "A JSON object has one key twice (EV-50)."
    UnsupportedCharacter "UNSUPPORTED_CHARACTER" Error Ours "A character that no policy may hold (EV-54)."
    UnsupportedVersionInPolicy "UNSUPPORTED_VERSION_IN_POLICY" Error Ours "A `Version` that this type of policy does not take (EV-51)."
    UnsupportedElementInPolicy "UNSUPPORTED_ELEMENT_IN_POLICY" Error Ours "An element that this type of policy may not have (8.1)."
    InvalidPrincipalValue "INVALID_PRINCIPAL_VALUE" Error Ours "A principal of no known shape (EV-12)."
    RefusedWhenWritten "REFUSED_WHEN_WRITTEN" Error Ours "IAM refuses the document when it is written, in these words."
    UndocumentedAction "UNDOCUMENTED_ACTION" Warning Ours "An action that only AWS's own policies name."
    UndocumentedConditionKey "UNDOCUMENTED_CONDITION_KEY" Warning Ours "A condition key that only AWS's own policies name."
    UndocumentedKeyForAction "UNDOCUMENTED_KEY_FOR_ACTION" Warning Ours "A condition key for an action that only AWS's own policies ask it for."
    UndocumentedResource "UNDOCUMENTED_RESOURCE" Warning Ours "A resource of no known type that AWS's own policies name."
    UnknownVariable "UNKNOWN_VARIABLE" Warning Ours "A policy variable of no known key."
    MultivaluedKeyInVariable "MULTIVALUED_KEY_IN_VARIABLE" Warning Ours "A policy variable of a multivalued key, which never resolves (EV-71)."
    ActionWithoutResource "ACTION_WITHOUT_RESOURCE" Warning Ours "An action that works on none of the statement's resources."
    ResourceWithoutAction "RESOURCE_WITHOUT_ACTION" Warning Ours "A resource that none of the statement's actions works on."
    StatementNeverMatches "STATEMENT_NEVER_MATCHES" Warning Ours "A statement that matches no request."
    StatementShadowedByDeny "STATEMENT_SHADOWED_BY_DENY" Warning Ours "An Allow of which another statement denies all."
    StatementCovered "STATEMENT_COVERED" Suggestion Ours "A statement whose requests another one matches too, with the same effect."
    PrivilegeEscalation "PRIVILEGE_ESCALATION" SecurityWarning Ours "Permissions that together let their holder gain others."
    AllowEveryone "ALLOW_EVERYONE" SecurityWarning Ours "Anybody at all is allowed, without a condition."
    TrustWithoutExternalId "TRUST_WITHOUT_EXTERNAL_ID" SecurityWarning Ours "Another account is trusted without a condition: a confused deputy."
    OidcTrustWithoutSubject "OIDC_TRUST_WITHOUT_SUBJECT" SecurityWarning Ours "Every subject of an identity provider is trusted."
    MfaConditionMissesLongTermKeys "MFA_CONDITION_MISSES_LONG_TERM_KEYS" SecurityWarning Ours "A condition on MFA that requests with long-term keys slip past."
    NegatedConditionOnMissingKey "NEGATED_CONDITION_ON_MISSING_KEY" Suggestion Ours "An Allow whose negated condition also holds when the key is absent."
}
