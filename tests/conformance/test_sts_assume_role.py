"""AssumeRole: who may, what it answers, what a session carries, how long it lasts."""

import datetime
import hashlib
import re

import pytest

from support.documents import ALLOW_ALL, allow, deny, policy, statement, text, trust
from support.refusals import denied, invalid, not_authorized, refused

STS_ACTIONS = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]


def new_role(root, trusted, name="worker", actions=STS_ACTIONS, permissions=ALLOW_ALL, **more):
    """A role that allows everything by its own policy; its ARN."""
    conditions = {"Condition": more.pop("Condition")} if "Condition" in more else {}
    document = text(trust(trusted, actions, **conditions))
    role = root.iam.create_role(RoleName=name, AssumeRolePolicyDocument=document, **more)["Role"]
    if permissions:
        root.iam.put_role_policy(
            RoleName=name, PolicyName="p", PolicyDocument=text(permissions)
        )
    return role["Arn"]


@pytest.fixture
def ann(root):
    return root.new_user("ann", allow("sts:*"))


@pytest.fixture
def role(root, ann):
    return new_role(root, root.account, Path="/p/")


def test_the_answer_has_credentials_and_the_assumed_role(root, ann, role):
    """ID-1, ID-10, ID-15, ID-48; evaluation 10.2: 3600 s by default."""
    answer = ann.sts.assume_role(RoleArn=role, RoleSessionName="tour")
    role_id = root.iam.get_role(RoleName="worker")["Role"]["RoleId"]

    assert answer["AssumedRoleUser"] == {
        "AssumedRoleId": f"{role_id}:tour",
        "Arn": f"arn:aws:sts::{root.account}:assumed-role/worker/tour",
    }
    credentials = answer["Credentials"]
    assert set(credentials) == {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
    assert re.fullmatch("ASIA[A-Z2-7]{16}", credentials["AccessKeyId"])
    assert re.fullmatch("[A-Za-z0-9+/]{40}", credentials["SecretAccessKey"])
    lasts = credentials["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
    assert abs(lasts - datetime.timedelta(hours=1)) < datetime.timedelta(minutes=1)
    assert "PackedPolicySize" not in answer
    assert "SourceIdentity" not in answer


def test_a_session_is_who_the_answer_says(root, ann, role):
    """ID-15."""
    answer = ann.sts.assume_role(RoleArn=role, RoleSessionName="tour")
    caller = root.session(answer["Credentials"]).sts.get_caller_identity()

    assert caller["Arn"] == answer["AssumedRoleUser"]["Arn"]
    assert caller["UserId"] == answer["AssumedRoleUser"]["AssumedRoleId"]
    assert caller["Account"] == root.account


def test_a_session_key_tells_its_account(root, ann, role):
    """ID-11."""
    session = ann.assume(role)
    answer = root.sts.get_access_key_info(AccessKeyId=session.access_key_id)
    assert answer["Account"] == root.account


def test_two_sessions_of_one_name_have_their_own_credentials(ann, role):
    """EV-95."""
    assert ann.assume(role, "ss").access_key_id != ann.assume(role, "ss").access_key_id


def test_a_session_has_the_roles_permissions_and_none_of_the_users(root):
    """EV-8."""
    ann = root.new_user("ann", ALLOW_ALL)
    session = ann.assume(new_role(root, root.account, permissions=allow("iam:ListUsers")), "ss")
    session.iam.list_users()
    with not_authorized(
        f"arn:aws:sts::{root.account}:assumed-role/worker/ss",
        "iam:ListGroups", root.iam_arn("group/"),
    ):
        session.iam.list_groups()


def test_a_changed_role_policy_holds_for_live_sessions(root, ann, role):
    """EV-9, EV-96."""
    session = ann.assume(role)
    session.iam.list_users()
    root.iam.delete_role_policy(RoleName="worker", PolicyName="p")
    with refused(403, "AccessDenied", re.compile(".*no identity-based policy allows.*")):
        session.iam.list_users()


def test_the_root_user_assumes_no_role(root):
    """Errors, section 6."""
    arn = new_role(root, root.account)
    with denied("Roles may not be assumed by root accounts."):
        root.assume(arn)


def test_a_role_that_does_not_exist_is_denied_like_any_other(root, ann):
    """EV-90, ER-26."""
    missing = root.iam_arn("role/none")
    new_role(root, {"Service": "ec2.amazonaws.com"}, "closed", ["sts:AssumeRole"])
    closed = root.iam_arn("role/closed")
    messages = []
    for arn in (missing, closed):
        with pytest.raises(ann.sts.exceptions.ClientError) as refusal:
            ann.assume(arn)
        assert refusal.value.response["Error"]["Code"] == "AccessDenied"
        messages.append(refusal.value.response["Error"]["Message"].replace(arn, "ROLE"))
    assert messages[0] == messages[1]
    assert messages[0] == (
        f"User: {root.iam_arn('user/ann')} is not authorized to perform: sts:AssumeRole "
        "on resource: ROLE"
    )


@pytest.mark.parametrize(
    ("trusted", "identity_allows", "allowed"),
    [
        ("account", False, False),
        ("account", True, True),
        ("user", False, True),
        ("nobody", True, False),
    ],
)
def test_who_may_assume_in_the_same_account(root, trusted, identity_allows, allowed):
    """Evaluation, section 12; EV-40."""
    policies = [allow("sts:AssumeRole")] if identity_allows else []
    ann = root.new_user("ann", *policies)
    principal = {
        "account": root.account,
        "user": root.iam_arn("user/ann"),
        "nobody": {"Service": "ec2.amazonaws.com"},
    }[trusted]
    arn = new_role(root, principal, actions=["sts:AssumeRole"])
    if allowed:
        ann.assume(arn)
    else:
        with refused(403, "AccessDenied", re.compile(re.escape(
            f"User: {root.iam_arn('user/ann')} is not authorized to perform: sts:AssumeRole "
            f"on resource: {arn}"
        ) + ".*")):
            ann.assume(arn)


@pytest.mark.parametrize(
    ("trusted", "identity_allows", "allowed"),
    [("account", True, True), ("account", False, False), ("user", True, True),
     ("user", False, False), ("nobody", True, False)],
)
def test_who_may_assume_across_accounts(root, other, trusted, identity_allows, allowed):
    """EV-6, EV-42: both sides; ER-25: no reason is given."""
    ann = other.new_user("ann", *([allow("sts:AssumeRole")] if identity_allows else []))
    principal = {
        "account": other.account,
        "user": other.iam_arn("user/ann"),
        "nobody": root.account,
    }[trusted]
    arn = new_role(root, principal, actions=["sts:AssumeRole"])
    if allowed:
        session = ann.assume(arn, "ss")
        assert session.arn == f"arn:aws:sts::{root.account}:assumed-role/worker/ss"
    else:
        with not_authorized(other.iam_arn("user/ann"), "sts:AssumeRole", arn, ""):
            ann.assume(arn)


def test_an_explicit_deny_of_the_caller_wins_over_a_trust_that_names_it(root):
    """EV-1."""
    ann = root.new_user("ann", deny("sts:AssumeRole"))
    arn = new_role(root, root.iam_arn("user/ann"), actions=["sts:AssumeRole"])
    with not_authorized(root.iam_arn("user/ann"), "sts:AssumeRole", arn, "explicit identity"):
        ann.assume(arn)


def test_the_external_id_must_be_the_agreed_one(root, other):
    """EV-93."""
    ann = other.new_user("ann", allow("sts:AssumeRole"))
    arn = new_role(
        root, other.account, actions=["sts:AssumeRole"],
        Condition={"StringEquals": {"sts:ExternalId": "agreed-1"}},
    )
    refusal = (other.iam_arn("user/ann"), "sts:AssumeRole", arn, "")
    with not_authorized(*refusal):
        ann.assume(arn)
    with not_authorized(*refusal):
        ann.assume(arn, ExternalId="agreed-2")
    ann.assume(arn, ExternalId="agreed-1")


def test_the_session_name_can_be_held_to_a_pattern(root, ann):
    arn = new_role(
        root, root.account, actions=["sts:AssumeRole"],
        Condition={"StringEquals": {"sts:RoleSessionName": "${aws:username}"}},
    )
    with refused(403, "AccessDenied", re.compile(".*sts:AssumeRole.*")):
        ann.assume(arn, "eve")
    ann.assume(arn, "ann")


@pytest.mark.parametrize(
    ("permissions", "session_policy", "listing"),
    [
        (ALLOW_ALL, allow("iam:ListUsers"), "done"),
        (ALLOW_ALL, allow("iam:ListGroups"), "session"),
        (allow("iam:ListGroups"), ALLOW_ALL, "identity"),
        (ALLOW_ALL, policy(statement("Allow", "*"), statement("Deny", "iam:ListUsers")),
         "explicit session"),
    ],
)
def test_a_session_policy_narrows(root, ann, permissions, session_policy, listing):
    """EV-3, EV-20."""
    arn = new_role(root, root.account, permissions=permissions)
    session = ann.assume(arn, "ss", Policy=text(session_policy))
    if listing == "done":
        session.iam.list_users()
        return
    with not_authorized(
        f"arn:aws:sts::{root.account}:assumed-role/worker/ss",
        "iam:ListUsers", root.iam_arn("user/"), listing,
    ):
        session.iam.list_users()


def test_session_policies_by_arn_are_united_with_the_inline_one(root, ann, role):
    """EV-20, ID-48."""
    managed = root.iam.create_policy(
        PolicyName="users", PolicyDocument=text(allow("iam:ListUsers"))
    )["Policy"]["Arn"]
    answer = ann.sts.assume_role(
        RoleArn=role, RoleSessionName="ss", Policy=text(allow("iam:ListGroups")),
        PolicyArns=[{"arn": managed}, {"arn": "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}],
    )
    session = root.session(answer["Credentials"])

    assert 0 <= answer["PackedPolicySize"] <= 100
    session.iam.list_users()
    session.iam.list_groups()
    with not_authorized(
        f"arn:aws:sts::{root.account}:assumed-role/worker/ss",
        "iam:ListRoles", root.iam_arn("role/"), "session",
    ):
        session.iam.list_roles()


def test_a_malformed_session_policy_is_refused(ann, role):
    with refused(400, "MalformedPolicyDocument", re.compile(".+")):
        ann.assume(role, Policy="no policy")


def test_a_session_policy_of_2049_characters_is_refused(ann, role):
    """ID section 3."""
    document = allow("s3:GetObject", Sid="s" * 2049)
    with refused(400, "ValidationError", re.compile(
        "1 validation error detected: Value .*at 'policy' failed to satisfy constraint: "
        "Member must have length less than or equal to 2048"
    )):
        ann.assume(role, Policy=text(document))


def test_eleven_session_policies_by_arn_are_refused(ann, role):
    """EV-20, ID section 4."""
    arns = [{"arn": f"arn:aws:iam::aws:policy/NoSuch{number}"} for number in range(11)]
    with pytest.raises(ann.sts.exceptions.ClientError) as refusal:
        ann.assume(role, PolicyArns=arns)
    assert refusal.value.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 409)


@pytest.mark.parametrize("seconds", [900, 7200])
def test_the_duration_is_the_one_asked_for(root, ann, seconds):
    arn = new_role(root, root.account, MaxSessionDuration=7200)
    answer = ann.sts.assume_role(RoleArn=arn, RoleSessionName="ss", DurationSeconds=seconds)
    lasts = answer["Credentials"]["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
    assert abs(lasts.total_seconds() - seconds) < 60


def test_more_than_the_roles_maximum_is_refused(ann, role):
    """Errors, section 5."""
    with refused(
        400, "ValidationError",
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    ):
        ann.assume(role, DurationSeconds=3601)


@pytest.mark.parametrize(("seconds", "bound"), [(899, "greater than or equal to 900"),
                                                (43201, "less than or equal to 43200")])
def test_less_than_a_quarter_or_more_than_twelve_hours_is_no_duration(ann, role, seconds, bound):
    """Errors, section 5: STS shows the value."""
    with invalid(
        f"Value '{seconds}' at 'durationSeconds' failed to satisfy constraint: "
        f"Member must have value {bound}"
    ):
        ann.unchecked("sts").assume_role(
            RoleArn=role, RoleSessionName="ss", DurationSeconds=seconds
        )


def test_a_chained_session_lasts_an_hour_at_most(root, ann):
    """Evaluation 10.2; errors, section 5."""
    first = new_role(root, root.account, "first")
    second = new_role(root, root.account, "second", MaxSessionDuration=43200)
    session = ann.assume(first)
    session.assume(second, DurationSeconds=3600)
    with refused(
        400, "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by "
        "role chaining.",
    ):
        session.assume(second, DurationSeconds=3601)


def test_a_role_does_not_trust_itself(root, ann):
    """EV-41."""
    arn = new_role(root, root.iam_arn("user/ann"))
    session = ann.assume(arn, "s1")
    with refused(403, "AccessDenied", re.compile(re.escape(
        f"User: arn:aws:sts::{root.account}:assumed-role/worker/s1 is not authorized to perform: "
        f"sts:AssumeRole on resource: {arn}") + ".*")):
        session.assume(arn, "s2")


def test_a_trust_that_names_a_role_admits_its_sessions(root, ann):
    """Evaluation, section 3: no identity policy is needed."""
    first = new_role(root, root.account, "first", permissions=None)
    second = new_role(root, first, "second")
    session = ann.assume(first).assume(second, "s2")
    assert session.arn.endswith(":assumed-role/second/s2")


def test_a_trust_that_names_a_session_admits_that_session_only(root, ann):
    """Evaluation, section 3."""
    first = new_role(root, root.account, "first", permissions=None)
    second = new_role(
        root, f"arn:aws:sts::{root.account}:assumed-role/first/ann", "second"
    )
    ann.assume(first, "ann").assume(second)
    with refused(403, "AccessDenied", re.compile(".*sts:AssumeRole.*")):
        ann.assume(first, "eve").assume(second)


def test_an_arn_that_is_none_is_invalid(ann):
    """Errors, section 5."""
    value = "there-is-no-arn-in-here"
    with refused(400, "ValidationError", f"{value} is invalid"):
        ann.assume(value)


@pytest.mark.parametrize("name", ["a b", "a/b", "ä1"])
def test_a_session_name_outside_the_alphabet_is_refused(ann, role, name):
    """ID section 3."""
    with invalid(
        f"Value '{name}' at 'roleSessionName' failed to satisfy constraint: "
        r"Member must satisfy regular expression pattern: [\w+=,.@-]*"
    ):
        ann.assume(role, name)


# Session tags.

TEAM = [{"Key": "team", "Value": "a"}]


def test_a_session_carries_its_tags(root, ann):
    arn = new_role(root, root.account, permissions=allow(
        "iam:ListUsers", Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}}
    ))
    answer = ann.sts.assume_role(RoleArn=arn, RoleSessionName="s1", Tags=TEAM)
    assert 0 <= answer["PackedPolicySize"] <= 100
    root.session(answer["Credentials"]).iam.list_users()
    with refused(403, "AccessDenied", re.compile(".*iam:ListUsers.*")):
        ann.assume(arn).iam.list_users()


def test_a_session_tag_hides_the_roles_tag_of_that_key(root, ann):
    arn = new_role(root, root.account, Tags=[{"Key": "team", "Value": "b"}], permissions=allow(
        "iam:ListUsers", Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}}
    ))
    ann.assume(arn, Tags=TEAM).iam.list_users()


def test_tags_take_the_permission_to_tag_the_session(root):
    """EV-91, ER-28."""
    ann = root.new_user("ann", allow("sts:AssumeRole"))
    arn = new_role(root, root.account)
    ann.assume(arn)
    with refused(403, "AccessDenied", re.compile(re.escape(
        f"User: {root.iam_arn('user/ann')} is not authorized to perform: sts:TagSession "
        f"on resource: {arn}") + ".*")):
        ann.assume(arn, Tags=TEAM)


def test_the_trust_policy_must_allow_tags_too(root, ann):
    """EV-91."""
    arn = new_role(root, root.account, actions=["sts:AssumeRole"])
    with refused(403, "AccessDenied", re.compile(".* sts:TagSession on resource: .*")):
        ann.assume(arn, Tags=TEAM)


@pytest.mark.parametrize("wants", [True, False])
def test_a_transitive_tag_goes_on_to_the_next_session(root, ann, wants):
    """EV-91."""
    first = new_role(root, root.account, "first")
    second = new_role(root, root.account, "second", permissions=allow(
        "iam:ListUsers", Condition={"StringEquals": {"aws:PrincipalTag/team": "a"}}
    ))
    more = {"TransitiveTagKeys": ["team"]} if wants else {}
    chained = ann.assume(first, Tags=TEAM, **more).assume(second)
    if wants:
        chained.iam.list_users()
    else:
        with refused(403, "AccessDenied", re.compile(".*iam:ListUsers.*")):
            chained.iam.list_users()


def test_an_inherited_tag_cannot_be_set_again(root, ann):
    """Errors, section 5: in any case of the key."""
    first = new_role(root, root.account, "first")
    second = new_role(root, root.account, "second")
    session = ann.assume(first, Tags=TEAM, TransitiveTagKeys=["team"])
    with refused(
        400, "InvalidParameterValue",
        "One of the specified transitive tag keys can't be set because it conflicts with a "
        "transitive tag key from the calling session.",
    ):
        session.assume(second, Tags=[{"Key": "TEAM", "Value": "b"}])


def test_a_transitive_key_must_be_among_the_tags(ann, role):
    with refused(
        400, "InvalidParameterValue",
        "The specified transitive tag key must be included in the requested tags.",
    ):
        ann.assume(role, Tags=TEAM, TransitiveTagKeys=["stage"])


def test_keys_that_differ_in_case_only_are_duplicates(ann, role):
    with refused(
        400, "InvalidParameterValue",
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    ):
        ann.assume(role, Tags=[*TEAM, {"Key": "Team", "Value": "b"}])


def test_tags_that_do_not_fit_are_packed_too_large(ann, role):
    """Errors, section 5."""
    # Values that do not compress.
    tags = [
        {"Key": f"key-{n}", "Value": hashlib.sha512(str(n).encode()).hexdigest() * 2}
        for n in range(50)
    ]
    with refused(400, "PackedPolicyTooLarge", re.compile(
        r"Packed size of session tags consumes \d+% of allotted space\."
    )):
        ann.assume(role, Tags=tags)


# Source identity.


def test_a_source_identity_is_answered_and_decides(root, ann):
    """EV-92."""
    arn = new_role(root, root.account, permissions=allow(
        "iam:ListUsers", Condition={"StringEquals": {"aws:SourceIdentity": "ann"}}
    ))
    answer = ann.sts.assume_role(RoleArn=arn, RoleSessionName="s1", SourceIdentity="ann")
    assert answer["SourceIdentity"] == "ann"
    root.session(answer["Credentials"]).iam.list_users()


def test_a_source_identity_takes_its_permission(root):
    """EV-92, ER-28."""
    ann = root.new_user("ann", allow("sts:AssumeRole"))
    arn = new_role(root, root.account)
    with refused(403, "AccessDenied", re.compile(".* sts:SetSourceIdentity on resource: .*")):
        ann.assume(arn, SourceIdentity="ann")


def test_a_source_identity_stays_and_cannot_be_changed(root, ann):
    """EV-92."""
    first = new_role(root, root.account, "first")
    second = new_role(root, root.account, "second")
    session = ann.assume(first, SourceIdentity="ann")
    answer = session.sts.assume_role(RoleArn=second, RoleSessionName="s2")
    assert answer["SourceIdentity"] == "ann"
    with pytest.raises(session.sts.exceptions.ClientError) as refusal:
        session.assume(second, SourceIdentity="eve")
    assert refusal.value.response["ResponseMetadata"]["HTTPStatusCode"] in (400, 403)


def test_a_source_identity_does_not_begin_with_aws(ann, role):
    """EV-92, ID section 3."""
    with pytest.raises(ann.sts.exceptions.ClientError) as refusal:
        ann.assume(role, SourceIdentity="aws:ann")
    assert refusal.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
