import { byRole, isOffice, isStaffs, isTeachers, pagesOf, watchShifts } from "./pages.mjs";
import {
  assert,
  assertAccessible,
  assertReadableColours,
  assertReadableInLarge,
  assertReflows,
  settle,
} from "./visit.mjs";

// The usual look meets every rule of axe; in the others only colours differ, in the largest letters
// also sizes.
const sets = [
  { name: "light", scheme: "light", look: {}, check: assertAccessible },
  { name: "dark", scheme: "dark", look: {} },
  { name: "black on white", scheme: "light", look: { colours: "black_on_white", size: "2" } },
  {
    name: "white on black",
    scheme: "light",
    look: { colours: "white_on_black", size: "3" },
    check: assertReadableInLarge,
  },
  { name: "blue", scheme: "dark", look: { colours: "blue" } },
];
const usual = { colours: "standard", size: "1", theme: "auto" };

async function openAt(page, size, { path, shown }) {
  await page.setViewportSize(size);
  await page.goto(path);
  await page.waitForSelector(shown);
}

async function assertNothingMoved(page, where) {
  await settle(page);
  const { width } = page.viewportSize();
  const shifts = await page.evaluate(() => window.shifts);
  assert.deepEqual(shifts, [], `${where} moves at ${width} px`);
}

// Tabs of the office stand below its title up to 1440 pixels, and beside it from there on.
const wide = { width: 1440, height: 900 };
const wider = { width: 1600, height: 900 };
const narrow = { width: 320, height: 720 };
// 200 % of a 1280-pixel window is a window of 640 pixels.
const enlarged = { width: 640, height: 720 };

async function assertNothingIsLost(page, { path, shown, knowsWidth }) {
  await page.setViewportSize(narrow);
  if (knowsWidth) {
    await page.reload();
    await page.waitForSelector(shown);
  }
  await assertReflows(page, `${path} at 320 px`);
  await page.setViewportSize(enlarged);
  await assertReflows(page, `${path} at 640 px`);
  await page.setViewportSize(wide);
  if (knowsWidth) {
    await page.reload();
    await page.waitForSelector(shown);
  }
}

/** What «Вид» does: attributes of <html>, which all styles read. */
async function putOn(page, { scheme, look }) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.evaluate(
    (chosen) => {
      Object.assign(document.documentElement.dataset, chosen);
    },
    { ...usual, ...look },
  );
}

async function assertAccessibleInAnyColours(page, path) {
  for (const set of sets) {
    await putOn(page, set);
    const check = set.check ?? assertReadableColours;
    await check(page, `${path}, ${set.name}`);
  }
}

/** Each page is opened once: it comes without moving, fits into any window, and axe finds nothing
 * in it in any colours. */
async function assertReadable(visitor, pages) {
  for (const [role, own] of byRole(pages)) {
    const page = await (role === null ? visitor.open() : visitor.signIn(role));
    await page.addInitScript(watchShifts);
    for (const one of own) {
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "no-preference" });
      if (isOffice(one)) {
        await openAt(page, wider, one);
        await assertNothingMoved(page, one.path);
      }
      await openAt(page, wide, one);
      if (isStaffs(one)) await assertNothingMoved(page, one.path);
      await assertNothingIsLost(page, one);
      await assertAccessibleInAnyColours(page, one.path);
    }
  }
}

/** The office has many pages: thirds of them, so that none of the tests takes too long. */
const third = (demo, from) =>
  pagesOf(demo)
    .filter(isOffice)
    .filter((_, at) => at % 3 === from);

// Evidence: DRY-09.
export async function the_office_can_be_read_first_third(visitor, school) {
  await assertReadable(visitor, third(school.demo, 0));
}

// Evidence: DRY-09.
export async function the_office_can_be_read_second_third(visitor, school) {
  await assertReadable(visitor, third(school.demo, 1));
}

// Evidence: DRY-09.
export async function the_office_can_be_read_last_third(visitor, school) {
  await assertReadable(visitor, third(school.demo, 2));
}

// Evidence: DRY-09.
export async function a_teacher_s_pages_can_be_read(visitor, school) {
  await assertReadable(visitor, pagesOf(school.demo).filter(isTeachers));
}

// Evidence: DRY-09.
export async function the_other_pages_can_be_read(visitor, school) {
  await assertReadable(
    visitor,
    pagesOf(school.demo).filter((page) => !isStaffs(page)),
  );
}

export async function a_page_without_rights_says_whose_they_are(visitor) {
  const page = await visitor.signIn("guardian");
  const reply = await page.request.get("/api/v1/closing");
  assert.equal(reply.status(), 403);
  const problem = await reply.json();
  assert.match(problem.message, /[а-яё]/);
}

export async function axe_finds_nothing_in_the_windows_of_a_journal(visitor) {
  const page = await visitor.signIn("subject_teacher", { colorScheme: "dark" });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await visitor.openJournal(page);
  for (const key of ["F1", "F4", "Shift+F2"]) {
    // A window gives the focus back when it is gone: a key pressed before that is lost.
    await page.waitForFunction(() => document.activeElement?.closest(".grid"));
    await page.keyboard.press(key);
    await page.waitForSelector("dialog[open]");
    await assertAccessible(page, key);
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
  }
  for (const panel of ["viewing", "account"]) {
    await page.locator(`[popovertarget="${panel}"]`).first().click();
    await page.waitForSelector(`#${panel}:popover-open h2, #${panel}:popover-open fieldset`);
    await assertAccessible(page, panel);
    await page.keyboard.press("Escape");
  }
}

export async function axe_finds_nothing_on_the_diary_s_later_pages(visitor) {
  const page = await visitor.signIn("guardian", { viewport: { width: 390, height: 844 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/d");
  await page.getByRole("button", { name: "Ещё" }).click();
  await page.waitForSelector(".settings fieldset");
  await assertAccessible(page, "settings");
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  await page.locator(".subject").first().waitFor();
  await assertAccessible(page, "marks");
  await page.locator(".dated").first().click();
  await page.waitForSelector("dialog[open]");
  await assertAccessible(page, "a mark");
}
