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
