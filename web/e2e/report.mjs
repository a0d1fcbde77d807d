// A JUnit report of the browser tests, where $LETOPIS_REPORT says.
import fs from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Colours of a terminal are left out, and what XML has no room for. */
const escaped = (text) =>
  stripVTControlCharacters(text)
    .replace(/(?![\t\n\r])\p{Cc}/gu, "")
    .replace(
      /[<>&"]/g,
      (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[sign],
    );

export function writeReport(results) {
  const target = process.env.LETOPIS_REPORT;
  if (!target) return;
  const count = (state) => results.filter((one) => one.state === state).length;
  const cases = results.map(({ name, state, words, seconds }) => {
    const inside =
      state === "failed"
        ? `<failure message="${escaped(words)}"/>`
        : state === "skipped"
          ? `<skipped message="${escaped(words)}"/>`
          : "";
    return `  <testcase name="${escaped(name)}" time="${seconds.toFixed(2)}">${inside}</testcase>`;
  });
  const [failures, skipped] = [count("failed"), count("skipped")];
  const head = `tests="${results.length}" failures="${failures}" skipped="${skipped}"`;
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, `<testsuite name="e2e" ${head}>\n${cases.join("\n")}\n</testsuite>\n`);
}
