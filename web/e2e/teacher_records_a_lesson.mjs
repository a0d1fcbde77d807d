import { assert } from "./visit.mjs";

async function save(page) {
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/record"));
  await page.getByRole("button", { name: "Сохранить урок" }).click();
  return (await answered).json();
}

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
