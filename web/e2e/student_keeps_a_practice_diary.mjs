import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** A slip of a first password, as the office hands it out; the person signs in with it. */
async function signInAs(visitor, director, person_id, options) {
  const slip = await director.evaluate(async (id) => {
    const { csrf_token } = await (await fetch("/api/v1/session")).json();
    const reply = await fetch(`/api/v1/people/${id}/password`, {
      method: "POST",
      headers: { "X-Letopis-CSRF": csrf_token },
    });
    return reply.json();
  }, person_id);
  return visitor.signInWith({ login: slip.login, password: slip.password }, options);
}

/** Somebody who is at practice today and lacks a line, and the sheet he stands in. */
async function atPractice(director, visitor) {
  const { courses } = await ask(director, "/api/v1/practice/courses");
  const sheet = await ask(director, `/api/v1/practice/courses/${courses[0].course_id}`);
  const line = sheet.lines.find((one) => one.state === "under_way" && one.diary.missing.length > 0);
  if (line === undefined) visitor.skip("nobody who is at practice today lacks a line");
  return { sheet, line };
}

async function openDiary(student) {
  await student.goto("/d");
  await student.getByRole("navigation").getByRole("button", { name: "Отметки" }).click();
  await student.getByRole("button", { name: "Открыть дневник практики" }).first().click();
  await student.locator(".practice-diary").waitFor();
}

// Evidence: VOC-10.
export async function a_student_writes_his_day_and_the_lead_confirms_it(visitor) {
  const director = await visitor.signIn("director");
  const { sheet, line } = await atPractice(director, visitor);
  const student = await signInAs(visitor, director, line.student_id, phone);
  await openDiary(student);
  await assertReflows(student, "the diary of practice on a phone");
  await assertAccessible(student, "the diary of practice");

  // A day without a line is written where it stands.
  const diary = student.locator(".practice-diary");
  await diary
    .getByRole("button", { name: /^Записать: / })
    .last()
    .click();
  const form = diary.locator("form");
  await form.getByLabel("Что вы делали").fill("Собрал стенд и проверил его с наставником.");
  await form.getByLabel("Часов").fill("9");
  await assertAccessible(student, "writing a day");
  await assertReflows(student, "writing a day on a phone");
  await form.getByRole("button", { name: "Сохранить" }).click();
  assert.equal(await form.getByLabel("Часов").evaluate((field) => field.validity.valid), false);
  await form.getByLabel("Часов").fill("7");
  await form.getByRole("button", { name: "Сохранить" }).click();
  const written = diary.locator("li", { hasText: "Собрал стенд" });
  await written.getByText("ждёт подтверждения").waitFor();

  // The lead gives it back, the student mends it, the lead confirms all that waits.
  const lead = await signInAs(visitor, director, line.lead_id);
  await lead.goto(`/t/practice/${sheet.course_id}`);
  await lead.getByRole("link", { name: `Дневник практики: ${line.student_name}` }).click();
  const row = lead.locator(".practice-table tbody tr", { hasText: "Собрал стенд" });
  await row.getByRole("button", { name: /^Вернуть: / }).click();
  await assertAccessible(lead, "giving a line back");
  const dialog = lead.getByRole("dialog", { name: "Вернуть запись студенту" });
  await dialog.getByLabel("Что исправить").fill("Какой стенд?");
  await dialog.getByRole("button", { name: "Вернуть", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await row.getByText("возвращена").waitFor();

  await openDiary(student);
  await written.getByText("Какой стенд?").waitFor();
  await written.getByRole("button", { name: /^Изменить: / }).click();
  await form.getByLabel("Что вы делали").fill("Собрал стенд для сети из трёх машин.");
  await form.getByRole("button", { name: "Сохранить" }).click();
  await written.getByText("ждёт подтверждения").waitFor();

  await lead.reload();
  await row.getByText("из трёх машин").waitFor();
  await assertAccessible(lead, "a diary of practice");
  await assertReflows(lead, "a diary of practice");
  await lead.getByRole("button", { name: /^Подтвердить \d+ запис/ }).click();
  await row.getByText("подтверждена").waitFor();

  await openDiary(student);
  await written.getByText("подтверждена").waitFor();
  assert.equal(await written.getByRole("button").count(), 0, "a confirmed line is not mended");
  const printed = await diary
    .getByRole("link", { name: "Распечатать дневник" })
    .getAttribute("href");
  const type = await student.evaluate(
    async (url) => (await fetch(url)).headers.get("content-type"),
    printed,
  );
  assert.equal(type, "application/pdf");
}
