"""The credential report."""

import csv
import datetime
import io

from support.certificates import SERVER
from support.documents import allow
from support.refusals import not_authorized, refused


def report(iam) -> dict:
    """The lines of the report by user."""
    while iam.generate_credential_report()["State"] != "COMPLETE":
        pass
    answer = iam.get_credential_report()
    assert answer["ReportFormat"] == "text/csv"
    lines = csv.DictReader(io.StringIO(answer["Content"].decode()))
    return {line["user"]: line for line in lines}


def test_there_is_no_report_before_one_is_made(iam):
    with refused(410, "ReportNotPresent", "The credential report does not exist. "
                 "Use GenerateCredentialReport to generate one."):
        iam.get_credential_report()
    first = iam.generate_credential_report()
    assert first["State"] == "STARTED"
    assert first["Description"] == "No report exists. Starting a new report generation task"
    assert iam.generate_credential_report()["State"] == "COMPLETE"
    generated = iam.get_credential_report()["GeneratedTime"]
    assert abs(datetime.datetime.now(datetime.UTC) - generated) < datetime.timedelta(minutes=1)


def test_a_report_tells_each_user_s_credentials(root, iam):
    iam.update_account_password_policy(MaxPasswordAge=90)
    ann = root.new_user("ann,first")
    ann.sts.get_caller_identity()
    iam.create_login_profile(UserName=ann.name, Password="Correct-Horse-1")
    iam.upload_signing_certificate(UserName=ann.name, CertificateBody=SERVER)
    iam.create_user(UserName="bob")
    lines = report(iam)

    assert list(lines) == ["<root_account>", "ann,first", "bob"]
    line = lines[ann.name]
    assert line["arn"] == root.iam_arn("user/ann,first")
    changed = datetime.datetime.fromisoformat(line["password_last_changed"])
    rotated = datetime.datetime.fromisoformat(line["password_next_rotation"])
    assert rotated - changed == datetime.timedelta(days=90)
    assert (line["password_enabled"], line["password_last_used"]) == ("true", "no_information")
    assert line["access_key_1_active"] == "true"
    assert line["access_key_1_last_used_service"] == "sts"
    assert line["access_key_1_last_used_region"] == "us-east-1"
    assert line["access_key_2_active"] == "false"
    assert line["access_key_2_last_used_date"] == "N/A"
    assert (line["cert_1_active"], line["cert_2_active"]) == ("true", "false")
    assert lines["bob"]["password_last_used"] == "N/A"
    assert lines["bob"]["mfa_active"] == "false"
    assert lines["<root_account>"]["password_enabled"] == "not_supported"


def test_a_report_needs_a_permission(root):
    ann = root.new_user("ann", allow("iam:GenerateCredentialReport"))
    ann.iam.generate_credential_report()
    with not_authorized(ann.arn, "iam:GetCredentialReport", "*"):
        ann.iam.get_credential_report()
