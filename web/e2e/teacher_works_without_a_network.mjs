import { assert, cellText, clearColumn, cursor, typeAndSave } from "./visit.mjs";

// Evidence: INT-05.
export async function marks_wait_on_the_device_and_survive_a_reload(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 4);
  const { column } = await cursor(page);
  const cells = "**/api/v1/cells";
  await page.route(cells, (route) => route.abort());
  await page.keyboard.press("5");
  await page.keyboard.press("4");
  await page.getByText("2 записи ждут отправки").waitFor();
  assert.equal(await cellText(page, 0, column), "5");
  await page.reload();
  await page.getByText("Восстановлено из памяти устройства").waitFor();
  assert.deepEqual([await cellText(page, 0, column), await cellText(page, 1, column)], ["5", "4"]);
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await page.unroute(cells);
  const { outcomes } = await (await answered).json();
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ["recorded", "recorded"],
  );
  await page.getByText(/Сохранено в/).waitFor();
}

// Evidence: INT-05.
export async function two_people_in_one_cell_overwrite_nothing_silently(visitor) {
  const first = await visitor.signIn("subject_teacher");
  await visitor.openJournal(first);
  await clearColumn(first, 2);
  const { column } = await cursor(first);
  const second = await visitor.signIn("subject_teacher");
  await visitor.openJournal(second);
  await typeAndSave(first, "3");
  await typeAndSave(second, "5");
  await second.getByRole("button", { name: "1 расхождение" }).click();
  const dialog = second.getByRole("dialog", { name: /запись изменили раньше/ });
  await dialog.waitFor();
  assert.equal(await cellText(second, 0, column), "5");
  const answered = second.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await dialog.getByRole("button", { name: /ваша/ }).click();
  await answered;
  assert.equal(await cellText(second, 0, column), "5");
  await second.getByText("1 расхождение").waitFor({ state: "detached" });
}
