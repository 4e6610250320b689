"""GetSessionToken and GetFederationToken: who may, what the sessions may."""

import datetime
import re

import pytest

from support.documents import ALLOW_ALL, allow, deny, text, trust
from support.refusals import denied, invalid, not_authorized, refused

INVALID_TOKEN = (403, "InvalidClientTokenId", "The security token included in the request is invalid.")


def lasts_s(credentials) -> float:
    now = datetime.datetime.now(datetime.timezone.utc)
    return (credentials["Expiration"] - now).total_seconds()


def assumed(root):
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))
    return root.new_user("assumer", ALLOW_ALL).assume(root.iam_arn("role/worker"))


# GetSessionToken.


def test_a_session_token_needs_no_permission_and_cannot_be_denied(root):
    """Evaluation 10.1."""
    ann = root.new_user("ann", deny("sts:*"))
    credentials = ann.sts.get_session_token()["Credentials"]

    assert re.fullmatch("ASIA[A-Z2-7]{16}", credentials["AccessKeyId"])
    assert abs(lasts_s(credentials) - 43200) < 60


def test_a_session_of_a_user_is_that_user(root):
    ann = root.new_user("ann")
    session = ann.session(ann.sts.get_session_token(DurationSeconds=900)["Credentials"])
    assert session.sts.get_caller_identity()["Arn"] == root.iam_arn("user/ann")
    assert session.sts.get_caller_identity()["UserId"] == ann.sts.get_caller_identity()["UserId"]


def test_a_session_without_mfa_does_not_reach_iam(root):
    """Evaluation 10.2; errors, end of section 6."""
    ann = root.new_user("ann", ALLOW_ALL)
    session = ann.session(ann.sts.get_session_token()["Credentials"])
    with refused(403, "InvalidClientTokenId", re.compile(".*")):
        session.iam.list_users()


def test_a_session_of_a_user_may_assume_a_role_for_an_hour_at_most(root):
    """Evaluation 10.2: chaining."""
    root.iam.create_role(
        RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)),
        MaxSessionDuration=43200,
    )
    ann = root.new_user("ann", ALLOW_ALL)
    session = ann.session(ann.sts.get_session_token()["Credentials"])
    session.assume(root.iam_arn("role/worker"))
    with refused(400, "ValidationError", re.compile(".* 1 hour session limit .*")):
        session.assume(root.iam_arn("role/worker"), DurationSeconds=7200)


def test_the_root_user_gets_an_hour_at_most(root):
    """Evaluation 10.2: silently."""
    credentials = root.sts.get_session_token(DurationSeconds=43200)["Credentials"]
    assert abs(lasts_s(credentials) - 3600) < 60


def test_temporary_credentials_get_no_session_token(root):
    """Errors, section 6."""
    message = "Cannot call GetSessionToken with session credentials"
    with denied(message):
        assumed(root).sts.get_session_token()
    ann = root.new_user("ann", ALLOW_ALL)
    with denied(message):
        ann.session(ann.sts.get_session_token()["Credentials"]).sts.get_session_token()


@pytest.mark.parametrize("call", ["get_session_token", "get_federation_token"])
@pytest.mark.parametrize(("seconds", "bound"), [(899, "greater than or equal to 900"),
                                                (129601, "less than or equal to 129600")])
def test_a_session_lasts_a_quarter_of_an_hour_to_36_hours(root, call, seconds, bound):
    ann = root.new_user("ann", ALLOW_ALL)
    more = {"Name": "bob"} if call == "get_federation_token" else {}
    with invalid(
        f"Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: "
        f"Member must have value {bound}"
    ):
        getattr(ann.unchecked("sts"), call)(DurationSeconds=seconds, **more)


def test_a_session_ends_with_its_user(root):
    ann = root.new_user("ann", ALLOW_ALL)
    session = ann.session(ann.sts.get_session_token()["Credentials"])
    root.iam.delete_access_key(UserName="ann", AccessKeyId=ann.access_key_id)
    root.iam.delete_user_policy(UserName="ann", PolicyName="policy-0")
    root.iam.delete_user(UserName="ann")
    with pytest.raises(session.sts.exceptions.ClientError) as refusal:
        session.assume(root.iam_arn("role/none"))
    assert refusal.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403


# GetFederationToken.


def test_a_federated_user_is_answered_with_id_arn_and_packed_size(root):
    """ID-15, ID-48."""
    ann = root.new_user("ann", ALLOW_ALL)
    answer = ann.sts.get_federation_token(Name="bob")

    assert answer["FederatedUser"] == {
        "FederatedUserId": f"{root.account}:bob",
        "Arn": f"arn:aws:sts::{root.account}:federated-user/bob",
    }
    assert answer["PackedPolicySize"] == 0
    assert abs(lasts_s(answer["Credentials"]) - 43200) < 60
    caller = root.session(answer["Credentials"]).sts.get_caller_identity()
    assert caller["Arn"] == answer["FederatedUser"]["Arn"]
    assert caller["UserId"] == answer["FederatedUser"]["FederatedUserId"]


def test_a_federation_token_takes_its_permission(root):
    """Evaluation 10.1; the resource is the federated user."""
    ann = root.new_user("ann")
    with not_authorized(
        root.iam_arn("user/ann"), "sts:GetFederationToken",
        f"arn:aws:sts::{root.account}:federated-user/bob",
    ):
        ann.sts.get_federation_token(Name="bob")


def test_a_federated_user_does_not_reach_iam(root):
    """Evaluation 10.2; errors, end of section 6."""
    ann = root.new_user("ann", ALLOW_ALL)
    answer = ann.sts.get_federation_token(Name="bob", Policy=text(ALLOW_ALL))
    with refused(403, "InvalidClientTokenId", re.compile(".*")):
        root.session(answer["Credentials"]).iam.list_users()


def test_a_federated_user_may_ask_sts_only_who_it_is(root):
    """Evaluation 10.2."""
    ann = root.new_user("ann", ALLOW_ALL)
    answer = ann.sts.get_federation_token(Name="bob", Policy=text(ALLOW_ALL))
    session = root.session(answer["Credentials"])
    assert session.sts.get_caller_identity()
    with denied("Cannot call GetFederationToken with session credentials"):
        session.sts.get_federation_token(Name="eve")
    with denied("Cannot call GetSessionToken with session credentials"):
        session.sts.get_session_token()


def test_temporary_credentials_get_no_federation_token(root):
    """Errors, section 6."""
    with denied("Cannot call GetFederationToken with session credentials"):
        assumed(root).sts.get_federation_token(Name="bob")


def test_the_root_user_federates_for_an_hour_at_most(root):
    """Evaluation 10.2: silently."""
    credentials = root.sts.get_federation_token(Name="bob", DurationSeconds=43200)["Credentials"]
    assert abs(lasts_s(credentials) - 3600) < 60


def test_policies_and_tags_show_a_packed_size(root):
    """ID-48."""
    ann = root.new_user("ann", ALLOW_ALL)
    answer = ann.sts.get_federation_token(
        Name="bob", Policy=text(ALLOW_ALL), Tags=[{"Key": "team", "Value": "a"}]
    )
    assert 0 < answer["PackedPolicySize"] <= 100


def test_a_name_of_33_characters_is_refused(root):
    """ID section 3."""
    name = "n" * 33
    with invalid(
        f"Value '{name}' at 'name' failed to satisfy constraint: "
        "Member must have length less than or equal to 32"
    ):
        root.sts.get_federation_token(Name=name)
