import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (one) => (await fetch(one)).json(), path);
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A mark of the last weeks in a subject that other tests leave alone. */
async function disputedMark(guardian, demo) {
  const { children } = await ask(guardian, "/api/v1/session");
  const { student_id } = children[0];
  const { subjects } = await ask(guardian, `/api/v1/students/${student_id}/marks`);
  const since = (Date.now() - 20 * 86_400_000) * 1000;
  const others = subjects.filter(({ course_id }) => course_id !== demo.open_course.course_id);
  for (const subject of others.reverse()) {
    const found = subject.marks.find(
      ({ mark }) => /^[345]$/.test(mark.text) && mark.recorded_at > since,
    );
    if (found !== undefined) return { student_id, subject, ...found };
  }
  return null;
}

async function openSheet(guardian, { subject, mark }) {
  await guardian.goto("/d");
  await guardian.getByRole("button", { name: "Отметки", exact: true }).click();
  const marks = guardian.locator(".subject", { has: guardian.getByText(subject.subject) });
  const at = subject.marks.findIndex((one) => one.mark.entry_index === mark.entry_index);
  await marks.locator(".dated").nth(at).click();
  return guardian.getByRole("dialog");
}

// Evidence: ASM-10.
export async function the_commission_changes_a_mark_and_the_family_sees_it(visitor, school) {
  const guardian = await visitor.signIn("guardian", phone);
  await guardian.goto("/d");
  await guardian.locator('[role="tab"]').first().waitFor();
  const disputed = await disputedMark(guardian, school.demo);
  if (disputed === null) visitor.skip("in the holidays nothing is marked");
  const { mark, subject, student_id, lesson_id } = disputed;
  const sheet = await openSheet(guardian, disputed);
  await sheet.getByText("Не согласны с отметкой?").click();
  await sheet.getByRole("button", { name: "Подать апелляцию" }).click();
  await sheet.getByText("Напишите, с чем вы не согласны.").waitFor();
  await sheet.getByLabel("С чем вы не согласны").fill("Работа решена верно, ответ сошёлся");
  await assertAccessible(guardian, "an appeal");
  await assertReflows(guardian, "an appeal");
  await sheet.getByRole("button", { name: "Подать апелляцию" }).click();
  await sheet.getByText("Рассматривается").waitFor();

  // The deputy: the list, the mark with its history, the decision.
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/corrections");
  await deputy.getByRole("link", { name: "Апелляции" }).click();
  await deputy.locator("#appeals-open").waitFor();
  await assertAccessible(deputy, "appeals");
  await deputy.locator(".appeals li", { hasText: "ответ сошёлся" }).getByRole("link").click();
  await deputy.locator("#appeal-title").waitFor();
  await deputy.locator(".appeal-history", { hasText: "подана апелляция" }).waitFor();
  const other = mark.text === "5" ? "4" : String(Number(mark.text) + 1);
  await deputy.getByLabel(/^Отметка/).selectOption({ label: `изменить на ${other}` });
  await deputy.getByLabel("Номер протокола").fill("17");
  const { today } = await ask(deputy, "/api/v1/staff");
  await deputy.getByLabel("Дата протокола").fill(today);
  const members = deputy.getByLabel("Добавить в комиссию");
  for (let count = 0; count < 2; count++) await members.selectOption({ index: 1 });
  await deputy.getByLabel("Что решила комиссия и почему").fill("Работа выполнена полностью");
  await deputy.getByRole("button", { name: "Записать решение" }).click();
  await deputy.getByText(/В комиссии от 3 до 9 человек/).waitFor();
  await members.selectOption({ index: 1 });
  await assertAccessible(deputy, "the decision about an appeal");
  await assertReflows(deputy, "the decision about an appeal");
  await deputy.getByRole("button", { name: "Записать решение" }).click();
  await deputy.locator("#appeal-decision").waitFor();
  await deputy.getByText(`Отметка изменена: ${mark.text} → ${other}, протокол № 17`).waitFor();

  // The family sees the decision; the cell's history names the correction before it.
  const { subjects } = await ask(guardian, `/api/v1/students/${student_id}/marks`);
  const now = subjects
    .find(({ course_id }) => course_id === subject.course_id)
    .marks.find((one) => one.lesson_id === lesson_id && one.mark.text === other);
  assert.ok(now?.mark.corrected);
  const again = await openSheet(guardian, {
    subject: {
      ...subject,
      marks: subjects.find(({ course_id }) => course_id === subject.course_id).marks,
    },
    mark: now.mark,
  });
  await again.getByText("Работа выполнена полностью").waitFor();
  const history = await ask(deputy, `/api/v1/lessons/${lesson_id}/students/${student_id}/history`);
  const kinds = history.rows.map(({ kind }) => kind).slice(-3);
  assert.deepEqual(kinds, ["appeal_filed", "corrected", "appeal_decided"]);
}

export async function a_family_does_not_see_the_list_of_appeals(visitor) {
  const guardian = await visitor.signIn("guardian");
  const status = await guardian.evaluate(async () => (await fetch("/api/v1/appeals")).status);
  assert.equal(status, 403);
}
