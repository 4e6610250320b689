"""Many clients at once: names stay unique, counters right, one's own writes are always seen."""

from concurrent.futures import ThreadPoolExecutor

from botocore.exceptions import ClientError

from support.documents import allow, text
from support.pages import all_items

CLIENTS = 8


def outcome(call, **arguments) -> str:
    try:
        call(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"]
    return "done"


def at_once(call, each: list[dict]) -> list[str]:
    with ThreadPoolExecutor(CLIENTS) as pool:
        return list(pool.map(lambda arguments: outcome(call, **arguments), each))


def pooled(root):
    return root.client("iam", max_pool_connections=CLIENTS)


def test_of_many_who_create_the_same_user_one_does(root):
    iam = pooled(root)
    for number in range(10):
        names = [f"Same-{number}" if k % 2 else f"same-{number}" for k in range(CLIENTS)]
        got = at_once(iam.create_user, [{"UserName": name} for name in names])
        assert sorted(got) == ["EntityAlreadyExists"] * (CLIENTS - 1) + ["done"]


def test_a_quota_holds_for_many_at_once(root):
    """ID section 4: two access keys a user."""
    iam = pooled(root)
    for number in range(5):
        name = f"user-{number}"
        iam.create_user(UserName=name)
        got = at_once(iam.create_access_key, [{"UserName": name}] * CLIENTS)
        assert sorted(got) == ["LimitExceeded"] * (CLIENTS - 2) + ["done"] * 2


def test_nothing_is_attached_to_a_policy_that_is_deleted_meanwhile(root):
    iam = pooled(root)
    for number in range(10):
        document = text(allow("s3:GetObject"))
        arn = iam.create_policy(PolicyName=f"p{number}", PolicyDocument=document)["Policy"]["Arn"]
        iam.create_user(UserName=f"u{number}")
        with ThreadPoolExecutor(2) as pool:
            attaching = pool.submit(
                outcome, iam.attach_user_policy, UserName=f"u{number}", PolicyArn=arn
            )
            deleting = pool.submit(outcome, iam.delete_policy, PolicyArn=arn)
            pair = attaching.result(), deleting.result()
        assert pair in [("done", "DeleteConflict"), ("NoSuchEntity", "done")]
        attached = iam.list_attached_user_policies(UserName=f"u{number}")["AttachedPolicies"]
        assert len(attached) == (pair[0] == "done")


def test_the_summary_counts_right_after_many_changes_at_once(root):
    iam = pooled(root)
    names = [f"user-{number:02}" for number in range(40)]
    assert set(at_once(iam.create_user, [{"UserName": name} for name in names])) == {"done"}
    assert set(at_once(iam.delete_user, [{"UserName": name} for name in names[::2]])) == {"done"}

    assert iam.get_account_summary()["SummaryMap"]["Users"] == 20
    assert all_items(iam.list_users, "Users", "UserName") == names[1::2]


def test_a_write_is_seen_by_the_next_read_on_another_connection(root):
    """Design decision 5: one's own writes are always seen."""
    writer, reader = root.client("iam"), root.client("iam")
    for number in range(50):
        writer.create_user(UserName=f"user-{number}")
        reader.get_user(UserName=f"user-{number}")
        assert len(reader.list_users()["Users"]) == number + 1


def test_a_permission_that_was_taken_is_gone_on_every_connection(root):
    """Evaluation EV-9; a revoked permission stays revoked."""
    ann = root.new_user("ann")
    clients = [ann.client("iam") for _ in range(4)]
    put = {"UserName": "ann", "PolicyName": "p", "PolicyDocument": text(allow("iam:ListUsers"))}
    for _ in range(15):
        root.iam.put_user_policy(**put)
        assert [outcome(client.list_users) for client in clients] == ["done"] * 4
        root.iam.delete_user_policy(UserName="ann", PolicyName="p")
        assert [outcome(client.list_users) for client in clients] == ["AccessDenied"] * 4
