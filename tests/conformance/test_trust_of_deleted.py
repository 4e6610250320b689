"""What becomes of a trust policy when those whom it names are deleted (EV-18, EV-96, ID-12)."""

import pytest

from support.documents import allow, text, trust
from support.refusals import not_authorized


def trusted(root, role: str) -> str:
    """Whom the role's trust policy names, as it is shown."""
    document = root.iam.get_role(RoleName=role)["Role"]["AssumeRolePolicyDocument"]
    return document["Statement"][0]["Principal"]["AWS"]


def test_a_user_made_again_does_not_inherit_trust(root, iam):
    ann = root.new_user("ann")
    first_id = iam.get_user(UserName="ann")["User"]["UserId"]
    arn = iam.create_role(
        RoleName="reader", AssumeRolePolicyDocument=text(trust(ann.arn))
    )["Role"]["Arn"]
    ann.assume(arn)
    assert trusted(root, "reader") == root.iam_arn("user/ann")

    iam.delete_access_key(UserName="ann", AccessKeyId=ann.access_key_id)
    iam.delete_user(UserName="ann")
    assert trusted(root, "reader") == first_id

    again = root.new_user("ann")
    assert iam.get_user(UserName="ann")["User"]["UserId"] != first_id
    assert trusted(root, "reader") == first_id
    with not_authorized(again.arn, "sts:AssumeRole", arn):
        again.assume(arn)
    # Only who is written in again is let in again.
    iam.update_assume_role_policy(
        RoleName="reader", PolicyDocument=text(trust(root.iam_arn("user/ann")))
    )
    again.assume(arn)


def test_a_role_made_again_does_not_inherit_trust(root, iam):
    ann = root.new_user("ann", allow("sts:AssumeRole"))
    document = text(trust(root.account))
    first = iam.create_role(RoleName="first", AssumeRolePolicyDocument=document)["Role"]
    iam.put_role_policy(
        RoleName="first", PolicyName="p", PolicyDocument=text(allow("sts:GetCallerIdentity"))
    )
    target = iam.create_role(
        RoleName="target", AssumeRolePolicyDocument=text(trust(first["Arn"]))
    )["Role"]["Arn"]
    ann.assume(first["Arn"]).assume(target)

    iam.delete_role_policy(RoleName="first", PolicyName="p")
    iam.delete_role(RoleName="first")
    assert trusted(root, "target") == first["RoleId"]
    iam.create_role(RoleName="first", AssumeRolePolicyDocument=document)
    session = ann.assume(first["Arn"])
    with not_authorized(session.arn, "sts:AssumeRole", target):
        session.assume(target)


@pytest.mark.parametrize("waiter", ["user_exists", "role_exists", "policy_exists",
                                    "instance_profile_exists"])
def test_the_sdk_s_own_waiters_end(root, iam, waiter):
    root.new_user("ann")
    iam.create_role(RoleName="ann", AssumeRolePolicyDocument=text(trust(root.account)))
    iam.create_policy(PolicyName="ann", PolicyDocument=text(allow("*")))
    iam.create_instance_profile(InstanceProfileName="ann")
    arguments = {
        "user_exists": {"UserName": "ann"},
        "role_exists": {"RoleName": "ann"},
        "policy_exists": {"PolicyArn": root.iam_arn("policy/ann")},
        "instance_profile_exists": {"InstanceProfileName": "ann"},
    }[waiter]
    iam.get_waiter(waiter).wait(**arguments, WaiterConfig={"Delay": 1, "MaxAttempts": 2})
