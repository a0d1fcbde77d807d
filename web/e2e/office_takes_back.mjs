import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const tell = (page, path, body) =>
  page.evaluate(
    async ([url, said]) => {
      const { csrf_token } = await (await fetch("/api/v1/session")).json();
      const headers = { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" };
      await fetch(url, { method: "POST", headers, body: JSON.stringify(said) });
    },
    [path, body],
  );
const plusDays = (day, days) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

// Evidence: ASM-08.
export async function an_early_attestation_is_entered_and_taken_back(visitor) {
  const deputy = await visitor.signIn("deputy");
  const early = await ask(deputy, "/api/v1/attestation/early");
  const period = early.periods.find((one) => plusDays(early.today, 12) < one.ends_on);
  await deputy.goto("/s/attestation");
  await deputy.getByRole("link", { name: "Досрочно" }).click();
  await deputy.locator("#early-title").waitFor();
  await assertAccessible(deputy, "early attestation");
  await assertReflows(deputy, "early attestation");
  if (period === undefined) visitor.skip("in summer there is nothing to attest early for");
  const known = new Set(early.rows.map((one) => one.student_id));
  const student = early.students.findLast((one) => !known.has(one.student_id));
  const reason = `сборы перед первенством ${Date.now()}`;
  try {
    await enterAndTakeBack(deputy, early, period, student, reason);
  } finally {
    await takeBackWhatStands(deputy, reason).catch(() => {});
  }
}

/** What a fallen test has left is in the way of the next one. */
async function takeBackWhatStands(deputy, reason) {
  const { rows } = await ask(deputy, "/api/v1/attestation/early");
  for (const one of rows.filter((row) => row.reason === reason && row.may_withdraw)) {
    const path = `/api/v1/attestation/early/${one.early_attestation}/withdrawal`;
    await tell(deputy, path, { command_id: crypto.randomUUID(), reason: "проверка" });
  }
}

async function enterAndTakeBack(deputy, early, period, student, reason) {
  await deputy.getByRole("button", { name: "Внести приказ" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Досрочная аттестация" });
  await dialog.getByLabel("Фамилия, имя").selectOption(student.student_id);
  await dialog.getByLabel("Период").selectOption(period.period_id);
  await dialog.getByLabel("Итоги — с").fill(plusDays(period.ends_on, -11));
  await dialog.getByLabel("Номер приказа").fill("97-у");
  await dialog.getByLabel("Дата приказа").fill(early.today);
  await dialog.getByLabel("Причина").fill(reason);
  await assertAccessible(deputy, "entering an early attestation");
  await dialog.getByRole("button", { name: "Внести" }).click();
  await dialog.waitFor({ state: "detached" });
  const row = deputy.locator("tr", { hasText: reason });
  await row.getByText("№ 97-у").waitFor();

  await row.getByRole("button", { name: "Отозвать" }).click();
  const taking = deputy.getByRole("dialog", { name: "Отозвать досрочную аттестацию" });
  await taking.getByLabel("Причина").fill("остался");
  await taking.getByRole("button", { name: "Отозвать" }).click();
  await taking.waitFor({ state: "detached" });
  await row.waitFor({ state: "detached" });
}

// Evidence: VOC-06.
export async function a_withdrawn_direction_keeps_its_number(visitor) {
  const deputy = await visitor.signIn("deputy");
  const before = await ask(deputy, "/api/v1/attestation/retakes");
  const valid = before.rows.find((one) => one.may_withdraw && one.state === "valid");
  if (valid === undefined) visitor.skip("nobody of the demo owes a second attempt on every day");
  await deputy.goto("/s/attestation/retakes");
  await deputy.getByRole("button", { name: `Отозвать направление № ${valid.number}` }).click();
  const dialog = deputy.getByRole("dialog", { name: "Отозвать направление" });
  await dialog.getByLabel("Почему").fill("выдано по ошибке");
  await assertAccessible(deputy, "taking a direction back");
  await dialog.getByRole("button", { name: "Отозвать" }).click();
  await dialog.waitFor({ state: "detached" });
  await deputy.getByText("выдано по ошибке").waitFor();
  const after = await ask(deputy, "/api/v1/attestation/retakes");
  const same = after.rows.find((one) => one.number === valid.number);
  assert.equal(same.state, "withdrawn");
  assert.equal(after.rows.length, before.rows.length, "the register loses no number");
}

// Evidence: VOC-11.
export async function a_signed_protocol_says_that_it_was_corrected(visitor) {
  const deputy = await visitor.signIn("deputy");
  const { groups } = await ask(deputy, "/api/v1/attestation/study-groups");
  for (const group of groups) {
    const view = await ask(deputy, `/api/v1/finals/study-groups/${group.study_group_id}`);
    if (!view.attestations?.some((one) => one.corrected !== "")) continue;
    await deputy.goto(`/s/finals/${group.study_group_id}`);
    await deputy
      .getByText(/исправлено \d\d\.\d\d\.\d{4}/)
      .first()
      .waitFor();
    await deputy.getByText("повторно").first().waitFor();
    await assertAccessible(deputy, "a corrected protocol");
    await assertReflows(deputy, "a corrected protocol");
    return;
  }
  assert.fail("no protocol of the demo was corrected");
}
