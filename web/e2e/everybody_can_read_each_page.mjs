import { assert, assertAccessible, assertReadableColours, assertReflows } from "./visit.mjs";

// The largest letters and the usual look meet every rule of axe; between them only colours differ.
const sets = [
  { name: "light", scheme: "light", look: {}, check: assertAccessible },
  { name: "dark", scheme: "dark", look: {} },
  { name: "black on white", scheme: "light", look: { colours: "black_on_white", size: "2" } },
  {
    name: "white on black",
    scheme: "light",
    look: { colours: "white_on_black", size: "3" },
    check: assertAccessible,
  },
  { name: "blue", scheme: "dark", look: { colours: "blue" } },
];
const usual = { colours: "standard", size: "1", theme: "auto" };

function pagesOf(demo) {
  const course = `/t/j/${demo.open_course.course_id}`;
  return [
    { role: null, path: "/sign-in", shown: "form" },
    { role: null, path: "/verify", shown: "form" },
    { role: "subject_teacher", path: "/t", shown: ".course-links a" },
    { role: "subject_teacher", path: course, shown: ".grid .cell" },
    { role: "subject_teacher", path: `${course}/results`, shown: ".closing-part" },
    { role: "subject_teacher", path: `${course}/plan`, shown: ".plan-tools" },
    { role: "guardian", path: "/d", shown: '[role="tab"]' },
    { role: "deputy", path: "/s", shown: ".heat-map a.heat" },
    { role: "deputy", path: `/s/class/${demo.class_to_close.study_group_id}`, shown: ".council" },
    { role: "deputy", path: "/s/corrections", shown: "#decided-title" },
    { role: "deputy", path: "/s/corrections/protocol", shown: "#lines-title" },
    { role: "deputy", path: "/s/appeals", shown: "#appeals-open" },
    { role: "clerk", path: "/s/modes", shown: "#modes-title" },
    { role: "class_teacher", path: "/t/modes", shown: "#modes-title" },
    { role: "deputy", path: "/s/certificates", shown: "#certificates-title" },
    { role: "deputy", path: "/s/duties", shown: ".duties" },
    { role: "class_teacher", path: "/t/duties", shown: ".duties" },
    { role: "deputy", path: "/s/people", shown: "#search-title" },
    { role: "deputy", path: "/s/people/staff", shown: ".people-table" },
    { role: "deputy", path: "/s/people/groups", shown: ".people-table" },
    {
      role: "deputy",
      path: `/s/people/class/${demo.class_to_close.study_group_id}`,
      shown: ".roster",
    },
    { role: "deputy", path: "/s/presence", shown: ".presence-tiles" },
    { role: "deputy", path: "/s/changes", shown: "#changes-title" },
    { role: "deputy", path: "/s/changes/register", shown: "#register-title" },
    { role: "deputy", path: "/s/calendar", shown: "#picture-title" },
    { role: "deputy", path: "/s/bells", shown: ".bells-card" },
    { role: "deputy", path: "/s/attestation", shown: ".plan-grid" },
    { role: "deputy", path: "/s/attestation/sheet", shown: ".group-sheet" },
    { role: "deputy", path: "/s/debts", shown: "#debts-title" },
    { role: "deputy", path: "/s/attestation/retakes", shown: "#retakes-title" },
    { role: "deputy", path: "/s/early", shown: "#early-title" },
    { role: "class_teacher", path: "/t/debts/early", shown: "#early-title" },
    { role: "subject_teacher", path: "/t/report/teacher-hours", shown: "#year-hours-title" },
    { role: "deputy", path: "/s/finals", shown: ".final-groups a" },
    { role: "deputy", path: "/s/cycles", shown: "#cycle-general_education" },
    { role: "deputy", path: "/s/practice", shown: "#practice-title" },
    { role: "deputy", path: "/s/reports/general", shown: ".class-list" },
    { role: "class_teacher", path: "/t/report/activities", shown: ".class-list" },
    { role: "deputy", path: "/s/associations", shown: "#directions-title" },
    { role: "deputy", path: "/s/reports", shown: ".report-cards" },
    { role: "deputy", path: "/s/works", shown: "#works-title" },
    { role: "deputy", path: "/s/achievements", shown: "#awards-title" },
    { role: "subject_teacher", path: "/t/works", shown: "#works-title" },
    { role: "class_teacher", path: "/t/achievements", shown: "#awards-title" },
    {
      role: "deputy",
      path: `/s/reports/results?group=${demo.closed_class.study_group_id}`,
      shown: ".course-results",
    },
    { role: "deputy", path: "/s/reports/fulfilment", shown: "#plan-title" },
    { role: "deputy", path: "/s/reports/hours", shown: "#hours-title" },
    { role: "class_teacher", path: "/t/report", shown: "#unfilled-title" },
    { role: "deputy", path: "/s/gaps", shown: "#gap-count" },
    { role: "deputy", path: "/s/briefings", shown: "#briefings-title" },
    { role: "deputy", path: "/s/remarks", shown: ".remark-form" },
    { role: "deputy", path: "/s/policies", shown: ".policies" },
    { role: "deputy", path: "/s/check?group=all", shown: ".check-table" },
    { role: "director", path: "/s/visits", shown: "#visits-title" },
    { role: "inspector", path: "/s", shown: ".visit-class" },
    { role: "inspector", path: "/s/check", shown: ".check-choice" },
    { role: "inspector", path: "/s/remarks", shown: ".remark-form" },
    { role: "deputy", path: "/s/year", shown: ".year-table" },
    { role: "deputy", path: "/s/import", shown: ".drop-zone" },
    { role: "deputy", path: "/s/setup?step=ready", shown: "#ready-title" },
    { role: "class_teacher", path: "/t/absences", shown: "#notices-title" },
    { role: "class_teacher", path: "/t/absences?view=month", shown: ".register" },
    { role: "class_teacher", path: "/t/absences?view=year", shown: ".summary" },
    { role: "class_teacher", path: "/t/absences?view=exemptions", shown: "#exemptions-title" },
    { role: "class_teacher", path: "/t/briefings", shown: "#briefings-title" },
    { role: "class_teacher", path: "/t/gaps", shown: "#gap-count" },
    { role: "subject_teacher", path: "/t/remarks", shown: ".gap-room h2" },
    { role: "director", path: `/s/sheets/${demo.closed_class.study_group_id}`, shown: ".sheet" },
    { role: "archivist", path: "/a", shown: ".registers" },
  ];
}

async function visit(visitor, role, options) {
  return role === null ? visitor.open(options) : visitor.signIn(role, options);
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

async function assertAccessiblePages(visitor, pages) {
  for (const [role, own] of byRole(pages)) {
    const page = await visit(visitor, role, {});
    for (const { path, shown } of own) {
      await page.goto(path);
      await page.waitForSelector(shown);
      for (const set of sets) {
        await putOn(page, set);
        const check = set.check ?? assertReadableColours;
        await check(page, `${path}, ${set.name}`);
      }
    }
  }
}

function byRole(pages) {
  const groups = new Map();
  for (const page of pages) groups.set(page.role, [...(groups.get(page.role) ?? []), page]);
  return groups;
}

const isOffice = ({ path }) => path.startsWith("/s/") || path === "/s";
const isTeachers = ({ path }) => path.startsWith("/t");

// Evidence: DRY-09.
export async function axe_finds_nothing_in_the_office_in_any_colours(visitor, school) {
  await assertAccessiblePages(visitor, pagesOf(school.demo).filter(isOffice));
}

export async function axe_finds_nothing_at_a_teachers_in_any_colours(visitor, school) {
  await assertAccessiblePages(visitor, pagesOf(school.demo).filter(isTeachers));
}

// Evidence: DRY-09.
export async function axe_finds_nothing_on_the_other_pages_in_any_colours(visitor, school) {
  const others = pagesOf(school.demo).filter((page) => !isOffice(page) && !isTeachers(page));
  await assertAccessiblePages(visitor, others);
}

export async function nothing_is_lost_at_320_pixels_and_at_200_percent(visitor, school) {
  for (const [role, pages] of byRole(pagesOf(school.demo))) {
    const page = await visit(visitor, role, {});
    for (const { path, shown } of pages) {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.goto(path);
      await page.waitForSelector(shown);
      await assertReflows(page, `${path} at 320 px`);
      // 200 % of a 1280-pixel window is a window of 640 pixels.
      await page.setViewportSize({ width: 640, height: 720 });
      await assertReflows(page, `${path} at 640 px`);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
}

/** Begins to note what moves on a page without anybody's doing. */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved = entry.sources.map(({ node }) => (node?.textContent ?? "").slice(0, 40));
      if (!entry.hadRecentInput) window.shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** A fifth of what is called good (0.1): a number that comes into a tab is less. */
const unseen = 0.02;

export async function nothing_moves_while_a_page_of_staff_comes(visitor, school) {
  const staffs = pagesOf(school.demo).filter((page) => isOffice(page) || isTeachers(page));
  for (const [role, pages] of byRole(staffs)) {
    const page = await visit(visitor, role, {});
    await page.addInitScript(watchShifts);
    for (const { path, shown } of pages) {
      await page.goto(path);
      await page.waitForSelector(shown);
      await page.waitForLoadState("networkidle");
      const shifts = await page.evaluate(() => window.shifts);
      const sum = shifts.reduce((before, { value }) => before + value, 0);
      assert.ok(sum < unseen, `${path}: ${JSON.stringify(shifts)}`);
    }
  }
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
