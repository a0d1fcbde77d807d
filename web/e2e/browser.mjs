// The browser of the tests, the measurements and the pictures: Debian's Chromium, which asks nobody
// outside. Tests take the one that has no window to draw: it does the same for half the processor
// time.
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

const launch = (program, env) =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? program,
    args: quiet,
    env: { ...process.env, ...env },
  });

export const openBrowser = () => launch("/usr/bin/chromium-headless-shell", {});

/** The browser people use. `env`: beside the environment of this process. */
export const openWholeBrowser = (env = {}) => launch("/usr/bin/chromium", env);
