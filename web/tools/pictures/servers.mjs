// The demo school, and a server where nobody has founded one yet, both at the pictures' moment.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";
import { fileURLToPath } from "node:url";
import { environmentOfMoment, moment } from "./moment.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const program = process.env.LETOPIS_PROGRAM ?? path.join(root, "build/release/letopis");

/** The program on a folder; `begin` is what its line with the address has in it. */
async function serve(folder, begin) {
  const child = spawn(program, ["serve", "--data", folder, "--listen", "127.0.0.1:0"], {
    stdio: ["ignore", "pipe", "ignore"],
    env: environmentOfMoment(),
  });
  const link = await new Promise((resolve, reject) => {
    child.on("exit", (code) => reject(new Error(`letopis serve ended: ${code}`)));
    readline.createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes(begin)) resolve(line.slice(line.indexOf("http://")).trim());
    });
  });
  const close = async () => {
    const ended = new Promise((resolve) => child.on("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  };
  return { url: new URL(link).origin, link, close };
}

/** LETOPIS_PICTURES_DEMO names a demo that is made already; it gets what the pictures write. */
export async function openDemo() {
  const made = process.env.LETOPIS_PICTURES_DEMO;
  const folder = made ?? fs.mkdtempSync(path.join(os.tmpdir(), "letopis-pictures-"));
  if (!fs.existsSync(path.join(folder, "demo.json"))) {
    const day = moment.toISOString().slice(0, 10);
    execFileSync(program, ["demo", "--data", folder, "--today", day], {
      stdio: "inherit",
      env: environmentOfMoment(),
    });
  }
  const server = await serve(folder, "http://");
  const demo = JSON.parse(fs.readFileSync(path.join(folder, "demo.json"), "utf8"));
  const close = async () => {
    await server.close();
    if (made === undefined) fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, demo, close };
}

export async function openEmpty() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "letopis-pictures-"));
  const server = await serve(folder, "/setup#");
  const close = async () => {
    await server.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, close };
}
