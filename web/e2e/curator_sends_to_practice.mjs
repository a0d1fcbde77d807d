import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** A slip of a first password, as the office hands it out; the person signs in with it. */
async function signInAs(visitor, person_id) {
  const director = await visitor.signIn("director");
  const slip = await director.evaluate(async (id) => {
    const { csrf_token } = await (await fetch("/api/v1/session")).json();
    const reply = await fetch(`/api/v1/people/${id}/password`, {
      method: "POST",
      headers: { "X-Letopis-CSRF": csrf_token },
    });
    return reply.json();
  }, person_id);
  return visitor.signInWith({ login: slip.login, password: slip.password });
}

async function practiceOf(deputy) {
  const { courses } = await ask(deputy, "/api/v1/practice/courses");
  assert.ok(courses.length > 0, "the demo has a course of practice");
  return ask(deputy, `/api/v1/practice/courses/${courses[0].course_id}`);
}

// Evidence: VOC-10.
export async function students_are_sent_by_one_order(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/practice");
  await deputy.locator("#practice-title").waitFor();
  await assertAccessible(deputy, "the courses of practice");
  const before = await practiceOf(deputy);
  if (before.is_closed || before.lines.length === 0) return; // In summer the year is closed.
  const { person_id, lead_id } = await curatorOf(deputy, before);
  const curator = await signInAs(visitor, person_id);
  await curator.goto(`/t/practice/${before.course_id}`);
  await curator.locator("#practice-title").waitFor();

  // One assignment is taken back, so that there is somebody to send.
  const taken = before.lines.findLast((line) => line.result === null);
  await curator.getByRole("button", { name: `Отменить: ${taken.student_name}` }).click();
  const taking = curator.getByRole("dialog", { name: "Отменить направление" });
  await taking.getByLabel("Почему").fill("другая база, приказ № 50");
  await assertAccessible(curator, "taking an assignment back");
  await taking.getByRole("button", { name: "Отменить", exact: true }).click();
  await taking.waitFor({ state: "detached" });
  await curator.locator(".practice-left").waitFor();

  // By the keyboard: everybody who is not sent is ticked already.
  await curator.getByRole("button", { name: "Направить на практику" }).click();
  const dialog = curator.getByRole("dialog", { name: "Направление на практику" });
  const waiting = before.students.filter((one) => !one.is_sent).length + 1;
  await dialog.getByText(`Кто идёт: ${waiting} из `).waitFor();
  await assertAccessible(curator, "sending to practice");
  const base = "ГБУ «Мосгортранс-ИТ»";
  await dialog.getByLabel("Номер приказа").fill("51-п");
  await dialog.getByLabel("База практики").fill(base);
  await dialog.getByLabel("Руководитель от организации").fill("Серова Н. П.");
  await dialog.getByLabel("Руководитель от колледжа").selectOption(lead_id);
  await dialog.getByLabel("Первый день").fill(taken.from_on);
  await dialog.getByLabel("Последний день").fill(taken.to_on);
  await dialog.getByLabel("Часов").fill("999");
  await dialog.getByLabel("Часов").press("Enter");
  await dialog
    .getByText(/не больше 8 ч в день/)
    .last()
    .waitFor();
  await dialog.getByLabel("Часов").fill("54");
  await dialog.getByLabel("Часов").press("Enter");
  await dialog.waitFor({ state: "detached" });
  const row = curator
    .locator(".practice-table tbody tr", { hasText: base })
    .filter({ hasText: taken.student_name });
  await row.waitFor();
  await assertReflows(curator, "the sheet of practice");

  // The sheet of that student, and its paper.
  await row.getByRole("button", { name: `Заполнить лист: ${taken.student_name}` }).click();
  const sheet = curator.getByRole("dialog", { name: "Аттестационный лист" });
  await sheet.getByLabel("Оценка освоения ОК и ПК").fill("ОК 1–4 освоены, ПК 1.1 освоена");
  await sheet.getByRole("combobox", { name: "Оценка" }).selectOption("four");
  await assertAccessible(curator, "an attestation sheet");
  await sheet.getByRole("button", { name: "Сохранить", exact: true }).click();
  await sheet.waitFor({ state: "detached" });
  await row.getByText("4 (хорошо)").waitFor();
  const printed = await row.getByRole("link").getAttribute("href");
  const type = await curator.evaluate(
    async (url) => (await fetch(url)).headers.get("content-type"),
    printed,
  );
  assert.equal(type, "application/pdf");

  // The student: where, when, who leads, what came of it.
  const student = await signInAs(visitor, taken.student_id);
  await student.goto("/d");
  await student.locator('[role="tab"]').first().waitFor();
  const own = await ask(student, `/api/v1/students/${taken.student_id}/practice`);
  assert.equal(own.lines[0].base, base);
  assert.equal(own.lines[0].result_words, "4 (хорошо)");
}

/** The curator, and who may lead for the college. */
async function curatorOf(deputy, sheet) {
  const roster = await ask(deputy, `/api/v1/study-groups/${sheet.study_group_id}/roster`);
  const [lead] = roster.leads;
  return { person_id: lead.person_id, lead_id: sheet.leads[0].lead_id };
}

// Evidence: F-09, F-11.
export async function a_class_teacher_prints_the_lists_of_the_class(visitor) {
  const leader = await visitor.signIn("class_teacher");
  for (const [kind, title] of [
    ["general", "#general-title"],
    ["activities", "#activities-title"],
  ]) {
    await leader.goto(`/t/report/${kind}`);
    await leader.locator(title).waitFor();
    await assertAccessible(leader, `the list of a class: ${kind}`);
    const printed = await leader.getByRole("link", { name: "Печать" }).getAttribute("href");
    const type = await leader.evaluate(
      async (url) => (await fetch(url)).headers.get("content-type"),
      printed,
    );
    assert.equal(type, "application/pdf");
  }
}
