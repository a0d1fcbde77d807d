import {
  assert,
  assertAccessible,
  assertReflows,
  cellText,
  cursor,
  typeAndSave,
} from "./visit.mjs";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const ask = (page, path) => page.evaluate(async (one) => (await fetch(one)).json(), path);

/** The class that the class teacher leads. */
async function ledClass(page) {
  const { classes } = await ask(page, "/api/v1/courses");
  return classes.find((one) => one.led);
}

async function openNotice(page) {
  await page.goto("/d");
  await page.getByRole("button", { name: "Ещё" }).click();
  await page.locator(".absence summary").click();
  await page.locator(".notice-form").waitFor();
}

// Evidence: ATT-04.
export async function a_family_warns_the_class_teacher_and_takes_it_back(visitor) {
  const text = `К стоматологу ${Date.now() % 100000}`;
  const family = await visitor.signIn("guardian", phone);
  await openNotice(family);
  await assertReflows(family, "a notice of absence");
  const form = family.locator(".notice-form");
  await form.getByLabel("Причина").selectOption("doctor");
  await form.getByLabel("Пояснение").fill(text);
  await form.getByRole("button", { name: "Сообщить" }).click();
  const given = family.locator(".given-notices li", { hasText: text });
  await given.waitFor();
  await assertAccessible(family, "a notice of absence that is given");
  await form.getByRole("button", { name: "Сообщить" }).click();
  await form.getByText("На эти дни об отсутствии уже сообщили").waitFor();

  const leader = await visitor.signIn("class_teacher");
  await leader.goto("/t");
  await leader.getByRole("link", { name: "Пропуски моего класса" }).first().click();
  const seen = leader.locator(".paper-list li", { hasText: text });
  await seen.waitFor();
  assert.match(await seen.textContent(), /Визит к врачу/);

  await given.getByRole("button", { name: /^Отозвать/ }).click();
  await given.waitFor({ state: "detached" });
  await leader.reload();
  await leader.locator("#notices-title").waitFor();
  assert.equal(await seen.count(), 0);
}

/** Types «н» into an empty cell that may be written to; says where and whose it is. */
async function markAbsent(page) {
  const { column } = await cursor(page);
  const rows = await page.locator(".row").count();
  for (let row = 0; row < rows; row++) {
    const isFree = await page.evaluate(
      ([at, index]) => {
        const cell = document
          .querySelectorAll(".row")
          [at]?.querySelector(`[aria-colindex="${index + 2}"]`);
        return cell !== null && !cell.matches(".shut, .out") && cell.textContent === "";
      },
      [row, column],
    );
    if (isFree) {
      const asked = page.waitForRequest((one) => one.url().endsWith("/api/v1/cells"));
      await typeAndSave(page, "y");
      const [{ student_id, lesson_id }] = (await asked).postDataJSON().commands;
      return { row, column, student_id, lesson_id };
    }
    await page.keyboard.press("ArrowDown");
  }
  throw new Error("every cell of the lesson is full");
}

// Evidence: ATT-02, ATT-05.
export async function a_certificate_recodes_and_the_history_keeps_it(visitor, school) {
  const teacher = await visitor.signIn("subject_teacher");
  await visitor.openJournal(teacher);
  const { row, column, student_id, lesson_id } = await markAbsent(teacher);
  const { course_id } = school.demo.open_course;
  const journal = await ask(teacher, `/api/v1/courses/${course_id}/journal`);
  const { lesson_on } = journal.lessons.find((one) => one.lesson_id === lesson_id);

  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s");
  const { classes } = await ask(deputy, "/api/v1/courses");
  const group = classes.find((one) => one.courses.some((course) => course.course_id === course_id));
  const before = await ask(deputy, `/api/v1/presence?on=${lesson_on}`);
  await deputy.goto(`/s/absences?group=${group.study_group_id}&on=${lesson_on}`);
  await deputy.locator(".absence-table").waitFor();
  await assertAccessible(deputy, "the absences of a class");
  const week = await ask(
    deputy,
    `/api/v1/study-groups/${group.study_group_id}/absences?on=${lesson_on}`,
  );
  const student = week.rows.find((one) => one.student_id === student_id);
  await deputy.getByLabel(`Выбрать: ${student.name}`).check();
  await deputy.getByRole("button", { name: "Оформить документ на 1 обучающегося" }).click();
  const dialog = deputy.getByRole("dialog", { name: "Документ о причине пропусков" });
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.getByText("Укажите номер документа").waitFor();
  await dialog.getByLabel(`Номер документа: ${student.name}`).fill("77");
  await assertAccessible(deputy, "a document that excuses");
  await dialog.getByRole("button", { name: "Записать" }).click();
  const { without_reason } = student.totals;
  await dialog.getByText(`${student.name}: заменено «н» — ${without_reason}`).waitFor();
  await dialog.getByRole("button", { name: "Готово" }).click();
  await deputy.locator(".paper-list li", { hasText: "Медицинская справка № 77" }).waitFor();

  await teacher.reload();
  await teacher.waitForSelector(".grid .cell");
  await teacher.focus(".grid");
  assert.equal(await cellText(teacher, row, column), "б");
  for (let at = (await cursor(teacher)).row; at < row; at++)
    await teacher.keyboard.press("ArrowDown");
  await teacher.keyboard.press("F4");
  await teacher.getByText("Медицинская справка № 77").first().waitFor();

  const after = await ask(deputy, `/api/v1/presence?on=${lesson_on}`);
  assert.equal(after.lessons.missed, before.lessons.missed);
  assert.ok(after.lessons.ill > before.lessons.ill);
  await deputy.goto(`/s/presence?on=${lesson_on}`);
  await deputy.locator(".presence-tiles").waitFor();
  const tile = deputy.locator(".presence-tiles .listed dd");
  assert.equal(await tile.textContent(), String(after.count.listed));
  assert.equal(await deputy.locator(".absence-table tbody tr").count(), after.classes.length);
  await assertAccessible(deputy, "the presence of a day");
}

// Evidence: ATT-05.
export async function a_roll_is_taken_by_one_press_on_the_teachers_day(visitor, school) {
  const page = await visitor.signIn("subject_teacher");
  const { course_id, lesson_ids } = school.demo.open_course;
  const journal = await ask(page, `/api/v1/courses/${course_id}/journal`);
  const untaken = async ({ lesson_id, lesson_on }) => {
    const { lessons } = await ask(page, `/api/v1/day/rolls?on=${lesson_on}`);
    return lessons.some(
      (one) => one.lesson_id === lesson_id && one.may_take && one.roll_taken_at === null,
    );
  };
  let lesson;
  for (const one of journal.lessons)
    if (lesson_ids.includes(one.lesson_id) && (await untaken(one))) lesson = one;
  assert.ok(lesson, "a lesson whose roll nobody took");
  await page.goto(`/t?on=${lesson.lesson_on}`);
  const row = page.locator(".day-lesson", { has: page.locator(`a[href*="${lesson.lesson_id}"]`) });
  const take = row.getByRole("button", { name: /^(Все на месте|Перекличка проведена): / });
  await take.focus();
  await page.keyboard.press("Enter");
  const taken = row.locator(".roll-taken");
  await taken.waitFor();
  assert.match(await taken.textContent(), /Перекличка в \d\d:\d\d: /);
  assert.equal(await take.count(), 0);
  await assertAccessible(page, "a day with a roll taken");
}

// Evidence: ATT-06.
export async function a_week_fits_a_tablet_and_a_phone(visitor, school) {
  const page = await visitor.signIn("class_teacher");
  await page.goto("/t/absences");
  const { study_group_id } = await ledClass(page);
  const asked = (on) => ask(page, `/api/v1/study-groups/${study_group_id}/absences?on=${on}`);
  const { monday } = await asked(school.demo.today);
  const before = new Date(Date.parse(monday) - 7 * 86_400_000).toISOString().slice(0, 10);
  const week = await asked(before);
  const missing = week.rows.find((row) => row.totals.missed > 0);
  if (missing === undefined) visitor.skip("nobody was away last week");
  for (const width of [768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/t/absences?on=${before}`);
    const table = page.getByRole("region", { name: "Пропуски за неделю" });
    await table.waitFor();
    await assertReflows(page, `a week at ${width} px`);
    const hidden = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
    assert.ok(hidden <= 0, `${hidden} px of the week are out of sight at ${width} px`);
    const row = table.getByRole("row").filter({ hasText: missing.name });
    await row.getByText(`пропущено уроков: ${missing.totals.missed}`).waitFor();
    const letters = missing.days.flatMap((day) => day.missed).length;
    assert.equal(await row.locator(".letter:visible").count(), letters);
  }
  await assertAccessible(page, "a week on a phone");
}

// Evidence: ATT-06.
export async function the_registers_say_what_the_journal_says(visitor) {
  const page = await visitor.signIn("class_teacher");
  await page.goto("/t/absences");
  const { study_group_id } = await ledClass(page);
  const path = `/api/v1/study-groups/${study_group_id}`;
  const month = await ask(page, `${path}/attendance-register`);
  await page.getByRole("link", { name: "За месяц" }).click();
  await page.locator(".register tbody tr").first().waitFor();
  assert.equal(await page.locator(".register tbody tr").count(), month.rows.length);
  const total = month.rows.reduce((sum, row) => sum + row.totals.missed, 0);
  assert.equal(total, month.totals.missed);
  await assertAccessible(page, "the register of a month");
  const csv = await page.evaluate(
    async (one) => (await fetch(one)).text(),
    await page.getByRole("link", { name: "Таблица CSV" }).getAttribute("href"),
  );
  assert.match(csv, /^\uFEFF?№;Фамилия, имя;1;2;3;/);

  await page.getByRole("link", { name: "За год" }).click();
  await page.locator(".summary tbody tr").first().waitFor();
  const year = await ask(page, `${path}/attendance-summary`);
  const last = year.spans.at(-1).totals;
  assert.equal(
    year.rows.reduce((sum, row) => sum + row.totals.at(-1).missed, 0),
    last.missed,
  );
  await assertAccessible(page, "the summary of a year");
}
