import { assert, cellText, clearColumn, cursor } from "./visit.mjs";

async function save(page) {
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/record"));
  await page.getByRole("button", { name: "Сохранить урок" }).click();
  return (await answered).json();
}

// Evidence: JRN-05.
export async function topic_and_homework_are_saved_and_seen_after_a_reload(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  const topic = `Разность квадратов, ${Date.now() % 100000}`;
  await page.fill('[name="topic"]', topic);
  // The demo's teacher may have said that none is given.
  await page.uncheck('[name="homework_none"]');
  await page.fill('[name="homework"]', "§ 27, № 291");
  assert.equal((await save(page)).outcome, "recorded");
  await page.reload();
  await page.waitForSelector(".panel");
  assert.equal(await page.inputValue('[name="topic"]'), topic);
  await page.check('[name="homework_none"]');
  assert.equal((await save(page)).outcome, "recorded");
  await page.reload();
  await page.waitForSelector(".panel");
  assert.ok(await page.isChecked('[name="homework_none"]'));
}

export async function a_second_work_gets_a_column_of_its_own(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  const columns = () => page.locator(".head").count();
  const before = await columns();
  await page.getByRole("button", { name: "Добавить работу" }).click();
  const works = await page.locator(".work").count();
  await page.locator(".work select").last().selectOption("dictation");
  assert.equal((await save(page)).outcome, "recorded");
  await page.waitForFunction((n) => document.querySelectorAll(".head").length === n, before + 1);
  await page.focus(".grid");
  await page
    .locator(".panel .work")
    .nth(works - 1)
    .waitFor();
  await page.locator(".work button").last().click();
  assert.equal((await save(page)).outcome, "recorded");
  await page.waitForFunction((n) => document.querySelectorAll(".head").length === n, before);
}

export async function a_comment_for_the_family_marks_the_cell(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await page.keyboard.press("Shift+F2");
  await page.getByRole("dialog", { name: "Комментарий для семьи" }).waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Решил у доски задачу повышенной сложности");
  await page.keyboard.press("Enter");
  await page.getByText("Комментарий сохранён").waitFor();
  await page.waitForSelector(".cells .cell.noted");
}

/** Beside a press for each student: the lesson is opened, three for topic, homework and saving, the
 * way back, the roll. */
const pressesBeside = 6;

/** Counts what the hands do: keys and clicks, but not the letters of topic and homework. */
class Hands {
  presses = 0;

  constructor(page) {
    this.page = page;
  }

  async press(key) {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  async click(locator) {
    this.presses += 1;
    await locator.click();
  }
}

const columnOf = (page, rows, column) =>
  Promise.all(Array.from({ length: rows }, (_, row) => cellText(page, row, column)));

/** The day of the open course's last lesson, and its row there. */
async function openDay(page, school) {
  const { course_id, lesson_ids } = school.demo.open_course;
  const journal = await page.evaluate(
    async (url) => (await fetch(url)).json(),
    `/api/v1/courses/${course_id}/journal`,
  );
  const lesson = journal.lessons.find(({ lesson_id }) => lesson_id === lesson_ids.at(-1));
  await page.goto(`/t?on=${lesson.lesson_on}`);
  const link = page.locator(`a[href$="${lesson.lesson_id}"]`).first();
  const row = page.locator(".day-lesson", { has: link });
  await row.waitFor();
  return { link: row.locator(link), row };
}

export async function a_whole_lesson_costs_a_press_a_student_and_six_more(visitor, school) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  const rows = await page.locator(".row").count();
  await clearColumn(page, rows);
  await page.uncheck('[name="homework_none"]');
  const { link, row } = await openDay(page, school);
  const topic = `Квадрат суммы, ${Date.now() % 100000}`;

  const hands = new Hands(page);
  await hands.click(link);
  await page.waitForFunction(() => document.activeElement?.closest(".grid"));
  const signs = ["5", "4", "y", "Space", "3", "5", "Space", "y", "4", "Space", "5"];
  const read = { y: "н", Space: "" };
  const wanted = Array.from({ length: rows }, (_, at) => signs[at] ?? "Space").map(
    (sign) => read[sign] ?? sign,
  );
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  const { column } = await cursor(page);
  for (let at = 0; at < rows; at++) await hands.press(signs[at] ?? "Space");
  await answered;
  assert.deepEqual(await columnOf(page, rows, column), wanted);
  await hands.press("Tab");
  await page.keyboard.type(topic);
  await hands.press("Tab");
  await page.keyboard.type("§ 28, № 300");
  const recorded = page.waitForResponse((reply) => reply.url().endsWith("/record"));
  await hands.press("Control+Enter");
  assert.equal((await (await recorded).json()).outcome, "recorded");
  hands.presses += 1; // Alt+←: the window's own key.
  await page.goBack();
  const take = row.getByRole("button", { name: /^Перекличка проведена: / });
  await take.or(row.locator(".roll-taken")).waitFor();
  // The demo's teacher may have called the roll before.
  if (await take.isVisible()) await hands.click(take);
  // Somebody may learn at home on that day: he is not called.
  await row.locator(".roll-taken", { hasText: "нет 2 из " }).waitFor();
  await row.getByText(topic).waitFor();

  const most = rows + pressesBeside;
  assert.ok(hands.presses <= most, `${hands.presses} presses for ${rows} students`);
}
