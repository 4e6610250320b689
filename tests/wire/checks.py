"""What AWS says about values outside their constraints, worked out anew from the model.

A second implementation of the constraint check, on botocore's shapes; and the changes to a
valid value that break one constraint each.
"""

import copy

from . import patterns


# Constraints that the service words itself, with errors of its own.
CHECKED_BY_THE_SERVICE = {
    ("cloudtrail", "EventCategory"),
    ("cloudtrail", "LookupAttributeKey"),
    ("cloudtrail", "LookupAttributeValue"),
    ("cloudtrail", "MaxResults"),
}


def violations(service: str, shape, value: dict) -> list[str]:
    found = (found for found in _walk(shape, value, ()))
    return [
        _item(service, *one) for one in found
        if one[2] is None or (service, one[1].name) not in CHECKED_BY_THE_SERVICE
    ]


def message(service: str, items: list[str]) -> str:
    if service == "ec2":
        return items[0]
    noun = "error" if len(items) == 1 else "errors"
    return f"{len(items)} validation {noun} detected: {'; '.join(items)}"


def _walk(shape, value, path):
    kind = shape.type_name
    limits = shape.metadata
    if kind == "structure":
        for name, member in shape.members.items():
            here = (*path, ("member", name, member))
            if value.get(name) is not None:
                yield from _walk(member, value[name], here)
            elif name in shape.required_members:
                yield here, member, None, "Member must not be null"
        return
    if kind in ("string", "blob", "list", "map"):
        yield from _length(shape, value, path)
    if kind == "list":
        for number, element in enumerate(value, 1):
            yield from _walk(shape.member, element, (*path, ("element", number, None)))
    elif kind == "map":
        for key, element in value.items():
            here = (*path, ("key", key, None))
            yield from _walk(shape.key, key, here)
            yield from _walk(shape.value, element, here)
    elif kind in ("integer", "long", "float", "double"):
        if "max" in limits and value > limits["max"]:
            yield path, shape, value, f"Member must have value less than or equal to {_whole(limits['max'])}"
        if "min" in limits and value < limits["min"]:
            yield path, shape, value, f"Member must have value greater than or equal to {_whole(limits['min'])}"
    elif kind == "string":
        if limits.get("pattern") and not patterns.matches(limits["pattern"], value):
            yield path, shape, value, f"Member must satisfy regular expression pattern: {limits['pattern']}"
        if limits.get("enum") and value not in limits["enum"]:
            yield path, shape, value, ("enum", limits["enum"])


def _length(shape, value, path):
    limits = shape.metadata
    if "max" in limits and len(value) > limits["max"]:
        yield path, shape, value, f"Member must have length less than or equal to {int(limits['max'])}"
    if "min" in limits and len(value) < limits["min"]:
        yield path, shape, value, f"Member must have length greater than or equal to {int(limits['min'])}"


def _whole(bound):
    return int(bound) if float(bound).is_integer() else bound


def _item(service, path, shape, value, constraint) -> str:
    if service == "ec2":
        name = ".".join(str(_form_name(step)) for step in path)
        if value is None:
            return f"The request must contain the parameter {name}"
        if _is_sensitive(shape):
            return f"The value supplied for parameter '{name}' is not valid."
        return f"Value ({_shown(shape, value)}) for parameter {name} is invalid."
    if isinstance(constraint, tuple):
        listed = "" if service == "iam" else f": [{', '.join(constraint[1])}]"
        constraint = f"Member must satisfy enum value set{listed}"
    if service == "iam" or _is_sensitive(shape):
        shown = ""
    elif value is None:
        shown = " null"
    else:
        shown = f" '{_shown(shape, value)}'"
    name = ".".join(_step_name(step) for step in path)
    return f"Value{shown} at '{name}' failed to satisfy constraint: {constraint}"


def _step_name(step) -> str:
    kind, name, _ = step
    if kind == "member":
        return name[0].lower() + name[1:]
    return f"{name}.member" if kind == "element" else name


def _form_name(step):
    kind, name, shape = step
    if kind != "member":
        return name
    if "queryName" in shape.serialization:
        return shape.serialization["queryName"]
    wire = shape.serialization.get("name", name)
    return wire[0].upper() + wire[1:] if "name" in shape.serialization else name


def _is_sensitive(shape) -> bool:
    if shape.metadata.get("sensitive") or shape.name == "tokenType":
        return True
    if shape.type_name == "list":
        return _is_sensitive(shape.member)
    if shape.type_name == "map":
        return bool(shape.key.metadata.get("sensitive")) or _is_sensitive(shape.value)
    return False


def _shown(shape, value) -> str:
    kind = shape.type_name
    if kind == "list":
        return "[" + ", ".join(_shown(shape.member, element) for element in value) + "]"
    if kind == "map":
        return "{" + ", ".join(f"{key}={_shown(shape.value, v)}" for key, v in value.items()) + "}"
    if kind == "structure":
        shown = (
            f"{name}=***" if _is_sensitive(member) else f"{name}={_shown(member, value[name])}"
            for name, member in shape.members.items()
            if name in value
        )
        return "{" + ", ".join(shown) + "}"
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "timestamp":
        return str(round(value.timestamp() * 1000))
    if kind == "blob":
        return f"{len(value)} bytes"
    if kind in ("float", "double") and float(value).is_integer():
        return str(int(value))
    return str(value)


def broken(shape, value: dict, travels) -> list[tuple[str, dict]]:
    """Copies of a valid input, each with one constraint broken: its kind, and the copy.
    `travels(member, value)` says whether the client can send that value there at all.
    """
    found = []
    for kind, path, bad, member in _breaks(shape, value, ()):
        if not travels(path, member, bad):
            continue
        changed = copy.deepcopy(value)
        inner = changed
        for step in path[:-1]:
            inner = inner[step]
        if bad is None:
            del inner[path[-1]]
        else:
            inner[path[-1]] = bad
        found.append((kind, changed))
    return found


def _breaks(shape, value, path):
    kind, limits = shape.type_name, shape.metadata
    if kind == "structure":
        for name, member in shape.members.items():
            if name in value:
                if name in shape.required_members:
                    yield "required", (*path, name), None, member
                yield from _breaks(member, value[name], (*path, name))
        return
    if kind == "list" and value:
        yield from _breaks(shape.member, value[0], (*path, 0))
        if 0 < limits.get("max", 0) < 200:
            yield "list max", path, [value[0]] * (int(limits["max"]) + 1), shape
        if limits.get("min", 0) > 0:
            yield "list min", path, [], shape
    elif kind == "map":
        for key, element in value.items():
            yield from _breaks(shape.value, element, (*path, key))
    elif kind == "string":
        if limits.get("min", 0) > 1:
            yield "length min", path, value[: int(limits["min"]) - 1], shape
        if 0 < limits.get("max", 0) < 5000:
            yield "length max", path, value + "x" * (int(limits["max"]) + 1 - len(value)), shape
        if limits.get("enum"):
            yield "enum", path, "NOT-A-VALUE", shape
        if limits.get("pattern"):
            bad = (value[:-1] + end for end in ("\x7f\u0600", "\x01", "!", "?", " "))
            bad = next((text for text in bad if not patterns.matches(limits["pattern"], text)), None)
            if bad is not None:
                yield "pattern", path, bad, shape
    elif kind in ("integer", "long"):
        if "max" in limits and limits["max"] < 2**31 - 1:
            yield "value max", path, int(limits["max"]) + 1, shape
        if "min" in limits:
            yield "value min", path, int(limits["min"]) - 1, shape
    elif kind == "blob" and 0 < limits.get("max", 0) < 10000:
        yield "blob max", path, b"x" * (int(limits["max"]) + 1), shape
