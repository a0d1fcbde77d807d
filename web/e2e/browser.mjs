// The browser of the tests, the measurements and the pictures: Debian's Chromium, which asks nobody
// outside.
import { chromium } from "playwright-core";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `env`: beside the environment of this process. */
export function openBrowser(env = {}) {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: quiet, env: { ...process.env, ...env } });
}
