import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const typeOf = (page, path) =>
  page.evaluate(async (url) => (await fetch(url)).headers.get("content-type"), path);

/** The vocational group of this year. */
async function groupOf(deputy) {
  const { groups } = await ask(deputy, "/api/v1/attestation/study-groups");
  assert.ok(groups.length > 0, "the demo has a vocational group");
  return groups[0];
}

// Evidence: VOC-11.
export async function final_attestation_goes_step_by_step(visitor) {
  const deputy = await visitor.signIn("deputy");
  const group = await groupOf(deputy);
  await deputy.goto("/s/attestation");
  await deputy.getByRole("link", { name: "Итоговая (ГИА)" }).click();
  await deputy.getByRole("link", { name: group.title }).first().click();
  await deputy.locator("#admission-title").waitFor();
  await assertAccessible(deputy, "final attestation of a group");
  await assertReflows(deputy, "final attestation of a group");
  const view = await ask(deputy, `/api/v1/finals/study-groups/${group.study_group_id}`);
  assert.ok(view.graduates.length > 0, "the group has students");
  for (const one of view.graduates)
    assert.equal(one.may_be_admitted, one.obstacles.length === 0, "told in words");
  assert.equal(
    await typeOf(deputy, `/api/v1/finals/study-groups/${group.study_group_id}/admission.pdf`),
    "application/pdf",
  );
  if (view.is_closed || !view.may_keep) visitor.skip("in summer the year is closed");

  // An exam is planned: three members at least, and the refusal says so.
  await deputy.getByRole("button", { name: "Назначить испытание" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Испытание ГИА" });
  await dialog.getByLabel("Вид испытания").selectOption("diploma_work");
  await dialog.getByLabel("День испытания").fill(view.today);
  await dialog.getByLabel("Приказ о составе комиссии").fill("61-у");
  await dialog.getByLabel("Место").fill("ауд. 305");
  await dialog.getByLabel("Председатель ГЭК").fill("Громов А. А., главный инженер");
  await dialog.getByLabel("Секретарь ГЭК").fill("Ким О. П.");
  await dialog.getByLabel("Члены ГЭК").fill("Сидоров О. Ю.");
  await assertAccessible(deputy, "planning an exam");
  await dialog.getByRole("button", { name: "Назначить испытание" }).click();
  await dialog.getByText(/в ГЭК от 3 до 12 членов/).waitFor();
  await dialog.getByLabel("Члены ГЭК").fill("Сидоров О. Ю.\nБелова И. И.\nОрлов П. С.");
  await dialog.getByRole("button", { name: "Назначить испытание" }).click();
  await dialog.waitFor({ state: "detached" });
  await deputy.getByText("Громов А. А., главный инженер").waitFor();
  await deputy.getByText("Сначала оформите допуск").waitFor();

  // Nobody who owes can be ticked.
  const admit = deputy.getByRole("button", { name: "Допустить приказом" });
  if (await admit.isEnabled()) {
    await admit.click();
    const order = deputy.getByRole("dialog", { name: "Приказ о допуске к ГИА" });
    const owing = view.graduates.filter((one) => !one.may_be_admitted).length;
    assert.equal(await order.locator("input[type=checkbox]:disabled").count(), owing);
    await order.getByRole("button", { name: "Закрыть" }).click();
  }

  // It is taken back with a reason.
  const cancel = { name: "Отменить испытание: защита дипломной работы (проекта)" };
  await deputy.getByRole("button", cancel).click();
  const taking = deputy.getByRole("dialog", { name: "Отменить испытание" });
  await taking.getByLabel("Почему").fill("группа выпускается позже");
  await taking.getByRole("button", { name: "Отменить испытание" }).click();
  await taking.waitFor({ state: "detached" });
  await deputy.getByText("нажмите «Назначить испытание»").waitFor();
}

// Evidence: VOC-09.
export async function disciplines_are_moved_between_cycles(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/cycles");
  await deputy.locator("#cycle-general_education").waitFor();
  await assertAccessible(deputy, "cycles of disciplines");
  await assertReflows(deputy, "cycles of disciplines");
  const before = await ask(deputy, "/api/v1/subject-cycles");
  const moved = before.subjects.find((one) => one.cycle === "general_professional");
  const move = async (title) => {
    await deputy.getByRole("checkbox", { name: moved.subject_title }).check();
    await deputy.getByLabel("Перенести в цикл").selectOption({ label: title });
    await deputy.getByRole("button", { name: "Перенести" }).click();
    await deputy.getByText("Перенесена 1 дисциплина.").waitFor();
  };
  await move("Общеобразовательные дисциплины");
  const after = await ask(deputy, "/api/v1/subject-cycles");
  const found = after.subjects.find((one) => one.subject_id === moved.subject_id);
  assert.equal(found.cycle, "general_education");
  assert.equal(found.origin, "set");
  const group = await groupOf(deputy);
  const supplement = `/api/v1/finals/study-groups/${group.study_group_id}/supplement`;
  const { students } = await ask(deputy, supplement);
  const general = students[0].parts.find((one) => one.kind === "general_education");
  assert.ok(
    general.rows.some((row) => row.title === moved.subject_title),
    "it stands with general education",
  );
  assert.match(await typeOf(deputy, `${supplement}.csv`), /csv/);
  const { student_id } = students[0];
  const paper = `/api/v1/finals/study-groups/${group.study_group_id}/students/${student_id}`;
  assert.equal(await typeOf(deputy, `${paper}/supplement.pdf`), "application/pdf");
}
