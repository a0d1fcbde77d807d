import { assert, assertAccessible, cellText, clearColumn, cursor, typeAndSave } from "./visit.mjs";

const isJournal = (reply) => /\/journal(\?|$)/.test(reply.url());

/** Two open pages of one journal, each in a browser of its own, with the cursor on one cell. */
async function openTwo(visitor) {
  const writing = await visitor.signIn("subject_teacher");
  await visitor.openJournal(writing);
  await clearColumn(writing, 3);
  const looking = await visitor.signIn("subject_teacher");
  const listens = looking.waitForResponse((reply) => reply.url().includes("/journal/live"));
  await visitor.openJournal(looking);
  await listens;
  return { writing, looking, ...(await cursor(looking)) };
}

export async function a_mark_of_another_page_appears_without_reloading(visitor) {
  const { writing, looking, column } = await openTwo(visitor);
  const loads = [];
  looking.on("load", () => loads.push(looking.url()));
  await typeAndSave(writing, "5");
  const told = looking.locator(".cell.told");
  await told.waitFor();
  assert.equal(await told.textContent(), "5");
  assert.equal(await cellText(looking, 0, column), "5");
  assert.deepEqual(await cursor(looking), { column, row: 0 }, "the cursor stays where it was");
  await looking.getByText("На другой странице изменена 1 отметка").waitFor({ state: "attached" });
  assert.equal(await writing.locator(".cell.told").count(), 0, "one's own mark is no news");
  await told.waitFor({ state: "detached" });
  assert.equal(await cellText(looking, 0, column), "5");
  assert.deepEqual(loads, []);
}

export async function what_is_being_typed_stays_and_the_other_value_is_shown_afterwards(visitor) {
  const { writing, looking, column } = await openTwo(visitor);
  await looking.keyboard.press("F2");
  await looking.keyboard.type("3");
  const fetched = looking.waitForResponse(isJournal);
  await typeAndSave(writing, "4");
  await (await fetched).finished();
  assert.equal(await looking.inputValue(".editor"), "3");
  await looking.keyboard.press("Enter");
  await looking.getByRole("button", { name: "1 расхождение" }).waitFor();
  assert.equal(await cellText(looking, 0, column), "3");
}

export async function a_page_that_was_hidden_hears_what_it_missed(visitor) {
  const { writing, looking, column } = await openTwo(visitor);
  const show = (state) =>
    looking.evaluate((visibility) => {
      Object.defineProperty(document, "visibilityState", { value: visibility, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await show("hidden");
  await typeAndSave(writing, "2");
  assert.equal(await cellText(looking, 0, column), "");
  await show("visible");
  await looking.locator(".cell.told").waitFor();
  assert.equal(await cellText(looking, 0, column), "2");
}

const waiting = (page) => page.locator(".corner-tools .waiting");

/** By the switch in the corner; returns when it says so. */
async function pause(page, isOn) {
  const switched = page.getByRole("switch", { name: "Пауза обновлений" });
  await switched.click();
  await page.locator(`[role="switch"][aria-checked="${isOn}"]`).waitFor();
}

export async function a_pause_holds_others_marks_back_and_one_press_takes_them_in(visitor) {
  const { writing, looking, column } = await openTwo(visitor);
  await pause(looking, true);
  await typeAndSave(writing, "5");
  await waiting(looking).getByText("Ждёт 1").waitFor();
  await typeAndSave(writing, "4");
  await waiting(looking).getByText("Ждут 2").waitFor();
  assert.equal(await cellText(looking, 0, column), "");
  assert.equal(await looking.locator(".cell.told").count(), 0);
  await looking.getByRole("status").getByText("Ждут 2 чужих изменения").waitFor();
  await assertAccessible(looking, "a journal on pause");
  await looking.getByRole("button", { name: "Ждут 2: показать чужие изменения" }).click();
  await looking.locator(".cell.told").first().waitFor();
  assert.equal(await cellText(looking, 0, column), "5");
  assert.equal(await cellText(looking, 1, column), "4");
  assert.deepEqual(await cursor(looking), { column, row: 0 }, "the cursor stays where it was");

  // It is remembered on the device, and its end shows at once what has come meanwhile.
  await looking.reload();
  await looking.locator('[role="switch"][aria-checked="true"]').waitFor();
  assert.equal(await cellText(looking, 0, column), "5");
  await typeAndSave(writing, "3");
  await waiting(looking).getByText("Ждёт 1").waitFor();
  assert.equal(await cellText(looking, 2, column), "");
  await pause(looking, false);
  await looking.locator(".cell.told").waitFor();
  assert.equal(await cellText(looking, 2, column), "3");
}

export async function who_else_has_the_journal_open_is_shown_by_initials(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await visitor.openJournal(teacher);
  const company = teacher.locator(".company");
  const deputy = await visitor.signIn("deputy");
  await visitor.openJournal(deputy);
  await company.waitFor();
  const name = (await deputy.locator(".account-name").textContent()) ?? "";
  const label = `Журнал сейчас открыт и у других: ${name}`;
  assert.equal(await company.getAttribute("aria-label"), label);
  const [last, first] = name.split(" ");
  assert.equal(await company.textContent(), `${last[0]}${first[0]}`);
  await deputy.locator(".company").waitFor();
  await assertAccessible(teacher, "a journal that somebody else has open");
  await deputy.goto("/s");
  await company.waitFor({ state: "detached" });
}
