import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const status = (page, path) => page.evaluate(async (url) => (await fetch(url)).status, path);

/** Answered is not drawn yet. */
const shows = (cell, text) => cell.filter({ hasText: text }).waitFor();

/** The local act is amended; of two amendments of one day the later holds. */
async function setPolicy(visitor, value) {
  const deputy = await visitor.signIn("deputy");
  const reply = await deputy.evaluate(async (chosen) => {
    const { csrf_token, today } = await (await fetch("/api/v1/session")).json();
    const answer = await fetch("/api/v1/policies", {
      method: "POST",
      headers: { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" },
      body: JSON.stringify({
        command_id: crypto.randomUUID(),
        key: "behaviour.marks",
        value: chosen,
        valid_from: today,
        clause: "п. 7.1",
      }),
    });
    return { status: answer.status, text: await answer.text() };
  }, value);
  assert.equal(reply.status, 200, reply.text);
}

// Evidence: ASM-13.
export async function behaviour_is_marked_where_it_is_introduced(visitor) {
  const leader = await visitor.signIn("class_teacher");
  await leader.goto("/t");
  const { classes } = await ask(leader, "/api/v1/courses");
  const groups = classes.map((one) => one.study_group_id);
  const rosters = await Promise.all(
    groups.map((id) => ask(leader, `/api/v1/study-groups/${id}/roster`)),
  );
  const led = rosters.find((one) => one.kind === "school_class" && !one.is_closed);
  if (led === undefined) visitor.skip("in summer the year is closed");
  const group = led.study_group_id;
  const behaviour = `/api/v1/study-groups/${group}/behaviour`;
  const tab = leader.getByRole("link", { name: "Поведение", exact: true });

  // Not introduced: neither the screen nor the route.
  await leader.goto(`/t/people/class/${group}`);
  await leader.getByRole("heading", { name: "Список" }).waitFor();
  assert.equal(await tab.count(), 0);
  assert.equal(await status(leader, behaviour), 404);

  await setPolicy(visitor, "on");
  try {
    await leader.reload();
    await tab.click();
    await leader.locator(".behaviour-table").waitFor();
    await assertAccessible(leader, "the behaviour of a class");
    await assertReflows(leader, "the behaviour of a class");
    const { columns } = await ask(leader, behaviour);
    const year = columns.length - 1;
    const cell = (row, column) =>
      leader.locator(`[data-row="${row}"][data-column="${column}"] button`);

    // By letters, down the column of the year.
    await cell(0, year).focus();
    for (const key of ["KeyG", "BracketLeft"]) {
      const answered = leader.waitForResponse((reply) => reply.url().endsWith("/behaviour"));
      await leader.keyboard.press(key);
      await answered;
    }
    await shows(cell(0, year), /прим\./);
    await shows(cell(1, year), /хор\./);

    // The worst one says why.
    await leader.keyboard.press("KeyY");
    const dialog = leader.getByRole("dialog");
    await dialog.getByLabel("неудовлетворительное").check();
    assert.ok(await dialog.getByRole("button", { name: "Записать" }).isDisabled());
    await dialog.getByLabel("Замечание").fill("драки на переменах");
    await assertAccessible(leader, "a mark for behaviour");
    await dialog.getByRole("button", { name: "Записать" }).click();
    await dialog.waitFor({ state: "detached" });
    await shows(cell(2, year), /неуд\./);

    // A letter changes the value and keeps the note; with a note Delete asks first.
    const note = async () => (await ask(leader, behaviour)).students[2].cells[year].note;
    await cell(2, year).focus();
    const changed = leader.waitForResponse((reply) => reply.url().endsWith("/behaviour"));
    await leader.keyboard.press("KeyE");
    await changed;
    await shows(cell(2, year), /удовл\./);
    assert.equal(await note(), "драки на переменах");
    await cell(2, year).focus();
    await leader.keyboard.press("Delete");
    assert.ok(await dialog.getByLabel("не оценено").isChecked());
    assert.equal(await dialog.getByLabel("Замечание").inputValue(), "драки на переменах");
    await leader.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.equal(await note(), "драки на переменах");

    // The report card has one more row.
    const { students } = await ask(leader, behaviour);
    const card = await ask(
      leader,
      `/api/v1/reports/students/${students[0].student_id}/report-card`,
    );
    const rows = card.years[0].rows.filter((one) => one.subject_title === "Поведение");
    assert.equal(rows.length, 1);
    assert.equal(rows[0].annual, "прим.");
  } finally {
    await setPolicy(visitor, "off");
  }
  assert.equal(await status(leader, behaviour), 404);
}
