import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

const typeOf = (page, path) =>
  page.evaluate(async (url) => (await fetch(url)).headers.get("content-type"), path);

/** Whoever leads the class teaches there: a name that the search finds by its first letters. */
async function teacherOf(page, study_group_id) {
  const roster = await ask(page, `/api/v1/study-groups/${study_group_id}/roster`);
  return roster.leads[0].name;
}

// Evidence: JRN-24, ADE-08, F-25.
export async function an_after_school_group_is_formed_with_its_lessons(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/people/groups");
  await deputy.locator("#activities-title").waitFor();
  await assertAccessible(deputy, "activities of the office");
  const { ends_on, today } = await ask(deputy, "/api/v1/activities");
  if (ends_on < today) visitor.skip("in summer the year is over");
  const { groups } = await ask(deputy, "/api/v1/study-groups");
  const home = groups.find((one) => one.kind === "school_class" && !one.is_closed);
  const teacher = await teacherOf(deputy, home.study_group_id);

  await deputy.getByRole("button", { name: "Создать курс или ГПД" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Создать курс или ГПД" });
  await dialog.getByLabel("Что создаётся").selectOption("after_school");
  await dialog.getByLabel("Название группы").fill("ГПД вечерняя");
  await dialog.getByRole("checkbox", { name: home.title, exact: true }).check();
  await dialog.getByLabel("Воспитатель").fill(teacher.split(" ")[0]);
  await dialog.locator(".person-found button").first().click();
  await dialog.getByRole("checkbox", { name: "сб" }).check();
  await dialog.getByLabel("Начало").fill("18:00");
  await dialog.getByLabel("Конец").fill("17:00");
  await dialog.getByRole("button", { name: "отметить всех" }).click();
  await dialog.getByLabel("Номер приказа").fill("120-у");
  await dialog.getByLabel("Дата приказа").fill(today);
  await assertAccessible(deputy, "forming an activity");
  const create = dialog.getByRole("button", { name: "Создать", exact: true });
  await create.click();
  await dialog.getByText(/кончается раньше/).waitFor();
  await dialog.getByLabel("Конец").fill("18:45");
  await create.click();
  await dialog.waitFor({ state: "detached" });

  // Its journal: the regime is written, and all of it printed.
  await deputy.getByRole("link", { name: "ГПД вечерняя" }).first().click();
  await deputy.locator("#regime-title").waitFor();
  await deputy.getByRole("button", { name: "Записать режим" }).click();
  await deputy.getByLabel("С", { exact: true }).fill("18:00");
  await deputy.getByLabel("По", { exact: true }).fill("18:45");
  await deputy.getByLabel("Занятие").fill("Тихие игры");
  await deputy.getByLabel("Занятие").press("Enter");
  await deputy.getByRole("cell", { name: "Тихие игры" }).waitFor();
  await assertAccessible(deputy, "the journal of an after-school group");
  await assertReflows(deputy, "the journal of an after-school group");
  const printed = await deputy
    .getByRole("link", { name: "Журнал группы продлённого дня" })
    .getAttribute("href");
  assert.equal(await typeOf(deputy, printed), "application/pdf");
}

// Evidence: F-24.
export async function the_demo_shows_extracurricular_activity(visitor) {
  const deputy = await visitor.signIn("deputy");
  const { lines } = await ask(deputy, "/api/v1/activities");
  const talks = lines.find((one) => one.kind === "extracurricular");
  assert.ok(talks, "the demo has an extracurricular course");
  await deputy.goto(`/s/activities/${talks.course_id}`);
  await deputy.locator("#activity-lessons-title").waitFor();
  await assertAccessible(deputy, "the journal of extracurricular activity");
  const path = `/api/v1/activities/${talks.course_id}/journal.pdf`;
  assert.equal(await typeOf(deputy, path), "application/pdf");
  // The journal itself: no homework is asked for.
  await deputy.goto(`/t/j/${talks.course_id}`);
  await deputy.locator(".grid .cell").first().waitFor();
  assert.equal(await deputy.locator('[name="homework"]').count(), 0);
}
