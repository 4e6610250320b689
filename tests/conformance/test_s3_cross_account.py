"""Whom a bucket policy names, and what that is worth: every row of the table in the evaluation
contract, section 3, with two accounts.

The question is always `s3:GetBucketLocation` on a bucket of `root`; `other` is the second account.
"""

import dataclasses

import pytest

from support.buckets import anonymous, arn, grant, new_bucket, new_name, put_policy
from support.documents import ALLOW_ALL, allow, deny, text, trust
from support.refusals import denied, not_authorized, refused

LOCATION = "s3:GetBucketLocation"
# Allows everything but what is asked: a boundary or session policy that stands in the way.
BESIDE = allow("iam:Get*")


def may(caller, bucket: str) -> bool:
    """Whether the caller is let in; a refusal must be AccessDenied."""
    client = caller if not hasattr(caller, "s3") else caller.s3
    try:
        client.get_bucket_location(Bucket=bucket)
        return True
    except client.exceptions.ClientError as error:
        assert error.response["Error"]["Code"] == "AccessDenied", error
        return False


def bounded(root, document: dict, name: str = "edge") -> str:
    return root.iam.create_policy(PolicyName=name, PolicyDocument=text(document))["Policy"]["Arn"]


def new_role(account, name: str = "worker", *policies: dict, by: str | None = None, **more) -> str:
    made = account.iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=text(trust(by or account.account)), **more
    )
    for number, document in enumerate(policies):
        account.iam.put_role_policy(
            RoleName=name, PolicyName=f"p{number}", PolicyDocument=text(document)
        )
    return made["Role"]["Arn"]


def federated(account, user: str, *, session_policy: dict | None = None, name: str = "fed"):
    """A federated session of a user that has everything, under a session policy."""
    more = {"Policy": text(session_policy)} if session_policy else {}
    answer = user.sts.get_federation_token(Name=name, **more)
    return account.session(answer["Credentials"])


@pytest.fixture
def bucket(root) -> str:
    return new_bucket(root, is_open=True)


# Same account.


@pytest.mark.parametrize("form", ["arn:aws:iam::{}:root", "{}"])
def test_an_account_entry_grants_nothing_alone_but_to_its_root_user(root, bucket, form):
    put_policy(root, bucket, grant(bucket, form.format(root.account)))
    assert may(root, bucket)
    assert not may(root.new_user("ann"), bucket)
    assert may(root.new_user("bob", allow(LOCATION)), bucket)


def test_a_user_entry_is_enough_whatever_identity_and_boundary_say(root, bucket):
    edge = bounded(root, BESIDE)
    ann = root.new_user("ann", PermissionsBoundary=edge)
    bob = root.new_user("bob")
    put_policy(root, bucket, grant(bucket, root.iam_arn("user/ann")))
    assert may(ann, bucket)
    assert not may(bob, bucket)
    # With credentials from GetSessionToken she is still that user.
    session = root.session(ann.sts.get_session_token()["Credentials"])
    assert may(session, bucket)


def test_a_user_entry_lets_its_federated_sessions_in_within_boundary_and_session_policy(
    root, bucket
):
    ann = root.new_user("ann", ALLOW_ALL)
    put_policy(root, bucket, grant(bucket, root.iam_arn("user/ann")))
    assert may(federated(root, ann, session_policy=ALLOW_ALL), bucket)
    assert not may(federated(root, ann, session_policy=BESIDE), bucket)
    assert not may(federated(root, ann), bucket)

    edge = bounded(root, allow("sts:*"))
    root.iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=edge)
    assert not may(federated(root, ann, session_policy=ALLOW_ALL), bucket)


def test_a_role_entry_lets_every_session_in_within_boundary_and_session_policy(root, bucket):
    assumer = root.new_user("assumer", ALLOW_ALL)
    role = new_role(root)
    put_policy(root, bucket, grant(bucket, role))
    # The role itself allows nothing.
    assert may(assumer.assume(role, "one"), bucket)
    assert may(assumer.assume(role, "two"), bucket)
    assert not may(assumer.assume(role, Policy=text(BESIDE)), bucket)
    assert may(assumer.assume(role, Policy=text(ALLOW_ALL)), bucket)
    assert not may(assumer.assume(new_role(root, "another")), bucket)

    root.iam.put_role_permissions_boundary(
        RoleName="worker", PermissionsBoundary=bounded(root, BESIDE)
    )
    assert not may(assumer.assume(role, "three"), bucket)


def test_a_session_entry_is_enough_for_that_session_alone(root, bucket):
    assumer = root.new_user("assumer", ALLOW_ALL)
    role = new_role(root, PermissionsBoundary=bounded(root, BESIDE))
    put_policy(
        root, bucket, grant(bucket, f"arn:aws:sts::{root.account}:assumed-role/worker/one")
    )
    assert may(assumer.assume(role, "one", Policy=text(BESIDE)), bucket)
    assert not may(assumer.assume(role, "two"), bucket)


def test_a_federated_user_entry_is_enough_for_that_name_alone(root, bucket):
    ann = root.new_user("ann", allow("sts:*"))
    put_policy(
        root, bucket, grant(bucket, f"arn:aws:sts::{root.account}:federated-user/fed")
    )
    assert may(federated(root, ann), bucket)
    assert may(federated(root, ann, session_policy=BESIDE), bucket)
    assert not may(federated(root, ann, name="fee"), bucket)


@pytest.mark.parametrize("everyone", ["*", {"AWS": "*"}])
def test_everyone_is_everyone_whatever_limits_them(root, server, bucket, everyone):
    assumer = root.new_user("assumer", ALLOW_ALL)
    edge = bounded(root, BESIDE)
    role = new_role(root, PermissionsBoundary=edge)
    put_policy(root, bucket, grant(bucket, everyone))
    assert may(root.new_user("ann", PermissionsBoundary=edge), bucket)
    assert may(assumer.assume(role, Policy=text(BESIDE)), bucket)
    assert may(federated(root, assumer), bucket)
    assert may(anonymous(server.url), bucket)


def test_everyone_with_a_principal_arn_is_not_limited_as_naming_the_role_is(root, bucket):
    assumer = root.new_user("assumer", ALLOW_ALL)
    role = new_role(root, PermissionsBoundary=bounded(root, BESIDE))
    condition = {"ArnEquals": {"aws:PrincipalArn": role}}
    put_policy(root, bucket, grant(bucket, "*", Condition=condition))
    assert may(assumer.assume(role, Policy=text(BESIDE)), bucket)
    assert not may(root.new_user("ann"), bucket)


def test_a_service_entry_lets_no_caller_of_an_account_in(root, server, bucket):
    put_policy(root, bucket, grant(bucket, {"Service": "cloudtrail.amazonaws.com"}))
    assert not may(root.new_user("ann"), bucket)
    assert not may(anonymous(server.url), bucket)


def test_a_canonical_user_is_its_account(root, other, bucket):
    canonical = other.s3.list_buckets()["Owner"]["ID"]
    put_policy(root, bucket, grant(bucket, {"CanonicalUser": canonical}))
    assert f"arn:aws:iam::{other.account}:root" in root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    assert may(other, bucket)
    assert may(other.new_user("ann", allow(LOCATION)), bucket)
    assert not may(other.new_user("bob"), bucket)


# Two accounts: both sides must allow (EV-6), whatever form the principal has.


@dataclasses.dataclass
class Visitor:
    """Callers of the second account, by what their own side allows."""

    principal: object
    with_permission: object
    without: object


def visitors(kind: str, other) -> Visitor:
    user, poor = other.new_user("rich", ALLOW_ALL), other.new_user("poor")
    match kind:
        case "account ARN":
            return Visitor(f"arn:aws:iam::{other.account}:root", user, poor)
        case "account id":
            return Visitor(other.account, user, poor)
        case "user":
            arns = [other.iam_arn("user/rich"), other.iam_arn("user/poor")]
            return Visitor(arns, user, poor)
        case "role":
            roles = [new_role(other, "rich", ALLOW_ALL), new_role(other, "poor")]
            return Visitor(roles, user.assume(roles[0]), user.assume(roles[1]))
        case "role session":
            roles = [new_role(other, "rich", ALLOW_ALL), new_role(other, "poor")]
            sessions = [
                f"arn:aws:sts::{other.account}:assumed-role/{name}/session"
                for name in ("rich", "poor")
            ]
            return Visitor(sessions, user.assume(roles[0]), user.assume(roles[1]))
        case "federated user":
            fed = f"arn:aws:sts::{other.account}:federated-user/fed"
            rich = federated(other, user, session_policy=ALLOW_ALL)
            return Visitor(fed, rich, federated(other, user, session_policy=BESIDE))
        case "federated session of a user":
            rich = federated(other, user, session_policy=ALLOW_ALL)
            poor = federated(other, user, session_policy=BESIDE)
            return Visitor(other.iam_arn("user/rich"), rich, poor)
        case "everyone":
            return Visitor("*", user, poor)
    raise AssertionError(kind)


KINDS = ["account ARN", "account id", "user", "role", "role session", "federated user",
         "federated session of a user", "everyone"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_caller_of_another_account_needs_both_sides(root, other, bucket, kind):
    visitor = visitors(kind, other)
    assert not may(visitor.with_permission, bucket)
    put_policy(root, bucket, grant(bucket, visitor.principal))
    assert may(visitor.with_permission, bucket)
    assert not may(visitor.without, bucket)


def test_a_boundary_binds_a_named_user_of_another_account(root, other, bucket):
    """EV-6: no bypass on the caller's side."""
    edge = bounded(other, BESIDE)
    ann = other.new_user("ann", ALLOW_ALL, PermissionsBoundary=edge)
    put_policy(root, bucket, grant(bucket, other.iam_arn("user/ann")))
    assert not may(ann, bucket)


def test_an_account_that_is_not_named_is_not_let_in(root, other, bucket):
    put_policy(root, bucket, grant(bucket, root.account))
    with denied_for(other, bucket):
        other.s3.get_bucket_location(Bucket=bucket)


def denied_for(caller, bucket: str):
    """The whole refusal: without a reason for a caller of another account (ER-25, ER-29)."""
    return denied(
        f"User: {caller.arn} is not authorized to perform: {LOCATION} on resource: "
        f"\"{arn(bucket)}\""
    )


# Deny, NotPrincipal (EV-11, EV-13 to EV-16).


def test_a_deny_hits_whoever_the_entry_covers(root, bucket):
    assumer = root.new_user("assumer", ALLOW_ALL)
    ann, bob = root.new_user("ann", ALLOW_ALL), root.new_user("bob", ALLOW_ALL)
    role = new_role(root, "worker", ALLOW_ALL)

    def denies(*entries: str):
        put_policy(root, bucket, grant(bucket, list(entries), effect="Deny"))

    denies(root.iam_arn("user/ann"))
    assert not may(ann, bucket) and may(bob, bucket)
    assert not may(federated(root, ann, session_policy=ALLOW_ALL), bucket)
    denies(role)
    assert not may(assumer.assume(role, "one"), bucket) and may(ann, bucket)
    denies(f"arn:aws:sts::{root.account}:assumed-role/worker/one")
    assert not may(assumer.assume(role, "one"), bucket) and may(assumer.assume(role, "two"), bucket)
    denies(root.account)
    assert not may(ann, bucket) and not may(root, bucket)
    assert not may(assumer.assume(role), bucket)
    with denied(
        f"User: {ann.arn} is not authorized to perform: {LOCATION} on resource: "
        f"\"{arn(bucket)}\" with an explicit deny in a resource-based policy"
    ):
        ann.s3.get_bucket_location(Bucket=bucket)


def test_a_deny_beats_the_callers_own_policy_of_another_account(root, other, bucket):
    ann = other.new_user("ann", ALLOW_ALL)
    put_policy(
        root, bucket, grant(bucket, other.account),
        grant(bucket, other.iam_arn("user/ann"), effect="Deny"),
    )
    assert not may(ann, bucket)
    assert may(other.new_user("bob", ALLOW_ALL), bucket)


def test_a_deny_of_the_callers_own_account_beats_the_bucket_policy(root, other, bucket):
    put_policy(root, bucket, grant(bucket, [other.account, root.account]))
    assert not may(other.new_user("ann", ALLOW_ALL, deny(LOCATION)), bucket)
    assert not may(root.new_user("ann", ALLOW_ALL, deny(LOCATION)), bucket)


def test_several_entries_are_one_or_the_other_and_the_strongest_counts(root, bucket):
    """EV-10."""
    ann = root.new_user("ann")
    put_policy(root, bucket, grant(bucket, [root.account, root.iam_arn("user/ann")]))
    assert may(ann, bucket)
    assert not may(root.new_user("bob"), bucket)


def test_not_principal_spares_only_a_whole_chain(root, bucket):
    """EV-15, EV-16."""
    ann, bob = root.new_user("ann", ALLOW_ALL), root.new_user("bob", ALLOW_ALL)
    assumer = root.new_user("assumer", ALLOW_ALL)
    role = new_role(root, "worker", ALLOW_ALL)
    session = f"arn:aws:sts::{root.account}:assumed-role/worker/one"

    def spares(*entries: str):
        put_policy(root, bucket, {
            "Effect": "Deny", "NotPrincipal": {"AWS": list(entries)}, "Action": LOCATION,
            "Resource": arn(bucket),
        }, ConfirmRemoveSelfBucketAccess=True)

    spares(root.iam_arn("user/ann"), root.account)
    assert may(ann, bucket) and not may(bob, bucket) and may(root, bucket)
    spares(role)
    assert not may(assumer.assume(role, "one"), bucket)
    spares(role, session)
    assert may(assumer.assume(role, "one"), bucket)
    assert not may(assumer.assume(role, "two"), bucket)

    edge = bounded(root, ALLOW_ALL)
    root.iam.put_user_permissions_boundary(UserName="ann", PermissionsBoundary=edge)
    spares(root.iam_arn("user/ann"), root.account)
    assert not may(ann, bucket)


def test_the_root_user_alone_is_meant_by_its_principal_arn(root, bucket):
    """EV-14."""
    condition = {"ArnEquals": {"aws:PrincipalArn": root.iam_arn("root")}}
    put_policy(root, bucket, grant(bucket, root.account, effect="Deny", Condition=condition))
    assert not may(root, bucket)
    assert may(root.new_user("ann", ALLOW_ALL), bucket)


# Conditions on where and how a request comes.


@pytest.mark.parametrize("operator, key, value, lets_in", [
    ("IpAddress", "aws:SourceIp", "127.0.0.0/8", True),
    ("IpAddress", "aws:SourceIp", "203.0.113.0/24", False),
    ("Bool", "aws:SecureTransport", "false", True),
    ("Bool", "aws:SecureTransport", "true", False),
    # No organization, no key.
    ("StringEquals", "aws:PrincipalOrgID", "o-abcdefghij", False),
    ("StringEquals", "s3:ResourceAccount", "{owner}", True),
    ("StringEquals", "aws:PrincipalAccount", "{visitor}", True),
    ("StringEquals", "aws:PrincipalAccount", "{owner}", False),
    ("StringEquals", "s3:authType", "REST-HEADER", True),
    ("StringEquals", "s3:signatureversion", "AWS4-HMAC-SHA256", True),
])
def test_a_condition_decides_on_the_request(root, other, bucket, operator, key, value, lets_in):
    value = value.format(owner=root.account, visitor=other.account)
    condition = {operator: {key: value}}
    put_policy(root, bucket, grant(bucket, other.account, Condition=condition))
    assert may(other.new_user("ann", ALLOW_ALL), bucket) is lets_in


# Anonymous callers (S3-90 to S3-92).


def test_an_anonymous_caller_gets_in_by_everyone_alone(root, server, bucket):
    nobody = anonymous(server.url)
    with denied("Access Denied"):
        nobody.get_bucket_location(Bucket=bucket)
    put_policy(root, bucket, grant(bucket, root.account))
    assert not may(nobody, bucket)
    put_policy(root, bucket, grant(bucket, "*"))
    assert may(nobody, bucket)
    put_policy(
        root, bucket, grant(bucket, "*"),
        grant(bucket, "*", effect="Deny", Condition={"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}),
    )
    with denied("Access Denied"):
        nobody.get_bucket_location(Bucket=bucket)


def test_an_anonymous_caller_has_no_buckets_and_finds_none(server):
    """S3-92, S3-30."""
    nobody = anonymous(server.url)
    # At the root of a server of many services nothing tells that it is S3 that is asked.
    with refused(403, "MissingAuthenticationToken", "Request is missing Authentication Token"):
        nobody.list_buckets()
    with refused(404, "NoSuchBucket", "The specified bucket does not exist"):
        nobody.get_bucket_location(Bucket=new_name())


# Stored principals (EV-18).


def test_a_deleted_user_shows_as_an_id_and_a_namesake_is_somebody_else(root, bucket):
    ann = root.new_user("ann")
    user_id = root.iam.get_user(UserName="ann")["User"]["UserId"]
    put_policy(root, bucket, grant(bucket, root.iam_arn("user/ann")))
    assert may(ann, bucket)

    root.iam.delete_access_key(UserName="ann", AccessKeyId=ann.access_key_id)
    root.iam.delete_user(UserName="ann")
    assert f'"AWS":"{user_id}"' in root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    namesake = root.new_user("ann")
    assert not may(namesake, bucket)
    assert f'"AWS":"{user_id}"' in root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    # S3-80: what is shown is not taken.
    with refused(400, "MalformedPolicy", "Invalid principal in policy"):
        put_policy(root, bucket, grant(bucket, user_id))


def test_a_renamed_user_is_still_meant(root, bucket):
    ann = root.new_user("ann")
    put_policy(root, bucket, grant(bucket, root.iam_arn("user/ann")))
    root.iam.update_user(UserName="ann", NewUserName="anna", NewPath="/team/")
    assert may(ann, bucket)
    shown = root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    assert root.iam_arn("user/team/anna") in shown


def test_a_deleted_role_of_another_account_shows_as_an_id(root, other, bucket):
    user = other.new_user("rich", ALLOW_ALL)
    role = new_role(other, "worker", ALLOW_ALL)
    put_policy(root, bucket, grant(bucket, role))
    assert may(user.assume(role), bucket)
    role_id = other.iam.get_role(RoleName="worker")["Role"]["RoleId"]
    other.iam.delete_role_policy(RoleName="worker", PolicyName="p0")
    other.iam.delete_role(RoleName="worker")
    assert f'"AWS":"{role_id}"' in root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    assert not may(user.assume(new_role(other, "worker", ALLOW_ALL)), bucket)


def test_an_account_survives_as_text(root, other, bucket):
    put_policy(root, bucket, grant(bucket, other.account))
    shown = root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    assert f'"AWS":"arn:aws:iam::{other.account}:root"' in shown


def test_a_principal_is_meant_with_its_path_and_case(root, bucket):
    """EV-13."""
    root.new_user("ann", Path="/team/")
    for wrong in ("user/ann", "user/team/Ann", "user/Team/ann"):
        with refused(400, "MalformedPolicy", "Invalid principal in policy"):
            put_policy(root, bucket, grant(bucket, root.iam_arn(wrong)))
    put_policy(root, bucket, grant(bucket, root.iam_arn("user/team/ann")))


# Who may touch the policy itself (S3-71, S3-72, EV-46).


def test_another_account_may_not_touch_the_policy_whatever_it_is_allowed(root, other, bucket):
    """S3-71."""
    actions = ["s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy"]
    document = grant(bucket, other.account, action=[*actions, "s3:GetBucketPolicyStatus"])
    put_policy(root, bucket, document)
    may_not = "The specified method is not allowed against this resource."
    with refused(405, "MethodNotAllowed", may_not):
        other.s3.get_bucket_policy(Bucket=bucket)
    with refused(405, "MethodNotAllowed", may_not):
        put_policy(other, bucket, document)
    with refused(405, "MethodNotAllowed", may_not):
        other.s3.delete_bucket_policy(Bucket=bucket)
    # S3-65: the status they may see.
    assert other.s3.get_bucket_policy_status(Bucket=bucket)["PolicyStatus"]["IsPublic"] is False
    poor = other.new_user("ann")
    with not_authorized(poor.arn, "s3:GetBucketPolicy", f'"{arn(bucket)}"', ""):
        poor.s3.get_bucket_policy(Bucket=bucket)


def test_the_owners_root_user_is_never_locked_out(root, bucket):
    """S3-72, EV-46."""
    everything = grant(bucket, "*", action="s3:*", resource=[arn(bucket), arn(bucket, "*")],
                       effect="Deny")
    put_policy(root, bucket, everything)
    assert not may(root, bucket)
    ann = root.new_user("ann", ALLOW_ALL)
    with denied(
        f"User: {ann.arn} is not authorized to perform: s3:DeleteBucketPolicy on resource: "
        f"\"{arn(bucket)}\" with an explicit deny in a resource-based policy"
    ):
        ann.s3.delete_bucket_policy(Bucket=bucket)
    assert "Deny" in root.s3.get_bucket_policy(Bucket=bucket)["Policy"]
    put_policy(root, bucket, everything)
    root.s3.delete_bucket_policy(Bucket=bucket)
    assert may(root, bucket)


def test_a_user_confirms_to_lock_itself_out(root, bucket):
    """S3-73."""
    ann = root.new_user("ann", ALLOW_ALL)
    statement = grant(bucket, ann.arn, action="s3:PutBucketPolicy", effect="Deny")
    with refused(
        400, "MalformedPolicy",
        "The new bucket policy would not allow you to change it again. Set "
        "x-amz-confirm-remove-self-bucket-access to true if that is wanted.",
    ):
        put_policy(ann, bucket, statement)
    put_policy(ann, bucket, statement, ConfirmRemoveSelfBucketAccess=True)
    with denied(
        f"User: {ann.arn} is not authorized to perform: s3:PutBucketPolicy on resource: "
        f"\"{arn(bucket)}\" with an explicit deny in a resource-based policy"
    ):
        put_policy(ann, bucket, statement)
