// A course that is marked by ten points (ASM-01): «Индивидуальный проект» of the 10th class.
import {
  assert,
  assertAccessible,
  assertReflows,
  cellText,
  clearColumn,
  cursor,
} from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const answered = (page) => page.waitForResponse((reply) => reply.url().endsWith("/api/v1/cells"));

async function signInAsTeacher(visitor, options) {
  const { login, password } = visitor.school.demo.points;
  return visitor.signInWith({ login, password }, options);
}

async function openJournal(visitor, page) {
  const { course_id, lesson_ids } = visitor.school.demo.points;
  await page.goto(`/t/j/${course_id}#${lesson_ids.at(-1)}`);
  await page.waitForSelector(".grid .cell");
  await page.focus(".grid");
}

async function column(page, count) {
  const { column: at } = await cursor(page);
  return Promise.all(Array.from({ length: count }, (_, row) => cellText(page, row, at)));
}

// Evidence: ASM-01.
export async function figures_are_collected_and_written_by_enter_tab_or_an_arrow(visitor) {
  const page = await signInAsTeacher(visitor);
  await openJournal(visitor, page);
  await clearColumn(page, 6);
  for (const key of ["1", "0", "Enter", "7", "ArrowDown"]) await page.keyboard.press(key);
  await page.keyboard.press("F2");
  await page.keyboard.type("н 8");
  const saved = answered(page);
  await page.keyboard.press("Enter");
  await saved;
  assert.deepEqual(await column(page, 4), ["10", "7", "н 8", ""]);
  assert.equal((await cursor(page)).row, 3);

  // Off the scale: said in its own words, and what was typed stays to be mended.
  for (const key of ["1", "1", "Enter"]) await page.keyboard.press(key);
  await page.getByText("Ставятся баллы от 1 до 10 и точка «•».").waitFor();
  await page.keyboard.press("Escape");
  assert.equal((await column(page, 4))[3], "");

  await page.reload();
  await page.waitForSelector(".grid .cell");
  assert.deepEqual(await column(page, 4), ["10", "7", "н 8", ""]);
  await assertAccessible(page, "a journal of ten points");
  await page.keyboard.press("F1");
  await page.getByText("поставить баллы").waitFor();
}

/** Names of months that are shown, with how far the names of students hide them. */
const monthsAt = (page, scroll) =>
  page.evaluate(async (left) => {
    const grid = document.querySelector(".grid");
    grid.scrollLeft = left;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const edge = document.querySelector(".corner").getBoundingClientRect().right;
    return [...document.querySelectorAll(".month span")]
      .filter((name) => getComputedStyle(name).visibility === "visible")
      .map((name) => [name.textContent, name.getBoundingClientRect()])
      .filter(([, { right }]) => right > edge)
      .map(([text, { left: from }]) => [text, Math.max(0, edge - from)]);
  }, scroll);

export async function the_bar_is_one_row_and_a_month_is_named_whole(visitor) {
  const page = await signInAsTeacher(visitor, { viewport: { width: 1280, height: 800 } });
  await openJournal(visitor, page);
  const middle = async (locator) => {
    const box = await locator.boundingBox();
    return box.y + box.height / 2;
  };
  const end = await middle(page.locator(".bar-end"));
  assert.ok(Math.abs(end - (await middle(page.locator(".brand")))) < 20, "one row");
  await page.getByRole("link", { name: "Критерии" }).waitFor();
  await page.getByRole("status").getByText("Сохранено").waitFor({ state: "attached" });
  for (let left = 0; left <= 400; left += 7)
    for (const [name, hidden] of await monthsAt(page, left))
      assert.ok(hidden < 1, `«${name}» lacks ${hidden} px when ${left} px have gone by`);

  // Longer titles take a second row, which begins at the right.
  await page.evaluate(() => {
    document.querySelector("h1").textContent += " и его защита перед комиссией";
  });
  const { width } = page.viewportSize();
  const wrapped = await page.locator(".bar-end").boundingBox();
  assert.ok(wrapped.x + wrapped.width > width - 30, "at the right");
}

export async function points_of_a_result_are_put_when_the_cell_is_left(visitor) {
  // What the server says of periods is changed on its way: the first one may be confirmed today.
  const page = await signInAsTeacher(visitor, { serviceWorkers: "block" });
  const { course_id } = visitor.school.demo.points;
  let mayConfirm = false;
  await page.route(`**/courses/${course_id}/journal*`, async (route) => {
    const reply = await route.fetch();
    const journal = await reply.json();
    for (const period of journal.periods) period.may_confirm = mayConfirm && !period.closed;
    await route.fulfill({ response: reply, json: { ...journal, early: [] } });
  });
  const open = async () => {
    await page.goto(`/t/j/${course_id}/results`);
    const cell = page.locator(".results-table .result-cell:not(.shut)");
    const shut = page.locator(".results-table .result-cell.shut");
    await page.locator(".result-cell").first().waitFor();
    return { cell: cell.first(), shut: shut.first() };
  };
  const { shut } = await open();
  const before = await shut.textContent();
  await shut.focus();
  await page.keyboard.press("7");
  assert.equal(await shut.textContent(), before, "nothing is collected where nothing may be put");

  mayConfirm = true;
  const { cell } = await open();
  await cell.focus();
  await page.keyboard.press("1");
  assert.match(await cell.getAttribute("aria-label"), /: 1(,|$)/);
  // Another window comes to the front: a page under test always believes that it is the one.
  await cell.evaluate((box) => {
    document.hasFocus = () => false;
    box.dispatchEvent(new FocusEvent("blur"));
    delete document.hasFocus;
  });
  assert.match(await cell.getAttribute("aria-label"), /: 1(,|$)/, "half typed, and nothing is put");
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.getByRole("heading", { name: "Итоговые отметки" }).click();
  const reason = page.getByRole("dialog", { name: "Почему итог другой" });
  await reason.getByText("вы ставите «1»").waitFor();
}

export async function the_family_reads_points_in_the_diary(visitor) {
  const { student_login, password, student_ids } = visitor.school.demo.points;
  const page = await visitor.signInWith(
    { login: student_login, password },
    { viewport: { width: 360, height: 740 } },
  );
  const [student_id] = student_ids;
  const { subjects } = await ask(page, `/api/v1/students/${student_id}/marks`);
  const project = subjects.find(({ subject }) => subject === "Индивидуальный проект");
  assert.equal(project.scale_title, "10-балльная");
  assert.deepEqual(project.level_borders, [5, 7, 9]);
  assert.ok(project.marks.every(({ mark }) => /^(\d+|•)$/.test(mark.text)));
  await page.goto("/d");
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  const subject = page.locator(".subject", { hasText: "Индивидуальный проект" });
  await subject.getByText("шкала 10-балльная").waitFor();
  await assertReflows(page, "a diary with points");
}

export async function class_statistics_have_a_place_for_points(visitor) {
  const page = await visitor.signIn("deputy");
  const { study_group_id: class_id } = visitor.school.demo.points;
  const { results } = await ask(page, `/api/v1/reports/study-groups/${class_id}/results`);
  const project = results.courses.find((one) => one.subject_title === "Индивидуальный проект");
  assert.ok(project !== undefined);
  assert.ok(!results.others.includes("Индивидуальный проект"));
}

export async function the_office_chooses_a_scale_before_the_first_mark(visitor) {
  const page = await visitor.signIn("deputy");
  const { study_group_id } = visitor.school.demo.points;
  await page.goto(`/s/people/class/${study_group_id}?part=courses`);
  const line = page.locator(".people-lines li", { hasText: "Индивидуальный проект" });
  await line.getByText("10-балльная").waitFor();
  await line.getByRole("button", { name: "Шкала отметок" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Шкала отметок").selectOption("twelve_point");
  await dialog.getByRole("button", { name: "Выбрать шкалу" }).click();
  await dialog.getByText("По предмету уже стоят отметки", { exact: false }).waitFor();
  await assertAccessible(page, "the window of a scale");
}
