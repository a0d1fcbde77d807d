import {
  assert,
  assertAccessible,
  assertReflows,
  cellText,
  clearColumn,
  cursor,
  typeAndSave,
} from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

async function signInAsTeacher(visitor, options) {
  const { login, password } = visitor.school.demo.association;
  return visitor.signInWith({ login, password }, options);
}

/** Tests run beside one another: each writes into a lesson of its own. */
async function openJournal(visitor, page, lesson = -1) {
  const { course_id, lesson_ids } = visitor.school.demo.association;
  await page.goto(`/t/j/${course_id}#${lesson_ids.at(lesson)}`);
  await page.waitForSelector(".grid .cell");
  await page.focus(".grid");
}

async function column(page, count) {
  const { column: at } = await cursor(page);
  return Promise.all(Array.from({ length: count }, (_, row) => cellText(page, row, at)));
}

// Evidence: ADE-04.
export async function a_level_is_one_key_and_a_five_is_refused_kindly(visitor) {
  const page = await signInAsTeacher(visitor);
  await openJournal(visitor, page);
  await clearColumn(page, 6);
  await typeAndSave(page, "3", "2", "1", "y");
  assert.deepEqual(await column(page, 5), ["выс", "ср", "низ", "н", ""]);
  await page.keyboard.press("5");
  await page.getByText("Здесь ставят уровень: 1 — низкий, 2 — средний, 3 — высокий.").waitFor();
  assert.equal((await column(page, 5))[4], "");
  await page.reload();
  await page.waitForSelector(".grid .cell");
  assert.deepEqual(await column(page, 4), ["выс", "ср", "низ", "н"]);
  await assertAccessible(page, "a journal of levels");

  await page.focus(".grid");
  await page.keyboard.press("F1");
  await page.getByText("низкий, средний, высокий уровень").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  await clearColumn(page, 4);

  await page.keyboard.press("F2");
  await page.keyboard.type("2");
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await page.keyboard.press("Enter");
  await answered;
  assert.equal((await column(page, 1))[0], "ср");
  await page.keyboard.press("Control+ArrowUp");
  await clearColumn(page, 1);
}

// Evidence: ADE-04.
export async function a_phone_offers_levels_and_no_figures(visitor) {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await signInAsTeacher(visitor, phone);
  await openJournal(visitor, page);
  const keypad = page.locator(".keypad");
  await keypad.getByRole("button", { name: "высокий уровень" }).waitFor();
  assert.equal(await keypad.getByText("5", { exact: true }).count(), 0);
}

// Evidence: ADE-01, F-23.
export async function the_teacher_opens_the_journal_of_the_association(visitor) {
  const page = await signInAsTeacher(visitor);
  await openJournal(visitor, page);
  await page.getByRole("link", { name: "Журнал объединения" }).click();
  await page.locator("#title-sheet").waitFor();
  for (const sheet of ["attendance", "list", "briefing", "result", "figures"]) {
    await page.locator(`#${sheet}-sheet`).waitFor();
  }
  await page.getByText("другая школа").first().waitFor();
  await assertAccessible(page, "the journal of an association");
  await page.setViewportSize({ width: 360, height: 780 });
  await assertReflows(page, "the journal of an association at 360 px");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".association-head").isVisible(), false);
  assert.ok((await page.locator(".month").count()) > 1);
  await page.locator(".month").first().waitFor();
}

// Evidence: ATT-05.
export async function the_roll_of_a_lesson_of_the_association_is_taken(visitor) {
  const page = await signInAsTeacher(visitor);
  const { course_id, lesson_ids } = visitor.school.demo.association;
  const journal = await ask(page, `/api/v1/courses/${course_id}/journal`);
  const lesson = journal.lessons.find((one) => one.lesson_id === lesson_ids.at(-1));
  await page.goto(`/t?on=${lesson.lesson_on}`);
  const row = page.locator(".day-lesson", { has: page.locator(`a[href*="${lesson.lesson_id}"]`) });
  await row.waitFor();
  const take = row.getByRole("button", { name: /^(Все на месте|Перекличка проведена): / });
  // A school that was visited before has it already.
  if ((await row.locator(".roll-taken").count()) === 0) await take.click();
  await row.locator(".roll-taken").waitFor();
  assert.match(await row.locator(".roll-taken").textContent(), /Перекличка в \d\d:\d\d: /);
}

// Evidence: ADE-03, ADE-05, E-19.
export async function the_office_sees_occupancy_and_describes_a_group(visitor) {
  const page = await visitor.signIn("deputy");
  await page.goto("/s/associations");
  await page.locator("#directions-title").waitFor();
  await assertAccessible(page, "the associations of a school");
  const before = await ask(page, "/api/v1/associations");
  const [direction] = before.directions;
  const [line] = direction.associations;
  await page.getByText(line.contingent.occupancy, { exact: true }).first().waitFor();
  await page.getByText(line.contingent.retention, { exact: true }).first().waitFor();

  await page.getByRole("link", { name: new RegExp(direction.title) }).click();
  await page.waitForURL((url) => url.searchParams.get("direction") === direction.direction);
  await page
    .getByRole("button", { name: /^Изменить описание/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Описание объединения" });
  await assertAccessible(page, "the description of an association");
  await dialog.getByLabel("Мест").fill("30");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(`${line.contingent.students} из 30 мест`).first().waitFor();
  await page
    .getByRole("button", { name: /^Изменить описание/ })
    .first()
    .click();
  await dialog.getByLabel("Мест").fill(String(line.capacity));
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });

  await page.setViewportSize({ width: 360, height: 780 });
  await assertReflows(page, "associations at 360 px");
  await page.getByRole("link", { name: "Журнал", exact: true }).first().click();
  await page.locator("#title-sheet").waitFor();
}

// Evidence: ADE-02, DRY-10.
export async function the_family_sees_the_level_in_words(visitor) {
  const teacher = await signInAsTeacher(visitor);
  const { course_id, lesson_ids } = visitor.school.demo.association;
  const mother = await visitor.signIn("guardian", { viewport: { width: 390, height: 844 } });
  const session = await ask(mother, "/api/v1/session");
  const [child] = session.children;
  const journal = await ask(teacher, `/api/v1/courses/${course_id}/journal`);
  const row = journal.students.findIndex((one) => one.student_id === child.student_id);
  assert.notEqual(row, -1, "the shown student goes to the association");

  await openJournal(visitor, teacher, -2);
  await clearColumn(teacher, row + 1);
  for (let step = 0; step < row; step++) await teacher.keyboard.press("ArrowDown");
  await typeAndSave(teacher, "3");
  const lesson = journal.lessons.find((one) => one.lesson_id === lesson_ids.at(-2));

  await mother.goto("/d");
  await mother.getByRole("button", { name: "Отметки", exact: true }).click();
  const subject = mother.locator(".subject", { hasText: "Хореография" });
  await subject.waitFor();
  assert.equal(await subject.locator(".mean").innerText(), "—");
  await subject.getByText("выс", { exact: true }).first().click();
  await mother.locator("dialog[open]").getByText("высокий уровень").waitFor();
  await assertAccessible(mother, `a level of ${lesson.lesson_on}`);
}
