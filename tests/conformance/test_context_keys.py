"""Condition keys: what the door and the operations tell the policies of a request (evaluation, 9.5)."""

import datetime

import pytest
from botocore.exceptions import ClientError

from support.documents import ALLOW_ALL, allow, service_trust, text, trust

READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
TRUST = text(service_trust())


def is_allowed(call, **arguments) -> bool:
    try:
        call(**arguments)
    except ClientError as error:
        assert error.response["Error"]["Code"] == "AccessDenied", error
        return False
    return True


def stamp(minutes: int) -> str:
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.mark.parametrize(("condition", "holds"), [
    ({"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}, True),
    ({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}, False),
    ({"NotIpAddress": {"aws:SourceIp": "127.0.0.1"}}, False),
    ({"Bool": {"aws:SecureTransport": "false"}}, True),
    ({"Bool": {"aws:SecureTransport": "true"}}, False),
    ({"Bool": {"aws:ViaAWSService": "false"}}, True),
    ({"Bool": {"aws:PrincipalIsAWSService": "false"}}, True),
    ({"StringLike": {"aws:UserAgent": "Botocore/*"}}, True),
    ({"StringLike": {"aws:UserAgent": "Mozilla/*"}}, False),
    ({"StringEquals": {"aws:RequestedRegion": "us-east-1"}}, True),
    ({"StringEquals": {"aws:PrincipalType": "User"}}, True),
    ({"StringEquals": {"aws:username": "ann"}}, True),
    ({"StringEquals": {"aws:USERNAME": "ann"}}, True),
    ({"StringEquals": {"aws:username": "eve"}}, False),
    ({"Null": {"aws:username": "false"}}, True),
    ({"Null": {"aws:MultiFactorAuthPresent": "true"}}, True),
    ({"Bool": {"aws:MultiFactorAuthPresent": "false"}}, False),
    ({"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}, True),
    ({"Null": {"aws:TokenIssueTime": "true"}}, True),
    ({"Null": {"aws:PrincipalOrgID": "true"}}, True),
    ({"Null": {"aws:SourceIdentity": "true"}}, True),
])
def test_a_users_request_is_described(root, condition, holds):
    ann = root.new_user("ann", allow("iam:ListUsers", Condition=condition))
    assert is_allowed(ann.iam.list_users) == holds


def test_the_caller_is_described_by_account_arn_and_id(root):
    user = root.iam.create_user(UserName="ann", Path="/p/")["User"]
    condition = {
        "StringEquals": {
            "aws:PrincipalAccount": root.account,
            "aws:ResourceAccount": root.account,
            "aws:userid": user["UserId"],
        },
        "ArnEquals": {"aws:PrincipalArn": root.iam_arn("user/p/ann")},
    }
    root.iam.put_user_policy(
        UserName="ann", PolicyName="p",
        PolicyDocument=text(allow("iam:ListUsers", Condition=condition)),
    )
    assert is_allowed(root.with_new_key("ann").iam.list_users)


@pytest.mark.parametrize(("operator", "minutes", "holds"), [
    ("DateGreaterThan", -5, True), ("DateGreaterThan", 5, False),
    ("DateLessThan", 5, True), ("DateLessThan", -5, False),
])
def test_the_time_of_the_request_is_known(root, operator, minutes, holds):
    condition = {operator: {"aws:CurrentTime": stamp(minutes)}}
    ann = root.new_user("ann", allow("iam:ListUsers", Condition=condition))
    assert is_allowed(ann.iam.list_users) == holds


@pytest.mark.parametrize(("condition", "holds"), [
    ({"StringEquals": {"aws:PrincipalType": "AssumedRole"}}, True),
    ({"Null": {"aws:username": "true"}}, True),
    ({"StringLike": {"aws:userid": "AROA*:tour"}}, True),
    ({"StringLike": {"aws:userid": "AROA*:else"}}, False),
    ({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/p/worker"}}, True),
    ({"ArnLike": {"aws:PrincipalArn": "arn:aws:sts::*:assumed-role/*"}}, False),
    ({"Null": {"aws:TokenIssueTime": "false"}}, True),
    ({"DateGreaterThan": {"aws:TokenIssueTime": stamp(-60)}}, True),
    ({"DateLessThan": {"aws:TokenIssueTime": stamp(-60)}}, False),
    ({"Bool": {"aws:MultiFactorAuthPresent": "false"}}, True),
    ({"StringEquals": {"aws:PrincipalTag/team": "a"}}, True),
    ({"StringEquals": {"aws:PrincipalTag/TEAM": "a"}}, True),
    ({"StringEquals": {"aws:PrincipalTag/stage": "role"}}, True),
    ({"StringEquals": {"aws:SourceIdentity": "ann"}}, True),
])
def test_a_sessions_request_is_described(root, condition, holds):
    """EV-80: session tags over the role's."""
    root.iam.create_role(
        RoleName="worker", Path="/p/",
        AssumeRolePolicyDocument=text(trust(
            root.account, ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]
        )),
        Tags=[{"Key": "team", "Value": "role"}, {"Key": "stage", "Value": "role"}],
    )
    root.iam.put_role_policy(
        RoleName="worker", PolicyName="p",
        PolicyDocument=text(allow("iam:ListUsers", Condition=condition)),
    )
    session = root.new_user("ann", allow("sts:*")).assume(
        root.iam_arn("role/p/worker"), "tour",
        Tags=[{"Key": "Team", "Value": "a"}], SourceIdentity="ann",
    )
    assert is_allowed(session.iam.list_users) == holds


def test_a_variable_stands_for_the_caller(root):
    """EV-70: everybody their own keys."""
    own = allow("iam:*AccessKey*", "arn:aws:iam::*:user/${aws:username}")
    ann = root.new_user("ann", own)
    root.new_user("eve")
    assert is_allowed(ann.iam.list_access_keys, UserName="ann")
    assert is_allowed(ann.iam.create_access_key)
    assert not is_allowed(ann.iam.list_access_keys, UserName="eve")


def test_a_policy_names_a_user_in_the_case_it_was_made_with(root):
    """Evaluation 8.3: names are found ignoring case, policies are not."""
    root.iam.create_user(UserName="Bob")
    ann = root.new_user("ann", allow("iam:GetUser", root.iam_arn("user/bob")))
    assert not is_allowed(ann.iam.get_user, UserName="Bob")
    assert not is_allowed(ann.iam.get_user, UserName="bob")


@pytest.mark.parametrize("kind", ["user", "group", "role"])
def test_who_attaches_can_be_held_to_a_policy(root, kind):
    """`iam:PolicyARN`."""
    more = {"AssumeRolePolicyDocument": TRUST} if kind == "role" else {}
    name = {f"{kind.capitalize()}Name": "it"}
    getattr(root.iam, f"create_{kind}")(**name, **more)
    action = kind.capitalize()
    ann = root.new_user("ann", allow(
        [f"iam:Attach{action}Policy", f"iam:Detach{action}Policy"],
        Condition={"ArnEquals": {"iam:PolicyARN": READ_ONLY}},
    ))
    attach = getattr(ann.iam, f"attach_{kind}_policy")
    detach = getattr(ann.iam, f"detach_{kind}_policy")
    administrator = "arn:aws:iam::aws:policy/AdministratorAccess"
    assert not is_allowed(attach, PolicyArn=administrator, **name)
    assert is_allowed(attach, PolicyArn=READ_ONLY, **name)
    assert not is_allowed(detach, PolicyArn=administrator, **name)
    assert is_allowed(detach, PolicyArn=READ_ONLY, **name)


@pytest.mark.parametrize(("service", "holds"), [("ec2", True), ("lambda", False)])
def test_who_passes_a_role_can_be_held_to_a_service(root, service, holds):
    """EV-100: an instance profile passes its role to EC2."""
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST)
    root.iam.create_instance_profile(InstanceProfileName="web")
    ann = root.new_user("ann", allow("iam:AddRoleToInstanceProfile"), allow(
        "iam:PassRole", root.iam_arn("role/worker"),
        Condition={"StringEquals": {"iam:PassedToService": f"{service}.amazonaws.com"}},
    ))
    add = ann.iam.add_role_to_instance_profile
    assert is_allowed(add, InstanceProfileName="web", RoleName="worker") == holds


@pytest.mark.parametrize("key", ["aws:ResourceTag/team", "iam:ResourceTag/team"])
def test_tags_of_iams_resources_have_two_names(root, key):
    """EV-84."""
    tags = [{"Key": "team", "Value": "a"}]
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=TRUST, Tags=tags)
    root.iam.create_role(RoleName="other", AssumeRolePolicyDocument=TRUST)
    ann = root.new_user("ann", allow("iam:*Role*", Condition={"StringEquals": {key: "a"}}))
    assert is_allowed(ann.iam.get_role, RoleName="worker")
    assert is_allowed(ann.iam.update_role, RoleName="worker", Description="new")
    assert not is_allowed(ann.iam.get_role, RoleName="other")


def test_tags_of_the_target_role_decide_who_may_assume_it(root):
    """EV-83."""
    for name, team in (("mine", "a"), ("theirs", "b")):
        root.iam.create_role(
            RoleName=name, AssumeRolePolicyDocument=text(trust(root.account)),
            Tags=[{"Key": "team", "Value": team}],
        )
    ann = root.new_user("ann", allow("sts:AssumeRole", Condition={
        "StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}
    }), Tags=[{"Key": "team", "Value": "a"}])
    assert is_allowed(ann.assume, role_arn=root.iam_arn("role/mine"))
    assert not is_allowed(ann.assume, role_arn=root.iam_arn("role/theirs"))


@pytest.mark.parametrize(("tags", "transitive", "holds"), [
    ([{"Key": "team", "Value": "a"}], ["team"], True),
    ([{"Key": "team", "Value": "b"}], ["team"], False),
    ([{"Key": "team", "Value": "a"}], [], False),
    ([{"Key": "team", "Value": "a"}, {"Key": "x", "Value": "y"}], ["team"], False),
])
def test_a_trust_policy_can_ask_for_session_tags(root, tags, transitive, holds):
    """EV-83: `aws:RequestTag`, `aws:TagKeys`, `sts:TransitiveTagKeys`."""
    root.iam.create_role(
        RoleName="worker",
        AssumeRolePolicyDocument=text(trust(
            root.account, ["sts:AssumeRole", "sts:TagSession"], Condition={
                "StringEquals": {"aws:RequestTag/team": "a"},
                "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]},
                "ForAnyValue:StringEquals": {"sts:TransitiveTagKeys": ["team"]},
            },
        )),
    )
    ann = root.new_user("ann", allow("sts:*"))
    assert is_allowed(
        ann.assume, role_arn=root.iam_arn("role/worker"), Tags=tags, TransitiveTagKeys=transitive
    ) == holds


def test_a_revocation_by_token_time_ends_older_sessions(root):
    """EV-96: what the console's "revoke sessions" does."""
    root.iam.create_role(RoleName="worker", AssumeRolePolicyDocument=text(trust(root.account)))
    root.iam.put_role_policy(RoleName="worker", PolicyName="p", PolicyDocument=text(ALLOW_ALL))
    session = root.new_user("ann", allow("sts:*")).assume(root.iam_arn("role/worker"))
    assert is_allowed(session.iam.list_users)
    revoke = {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*",
                       "Condition": {"DateLessThan": {"aws:TokenIssueTime": stamp(1)}}}],
    }
    root.iam.put_role_policy(
        RoleName="worker", PolicyName="AWSRevokeOlderSessions", PolicyDocument=text(revoke)
    )
    assert not is_allowed(session.iam.list_users)
