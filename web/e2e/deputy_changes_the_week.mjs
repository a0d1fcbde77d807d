// A class gets a new subject by hand, an hour of it stands in the week from a day on, its lessons
// follow, a clash is told with who has the hour, and the hour is taken away again.
import { assert, assertAccessible, assertReadableColours, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

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

/** An hour that bells ring for and nobody of the class has, and one that the class has. */
function hoursOf(week) {
  const taken = (weekday, slot_no) =>
    week.places.some((one) => one.slot.weekday === weekday && one.slot.slot_no === slot_no);
  const every = week.places.find(
    (one) => one.slot.parity === "every" && !one.is_activity && one.study_group_id === week.id,
  );
  if (every === undefined) return null;
  for (const { slot_no } of week.bells)
    for (const weekday of [1, 2, 3, 4, 5])
      if (!taken(weekday, slot_no)) return { free: { weekday, slot_no }, busy: every.slot };
  return null;
}

/** Of the last class that will do: the first ones are closed by other tests. */
async function findWeek(deputy) {
  const { classes } = await ask(deputy, "/api/v1/timetable");
  for (const { id } of classes.reverse()) {
    const week = await ask(deputy, `/api/v1/timetable?study_group_id=${id}`);
    const hours = hoursOf(week);
    if (hours !== null) return { week, hours };
  }
  return { week: null, hours: null };
}

const days = ["", "Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота"];

async function put(deputy, subject, { weekday, slot_no }) {
  await deputy
    .getByRole("button", { name: `Поставить: ${days[weekday]}, ${slot_no}-й урок`, exact: true })
    .click();
  const dialog = deputy.locator("dialog");
  const course = dialog.getByLabel("Предмет и группа");
  const line = await course.locator("option", { hasText: subject }).first().textContent();
  await course.selectOption({ label: line });
  await dialog.getByRole("button", { name: "Поставить", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

// Evidence: CUR-06.
export async function a_subject_is_given_and_put_into_the_week(visitor) {
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/timetable");
  await deputy.locator("#week-title").waitFor();
  const { week, hours } = await findWeek(deputy);
  if (hours === null) visitor.skip("no class has a free hour");
  await deputy.goto(`/s/timetable?class=${week.id}`);
  await deputy.getByRole("heading", { name: week.title, exact: true }).waitFor();
  await assertGood(deputy, "the week of a class");

  const subject = `Черчение ${Date.now()}`;
  await deputy.getByRole("link", { name: "Предметы и учителя класса" }).click();
  await deputy.getByRole("button", { name: "Добавить предмет классу" }).click();
  const giving = deputy.locator("dialog");
  await giving.locator('[name="subject_id"]').selectOption({ label: "новый предмет…" });
  await giving.getByLabel("Название предмета").fill(subject);
  await assertAccessible(deputy, "giving a subject");
  await giving.getByRole("button", { name: "Добавить", exact: true }).click();
  await giving.waitFor({ state: "detached" });
  await deputy.locator("#courses-title").waitFor();
  await deputy.getByText(subject).waitFor();

  await deputy.getByRole("link", { name: "Расписание недели" }).click();
  await deputy.getByRole("button", { name: "Изменить неделю" }).click();
  await put(deputy, subject, hours.busy);
  await deputy.getByRole("button", { name: "Проверить и записать" }).click();
  const saving = deputy.locator("dialog");
  await saving.getByText("В это время у группы другой урок").waitFor();
  await deputy.keyboard.press("Escape");
  await saving.waitFor({ state: "detached" });

  const lesson = deputy.locator(".week-lesson.put", { hasText: subject });
  await lesson.getByRole("button", { name: /^Убрать/ }).click();
  await put(deputy, subject, hours.free);
  await assertGood(deputy, "a week that is being changed");
  await deputy.getByRole("button", { name: "Проверить и записать" }).click();
  await saving.getByText(/Прид[её]т \d+ урок|Придут \d+ урок/).waitFor();
  await assertAccessible(deputy, "what a changed week brings");
  await saving.getByRole("button", { name: "Записать", exact: true }).click();
  await saving.waitFor({ state: "detached" });
  await deputy.locator(".week-lesson:not(.put)", { hasText: subject }).first().waitFor();

  const now = await ask(deputy, `/api/v1/timetable?study_group_id=${week.id}`);
  const placed = now.places.find((one) => one.subject_title === subject);
  assert.ok(placed !== undefined, "the hour is in the week");

  await deputy.getByRole("button", { name: "Изменить неделю" }).click();
  await deputy
    .locator(".week-lesson", { hasText: subject })
    .getByRole("button", { name: /^Убрать/ })
    .click();
  await deputy.getByRole("button", { name: "Проверить и записать" }).click();
  await saving.getByText(/Уйд[её]т \d+ урок|Уйдут \d+ урок/).waitFor();
  await saving.getByRole("button", { name: "Записать", exact: true }).click();
  await saving.waitFor({ state: "detached" });
  await deputy.locator(".week-lesson", { hasText: subject }).first().waitFor({ state: "detached" });
}
