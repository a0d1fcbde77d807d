import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const narrow = { viewport: { width: 320, height: 720 }, hasTouch: true, isMobile: true };

/** The marks of the first subject that has a mean, with its panel open. */
async function openPanel(page) {
  await page.goto("/d");
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  const panel = page.locator(".what-if").first();
  await panel.getByText("Что будет, если…").click();
  await panel.getByText("в журнал ничего не записывается").waitFor();
  const outcome = panel.locator(".outcome");
  await outcome.getByText(/Средний балл сейчас \d,\d\d\./).waitFor();
  return { panel, outcome };
}

/** "4,50" of a paragraph that begins so. */
async function meanAfter(outcome, words) {
  const text = await outcome.getByText(words).textContent();
  return /\d,\d\d/.exec(text)?.[0];
}

// Evidence: E-20.
export async function a_supposed_mark_moves_the_mean_and_is_gone_after_a_reload(visitor) {
  const page = await visitor.signIn("guardian", narrow);
  const { panel, outcome } = await openPanel(page);
  const before = await meanAfter(outcome, "Средний балл сейчас");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));

  await panel.getByRole("button", { name: /^Добавить «2»/ }).click();
  const after = await meanAfter(outcome, "Средний балл станет");
  assert.notEqual(after, before);
  await outcome.getByText("По правилу школы").first().waitFor();
  await outcome.getByText(new RegExp(`, сейчас\\s${before}\\.`)).waitFor();
  assert.deepEqual(asked, [], "nothing is sent");

  await page.reload();
  const again = await openPanel(page);
  assert.equal(await meanAfter(again.outcome, "Средний балл сейчас"), before);
  assert.equal(await again.panel.getByRole("listitem").count(), 0);
}

export async function supposed_marks_are_taken_back_by_the_keyboard(visitor) {
  const page = await visitor.signIn("guardian", narrow);
  const { panel, outcome } = await openPanel(page);
  const before = await meanAfter(outcome, "Средний балл сейчас");
  const five = panel.getByRole("button", { name: /^Добавить «5»/ });
  const supposed = panel.getByRole("button", { name: /^Убрать «5»/ });
  await five.focus();
  for (let count = 1; count <= 3; count++) {
    await page.keyboard.press("Enter");
    await supposed.nth(count - 1).waitFor();
  }
  await assertAccessible(page, "supposed marks");
  await assertReflows(page, "supposed marks");

  await supposed.first().focus();
  await page.keyboard.press("Enter");
  await supposed.nth(2).waitFor({ state: "detached" });
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  assert.match(focused, /^Убрать «5»/);
  await panel.getByRole("button", { name: "Убрать все" }).press("Enter");
  await supposed.first().waitFor({ state: "detached" });
  assert.equal(await meanAfter(outcome, "Средний балл сейчас"), before);
  assert.ok(await five.evaluate((button) => button === document.activeElement));
}
