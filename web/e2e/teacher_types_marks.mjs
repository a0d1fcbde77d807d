import { assert, cellText, clearColumn, cursor, typeAndSave } from "./visit.mjs";

/** A key event as a Russian layout gives it: a Cyrillic letter on a physical key. */
async function pressRussian(page, key, code, modifiers = 0) {
  const session = await page.context().newCDPSession(page);
  const event = {
    key,
    code,
    modifiers,
    windowsVirtualKeyCode: code.startsWith("Key") ? code.charCodeAt(3) : 0,
  };
  const text = modifiers & 2 ? "" : key;
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", text, ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  await session.detach();
}

async function column(page, count) {
  const { column: at } = await cursor(page);
  return Promise.all(Array.from({ length: count }, (_, row) => cellText(page, row, at)));
}

export async function one_key_is_one_mark_and_the_cursor_goes_down(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 8);
  await typeAndSave(page, "5", "4", "3", "y", " ", "2");
  assert.deepEqual(await column(page, 6), ["5", "4", "3", "н", "", "2"]);
  assert.equal((await cursor(page)).row, 6);
  await page.reload();
  await page.waitForSelector(".grid .cell");
  assert.deepEqual(await column(page, 6), ["5", "4", "3", "н", "", "2"]);
}

export async function the_layout_does_not_matter(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 8);
  await pressRussian(page, "н", "KeyY");
  await pressRussian(page, "о", "KeyJ");
  await pressRussian(page, "ю", "Period");
  await page.keyboard.press("e");
  assert.deepEqual(await column(page, 4), ["н", "о", "•", "у"]);
  await pressRussian(page, "я", "KeyZ", 2);
  assert.deepEqual(await column(page, 4), ["н", "о", "•", ""]);
}

export async function backspace_undo_and_redo_walk_back(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 8);
  for (const key of ["5", "4", "Backspace"]) await page.keyboard.press(key);
  assert.deepEqual(await column(page, 3), ["5", "", ""]);
  await page.keyboard.press("Control+z");
  assert.deepEqual(await column(page, 3), ["5", "4", ""]);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  assert.deepEqual(await column(page, 3), ["", "", ""]);
  await page.keyboard.press("Control+y");
  assert.deepEqual(await column(page, 3), ["5", "", ""]);
}

export async function a_range_fills_only_empty_cells(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 8);
  for (const key of ["3", "ArrowUp"]) await page.keyboard.press(key);
  for (let step = 0; step < 3; step++) await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("4");
  assert.deepEqual(await column(page, 5), ["3", "4", "4", "4", ""]);
  await page.getByRole("button", { name: "Заменить и их" }).click();
  assert.deepEqual(await column(page, 5), ["4", "4", "4", "4", ""]);
}

// Evidence: JRN-08.
export async function what_is_no_mark_is_refused_with_a_sentence(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 8);
  await page.keyboard.press("q");
  await page.getByText("«q» — такой отметки нет").waitFor();
  await page.keyboard.press("F2");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.getByText("Такой отметки нет в шкале этого предмета").waitFor();
  assert.equal(await page.inputValue(".editor"), "7");
  await page.keyboard.type("й");
  await page.keyboard.press("Enter");
  await page.getByText("«7й» — не отметка").waitFor();
  await page.keyboard.press("Escape");
  assert.deepEqual(await column(page, 1), [""]);
}

export async function a_column_is_pasted_by_names(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await clearColumn(page, 8);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll(".row .name")].map((one) =>
      [...one.querySelectorAll("span")][0].textContent.replace(/\.$/, "").trim(),
    ),
  );
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    `${names[1]}\t5\nНиктоев Никто\t4\n${names[0]}\t4`,
  );
  await page.keyboard.press("Control+v");
  await page.getByText("Нет в списке: Никтоев Никто").waitFor();
  await page.keyboard.press("Enter");
  assert.deepEqual(await column(page, 2), ["4", "5"]);
}

// Evidence: JRN-11.
export async function a_lock_is_known_before_anybody_types(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  const future = await page.evaluate(() =>
    [...document.querySelectorAll(".head")].findIndex((one) => one.matches(".future")),
  );
  if (future < 0) visitor.skip("no lesson is to come");
  const { column: now } = await cursor(page);
  for (let step = now; step < future; step++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("5");
  await page.getByText("Урок ещё не состоялся").last().waitFor();
  assert.equal(await cellText(page, 0, future), "");
}
