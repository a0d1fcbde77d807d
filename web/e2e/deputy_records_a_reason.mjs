import { assert, assertAccessible } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

const day = 86_400_000;
const dayAhead = (count) =>
  new Date(Date.now() + 3 * 3_600_000 + count * day).toISOString().slice(0, 10);

/** A teacher about whom no reason is recorded, who has lessons that others are free to hold. */
async function findTeacher(deputy, from, to) {
  const { teachers, reasons } = await ask(deputy, "/api/v1/changes/reasons");
  for (const { teacher_id, name } of teachers) {
    if (reasons.some((one) => one.teacher_id === teacher_id)) continue;
    const view = await ask(deputy, `/api/v1/changes?on=${from}&to=${to}&teacher_id=${teacher_id}`);
    const free = view.lessons.filter(
      (one) =>
        one.teacher_id === teacher_id &&
        !one.closed &&
        !one.cancelled &&
        !one.recorded &&
        one.substitute === "" &&
        one.possible.some((who) => who.kind === "substitution"),
    );
    if (free.length >= 2) return { teacher_id, name, on: free.at(-1).lesson_on };
  }
  return null;
}

// Evidence: CUR-02, F-13.
export async function one_illness_is_one_reason_of_many_changes(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/changes/reasons");
  const [from, to] = [dayAhead(1), dayAhead(13)];
  const found = await findTeacher(deputy, from, to);
  if (found === null) visitor.skip("in the holidays nobody is to be substituted");
  const text = `Болезнь: ${found.name}`;

  // Recorded once; the number of the sick leave is not known yet.
  await deputy.getByRole("button", { name: "Записать причину" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Записать причину" });
  await dialog.locator('[name="whose"]').selectOption(`t:${found.teacher_id}`);
  await dialog.locator('[name="text"]').fill(text);
  await dialog.locator('[name="from_on"]').fill(to);
  await dialog.locator('[name="to_on"]').fill(from);
  await dialog.locator('[name="document_kind"]').selectOption("sick_leave");
  await dialog.getByRole("button", { name: "Записать", exact: true }).click();
  await dialog.getByText("Дата начала позже даты окончания.").waitFor();
  await assertAccessible(deputy, "a reason with its days reversed");
  await dialog.locator('[name="from_on"]').fill(from);
  await dialog.locator('[name="to_on"]').fill(to);
  await dialog.getByRole("button", { name: "Записать", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await assertAccessible(deputy, "reasons of changes");

  // Its card: what waits for a decision, and substitutes for all of it at once.
  await deputy.getByRole("link", { name: text }).first().click();
  await deputy.locator("#reason-title", { hasText: text }).waitFor();
  const card = `/api/v1/changes${new URL(deputy.url()).search}`;
  const before = (await ask(deputy, card)).lessons.length;
  assert.ok(before >= 2);
  await deputy.getByRole("button", { name: "Подобрать на все уроки" }).click();
  const assign = deputy.getByRole("button", { name: /^Назначить \d+ замен/ });
  const assigned = deputy.waitForResponse((reply) => reply.url().endsWith("/substitutions"));
  await assign.click();
  const { outcomes } = await (await assigned).json();
  const done = outcomes.filter((one) => one.outcome === "recorded").length;
  assert.ok(done >= 2);
  await deputy.locator("#made-title").waitFor();
  const after = await ask(deputy, card);
  assert.equal(after.made.length, done);
  assert.equal(after.lessons.length, before - done);
  await assertAccessible(deputy, "the card of a reason");

  // A change in own words, made on its day, is put to the reason afterwards.
  const own = after.made[0];
  await deputy.goto(`/s/changes?on=${own.lesson_on}&teacher_id=${found.teacher_id}`);
  const name = `${own.study_group_title} · ${own.subject_title}, ${own.starts_at}`;
  await deputy.getByRole("button", { name: `Отменить: ${name}` }).click();
  const cancelling = deputy.getByRole("dialog", { name: "Отменить урок" });
  await cancelling.getByLabel("Причина", { exact: true }).fill("никто не смог заменить");
  await cancelling.getByRole("button", { name: "Отменить урок" }).click();
  await cancelling.waitFor({ state: "detached" });
  assert.equal((await ask(deputy, card)).made.length, done - 1);
  await deputy.getByRole("button", { name: `К причине: ${name}` }).click();
  const applying = deputy.getByRole("dialog", { name: "Отнести к причине" });
  await assertAccessible(deputy, "a change is put to a reason");
  await applying.getByRole("button", { name: "Сохранить" }).click();
  await applying.waitFor({ state: "detached" });
  assert.equal((await ask(deputy, card)).made.length, done);
  await deputy.goto(new URL(card.replace("/api/v1/changes", "/s/changes"), deputy.url()).href);
  await deputy.locator("#reason-title", { hasText: text }).waitFor();

  // The register names the reason; its document comes later.
  const last = after.made.at(-1).lesson_on;
  await deputy.getByRole("button", { name: "Изменить срок и документ" }).click();
  const revising = deputy.getByRole("dialog", { name: "Изменить срок и документ" });
  const shorter = new Date(Date.parse(last) - day).toISOString().slice(0, 10);
  await revising.locator('[name="to_on"]').fill(shorter < from ? from : shorter);
  await revising.locator('[name="document_no"]').fill("910 045");
  await revising.locator('[name="document_on"]').fill(dayAhead(0));
  await revising.getByRole("button", { name: "Сохранить" }).click();
  await revising.waitFor({ state: "detached" });
  const ended = await ask(deputy, card);
  assert.equal(
    ended.reason.document,
    `листок нетрудоспособности № 910 045 от ${russian(dayAhead(0))}`,
  );
  assert.ok(ended.made.every((one) => one.lesson_on <= ended.reason.to_on));
  assert.ok(ended.made.length < done, "substitutions of later days are ended");
  if (ended.made.length > 0) {
    await deputy.goto(`/s/changes/register?month=${ended.made[0].lesson_on.slice(0, 7)}-01`);
    await deputy
      .getByRole("cell", { name: `${text} (${ended.reason.document})` })
      .first()
      .waitFor();
  }
}

const russian = (iso) => iso.split("-").reverse().join(".");
