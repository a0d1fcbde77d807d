import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const help = (page) => page.getByRole("dialog", { name: /^Справка/ });

// Evidence: OPS-04.
export async function f1_tells_what_a_screen_is_for(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await teacher.goto("/t/gaps");
  await teacher.locator("main h2, main .empty").first().waitFor();
  await teacher.keyboard.press("F1");
  await help(teacher).waitFor();
  assert.match(await help(teacher).innerText(), /Что не записано/);
  await assertAccessible(teacher, "help on a screen");
  await teacher.keyboard.press("Escape");
  await help(teacher).waitFor({ state: "detached" });

  const phone = await visitor.signIn("deputy", { viewport: { width: 360, height: 740 } });
  await phone.goto("/s/attestation");
  await phone.getByRole("button", { name: "Справка (F1)" }).click();
  await help(phone).getByText("зачёт, дифференцированный зачёт").waitFor();
  await assertReflows(phone, "help on a phone");
}

/** The journal has a list of keys of its own, for whoever stands in the grid. */
export async function in_the_grid_f1_tells_its_keys(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await visitor.openJournal(teacher);
  await teacher.focus(".grid");
  await teacher.keyboard.press("F1");
  await teacher.getByRole("dialog", { name: "Клавиши" }).waitFor();
  assert.equal(await help(teacher).count(), 0);
  await teacher.keyboard.press("Escape");
  await teacher.getByRole("button", { name: "Справка (F1)" }).click();
  await help(teacher).getByText("Строка — ученик").waitFor();
}
