"""The account: aliases and GetAccountSummary."""

import re
import uuid

import pytest

from support.documents import allow, service_trust, text
from support.refusals import invalid, no_such, refused


@pytest.fixture
def alias():
    # Unique over all accounts, hence over all tests.
    return f"a-{uuid.uuid4().hex[:20]}"


def test_an_alias_is_listed_until_deleted(iam, alias):
    assert iam.list_account_aliases()["AccountAliases"] == []
    iam.create_account_alias(AccountAlias=alias)
    answer = iam.list_account_aliases()
    assert answer["AccountAliases"] == [alias]
    assert answer["IsTruncated"] is False
    iam.delete_account_alias(AccountAlias=alias)
    assert iam.list_account_aliases()["AccountAliases"] == []


def test_a_second_alias_replaces_the_first(iam, alias):
    """ID section 4: one alias an account."""
    iam.create_account_alias(AccountAlias=alias)
    iam.create_account_alias(AccountAlias=f"{alias}-b")
    assert iam.list_account_aliases()["AccountAliases"] == [f"{alias}-b"]


def test_an_alias_is_unique_over_all_accounts(root, other, alias):
    """ID section 3."""
    root.iam.create_account_alias(AccountAlias=alias)
    with refused(409, "EntityAlreadyExists", f"The account alias {alias} already exists."):
        other.iam.create_account_alias(AccountAlias=alias)
    root.iam.delete_account_alias(AccountAlias=alias)
    other.iam.create_account_alias(AccountAlias=alias)


def test_a_missing_alias_is_no_such_entity(iam, alias):
    """The contract gives the code, not the words."""
    with no_such(re.compile(f".*{alias}.*")):
        iam.delete_account_alias(AccountAlias=alias)


@pytest.mark.parametrize("alias", ["UPPER", "-a-", "a--b", "a_b", "ab-"])
def test_an_alias_outside_the_pattern_is_refused(iam, alias):
    """ID section 3."""
    with invalid(
        "Value at 'accountAlias' failed to satisfy constraint: Member must satisfy regular "
        "expression pattern: ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$"
    ):
        iam.create_account_alias(AccountAlias=alias)


def test_an_alias_of_twelve_digits_is_refused(iam):
    """ID section 3. The contract gives neither code nor words."""
    with pytest.raises(iam.exceptions.ClientError) as refusal:
        iam.create_account_alias(AccountAlias="123456789012")
    assert refusal.value.response["Error"]["Code"] in ("InvalidInput", "ValidationError")
    assert iam.list_account_aliases()["AccountAliases"] == []


def test_an_empty_account_has_a_summary_of_zeros_and_quotas(iam):
    """ID section 4: the documented defaults."""
    summary = iam.get_account_summary()["SummaryMap"]

    for name in ("Users", "Groups", "Roles", "Policies", "InstanceProfiles", "MFADevices",
                 "MFADevicesInUse", "ServerCertificates", "Providers", "PolicyVersionsInUse"):
        assert summary[name] == 0, name
    assert summary["AccountAccessKeysPresent"] == 1
    quotas = {
        "UsersQuota": 5000, "GroupsQuota": 300, "RolesQuota": 1000, "PoliciesQuota": 1500,
        "InstanceProfilesQuota": 1000, "ServerCertificatesQuota": 20, "GroupsPerUserQuota": 10,
        "AccessKeysPerUserQuota": 2, "SigningCertificatesPerUserQuota": 2,
        "AttachedPoliciesPerUserQuota": 10, "AttachedPoliciesPerGroupQuota": 10,
        "AttachedPoliciesPerRoleQuota": 10, "VersionsPerPolicyQuota": 5, "PolicySizeQuota": 6144,
        "UserPolicySizeQuota": 2048, "GroupPolicySizeQuota": 5120, "RolePolicySizeQuota": 10240,
        "AssumeRolePolicySizeQuota": 2048, "PolicyVersionsInUseQuota": 10000,
    }
    assert {name: summary.get(name) for name in quotas} == quotas


def test_the_summary_counts_what_is_there(iam):
    for number in range(3):
        iam.create_user(UserName=f"u{number}")
    for number in range(2):
        iam.create_group(GroupName=f"g{number}")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=text(service_trust()))
    iam.create_instance_profile(InstanceProfileName="i")
    document = text(allow("s3:GetObject"))
    arn = iam.create_policy(PolicyName="p", PolicyDocument=document)["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=document)
    iam.delete_group(GroupName="g1")
    summary = iam.get_account_summary()["SummaryMap"]

    counted = {name: summary[name] for name in ("Users", "Groups", "Roles", "InstanceProfiles",
                                                "Policies", "PolicyVersionsInUse")}
    assert counted == {"Users": 3, "Groups": 1, "Roles": 1, "InstanceProfiles": 1,
                       "Policies": 1, "PolicyVersionsInUse": 2}


def test_the_version_of_global_tokens_is_what_was_set(iam):
    def version():
        return iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"]

    assert version() == 1
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v2Token")
    assert version() == 2
    iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v1Token")
    assert version() == 1


def test_the_version_of_global_tokens_is_one_of_two(iam):
    with invalid(
        "Value at 'globalEndpointTokenVersion' failed to satisfy constraint: Member must satisfy "
        "enum value set"
    ):
        iam.set_security_token_service_preferences(GlobalEndpointTokenVersion="v3Token")
    assert iam.get_account_summary()["SummaryMap"]["GlobalEndpointTokenVersion"] == 1
