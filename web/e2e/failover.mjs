// node e2e/failover.mjs URL DEMO: a teacher who goes on typing marks into the last lesson while
// the servers fail (tests/ha/run). Prints "typing" when the first mark is saved; on SIGTERM stops,
// waits until the page itself has sent all that waited, and says what the teacher saw. Fails if
// she saw an error, or if a cell does not hold what she typed last.
import fs from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";
import { assert, cellText, clearColumn, cursor, typeAndSave, Visitor } from "./visit.mjs";

const [url, demoPath] = process.argv.slice(2);
const keys = ["5", "4", "3", "2"];
const rows = 12;
const betweenKeys = 400; // Milliseconds: a quick teacher.
const drained = 90_000; // The longest pause between two tries of the page is 30 s.

let isOver = false;
process.on("SIGTERM", () => {
  isOver = true;
});

/** Notes every sentence that tells the teacher of a trouble, for as long as the page lives. */
function watchForErrors() {
  const troubles = [];
  globalThis.troublesSeen = troubles;
  const bad = '[role="alert"], .message, dialog[open], .saving .pill';
  const look = () => {
    for (const one of document.querySelectorAll(bad)) {
      const text = one.textContent.trim();
      if (text !== "" && !troubles.includes(text)) troubles.push(text);
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
}

/** Types until it is told to stop; what stands in each row then. */
async function type(page) {
  const last = new Array(rows).fill("");
  for (let count = 0; !isOver; count++) {
    const row = count % rows;
    if (row === 0) await page.keyboard.press("Control+ArrowUp");
    const key = keys[(count + Math.floor(count / rows)) % keys.length];
    await page.keyboard.press(key);
    last[row] = key;
    await pause(betweenKeys);
  }
  return last;
}

const column = (page, at) =>
  Promise.all(Array.from({ length: rows }, (_, row) => cellText(page, row, at)));

async function teach(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, rows);
  const { column: at } = await cursor(page);
  await typeAndSave(page, "4");
  await page.evaluate(watchForErrors);
  console.log("typing");
  const typed = await type(page);
  await page.getByText(/^Сохранено в/).waitFor({ timeout: drained });
  const troubles = await page.evaluate(() => globalThis.troublesSeen);
  const shown = await column(page, at);
  await page.reload();
  await page.waitForSelector(".grid .cell");
  const stored = await column(page, at);
  console.log(JSON.stringify({ typed, troubles }));
  assert.deepEqual(troubles, [], "what the teacher saw");
  const wanted = typed.map((text, row) => (text === "" ? stored[row] : text));
  assert.deepEqual(shown, wanted, "what the page shows");
  assert.deepEqual(stored, wanted, "what the server holds");
}

const demo = JSON.parse(fs.readFileSync(demoPath, "utf8"));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium-headless-shell";
// SIGTERM is a word to us, not the end of the browser.
const handleSIGTERM = false;
const args = ["--no-sandbox", "--disable-gpu"];
const browser = await chromium.launch({ executablePath, args, handleSIGTERM, timeout: 120_000 });
const visitor = new Visitor(browser, { url, demo });
try {
  await teach(visitor);
  await visitor.close();
} finally {
  await browser.close();
}
