import { assert, assertAccessible, cellText } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** Days of the last week, the latest first: within the edit window. */
function lastDays() {
  const day = 86_400_000;
  const today = Math.floor((Date.now() + 3 * 3_600_000) / day) * day;
  return [1, 2, 3, 4, 5, 6].map((back) => new Date(today - back * day).toISOString().slice(0, 10));
}

/** A lesson of the guardian's child that the subject teacher is free to hold. */
async function findLesson(deputy, group, substitute_id) {
  for (const on of lastDays()) {
    const view = await ask(
      deputy,
      `/api/v1/changes?on=${on}&study_group_id=${group.study_group_id}`,
    );
    const lesson = view.lessons.find(
      (one) =>
        one.study_group_title === group.title &&
        !one.closed &&
        one.substitute === "" &&
        one.teacher_id !== substitute_id &&
        one.possible.some((who) => who.teacher_id === substitute_id && who.kind === "substitution"),
    );
    if (lesson !== undefined) return lesson;
  }
  return null;
}

// Evidence: CUR-02, CUR-03, CUR-07, AP-09, F-13, ORD-1.4.1-c.
export async function a_substitute_holds_the_lesson_and_everybody_sees_it(visitor) {
  const guardian = await visitor.signIn("guardian");
  await guardian.goto("/d");
  await guardian.locator('[role="tab"]').first().waitFor();
  const { children } = await ask(guardian, "/api/v1/session");
  const diary = await ask(guardian, `/api/v1/students/${children[0].student_id}/diary`);

  const teacher = await visitor.signIn("subject_teacher");
  const { person_id: substitute_id } = await ask(teacher, "/api/v1/session");

  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/changes");
  const { groups } = await ask(deputy, "/api/v1/changes");
  const group = groups.find((one) => one.title === diary.study_group_title);
  const lesson = await findLesson(deputy, group, substitute_id);
  if (lesson === null) visitor.skip("in the holidays nobody is to be substituted");

  // The deputy: chooses, names the reason, assigns.
  const address = `on=${lesson.lesson_on}&teacher_id=${lesson.teacher_id}`;
  await deputy.goto(`/s/changes?${address}`);
  const name = `${lesson.study_group_title} · ${lesson.subject_title}, ${lesson.starts_at}`;
  await deputy.getByLabel(`Заменяющий: ${name}`).selectOption(substitute_id);
  await deputy.getByLabel("Причина", { exact: true }).first().fill("болезнь учителя, приказ № 12");
  await deputy.getByRole("button", { name: "Назначить 1 замену" }).click();
  const row = deputy.locator(".change-lesson", { hasText: lesson.subject_title });
  await row.getByText("Замена", { exact: true }).first().waitFor();
  await assertAccessible(deputy, "a lesson that is substituted");

  // The substitute: his day says so, his page has this lesson, he types a topic and a mark.
  await teacher.goto(`/t?on=${lesson.lesson_on}`);
  const own = teacher.locator(".day-lesson", { hasText: "Замена: по расписанию" });
  await own.first().waitFor();
  await teacher.goto(`/t/j/${lesson.course_id}?on=${lesson.lesson_on}#${lesson.lesson_id}`);
  await teacher.getByText("Вы ведёте этот урок по замене").waitFor();
  assert.equal(await teacher.locator(".head").count(), lesson.works?.length ?? 1);
  const topic = `Тема по замене ${Date.now() % 100_000}`;
  await teacher.locator('[name="topic"]').fill(topic);
  const kept = teacher.waitForResponse((reply) => reply.url().endsWith("/record"));
  await teacher.locator('[name="topic"]').press("Control+Enter");
  assert.equal((await (await kept).json()).outcome, "recorded");
  await teacher.focus(".grid");
  // A mark that stands already would be no change, or a correction that wants a reason.
  for (let row = 0; (await cellText(teacher, row, 0)) !== ""; row++)
    await teacher.keyboard.press("ArrowDown");
  const answered = teacher.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await teacher.keyboard.press("5");
  const { outcomes } = await (await answered).json();
  assert.notEqual(outcomes[0].outcome, "conflict");
  assert.ok(["recorded", "unchanged"].includes(outcomes[0].outcome), outcomes[0].refusal?.message);
  await assertAccessible(teacher, "a journal that is kept by a substitute");

  // The family.
  const week = await ask(
    guardian,
    `/api/v1/students/${children[0].student_id}/diary?week=${weekOf(lesson.lesson_on)}`,
  );
  const shown = week.days
    .flatMap((day) => day.lessons)
    .find((one) => one.lesson_id === lesson.lesson_id);
  assert.match(shown.change, /^Замена: /);
  assert.equal(shown.topic, topic);
  await guardian.goto(`/d?week=${weekOf(lesson.lesson_on)}`);
  await guardian.getByText(shown.change).first().waitFor({ state: "attached" });

  // The register.
  await deputy.goto(`/s/changes/register?month=${lesson.lesson_on}`);
  await deputy
    .locator(".change-register tbody tr", { hasText: "болезнь учителя, приказ № 12" })
    .first()
    .waitFor();

  // Back as it was: the substitution ends, and the page is closed to him.
  await deputy.goto(`/s/changes?${address}`);
  await deputy.getByRole("button", { name: `Снять замену: ${name}` }).click();
  const dialog = deputy.getByRole("dialog", { name: "Снять замену" });
  await assertAccessible(deputy, "ending a substitution");
  await dialog.getByLabel("Причина").fill("учитель вышел");
  await dialog.getByRole("button", { name: "Снять замену" }).click();
  await dialog.waitFor({ state: "detached" });
  const closed = await teacher.request.get(`/api/v1/courses/${lesson.course_id}/journal`);
  assert.equal(closed.status(), 403);
}

/** "2026-W48": the ISO week of a date. */
function weekOf(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** A lesson of a class about a week ahead, from which no other test expects anything, and somebody
 * who is free to teach in its hour. */
async function comingLesson(deputy) {
  const day = 86_400_000;
  const { groups } = await ask(deputy, "/api/v1/changes");
  const { classes } = await ask(deputy, "/api/v1/courses");
  for (const ahead of [6, 7, 8, 9, 10, 13, 14]) {
    const on = new Date(Date.now() + 3 * 3_600_000 + ahead * day).toISOString().slice(0, 10);
    for (const { study_group_id } of groups) {
      const view = await ask(deputy, `/api/v1/changes?on=${on}&study_group_id=${study_group_id}`);
      for (const lesson of view.lessons) {
        const free = lesson.possible.find((one) => one.kind === "substitution");
        const course = classes
          .flatMap((one) => one.courses)
          .find(
            (one) =>
              one.study_group_id === study_group_id &&
              one.course_id !== lesson.course_id &&
              one.subject_title !== lesson.subject_title,
          );
        const isOfClass = lesson.study_group_title === groupTitle(groups, study_group_id);
        if (isOfClass && !lesson.closed && !lesson.cancelled && free && course)
          return { lesson, study_group_id, free, course };
      }
    }
  }
  return null;
}

const groupTitle = (groups, id) => groups.find((one) => one.study_group_id === id).title;

// Evidence: CUR-02, CUR-03.
export async function another_subject_takes_the_hour_of_a_lesson(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/changes");
  const found = await comingLesson(deputy);
  if (found === null) visitor.skip("in the holidays nothing is to be replaced");
  const { lesson, study_group_id, free, course } = found;
  await deputy.goto(`/s/changes?on=${lesson.lesson_on}&study_group_id=${study_group_id}`);
  const name = `${lesson.study_group_title} · ${lesson.subject_title}, ${lesson.starts_at}`;
  await deputy.getByRole("button", { name: `Другой предмет: ${name}` }).click();
  const dialog = deputy.getByRole("dialog", { name: "Заменить предмет" });
  await dialog.locator("select").first().selectOption(course.course_id);
  await dialog.locator("select").nth(1).selectOption(free.teacher_id);
  await dialog.getByLabel("Причина").fill("болезнь учителя, приказ № 15");
  await assertAccessible(deputy, "another subject in place of a lesson");
  await dialog.getByRole("button", { name: "Заменить предмет" }).click();
  await dialog.waitFor({ state: "detached" });
  const month = `${lesson.lesson_on.slice(0, 7)}-01`;
  await deputy.goto(`/s/changes/register?month=${month}`);
  await deputy
    .getByRole("cell", { name: `Замена предмета: ${course.subject_title}` })
    .first()
    .waitFor();
}
