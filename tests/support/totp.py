"""What an authenticator app does: one-time codes of a seed (RFC 6238)."""

import base64
import hmac
import struct
import time


def code(seed: bytes, offset: int = 0, now: float | None = None) -> str:
    """The six digits of the present half minute, or of one so many half minutes off."""
    key = base64.b32decode(seed)
    step = int((now or time.time()) // 30) + offset
    digest = hmac.new(key, struct.pack(">Q", step), "sha1").digest()
    at = digest[-1] & 15
    number = struct.unpack(">I", digest[at:at + 4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def pair(seed: bytes) -> dict:
    """Two codes in a row, as EnableMFADevice takes them."""
    return {"AuthenticationCode1": code(seed, -1), "AuthenticationCode2": code(seed)}
