"""Calls that must be refused, one at a time, where the whole answer is looked at."""

import botocore.exceptions


def refused(code: str, status: int, call, *arguments, message: str | None = None, **named) -> dict:
    """Calls, expects exactly this refusal, and gives the answer.

    The code of an answer without a body (HEAD, 304) is its status.
    """
    try:
        call(*arguments, **named)
    except botocore.exceptions.ClientError as error:
        answer = error.response
    else:
        raise AssertionError(f"done, but {code} was expected")
    got = (answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"])
    assert got == (code, status), f"refused with {got}: {answer['Error']}"
    if message is not None:
        assert answer["Error"]["Message"] == message
    return answer
