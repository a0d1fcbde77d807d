import { assert, assertAccessible, cellText, clearColumn, cursor } from "./visit.mjs";

/** The local act is amended in the page: «Изменить», the value, the clause. */
async function amend(page, title, fill) {
  await page.goto("/s/policies");
  const row = page.locator(".policies > li", { hasText: title });
  await row.getByRole("button", { name: /^Изменить/ }).click();
  await fill(row);
  await row.getByLabel("Пункт локального акта").fill("Положение, п. 2.7");
  await row.getByRole("button", { name: "Записать" }).click();
  return row;
}
const write = (value) => (row) => row.getByLabel(/^Значение/).fill(value);
const closed = (row) => row.getByRole("button", { name: /^Изменить/ }).waitFor();

const absence = "Отсутствие без уважительной причины";

// Evidence: ATT-01.
export async function an_absence_has_the_letter_of_the_local_act(visitor) {
  const deputy = await visitor.signIn("deputy");
  const taken = await amend(deputy, absence, write("о"));
  await taken.getByText("Буквой «о» уже обозначено: опоздание").waitFor();
  await closed(await amend(deputy, absence, write("отс")));
  try {
    const teacher = await visitor.signIn("subject_teacher");
    await visitor.openJournal(teacher);
    await clearColumn(teacher, 3);
    const { column } = await cursor(teacher);
    const saved = teacher.waitForResponse((reply) => reply.url().endsWith("/cells"));
    await teacher.keyboard.press("y");
    const [outcome] = (await (await saved).json()).outcomes;
    assert.equal(outcome.text, "н", "what is recorded is what was recorded before");
    assert.equal(await cellText(teacher, 0, column), "отс");
    await teacher.reload();
    await teacher.waitForSelector(".grid .cell");
    assert.equal(await cellText(teacher, 0, column), "отс");
    await teacher.keyboard.press("F2");
    await teacher.locator(".grid .editor").fill("отс ы");
    await teacher.keyboard.press("Enter");
    await teacher.getByText("«отс ы» — не отметка").waitFor();
    await teacher.keyboard.press("Escape");
    await clearColumn(teacher, 3);
  } finally {
    await closed(await amend(deputy, absence, write("н")));
  }
}

// Evidence: ATT-01, ATT-02.
export async function a_document_names_the_letters_of_the_local_act(visitor) {
  const deputy = await visitor.signIn("deputy");
  const excused = "Уважительная причина";
  // As a hand types it: three letters and two slashes.
  const type = async (row) => {
    await row.getByLabel(/^Значение/).fill("");
    await row.getByLabel(/^Значение/).pressSequentially("у/п/р");
  };
  await closed(await amend(deputy, excused, type));
  try {
    const leader = await visitor.signIn("class_teacher");
    await leader.goto("/t/absences");
    await leader
      .getByLabel(/^Выбрать: /)
      .first()
      .check();
    await leader.getByRole("button", { name: /^Оформить документ/ }).click();
    const dialog = leader.getByRole("dialog", { name: "Документ о причине пропусков" });
    const offered = await dialog.locator("option").allTextContents();
    assert.deepEqual(offered.slice(-2), ["по болезни (б)", "уважительная (у/п/р)"]);
  } finally {
    await closed(await amend(deputy, excused, write("у")));
  }
}

// Evidence: JRN-09.
export async function subjects_with_two_marks_are_chosen_from_those_of_the_school(visitor) {
  const page = await visitor.signIn("deputy");
  const title = "Две отметки за одну работу";
  const row = await amend(page, title, async (open) => {
    await open.getByLabel("по выбранным предметам").check();
    await open.getByLabel("Русский язык", { exact: true }).check();
    await open.getByLabel("Литература", { exact: true }).check();
    await assertAccessible(page);
  });
  await closed(row);
  await row.getByText("Русский язык").waitFor();
  const back = await amend(page, title, (open) =>
    open.getByLabel("русский язык и литература").check(),
  );
  await closed(back);
}

// Evidence: JRN-05, JRN-25.
export async function homework_is_long_enough_and_its_words_are_whole(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await visitor.openJournal(page);
  await page.uncheck('[name="homework_none"]');
  const homework = page.locator('[name="homework"]');
  await page.getByLabel(/^Домашнее задание.*не короче \d+ знак/).waitFor();
  const before = await homework.boundingBox();
  // A Latin «c» in a Russian word.
  await homework.fill("\u0063тр. 45, № 291");
  const mend = page.getByRole("button", { name: /^Заменить «\u0063тр» на «стр»/ });
  await mend.waitFor();
  assert.deepEqual(await homework.boundingBox(), before, "a hint moves nothing");
  await assertAccessible(page);
  await mend.click();
  assert.equal(await homework.inputValue(), "стр. 45, № 291");
  assert.equal(await page.locator(".wording-hint").count(), 0);

  await homework.fill("№");
  await page.getByRole("button", { name: "Сохранить урок" }).click();
  await page.getByText("Домашнее задание короче, чем требует регламент: 1 знак").waitFor();
  await homework.fill("нет");
  const saved = page.waitForResponse((reply) => reply.url().endsWith("/record"));
  await page.getByRole("button", { name: "Сохранить урок" }).click();
  assert.equal((await (await saved).json()).outcome, "recorded");
}
