import { assert, cellText, cursor } from "./visit.mjs";

/** The nearest cell with a mark that may still be changed, of a lesson more than a day ago: fresh
 * marks, of the last lesson or the one before, are corrected without a reason. */
async function goToOldMark(visitor, page) {
  await visitor.openJournal(page, visitor.school.demo.open_course.lesson_ids.at(-3));
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("ArrowLeft");
    const { row, column } = await cursor(page);
    const isOpen = await page.evaluate(
      ([at, index]) => {
        const cell = document
          .querySelectorAll(".row")
          [at]?.querySelector(`[aria-colindex="${index + 2}"]`);
        return cell !== null && !cell.matches(".shut, .out") && /^[3-5]$/.test(cell.textContent);
      },
      [row, column],
    );
    if (isOpen) return { row, column };
    if (column === 0) {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Alt+Home");
    }
  }
  throw new Error("no old mark was found");
}

// Evidence: JRN-13.
export async function an_old_mark_is_corrected_and_its_history_tells_why(visitor) {
  const page = await visitor.signIn("subject_teacher");
  const { row, column } = await goToOldMark(visitor, page);
  const before = await cellText(page, row, column);
  const after = before === "5" ? "4" : "5";
  await page.keyboard.press(after);
  const dialog = page.getByRole("dialog", { name: "Причина исправления" });
  await dialog.waitFor();
  await dialog.getByRole("button", { name: "Исправить" }).click();
  await dialog.getByText("Напишите несколько слов").waitFor();
  // The hand is where the words are missing, and need not leave the keys to send them.
  await page.keyboard.type("ошибка при переносе с листка");
  assert.equal(await dialog.getByLabel("Пояснение").inputValue(), "ошибка при переносе с листка");
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await page.keyboard.press("Control+Enter");
  await answered;
  await dialog.waitFor({ state: "detached" });
  assert.equal(await cellText(page, row, column), after);
  for (let at = (await cursor(page)).row; at > row; at--) await page.keyboard.press("ArrowUp");
  await page.keyboard.press("F4");
  const told = page.locator(".history > li", { hasText: "ошибка при переносе с листка" }).first();
  await told.waitFor();
  assert.equal(await told.locator("s").textContent(), before, "what stood there is legible");
  assert.equal(await told.locator("b").textContent(), after);
  assert.ok((await told.textContent()).includes(await page.locator(".account-name").textContent()));
}

export async function without_a_reason_everything_stays_as_it_was(visitor) {
  const page = await visitor.signIn("subject_teacher");
  const { row, column } = await goToOldMark(visitor, page);
  const before = await cellText(page, row, column);
  await page.keyboard.press(before === "5" ? "4" : "5");
  await page.getByRole("button", { name: "Оставить как было" }).click();
  assert.equal(await cellText(page, row, column), before);
}
