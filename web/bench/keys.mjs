// From a key to the paint after it, in journals into which another session writes all the time,
// and in turns with them on a page where a key changes one letter.
import { Visitor } from "../e2e/visit.mjs";
import { Colleague } from "./colleague.mjs";
import { p95, pause } from "./figures.mjs";

const keysARound = 120;

/** Notes how long after a key the frame that shows it was painted. */
function watchKeys() {
  window.keyTimes = [];
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    },
    true,
  );
}

/** A hand that is quick and uneven: eight keys a second, at no fixed moment of a frame. */
async function type(page, keyAt) {
  await page.evaluate(() => {
    window.keyTimes = [];
  });
  for (let at = 0; at < keysARound; at++) {
    await page.keyboard.press(keyAt(at));
    await pause(90 + ((at * 37) % 61));
  }
  await page.waitForFunction((count) => window.keyTimes.length >= count, keysARound);
  return page.evaluate(() => window.keyTimes);
}

async function openEmptyPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchKeys);
  await page.goto("about:blank");
  await page.evaluate(() => {
    const letter = document.body.appendChild(document.createElement("p"));
    addEventListener("keydown", ({ key }) => {
      letter.textContent = key;
    });
  });
  return page;
}

async function openJournal(page, { course_id }) {
  const listening = page.waitForRequest((request) => request.url().includes("/journal/live"));
  await page.goto(`/t/j/${course_id}`);
  await page.waitForSelector(".grid .cell");
  await listening;
  await page.bringToFront();
  await page.focus(".grid");
}

const marks = ["5", "4", "3", "2"];
/** Marks down a column, and at its end to the top of another one. */
const markOf = (students) => (at) => {
  const row = at % (students + 2);
  if (row === students) return "Control+ArrowUp";
  return row === students + 1 ? "ArrowLeft" : marks[(at * 7) % marks.length];
};

/** Nothing else is open meanwhile: what another journal hears is no part of it. */
async function measureJournal(page, journal) {
  await openJournal(page, journal);
  const colleague = await Colleague.begin(journal);
  const times = await type(page, markOf(journal.students));
  await colleague.end();
  await page.goto("about:blank");
  return { times, others: colleague.count };
}

/** `journals`: {name, limit, url, login, password, course_id, students} of each. */
export async function measureKeys(browser, journals, rounds, add) {
  const empty = await openEmptyPage(browser);
  const open = [];
  for (const journal of journals) {
    const visitor = new Visitor(browser, journal);
    const page = await visitor.signInWith(journal);
    await page.addInitScript(watchKeys);
    open.push({ journal, visitor, page });
  }
  for (let round = 0; round < rounds; round++) {
    await empty.bringToFront();
    const simple = await type(empty, (at) => marks[at % 3]);
    for (const { journal, page } of open) {
      const { name, limit } = journal;
      const { times, others } = await measureJournal(page, journal);
      const beside = `empty ${p95(simple).toFixed(1)}, ${others} marks of another's`;
      console.error(`  ${name}: ${p95(times).toFixed(1)} ms, ${beside}`);
      add(name, p95(times), "ms", "the limit", limit);
      add(`${name}_beside_empty`, p95(times), "ms", "the same keys on an empty page", p95(simple));
    }
  }
  for (const { visitor } of open) await visitor.close();
}
