"""Deterministic values for shapes of botocore's models, within their constraints."""

import base64
import datetime
import itertools

from . import patterns

# Text without a pattern takes turns, so that every escape is met.
PLAIN = ["plain", "ümlaut & <tag> \"quoted\" 'and'", "100% a+b=c/d?e#f;g", "line\nfeed\ttab", "日本語 🗝"]
# Headers carry no more than this.
IN_HEADER = ["plain", "with space; and=signs"]


class Maker:
    """Makes values of one operation. `variant` chooses among a union's members, and what
    is filled: `full`, `least` (required members only) or `empty` (lists without elements).
    """

    def __init__(self, fill: str = "full", variant: int = 0, output: bool = False):
        self.fill = fill
        self.variant = variant
        self.output = output
        self.counter = itertools.count(variant)
        # How many variants it takes to see every member of every union met.
        self.variants = 1

    def structure(self, shape, within=()) -> dict:
        members = dict(shape.members)
        if getattr(shape, "is_tagged_union", False):
            self.variants = max(self.variants, len(members))
            members = dict([list(members.items())[self.variant % len(members)]])
        made = {}
        for name, member in members.items():
            required = name in shape.required_members or len(members) == 1 and shape.is_tagged_union
            in_path = member.serialization.get("location") == "uri"
            if self.fill == "least" and not required and not in_path:
                continue
            if self.recurses(member, (*within, shape.name)) and not required:
                continue
            made[name] = self.value(member, (*within, shape.name))
        return made

    def recurses(self, shape, within) -> bool:
        """Whether the shape stands inside itself, lists and maps looked through."""
        while shape.type_name in ("list", "map"):
            shape = shape.member if shape.type_name == "list" else shape.value
        return shape.name in within

    def value(self, shape, within=()):
        kind = shape.type_name
        if kind == "structure":
            return self.structure(shape, within)
        if kind == "list":
            return self.list(shape, within)
        if kind == "map":
            if self.fill == "empty":
                return {}
            if shape.serialization.get("location") == "headers":
                # Names of headers come back in lower case, values without line breaks.
                return {"some-name": IN_HEADER[next(self.counter) % len(IN_HEADER)]}
            key = self.text(shape.key)
            return {key: self.value(shape.value, within)}
        if kind == "string":
            return self.text(shape)
        if kind in ("integer", "long"):
            return self.number(shape, 7)
        if kind in ("float", "double"):
            return float(self.number(shape, 7)) + 0.5
        if kind == "boolean":
            return next(self.counter) % 2 == 0
        if kind == "timestamp":
            return datetime.datetime(2024, 1, 2, 3, 4, next(self.counter) % 60, tzinfo=datetime.UTC)
        if kind == "blob":
            return self.blob(shape)
        raise NotImplementedError(kind)

    def list(self, shape, within) -> list:
        least = int(shape.metadata.get("min", 0))
        if self.fill == "empty" and (self.output or least == 0):
            return []
        count = max(least, min(2, int(shape.metadata.get("max", 2))))
        return [self.value(shape.member, within) for _ in range(count)]

    def number(self, shape, wish: int) -> int:
        least, greatest = shape.metadata.get("min"), shape.metadata.get("max")
        number = wish + next(self.counter) % 5
        if least is not None:
            number = max(number, int(least))
        if greatest is not None:
            number = min(number, int(greatest))
        return number

    def text(self, shape) -> str:
        metadata = shape.metadata
        if metadata.get("enum"):
            values = metadata["enum"]
            return values[next(self.counter) % len(values)]
        least = int(metadata.get("min", 0))
        greatest = int(metadata.get("max", 1 << 20))
        if metadata.get("pattern"):
            text = patterns.matching(metadata["pattern"], max(least, 1), greatest)
            # Some patterns of the models match nothing.
            if text is not None:
                return text
        if shape.serialization.get("hostLabel") and not metadata.get("pattern"):
            return "label".ljust(least, "x")[:greatest]
        in_header = shape.serialization.get("location") in ("header", "headers")
        choices = IN_HEADER if in_header else PLAIN
        text = choices[next(self.counter) % len(choices)]
        return text[:greatest].strip().ljust(max(least, 1), "x")

    def blob(self, shape) -> bytes:
        least = int(shape.metadata.get("min", 0))
        return bytes(range(250, 256)) + b"\x00blob" + b"z" * least


def plain(value, shape):
    """The same as the Rust side shows it: by model names, timestamps in milliseconds,
    blobs in base64. Members that are `None` or not in the shape are left out.
    """
    kind = shape.type_name
    if value is None:
        return None
    if kind == "structure":
        return {
            name: plain(value[name], member)
            for name, member in shape.members.items()
            if value.get(name) is not None
        }
    if kind == "list":
        return [plain(element, shape.member) for element in value]
    if kind == "map":
        return {key: plain(element, shape.value) for key, element in value.items()}
    if kind == "timestamp":
        return round(value.timestamp() * 1000)
    if kind == "blob":
        if hasattr(value, "read"):
            value = value.read()
        if isinstance(value, str):
            value = value.encode()
        return base64.b64encode(value).decode()
    return value
