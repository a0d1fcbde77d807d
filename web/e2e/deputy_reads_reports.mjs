import fs from "node:fs";
import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

// Evidence: E-14.
export async function the_results_of_a_class_lead_to_a_student_and_to_a_table(visitor, school) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/reports");
  await deputy.getByRole("link", { name: "Итоги класса" }).click();
  await deputy.locator(".report-tiles").waitFor();
  const { study_group_id } = school.demo.closed_class;
  await deputy.goto(`/s/reports/results?group=${study_group_id}`);
  await deputy.locator(".course-results tbody tr").first().waitFor();
  await assertAccessible(deputy, "results of a class");
  const [file] = await Promise.all([
    deputy.waitForEvent("download"),
    deputy.getByRole("link", { name: "Таблица CSV" }).click(),
  ]);
  const table = fs.readFileSync(await file.path(), "utf8");
  const name = await deputy.locator(".report-kinds a").first().textContent();
  assert.ok(table.includes(name), "the table names the student");
  await deputy.locator(".report-kinds a").first().click();
  await deputy.locator(".card-table").first().waitFor();
  assert.ok((await deputy.locator("h2").first().textContent()).startsWith(name.split(" ")[0]));
  await assertAccessible(deputy, "a student's card");
}

// Evidence: CUR-04, JRN-22, LAW-07, F-14.
export async function a_lesson_is_paid_for_once_its_topic_is_recorded(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  const { person_id } = await ask(teacher, "/api/v1/session");
  const deputy = await visitor.signIn("deputy");
  const hoursOf = async (month) => {
    const sheet = await ask(deputy, `/api/v1/reports/hours?month=${month}`);
    return sheet.teachers.find((one) => one.teacher_id === person_id)?.hours;
  };
  const lesson = await findUnrecorded(teacher);
  if (lesson === null) visitor.skip("in the holidays nothing waits for its topic");
  const before = await hoursOf(lesson.on);
  assert.ok(before.unrecorded > 0);
  await teacher.goto(`/t/j/${lesson.course_id}?on=${lesson.on}#${lesson.lesson_id}`);
  await teacher.locator('[name="topic"]').fill("Тема для табеля");
  const kept = teacher.waitForResponse((reply) => reply.url().endsWith("/record"));
  await teacher.locator('[name="topic"]').press("Control+Enter");
  assert.equal((await (await kept).json()).outcome, "recorded");
  const after = await hoursOf(lesson.on);
  assert.equal(after.lessons, before.lessons + 1);
  assert.ok(after.unrecorded < before.unrecorded);
  await deputy.goto(`/s/reports/hours?month=${lesson.on}`);
  await deputy.locator(".hours-table tbody tr").first().waitFor();
  await assertAccessible(deputy, "the hours sheet");
  await deputy.goto(`/s/reports/hours?month=${lesson.on}&teacher=${person_id}`);
  await deputy.locator("#teacher-title").waitFor();
}

/** A lesson of the last week that was held and has no topic. */
async function findUnrecorded(teacher) {
  const day = 86_400_000;
  const today = Math.floor((Date.now() + 3 * 3_600_000) / day) * day;
  for (const back of [0, 1, 2, 3, 4, 5, 6]) {
    const on = new Date(today - back * day).toISOString().slice(0, 10);
    const view = await ask(teacher, `/api/v1/day?on=${on}`);
    const lesson = view.lessons.find((one) =>
      (one.debts ?? []).some((owed) => owed.debt === "topic"),
    );
    if (lesson !== undefined) return { ...lesson, on };
  }
  return null;
}

// Evidence: F-16, DRY-07.
export async function a_guardian_reads_the_card_on_a_phone(visitor) {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const guardian = await visitor.signIn("guardian", phone);
  await guardian.goto("/d");
  await guardian.getByRole("button", { name: "Отметки" }).click();
  await guardian.getByRole("button", { name: "Табель" }).click();
  await guardian.locator(".card-table tbody tr").first().waitFor();
  await assertReflows(guardian, "the card on a phone");
  await assertAccessible(guardian, "the card on a phone");
}

// Evidence: ASM-07.
export async function the_list_of_risks_of_a_class_names_subject_and_teacher(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/reports");
  await deputy.getByRole("link", { name: "Прогноз и риск" }).click();
  await deputy.locator("#accumulation-title").waitFor();
  const groups = await deputy
    .locator("select option")
    .evaluateAll((all) => all.map((one) => one.value));
  for (const group of groups.slice(0, 6)) {
    await deputy.goto(`/s/reports/forecast?group=${group}`);
    await deputy.locator("#forecast-title").waitFor();
    if ((await deputy.locator(".forecast-list li").count()) > 0) break;
  }
  await deputy.locator(".forecast-list .risk-sign").first().waitFor({ state: "attached" });
  assert.ok((await deputy.locator(".forecast-list small").first().textContent()).length > 0);
  await assertAccessible(deputy, "the list of risks");
}
