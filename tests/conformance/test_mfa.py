"""MFA: virtual devices and one-time codes with STS."""

import struct
import zlib

import pytest

from support import totp
from support.documents import allow, text, trust
from support.pages import all_items
from support.refusals import conflict, denied, exists, no_such, not_authorized, refused

UNKNOWN = (
    "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA "
    "serial number is valid and associated with this user."
)
INVALID = "MultiFactorAuthentication failed with invalid MFA one time pass code. "


def invalid_code():
    return refused(
        403, "InvalidAuthenticationCode", "Authentication code for device is not valid."
    )


def create(iam, name: str = "phone", **more) -> tuple[str, bytes]:
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name, **more)["VirtualMFADevice"]
    return device["SerialNumber"], device["Base32StringSeed"]


def enable(iam, user: str, name: str = "phone") -> tuple[str, bytes]:
    serial, seed = create(iam, name)
    iam.enable_mfa_device(UserName=user, SerialNumber=serial, **totp.pair(seed))
    return serial, seed


def test_a_device_shows_its_seed_once(root):
    device = root.iam.create_virtual_mfa_device(VirtualMFADeviceName="phone", Path="/a/")
    device = device["VirtualMFADevice"]
    assert set(device) == {"SerialNumber", "Base32StringSeed", "QRCodePNG"}
    assert device["SerialNumber"] == root.iam_arn("mfa/a/phone")
    assert len(device["Base32StringSeed"]) == 64
    listed = root.iam.list_virtual_mfa_devices()["VirtualMFADevices"]
    assert listed == [{"SerialNumber": device["SerialNumber"]}]


def test_the_picture_is_a_png_that_every_reader_takes(iam):
    png = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")["VirtualMFADevice"]["QRCodePNG"]
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    at, kinds = 8, []
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at:at + 8])
        data, check = png[at + 8:at + 8 + length], png[at + 8 + length:at + 12 + length]
        assert struct.unpack(">I", check)[0] == zlib.crc32(kind + data)
        kinds.append(kind)
        at += 12 + length
    assert kinds == [b"IHDR", b"IDAT", b"IEND"]


def test_two_codes_in_a_row_enable_a_device(root):
    root.iam.create_user(UserName="ann")
    serial, seed = create(root.iam)
    same = totp.code(seed)
    with invalid_code():
        root.iam.enable_mfa_device(
            UserName="ann", SerialNumber=serial, AuthenticationCode1=same, AuthenticationCode2=same
        )
    root.iam.enable_mfa_device(UserName="ann", SerialNumber=serial, **totp.pair(seed))

    device = root.iam.list_mfa_devices(UserName="ann")["MFADevices"][0]
    assert (device["UserName"], device["SerialNumber"]) == ("ann", serial)
    shown = root.iam.get_mfa_device(SerialNumber=serial, UserName="ann")
    assert shown["EnableDate"] == device["EnableDate"]
    assigned = root.iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"]
    assert assigned[0]["User"]["UserName"] == "ann"
    assert not root.iam.list_virtual_mfa_devices(AssignmentStatus="Unassigned")["VirtualMFADevices"]
    summary = root.iam.get_account_summary()["SummaryMap"]
    assert (summary["MFADevices"], summary["MFADevicesInUse"]) == (1, 1)


def test_words_of_what_is_not_there(root):
    root.iam.create_user(UserName="ann")
    serial = root.iam_arn("mfa/none")
    missing = f"VirtualMFADevice with serial number {serial} doesn't exist."
    for call in (
        lambda: root.iam.enable_mfa_device(
            UserName="ann", SerialNumber=serial,
            AuthenticationCode1="123456", AuthenticationCode2="123456",
        ),
        lambda: root.iam.resync_mfa_device(
            UserName="ann", SerialNumber=serial,
            AuthenticationCode1="123456", AuthenticationCode2="123456",
        ),
        lambda: root.iam.deactivate_mfa_device(UserName="ann", SerialNumber=serial),
        lambda: root.iam.delete_virtual_mfa_device(SerialNumber=serial),
        lambda: root.iam.get_mfa_device(SerialNumber=serial, UserName="ann"),
        lambda: root.iam.list_mfa_device_tags(SerialNumber=serial),
        lambda: root.iam.tag_mfa_device(SerialNumber=serial, Tags=[{"Key": "k", "Value": "v"}]),
        lambda: root.iam.untag_mfa_device(SerialNumber=serial, TagKeys=["k"]),
    ):
        with no_such(missing):
            call()
    with no_such("The user with name eve cannot be found."):
        root.iam.list_mfa_devices(UserName="eve")


def test_a_device_is_one_user_s_until_it_is_deactivated(iam):
    """Errors contract, 3."""
    iam.create_user(UserName="ann")
    iam.create_user(UserName="bob")
    serial, seed = enable(iam, "ann")
    with exists("MFADevice entity at the same path and name already exists."):
        create(iam)
    with exists("MFADevice entity at the same path and name already exists."):
        iam.enable_mfa_device(UserName="bob", SerialNumber=serial, **totp.pair(seed))
    with no_such("MFA Device invalid for user."):
        iam.deactivate_mfa_device(UserName="bob", SerialNumber=serial)
    with conflict("MFA VirtualDevice in use. Must deactivate first."):
        iam.delete_virtual_mfa_device(SerialNumber=serial)
    with conflict("Cannot delete entity, must delete MFA device first."):
        iam.delete_user(UserName="ann")
    iam.deactivate_mfa_device(UserName="ann", SerialNumber=serial)
    iam.delete_virtual_mfa_device(SerialNumber=serial)
    iam.delete_user(UserName="ann")


def test_a_device_whose_clock_is_off_is_resynced(iam):
    """RFC 6238, section 6."""
    iam.create_user(UserName="ann")
    serial, seed = enable(iam, "ann")
    with invalid_code():
        iam.resync_mfa_device(UserName="ann", SerialNumber=serial, **totp.pair(seed))
    iam.resync_mfa_device(
        UserName="ann", SerialNumber=serial,
        AuthenticationCode1=totp.code(seed, 20), AuthenticationCode2=totp.code(seed, 21),
    )


def test_devices_are_tagged(iam):
    serial, _ = create(iam, Tags=[{"Key": "Team", "Value": "a"}])
    iam.tag_mfa_device(SerialNumber=serial, Tags=[{"Key": "Cost", "Value": "1"}])
    tags = all_items(iam.list_mfa_device_tags, "Tags", "Key", SerialNumber=serial, MaxItems=1)
    assert tags == ["Cost", "Team"]
    iam.untag_mfa_device(SerialNumber=serial, TagKeys=["Team"])
    assert [tag["Key"] for tag in iam.list_mfa_device_tags(SerialNumber=serial)["Tags"]] == ["Cost"]


def test_devices_are_listed_in_pages(iam):
    names = [f"d{number}" for number in range(3)]
    for name in names:
        create(iam, name)
    serials = all_items(iam.list_virtual_mfa_devices, "VirtualMFADevices", "SerialNumber", MaxItems=1)
    assert [serial.rsplit("/", 1)[1] for serial in serials] == names


def test_a_code_makes_one_session_with_mfa(root):
    """EV-94; evaluation contract, 10.2: then IAM is open to the session."""
    ann = root.new_user("ann", allow("iam:*"))
    serial, seed = enable(root.iam, "ann")
    code = totp.code(seed, 1)
    answer = ann.sts.get_session_token(SerialNumber=serial, TokenCode=code)
    assert ann.session(answer["Credentials"]).iam.get_user()["User"]["UserName"] == "ann"
    with denied(INVALID):
        ann.sts.get_session_token(SerialNumber=serial, TokenCode=code)
    plain = ann.session(ann.sts.get_session_token()["Credentials"])
    with refused(
        403, "InvalidClientTokenId", "The security token included in the request is invalid."
    ):
        plain.iam.get_user()


def test_a_device_must_be_the_caller_s(root):
    ann = root.new_user("ann")
    root.new_user("bob")
    serial, seed = enable(root.iam, "bob")
    with denied(UNKNOWN):
        ann.sts.get_session_token(SerialNumber=serial, TokenCode=totp.code(seed, 1))
    with denied(
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass "
        "code."
    ):
        ann.sts.get_session_token(SerialNumber=serial)


def test_a_trust_policy_may_ask_for_mfa(root):
    ann = root.new_user("ann", allow("sts:AssumeRole"))
    asks = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    role = root.iam.create_role(
        RoleName="guarded", AssumeRolePolicyDocument=text(trust(root.account, Condition=asks))
    )["Role"]["Arn"]
    serial, seed = enable(root.iam, "ann")
    with denied(
        f"User: {ann.arn} is not authorized to perform: sts:AssumeRole on resource: {role}"
    ):
        ann.assume(role)
    session = ann.assume(role, SerialNumber=serial, TokenCode=totp.code(seed, 1))
    assert session.arn.endswith("assumed-role/guarded/session")


def test_the_root_user_has_devices_of_its_own(root):
    serial, _ = enable(root.iam, "root")
    assert [device["SerialNumber"] for device in root.iam.list_mfa_devices()["MFADevices"]] == [serial]
    assert root.iam.get_account_summary()["SummaryMap"]["AccountMFAEnabled"] == 1
    owner = root.iam.list_virtual_mfa_devices()["VirtualMFADevices"][0]["User"]
    assert owner["Arn"] == root.iam_arn("root")


@pytest.mark.parametrize("action, call", [
    ("CreateVirtualMFADevice", lambda iam, _: iam.create_virtual_mfa_device(VirtualMFADeviceName="x")),
    ("DeleteVirtualMFADevice", lambda iam, s: iam.delete_virtual_mfa_device(SerialNumber=s("mfa/x"))),
    ("ListMFADeviceTags", lambda iam, s: iam.list_mfa_device_tags(SerialNumber=s("mfa/x"))),
])
def test_devices_are_guarded_by_their_arn(root, action, call):
    ann = root.new_user("ann")
    with not_authorized(ann.arn, f"iam:{action}", root.iam_arn("mfa/x")):
        call(ann.iam, root.iam_arn)
    with not_authorized(ann.arn, "iam:ListVirtualMFADevices", "*"):
        ann.iam.list_virtual_mfa_devices()
    with not_authorized(ann.arn, "iam:EnableMFADevice", root.iam_arn("user/ann")):
        ann.iam.enable_mfa_device(
            UserName="ann", SerialNumber=root.iam_arn("mfa/x"),
            AuthenticationCode1="123456", AuthenticationCode2="123456",
        )
