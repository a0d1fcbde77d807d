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

/** Somebody who is at practice today and lacks a line, and the sheet he stands in: the demo has one
 * from the third day on that practice is kept. */
async function atPractice(director, visitor) {
  const { courses } = await ask(director, "/api/v1/practice/courses");
  const sheet = await ask(director, `/api/v1/practice/courses/${courses[0].course_id}`);
  const there = sheet.lines.filter((one) => one.state === "under_way");
  if (there.length === 0) visitor.skip("in summer nobody is at practice");
  const path = `/api/v1/practice/assignments/${there[0].assignment}/diary`;
  const { days, today } = await ask(director, path);
  if (days.filter((day) => day.done_on < today).length < 2)
    visitor.skip("after the holidays practice has just begun");
  const line = there.find((one) => one.diary.missing.length > 0);
  assert.ok(line, "somebody who is at practice lacks a line");
  return { sheet, line };
}

/** The student mends a line on another device. */
async function rewrite(student, { assignment }, done_on, text) {
  const answer = await student.evaluate(
    async ([url, on, what]) => {
      const { csrf_token } = await (await fetch("/api/v1/session")).json();
      const { days } = await (await fetch(url)).json();
      const reply = await fetch(`${url}/days/${on}`, {
        method: "PUT",
        headers: { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" },
        body: JSON.stringify({
          command_id: crypto.randomUUID(),
          hours: 5,
          text: what,
          base_version: days.find((day) => day.done_on === on).version,
        }),
      });
      return reply.status;
    },
    [`/api/v1/practice/assignments/${assignment}/diary`, done_on, text],
  );
  assert.equal(answer, 200);
}

async function openDiary(student) {
  await student.goto("/d");
  await student.getByRole("navigation").getByRole("button", { name: "Отметки" }).click();
  await student.getByRole("button", { name: "Открыть дневник практики" }).first().click();
  await student.locator(".practice-diary").waitFor();
}

// Evidence: VOC-10.
export async function what_a_student_has_typed_stays_when_he_changes_the_day(visitor) {
  const director = await visitor.signIn("director");
  const { line } = await atPractice(director, visitor);
  const student = await signInAs(visitor, director, line.student_id, phone);
  await openDiary(student);
  const diary = student.locator(".practice-diary");
  const form = diary.locator("form");
  const text = form.getByLabel("Что вы делали");
  const day = form.getByLabel("День практики");
  const save = form.getByRole("button", { name: "Сохранить" });
  const { days, last_on } = await ask(
    student,
    `/api/v1/practice/assignments/${line.assignment}/diary`,
  );
  const [missing] = days.filter((one) => one.state === null).map((one) => one.done_on);

  // A line for a day that has none, to be found in the way.
  await diary.getByRole("button", { name: "Записать день" }).click();
  await day.fill(missing);
  await text.fill("Настроил рабочее место.");
  await save.click();
  await diary.locator("li", { hasText: "Настроил рабочее место." }).waitFor();

  // Text is typed, then the day is changed to one that has its line.
  await diary.getByRole("button", { name: "Записать день" }).click();
  await day.fill(last_on === missing ? line.from_on : last_on);
  await text.fill("Проложил кабель.");
  await day.fill(missing);
  assert.equal(await text.inputValue(), "Проложил кабель.");
  await form.getByText("За этот день запись уже есть").waitFor();
  await form.getByText("Настроил рабочее место.").waitFor();
  assert.equal(await save.isDisabled(), true, "the line that stands is not written over unseen");
  await assertAccessible(student, "a day that has its line");
  await assertReflows(student, "a day that has its line on a phone");

  // The line of the list takes over what is typed, beside what stands.
  const own = diary.locator("li", { hasText: "Настроил рабочее место." });
  await own.getByRole("button", { name: /^Изменить: / }).click();
  assert.equal(await text.inputValue(), "Проложил кабель.");

  // Meanwhile it was mended on another device: the text stays, what stands now is shown.
  await rewrite(student, line, missing, "Записал с телефона.");
  await save.click();
  await form.getByText("Записал с телефона.").waitFor();
  assert.equal(await text.inputValue(), "Проложил кабель.");
  await save.click();
  await diary.locator("li", { hasText: "Проложил кабель." }).waitFor();
  assert.equal(await form.count(), 0);

  // It is taken back, so that the day waits for its line again.
  await diary
    .locator("li", { hasText: "Проложил кабель." })
    .getByRole("button", { name: /^Изменить: / })
    .click();
  await form.getByRole("button", { name: "Убрать запись" }).click();
  await diary.locator("li", { hasText: "Проложил кабель." }).waitFor({ state: "detached" });
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
  // Meanwhile the student mends it: the lead sees what stands now, and his remark stays.
  const { days } = await ask(student, `/api/v1/practice/assignments/${line.assignment}/diary`);
  const { done_on } = days.find((day) => day.text.startsWith("Собрал стенд"));
  await rewrite(student, line, done_on, "Собрал стенд вдвоём.");
  await dialog.getByRole("button", { name: "Вернуть", exact: true }).click();
  await dialog.getByText("изменилась, пока дневник был открыт").waitFor();
  await dialog.getByText("Собрал стенд вдвоём.").waitFor();
  assert.equal(await dialog.getByLabel("Что исправить").inputValue(), "Какой стенд?");
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
  const confirm_all = lead.getByRole("button", { name: /^Подтвердить \d+ запис/ });
  await confirm_all.click();
  await row.getByText("подтверждена").waitFor();
  await lead.getByText("Записей, которые ждут подтверждения, нет.").waitFor();
  assert.equal(await confirm_all.isDisabled(), true, "it stays where it was");

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

  // Who cancels the order is told what is lost with it.
  await director.goto(`/s/practice/${sheet.course_id}`);
  await director.getByRole("button", { name: `Отменить: ${line.student_name}` }).click();
  const cancelling = director.getByRole("dialog", { name: "Отменить направление" });
  await cancelling.getByText(/В дневнике записано \d+ ч: студент и руководитель/).waitFor();
}
