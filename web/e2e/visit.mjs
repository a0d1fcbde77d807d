// What a test does in the browser: signs in, types, reads cells, listens to axe.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";

const axeSource = fs.readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const patience = 30_000;

/** What ends a test that finds nothing to do on this day: it has neither passed nor failed. */
export class Skipped extends Error {}

/** What each page has asked for and not yet got; a stream, which never ends, is not counted. */
const asked = new WeakMap();

function countRequests(page) {
  const open = new Set();
  asked.set(page, open);
  page.on("request", (request) => {
    if (request.resourceType() !== "eventsource") open.add(request);
  });
  for (const end of ["requestfinished", "requestfailed"]) {
    page.on(end, (request) => open.delete(request));
  }
}

/** Until a page has all it asks for, also what it asks for when it has nothing else to do. */
export async function settle(page) {
  const open = asked.get(page);
  const until = Date.now() + patience;
  for (let quiet = 0; quiet < 2; quiet = open.size === 0 ? quiet + 1 : 0) {
    assert.ok(Date.now() < until, `${page.url()} goes on asking`);
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(done)));
        }),
    );
  }
}

/** Cookies of who has signed in, by login and password. */
const keptSessions = new WeakMap();
function sessionsOf(school) {
  if (!keptSessions.has(school)) keptSessions.set(school, new Map());
  return keptSessions.get(school);
}

export class Visitor {
  constructor(browser, school) {
    this.browser = browser;
    this.school = school;
    this.contexts = [];
  }

  /** A page of its own: nobody is signed in. Errors on the page fail the test. */
  async open(options = {}) {
    const context = await this.browser.newContext({
      baseURL: this.school.url,
      locale: "ru-RU",
      timezoneId: "Europe/Moscow",
      viewport: { width: 1440, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
      ...options,
    });
    context.setDefaultTimeout(patience);
    this.contexts.push(context);
    const page = await context.newPage();
    countRequests(page);
    page.on("pageerror", (error) => {
      this.pageError ??= error;
    });
    return page;
  }

  async signIn(role, options = {}) {
    return this.signInWith(this.school.demo.logins[role], options);
  }

  /** Types login and password, unless somebody has in an earlier test of this school: his session
   * goes on then, as long as nobody has ended it. Each page has a device of its own in any case. */
  async signInWith({ login, password }, options = {}) {
    const page = await this.open(options);
    const sessions = sessionsOf(this.school);
    const who = JSON.stringify([login, password]);
    await page.context().addCookies(sessions.get(who) ?? []);
    await page.goto(sessions.has(who) ? "/" : "/sign-in");
    if (new URL(page.url()).pathname !== "/sign-in") return page;
    await page.fill('[name="login"]', login);
    await page.fill('[name="password"]', password);
    await Promise.all([
      page.waitForURL((url) => url.pathname !== "/sign-in"),
      page.press('[name="password"]', "Enter"),
    ]);
    sessions.set(who, await page.context().cookies());
    return page;
  }

  /** The journal of the open course, with the cursor on the first student of a lesson. */
  async openJournal(page, lesson_id) {
    const { course_id, lesson_ids } = this.school.demo.open_course;
    await page.goto(`/t/j/${course_id}#${lesson_id ?? lesson_ids.at(-1)}`);
    await page.waitForSelector(".grid .cell");
    await page.focus(".grid");
  }

  /** The demo has nothing for this test today: it ends here, and is counted as skipped. */
  skip(why) {
    throw new Skipped(why);
  }

  async close() {
    for (const context of this.contexts) await context.close();
    this.contexts = [];
    const error = this.pageError;
    this.pageError = undefined;
    if (error) throw error;
  }
}

/** Where the cursor stands. */
export const cursor = (page) =>
  page.evaluate(() => ({
    column: [...document.querySelectorAll(".head")].findIndex((one) => one.matches(".active")),
    row: [...document.querySelectorAll(".row")].findIndex((one) =>
      one.querySelector(".name.active"),
    ),
  }));

export const cellText = (page, row, column) =>
  page.evaluate(
    ([at, index]) =>
      document.querySelectorAll(".row")[at]?.querySelector(`[aria-colindex="${index + 2}"]`)
        ?.textContent ?? "",
    [row, column],
  );

/** Types keys and waits until the server has answered for the cells. */
export async function typeAndSave(page, ...keys) {
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  for (const key of keys) await page.keyboard.press(key);
  return (await answered).json();
}

/** Gives a reason where old records ask for one; returns when the cells are answered for good. */
export async function giveReasonIfAsked(page) {
  const dialog = page.getByRole("dialog", { name: "Причина исправления" });
  if (!(await dialog.isVisible())) return;
  await dialog.getByLabel("Пояснение").fill("проверка журнала");
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await dialog.getByRole("button", { name: "Исправить" }).click();
  await answered;
  await dialog.waitFor({ state: "detached" });
}

/** Empties the first cells of the column under the cursor, and comes back to the first. */
export async function clearColumn(page, count) {
  const { column } = await cursor(page);
  let isDirty = false;
  for (let row = 0; row < count; row++) isDirty ||= (await cellText(page, row, column)) !== "";
  if (isDirty) {
    for (let step = 1; step < count; step++) await page.keyboard.press("Shift+ArrowDown");
    const { outcomes } = await typeAndSave(page, "Delete");
    if (outcomes.some(({ refusal }) => refusal?.code === "reason_required")) {
      await page.getByRole("dialog", { name: "Причина исправления" }).waitFor();
      await giveReasonIfAsked(page);
    }
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("Control+ArrowUp");
}

const ofColours = ["color-contrast", "link-in-text-block"];
const ofSizes = ["target-size", "scrollable-region-focusable"];

export async function assertAccessible(page, where) {
  const others = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]));
  await assertAxe(page, where, { runOnly: rules, rules: others });
  await assertReadableColours(page, where);
}

/** Also what depends on the size of letters: for a page that has passed all rules in others. */
export async function assertReadableInLarge(page, where) {
  await assertAxe(page, where, { runOnly: { type: "rule", values: ofSizes } });
  await assertReadableColours(page, where);
}

/** Only what depends on colours: for a page that has passed all rules in others. */
export async function assertReadableColours(page, where) {
  await assertAxe(page, where, { runOnly: { type: "rule", values: ofColours } }, ofEachLook);
}

/** Runs in the page. Of all that has text, three of each look: a table of a thousand cells has a
 * handful of them. A look is all that a contrast depends on: colour and size of the letters, and
 * each background behind them down to the first that nothing shines through. */
function ofEachLook() {
  const looks = new Map();
  const behind = (element) => {
    const layers = [];
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
      layers.push(backgroundColor, backgroundImage, opacity, at.className);
      if (!/^rgba|transparent/.test(backgroundColor)) break;
    }
    return layers.join();
  };
  const isText = ({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== "";
  for (const element of document.body.querySelectorAll("*")) {
    if (!("value" in element) && ![...element.childNodes].some(isText)) continue;
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const look = [
      element.tagName,
      color,
      fontSize,
      fontWeight,
      textDecorationLine,
      behind(element),
    ];
    const alike = looks.get(look.join()) ?? [];
    if (alike.length < 3) looks.set(look.join(), [...alike, element]);
  }
  return [...looks.values()].flat();
}
const wholePage = () => document;

async function assertAxe(page, where, options, places = wholePage) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  await page.evaluate(async () => {
    // What is still coming into sight has not its own colours yet.
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map((one) => one.finished));
  });
  const include = await page.evaluateHandle(places);
  const violations = await page.evaluate(
    async ([chosen, place]) => {
      const found = await globalThis.axe.run(place, {
        ...chosen,
        resultTypes: ["violations"],
        preload: false,
      });
      return found.violations.map(({ id, nodes }) => {
        const [first] = nodes;
        return `${id} ×${nodes.length}: ${first.html.slice(0, 160)} ${first.failureSummary ?? ""}`;
      });
    },
    [options, include],
  );
  assert.deepEqual(violations, [], where);
}

/** No horizontal scroll of the page itself: wide tables scroll in their own box. */
export async function assertReflows(page, where) {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  assert.ok(scroll <= client, `${where}: ${scroll} px wide in a window of ${client}`);
}

export { assert };
