"""Who calls: credentials, and the clients that sign with them."""

import dataclasses
import functools

import botocore.config
import botocore.session


@functools.cache
def _session() -> botocore.session.Session:
    # One session, so that the models are read once; credentials are given to each client.
    session = botocore.session.Session()
    session.set_config_variable("region", "us-east-1")
    return session


@dataclasses.dataclass(frozen=True)
class Identity:
    """An identity of one account, by its credentials."""

    url: str
    account: str
    access_key_id: str
    secret_access_key: str = dataclasses.field(repr=False)
    session_token: str | None = dataclasses.field(default=None, repr=False)
    # The user, where the identity is one that a test made.
    name: str = ""
    # Of the services that are not global.
    region: str = "us-east-1"

    def client(self, service: str, region: str = "us-east-1", **settings):
        """A client of the real SDK that asks once."""
        return _session().create_client(
            service,
            region_name=region,
            endpoint_url=self.url,
            aws_access_key_id=self.access_key_id,
            aws_secret_access_key=self.secret_access_key,
            aws_session_token=self.session_token,
            config=botocore.config.Config(retries={"total_max_attempts": 1}, **settings),
        )

    def unchecked(self, service: str):
        """A client that sends whatever it is given, so that the server is the one that refuses."""
        return self.client(service, parameter_validation=False)

    @functools.cached_property
    def iam(self):
        return self.client("iam")

    @functools.cached_property
    def sts(self):
        return self.client("sts")

    @functools.cached_property
    def s3(self):
        # By path: the names of this machine do not resolve below "localhost" everywhere.
        return self.client("s3", self.region, s3={"addressing_style": "path"})

    @property
    def arn(self) -> str:
        return self.sts.get_caller_identity()["Arn"]

    def iam_arn(self, resource: str) -> str:
        """`user/ann` → `arn:aws:iam::…:user/ann`, in this identity's account."""
        return f"arn:aws:iam::{self.account}:{resource}"

    def new_user(self, name: str = "caller", *policies: dict, **more) -> "Identity":
        """Makes a user with an access key and these inline policies; the user as an identity."""
        self.iam.create_user(UserName=name, **more)
        for number, policy in enumerate(policies):
            put_user_policy(self, name, policy, f"policy-{number}")
        return self.with_new_key(name)

    def with_new_key(self, name: str) -> "Identity":
        key = self.iam.create_access_key(UserName=name)["AccessKey"]
        return Identity(
            self.url, self.account, key["AccessKeyId"], key["SecretAccessKey"], name=name
        )

    def session(self, credentials: dict, account: str | None = None) -> "Identity":
        """Temporary credentials, as STS answers them, as an identity."""
        return Identity(
            self.url,
            account or self.account,
            credentials["AccessKeyId"],
            credentials["SecretAccessKey"],
            credentials["SessionToken"],
        )

    def assume(self, role_arn: str, name: str = "session", **more) -> "Identity":
        """Assumes a role; the session as an identity."""
        answer = self.sts.assume_role(RoleArn=role_arn, RoleSessionName=name, **more)
        return self.session(answer["Credentials"], role_arn.split(":")[4])


def put_user_policy(root: Identity, name: str, policy: dict, policy_name: str = "policy") -> None:
    from support.documents import text

    root.iam.put_user_policy(UserName=name, PolicyName=policy_name, PolicyDocument=text(policy))
