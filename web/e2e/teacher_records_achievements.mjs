import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (one) => (await fetch(one)).json(), path);

async function childOf(guardian) {
  await guardian.goto("/d");
  await guardian.locator('[role="tab"]').first().waitFor();
  const { children } = await ask(guardian, "/api/v1/session");
  return children[0];
}

async function openAchievements(guardian) {
  await guardian.goto("/d");
  await guardian.getByRole("button", { name: "Отметки", exact: true }).click();
  await guardian.getByRole("button", { name: "Достижения", exact: true }).click();
  await guardian.getByRole("heading", { name: "Дополнительное образование" }).waitFor();
}

async function withdraw(page, title) {
  const line = page.locator(".achievement-list li", { hasText: title });
  await line.getByRole("button", { name: /^Снять: / }).click();
  const dialog = page.getByRole("dialog", { name: "Снять запись" });
  await dialog.getByLabel("Почему").fill("записано по ошибке");
  await dialog.getByRole("button", { name: "Снять" }).click();
  await line.waitFor({ state: "detached" });
}

// Evidence: ADE-01, ADE-07, DRY-10, F-23.
export async function an_event_and_a_contest_stand_in_the_journal_of_the_association(visitor) {
  const { login, password, course_id } = visitor.school.demo.association;
  const guardian = await visitor.signIn("guardian", { viewport: { width: 390, height: 844 } });
  const child = await childOf(guardian);
  const teacher = await visitor.signInWith({ login, password });
  const { study_group_id } = await ask(teacher, `/api/v1/courses/${course_id}/journal`);
  const { may_keep, students } = await ask(
    teacher,
    `/api/v1/study-groups/${study_group_id}/achievements`,
  );
  if (!may_keep) visitor.skip("in summer the year of the association is closed");
  const stamp = Date.now();

  await teacher.goto(`/t/associations/${study_group_id}`);
  await teacher.locator("#event-sheet").waitFor();
  await teacher.getByRole("button", { name: "Внести мероприятие" }).click();
  const event = teacher.getByRole("dialog", { name: "Мероприятие" });
  await event.getByLabel("Участников").fill("12");
  await event.getByRole("button", { name: "Записать" }).click();
  await event.getByText("Напишите, какое это мероприятие.").waitFor();
  await event.getByLabel("Название").fill(`Открытое занятие ${stamp}`);
  await event.getByLabel("Место").fill("актовый зал");
  await assertAccessible(teacher, "recording an event");
  await event.getByRole("button", { name: "Записать" }).click();
  await event.waitFor({ state: "detached" });
  await teacher.locator("tr", { hasText: `Открытое занятие ${stamp}` }).waitFor();

  await teacher.getByRole("button", { name: "Внести достижение" }).click();
  const contest = teacher.getByRole("dialog", { name: "Достижение" });
  const whose = students.find((one) => one.student_id === child.student_id) ?? students[0];
  await contest.getByLabel("Обучающийся").selectOption(whose.student_id);
  await contest.getByLabel("Уровень").selectOption("city");
  await contest.getByLabel("Где, на чём").fill(`Фестиваль ${stamp}`);
  await contest.getByLabel("Результат").fill("Лауреат");
  await assertAccessible(teacher, "recording an achievement");
  await contest.getByRole("button", { name: "Записать" }).click();
  await contest.waitFor({ state: "detached" });
  const row = teacher.locator("tr", { hasText: `Фестиваль ${stamp}` });
  await row.waitFor();
  assert.match(await row.innerText(), /Лауреат/);
  await assertAccessible(teacher, "the journal of an association with achievements");

  if (whose.student_id === child.student_id) {
    await openAchievements(guardian);
    await guardian.getByText(`Фестиваль ${stamp}`).waitFor();
    await guardian.getByText("Хореография").first().waitFor();
    await assertAccessible(guardian, "achievements in the diary");
    await assertReflows(guardian, "achievements in the diary");
  }

  await teacher.getByRole("link", { name: "Все записи" }).click();
  await teacher.locator("#events-title").waitFor();
  await assertAccessible(teacher, "the achievements of an association");
  await withdraw(teacher, `Фестиваль ${stamp}`);
  await withdraw(teacher, `Открытое занятие ${stamp}`);
}

// Evidence: LAW-01.
export async function the_class_teacher_awards_by_an_order(visitor) {
  const guardian = await visitor.signIn("guardian", { viewport: { width: 390, height: 844 } });
  const child = await childOf(guardian);
  const leader = await visitor.signIn("class_teacher");
  await leader.goto("/t/achievements");
  await leader.locator("#awards-title").waitFor();
  await assertAccessible(leader, "the awards of a class");
  const add = leader.getByRole("button", { name: "Внести поощрение" });
  if ((await add.count()) === 0) visitor.skip("in summer the year of the class is closed");
  const title = `За помощь библиотеке ${Date.now()}`;
  await add.click();
  const dialog = leader.getByRole("dialog", { name: "Поощрение" });
  await dialog.getByLabel("Обучающийся").selectOption(child.student_id);
  await dialog.getByLabel("Вид").selectOption("gratitude");
  await dialog.getByLabel("За что").fill(title);
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.getByText("Укажите номер и дату приказа.").waitFor();
  await dialog.getByLabel("Приказ").fill("приказ № 77-у");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });
  await leader.locator(".achievement-list li", { hasText: title }).waitFor();

  await openAchievements(guardian);
  await guardian.getByText(title).waitFor();

  await leader.setViewportSize({ width: 360, height: 780 });
  await assertReflows(leader, "the awards of a class at 360 px");
  await withdraw(leader, title);
}
