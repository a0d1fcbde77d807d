import { assert, assertAccessible, assertReflows, cellText, cursor } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** An open lesson of the open course and the first student of it without a mark. */
async function freePlace(page, course_id) {
  const journal = await ask(page, `/api/v1/courses/${course_id}/journal`);
  for (const lesson of journal.lessons.filter((one) => one.lock === "open").reverse()) {
    const { cells } = await ask(page, `/api/v1/lessons/${lesson.lesson_id}/criteria`);
    const at = cells.findIndex((one) => one.work_no === 1 && one.text === "");
    if (at !== -1 && at + 1 < cells.length) return { lesson, cell: cells[at] };
  }
  return null;
}

const answered = (page) =>
  page.waitForResponse((reply) => reply.url().endsWith("/api/v1/criteria"));

// Evidence: ASM-14.
export async function points_become_a_mark(visitor, school) {
  const page = await visitor.signIn("subject_teacher");
  const { course_id } = school.demo.open_course;
  await page.goto(`/t/j/${course_id}`);
  await page.getByRole("link", { name: "Критерии", exact: true }).click();
  await page.getByRole("heading", { name: "Решение задачи" }).first().waitFor();
  await assertAccessible(page, "the rubrics of a course");

  // A rubric is kept; what is wrong is named.
  await page.getByRole("button", { name: "Новая рубрика" }).click();
  const form = page.getByRole("dialog", { name: "Новая рубрика" });
  await form.getByLabel("Название").fill("Устный счёт");
  await form.getByLabel("Критерий 1", { exact: true }).fill("Верность");
  await form.getByLabel("Наибольший балл критерия 1").fill("0");
  await assertAccessible(page, "a new rubric");
  await form.getByRole("button", { name: "Сохранить" }).click();
  await form.getByText(/Наибольший балл критерия «Верность» — целое число от 1 до 100/).waitFor();
  for (const [n, title, most] of [
    [1, "Верность", "4"],
    [2, "Скорость", "6"],
    [3, "Объяснение", "2"],
  ]) {
    await form.getByLabel(`Критерий ${n}`, { exact: true }).fill(title);
    await form.getByLabel(`Наибольший балл критерия ${n}`).fill(most);
  }
  await form.getByLabel("Наибольший балл критерия 3").press("Enter");
  await form.waitFor({ state: "detached" });
  await page.getByRole("heading", { name: "Устный счёт" }).waitFor();

  const place = await freePlace(page, course_id);
  if (place === null) visitor.skip("in the holidays no lesson is open");

  // The class at once: 3 of 4, 5 of 6 and 1 of 2 are 75 % and a four.
  await page.goto(`/t/criteria/${place.lesson.lesson_id}`);
  await page.getByLabel("Рубрика").selectOption({ label: "Устный счёт" });
  const sheet = await ask(page, `/api/v1/lessons/${place.lesson.lesson_id}/criteria`);
  const student = sheet.students.find((one) => one.student_id === place.cell.student_id);
  const line = page.locator(".criteria-table tbody tr", { hasText: student.name });
  const fields = line.locator("input.points");
  await fields.nth(0).fill("3");
  await fields.nth(1).fill("7");
  await line.getByText("баллы не все").waitFor();
  assert.equal(await fields.nth(1).getAttribute("aria-invalid"), "true");
  await fields.nth(1).fill("5");
  await fields.nth(2).fill("1");
  await line.getByText("75 % —").waitFor();
  await assertAccessible(page, "a class by criteria");
  await assertReflows(page, "a class by criteria");
  const reply = answered(page);
  await fields.nth(2).press("Enter");
  const { outcomes } = await (await reply).json();
  assert.equal(outcomes[0].outcome, "recorded");
  assert.equal(outcomes[0].cell.text, "4");

  // One cell, by F8 in the journal: the points stand there, and others of the same mark.
  await visitor.openJournal(page, place.lesson.lesson_id);
  await page.keyboard.press("Control+ArrowUp");
  const { column } = await cursor(page);
  const names = await page.locator(".row .name").allTextContents();
  const row = names.findIndex((name) => name.includes(student.name));
  for (let step = 0; step < row; step++) await page.keyboard.press("ArrowDown");
  assert.equal(await cellText(page, row, column), "4");
  await page.keyboard.press("F8");
  const dialog = page.getByRole("dialog", { name: "Отметка по критериям" });
  await dialog.getByText("75 % —").waitFor();
  await assertAccessible(page, "one cell by criteria");
  await dialog.getByLabel("Верность: баллов из 4").fill("4");
  await dialog.getByLabel("Скорость: баллов из 6").fill("6");
  await dialog.getByText("91,6 % —").waitFor();
  await dialog.getByLabel("Скорость: баллов из 6").press("Enter");
  await dialog.waitFor({ state: "detached" });
  assert.equal(await cellText(page, row, column), "5");

  // The history has the points.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F4");
  const history = page.getByRole("dialog", { name: "История клетки" });
  await history.getByText(/Верность 4 из 4, Скорость 6 из 6, Объяснение 1 из 2 — 91,6 %/).waitFor();

  await theFormerRubricIsNotOffered(page, course_id, place.lesson.lesson_id, student.name);
}

/** Replaced, it is of use only to whom it has assessed. */
async function theFormerRubricIsNotOffered(page, course_id, lesson_id, assessed) {
  const former = (await ask(page, `/api/v1/lessons/${lesson_id}/criteria`)).rubrics.find(
    (one) => one.title === "Устный счёт",
  );
  const status = await page.evaluate(
    async ({ url, rubric }) => {
      const { csrf_token } = await (await fetch("/api/v1/session")).json();
      const { title, criteria, borders } = rubric;
      const answer = await fetch(url, {
        method: "POST",
        headers: { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" },
        body: JSON.stringify({
          command_id: crypto.randomUUID(),
          title,
          criteria: [...criteria, { title: "Запись", most: 1 }],
          borders,
          replaces: rubric.rubric,
        }),
      });
      return answer.status;
    },
    { url: `/api/v1/courses/${course_id}/rubrics`, rubric: former },
  );
  assert.equal(status, 200);
  await page.goto(`/t/criteria/${lesson_id}`);
  const choice = page.getByLabel("Рубрика");
  await choice.waitFor();
  const chosen = () => choice.evaluate((one) => one.selectedOptions[0].textContent);
  assert.doesNotMatch(await chosen(), /прежняя/, "somebody is not assessed yet");
  await choice.selectOption({ label: "Устный счёт (прежняя)" });
  await page.getByText(/По прежней рубрике/).waitFor();
  const rows = page.locator(".criteria-table tbody tr");
  const own = rows.filter({ hasText: assessed }).locator("input.points").first();
  const other = rows.filter({ hasNotText: assessed }).locator("input.points").first();
  assert.ok(await own.isEnabled());
  assert.ok(await other.isDisabled());
}
