"""Expects a call to be refused, with the exact code, message and status."""

import contextlib
import re

import botocore.exceptions


@contextlib.contextmanager
def refused(status: int, code: str, message: "str | re.Pattern"):
    """The block must be refused with exactly this."""
    try:
        yield
    except botocore.exceptions.ClientError as error:
        answer = error.response
        got = (
            answer["ResponseMetadata"]["HTTPStatusCode"],
            answer["Error"]["Code"],
            answer["Error"]["Message"],
        )
        is_like = isinstance(message, re.Pattern) and message.fullmatch(got[2])
        expected = (status, code, got[2] if is_like else message)
        assert got == expected, f"refused with {got}, expected {expected}"
    else:
        raise AssertionError(f"done, but {code} was expected: {message}")


def no_such(message: str):
    return refused(404, "NoSuchEntity", message)


def exists(message: str):
    return refused(409, "EntityAlreadyExists", message)


def conflict(message: str):
    return refused(409, "DeleteConflict", message)


def limit_exceeded(message: str):
    return refused(409, "LimitExceeded", message)


def invalid(*violations: str):
    """`ValidationError` with these constraint violations, in this order (errors contract, 5)."""
    plural = "" if len(violations) == 1 else "s"
    words = f"{len(violations)} validation error{plural} detected: " + "; ".join(violations)
    return refused(400, "ValidationError", words)


def denied(message: str):
    return refused(403, "AccessDenied", message)


def malformed(message: str):
    return refused(400, "MalformedPolicyDocument", message)


def not_authorized(principal: str, action: str, resource: str, reason: str = "identity"):
    """The sentence of an implicit denial (errors contract, 6)."""
    because = {
        "identity": f" because no identity-based policy allows the {action} action",
        "boundary": f" because no permissions boundary allows the {action} action",
        "session": f" because no session policy allows the {action} action",
        "explicit identity": " with an explicit deny in an identity-based policy",
        "explicit boundary": " with an explicit deny in a permissions boundary",
        "explicit session": " with an explicit deny in a session policy",
        "": "",
    }[reason]
    return denied(
        f"User: {principal} is not authorized to perform: {action} on resource: {resource}{because}"
    )
