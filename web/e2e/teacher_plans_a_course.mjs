import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const file = (name, text) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text, "utf8"),
});

/** A plan of 170 lines that names the kinds of works as teachers do; no two are the same. */
function csvPlan() {
  const edition = Date.now() % 1_000_000;
  const lines = ["№;Раздел;Тема урока;Кол-во часов;Домашнее задание"];
  for (let n = 1; n <= 170; n++) {
    const title =
      n % 10 === 0 ? `Контрольная работа № ${n}. Раздел ${n / 10}` : `Тема ${n}, ${edition}`;
    lines.push(`${n};Раздел ${Math.ceil(n / 10)};${title};1;§ ${n}`);
  }
  return lines.join("\r\n");
}

async function openPlan(visitor, school) {
  const page = await visitor.signIn("subject_teacher");
  await page.goto(`/t/j/${school.demo.open_course.course_id}`);
  await page.getByRole("link", { name: "План", exact: true }).click();
  await page.getByRole("heading", { name: "Строки плана" }).waitFor();
  return page;
}

async function bring(page, text) {
  await page.getByRole("button", { name: "Загрузить" }).click();
  const dialog = page.getByRole("dialog", { name: "План из таблицы" });
  await dialog.getByLabel("Файл XLSX или CSV").setInputFiles(file("plan.csv", text));
  return dialog;
}

const row = (page, at) => page.locator(`tr[data-row="${at}"]`);

/** The field of a cell: a click makes it of what is written there. */
async function fieldOf(page, at, name) {
  const text = row(page, at).locator(`[data-field="${name}"]`);
  if (await text.isVisible()) await text.click();
  return row(page, at).locator(`[name="${name}"]`);
}

const save = async (page) => {
  const answered = page.waitForResponse(
    (reply) => reply.url().endsWith("/plan") && reply.request().method() === "PUT",
  );
  await page.getByRole("button", { name: "Сохранить план" }).click();
  return (await answered).json();
};

// Evidence: JRN-21, JRN-06, CUR-01.
export async function a_plan_comes_from_a_file_and_moves(visitor, school) {
  const page = await openPlan(visitor, school);

  // Each wrong line is named, and nothing can be taken.
  let dialog = await bring(page, "№;Тема;Часы\n1;Доли;два\n2;;1\n");
  await dialog.getByText("Строка 2: «два» — не число часов.").waitFor();
  await dialog.getByText("Строка 3: нет темы.").waitFor();
  assert.equal(await dialog.getByRole("button", { name: "Взять в план" }).count(), 0);
  await page.keyboard.press("Escape");

  dialog = await bring(page, csvPlan());
  await dialog.getByText("Понято 170 строк, 170 часов.").waitFor();
  await dialog.getByRole("button", { name: "Взять в план" }).click();
  // Where a plan stood before, other hours need their reason.
  const reason = page.getByLabel("Почему изменились часы");
  if (await reason.isVisible()) await reason.fill("новый план");
  assert.equal((await save(page)).outcome, "recorded");

  // What was held before has a topic in the journal: the mark, and both dates, are there.
  await row(page, 0).getByText("дано").waitFor();
  const dates = await row(page, 0).locator(".plan-date").allInnerTexts();
  assert.match(dates[0], /\d\d\.\d\d/);
  assert.equal(dates.length, 2);
  await row(page, 19).getByText("№ 2").waitFor();

  // One key moves all that follows the latest lesson, and the last step comes back.
  const next = await page.locator("tr:not(.done)[data-row]").first().getAttribute("data-row");
  const after = row(page, Number(next) + 1)
    .locator(".plan-date")
    .last();
  const before = await after.innerText();
  await (await fieldOf(page, Number(next), "title")).focus();
  await page.keyboard.press("Alt+KeyS");
  await page.getByText("всё следующее сдвинулось на урок").waitFor();
  assert.notEqual(await after.innerText(), before);
  await page.keyboard.press("Control+KeyZ");
  assert.equal(await after.innerText(), before);
  await page.keyboard.press("Alt+KeyS");
  assert.equal((await save(page)).outcome, "recorded");
  await page.getByText("Часы менялись: сдвиг после урока").waitFor();
}

/** The plan of the page's course; one is kept first where the course has none. */
async function openKeptPlan(visitor, school) {
  const page = await openPlan(visitor, school);
  if ((await page.locator("tr[data-row]").count()) > 0) return page;
  const dialog = await bring(page, csvPlan());
  await dialog.getByRole("button", { name: "Взять в план" }).click();
  await save(page);
  await row(page, 0).getByText("дано").waitFor();
  return page;
}

export async function two_lines_are_condensed_with_a_reason(visitor, school) {
  const page = await openKeptPlan(visitor, school);
  const count = await page.locator("tr[data-row]").count();
  await (await fieldOf(page, count - 3, "title")).focus();
  await page.keyboard.press("Alt+KeyU");
  const dialog = page.getByRole("dialog", { name: "Две темы за один урок" });
  await dialog.getByLabel("Почему").fill("");
  await dialog.getByRole("button", { name: "Уплотнить" }).click();
  await dialog.getByText("Напишите, почему план уплотнён.").waitFor();
  await dialog.getByLabel("Почему").fill("карантин");
  await dialog.getByRole("button", { name: "Уплотнить" }).click();
  assert.equal(await page.locator("tr[data-row]").count(), count - 1);
  assert.equal((await save(page)).outcome, "recorded");
  await page.getByText("Часы менялись: карантин").waitFor();
}

export async function what_two_write_is_not_lost(visitor, school) {
  const first = await openKeptPlan(visitor, school);
  const second = await openPlan(visitor, school);
  await (await fieldOf(second, 1, "homework")).fill(`§ ${Date.now() % 100000}`);
  assert.equal((await save(second)).outcome, "recorded");

  await (await fieldOf(first, 2, "title")).fill("");
  await (await fieldOf(first, 2, "title")).fill("Моя тема");
  assert.equal((await save(first)).code, "plan_changed");
  await first.getByText("Ваши строки остались на этом экране").waitFor();
  // They outlive the page itself.
  await first.reload();
  await first.getByText("Ваши строки остались на этом экране").waitFor();
  assert.equal(await (await fieldOf(first, 2, "title")).inputValue(), "Моя тема");
  await first.getByRole("button", { name: "Оставить мой и сохранить" }).click();
  await first.getByText("План сохранён").waitFor();
  assert.equal(await (await fieldOf(first, 2, "title")).inputValue(), "Моя тема");
}

export async function a_refused_line_is_marked_at_its_field(visitor, school) {
  const page = await openKeptPlan(visitor, school);
  await (await fieldOf(page, 3, "title")).fill(" ");
  assert.equal((await save(page)).field, "items[3].title");
  await page.getByText("Строка 4: нет темы").waitFor();
  assert.ok(await (await fieldOf(page, 3, "title")).getAttribute("aria-invalid"));
  await page.getByRole("button", { name: "Вернуть записанный" }).click();
  await page.getByText("План изменён и не сохранён").waitFor({ state: "detached" });
}

/** What has the hand: "4 title" is the title of the fifth line. */
const hand = (page) =>
  page.evaluate(() => {
    const { dataset, name } = document.activeElement;
    return `${dataset.line} ${name}`;
  });

export async function keys_walk_through_the_lines(visitor, school) {
  const page = await openKeptPlan(visitor, school);
  const tall = (await row(page, 5).boundingBox()).height;
  await (await fieldOf(page, 5, "homework")).focus();
  // Nothing moves when a line is taken in hand, and no other line has fields meanwhile.
  assert.equal((await row(page, 5).boundingBox()).height, tall);
  const lines = await page
    .locator("[data-line]")
    .evaluateAll((all) => [...new Set(all.map(({ dataset }) => dataset.line))]);
  assert.deepEqual(lines, ["5"]);

  await page.keyboard.press("Tab");
  assert.equal(await hand(page), "6 section");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await hand(page), "5 homework");
  await page.keyboard.press("Enter");
  assert.equal(await hand(page), "6 homework");
  await page.keyboard.press("ArrowUp");
  assert.equal(await hand(page), "5 homework");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await hand(page), "5 title");

  // What is pasted over is one line of text; a new line follows, and both come back.
  const before = await (await fieldOf(page, 5, "title")).inputValue();
  await page.evaluate(() => navigator.clipboard.writeText("Площадь\nкруга"));
  await page.keyboard.press("Control+KeyA");
  await page.keyboard.press("Control+KeyV");
  assert.equal(await (await fieldOf(page, 5, "title")).inputValue(), "Площадь круга");
  const count = await page.locator("tr[data-row]").count();
  await page.keyboard.press("Control+Enter");
  assert.equal(await hand(page), "6 title");
  assert.equal(await page.locator("tr[data-row]").count(), count + 1);
  await page.keyboard.press("Control+KeyZ");
  await page.keyboard.press("Control+KeyZ");
  assert.equal(await (await fieldOf(page, 5, "title")).inputValue(), before);

  // A click on a text is where writing goes on.
  await row(page, 8).locator('[data-field="title"]').click();
  assert.equal(await hand(page), "8 title");
}

export async function a_lesson_takes_its_topic_from_the_plan(visitor, school) {
  const page = await openKeptPlan(visitor, school);
  const lesson_id = await page.evaluate(async (id) => {
    const of = async (what) => (await fetch(`/api/v1/courses/${id}/${what}`)).json();
    const [journal, plan] = [await of("journal"), await of("plan")];
    const planned = new Set(
      plan.lessons.filter((one) => one.item >= 0).map((one) => one.lesson_id),
    );
    const free = journal.lessons.filter((one) => one.lock === "open" && planned.has(one.lesson_id));
    return free.at(-1)?.lesson_id ?? null;
  }, school.demo.open_course.course_id);
  assert.ok(lesson_id, "the demo has a lesson that may be written");
  await visitor.openJournal(page, lesson_id);
  await page.fill('[name="topic"]', "");
  const planned = await page.getByText("По плану:").innerText();
  await page.press('[name="topic"]', "Enter");
  assert.equal(`По плану: ${await page.inputValue('[name="topic"]')}`, planned);
  await page.getByText("По плану:").waitFor({ state: "detached" });
}

export async function a_filled_plan_can_be_read_by_everybody(visitor, school) {
  const page = await openKeptPlan(visitor, school);
  await (await fieldOf(page, 1, "title")).fill("Правка");
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await assertAccessible(page, `plan, ${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await assertReflows(page, "plan");
  await assertAccessible(page, "plan on a phone");
}
