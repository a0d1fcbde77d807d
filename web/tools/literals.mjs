// Every word a user reads stands in text/ru.json: fails on a Russian letter in a TypeScript source
// outside comments and tests. Letters that are keys or marks are data, and stand in model/ files
// that say so in `alphabets`.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const alphabets = new Set(
  [
    "marks",
    "keys",
    "points/local_scale",
    "paste",
    "results",
    "letters/own_letters",
    "letters/usual",
    "wording/wording",
  ].map((name) => `src/model/${name}.ts`),
);

function sources(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(at);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes("_test.") && !at.includes("/testing/")
      ? [at]
      : [];
  });
}

const withoutComments = (text) =>
  text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ""))
    .replaceAll(/(^|[\s;{(])\/\/.*$/gm, "$1");

let found = 0;
for (const source of sources(path.join(root, "src"))) {
  const name = path.relative(root, source);
  if (alphabets.has(name)) continue;
  withoutComments(fs.readFileSync(source, "utf8"))
    .split("\n")
    .forEach((line, index) => {
      if (!/[а-яё]/i.test(line)) return;
      found += 1;
      console.error(
        `web/${name}:${index + 1}: a Russian word outside text/ru.json: ${line.trim()}`,
      );
    });
}
process.exit(found === 0 ? 0 : 1);
