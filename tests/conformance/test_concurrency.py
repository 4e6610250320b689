"""Many callers at once: what one of them is told stays true, and limits and counters stay exact."""

import collections
import concurrent.futures

import botocore.exceptions
import pytest

from support.documents import allow, service_trust, text
from support.pages import all_items

CALLERS = 8
DOCUMENT = text(allow("s3:GetObject"))


@pytest.fixture
def iam(root):
    """One client for all threads, with a connection for each."""
    return root.client("iam", max_pool_connections=CALLERS)


def outcome(call, arguments: dict) -> str:
    """`done`, or the code of the refusal."""
    try:
        call(**arguments)
        return "done"
    except botocore.exceptions.ClientError as error:
        return error.response["Error"]["Code"]


def at_once(*calls: tuple) -> list[str]:
    """Makes the calls, each a function and its arguments, at the same time; what came of each."""
    with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(outcome, *zip(*calls)))


def counted(outcomes: list[str]) -> dict[str, int]:
    return dict(collections.Counter(outcomes))


@pytest.mark.parametrize(("call", "arguments"), [
    ("create_user", {"UserName": "same"}),
    ("create_group", {"GroupName": "same"}),
    ("create_role", {"RoleName": "same", "AssumeRolePolicyDocument": text(service_trust())}),
    ("create_instance_profile", {"InstanceProfileName": "same"}),
    ("create_policy", {"PolicyName": "same", "PolicyDocument": DOCUMENT}),
])
def test_one_of_many_who_take_a_name_gets_it(iam, call, arguments):
    """ID-21, ID-23."""
    outcomes = at_once(*[(getattr(iam, call), arguments)] * CALLERS)
    assert counted(outcomes) == {"done": 1, "EntityAlreadyExists": CALLERS - 1}


def test_one_of_many_who_take_a_name_in_other_letters_gets_it(iam):
    """ID-21."""
    names = ["aaa", "AAA", "aAa", "Aaa", "aAA", "AaA", "aaA", "AAa"]
    outcomes = at_once(*[(iam.create_user, {"UserName": name}) for name in names])
    assert counted(outcomes) == {"done": 1, "EntityAlreadyExists": len(names) - 1}
    assert len(iam.list_users()["Users"]) == 1


def test_a_user_gets_two_keys_however_many_ask(iam):
    iam.create_user(UserName="ann")
    outcomes = at_once(*[(iam.create_access_key, {"UserName": "ann"})] * CALLERS)
    assert counted(outcomes) == {"done": 2, "LimitExceeded": CALLERS - 2}
    assert len(iam.list_access_keys(UserName="ann")["AccessKeyMetadata"]) == 2


def test_a_policy_gets_five_versions_however_many_ask(iam):
    """ID-17, ID-33."""
    arn = iam.create_policy(PolicyName="p", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    version = {"PolicyArn": arn, "PolicyDocument": DOCUMENT, "SetAsDefault": True}
    outcomes = at_once(*[(iam.create_policy_version, version)] * CALLERS)
    assert counted(outcomes) == {"done": 4, "LimitExceeded": CALLERS - 4}
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert sorted(v["VersionId"] for v in versions) == ["v1", "v2", "v3", "v4", "v5"]
    assert [v["VersionId"] for v in versions if v["IsDefaultVersion"]] == [
        iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    ]


def test_attachments_are_counted_exactly(iam):
    """ID-55: the counter is what the list shows, whoever attaches and detaches at the same time."""
    arn = iam.create_policy(PolicyName="p", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    names = [f"user-{number}" for number in range(CALLERS)]
    for name in names:
        iam.create_user(UserName=name)
    each = [{"UserName": name, "PolicyArn": arn} for name in names]
    assert at_once(*[(iam.attach_user_policy, one) for one in each]) == ["done"] * CALLERS
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == CALLERS

    # Half of them detached, each by two at once; the other half attached once more.
    half = CALLERS // 2
    calls = [(iam.detach_user_policy, one) for one in each[:half] * 2]
    calls += [(iam.attach_user_policy, one) for one in each[half:]]
    assert counted(at_once(*calls)) == {"done": CALLERS, "NoSuchEntity": half}
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == half
    attached = all_items(iam.list_entities_for_policy, "PolicyUsers", "UserName", PolicyArn=arn)
    assert attached == names[half:]


def test_a_policy_is_attached_or_deleted_and_never_both(iam):
    iam.create_user(UserName="ann")
    for number in range(10):
        policy = iam.create_policy(PolicyName=f"p{number}", PolicyDocument=DOCUMENT)["Policy"]
        arn = {"PolicyArn": policy["Arn"]}
        attached, deleted = at_once(
            (iam.attach_user_policy, {"UserName": "ann"} | arn), (iam.delete_policy, arn)
        )
        assert (attached, deleted) in [("done", "DeleteConflict"), ("NoSuchEntity", "done")]
        listed = iam.list_attached_user_policies(UserName="ann")["AttachedPolicies"]
        assert [p["PolicyName"] for p in listed] == ([f"p{number}"] if attached == "done" else [])
        if attached == "done":
            iam.detach_user_policy(UserName="ann", **arn)


def test_a_group_has_a_member_or_is_deleted_and_never_both(iam):
    iam.create_user(UserName="ann")
    for number in range(10):
        group = {"GroupName": f"g{number}"}
        iam.create_group(**group)
        added, deleted = at_once(
            (iam.add_user_to_group, {"UserName": "ann"} | group), (iam.delete_group, group)
        )
        assert (added, deleted) in [("done", "DeleteConflict"), ("NoSuchEntity", "done")]
        listed = iam.list_groups_for_user(UserName="ann")["Groups"]
        assert [g["GroupName"] for g in listed] == ([f"g{number}"] if added == "done" else [])
        if added == "done":
            iam.remove_user_from_group(UserName="ann", **group)


def test_everybody_sees_at_once_what_was_answered(root, iam):
    """Design decision 5: an answered write is seen by every later request of the same process."""

    def make_and_look(number: int) -> None:
        looking = root.client("iam")
        for step in range(20):
            name = f"user-{number}-{step}"
            iam.create_user(UserName=name)
            looking.get_user(UserName=name)
            iam.delete_user(UserName=name)
            with pytest.raises(looking.exceptions.NoSuchEntityException):
                looking.get_user(UserName=name)

    with concurrent.futures.ThreadPoolExecutor(CALLERS) as pool:
        list(pool.map(make_and_look, range(CALLERS)))


def test_pages_hold_each_user_once_while_others_come_and_go(iam):
    """ID-44: pages are stable under concurrent insert."""
    stay = [f"m{number:02}" for number in range(10)]
    for name in stay:
        iam.create_user(UserName=name)
    listed, marker, step = [], {}, 0
    while True:
        page = iam.list_users(MaxItems=3, **marker)
        listed += [user["UserName"] for user in page["Users"]]
        if not page["IsTruncated"]:
            break
        marker = {"Marker": page["Marker"]}
        # Before and after where the next page begins; the last one listed goes away.
        iam.create_user(UserName=f"a{step:02}")
        iam.create_user(UserName=f"z{step:02}")
        iam.delete_user(UserName=listed[-1])
        step += 1
        assert step < 30
    assert [name for name in listed if name.startswith("m")] == stay
    assert not [name for name in listed if name.startswith("a")]
    assert len(set(listed)) == len(listed)
