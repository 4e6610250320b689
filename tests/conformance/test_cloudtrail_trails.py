"""Trails: made, changed, found, selected for, tagged (audit record contract, section 7)."""

import re

import pytest

from support.buckets import arn, grant, new_bucket, new_name, put_policy
from support.documents import allow
from support.refusals import refused
from support.trails import SERVICE, log_bucket, trail_arn

ANY = re.compile(".*", re.S)


@pytest.fixture
def trails(root):
    return root.unchecked("cloudtrail")


def test_a_trail_is_made_found_changed_and_gone(root, trails):
    bucket = log_bucket(root, "main")
    made = trails.create_trail(Name="main", S3BucketName=bucket, EnableLogFileValidation=True)
    assert made["TrailARN"] == trail_arn(root, "main")
    assert made["S3BucketName"] == bucket and made["LogFileValidationEnabled"] is True
    assert made["IncludeGlobalServiceEvents"] is True and made["IsMultiRegionTrail"] is False
    shown = {
        "Name": "main", "S3BucketName": bucket, "IncludeGlobalServiceEvents": True,
        "IsMultiRegionTrail": False, "HomeRegion": "us-east-1", "TrailARN": made["TrailARN"],
        "LogFileValidationEnabled": True, "HasCustomEventSelectors": False,
        "HasInsightSelectors": False, "IsOrganizationTrail": False,
    }
    for name in ["main", made["TrailARN"]]:
        assert trails.get_trail(Name=name)["Trail"] == shown
    assert trails.describe_trails()["trailList"] == [shown]
    assert trails.describe_trails(trailNameList=["main", "other"])["trailList"] == [shown]
    assert trails.list_trails()["Trails"] == [
        {"TrailARN": made["TrailARN"], "Name": "main", "HomeRegion": "us-east-1"}
    ]
    changed = trails.update_trail(Name="main", IsMultiRegionTrail=True)
    assert changed["IsMultiRegionTrail"] is True and changed["LogFileValidationEnabled"] is True
    trails.delete_trail(Name="main")
    with refused(400, "TrailNotFoundException", f"Unknown trail: {made['TrailARN']} for the user: {root.account}"):
        trails.get_trail(Name="main")


def test_logging_is_started_and_stopped(root, trails):
    trails.create_trail(Name="main", S3BucketName=log_bucket(root, "main"))
    status = trails.get_trail_status(Name="main")
    assert status["IsLogging"] is False and "StartLoggingTime" not in status
    assert status["TimeLoggingStarted"] == ""
    trails.start_logging(Name="main")
    status = trails.get_trail_status(Name="main")
    assert status["IsLogging"] is True and "StartLoggingTime" in status
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", status["TimeLoggingStarted"])
    trails.stop_logging(Name="main")
    status = trails.get_trail_status(Name="main")
    assert status["IsLogging"] is False and "StopLoggingTime" in status


def test_the_bucket_must_be_there_and_let_the_service_in(root, trails):
    """CT-82: GetBucketAcl and PutObject, by the service, for this very trail."""
    with refused(400, "InvalidS3BucketNameException", "Bucket name No_Bucket is not valid."):
        trails.create_trail(Name="main", S3BucketName="No_Bucket")
    missing = new_name()
    with refused(400, "S3BucketDoesNotExistException", f"S3 bucket {missing} does not exist!"):
        trails.create_trail(Name="main", S3BucketName=missing)
    bucket = new_bucket(root)
    words = f"Incorrect S3 bucket policy is detected for bucket: {bucket}"

    def may_not():
        with refused(400, "InsufficientS3BucketPolicyException", words):
            trails.create_trail(Name="main", S3BucketName=bucket)

    may_not()
    files = arn(bucket, f"AWSLogs/{root.account}/*")
    put_policy(root, bucket, grant(bucket, SERVICE, "s3:PutObject", resource=files))
    may_not()
    acl = grant(bucket, SERVICE, "s3:GetBucketAcl")
    put_policy(root, bucket, acl)
    may_not()
    other = {"Condition": {"StringEquals": {"aws:SourceArn": trail_arn(root, "other")}}}
    put_policy(root, bucket, acl, grant(bucket, SERVICE, "s3:PutObject", resource=files, **other))
    may_not()
    elsewhere = arn(bucket, "AWSLogs/999999999999/*")
    put_policy(root, bucket, acl, grant(bucket, SERVICE, "s3:PutObject", resource=elsewhere))
    may_not()
    put_policy(root, bucket, acl, grant(bucket, SERVICE, "s3:PutObject", resource=files))
    trails.create_trail(Name="main", S3BucketName=bucket)
    # With a prefix the files lie elsewhere.
    with refused(400, "InsufficientS3BucketPolicyException", words):
        trails.update_trail(Name="main", S3KeyPrefix="p")


@pytest.mark.parametrize("name", ["ab", "-abc", "a b c", "my--trail", "192.168.5.4"])
def test_names_have_a_form(root, trails, name):
    with refused(400, "InvalidTrailNameException", ANY):
        trails.create_trail(Name=name, S3BucketName="x")


def test_an_account_has_five_trails_of_different_names(root, trails):
    """CT-83."""
    bucket = new_bucket(root)
    put_policy(
        root, bucket, grant(bucket, SERVICE, "s3:GetBucketAcl"),
        grant(bucket, SERVICE, "s3:PutObject", resource=arn(bucket, "*")),
    )
    for number in range(5):
        trails.create_trail(Name=f"trail-{number}", S3BucketName=bucket)
    with refused(400, "TrailAlreadyExistsException", ANY):
        trails.create_trail(Name="trail-0", S3BucketName=bucket)
    with refused(
        400, "MaximumNumberOfTrailsExceededException",
        f"User: {root.account} already has 5 trails in us-east-1.",
    ):
        trails.create_trail(Name="trail-5", S3BucketName=bucket)


@pytest.mark.parametrize("setting", [
    {"SnsTopicName": "topic"}, {"KmsKeyId": "alias/k"}, {"IsOrganizationTrail": True},
    {"CloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:g:*"},
])
def test_what_is_not_there_is_not_half_done(root, trails, setting):
    bucket = log_bucket(root, "main")
    with refused(501, "NotImplemented", f"{next(iter(setting))} is not implemented by this server."):
        trails.create_trail(Name="main", S3BucketName=bucket, **setting)
    assert trails.describe_trails()["trailList"] == []


def test_selectors_come_back_as_they_were_put(root, trails):
    """CT-83."""
    trails.create_trail(Name="main", S3BucketName=log_bucket(root, "main"))
    default = {
        "ReadWriteType": "All", "IncludeManagementEvents": True, "DataResources": [],
        "ExcludeManagementEventSources": [],
    }
    assert trails.get_event_selectors(TrailName="main")["EventSelectors"] == [default]
    basic = default | {
        "ReadWriteType": "WriteOnly",
        "DataResources": [{"Type": "AWS::S3::Object", "Values": ["arn:aws:s3:::b/", "arn:aws:s3"]}],
    }
    put = trails.put_event_selectors(TrailName="main", EventSelectors=[basic])
    assert put["EventSelectors"] == [basic] and put["TrailARN"] == trail_arn(root, "main")
    got = trails.get_event_selectors(TrailName="main")
    assert got["EventSelectors"] == [basic] and "AdvancedEventSelectors" not in got
    assert trails.get_trail(Name="main")["Trail"]["HasCustomEventSelectors"] is True
    advanced = {"Name": "data", "FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Data"]},
        {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
        {"Field": "resources.ARN", "StartsWith": ["arn:aws:s3:::b/"]},
    ]}
    trails.put_event_selectors(TrailName="main", AdvancedEventSelectors=[advanced])
    got = trails.get_event_selectors(TrailName="main")
    assert got["AdvancedEventSelectors"] == [advanced] and "EventSelectors" not in got


@pytest.mark.parametrize("selectors", [
    {},
    {"EventSelectors": [{}] * 6},
    {"EventSelectors": [{"ReadWriteType": "Sometimes"}]},
    {"EventSelectors": [{"DataResources": [{"Type": "AWS::S3::Bucket", "Values": ["arn:aws:s3"]}]}]},
    {"EventSelectors": [{"DataResources": [{"Type": "AWS::S3::Object", "Values": ["b/"]}]}]},
    {"EventSelectors": [{"DataResources": [
        {"Type": "AWS::S3::Object", "Values": [f"arn:aws:s3:::b/{n}" for n in range(251)]}]}]},
    {"AdvancedEventSelectors": [{"FieldSelectors": [{"Field": "readOnly", "Equals": ["true"]}]}]},
    {"AdvancedEventSelectors": [{"FieldSelectors": [
        {"Field": "eventCategory", "Equals": ["Data"]}]}]},
])
def test_selectors_that_cannot_be_are_refused(root, trails, selectors):
    """CT-83."""
    trails.create_trail(Name="main", S3BucketName=log_bucket(root, "main"))
    with refused(400, ANY_SELECTOR_CODE(selectors), ANY):
        trails.put_event_selectors(TrailName="main", **selectors)


def ANY_SELECTOR_CODE(selectors: dict) -> str:
    # A value that the model lists the alternatives of breaks the model's own constraint.
    named = selectors.get("EventSelectors", [{}])[0].get("ReadWriteType")
    return "ValidationException" if named else "InvalidEventSelectorsException"


def test_trails_are_tagged(root, trails):
    trails.create_trail(
        Name="main", S3BucketName=log_bucket(root, "main"),
        TagsList=[{"Key": "Team", "Value": "a"}, {"Key": "Cost", "Value": "1"}],
    )
    arn_of = trail_arn(root, "main")
    trails.add_tags(ResourceId=arn_of, TagsList=[{"Key": "Team", "Value": "b"}])
    trails.remove_tags(ResourceId=arn_of, TagsList=[{"Key": "Cost"}])
    (listed,) = trails.list_tags(ResourceIdList=[arn_of])["ResourceTagList"]
    assert listed == {"ResourceId": arn_of, "TagsList": [{"Key": "Team", "Value": "b"}]}
    with refused(400, "InvalidTagParameterException", ANY):
        trails.add_tags(ResourceId=arn_of, TagsList=[{"Key": "aws:x", "Value": "a"}])


def test_each_operation_asks_for_its_action_on_the_trail(root, trails):
    """EV-100: and tags of the trail are keys."""
    trails.create_trail(
        Name="main", S3BucketName=log_bucket(root, "main"),
        TagsList=[{"Key": "Team", "Value": "a"}],
    )
    ann = root.new_user("ann", allow("cloudtrail:GetTrail", Resource=trail_arn(root, "main")))
    asked = ann.client("cloudtrail")
    asked.get_trail(Name="main")
    for call, parameters, action in [
        (asked.start_logging, {"Name": "main"}, "StartLogging"),
        (asked.delete_trail, {"Name": "main"}, "DeleteTrail"),
        (asked.get_trail_status, {"Name": "main"}, "GetTrailStatus"),
        (asked.put_event_selectors, {"TrailName": "main", "EventSelectors": []}, "PutEventSelectors"),
    ]:
        words = (
            f"User: {root.iam_arn('user/ann')} is not authorized to perform: cloudtrail:{action} "
            f"on resource: {trail_arn(root, 'main')} because no identity-based policy allows the "
            f"cloudtrail:{action} action"
        )
        with refused(400, "AccessDeniedException", words):
            call(**parameters)
    tagged = {"Condition": {"StringEquals": {"aws:ResourceTag/Team": "a"}}}
    bob = root.new_user("bob", allow("cloudtrail:GetTrailStatus", **tagged))
    assert bob.client("cloudtrail").get_trail_status(Name="main")["IsLogging"] is False
