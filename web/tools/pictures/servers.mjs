// The demo school, and a server where nobody has founded one yet, both at the pictures' moment.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openEmptyServer, serve } from "../../e2e/founding.mjs";
import { environmentOfMoment, moment } from "./moment.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const program = process.env.LETOPIS_PROGRAM ?? path.join(root, "build/release/letopis");

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
  const server = await serve(program, folder, "http://", environmentOfMoment());
  const demo = JSON.parse(fs.readFileSync(path.join(folder, "demo.json"), "utf8"));
  const close = async () => {
    await server.close();
    if (made === undefined) fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, demo, close };
}

export const openEmpty = () => openEmptyServer(program, environmentOfMoment());
