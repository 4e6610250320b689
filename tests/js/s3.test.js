// S3 through the AWS SDK for JavaScript: objects, listings, uploads in parts.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { after, before, test } from "node:test";

import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  paginateListObjectsV2,
} from "@aws-sdk/client-s3";

import { ROOT_CREDENTIALS, startServer } from "./server.js";

let server;
let s3;
const Bucket = "js-bucket";

before(async () => {
  server = await startServer();
  s3 = new S3Client({
    endpoint: server.url,
    region: "us-east-1",
    credentials: ROOT_CREDENTIALS,
    forcePathStyle: true,
    maxAttempts: 1,
  });
  await s3.send(new CreateBucketCommand({ Bucket }));
});

after(() => server?.stop());

async function read(Key, more = {}) {
  const answer = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return Buffer.from(await answer.Body.transformToByteArray());
}

test("an object comes back as it was put", async () => {
  const body = randomBytes(300_000);
  const put = await s3.send(
    new PutObjectCommand({ Bucket, Key: "a b/é", Body: body, Metadata: { colour: "blue" } }),
  );
  assert.equal(put.ETag, `"${createHash("md5").update(body).digest("hex")}"`);
  assert.deepEqual(await read("a b/é"), body);
  assert.deepEqual(await read("a b/é", { Range: "bytes=65530-65540" }), body.subarray(65530, 65541));
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "a b/é" }));
  assert.deepEqual(head.Metadata, { colour: "blue" });
  await s3.send(
    new CopyObjectCommand({ Bucket, Key: "copy", CopySource: `${Bucket}/${encodeURI("a b/é")}` }),
  );
  assert.deepEqual(await read("copy"), body);
  await s3.send(new DeleteObjectCommand({ Bucket, Key: "copy" }));
  await assert.rejects(read("copy"), NoSuchKey);
});

test("pages make up a listing, and many are deleted at once", async () => {
  const keys = Array.from({ length: 7 }, (_, number) => `list/${number}`);
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
  const found = [];
  const pages = paginateListObjectsV2({ client: s3, pageSize: 3 }, { Bucket, Prefix: "list/" });
  for await (const page of pages) found.push(...page.Contents.map((entry) => entry.Key));
  assert.deepEqual(found, keys);
  const Objects = keys.map((Key) => ({ Key }));
  const gone = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  assert.equal(gone.Deleted.length, 7);
});

test("parts make an object", async () => {
  const address = { Bucket, Key: "parts" };
  const bodies = [randomBytes(5 * 1024 * 1024), randomBytes(1000)];
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(address));
  const Parts = [];
  for (const [index, Body] of bodies.entries()) {
    const part = { ...address, UploadId, PartNumber: index + 1, Body };
    const { ETag, ChecksumCRC32 } = await s3.send(new UploadPartCommand(part));
    Parts.push({ ETag, ChecksumCRC32, PartNumber: index + 1 });
  }
  await s3.send(
    new CompleteMultipartUploadCommand({ ...address, UploadId, MultipartUpload: { Parts } }),
  );
  assert.deepEqual(await read("parts"), Buffer.concat(bodies));
});
