import { assert, cellText, clearColumn, cursor } from "./visit.mjs";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export async function the_keypad_marks_and_goes_down(visitor) {
  const page = await visitor.signIn("subject_teacher", phone);
  await visitor.openJournal(page);
  await clearColumn(page, 3);
  const { column } = await cursor(page);
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await page.locator(".key.large").first().tap();
  await page.getByRole("button", { name: "отсутствие" }).tap();
  await answered;
  assert.deepEqual([await cellText(page, 0, column), await cellText(page, 1, column)], ["5", "н"]);
}

export async function the_lesson_is_recorded_from_the_list(visitor) {
  const page = await visitor.signIn("subject_teacher", phone);
  await visitor.openJournal(page);
  await page.getByRole("button", { name: "Список урока" }).tap();
  await page.uncheck('[name="homework_none"]');
  await page.fill('[name="homework"]', `§ 28, № ${Date.now() % 1000}`);
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/record"));
  await page.getByRole("button", { name: "Сохранить урок" }).tap();
  assert.equal((await (await answered).json()).outcome, "recorded");
}
