"""Text that matches a pattern of an API model, and whether a text does.

The models have Java's syntax; AWS matches whole values. Python's `re` differs in what is
rewritten here. Classes such as \\p{L} are narrowed to their ASCII part: only text made here
is ever compared.
"""

import functools
import re
from re import _constants as c
from re import _parser

_CLASSES = {"L": "A-Za-z", "Z": " ", "N": "0-9"}


@functools.cache
def compiled(pattern: str) -> re.Pattern:
    python = re.sub(r"\\p\{(\w+)\}", lambda found: _CLASSES[found[1]], pattern)
    # A surrogate pair is one character; a range of lone halves would be refused.
    pair = r"\\u([Dd][89ABab]..)\\u([Dd][C-Fc-f]..)"
    python = re.sub(pair, _joined, python)
    python = re.sub(r"(?<!\\)\[\[", r"[\\[", python)
    return re.compile(python, re.ASCII)


def _joined(pair: re.Match) -> str:
    high, low = int(pair[1], 16), int(pair[2], 16)
    return f"\\U{0x10000 + (high - 0xD800) * 0x400 + low - 0xDC00:08x}"


def matches(pattern: str, text: str) -> bool:
    return compiled(pattern).fullmatch(text) is not None


@functools.cache
def matching(pattern: str, least: int, greatest: int) -> str | None:
    """The shortest text found that matches, of `least` to `greatest` characters."""
    tree = _parser.parse(compiled(pattern).pattern, re.ASCII)
    for extra in [*range(0, 64), *range(64, 2100, 16)]:
        for branch in range(4):
            text = _Maker(extra, branch).sequence(tree)
            if least <= len(text) <= greatest and matches(pattern, text):
                return text
    return None


class _Maker:
    """Makes one text for a pattern: every repetition `extra` times more than it must."""

    def __init__(self, extra: int, branch: int):
        self.extra = extra
        self.branch = branch

    def sequence(self, tree) -> str:
        return "".join(self.part(kind, argument) for kind, argument in tree)

    def part(self, kind, argument) -> str:
        if kind is c.LITERAL:
            return chr(argument)
        if kind is c.NOT_LITERAL:
            return "a" if argument != ord("a") else "b"
        if kind is c.ANY:
            return "a"
        if kind is c.IN:
            return self.one_of(argument)
        if kind in (c.MAX_REPEAT, c.MIN_REPEAT):
            least, greatest, inner = argument
            count = min(least + self.extra, greatest)
            return "".join(self.sequence(inner) for _ in range(count))
        if kind is c.SUBPATTERN:
            return self.sequence(argument[3])
        if kind is c.BRANCH:
            branches = argument[1]
            return self.sequence(branches[self.branch % len(branches)])
        if kind in (c.AT, c.ASSERT, c.ASSERT_NOT):
            return ""
        raise NotImplementedError(f"{kind} in a pattern")

    @staticmethod
    def one_of(members) -> str:
        text = "".join(
            chr(argument) if kind is c.LITERAL else
            chr(argument[0]) + chr(argument[1]) if kind is c.RANGE else
            {c.CATEGORY_DIGIT: "0", c.CATEGORY_WORD: "a", c.CATEGORY_SPACE: " "}.get(argument, "a")
            for kind, argument in members
            if kind is not c.NEGATE
        )
        if members[0][0] is c.NEGATE:
            return next(letter for letter in "abc01-" if letter not in text)
        printable = [letter for letter in text if " " < letter < "\x7f" and letter not in "-./"]
        return (printable or list(text))[0]
