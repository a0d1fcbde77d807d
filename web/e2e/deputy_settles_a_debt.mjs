import { assert, assertAccessible } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

// Evidence: VOC-04, F-27, F-28.
export async function a_session_is_planned_by_one_key_a_form(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/attestation");
  await deputy.locator(".plan-grid").waitFor();
  const { groups } = await ask(deputy, "/api/v1/attestation/study-groups");
  const address = `/api/v1/attestation/study-groups/${groups[0].study_group_id}/plan`;
  const before = await ask(deputy, address);
  await assertAccessible(deputy, "the plan of a session");

  // The last period of the first course that may still be planned, and back as it was.
  const row = before.courses.findIndex((one) => one.forms.some((form) => !form.is_closed));
  assert.notEqual(row, -1, "the demo has a period that is not closed");
  const column = before.courses[row].forms.findIndex((one) => !one.is_closed);
  const old = before.courses[row].forms[column].form;
  const cell = deputy.locator(`[data-place="${row}-${column}"]`);
  const type = async (key) => {
    const kept = deputy.waitForResponse((reply) => reply.url().endsWith("/attestation/forms"));
    await cell.focus();
    await deputy.keyboard.press(key);
    return (await (await kept).json()).outcome;
  };
  // The keys on which р, з, д, э, м, к stand, whichever layout is on.
  const course_work = "KeyH";
  assert.match(await type(course_work), /recorded|unchanged/);
  await deputy.locator(`[data-place="${row}-${column}"].course_work`).waitFor();
  const keys = {
    credit: "KeyP",
    graded_credit: "KeyL",
    exam: "Quote",
    module_exam: "KeyV",
    complex_exam: "KeyR",
    course_work,
  };
  assert.match(await type(old === null ? "Delete" : keys[old]), /recorded|unchanged/);
  await deputy.locator(`[data-place="${row}-${column}"].${old ?? "none"}`).waitFor();

  await deputy.goto(`/s/attestation/sheet?group=${groups.at(-1).study_group_id}`);
  await deputy.locator(".group-sheet tbody tr").first().waitFor();
  await assertAccessible(deputy, "a summary sheet of a group");
  await deputy.locator(".group-sheet thead a").first().click();
  await deputy.locator("#exam-title").waitFor();
  await assertAccessible(deputy, "an exam sheet");
}

// Evidence: F-30, VOC-05.
export async function a_students_card_tells_semester_by_semester(visitor) {
  const deputy = await visitor.signIn("deputy");
  const { groups } = await ask(deputy, "/api/v1/attestation/study-groups");
  await deputy.goto(`/s/attestation/sheet?group=${groups[0].study_group_id}`);
  const name = deputy.locator(".group-sheet tbody th a").first();
  const student = await name.textContent();
  await name.click();
  await deputy.getByRole("heading", { name: student, exact: true }).waitFor();
  await deputy.locator(".study-record tbody tr").first().waitFor();
  await deputy.getByRole("heading", { name: "В приложение к диплому" }).waitFor();
  await assertAccessible(deputy, "the card of a student");
  const printed = await deputy.getByRole("link", { name: "Печать" }).getAttribute("href");
  const type = await deputy.evaluate(
    async (url) => (await fetch(url)).headers.get("content-type"),
    printed,
  );
  assert.equal(type, "application/pdf");
}

// Evidence: LAW-04, ASM-11, E-22, VOC-06.
export async function a_debt_is_attested_by_who_must_attest_it(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/debts");
  await deputy.locator("#debts-title").waitFor();
  await assertAccessible(deputy, "academic debts");
  const { rows } = await ask(deputy, "/api/v1/debts");
  const debt = rows.find((one) => one.may_hold && one.deferral === null);
  assert.ok(debt, "the demo has a debt that may be settled");

  await deputy.goto("/s/debts?state=owed");
  const name = `Записать попытку: ${debt.student}, ${debt.subject_title}`;
  await deputy.getByRole("button", { name }).first().click();
  const dialog = deputy.getByRole("dialog", { name: "Записать попытку" });
  const who = debt.next === "commission" ? "Вторую аттестацию" : "Первую аттестацию";
  await dialog.getByText(who).waitFor();
  await assertAccessible(deputy, "recording an attempt");
  await dialog.getByLabel("Результат").selectOption({ index: debt.scale === "pass_fail" ? 1 : 3 });
  await dialog.getByLabel(/Номер протокола/).fill("12");
  const kept = deputy.waitForResponse((reply) => reply.url().endsWith("/attestation/attempts"));
  await dialog.getByRole("button", { name: "Записать попытку" }).click();
  assert.equal((await kept).status(), 200);
  await dialog.waitFor({ state: "detached" });

  const after = await ask(deputy, "/api/v1/debts");
  const settled = after.rows.find(
    (one) =>
      one.student_id === debt.student_id &&
      one.course_id === debt.course_id &&
      one.period_id === debt.period_id,
  );
  assert.equal(settled.state, "settled");
  assert.equal(settled.result, debt.result, "the result that was owed stays as it was confirmed");
  await deputy.goto("/s/debts?state=settled");
  await deputy.locator(".debt.settled", { hasText: debt.student }).first().waitFor();
}
