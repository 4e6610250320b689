// Starts the real server in memory, on a free port, for the tests of this folder.

import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BINARY = resolve(ROOT, process.env.SEKISHO_BINARY ?? "target/debug/sekisho");
const START_MS_MAX = 30_000;

export const ACCOUNT = "123456789012";
export const ROOT_CREDENTIALS = {
  accessKeyId: "AKIAJSSMOKETESTROOT2",
  secretAccessKey: "only/for/this/test/and/never/durable/234",
};

/** Resolves to `{ url, stop }` once the server answers. */
export async function startServer() {
  const folder = mkdtempSync(join(tmpdir(), "sekisho-"));
  const logFile = join(folder, "log");
  const log = openSync(logFile, "a");
  // Nothing of the caller's settings may steer the server.
  const environment = Object.entries(process.env).filter(
    ([name]) => !/^(SEKISHO|AWS|XDG)_/.test(name),
  );
  const server = spawn(
    BINARY,
    ["serve", "--ephemeral", "--listen", "127.0.0.1:0", "--data", folder],
    {
      stdio: ["ignore", log, log],
      env: {
        ...Object.fromEntries(environment),
        SEKISHO_ROOT_ACCESS_KEY_ID: ROOT_CREDENTIALS.accessKeyId,
        SEKISHO_ROOT_SECRET_ACCESS_KEY: ROOT_CREDENTIALS.secretAccessKey,
      },
    },
  );
  closeSync(log);
  let failure;
  server.once("error", (error) => (failure = error.message));
  server.once("exit", (code, signal) => (failure ??= `it ended with ${code ?? signal}`));

  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };

  for (const deadline = Date.now() + START_MS_MAX; Date.now() < deadline; await sleep(10)) {
    if (failure) {
      const words = readFileSync(logFile, "utf8");
      await stop();
      throw new Error(`${BINARY}: ${failure}\n${words}`);
    }
    try {
      // The server notes the URL it listens on: port 0 is any free port.
      const url = readFileSync(join(folder, "endpoint"), "utf8").trim();
      const answer = await fetch(`${url}/_sekisho/health/ready`);
      if (answer.ok) return { url, stop };
    } catch {
      // Not listening yet.
    }
  }
  await stop();
  throw new Error(`${BINARY} was not ready within ${START_MS_MAX} ms`);
}
