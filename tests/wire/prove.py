"""Every operation of the models against botocore, both ways.

botocore serializes a generated input, the Rust side (`wire_peer`) decodes it, and the two
are compared field by field; the Rust side encodes a generated output, botocore parses it,
and the two are compared. Likewise each error of the models, and inputs that break one
constraint each.

    cargo xtask wire-proof
"""

import argparse
import base64
import collections
import io
import json
import subprocess
import sys
import urllib.parse

import botocore.awsrequest
import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

from . import checks, values

SERVICES = {
    "iam": "iam",
    "sts": "sts",
    "organizations": "organizations",
    "accessanalyzer": "accessanalyzer",
    "ec2": "ec2",
    "s3": "s3",
    "cloudtrail": "cloudtrail",
    "s3control": "s3control",
    "sqs": "sqs",
}
REQUEST_ID = "01234567-89ab-cdef-0123-456789abcdef"


class Case:
    """A question for the Rust side, and what its answer has to be."""

    def __init__(self, what: str, question: dict, judge):
        self.what = what
        self.question = question
        self.judge = judge


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--peer", required=True, help="the wire_peer program")
    options = arguments.parse_args()

    cases, operations = [], {}
    for name, folder in SERVICES.items():
        # The extras make some texts timestamps, for the SDK alone.
        loader = botocore.loaders.Loader(include_default_extras=False)
        service = botocore.model.ServiceModel(
            loader.load_service_model(folder, "service-2"), service_name=folder
        )
        operations[name] = sum(
            not is_replaced(service, service.operation_model(operation))
            for operation in service.operation_names
        )
        cases += of_service(name, service)

    lines = "".join(json.dumps(case.question) + "\n" for case in cases)
    peer = subprocess.run([options.peer], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in peer.stdout.splitlines()]
    assert len(answers) == len(cases), f"{len(answers)} answers to {len(cases)} questions"

    compared = collections.Counter()
    wrong = []
    for case, answer in zip(cases, answers, strict=True):
        problem = case.judge(answer)
        compared[case.question["service"], case.what.split(":")[0]] += 1
        if problem:
            wrong.append(f"{case.what}: {problem}")
    report(operations, compared)
    for problem in wrong[:400]:
        print(problem, file=sys.stderr)
    if wrong:
        print(f"{len(wrong)} of {len(cases)} comparisons differ", file=sys.stderr)
    return 1 if wrong else 0


def report(operations: dict, compared: collections.Counter) -> None:
    kinds = ["input", "output", "error", "constraint"]
    print(f"{'service':<16}{'operations':>11}" + "".join(f"{kind + 's':>13}" for kind in kinds))
    for name, count in operations.items():
        counts = "".join(f"{compared[name, kind]:>13}" for kind in kinds)
        print(f"{name:<16}{count:>11}{counts}")
    total = "".join(f"{sum(compared[n, kind] for n in operations):>13}" for kind in kinds)
    print(f"{'all':<16}{sum(operations.values()):>11}{total}")


def of_service(name: str, service) -> list[Case]:
    cases = []
    faults = {}
    for operation_name in service.operation_names:
        operation = service.operation_model(operation_name)
        if is_replaced(service, operation):
            continue
        cases += inputs(name, service, operation)
        cases += outputs(name, service, operation)
        faults.update({shape.name: shape for shape in operation.error_shapes})
    for shape in faults.values():
        cases.append(error(name, service, shape))
    return cases


def is_replaced(service, operation) -> bool:
    """Whether the operation is, on the wire, another one: its successor, or its namesake at
    another endpoint."""
    if operation.name == "ListDirectoryBuckets":
        return True
    same = (service.operation_model(name) for name in service.operation_names)
    return bool(operation.deprecated) and any(
        other.http == operation.http and not other.deprecated for other in same
    )


def variants(shape, output: bool):
    """Values of a structure: full ones for each member of unions, the least, empty lists."""
    maker = values.Maker(output=output)
    full = [maker.structure(shape)]
    for variant in range(1, maker.variants):
        full.append(values.Maker(variant=variant, output=output).structure(shape))
    others = [values.Maker(fill, 1, output).structure(shape) for fill in ("least", "empty")]
    return full + others


def inputs(name: str, service, operation) -> list[Case]:
    shape = operation.input_shape
    if shape is None:
        return [decoding(name, service, operation, {}, f"input: {name} {operation.name}")]
    cases = []
    for number, value in enumerate(variants(shape, output=False)):
        what = f"input: {name} {operation.name} {number}"
        cases.append(decoding(name, service, operation, value, what))
    full = values.Maker().structure(shape)
    for kind, value in checks.broken(shape, full, lambda *change: travels(shape, *change)):
        sent = as_sent(value, shape, service.metadata["protocol"])
        if not checks.violations(name, shape, sent):
            continue  # What breaks the constraint has no form on the wire.
        what = f"constraint: {name} {operation.name} {kind}"
        cases.append(decoding(name, service, operation, value, what))
    return cases


def travels(shape, path, member, bad) -> bool:
    """Whether a client can send the bad value: no label can be missing or empty, no header
    holds control characters, and an empty list is none in most protocols' places."""
    top = shape.members[path[0]].serialization
    location = top.get("location")
    if bad is None and path[0] == shape.serialization.get("payload"):
        # No body and an empty text or blob are the same.
        return member.type_name not in ("string", "blob")
    if location == "uri":
        return bool(bad)
    if location in ("header", "headers", "querystring"):
        return isinstance(bad, str) and bad.isascii() and bad.isprintable() or isinstance(bad, int)
    return True


def decoding(name, service, operation, value, what) -> Case:
    serializer = botocore.serialize.create_serializer(
        service.metadata["protocol"], include_validation=False
    )
    raw = serializer.serialize_to_request(value, operation)
    raw.setdefault("context", {})
    botocore.awsrequest.prepare_request_dict(raw, "http://127.0.0.1:1", context={})
    request = botocore.awsrequest.create_request_object(raw).prepare()
    url = urllib.parse.urlsplit(request.url)
    body = request.body or b""
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        body = body.encode()
    question = {
        "kind": "decode",
        "service": name,
        "method": request.method,
        "path": url.path,
        "query": url.query or None,
        "headers": [[key, text(header)] for key, header in request.headers.items()],
        "body": base64.b64encode(body).decode(),
    }
    shape = operation.input_shape
    sent = as_sent(value, shape, service.metadata["protocol"]) if shape else {}
    wanted = values.plain(sent, shape) if shape else {}
    if shape and "ContentLength" in shape.members and "Content-Length" in request.headers:
        # The header is the client's own where the caller sets none.
        wanted["ContentLength"] = int(request.headers["Content-Length"])
    expected = checks.violations(name, shape, sent) if shape else []

    def judge(answer):
        if answer.get("operation") != operation.name:
            return f"resolved as {answer}"
        if "refused" in answer:
            return f"refused: {answer['refused']}"
        if answer["input"] != wanted:
            return f"decoded {answer['input']}, sent {wanted}"
        message = checks.message(name, expected) if expected else None
        if answer["violations"] != message:
            return f"said {answer['violations']}, should have said {message}"
        if what.startswith("constraint") and not expected:
            return "the input breaks no constraint"
        if answer["lossless"] is False:
            return "the Rust type lost something"
        return None

    return Case(what, question, judge)


def as_sent(value, shape, protocol):
    """What of a value reaches the wire; `None` if nothing does. Forms do not show an empty
    structure, EC2's no empty list; flattened XML neither list nor map."""
    kind = shape.type_name
    in_form = protocol in ("query", "ec2")
    if kind == "structure":
        sent = {
            name: as_sent(value[name], member, protocol)
            for name, member in shape.members.items()
            if name in value
        }
        return {
            name: inner
            for name, inner in sent.items()
            if not vanishes(inner, shape.members[name], protocol)
        }
    if kind == "list":
        sent = [as_sent(element, shape.member, protocol) for element in value]
        if in_form:
            sent = [element for element in sent if element not in (None, {})]
        return None if value and not sent else sent
    if kind == "map":
        return {key: as_sent(element, shape.value, protocol) for key, element in value.items()}
    return value


def vanishes(value, shape, protocol) -> bool:
    if value is None:
        return True
    if value not in ([], {}):
        return False
    if shape.serialization.get("location"):
        return True
    if protocol in ("query", "ec2"):
        # botocore writes an empty list as `Name=` in query forms alone.
        return not (shape.type_name == "list" and protocol == "query")
    return protocol == "rest-xml" and bool(shape.serialization.get("flattened"))


def outputs(name: str, service, operation) -> list[Case]:
    shape = operation.output_shape
    if operation.has_event_stream_output:
        return []  # No document: events, which are not encoded here.
    made = variants(shape, output=True) if shape else [{}]
    return [encoding(name, service, operation, value, number) for number, value in enumerate(made)]


def encoding(name, service, operation, value, number) -> Case:
    shape = operation.output_shape
    protocol = service.metadata["protocol"]
    wanted = values.plain(value, shape) if shape else {}
    question = {
        "kind": "encode",
        "service": name,
        "operation": operation.name,
        "output": wanted,
    }

    def judge(answer):
        parsed = parse(protocol, answer, shape)
        metadata = parsed.pop("ResponseMetadata", {})
        if metadata.get("RequestId") != REQUEST_ID:
            return f"request id {metadata.get('RequestId')}"
        got = values.plain(parsed, shape) if shape else {}
        expected = as_answered(wanted, shape, protocol)
        payload = shape and shape.serialization.get("payload")
        if payload and shape.members[payload].type_name == "structure":
            # A structure that is the whole body is there even if the body is empty.
            expected.setdefault(payload, {})
        if protocol == "rest-xml":
            # A text or blob that is the whole body, and a map of headers, are always there.
            got, expected = (
                {key: value for key, value in some.items() if value not in ("", {})}
                | ({payload: some[payload]} if some.get(payload) == {} else {})
                for some in (got, expected)
            )
        if got != expected:
            return f"parsed {got}, encoded {wanted}"
        return None

    return Case(f"output: {name} {operation.name} {number}", question, judge)


def as_answered(value, shape, protocol):
    """What of an output botocore gives back: empty flattened lists and headers are not
    there, and empty structures in XML are."""
    if shape is None:
        return {}
    kind = shape.type_name
    if kind == "structure":
        return {
            name: as_answered(value[name], member, protocol)
            for name, member in shape.members.items()
            if name in value and not unanswered(value[name], member, protocol)
        }
    if kind == "list":
        return [as_answered(element, shape.member, protocol) for element in value]
    if kind == "map":
        return {key: as_answered(element, shape.value, protocol) for key, element in value.items()}
    return value


def unanswered(value, shape, protocol) -> bool:
    if value not in ([], {}):
        return False
    if shape.serialization.get("location"):
        return True
    return "json" not in protocol and bool(shape.serialization.get("flattened"))


def error(name, service, shape) -> Case:
    message = "What happened: <a> & \"b\""
    question = {"kind": "error", "service": name, "shape": shape.name, "message": message}
    trait = shape.metadata.get("error", {})
    # botocore keeps `fault` to itself.
    status = trait.get("httpStatusCode", 500 if shape._shape_model.get("fault") else 400)

    def judge(answer):
        parsed = parse(service.metadata["protocol"], answer, None)
        if "Error" not in parsed:
            return f"parsed as no error: {answer}"
        code = trait.get("code", shape.name)
        if parsed["Error"]["Code"] != code or parsed["Error"]["Message"] != message:
            return f"parsed {parsed}, meant {code}"
        if answer["status"] != status:
            return f"status {answer['status']}, should be {status}"
        if parsed["ResponseMetadata"].get("RequestId") != REQUEST_ID:
            return f"request id {parsed['ResponseMetadata']}"
        return None

    return Case(f"error: {name} {shape.name}", question, judge)


def parse(protocol, answer, shape):
    body = base64.b64decode(answer["body"])
    payload = shape is not None and shape.serialization.get("payload")
    if payload and shape.members[payload].type_name == "blob":
        # botocore gives a stream that is the body as it is; of bytes it would make text.
        body = io.BytesIO(body)
    elif shape is not None and shape.name == "GetBucketLocationOutput":
        # botocore reads this one in a handler of the client: its root is its only member.
        body = body.replace(b"?>", b"?><r>", 1) + b"</r>"
    response = {
        "status_code": answer["status"],
        "headers": botocore.awsrequest.HeadersDict(answer["headers"]),
        "body": body,
        "context": {"operation_name": "Any"},
    }
    return botocore.parsers.create_parser(protocol).parse(response, shape)


def text(header) -> str:
    return header.decode() if isinstance(header, bytes) else str(header)


if __name__ == "__main__":
    sys.exit(main())
