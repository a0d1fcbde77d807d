// node bench/run.mjs PLAN.json: what a browser needs for a key, for a click and for a page to stand
// still. Prints lines of JSON, {name, figure, unit, baseline, baseline_figure}, one a round;
// tools/benches/screens.py makes the schools, starts their servers and calls this.
import fs from "node:fs";
import { openWholeBrowser } from "../e2e/browser.mjs";
import { measureInteractions } from "./interactions.mjs";
import { measureKeys } from "./keys.mjs";
import { measureShifts } from "./shifts.mjs";

const plan = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const add = (name, figure, unit, baseline, baseline_figure) =>
  console.log(JSON.stringify({ name, figure, unit, baseline, baseline_figure }));
const browser = await openWholeBrowser();
try {
  if (plan.keys) await measureKeys(browser, plan.keys, plan.rounds, add);
  if (plan.interactions) await measureInteractions(browser, plan.interactions, plan.rounds, add);
  if (plan.shifts) await measureShifts(browser, plan.shifts, add);
} finally {
  await browser.close();
}
