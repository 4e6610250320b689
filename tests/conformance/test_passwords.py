"""Passwords: login profiles, ChangePassword, the account's password policy."""

import datetime

import pytest

from support.documents import allow, deny
from support.refusals import conflict, denied, exists, invalid, no_such, not_authorized, refused

GOOD = "Correct-Horse-1"
BETTER = "Battery-Staple-2"


def violates(message: str):
    return refused(400, "PasswordPolicyViolation", message)


@pytest.fixture
def ann(root):
    """A user with a password who may change it."""
    ann = root.new_user("ann", allow("iam:ChangePassword"))
    root.iam.create_login_profile(UserName="ann", Password=GOOD)
    return ann


def test_a_login_profile_shows_all_but_the_password(iam):
    iam.create_user(UserName="ann")
    made = iam.create_login_profile(UserName="ann", Password=GOOD, PasswordResetRequired=True)
    profile = made["LoginProfile"]

    assert set(profile) == {"UserName", "CreateDate", "PasswordResetRequired"}
    assert (profile["UserName"], profile["PasswordResetRequired"]) == ("ann", True)
    assert isinstance(profile["CreateDate"], datetime.datetime)
    assert iam.get_login_profile(UserName="ann")["LoginProfile"] == profile


def test_the_waits_and_words_of_a_login_profile(iam):
    """Errors contract, 3."""
    iam.create_user(UserName="ann")
    with no_such("Login Profile for User ann cannot be found."):
        iam.get_login_profile(UserName="ann")
    with no_such("Login Profile for User ann cannot be found."):
        iam.update_login_profile(UserName="ann", Password=GOOD)
    with no_such("Login Profile for User ann cannot be found."):
        iam.delete_login_profile(UserName="ann")
    with no_such("The user with name eve cannot be found."):
        iam.create_login_profile(UserName="eve", Password=GOOD)
    iam.create_login_profile(UserName="ann", Password=GOOD)
    with exists("Login Profile for user ann already exists."):
        iam.create_login_profile(UserName="ann", Password=BETTER)
    with conflict("Cannot delete entity, must delete login profile first."):
        iam.delete_user(UserName="ann")
    iam.delete_login_profile(UserName="ann")
    iam.delete_user(UserName="ann")


def test_an_update_sets_the_password_or_asks_for_a_new_one(iam, ann):
    iam.update_login_profile(UserName="ann", PasswordResetRequired=True)
    assert iam.get_login_profile(UserName="ann")["LoginProfile"]["PasswordResetRequired"]
    iam.update_login_profile(UserName="ann", Password=BETTER)
    ann.iam.change_password(OldPassword=BETTER, NewPassword=GOOD)
    assert not iam.get_login_profile(UserName="ann")["LoginProfile"]["PasswordResetRequired"]


def test_a_user_changes_its_password_knowing_the_old_one(root, ann):
    with denied("The old password was incorrect."):
        ann.iam.change_password(OldPassword=BETTER, NewPassword=GOOD)
    ann.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)
    with denied("The old password was incorrect."):
        ann.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)
    with refused(400, "InvalidUserType", "Only IAM Users can change their own password"):
        root.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)


def test_a_password_has_only_characters_that_the_model_allows(root, ann):
    pattern = "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"
    with invalid(
        "Value at 'newPassword' failed to satisfy constraint: Member must satisfy regular "
        f"expression pattern: {pattern}"
    ):
        ann.iam.change_password(OldPassword=GOOD, NewPassword="Grüß-Łódź-1")


def test_without_a_policy_eight_characters_of_three_classes_are_asked(iam):
    iam.create_user(UserName="ann")
    with no_such(f"The Password Policy with domain name {account(iam)} cannot be found."):
        iam.get_account_password_policy()
    with violates("Password should have a minimum length of 8"):
        iam.create_login_profile(UserName="ann", Password="Ab1!")
    with violates("Password does not conform to the account password policy."):
        iam.create_login_profile(UserName="ann", Password="abcdefgh1")
    iam.create_login_profile(UserName="ann", Password="Abcdefgh1")


def account(iam) -> str:
    return iam.get_user()["User"]["Arn"].split(":")[4]


@pytest.mark.parametrize("rule, bad, good, message", [
    ({"MinimumPasswordLength": 10}, "a" * 9, "a" * 10,
     "Password should have a minimum length of 10"),
    ({"RequireUppercaseCharacters": True}, "abcdef", "Abcdef",
     "Password should have at least one uppercase letter"),
    ({"RequireLowercaseCharacters": True}, "ABCDEF", "ABCDEf",
     "Password should have at least one lowercase letter"),
    ({"RequireNumbers": True}, "abcdef", "abcde1", "Password should have at least one number"),
    ({"RequireSymbols": True}, "abcdef", "abcde!", "Password should have at least one symbol"),
])
def test_each_rule_of_an_account_is_enforced(iam, rule, bad, good, message):
    iam.update_account_password_policy(**rule)
    iam.create_user(UserName="ann")
    with violates(message):
        iam.create_login_profile(UserName="ann", Password=bad)
    iam.create_login_profile(UserName="ann", Password=good)


def test_a_policy_is_set_as_a_whole(iam):
    iam.update_account_password_policy(
        MinimumPasswordLength=14, RequireSymbols=True, MaxPasswordAge=90, HardExpiry=True,
        PasswordReusePrevention=24, AllowUsersToChangePassword=True,
    )
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert policy == {
        "MinimumPasswordLength": 14, "RequireSymbols": True, "RequireNumbers": False,
        "RequireUppercaseCharacters": False, "RequireLowercaseCharacters": False,
        "AllowUsersToChangePassword": True, "ExpirePasswords": True, "MaxPasswordAge": 90,
        "PasswordReusePrevention": 24, "HardExpiry": True,
    }
    iam.update_account_password_policy(RequireNumbers=True)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert (policy["MinimumPasswordLength"], policy["ExpirePasswords"]) == (6, False)
    assert "MaxPasswordAge" not in policy
    iam.delete_account_password_policy()
    with no_such(f"The Password Policy with domain name {account(iam)} cannot be found."):
        iam.delete_account_password_policy()


def test_numbers_of_a_policy_are_held_to_their_ranges(root):
    with invalid("Value at 'minimumPasswordLength' failed to satisfy constraint: Member must have "
                 "value greater than or equal to 6"):
        root.unchecked("iam").update_account_password_policy(MinimumPasswordLength=5)


def test_former_passwords_do_not_come_back(iam, ann):
    iam.update_account_password_policy(PasswordReusePrevention=2)
    reused = "Policy constraint violation with password reuse prevention during password change"
    with violates(reused):
        ann.iam.change_password(OldPassword=GOOD, NewPassword=GOOD)
    ann.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)
    with violates(reused):
        ann.iam.change_password(OldPassword=BETTER, NewPassword=GOOD)
    ann.iam.change_password(OldPassword=BETTER, NewPassword="third one")
    ann.iam.change_password(OldPassword="third one", NewPassword=GOOD)


def test_an_account_may_let_its_users_change_their_password(root):
    """The permission hangs on the user; a Deny still wins."""
    bob = root.new_user("bob")
    root.iam.create_login_profile(UserName="bob", Password=GOOD)
    with not_authorized(bob.arn, "iam:ChangePassword", root.iam_arn("user/bob")):
        bob.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)
    root.iam.update_account_password_policy(AllowUsersToChangePassword=True)
    bob.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)

    eve = root.new_user("eve", deny("iam:ChangePassword"))
    root.iam.create_login_profile(UserName="eve", Password=GOOD)
    with not_authorized(
        eve.arn, "iam:ChangePassword", root.iam_arn("user/eve"), "explicit identity"
    ):
        eve.iam.change_password(OldPassword=GOOD, NewPassword=BETTER)


def test_passwords_are_managed_by_those_who_may(root):
    ann = root.new_user("ann")
    root.iam.create_user(UserName="bob")
    for call, action in (
        (lambda: ann.iam.create_login_profile(UserName="bob", Password=GOOD), "CreateLoginProfile"),
        (lambda: ann.iam.get_login_profile(UserName="bob"), "GetLoginProfile"),
        (lambda: ann.iam.update_login_profile(UserName="bob", Password=GOOD), "UpdateLoginProfile"),
        (lambda: ann.iam.delete_login_profile(UserName="bob"), "DeleteLoginProfile"),
    ):
        with not_authorized(ann.arn, f"iam:{action}", root.iam_arn("user/bob")):
            call()
    with not_authorized(ann.arn, "iam:UpdateAccountPasswordPolicy", "*"):
        ann.iam.update_account_password_policy()
