import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const statusOf = (page, url) => page.evaluate(async (one) => (await fetch(one)).status, url);
const refused = async (page, paths) => {
  for (const path of paths) assert.equal(await statusOf(page, path), 403, path);
};
const tabsOf = async (page) => {
  const links = page.locator("nav.tabs").first().locator("a");
  await links.first().waitFor();
  return (await links.allInnerTexts()).map((text) => text.split("\n")[0].trim());
};

// Evidence: CUR-02, CUR-06, AP-06.
export async function a_scheduler_keeps_the_timetable_and_reads_no_journal(visitor) {
  const { demo } = visitor.school;
  const page = await visitor.signIn("scheduler");
  await page.waitForURL((url) => url.pathname === "/s");
  assert.deepEqual(await tabsOf(page), ["Замены", "Мои дела", "Регламент"]);
  await assertAccessible(page, "the start page of a scheduler");
  await assertReflows(page, "the start page of a scheduler");
  await page.goto("/s/calendar");
  await page.getByText("меняют директор, заместитель").waitFor();
  await page.goto("/s/changes/register");
  await page.locator("h2").first().waitFor();
  await refused(page, [
    `/api/v1/courses/${demo.open_course.course_id}/journal`,
    `/api/v1/students/${demo.open_course.student_ids[0]}/diary`,
    "/api/v1/people?letters=а",
    "/api/v1/closing",
  ]);
}

// Evidence: VOC-02.
export async function a_section_head_has_his_groups_only(visitor) {
  const { demo } = visitor.school;
  const page = await visitor.signIn("section_head");
  await page.waitForURL((url) => url.pathname === "/s");
  assert.deepEqual(await tabsOf(page), ["Аттестация", "Журналы", "Мои дела"]);
  await page.locator(".attestation-group").waitFor();
  await assertAccessible(page, "the start page of a section head");
  await assertReflows(page, "the start page of a section head");
  await page.goto("/s/journals");
  await page.locator(".visit-class").first().waitFor();
  await assertAccessible(page, "the journals of a section");
  await page.locator(".visit-courses a").first().click();
  await page.waitForSelector(".grid");
  await refused(page, [`/api/v1/courses/${demo.open_course.course_id}/journal`]);
}

// Evidence: JRN-16.
export async function a_department_head_reads_his_subjects_and_remarks(visitor) {
  const page = await visitor.signIn("department_head");
  await page.waitForURL((url) => url.pathname === "/s");
  await page.locator(".visit-class").first().waitFor();
  assert.deepEqual(await tabsOf(page), ["Журналы", "Справка о проверке", "Замечания", "Мои дела"]);
  const titles = new Set(await page.locator(".visit-courses a").allInnerTexts());
  assert.ok(
    [...titles].every((one) => /Математика|Алгебра|Геометрия/.test(one)),
    [...titles],
  );
  await page.goto("/s/check?group=all");
  await page.locator(".check-table").waitFor();
  await assertReflows(page, "the check of a department");
  await page.goto("/s/remarks");
  const form = page.locator(".remark-form");
  await form.getByLabel("Класс или группа").selectOption({ index: 1 });
  await form.getByLabel("Предмет").selectOption({ index: 1 });
  const text = "Внесите темы за прошлую неделю";
  await form.getByRole("textbox", { name: "Замечание" }).fill(text);
  await form.locator('button[type="submit"]').click();
  await page.locator(".remark-text", { hasText: text }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Снять замечание" }).count(), 0);
}

// Evidence: VOC-10.
export async function a_master_has_practice_and_absences_of_his_groups(visitor) {
  const page = await visitor.signIn("training_master");
  await page.waitForURL((url) => url.pathname === "/s");
  assert.deepEqual(await tabsOf(page), ["Практика", "Пропуски", "Мои дела"]);
  await assertAccessible(page, "the start page of a master");
  await page.goto("/s/absences");
  await page.locator(".attendance").waitFor();
  assert.equal(await page.getByRole("link", { name: "Освобождения" }).count(), 0);
  await assertReflows(page, "the absences of a master");
  await refused(page, ["/api/v1/presence"]);
}

// Evidence: VOC-02.
export async function the_director_says_what_an_appointment_is_for(visitor) {
  const page = await visitor.signIn("director");
  await page.goto("/s/people/staff?q=Кудашев");
  await page.getByText("все группы СПО").waitFor();
  await page.getByRole("link", { name: /Кудашев/ }).click();
  await page.getByRole("button", { name: "Назначить", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Должность").selectOption("department_head");
  await dialog.getByRole("checkbox").first().waitFor();
  await assertAccessible(page, "an appointment to subjects");
  await dialog.getByLabel("Основание").fill("приказ № 140-к");
  await dialog.getByRole("button", { name: "Назначить", exact: true }).click();
  await dialog.getByText("Отметьте хотя бы один предмет").first().waitFor();
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("button", { name: "Назначить", exact: true }).click();
  await page.getByText("Назначение записано.").waitFor();
  await page.getByText(/предметы: /).waitFor();
}

// Evidence: ATT-02, SEC-03, F-10.
export async function a_medic_writes_certificates_and_sheets_and_reads_no_marks(visitor) {
  const { demo } = visitor.school;
  const page = await visitor.signIn("medic");
  await page.waitForURL((url) => url.pathname === "/s");
  assert.deepEqual(await tabsOf(page), ["Здоровье", "Мои дела"]);
  await page.locator("#health-students").waitFor();
  await assertAccessible(page, "the start page of a medic");
  await assertReflows(page, "the start page of a medic");
  await page.locator(".health-students input").first().check();
  await page.getByRole("button", { name: "Оформить справку на 1 обучающегося" }).click();
  const certificate = page.getByRole("dialog");
  await certificate.getByLabel(/^Номер документа/).fill("77");
  await certificate.getByLabel("Дата документа").fill("2026-09-01");
  await certificate.getByRole("button", { name: "Записать" }).click();
  await certificate.getByRole("button", { name: "Готово" }).click();
  await page.getByText("Медицинская справка № 77").waitFor();

  await page.getByRole("link", { name: "Листок здоровья" }).click();
  await page.locator("#health-sheets").waitFor();
  await assertAccessible(page, "the sheets of health of a class");
  await assertReflows(page, "the sheets of health of a class");
  await page
    .getByRole("button", { name: /^Изменить: / })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("№ мебели (1–7)").fill("9");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.getByText("Номер мебели — число от 1 до 7").waitFor();
  await dialog.getByLabel("№ мебели (1–7)").fill("5");
  await dialog.getByLabel("Рекомендуемое место, очки, слух").fill("III ряд, у двери");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await page.getByText("место — III ряд, у двери").waitFor();

  await page.getByRole("link", { name: "Освобождения" }).click();
  await page.locator("#exemptions-title").waitFor();
  await refused(page, [
    `/api/v1/courses/${demo.open_course.course_id}/journal`,
    `/api/v1/students/${demo.open_course.student_ids[0]}/diary`,
    "/api/v1/presence",
    "/api/v1/people?letters=а",
  ]);
}

// Evidence: ATT-03, SEC-03.
export async function a_social_teacher_reads_how_those_under_care_come_to_school(visitor) {
  const { demo } = visitor.school;
  const page = await visitor.signIn("counsellor");
  await page.waitForURL((url) => url.pathname === "/s");
  assert.deepEqual(await tabsOf(page), ["Подопечные", "Мои дела"]);
  await page.locator(".care-numbers").first().waitFor();
  await assertAccessible(page, "the start page of a social teacher");
  await assertReflows(page, "the start page of a social teacher");
  await page.getByRole("link", { name: "Предыдущие четыре недели" }).click();
  await page.getByRole("link", { name: "Последние четыре недели" }).waitFor();
  await refused(page, [
    `/api/v1/courses/${demo.open_course.course_id}/journal`,
    `/api/v1/students/${demo.open_course.student_ids[0]}/diary`,
    `/api/v1/study-groups/${demo.closed_class.study_group_id}/health`,
  ]);
}

// Evidence: AP-06.
export async function the_director_gives_a_deputy_a_part_of_the_school(visitor) {
  const page = await visitor.signIn("director");
  await page.goto("/s/people/staff?q=Гусева");
  await page.getByRole("link", { name: /Гусева/ }).click();
  await page.getByRole("button", { name: /^Изменить охват/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Виды программ").check();
  await dialog.getByLabel("СПО").check();
  await assertAccessible(page, "a deputy's part of the school");
  await dialog.getByLabel("Основание").fill("приказ № 141-к");
  await dialog.getByRole("button", { name: "Сохранить", exact: true }).click();
  await page.getByText("программы: СПО").waitFor();
}

// Evidence: JRN-16. There is no mark in the cell.
export async function a_deputy_remarks_on_a_student_from_the_journal(visitor) {
  const { demo } = visitor.school;
  const page = await visitor.signIn("deputy");
  await page.goto(`/t/j/${demo.open_course.course_id}`);
  await page.waitForSelector(".grid");
  await page.getByRole("link", { name: "Замечание учителю" }).click();
  const form = page.locator(".remark-form");
  await form.getByLabel("О ком").waitFor();
  await page.waitForFunction(
    () => document.querySelectorAll(".remark-form select")[2]?.selectedOptions[0]?.value !== "",
  );
  const about = await form.getByLabel("О ком").evaluate((one) => one.selectedOptions[0].text);
  await form.getByRole("textbox", { name: "Замечание" }).fill("Нет отметки за работу");
  await form.locator('button[type="submit"]').click();
  const line = page.locator(".remarks li", { hasText: "Нет отметки за работу" });
  await line.waitFor();
  assert.match(await line.innerText(), new RegExp(about.split(" ")[0]));
}
