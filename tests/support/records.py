"""Reads the audit files of a durable server."""

import json
import pathlib
import time

import botocore.exceptions
import pytest

WITHIN_S = 10


def lines(server, log: str = "events") -> list[str]:
    files = sorted(pathlib.Path(server.data, "audit").glob(f"{log}-*.jsonl"))
    text = "".join(file.read_text() for file in files)
    # The last line may be on its way.
    return text[: text.rfind("\n") + 1].splitlines()


def all_records(server, log: str = "events") -> list[dict]:
    return [json.loads(line) for line in lines(server, log)]


def waited_for(server, wanted, log: str = "events", count: int = 1) -> list[dict]:
    """The records that `wanted` holds for, once there are so many of them."""
    deadline = time.monotonic() + WITHIN_S
    while True:
        found = [record for record in all_records(server, log) if wanted(record)]
        if len(found) >= count:
            return found
        assert time.monotonic() < deadline, f"{len(found)} records of {count}: {found}"
        time.sleep(0.02)


def of_request(server, answer: dict, count: int = 1) -> list[dict]:
    """The records of the request that this answer (or refusal) is to."""
    request_id = answer["ResponseMetadata"]["RequestId"]
    return waited_for(server, lambda record: record.get("requestID") == request_id, count=count)


def record(server, answer: dict) -> dict:
    """The one record of the request that this answer (or refusal) is to."""
    (found,) = of_request(server, answer)
    return found


def refusal(call, **parameters) -> dict:
    """The answer to a call that must be refused."""
    with pytest.raises(botocore.exceptions.ClientError) as refused:
        call(**parameters)
    return refused.value.response
