import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const typeOf = (page, path) =>
  page.evaluate(async (url) => (await fetch(url)).headers.get("content-type"), path);
const plusDays = (day, days) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody without a mark in a period that is not closed; nothing in summer. */
async function whoMayWait(deputy) {
  const { groups } = await ask(deputy, "/api/v1/attestation/choices");
  for (const group of groups) {
    const choices = await ask(
      deputy,
      `/api/v1/attestation/choices?study_group_id=${group.study_group_id}`,
    );
    for (const course of choices.courses) {
      const page = await ask(deputy, `/api/v1/courses/${course.course_id}/journal`);
      const period = page.periods?.findLast(
        (one) =>
          !one.closed && one.starts_on <= page.today && page.today <= plusDays(one.ends_on, 20),
      );
      if (period === undefined || page.course_closed || page.class_closed) continue;
      const at = page.students.findIndex((student, index) =>
        page.results.some(
          (one) =>
            one.student_index === index &&
            one.period_id === period.period_id &&
            one.value === "" &&
            one.deferred_until === null &&
            student.enrolled_on <= period.ends_on &&
            choices.students.some((other) => other.student_id === student.student_id),
        ),
      );
      if (at !== -1) return { group, course, period, student: page.students[at] };
    }
  }
  return null;
}

// Evidence: ASM-08.
export async function attestation_is_deferred_and_the_deferral_withdrawn(visitor) {
  const deputy = await visitor.signIn("deputy");
  const chosen = await whoMayWait(deputy);
  if (chosen === null) visitor.skip("in summer every period is closed");
  const { group, course, period, student } = chosen;
  await deputy.goto("/s/debts");
  await deputy.locator("#debts-title").waitFor();
  await deputy.getByRole("button", { name: "Дать отсрочку" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Отсрочка аттестации" });
  await dialog.getByLabel("Класс или группа").selectOption(group.study_group_id);
  await dialog.getByLabel("Фамилия, имя").selectOption(student.student_id);
  await dialog.getByLabel("Предмет").selectOption(course.course_id);
  await dialog.getByLabel("Период").selectOption(period.period_id);
  // The class that stands already, chosen once more, takes nothing of it away.
  await dialog.getByLabel("Класс или группа").selectOption(group.study_group_id);
  assert.equal(await dialog.getByLabel("Фамилия, имя").inputValue(), student.student_id);
  await assertAccessible(deputy, "granting a deferral");
  await dialog.getByLabel("Аттестовать не позднее").fill(plusDays(period.ends_on, 20));
  await dialog.getByLabel("Причина").fill("соревнования в Казани");
  await dialog.getByLabel("Номер приказа").fill("93-у");
  const answered = deputy.waitForResponse(/deferrals$/);
  await dialog.getByRole("button", { name: "Дать отсрочку" }).click();
  assert.equal((await answered).status(), 200);
  await dialog.waitFor({ state: "detached" });
  const row = deputy.locator(".debt", { hasText: "соревнования в Казани" });
  await row.getByText("Отсрочка: ждёт аттестации").waitFor();
  await assertAccessible(deputy, "deferrals among the debts");
  await assertReflows(deputy, "deferrals among the debts");

  const page = await ask(deputy, `/api/v1/courses/${course.course_id}/journal`);
  const deferred = page.results.filter((one) => one.deferred_until !== null);
  assert.ok(deferred.length > 0, "the journal says until when");

  await row.getByRole("button", { name: "Отозвать отсрочку" }).click();
  const taking = deputy.getByRole("dialog", { name: "Отозвать отсрочку" });
  await taking.getByLabel("Причина").fill("вернулся раньше");
  await taking.getByRole("button", { name: "Отозвать отсрочку" }).click();
  await taking.waitFor({ state: "detached" });
  await row.waitFor({ state: "detached" });
}

// Evidence: VOC-06, F-27.
export async function a_direction_is_given_by_permission_and_printed(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/attestation/retakes");
  await deputy.locator("#retakes-title").waitFor();
  await assertAccessible(deputy, "directions");
  await assertReflows(deputy, "directions");
  await deputy.getByRole("button", { name: "Выдать направление" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Направление на пересдачу" });
  await dialog.getByLabel("Класс или группа").waitFor();
  await dialog.getByLabel("Цель").selectOption("improvement");
  await assertAccessible(deputy, "giving a direction");
  await deputy.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  const { rows } = await ask(deputy, "/api/v1/attestation/retakes");
  if (rows.length === 0) visitor.skip("nobody of the demo owes a second attempt on every day");
  assert.deepEqual(
    rows.map((one) => one.number),
    rows.map((_, at) => rows.length - at),
    "numbers without gaps",
  );
  const paper = await deputy
    .getByRole("link", { name: `Печать направления № ${rows[0].number}` })
    .getAttribute("href");
  assert.equal(await typeOf(deputy, paper), "application/pdf");
  await deputy.getByLabel("Найти").fill(rows[0].student.split(" ")[0]);
  await deputy.locator(".debt", { hasText: rows[0].student }).first().waitFor();
  await deputy.getByLabel("Найти").fill("нет такого");
  await deputy.getByText("По этому запросу направлений нет.").waitFor();
}

// Evidence: VOC-07, E-18.
export async function a_month_is_told_in_academic_hours(visitor) {
  const deputy = await visitor.signIn("deputy");
  const { groups } = await ask(deputy, "/api/v1/attestation/study-groups");
  await deputy.goto(`/s/absences?group=${groups[0].study_group_id}&view=hours`);
  await deputy.locator("#hours-title").waitFor();
  await assertAccessible(deputy, "the month in hours");
  await assertReflows(deputy, "the month in hours");
  const path = `/api/v1/study-groups/${groups[0].study_group_id}/missed-hours`;
  const view = await ask(deputy, path);
  assert.equal(view.hours_of_lesson, 2);
  for (const { hours } of [...view.rows, { hours: view.totals }])
    assert.equal(hours.missed, hours.ill + hours.excused + hours.without_reason);
  assert.equal(await typeOf(deputy, `${path}.pdf`), "application/pdf");
}

// Evidence: VOC-08, F-14.
export async function a_teacher_reads_his_hours_of_the_year(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await teacher.goto("/t");
  await teacher.getByRole("link", { name: "Мои часы за год" }).click();
  await teacher.locator("#year-hours-title").waitFor();
  await assertAccessible(teacher, "the year's hours");
  await assertReflows(teacher, "the year's hours");
  const view = await ask(teacher, "/api/v1/reports/teacher-hours");
  assert.ok(view.courses.length > 0, "he teaches");
  for (const one of view.courses)
    if (one.is_his) assert.equal(one.own + one.by_others + one.remaining, one.plan);
  assert.equal(await typeOf(teacher, "/api/v1/reports/teacher-hours.pdf"), "application/pdf");
}
