"""Walks through the pages of a list."""


def pages(call, **arguments) -> list[dict]:
    """Every answer until the list is not truncated; a marker is there exactly when it is (ID-41)."""
    answers = [call(**arguments)]
    while answers[-1]["IsTruncated"]:
        assert len(answers) < 100, "the list does not end"
        answers.append(call(Marker=answers[-1]["Marker"], **arguments))
    assert "Marker" not in answers[-1]
    return answers


def all_items(call, member: str, key: str | None = None, **arguments) -> list:
    """What all pages list under `member`; of each item the value of `key`, if given."""
    items = [item for answer in pages(call, **arguments) for item in answer[member]]
    return [item[key] for item in items] if key else items
