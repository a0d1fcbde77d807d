import { assert, assertAccessible } from "./visit.mjs";

const gapsOf = (page) => page.evaluate(async () => (await fetch("/api/v1/gaps")).json());

/** Lets the deputy see debts without the day that teachers have for themselves. */
async function seeAtOnce(page) {
  await page.goto("/s/policies");
  const row = page.locator(".policies > li", { hasText: "Заместитель директора: через часов" });
  await row.getByRole("button", { name: /^Изменить/ }).click();
  await row.getByLabel(/^Значение/).fill("0");
  await row.getByLabel("Пункт локального акта").fill("Положение, п. 7.2");
  await row.getByRole("button", { name: "Записать" }).click();
  await row.getByText("Положение, п. 7.2").waitFor();
}

// Evidence: ORD-1.4.1-a.
export async function the_panel_says_what_whose_since_when_and_by_which_policy(visitor) {
  const page = await visitor.signIn("deputy");
  await seeAtOnce(page);
  await page.goto("/s/gaps");
  await page.locator("#gap-count").waitFor();
  const gaps = await gapsOf(page);
  if (gaps.gap_count === 0) {
    assert.equal(await page.textContent("#gap-count"), "Долгов нет");
    visitor.skip("in the holidays nobody owes anything");
  }
  assert.match(await page.textContent("#gap-count"), new RegExp(`^${gaps.gap_count} `));
  assert.equal(await page.locator(".gap-lines > li").count(), gaps.gaps.length);
  const line = page.locator(".gap-lines > li").first();
  assert.match(
    await line.textContent(),
    /срок был \d\d\.\d\d\.\d{4}, \d\d:\d\d · срок по умолчанию/,
  );

  // A tile narrows it, and the choice stands in the address.
  const [kind] = ["topic", "homework", "marks"].filter((one) =>
    gaps.gaps.some((gap) => gap.debt === one),
  );
  await page.locator(`.gap-kinds a[href*="debt=${kind}"]`).click();
  await page.getByRole("button", { name: "Показать все долги" }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get("debt"), kind);
  const ofKind = gaps.gaps.filter((gap) => gap.debt === kind).length;
  await page.waitForFunction(
    (count) => document.querySelectorAll(".gap-lines > li").length === count,
    ofKind,
  );
  await page.getByRole("button", { name: "Показать все долги" }).click();
  await page.waitForFunction(
    (count) => document.querySelectorAll(".gap-lines > li").length === count,
    gaps.gaps.length,
  );
  await page.locator('.gap-lines a[href*="?on="][href^="/t/j/"]').first().click();
  await page.locator(".grid .cell").first().waitFor();
}

// Evidence: JRN-16.
export async function a_remark_is_made_answered_and_settled(visitor, school) {
  const text = `Нет тем за неделю ${Date.now() % 100000}`;
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/remarks");
  const { course_id } = school.demo.open_course;
  const group = await deputy.evaluate(async (id) => {
    const list = await (await fetch("/api/v1/courses")).json();
    return list.classes.find((one) => one.courses.some((course) => course.course_id === id))
      .study_group_id;
  }, course_id);
  const form = deputy.locator(".remark-form");
  await form.getByLabel("Класс или группа").selectOption(group);
  await form.getByLabel("Предмет").selectOption(course_id);
  await form.getByLabel("Исправить до").fill("2020-01-01");
  await form.getByLabel("Замечание", { exact: true }).fill(text);
  await form.getByRole("button", { name: "Отправить" }).click();
  await form.getByText("Исправьте дату").waitFor();
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await form.getByLabel("Исправить до").fill(soon);
  await form.getByRole("button", { name: "Отправить" }).click();
  const made = deputy.locator(".remarks > li", { hasText: text });
  await made.waitFor();

  const teacher = await visitor.signIn("subject_teacher");
  await teacher.goto("/t/remarks");
  const own = teacher.locator(".remarks > li", { hasText: text });
  await own.getByLabel("Что сделано").fill("Темы внесены");
  await own.getByRole("button", { name: "Отправить" }).click();
  await own.getByText("Что сделано: Темы внесены").waitFor();
  await assertAccessible(teacher, "a remark that is answered");

  await deputy.reload();
  await made.getByText("Темы внесены").waitFor();
  await made.getByRole("button", { name: "Снять замечание" }).click();
  await made.getByText(/^Снято: /).waitFor();
  await teacher.reload();
  await own.getByText(/^Снято: /).waitFor();
}

// Evidence: ORD-4.
export async function a_policy_is_set_from_a_day_on_by_a_clause(visitor) {
  const page = await visitor.signIn("deputy");
  await page.goto("/s/policies");
  const row = page.locator(".policies > li", { hasText: "Директор: через часов после срока" });
  await row.getByRole("button", { name: /^Изменить/ }).click();
  const form = row.locator("form");
  await form.getByLabel(/^Значение/).fill("семь");
  await form.getByLabel("Действует с").fill("2099-09-01");
  await form.getByRole("button", { name: "Записать" }).click();
  await form.getByText("Укажите целое число от 0 до 720").waitFor();
  await form.getByLabel(/^Значение/).fill("48");
  await form.getByRole("button", { name: "Записать" }).click();
  await form.getByText("Укажите пункт локального акта").waitFor();
  await form.getByLabel("Пункт локального акта").fill("Положение, п. 7.1");
  await form.getByRole("button", { name: "Записать" }).click();
  await row.getByText("с 01.09.2099 будет 48, Положение, п. 7.1").waitFor();
  assert.equal(await row.locator("b").textContent(), "72", "until then the default holds");
}
