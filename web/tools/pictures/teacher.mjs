// The teacher: day, journal, lesson. What a scene writes, the next ones see.
import { phone } from "./camera.mjs";

async function openJournal(camera, page, lesson = -1) {
  const { course_id, lesson_ids } = camera.school.demo.open_course;
  await camera.goTo(page, `/t/j/${course_id}#${lesson_ids.at(lesson)}`, ".grid .cell");
  await page.focus(".grid");
}

const saved = (page, end) => page.waitForResponse((reply) => reply.url().endsWith(end));

export async function day_phone(camera) {
  const page = await camera.signIn("subject_teacher", phone);
  await camera.goTo(page, "/t", ".day-lesson");
  await camera.take(page, "teacher-day-phone");
}

export async function journal(camera) {
  const page = await camera.signIn("subject_teacher");
  await openJournal(camera, page);
  await camera.take(page, "journal");
}

/** Marks in the middle of a lesson, its topic and homework, and the cursor that has gone on. */
export async function journal_typing(camera) {
  const page = await camera.signIn("subject_teacher");
  await openJournal(camera, page);
  const answered = saved(page, "/api/v1/cells");
  for (const key of ["5", "4", "y", "Space", "3", "5", "Space", "4"])
    await page.keyboard.press(key);
  await answered;
  await page.fill('[name="topic"]', "Деление смешанных чисел");
  await page.fill('[name="homework"]', "§ 21, № 467, 469");
  const recorded = saved(page, "/record");
  await page.press('[name="homework"]', "Control+Enter");
  await recorded;
  await page.focus(".grid");
  await camera.take(page, "journal-typing");
  const lesson = await page.locator(".panel > *").first().boundingBox();
  await camera.take(page, "lesson-panel", lesson);
}

/** Goes down to the first «3» of the lesson under the cursor. */
async function goToThree(page) {
  const row = await page.evaluate(() => {
    const at = [...document.querySelectorAll(".head")].findIndex((one) => one.matches(".active"));
    const cell = `[aria-colindex="${at + 2}"]`;
    const rows = [...document.querySelectorAll(".row")];
    return rows.findIndex((one) => one.querySelector(cell)?.textContent === "3");
  });
  for (let step = 0; step < row; step++) await page.keyboard.press("ArrowDown");
}

/** A mark of last Friday is corrected: first why, then what its cell remembers. */
export async function correction(camera) {
  const page = await camera.signIn("subject_teacher");
  await openJournal(camera, page, -3);
  await goToThree(page);
  await page.keyboard.press("4");
  const dialog = page.getByRole("dialog", { name: "Причина исправления" });
  await dialog.waitFor();
  await camera.take(page, "correction-reason");
  await dialog.getByLabel("Пояснение").fill("в тетради стоит 4");
  const answered = saved(page, "/api/v1/cells");
  await dialog.getByRole("button", { name: "Исправить" }).click();
  await answered;
  await dialog.waitFor({ state: "detached" });
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F4");
  await page.locator("dialog[open] li, dialog[open] tbody tr").first().waitFor();
  await camera.take(page, "cell-history");
}

export async function journal_phone(camera) {
  const page = await camera.signIn("subject_teacher", phone);
  await openJournal(camera, page);
  await camera.take(page, "journal-phone");
  await page.getByRole("button", { name: "Список урока" }).tap();
  await camera.take(page, "roll-call-phone");
}

/** Down to rows that no other scene writes into. */
async function goDown(page, rows) {
  for (let step = 0; step < rows; step++) await page.keyboard.press("ArrowDown");
}

/** Another hand has written into the cell meanwhile: both values are shown, a person chooses. */
export async function two_in_one_cell(camera) {
  const first = await camera.signIn("subject_teacher");
  await openJournal(camera, first);
  await goDown(first, 11);
  const second = await camera.signIn("subject_teacher");
  await second.route("**/journal/live**", (route) => route.abort());
  await openJournal(camera, second);
  await goDown(second, 11);
  for (const [page, mark] of [
    [first, "4"],
    [second, "5"],
  ]) {
    const answered = saved(page, "/api/v1/cells");
    await page.keyboard.press(mark);
    await answered;
  }
  await second.getByRole("button", { name: "1 расхождение" }).click();
  await second.getByRole("dialog", { name: /запись изменили раньше/ }).waitFor();
  await camera.take(second, "conflict");
}

/** Marks that wait on the device until there is a network again. */
export async function without_a_network(camera) {
  const page = await camera.signIn("subject_teacher");
  await openJournal(camera, page);
  await goDown(page, 12);
  await page.route("**/api/v1/cells", (route) => route.abort());
  for (const key of ["5", "4"]) await page.keyboard.press(key);
  await page.getByText("2 записи ждут отправки").first().waitFor();
  await camera.take(page, "waiting");
}
