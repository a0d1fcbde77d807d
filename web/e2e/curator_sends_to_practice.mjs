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

// Evidence: VOC-10, F-29.
export async function students_are_sent_by_one_order(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/practice");
  await deputy.locator("#practice-title").waitFor();
  await assertAccessible(deputy, "the courses of practice");
  const before = await practiceOf(deputy);
  if (before.is_closed || before.lines.length === 0) visitor.skip("in summer the year is closed");
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
  const paper = row.getByRole("link", { name: `Лист: ${taken.student_name}` });
  const printed = await paper.getAttribute("href");
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

/** As the browser sends it. */
const post = (page, path, body) =>
  page.evaluate(
    async ({ url, sent }) => {
      const { csrf_token } = await (await fetch("/api/v1/session")).json();
      const answer = await fetch(url, {
        method: "POST",
        headers: { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" },
        body: JSON.stringify({ command_id: crypto.randomUUID(), ...sent }),
      });
      return { status: answer.status, text: await answer.text() };
    },
    { url: path, sent: body },
  );

// Evidence: VOC-10.
export async function a_lead_who_holds_only_a_post_finds_his_practice(visitor) {
  const clerk = await visitor.signIn("clerk");
  const tab = clerk.getByRole("navigation").getByRole("link", { name: "Практика", exact: true });
  const asked = () =>
    clerk.waitForResponse((reply) => reply.url().endsWith("/api/v1/practice/courses"));
  const none = asked();
  await clerk.goto("/s");
  await none;
  assert.equal(await tab.count(), 0, "he leads nobody yet");

  const deputy = await visitor.signIn("deputy");
  const before = await practiceOf(deputy);
  const taken = before.lines.findLast((line) => line.result === null);
  if (before.is_closed || taken === undefined) visitor.skip("in summer the year is closed");
  const { person_id } = await ask(clerk, "/api/v1/session");
  const assignments = "/api/v1/practice/assignments";
  const cancelled = await post(deputy, `${assignments}/${taken.assignment}/cancellation`, {
    reason: "другой руководитель",
  });
  assert.equal(cancelled.status, 200, cancelled.text);
  const sent = await post(deputy, assignments, {
    course_id: before.course_id,
    student_ids: [taken.student_id],
    kind: taken.kind,
    base: "Архив колледжа",
    base_lead: "Серова Н. П.",
    lead_id: person_id,
    from_on: taken.from_on,
    to_on: taken.to_on,
    hours: taken.hours,
    order_no: "52-п",
  });
  assert.equal(sent.status, 200, sent.text);

  const some = asked();
  await clerk.goto("/s");
  await some;
  await tab.click();
  await clerk.locator("#practice-title").waitFor();
  assert.equal(await tab.getAttribute("aria-current"), "page");
  assert.equal(await clerk.getByRole("link", { name: "План аттестации" }).count(), 0);
  await assertAccessible(clerk, "the practice of who holds only a post");
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
