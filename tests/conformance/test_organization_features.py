"""Central root access: which features an organization has enabled."""

import re

import pytest
from botocore import xform_name

from support.documents import allow
from support.refusals import not_authorized, refused

IAM = "iam.amazonaws.com"
# Their words are not recorded.
ANY = re.compile(".*")


class Organization:
    """An organization of a fresh account."""

    def __init__(self, server, *arguments, trusts=True):
        self.server = server
        self.management = server.add_account()
        self.id = self._admin("create", *arguments)["organization-id"]
        if trusts:
            self._admin("trust", "--service", IAM)

    def _admin(self, command, *arguments):
        return self.server.admin(
            "organization", command, "--management-account", self.management.account, *arguments
        )

    def member(self, *, administers=False):
        account = self.server.add_account()
        self._admin("join", "--member", account.account)
        if administers:
            self._admin("delegate", "--member", account.account, "--service", IAM)
        return account


@pytest.fixture
def organization(server):
    return Organization(server)


def shown(answer):
    return answer["OrganizationId"], answer["EnabledFeatures"]


def test_features_are_enabled_and_disabled(organization):
    assert re.fullmatch("o-[a-z0-9]{10,32}", organization.id)
    iam, id = organization.management.iam, organization.id
    assert shown(iam.list_organizations_features()) == (id, [])
    assert shown(iam.enable_organizations_root_sessions()) == (id, ["RootSessions"])
    both = (id, ["RootCredentialsManagement", "RootSessions"])
    assert shown(iam.enable_organizations_root_credentials_management()) == both
    assert shown(iam.enable_organizations_root_credentials_management()) == both
    assert shown(iam.list_organizations_features()) == both
    answer = iam.disable_organizations_root_sessions()
    assert shown(answer) == (id, ["RootCredentialsManagement"])
    answer = iam.disable_organizations_root_credentials_management()
    assert shown(answer) == (id, [])


def test_iam_s_administrator_sees_and_disables_but_does_not_enable(organization):
    organization.management.iam.enable_organizations_root_sessions()
    iam = organization.member(administers=True).iam
    assert shown(iam.list_organizations_features()) == (organization.id, ["RootSessions"])
    with refused(400, "CallerIsNotManagementAccountException", ANY):
        iam.enable_organizations_root_sessions()
    with refused(400, "CallerIsNotManagementAccountException", ANY):
        iam.enable_organizations_root_credentials_management()
    assert shown(iam.disable_organizations_root_sessions()) == (organization.id, [])


def test_an_account_without_an_organization_has_no_features(iam):
    with refused(400, "OrganizationNotFoundException", ANY):
        iam.list_organizations_features()
    with refused(400, "OrganizationNotFoundException", ANY):
        iam.enable_organizations_root_credentials_management()
    with refused(400, "OrganizationNotFoundException", ANY):
        iam.disable_organizations_root_credentials_management()
    with refused(400, "OrganizationNotFoundException", ANY):
        iam.enable_organizations_root_sessions()
    with refused(400, "OrganizationNotFoundException", ANY):
        iam.disable_organizations_root_sessions()


def test_a_member_may_not(organization):
    iam = organization.member().iam
    with refused(400, "AccountNotManagementOrDelegatedAdministratorException", ANY):
        iam.list_organizations_features()
    with refused(400, "AccountNotManagementOrDelegatedAdministratorException", ANY):
        iam.enable_organizations_root_credentials_management()
    with refused(400, "AccountNotManagementOrDelegatedAdministratorException", ANY):
        iam.disable_organizations_root_credentials_management()
    with refused(400, "AccountNotManagementOrDelegatedAdministratorException", ANY):
        iam.enable_organizations_root_sessions()
    with refused(400, "AccountNotManagementOrDelegatedAdministratorException", ANY):
        iam.disable_organizations_root_sessions()


def test_iam_must_be_let_in(server):
    iam = Organization(server, trusts=False).management.iam
    with refused(400, "ServiceAccessNotEnabledException", ANY):
        iam.list_organizations_features()
    with refused(400, "ServiceAccessNotEnabledException", ANY):
        iam.enable_organizations_root_credentials_management()
    with refused(400, "ServiceAccessNotEnabledException", ANY):
        iam.disable_organizations_root_credentials_management()
    with refused(400, "ServiceAccessNotEnabledException", ANY):
        iam.enable_organizations_root_sessions()
    with refused(400, "ServiceAccessNotEnabledException", ANY):
        iam.disable_organizations_root_sessions()


def test_an_organization_for_one_bill_has_no_features(server):
    iam = Organization(server, "--consolidated-billing").management.iam
    with refused(400, "OrganizationNotInAllFeaturesModeException", ANY):
        iam.list_organizations_features()
    with refused(400, "OrganizationNotInAllFeaturesModeException", ANY):
        iam.enable_organizations_root_credentials_management()
    with refused(400, "OrganizationNotInAllFeaturesModeException", ANY):
        iam.disable_organizations_root_credentials_management()
    with refused(400, "OrganizationNotInAllFeaturesModeException", ANY):
        iam.enable_organizations_root_sessions()
    with refused(400, "OrganizationNotInAllFeaturesModeException", ANY):
        iam.disable_organizations_root_sessions()


@pytest.mark.parametrize("operation", [
    "ListOrganizationsFeatures",
    "EnableOrganizationsRootCredentialsManagement",
    "DisableOrganizationsRootCredentialsManagement",
    "EnableOrganizationsRootSessions",
    "DisableOrganizationsRootSessions",
])
def test_a_user_needs_the_action(organization, operation):
    account = organization.management
    user = account.new_user("caller")
    call = getattr(user.iam, xform_name(operation))
    with not_authorized(account.iam_arn("user/caller"), f"iam:{operation}", "*", "identity"):
        call()
    may = account.new_user("other", allow(f"iam:{operation}"))
    assert getattr(may.iam, xform_name(operation))()["OrganizationId"] == organization.id


def test_an_account_is_in_one_organization(server, organization):
    member = organization.member()
    with pytest.raises(AssertionError, match="in an organization already"):
        server.admin("organization", "create", "--management-account", member.account)
    with pytest.raises(AssertionError, match="no organization's management account"):
        server.admin(
            "organization", "trust", "--management-account", member.account, "--service", IAM
        )
