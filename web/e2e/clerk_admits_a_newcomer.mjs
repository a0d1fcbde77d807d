import { assert, assertAccessible } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

function plusDays(iso, days) {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The class of the course that is open in the demo, as its teacher sees it. */
async function classOfCourse(page, demo) {
  const { groups, today } = await ask(page, "/api/v1/study-groups");
  for (const group of groups) {
    if (group.kind !== "school_class" || group.is_closed) continue;
    const roster = await ask(page, `/api/v1/study-groups/${group.study_group_id}/roster`);
    const course = roster.courses.find((one) => one.course_id === demo.open_course.course_id);
    if (course?.study_group_title === "") return { group, groups, today };
  }
  throw new Error("the open course belongs to a class");
}

async function fillOrder(dialog, number, on) {
  await dialog.getByLabel("Номер приказа").fill(number);
  await dialog.getByLabel("Дата приказа").fill(on);
}

// Who is admitted here sorts last: later tests type into the first rows of the open course,
// and a newcomer was not on its list on the day of that lesson.
async function admit(page, group, today, last_name, first_name = "Тимур") {
  await page.goto("/s/people");
  await page.getByRole("button", { name: "Принять новичка" }).click();
  const dialog = page.getByRole("dialog", { name: "Принять новичка" });
  await dialog.getByLabel("Фамилия", { exact: true }).fill(last_name);
  await dialog.getByLabel("Имя", { exact: true }).fill(first_name);
  await dialog.getByLabel("Дата рождения").fill("2014-05-17");
  await dialog.getByLabel("Класс, группа").selectOption({ label: group.title });
  await fillOrder(dialog, "22", today);
  await dialog.getByRole("button", { name: "Принять новичка" }).click();
  return dialog;
}

const idHere = (page) => new URL(page.url()).pathname.split("/").at(-1);

// Evidence: JRN-26, JRN-03, SEC-12.
export async function a_newcomer_stands_in_the_journal_and_his_mother_comes_in(visitor, school) {
  const office = await visitor.signIn("clerk");
  assert.equal(new URL(office.url()).pathname, "/s", "a clerk begins with people");
  const { group, today } = await classOfCourse(office, school.demo);
  await office.locator("body").press("/");
  await office.waitForFunction(() => document.activeElement?.id === "people-letters");
  await assertAccessible(office, "the search for people");

  await admit(office, group, today, "Ящёркин");
  await office.locator("#person-title").waitFor();
  await assertAccessible(office, "a card of a person");
  const student = idHere(office);
  const card = await ask(office, `/api/v1/people/${student}`);
  assert.equal(card.enrolments[0].order, `№ 22 от ${today.split("-").reverse().join(".")}`);

  await office.getByRole("button", { name: "Добавить представителя" }).click();
  const dialog = office.getByRole("dialog", { name: "Добавить представителя" });
  await dialog.getByLabel("Фамилия", { exact: true }).fill("Ящёркина");
  await dialog.getByLabel("Имя", { exact: true }).fill("Зоя");
  await dialog.getByLabel("Кем приходится").fill("мать");
  await assertAccessible(office, "adding a guardian");
  await dialog.getByRole("button", { name: "Добавить", exact: true }).click();
  await office.getByRole("link", { name: "Ящёркина Зоя" }).click();
  await office.getByRole("button", { name: "Выдать памятку со входом" }).click();
  const slip = office.locator(".password-slip");
  await slip.waitFor();
  const [, login, password] = await slip.locator("dd").allTextContents();
  await assertAccessible(office, "a slip with a password");

  const teacher = await visitor.signIn("subject_teacher");
  await visitor.openJournal(teacher);
  await teacher.locator(".row .name", { hasText: "Ящёркин" }).waitFor();

  const mother = await visitor.signInWith({ login, password });
  await mother.waitForURL((url) => url.pathname.startsWith("/d"));
  await mother.getByText("Ящёркин").first().waitFor();

  await office.goto("/s/people?q=%D1%82%D0%B8%D0%BC+%D1%8F%D1%89%D0%B5%D1%80");
  await office.getByRole("link", { name: "Ящёркин Тимур" }).waitFor();
}

export async function a_namesake_is_asked_about(visitor, school) {
  const office = await visitor.signIn("clerk");
  const { group, today } = await classOfCourse(office, school.demo);
  const { students } = await ask(office, `/api/v1/study-groups/${group.study_group_id}/roster`);
  // The last of the list: other tests write marks for the first, who was there on that day.
  const known = students.findLast(({ name }) => !name.startsWith("Ящёркин"));
  const [last_name, first_name] = known.name.split(" ");
  const dialog = await admit(office, group, today, last_name, first_name);
  const another = dialog.getByLabel("Это другой человек: зачислить");
  await another.waitFor();
  await dialog.getByText(known.name).first().waitFor();
  await assertAccessible(office, "a question about a namesake");
  await another.check();
  await dialog.getByRole("button", { name: "Принять новичка" }).click();
  await office.locator("#person-title").waitFor();
}

// Evidence: OPS-02, JRN-18, JRN-03.
export async function a_student_is_placed_goes_over_and_leaves(visitor, school) {
  const office = await visitor.signIn("clerk");
  const { groups, today } = await classOfCourse(office, school.demo);
  let split;
  for (const one of groups.filter((group) => group.kind === "school_class" && !group.is_closed)) {
    split = await ask(office, `/api/v1/study-groups/${one.study_group_id}/subgroups`);
    if (split.subjects.length > 0) break;
  }
  assert.ok(split.subjects.length > 0, "a class of the demo is split");
  const group = groups.find((one) => one.study_group_id === split.study_group_id);
  await admit(office, group, today, "Ярцев");
  await office.locator("#person-title").waitFor();
  const student = idHere(office);

  await office.goto(`/s/people/class/${group.study_group_id}?part=subgroups`);
  await office.locator(".subgroup-grid").waitFor();
  await office.locator("p.wrong", { hasText: "Не распределены" }).waitFor();
  await assertAccessible(office, "subgroups of a class");
  const cell = office
    .locator(".subgroup-grid tbody tr", { hasText: "Ярцев" })
    .locator("button")
    .first();
  await cell.focus();
  await office.keyboard.press("1");
  const saved = office.waitForResponse((reply) => reply.url().endsWith("/placements"));
  await office.getByRole("button", { name: /^Сохранить/ }).click();
  assert.equal((await (await saved).json()).outcomes[0].outcome, "recorded");

  const other = groups.find(
    (one) =>
      one.kind === "school_class" && !one.is_closed && one.study_group_id !== group.study_group_id,
  );
  await office.goto(`/s/people/class/${group.study_group_id}`);
  await office.locator(".roster").waitFor();
  await assertAccessible(office, "the list of a class");
  await office.getByRole("button", { name: "Перевести: Ярцев Тимур" }).click();
  const transfer = office.getByRole("dialog");
  await transfer.getByLabel("Новый класс").selectOption({ label: other.title });
  await transfer.getByLabel("Первый день в новом классе").fill(plusDays(today, 1));
  await fillOrder(transfer, "40", today);
  await transfer.getByRole("button", { name: "Перевести по приказу" }).click();
  await office.locator("tr.left", { hasText: "Ярцев" }).waitFor();

  await office.goto(`/s/people/${student}`);
  await office.getByRole("button", { name: `Отчислить: ${other.title}` }).click();
  const leave = office.getByRole("dialog");
  await leave.getByLabel("Последний день").fill(plusDays(today, 2));
  await leave.getByLabel("Куда и почему выбыл").fill("переезд");
  await fillOrder(leave, "41", today);
  await leave.getByRole("button", { name: "Отчислить по приказу" }).click();
  await leave.waitFor({ state: "detached" });
  const { enrolments } = await ask(office, `/api/v1/people/${student}`);
  assert.ok(enrolments.every((one) => one.left_on !== null));
}

// Evidence: SEC-11.
export async function a_deputy_is_appointed_for_a_time(visitor) {
  const director = await visitor.signIn("director");
  const { members, today } = await ask(director, "/api/v1/staff");
  const teacher = members.find((one) => one.roles.length === 0);
  await director.goto("/s/people/staff");
  await director.locator(".people-table").waitFor();
  await assertAccessible(director, "the staff");
  await director.getByRole("link", { name: teacher.name }).click();
  await director.getByRole("button", { name: "Назначить" }).click();
  const dialog = director.getByRole("dialog");
  await dialog.getByLabel("Должность").selectOption({ label: "заместитель директора" });
  await dialog.getByLabel(/По какой день/).fill(plusDays(today, 7));
  await dialog.getByLabel(/Основание/).fill("приказ № 61");
  await assertAccessible(director, "an appointment");
  await dialog.getByRole("button", { name: "Назначить" }).click();
  await director.getByRole("button", { name: "Снять: заместитель директора" }).waitFor();
  const card = await ask(director, `/api/v1/people/${teacher.person_id}`);
  assert.equal(card.appointments[0].valid_to, plusDays(today, 7));
  await director.goto("/s/people/groups");
  await director.locator("#groups-school_class").waitFor();
  await assertAccessible(director, "classes and groups");
}
