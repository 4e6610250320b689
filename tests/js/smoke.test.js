// The AWS SDK for JavaScript against the real server, by endpoint alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteConflictException,
  DeletePolicyCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DeleteUserCommand,
  DetachUserPolicyCommand,
  EntityAlreadyExistsException,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetUserCommand,
  IAMClient,
  ListUsersCommand,
  NoSuchEntityException,
  PutRolePolicyCommand,
  TagUserCommand,
  paginateListUsers,
  waitUntilUserExists,
} from "@aws-sdk/client-iam";
import {
  AssumeRoleCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetSessionTokenCommand,
  STSClient,
} from "@aws-sdk/client-sts";

import { ACCOUNT, ROOT_CREDENTIALS, startServer } from "./server.js";

let server;
let root;

/** The clients of one identity; each request is sent once. */
function clientsOf(credentials) {
  const settings = { endpoint: server.url, region: "us-east-1", credentials, maxAttempts: 1 };
  return { iam: new IAMClient(settings), sts: new STSClient(settings) };
}

/** A user with an access key; `policy` may be left out. */
async function newUser(name, policy) {
  await root.iam.send(new CreateUserCommand({ UserName: name }));
  if (policy) {
    const { Policy } = await root.iam.send(
      new CreatePolicyCommand({ PolicyName: name, PolicyDocument: JSON.stringify(policy) }),
    );
    await root.iam.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn: Policy.Arn }));
  }
  const { AccessKey } = await root.iam.send(new CreateAccessKeyCommand({ UserName: name }));
  return clientsOf({
    accessKeyId: AccessKey.AccessKeyId,
    secretAccessKey: AccessKey.SecretAccessKey,
  });
}

const allow = (Action, Resource = "*") => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource }],
});

before(async () => {
  server = await startServer();
  root = clientsOf(ROOT_CREDENTIALS);
});

after(() => server?.stop());

test("the root user is told who it is", async () => {
  const answer = await root.sts.send(new GetCallerIdentityCommand({}));

  assert.equal(answer.Account, ACCOUNT);
  assert.equal(answer.UserId, ACCOUNT);
  assert.equal(answer.Arn, `arn:aws:iam::${ACCOUNT}:root`);
  assert.match(answer.$metadata.requestId, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("a created user is waited for, read, tagged and listed", async () => {
  const tags = [{ Key: "team", Value: "blå 青" }];
  const { User } = await root.iam.send(
    new CreateUserCommand({ UserName: "ann", Path: "/team/", Tags: tags }),
  );
  assert.ok(User.CreateDate instanceof Date);
  assert.ok(Math.abs(Date.now() - User.CreateDate) < 60_000);

  const waited = await waitUntilUserExists({ client: root.iam, maxWaitTime: 5 }, { UserName: "ann" });
  assert.equal(waited.state, "SUCCESS");

  await root.iam.send(
    new TagUserCommand({ UserName: "ann", Tags: [{ Key: "level", Value: "" }] }),
  );
  const got = await root.iam.send(new GetUserCommand({ UserName: "ann" }));
  assert.deepEqual(
    new Map(got.User.Tags.map(({ Key, Value }) => [Key, Value])),
    new Map([["team", "blå 青"], ["level", ""]]),
  );

  const listed = await root.iam.send(new ListUsersCommand({ PathPrefix: "/team/" }));
  assert.deepEqual(listed.Users.map(({ Arn }) => Arn), [`arn:aws:iam::${ACCOUNT}:user/team/ann`]);
  assert.equal(listed.IsTruncated, false);
});

test("the SDK's paginator walks through all pages", async () => {
  const names = [0, 1, 2, 3, 4, 5, 6].map((number) => `page-${number}`);
  for (const name of names) {
    await root.iam.send(new CreateUserCommand({ UserName: name, Path: "/pages/" }));
  }
  const pages = [];
  const settings = { client: root.iam, pageSize: 3 };
  for await (const page of paginateListUsers(settings, { PathPrefix: "/pages/" })) {
    pages.push(page.Users.map(({ UserName }) => UserName));
  }
  assert.deepEqual(pages.flat(), names);
  assert.deepEqual(pages.map((page) => page.length), [3, 3, 1]);
});

test("refusals are the SDK's own exceptions", async () => {
  await root.iam.send(new CreateUserCommand({ UserName: "twin" }));

  await assert.rejects(root.iam.send(new CreateUserCommand({ UserName: "twin" })), (error) => {
    assert.ok(error instanceof EntityAlreadyExistsException);
    assert.equal(error.message, "User with name twin already exists.");
    assert.equal(error.$metadata.httpStatusCode, 409);
    return true;
  });
  await assert.rejects(root.iam.send(new GetUserCommand({ UserName: "nobody" })), (error) => {
    assert.ok(error instanceof NoSuchEntityException);
    assert.equal(error.message, "The user with name nobody cannot be found.");
    return true;
  });
});

test("a user may what its policy says and nothing else", async () => {
  const reader = await newUser("reader", allow(["iam:GetUser", "iam:ListUsers"]));
  const arn = `arn:aws:iam::${ACCOUNT}:user/reader`;

  const { User } = await reader.iam.send(new GetUserCommand({}));
  assert.equal(User.Arn, arn);
  await assert.rejects(reader.iam.send(new CreateUserCommand({ UserName: "eve" })), {
    name: "AccessDenied",
    message:
      `User: ${arn} is not authorized to perform: iam:CreateUser on resource: ` +
      `arn:aws:iam::${ACCOUNT}:user/eve because no identity-based policy allows the ` +
      "iam:CreateUser action",
  });
  await assert.rejects(
    root.iam.send(new GetUserCommand({ UserName: "eve" })),
    NoSuchEntityException,
  );
});

test("a wrong secret is refused", async () => {
  const wrong = clientsOf({ ...ROOT_CREDENTIALS, secretAccessKey: "x".repeat(40) });

  await assert.rejects(wrong.sts.send(new GetCallerIdentityCommand({})), {
    name: "SignatureDoesNotMatch",
  });
});

test("a role is assumed and its session acts", async () => {
  const user = await newUser("operator");
  const trust = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/operator` },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "sts:ExternalId": "unit-7" } },
      },
    ],
  };
  const { Role } = await root.iam.send(
    new CreateRoleCommand({ RoleName: "worker", AssumeRolePolicyDocument: JSON.stringify(trust) }),
  );
  // Space and percent sign must come back as they were sent.
  const grant = JSON.stringify(allow(["iam:GetRole"]), null, 2);
  await root.iam.send(
    new PutRolePolicyCommand({ RoleName: "worker", PolicyName: "grant", PolicyDocument: grant }),
  );
  const asked = { RoleArn: Role.Arn, RoleSessionName: "smoke", DurationSeconds: 900 };
  await assert.rejects(user.sts.send(new AssumeRoleCommand(asked)), { name: "AccessDenied" });

  const { Credentials, AssumedRoleUser } = await user.sts.send(
    new AssumeRoleCommand({ ...asked, ExternalId: "unit-7" }),
  );
  assert.equal(AssumedRoleUser.Arn, `arn:aws:sts::${ACCOUNT}:assumed-role/worker/smoke`);
  assert.equal(AssumedRoleUser.AssumedRoleId, `${Role.RoleId}:smoke`);
  assert.ok(Math.abs(Credentials.Expiration - Date.now() - 900_000) < 60_000);

  const session = clientsOf({
    accessKeyId: Credentials.AccessKeyId,
    secretAccessKey: Credentials.SecretAccessKey,
    sessionToken: Credentials.SessionToken,
  });
  const identity = await session.sts.send(new GetCallerIdentityCommand({}));
  assert.equal(identity.Arn, AssumedRoleUser.Arn);
  const got = await session.iam.send(new GetRoleCommand({ RoleName: "worker" }));
  assert.deepEqual(
    JSON.parse(decodeURIComponent(got.Role.AssumeRolePolicyDocument)),
    trust,
  );
  await assert.rejects(session.iam.send(new ListUsersCommand({})), { name: "AccessDenied" });

  await assert.rejects(
    root.iam.send(new DeleteRoleCommand({ RoleName: "worker" })),
    (error) => error instanceof DeleteConflictException,
  );
  await root.iam.send(new DeleteRolePolicyCommand({ RoleName: "worker", PolicyName: "grant" }));
  await root.iam.send(new DeleteRoleCommand({ RoleName: "worker" }));
});

test("a policy document comes back as it was sent", async () => {
  // ID-52: white space, percent signs and all.
  const document = JSON.stringify(allow(["s3:GetObject"], "arn:aws:s3:::b/a%20b/*"), null, 3);
  const { Policy } = await root.iam.send(
    new CreatePolicyCommand({ PolicyName: "exact", PolicyDocument: document }),
  );
  const { PolicyVersion } = await root.iam.send(
    new GetPolicyVersionCommand({ PolicyArn: Policy.Arn, VersionId: Policy.DefaultVersionId }),
  );

  assert.equal(decodeURIComponent(PolicyVersion.Document), document);
  await root.iam.send(new DeletePolicyCommand({ PolicyArn: Policy.Arn }));
});

test("temporary credentials of a user, and whose a key is", async () => {
  const user = await newUser("temporary", allow("sts:GetAccessKeyInfo"));
  const { Credentials } = await user.sts.send(new GetSessionTokenCommand({}));
  assert.match(Credentials.AccessKeyId, /^ASIA/);

  const { Account } = await user.sts.send(
    new GetAccessKeyInfoCommand({ AccessKeyId: Credentials.AccessKeyId }),
  );
  assert.equal(Account, ACCOUNT);
});

test("what is there is deleted in the order that AWS accepts", async () => {
  const { iam } = root;
  const leaver = await newUser("leaver", allow("iam:GetUser"));
  const UserName = "leaver";
  const PolicyArn = `arn:aws:iam::${ACCOUNT}:policy/leaver`;

  const isConflict = (error) => error instanceof DeleteConflictException;
  await assert.rejects(iam.send(new DeleteUserCommand({ UserName })), isConflict);
  await assert.rejects(iam.send(new DeletePolicyCommand({ PolicyArn })), isConflict);

  await iam.send(new DetachUserPolicyCommand({ UserName, PolicyArn }));
  await iam.send(new DeletePolicyCommand({ PolicyArn }));
  await assert.rejects(iam.send(new DeleteUserCommand({ UserName })), isConflict);

  const { accessKeyId } = await leaver.sts.config.credentials();
  await iam.send(new DeleteAccessKeyCommand({ UserName, AccessKeyId: accessKeyId }));
  await iam.send(new DeleteUserCommand({ UserName }));
  await assert.rejects(iam.send(new GetUserCommand({ UserName })), NoSuchEntityException);
});

test("a deleted access key opens nothing any more", async () => {
  const user = await newUser("revoked");
  const { accessKeyId } = await user.sts.config.credentials();
  await user.sts.send(new GetCallerIdentityCommand({}));

  await root.iam.send(
    new DeleteAccessKeyCommand({ UserName: "revoked", AccessKeyId: accessKeyId }),
  );
  await assert.rejects(user.sts.send(new GetCallerIdentityCommand({})), {
    name: "InvalidClientTokenId",
  });
  await root.iam.send(new DeleteUserCommand({ UserName: "revoked" }));
});
