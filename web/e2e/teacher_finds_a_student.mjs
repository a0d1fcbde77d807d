import { assert, assertAccessible, assertReflows, cursor } from "./visit.mjs";

const nameOf = (page, row) =>
  page.evaluate(
    (at) => document.querySelectorAll(".row")[at]?.querySelector(".name > span")?.textContent ?? "",
    row,
  );

export async function ctrl_f_leads_to_the_row_of_a_student(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  // Ctrl+F is the journal's own when its later part has come.
  await page.getByRole("button", { name: "Найти ученика (Ctrl+F)" }).waitFor();
  const { column } = await cursor(page);
  const rows = await page.locator(".row").count();
  const last = await nameOf(page, rows - 1);
  await page.keyboard.press("Control+KeyF");
  const dialog = page.getByRole("dialog", { name: "Найти ученика" });
  await dialog.waitFor();
  await page.keyboard.type("щщщ");
  await dialog.getByText("Такого ученика в журнале нет. Сотрите часть букв.").waitFor();
  await page.keyboard.press("Enter");
  assert.equal(await dialog.isVisible(), true, "there is nobody to go to");
  await page.keyboard.press("Control+KeyA");
  await page.keyboard.type(last.split(" ")[0].slice(0, 4).toUpperCase());
  await assertAccessible(page, "finding a student");
  await assertReflows(page, "finding a student");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  assert.equal((await nameOf(page, (await cursor(page)).row)).slice(0, 4), last.slice(0, 4));
  assert.equal((await cursor(page)).column, column, "the lesson stays");
  assert.equal(await page.evaluate(() => document.activeElement?.matches(".grid")), true);

  // By a number, with arrows; Escape changes nothing.
  await page.keyboard.press("Control+KeyF");
  await dialog.waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  assert.equal((await cursor(page)).row, 1);
  await page.getByRole("button", { name: "Найти ученика (Ctrl+F)" }).click();
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.equal((await cursor(page)).row, 1);
}
