import { assert, cellText, clearColumn, cursor, typeAndSave } from "./visit.mjs";

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
  await looking.getByText("Другой сотрудник изменил 1 отметку").waitFor({ state: "attached" });
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
