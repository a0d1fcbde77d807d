import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (one) => (await fetch(one)).json(), path);

/** The class of the course. */
async function classOf(page, course_id) {
  const { classes } = await ask(page, "/api/v1/works/classes");
  const { study_group_title } = await ask(page, `/api/v1/courses/${course_id}/journal`);
  return classes.find((one) => one.title === study_group_title);
}

/** Days of a course in the period that is shown; none in the holidays. */
const daysOf = async (page, course_id) =>
  (await ask(page, `/api/v1/courses/${course_id}/work-days`)).days ?? [];

// Evidence: ASM-12, F-15.
export async function a_planned_work_is_seen_by_the_class_and_its_families(visitor, school) {
  const course = school.demo.open_course;
  const teacher = await visitor.signIn("subject_teacher");
  const group = await classOf(teacher, course.course_id);
  const open = (await daysOf(teacher, course.course_id)).filter((day) => !day.is_forbidden);
  if (open.length === 0) visitor.skip("in the holidays nothing is planned");
  const title = `Контрольная работа ${Date.now()}`;

  await teacher.goto(`/t/works?group=${group.study_group_id}`);
  await teacher.locator("#works-title").waitFor();
  await assertAccessible(teacher, "the schedule of works");
  await teacher.getByRole("button", { name: "Запланировать работу" }).click();
  const dialog = teacher.getByRole("dialog", { name: "Запланировать работу" });
  await dialog.getByRole("combobox", { name: /^Предмет/ }).selectOption(course.course_id);
  await dialog.locator(".work-day").first().waitFor();
  await assertAccessible(teacher, "planning a work");
  await dialog.getByLabel("Вид работы", { exact: true }).fill(title);
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.getByText("Выберите день.").waitFor();
  await dialog.locator(".work-day:not(.forbidden)").last().locator("input").check();
  const reason = dialog.getByLabel("Почему в этот день");
  if ((await reason.count()) > 0) await reason.fill("последняя неделя периода");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });
  await teacher.locator(".work-board .work", { hasText: title }).waitFor();

  // The family: the list of the term.
  const guardian = await visitor.signIn("guardian", { viewport: { width: 390, height: 844 } });
  await guardian.goto("/d");
  await guardian.getByRole("button", { name: "Отметки", exact: true }).click();
  await guardian.getByRole("button", { name: "Контрольные", exact: true }).click();
  await guardian.locator("#coming-title").waitFor();
  const { children } = await ask(guardian, "/api/v1/session");
  const { of_term } = await ask(guardian, `/api/v1/students/${children[0].student_id}/works`);
  if (children[0].study_group_title === group.title) {
    assert.ok(of_term.some((work) => work.title === title));
    await guardian.getByText(title).first().waitFor();
  }
  await assertAccessible(guardian, "works that await a child");
  await assertReflows(guardian, "works that await a child");

  // A phone has a list instead of the board.
  await teacher.setViewportSize({ width: 360, height: 780 });
  assert.equal(await teacher.locator(".work-board").isVisible(), false);
  const line = teacher.locator(".work-list li", { hasText: title });
  await line.waitFor();
  await assertReflows(teacher, "the schedule of works at 360 px");

  // It is taken out again.
  await line.getByRole("button", { name: /^Снять с графика: / }).click();
  const removing = teacher.getByRole("dialog", { name: "Снять работу с графика" });
  await removing.getByLabel("Почему").fill("перенос на другую неделю");
  await assertAccessible(teacher, "taking a work out");
  await removing.getByRole("button", { name: "Снять с графика" }).click();
  await line.waitFor({ state: "detached" });
}

// Evidence: ASM-12.
export async function a_day_that_is_taken_is_told_before_it_is_chosen(visitor, school) {
  const deputy = await visitor.signIn("deputy");
  const group = await classOf(deputy, school.demo.open_course.course_id);
  const schedule = await ask(deputy, `/api/v1/study-groups/${group.study_group_id}/works`);
  let taken;
  for (const course of schedule.courses.filter((one) => one.may_plan)) {
    const days = await daysOf(deputy, course.course_id);
    const ofPeriod = days.filter((day) => day.on <= schedule.period.ends_on);
    if (ofPeriod.some((day) => day.is_forbidden)) taken ??= course;
  }
  if (taken === undefined) visitor.skip("in the holidays nothing is planned");
  await deputy.goto(`/s/works?group=${group.study_group_id}`);
  await deputy.getByRole("button", { name: "Запланировать работу" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Запланировать работу" });
  await dialog.getByRole("combobox", { name: /^Предмет/ }).selectOption(taken.course_id);
  const day = dialog.locator(".work-day.forbidden").first();
  await day.getByText("В этот день у класса уже есть работа").waitFor();
  assert.equal(await day.locator("input").isDisabled(), true);
  await deputy.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });

  const print = deputy.getByRole("link", { name: "Печать" });
  const address = await print.getAttribute("href");
  const answer = await deputy.request.get(new URL(address, deputy.url()).href);
  assert.equal(answer.headers()["content-type"], "application/pdf");
}
