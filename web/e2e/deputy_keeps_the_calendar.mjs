// The school's own calendar: a day that is learnt by the timetable of another, seen by the teacher
// and the family, and taken back; bells of a second building.
import { assert, assertAccessible, assertReadableColours, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const tell = (page, path, body) =>
  page.evaluate(
    async ([url, said]) => {
      const { csrf_token } = await (await fetch("/api/v1/session")).json();
      const headers = { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" };
      return (await fetch(url, { method: "POST", headers, body: JSON.stringify(said) })).json();
    },
    [path, body],
  );

const today = () => Math.floor((Date.now() + 3 * 3_600_000) / 86_400_000) * 86_400_000;
const dayFromToday = (days) => new Date(today() + days * 86_400_000).toISOString().slice(0, 10);
const isSunday = (iso) => new Date(`${iso}T00:00:00Z`).getUTCDay() === 0;

async function assertGood(page, where) {
  await assertAccessible(page, where);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await assertReflows(page, `${where} on a phone`);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: "dark" });
  await assertReadableColours(page, `${where} in the dark`);
  await page.emulateMedia({ colorScheme: "light" });
}

/** Who goes through the years by keys stays where he is. */
async function assertYearKeepsFocus(deputy) {
  const years = deputy.getByRole("combobox", { name: "Учебный год" });
  const shown = await years.inputValue();
  const titles = await years.locator("option").allTextContents();
  await years.focus();
  for (const title of [titles.find((one) => one !== shown), shown]) {
    await years.selectOption(title);
    await deputy.getByRole("heading", { name: title }).waitFor();
    const isThere = await years.evaluate((one) => one === document.activeElement);
    assert.ok(isThere, "the list of years keeps the focus");
  }
}

/** A Sunday to come, and a day with lessons of this teacher whose timetable it may have. */
async function findDays(deputy, teacher) {
  const days = Array.from({ length: 28 }, (_, at) => dayFromToday(at + 1));
  const taught = [];
  for (const on of days.concat(Array.from({ length: 14 }, (_, at) => dayFromToday(-at)))) {
    const day = await ask(teacher, `/api/v1/day?on=${on}`);
    if (day.lessons?.some((lesson) => !lesson.cancelled && !lesson.is_extra)) taught.push(on);
  }
  for (const day_on of days.filter(isSunday))
    for (const as_on of taught) {
      const asked = { day_on, kind: "school_day", as_on };
      const preview = await tell(deputy, "/api/v1/calendar/preview", asked);
      if (preview.come_count > 0 && preview.in_way_count === 0) return { day_on, as_on };
    }
  return null;
}

// Evidence: CUR-06.
export async function a_moved_day_is_set_seen_and_taken_back(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await teacher.goto("/t");
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/changes");
  await deputy.getByRole("link", { name: "Календарь", exact: true }).click();
  await deputy.getByRole("heading", { name: "Особые дни" }).waitFor();
  await assertGood(deputy, "the calendar");
  await assertYearKeepsFocus(deputy);
  const found = await findDays(deputy, teacher);
  if (found === null) visitor.skip("in the long holidays nothing is learnt");
  const { day_on } = found;
  try {
    await setAndTakeBack(visitor, { deputy, teacher }, found);
  } finally {
    // A fallen test would leave its lessons to the next one; a day that is usual stays so.
    const usual = { day_on, kind: "usual", as_on: null, reason: "" };
    const command_id = crypto.randomUUID();
    await tell(deputy, "/api/v1/calendar/days", { command_id, ...usual }).catch(() => {});
  }
}

async function setAndTakeBack(visitor, { deputy, teacher }, { day_on, as_on }) {
  const reason = `Перенос, приказ № ${Date.now()}`;
  await deputy.locator(`[data-on="${day_on}"]`).click();
  const dialog = deputy.locator("dialog");
  await dialog.locator('[name="as_on"]').fill(as_on);
  await dialog.getByText(/Появ[ия]тся \d+ урок/).waitFor();
  await dialog.locator('[name="reason"]').fill(reason);
  await assertAccessible(deputy, "a day of the calendar");
  await dialog.getByRole("button", { name: "Применить" }).click();
  const line = deputy.locator(".calendar-list li", { hasText: reason });
  await line.waitFor();

  // The teacher: lessons in his day and in the journal.
  await teacher.goto(`/t?on=${day_on}`);
  await teacher.getByText("Учимся по расписанию").waitFor();
  const lesson = (await ask(teacher, `/api/v1/day?on=${day_on}`)).lessons[0];
  assert.equal(lesson.is_extra, false);
  await teacher.goto(`/t/j/${lesson.course_id}?on=${day_on}#${lesson.lesson_id}`);
  await teacher.locator(".grid").waitFor();

  // The family.
  const guardian = await visitor.signIn("guardian");
  await guardian.goto("/d");
  await guardian.locator('[role="tab"]').first().waitFor();
  const { children } = await ask(guardian, "/api/v1/session");
  const diary = `/api/v1/students/${children[0].student_id}/diary?week=${weekOf(day_on)}`;
  const shown = async () => (await ask(guardian, diary)).days.find((day) => day.on === day_on);
  assert.match((await shown())?.note ?? "", /^Учимся по расписанию/);

  // Taken back: the lessons are cancelled, the day is a Sunday again.
  await line.getByRole("button", { name: "Изменить" }).click();
  await dialog.getByText(/Отмен[ия]тся \d+ урок/).waitFor();
  await dialog.getByRole("button", { name: "Вернуть обычный день" }).click();
  await line.waitFor({ state: "detached" });
  const after = await ask(teacher, `/api/v1/day?on=${day_on}`);
  assert.ok(after.lessons.length > 0, "cancelled lessons are told");
  assert.ok(after.lessons.every((one) => one.cancelled));
  assert.equal(after.note, "");
}

/** As web/src/model/dates.ts. */
function weekOf(iso) {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 3);
  const days = (date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000;
  return `${date.getUTCFullYear()}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

/** The first class of the school whose lessons nobody is in the way of. */
async function findClass(deputy, bells_title) {
  const { classes, today } = await ask(deputy, "/api/v1/bells");
  for (const one of classes) {
    if (one.family !== "general" || one.bells_title !== "") continue;
    const asked = { bells_title, from_on: today, study_group_ids: [one.study_group_id] };
    const preview = await tell(deputy, "/api/v1/bells/classes/preview", asked);
    if (preview.in_way_count === 0) return one;
  }
  throw new Error("every class has lessons in the way");
}

// Evidence: CUR-06.
export async function bells_of_a_second_building_are_made_and_given(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/bells");
  const title = `Корпус ${Date.now()}`;
  try {
    await makeAndGive(deputy, title);
  } finally {
    await takeAway(deputy, title).catch(() => {});
  }
}

/** What a fallen test has left: bells that a class still has, and they themselves. */
async function takeAway(deputy, title) {
  const { classes, named, today } = await ask(deputy, "/api/v1/bells");
  if (!named.some((one) => one.title === title)) return;
  const study_group_ids = classes
    .filter((one) => one.bells_title === title)
    .map((one) => one.study_group_id);
  const back = { command_id: crypto.randomUUID(), bells_title: "", from_on: today };
  if (study_group_ids.length > 0)
    await tell(deputy, "/api/v1/bells/classes", { ...back, study_group_ids });
  await tell(deputy, "/api/v1/bells", { command_id: crypto.randomUUID(), title, slots: [] });
}

async function makeAndGive(deputy, title) {
  await deputy.getByRole("button", { name: "Новые звонки" }).click();
  const dialog = deputy.locator("dialog");
  await dialog.locator('[name="title"]').fill(title);
  await dialog.locator('[name="shift"]').fill("5");
  await dialog.getByRole("button", { name: "Скопировать" }).click();
  await assertGood(deputy, "new bells");
  await dialog.getByRole("button", { name: "Сохранить" }).click();
  const card = deputy.locator(".bells-card", { hasText: title });
  await card.getByText("не учится никто").waitFor();
  await card.getByRole("button", { name: "Назначить" }).click();
  const family = await findClass(deputy, title);
  await dialog.getByLabel(family.title, { exact: true }).check();
  await dialog.getByText(/Изменятся часы \d+ урок|Часы уроков не изменятся/).waitFor();
  await assertAccessible(deputy, "bells for classes");
  await dialog.getByRole("button", { name: "Назначить классам" }).click();
  await card.getByText(family.title).waitFor();
  await assertGood(deputy, "the bells");

  // Back to the common ones, and what nobody hears is taken away.
  await card.getByRole("button", { name: "Назначить" }).click();
  await dialog.locator('[name="bells"]').selectOption("");
  await dialog.getByLabel(family.title).check();
  await dialog.getByRole("button", { name: "Назначить классам" }).click();
  await card.getByText("не учится никто").waitFor();
  await card.getByRole("button", { name: "Изменить" }).click();
  await dialog.getByRole("button", { name: "Убрать звонки" }).click();
  await card.waitFor({ state: "detached" });
}
