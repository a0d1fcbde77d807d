// The school that the browser visits: the real program on a demo year, or, where LETOPIS_E2E_URL
// and LETOPIS_E2E_DEMO say so, one that runs already.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const program = path.join(root, "build/release/letopis");
const students = "90";

/** Nothing, or why there is no school to visit. */
export function absence() {
  if (process.env.LETOPIS_E2E_URL) return null;
  return fs.existsSync(program) ? null : "build/release/letopis is not built (./dev build)";
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks until the server is ready; a server that has ended will never be. */
async function untilReady(url, child) {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`letopis serve ended: ${child.exitCode}`);
    const ready = await fetch(`${url}/readyz`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("letopis serve was not ready within 30 s");
}

/** Makes the demo year once; `copy` gives it again, which takes a fiftieth of the time. Copies keep
 * the places of the first one's media, so all of them go together. */
export function makeSchools() {
  if (process.env.LETOPIS_E2E_URL) return { copy: () => null, remove: () => {} };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "letopis-e2e-"));
  const first = path.join(folder, "0");
  execFileSync(program, ["demo", "--data", first, "--students", students], { stdio: "ignore" });
  let copies = 0;
  const copy = () => {
    const place = path.join(folder, String(copies++));
    if (place !== first) fs.cpSync(first, place, { recursive: true });
    return place;
  };
  return { copy, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

export async function openSchool(folder) {
  if (process.env.LETOPIS_E2E_URL) {
    const demo = JSON.parse(fs.readFileSync(process.env.LETOPIS_E2E_DEMO, "utf8"));
    return { url: process.env.LETOPIS_E2E_URL, demo, close: async () => {} };
  }
  const url = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(program, ["serve", "--data", folder, "--listen", url.slice(7)], {
    stdio: "ignore",
  });
  await untilReady(url, child);
  const demo = JSON.parse(fs.readFileSync(path.join(folder, "demo.json"), "utf8"));
  const close = async () => {
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  return { url, demo, close };
}
