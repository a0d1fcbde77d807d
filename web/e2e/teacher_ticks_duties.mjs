import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

// Evidence: OPS-04.
export async function a_teacher_ticks_a_duty_by_one_key_and_takes_it_back(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await teacher.goto("/t");
  await teacher.getByRole("link", { name: "Мои дела" }).click();
  await teacher.locator(".duties").waitFor();
  await assertAccessible(teacher, "duties");
  await assertReflows(teacher, "duties");
  const view = await ask(teacher, "/api/v1/duties");
  const waits = [...view.overdue, ...view.due_today, ...view.this_week, ...view.this_month];
  if (waits.length === 0) visitor.skip("in the holidays nothing is asked");
  const item = waits.find((one) => !one.is_done) ?? waits[0];
  const box = teacher.locator(".duty", { hasText: item.title }).getByRole("checkbox").first();
  await box.focus();
  await teacher.keyboard.press("Space");
  await teacher.waitForFunction(
    async ({ code, due_on }) => {
      const list = await (await fetch("/api/v1/duties")).json();
      const all = [...list.overdue, ...list.due_today, ...list.this_week, ...list.this_month];
      const one = all.find((each) => each.code === code && each.due_on === due_on);
      return one === undefined || one.is_done;
    },
    { code: item.code, due_on: item.due_on },
  );
  await teacher.keyboard.press("Space");
  await teacher.waitForFunction(
    async ({ code, due_on }) => {
      const list = await (await fetch("/api/v1/duties")).json();
      const all = [...list.overdue, ...list.due_today, ...list.this_week, ...list.this_month];
      return all.some((each) => each.code === code && each.due_on === due_on && !each.is_done);
    },
    { code: item.code, due_on: item.due_on },
  );
  await teacher.keyboard.press("ArrowDown");
  assert.ok(await teacher.evaluate(() => document.activeElement?.matches("input")));
}

// Evidence: OPS-04.
export async function a_deputy_sees_how_far_everybody_is(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/duties");
  await deputy.locator(".duties").waitFor();
  await assertAccessible(deputy, "the deputy's duties");
  await deputy.getByRole("link", { name: "Как дела у всех" }).click();
  await deputy.locator("#everybody-title").waitFor();
  await deputy.locator(".duty-role summary").first().click();
  await assertAccessible(deputy, "how far everybody is");
  await assertReflows(deputy, "how far everybody is");
}

export async function a_family_has_no_duties(visitor) {
  const guardian = await visitor.signIn("guardian");
  const status = await guardian.evaluate(async () => (await fetch("/api/v1/duties")).status);
  assert.equal(status, 403);
}
