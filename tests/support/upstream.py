"""A server in front of another store."""

from support.server import Server


def settings(url: str, access_key_id: str, secret_access_key: str, prefix: str = "up-") -> dict:
    return {
        "S3_UPSTREAM": url,
        "S3_UPSTREAM_ACCESS_KEY_ID": access_key_id,
        "S3_UPSTREAM_SECRET_ACCESS_KEY": secret_access_key,
        "S3_UPSTREAM_PREFIX": prefix,
    }


def in_front_of(store: Server) -> dict[str, str]:
    """The settings of a server whose objects another one keeps, as its root user's."""
    return settings(store.url, store.access_key_id, store.secret_access_key)
