"""Policy documents, short to write."""

import json


def text(document: dict) -> str:
    return json.dumps(document, separators=(",", ":"))


def policy(*statements: dict) -> dict:
    return {"Version": "2012-10-17", "Statement": list(statements)}


def statement(effect: str, action, resource="*", **more) -> dict:
    return {"Effect": effect, "Action": action, "Resource": resource, **more}


def allow(action, resource="*", **more) -> dict:
    """A policy that allows, with one statement."""
    return policy(statement("Allow", action, resource, **more))


def deny(action, resource="*", **more) -> dict:
    return policy(statement("Deny", action, resource, **more))


def trust(principal, action="sts:AssumeRole", **more) -> dict:
    """A trust policy: `principal` is an ARN or account (or a list of them), or a whole Principal."""
    whole = principal if isinstance(principal, dict) else {"AWS": principal}
    return policy({"Effect": "Allow", "Principal": whole, "Action": action, **more})


def service_trust(service: str = "ec2.amazonaws.com") -> dict:
    return trust({"Service": service})


ALLOW_ALL = allow("*")
