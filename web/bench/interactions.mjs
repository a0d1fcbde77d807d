// How soon the heaviest screens of staff answer a key or a click (INP) on a computer four times as
// slow, and a page that does next to nothing beside them.
import { Visitor } from "../e2e/visit.mjs";
import { newId, signedIn } from "./colleague.mjs";
import { p95, pause } from "./figures.mjs";

const slowness = 4;
const rest = 150;

/** Collects what the browser tells of each interaction: from the input to the paint after it. */
function watchInteractions() {
  window.interactions = new Map();
  const note = (entry) => {
    const before = window.interactions.get(entry.interactionId) ?? 0;
    window.interactions.set(entry.interactionId, Math.max(before, entry.duration));
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) note(entry);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
}

/** The course gets a plan as long as a year has lessons, if it has none. */
async function planTheYear({ url, demo }) {
  const headers = await signedIn({ url, ...demo.logins.subject_teacher });
  const path = `${url}/api/v1/courses/${demo.open_course.course_id}/plan`;
  const { items, version } = await (await fetch(path, { headers })).json();
  if (items.length > 0) return;
  const lines = Array.from({ length: 170 }, (_, at) => ({
    section: `Раздел ${1 + Math.floor(at / 10)}. Обыкновенные дроби и действия с ними`,
    title: `Сложение и вычитание дробей с разными знаменателями, урок ${at + 1}`,
    hours: 1,
    work_type: at % 10 === 9 ? "control_work" : "class_work",
    homework: `§ ${at + 1}, № ${3 * at + 1}, ${3 * at + 2}`,
  }));
  const body = { command_id: newId(), base_version: version, items: lines, reason: "" };
  const kept = await fetch(path, { method: "PUT", headers, body: JSON.stringify(body) });
  if (!kept.ok) throw new Error(`a plan: ${kept.status} ${await kept.text()}`);
}

/** What each screen is for: the keys and clicks of somebody who works there. */
function screensOf(demo) {
  const { course_id } = demo.open_course;
  const press = (...keys) => keys.map((key) => (page) => page.keyboard.press(key));
  const click = (name) => (page) => page.locator(name).first().click();
  const type = (name, text) => [click(name), ...press(...text)];
  const choose = (name) => async (page) => {
    await page.locator(name).first().focus();
    await page.keyboard.press("ArrowDown");
  };
  return [
    {
      role: "subject_teacher",
      path: `/t/j/${course_id}`,
      shown: ".grid .cell",
      acts: [
        (page) => page.focus(".grid"),
        ...press("5", "4", "ArrowUp", "ArrowUp", "ArrowLeft", "Control+a", "Escape"),
        ...press("Home", "End", "F1", "Escape", "F4", "Escape", "Control+z", "Control+z"),
      ],
    },
    {
      role: "subject_teacher",
      path: `/t/j/${course_id}/plan`,
      shown: ".plan-tools",
      acts: [
        ...type('.plan-table [data-row="4"] .plan-title', "drobi"),
        ...press("Tab", "Tab", "Shift+Tab", "Enter", "ArrowDown", "5"),
        click('.plan-table [data-row="9"] .plan-homework'),
      ],
    },
    {
      role: "class_teacher",
      path: "/t/absences?view=month",
      shown: ".register",
      acts: press("Tab", "Tab", "Tab", "Tab", "Tab"),
    },
    {
      role: "deputy",
      path: "/s",
      shown: ".heat-map a.heat",
      acts: [
        ...press("Tab", "Tab", "Tab", "Tab"),
        ...["/s/people", "/s/gaps", "/s/reports", "/s/attestation", "/s"].map((href) =>
          click(`.tabs a[href="${href}"]`),
        ),
      ],
    },
    {
      role: "deputy",
      path: "/s/people/staff",
      shown: ".people-table",
      acts: type('main input[type="search"]', "iva"),
    },
    {
      role: "deputy",
      path: "/s/corrections/protocol",
      shown: "#lines-title",
      acts: [...type('[name="reason"]', "ot"), click(".protocol-meaning summary")],
    },
    {
      role: "deputy",
      path: "/s/check?group=all",
      shown: ".check-table",
      acts: [...press("Tab", "Tab", "Tab"), choose("main select")],
    },
    {
      role: "deputy",
      path: "/s/calendar",
      shown: "#picture-title",
      acts: [click(".calendar-day.school"), ...press("Escape", "Tab")],
    },
    {
      role: "deputy",
      path: "/s/attestation",
      shown: ".plan-grid",
      acts: [click(".plan-form"), ...press("ArrowDown", "ArrowRight")],
    },
    {
      role: "deputy",
      path: "/s/attestation/sheet",
      shown: ".group-sheet",
      acts: [choose("main select"), ...press("Tab", "Tab", "Tab")],
    },
    {
      role: "deputy",
      path: "/s/reports/hours",
      shown: "#hours-title",
      acts: press("Tab", "Tab", "Tab", "Tab"),
    },
  ];
}

async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
}

/** Acts one after the other, each when the page rests; what took under 16 ms counts as 8. */
async function durationsOf(page, acts) {
  const counted = () => page.evaluate(() => performance.interactionCount ?? 0);
  const before = await counted();
  await page.evaluate(() => window.interactions.clear());
  for (const act of acts) {
    await act(page);
    await pause(rest);
  }
  await pause(2 * rest);
  const told = await page.evaluate(() => [...window.interactions.values()]);
  const untold = Math.max(0, (await counted()) - before - told.length);
  return [...told, ...Array(untold).fill(8)];
}

async function emptyPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchInteractions);
  await page.goto("about:blank");
  await page.evaluate(() => {
    const letter = document.body.appendChild(document.createElement("p"));
    addEventListener("keydown", ({ key }) => {
      letter.textContent = key;
    });
  });
  await slowDown(page);
  return page;
}

/** `school`: {url, demo}. */
export async function measureInteractions(browser, school, rounds, add) {
  await planTheYear(school);
  const empty = await emptyPage(browser);
  const visitor = new Visitor(browser, school);
  const pages = new Map();
  for (let round = 0; round < rounds; round++) {
    const keys = ["5", "4", "3", "5", "4", "3"].map((key) => (page) => page.keyboard.press(key));
    await empty.bringToFront();
    await empty.keyboard.press("2"); // What comes to the front paints its first frame late.
    await pause(8 * rest);
    const simple = await durationsOf(empty, keys);
    const all = [];
    for (const { role, path, shown, acts } of screensOf(school.demo)) {
      if (!pages.has(role)) {
        const page = await visitor.signIn(role);
        await page.addInitScript(watchInteractions);
        await slowDown(page);
        pages.set(role, page);
      }
      const page = pages.get(role);
      await page.bringToFront();
      await page.goto(path);
      await page.waitForSelector(shown);
      await pause(2 * rest);
      const durations = await durationsOf(page, acts);
      console.error(`  ${path}: ${durations.sort((one, other) => other - one).join(" ")}`);
      all.push(...durations);
    }
    add("web_inp", p95(all), "ms", "the limit", 100);
    console.error(`  all: ${p95(all)} ms, an empty page ${p95(simple)} ms`);
  }
  await visitor.close();
}
