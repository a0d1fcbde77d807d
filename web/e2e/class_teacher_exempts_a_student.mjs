import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (one) => (await fetch(one)).json(), path);

/** "2026-W48": the ISO week of a date. */
function weekOf(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** The guardian's child, and the days of its diary around today. */
async function childOf(guardian) {
  await guardian.goto("/d");
  await guardian.locator('[role="tab"]').first().waitFor();
  const { children } = await ask(guardian, "/api/v1/session");
  return children[0].student_id;
}

/** An open lesson of the course and the row of the student in its journal. */
async function openPlace(teacher, course_id, student_id) {
  const journal = await ask(teacher, `/api/v1/courses/${course_id}/journal`);
  const row = journal.students.findIndex((one) => one.student_id === student_id);
  const isFree = (at) =>
    !journal.cells.some(
      (cell) => cell.lesson_index === at && cell.student_index === row && cell.text !== "",
    );
  const at = journal.lessons.findLastIndex((one, index) => one.lock === "open" && isFree(index));
  return { row, lesson: journal.lessons[at], subject: journal.subject_title };
}

// Evidence: ATT-07.
export async function the_teacher_and_the_family_know_who_is_exempt(visitor, school) {
  const guardian = await visitor.signIn("guardian");
  const student_id = await childOf(guardian);
  const { course_id } = school.demo.open_course;
  const teacher = await visitor.signIn("subject_teacher");
  const { row, lesson, subject } = await openPlace(teacher, course_id, student_id);
  if (row === -1 || lesson === undefined) visitor.skip("in the holidays no lesson is open");

  // The class teacher: a mistake is told in words, then it is granted.
  const leader = await visitor.signIn("class_teacher");
  await leader.goto("/t/absences?view=exemptions");
  await leader.locator("#exemptions-title").waitFor();
  await assertAccessible(leader, "the exemptions of a class");
  await leader.getByRole("button", { name: "Оформить освобождение" }).click();
  const dialog = leader.getByRole("dialog", { name: "Освобождение от уроков предмета" });
  await dialog.getByLabel("Обучающийся").selectOption(student_id);
  await dialog.getByLabel("Предмет").selectOption({ label: subject });
  await dialog.getByLabel("полностью — на урок не приходит").check();
  await dialog.getByLabel("С", { exact: true }).fill(lesson.lesson_on);
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.getByText("Укажите номер справки или приказа.").waitFor();
  await dialog.getByLabel("Номер справки или приказа").fill("914");
  await assertAccessible(leader, "granting an exemption");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });
  const line = leader.locator(".exemption", { hasText: "Документ № 914" });
  await line.waitFor();
  await assertReflows(leader, "the exemptions of a class");

  // The teacher: the name says so, «н» is refused in words, a mark is not.
  await visitor.openJournal(teacher, lesson.lesson_id);
  const name = teacher.locator(".row").nth(row).locator(".name");
  assert.match(await name.getAttribute("title"), /Освобождён\(а\) по /);
  for (let at = 0; at < row; at++) await teacher.keyboard.press("ArrowDown");
  const answered = teacher.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));
  await teacher.keyboard.press("y");
  await teacher.keyboard.press("Enter");
  const { outcomes } = await (await answered).json();
  assert.equal(outcomes[0].refusal.code, "student_exempt");
  await teacher
    .getByText(/Освобождение с /)
    .first()
    .waitFor();

  // The family.
  await guardian.goto(`/d?week=${weekOf(lesson.lesson_on)}`);
  await guardian
    .getByText(/Освобождён\(а\) по /)
    .first()
    .waitFor({ state: "attached" });

  // It is taken back.
  await line.getByRole("button", { name: /^Снять: / }).click();
  const taking = leader.getByRole("dialog", { name: "Снять освобождение" });
  await taking.getByLabel("Почему").fill("оформлено по ошибке");
  await assertAccessible(leader, "taking an exemption back");
  await taking.getByRole("button", { name: "Снять" }).click();
  await line.waitFor({ state: "detached" });
}

// Evidence: ATT-08.
export async function a_distance_lesson_is_seen_by_the_family(visitor) {
  const guardian = await visitor.signIn("guardian");
  const student_id = await childOf(guardian);
  const diary = await ask(guardian, `/api/v1/students/${student_id}/diary`);
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/changes");
  const { groups, today } = await ask(deputy, "/api/v1/changes");
  const group = groups.find((one) => one.title === diary.study_group_title);
  const days = [0, 1, 2, 3, 4, 5, 6, 7].map((back) =>
    new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10),
  );
  let found;
  for (const on of days) {
    const address = `on=${on}&study_group_id=${group.study_group_id}`;
    const { lessons } = await ask(deputy, `/api/v1/changes?${address}`);
    const lesson = lessons.find((one) => !one.cancelled && !one.closed && one.mode === "offline");
    if (lesson !== undefined) found ??= { on, address, lesson };
  }
  if (found === undefined) visitor.skip("in the holidays there are no lessons");
  const { on, address, lesson } = found;
  await deputy.goto(`/s/changes?${address}`);
  await deputy.getByText("Дни дистанционно").click();
  const form = deputy.locator("details", { hasText: "Дни дистанционно" });
  await form.getByLabel("Класс или группа").selectOption(group.study_group_id);
  await form.getByLabel("Причина").fill("карантин, приказ № 31");
  await form.getByRole("button", { name: "Изменить уроки" }).click();
  await form.getByText(/^Изменен/).waitFor();
  await deputy.locator(".change-lesson .pill", { hasText: "Дистанционно" }).first().waitFor();
  await assertAccessible(deputy, "a day at a distance");

  // A family is told the word that concerns everybody, and no document.
  const words = "Дистанционно: карантин";
  await guardian.goto(`/d?week=${weekOf(on)}`);
  await guardian.getByText(words).first().waitFor({ state: "attached" });
  assert.equal(await guardian.getByText("приказ № 31").count(), 0);

  // One lesson is held in the classroom after all, then the whole day.
  const name = `${lesson.study_group_title} · ${lesson.subject_title}, ${lesson.starts_at}`;
  await deputy.getByRole("button", { name: `Дистанционно: ${name}` }).click();
  const dialog = deputy.getByRole("dialog", { name: "Как пройдёт урок" });
  await dialog.getByLabel("Как проводится").selectOption("offline");
  await assertAccessible(deputy, "how a lesson is held");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });
  await form.getByLabel("Как проводится").selectOption("offline");
  await form.getByRole("button", { name: "Изменить уроки" }).click();
  await deputy
    .locator(".change-lesson .pill", { hasText: "Дистанционно" })
    .first()
    .waitFor({ state: "detached" });
}

/** A journal without a briefing whose latest lesson the substitute could hold. */
async function findMissing(deputy, substitute_id) {
  const { missing } = await ask(deputy, "/api/v1/briefings");
  const { groups } = await ask(deputy, "/api/v1/changes");
  for (const one of missing) {
    const group = groups.find(({ title }) => title === one.study_group_title);
    if (group === undefined) continue;
    const address = `on=${one.lesson_on}&study_group_id=${group.study_group_id}`;
    const { lessons } = await ask(deputy, `/api/v1/changes?${address}`);
    const lesson = lessons.find(({ lesson_id }) => lesson_id === one.lesson_id);
    if (lesson?.possible.some(({ teacher_id }) => teacher_id === substitute_id))
      return { one, lesson, address, count: missing.length };
  }
  return null;
}

// Evidence: JRN-20, AP-09.
export async function a_missing_briefing_is_recorded_and_gone_from_the_report(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  const { person_id: substitute_id } = await ask(teacher, "/api/v1/session");
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/gaps");
  await deputy.getByRole("link", { name: "Где нет инструктажа по технике безопасности" }).click();
  await deputy.locator("#briefings-title").waitFor();
  await assertAccessible(deputy, "journals without a briefing");
  const found = await findMissing(deputy, substitute_id);
  if (found === null) visitor.skip("in September nothing has been missed yet");
  const { one, lesson, address, count } = found;
  await deputy.locator(".briefings tbody tr", { hasText: one.study_group_title }).first().waitFor();

  // The teacher is away; the substitute gives the briefing.
  await deputy.goto(`/s/changes?${address}`);
  const name = `${lesson.study_group_title} · ${lesson.subject_title}, ${lesson.starts_at}`;
  await deputy.getByLabel(`Заменяющий: ${name}`).selectOption(substitute_id);
  await deputy.getByLabel("Причина", { exact: true }).first().fill("болезнь учителя, приказ № 13");
  await deputy.getByRole("button", { name: "Назначить 1 замену" }).click();
  await deputy
    .locator(".change-lesson .pill", { hasText: /Замена|Совмещение/ })
    .first()
    .waitFor();

  await teacher.goto(`/t/j/${one.course_id}?on=${one.lesson_on}#${one.lesson_id}`);
  await teacher.waitForSelector(".grid .cell");
  const form = teacher.locator("form.briefing");
  await form.getByLabel("Инструктаж по ТБ").selectOption("repeated");
  await form.getByLabel("Номера инструкций").fill("инструкция № 12");
  await assertAccessible(teacher, "a briefing at a lesson");
  await form.getByRole("button", { name: "Записать инструктаж" }).click();
  await teacher.getByText("Инструктаж записан").waitFor();

  const { missing } = await ask(deputy, "/api/v1/briefings");
  assert.equal(missing.length, count - 1);
  assert.ok(!missing.some(({ course_id }) => course_id === one.course_id));
}
