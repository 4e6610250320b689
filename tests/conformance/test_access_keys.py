"""Access keys: CreateAccessKey, ListAccessKeys, UpdateAccessKey, DeleteAccessKey, last use."""

import datetime
import re

import pytest

from support.documents import ALLOW_ALL
from support.pages import all_items
from support.refusals import invalid, limit_exceeded, no_such, refused

INVALID_TOKEN = (403, "InvalidClientTokenId", "The security token included in the request is invalid.")


def test_a_created_key_shows_its_secret_once(iam):
    """ID-10, ID-13."""
    iam.create_user(UserName="ann")
    key = iam.create_access_key(UserName="ann")["AccessKey"]

    assert set(key) == {"UserName", "AccessKeyId", "Status", "SecretAccessKey", "CreateDate"}
    assert key["UserName"] == "ann"
    assert key["Status"] == "Active"
    assert re.fullmatch("AKIA[A-Z2-7]{16}", key["AccessKeyId"])
    assert re.fullmatch("[A-Za-z0-9+/]{40}", key["SecretAccessKey"])
    listed = iam.list_access_keys(UserName="ann")["AccessKeyMetadata"]
    assert listed == [{name: value for name, value in key.items() if name != "SecretAccessKey"}]


def test_a_key_works_as_soon_as_it_is_answered(root):
    ann = root.new_user("ann")
    assert ann.arn == root.iam_arn("user/ann")


def test_a_key_id_tells_its_account(root):
    """ID-11."""
    ann = root.new_user("ann")
    for key_id in (ann.access_key_id, root.access_key_id):
        assert root.sts.get_access_key_info(AccessKeyId=key_id)["Account"] == root.account


def test_keys_without_a_name_are_the_callers(root):
    """EV-104."""
    ann = root.new_user("ann", ALLOW_ALL)
    second = ann.iam.create_access_key()["AccessKey"]
    listed = [key["AccessKeyId"] for key in ann.iam.list_access_keys()["AccessKeyMetadata"]]

    assert second["UserName"] == "ann"
    assert sorted(listed) == sorted([ann.access_key_id, second["AccessKeyId"]])
    ann.iam.update_access_key(AccessKeyId=second["AccessKeyId"], Status="Inactive")
    ann.iam.delete_access_key(AccessKeyId=second["AccessKeyId"])


def test_the_root_user_has_keys_of_its_own(root):
    """EV-104."""
    keys = root.iam.list_access_keys()["AccessKeyMetadata"]
    assert [key["AccessKeyId"] for key in keys] == [root.access_key_id]


def test_a_third_key_is_refused(iam):
    """ID section 4; ID-16: an inactive key counts."""
    iam.create_user(UserName="ann")
    first = iam.create_access_key(UserName="ann")["AccessKey"]
    iam.update_access_key(UserName="ann", AccessKeyId=first["AccessKeyId"], Status="Inactive")
    iam.create_access_key(UserName="ann")
    with limit_exceeded("Cannot exceed quota for AccessKeysPerUser: 2"):
        iam.create_access_key(UserName="ann")


def test_keys_are_listed_in_pages(iam):
    iam.create_user(UserName="ann")
    made = {iam.create_access_key(UserName="ann")["AccessKey"]["AccessKeyId"] for _ in range(2)}
    listed = all_items(
        iam.list_access_keys, "AccessKeyMetadata", "AccessKeyId", UserName="ann", MaxItems=1
    )

    assert len(listed) == 2
    assert set(listed) == made


def test_a_missing_user_has_no_keys(iam):
    message = "The user with name ann cannot be found."
    with no_such(message):
        iam.create_access_key(UserName="ann")
    with no_such(message):
        iam.list_access_keys(UserName="ann")
    with no_such(message):
        iam.update_access_key(UserName="ann", AccessKeyId="AKIA" + "A" * 16, Status="Active")
    with no_such(message):
        iam.delete_access_key(UserName="ann", AccessKeyId="AKIA" + "A" * 16)


def test_a_missing_key_is_no_such_entity(iam):
    key_id = "AKIA" + "A" * 16
    iam.create_user(UserName="ann")
    message = f"The Access Key with id {key_id} cannot be found."
    with no_such(message):
        iam.update_access_key(UserName="ann", AccessKeyId=key_id, Status="Inactive")
    with no_such(message):
        iam.delete_access_key(UserName="ann", AccessKeyId=key_id)


def test_another_users_key_is_no_such_entity(root):
    ann = root.new_user("ann")
    root.iam.create_user(UserName="bob")
    with no_such(f"The Access Key with id {ann.access_key_id} cannot be found."):
        root.iam.delete_access_key(UserName="bob", AccessKeyId=ann.access_key_id)
    assert ann.arn


def test_an_inactive_key_authenticates_nothing_until_active_again(root):
    """ID-16."""
    ann = root.new_user("ann")
    change = {"UserName": "ann", "AccessKeyId": ann.access_key_id}
    root.iam.update_access_key(Status="Inactive", **change)
    assert root.iam.list_access_keys(UserName="ann")["AccessKeyMetadata"][0]["Status"] == "Inactive"
    with refused(*INVALID_TOKEN):
        ann.sts.get_caller_identity()
    root.iam.update_access_key(Status="Active", **change)
    assert ann.arn


def test_a_deleted_key_authenticates_nothing(root):
    ann = root.new_user("ann")
    root.iam.delete_access_key(UserName="ann", AccessKeyId=ann.access_key_id)
    assert root.iam.list_access_keys(UserName="ann")["AccessKeyMetadata"] == []
    with refused(*INVALID_TOKEN):
        ann.sts.get_caller_identity()


def test_a_status_outside_the_enumeration_is_refused(root):
    """Errors, section 5: IAM does not list the values."""
    ann = root.new_user("ann")
    with invalid(
        "Value at 'status' failed to satisfy constraint: Member must satisfy enum value set"
    ):
        root.iam.update_access_key(
            UserName="ann", AccessKeyId=ann.access_key_id, Status="Sleeping"
        )


def test_an_unused_key_has_no_last_use(iam):
    """IAM API reference, AccessKeyLastUsed: `N/A`, no date."""
    iam.create_user(UserName="ann")
    key_id = iam.create_access_key(UserName="ann")["AccessKey"]["AccessKeyId"]
    answer = iam.get_access_key_last_used(AccessKeyId=key_id)

    assert answer["UserName"] == "ann"
    assert answer["AccessKeyLastUsed"] == {"ServiceName": "N/A", "Region": "N/A"}


@pytest.mark.parametrize(
    ("service", "call", "region"),
    [("iam", "get_user", "us-east-1"), ("sts", "get_caller_identity", "us-east-1")],
)
def test_a_used_key_shows_when_and_where(root, service, call, region):
    ann = root.new_user("ann", ALLOW_ALL)
    getattr(ann.client(service), call)()
    used = root.iam.get_access_key_last_used(AccessKeyId=ann.access_key_id)["AccessKeyLastUsed"]

    assert used["ServiceName"] == service
    assert used["Region"] == region
    age = datetime.datetime.now(datetime.timezone.utc) - used["LastUsedDate"]
    assert abs(age) < datetime.timedelta(minutes=1)
