// npm run schema: writes src/api/schema.d.ts from api/openapi.json.
// npm run schema:check: fails when the committed file is not what would be written.
// The generator needs an older TypeScript than we do, so it lives in tools/openapi with a lock of
// its own and is installed when it is first asked for.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const web = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const generator = path.join(web, "tools/openapi");
const described = path.join(web, "../api/openapi.json");
const target = path.join(web, "src/api/schema.d.ts");

function generate() {
  if (!fs.existsSync(path.join(generator, "node_modules/openapi-typescript"))) {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: generator,
      stdio: "inherit",
    });
  }
  return execFileSync(process.execPath, ["node_modules/openapi-typescript/bin/cli.js", described], {
    cwd: generator,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

if (!fs.existsSync(described)) {
  console.log("api/openapi.json is not there yet: src/api/schema.d.ts stays as written by hand");
  process.exit(0);
}
const fresh = generate();
if (process.argv[2] === "write") {
  fs.writeFileSync(target, fresh);
} else if (fs.readFileSync(target, "utf8") !== fresh) {
  console.error("web/src/api/schema.d.ts is out of date: npm --prefix web run schema");
  process.exit(1);
}
