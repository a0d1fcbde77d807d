/** The report of the browser tests is XML, whatever a test said. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { writeReport } from "../e2e/report.mjs";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "report-"));

afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

test("colours of a terminal and control characters stay out of it", () => {
  const target = path.join(folder, "junit.xml");
  vi.stubEnv("LETOPIS_REPORT", target);
  const words = '\u001b[31mlocator("b")\u001b[39m\u0000 < 2 &\n\tat visit.mjs';
  writeReport([{ name: "a teacher", state: "failed", words, seconds: 1 }]);
  const xml = fs.readFileSync(target, "utf8");
  expect(xml).toContain('message="locator(&quot;b&quot;) &lt; 2 &amp;\n\tat visit.mjs"');
  expect(xml).toMatch(/^[\t\n\r\P{Cc}]*$/u);
});
