import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const statusOf = (page, url, method = "GET") =>
  page.evaluate(async (one) => (await fetch(one.url, { method: one.method })).status, {
    url,
    method,
  });
const typeOf = (page, url) =>
  page.evaluate(async (one) => (await fetch(one)).headers.get("content-type"), url);

// Evidence: SEC-11, F-22, JRN-16.
export async function an_inspector_reads_what_is_named_and_changes_nothing(visitor) {
  const { demo } = visitor.school;
  const page = await visitor.signIn("inspector");
  await page.waitForURL((url) => url.pathname === "/s");
  await page.getByRole("heading", { name: /Доступ открыт до .* включительно/ }).waitFor();
  await page.locator(".visit-class").first().waitFor();
  assert.ok((await page.locator(".visit-class").count()) <= 3, "only the classes named");
  await assertAccessible(page, "the start page of an inspector");
  await assertReflows(page, "the start page of an inspector");

  // A journal: the same grid, and no way to write into it.
  const course = demo.open_course.course_id;
  await page.locator(`.visit-courses a[href="/t/j/${course}"]`).click();
  await page.waitForSelector(".grid .cell");
  await page.focus(".grid");
  const sent = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await page.keyboard.press("5");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Delete");
  assert.equal(await page.locator(".grid input").count(), 0, "no cell opens for typing");
  assert.deepEqual(sent, [], "nothing is sent");
  assert.equal(await statusOf(page, "/api/v1/cells", "POST"), 403);

  // That somebody was absent, and not why (b.2).
  const { cells } = await page.evaluate(
    async (id) => (await fetch(`/api/v1/courses/${id}/journal`)).json(),
    course,
  );
  const letters = new Set(cells.map(({ text }) => text.split(" ")[0]));
  assert.ok(letters.has("н"), "somebody was absent");
  assert.ok(!letters.has("б") && !letters.has("у"), "no reason of an absence");

  // Paper of what is named; nothing of families.
  const group = await page.evaluate(
    async () => (await (await fetch("/api/v1/courses")).json()).classes[0].study_group_id,
  );
  assert.equal(
    await typeOf(page, `/api/v1/study-groups/${group}/summary-sheet.pdf`),
    "application/pdf",
  );
  assert.equal(await typeOf(page, `/api/v1/courses/${course}/journal.pdf`), "application/pdf");
  const student = demo.open_course.student_ids[0];
  for (const path of [
    `/api/v1/students/${student}/diary`,
    `/api/v1/people/${student}`,
    `/api/v1/study-groups/${group}/roster`,
    `/api/v1/study-groups/${group}/absences`,
    "/api/v1/visits",
  ])
    assert.equal(await statusOf(page, path), 403, path);

  // What the check finds, on the screen and on paper.
  await page.goto("/s");
  await page
    .locator(".visit-class")
    .first()
    .getByRole("link", { name: /Справка/ })
    .click();
  await page.locator(".check-table").waitFor();
  await assertAccessible(page, "the check of journals");
  await assertReflows(page, "the check of journals");
  const printed = await page.getByRole("link", { name: "Печать" }).getAttribute("href");
  assert.equal(await typeOf(page, printed), "application/pdf");

  // A remark, which the teacher answers and the school settles.
  await page.goto("/s/remarks");
  const form = page.locator(".remark-form");
  await form.getByLabel("Класс или группа").selectOption({ index: 1 });
  await form.getByLabel("Предмет").selectOption({ index: 1 });
  const text = "Проверка: нет записей о домашнем задании";
  await form.getByRole("textbox", { name: "Замечание" }).fill(text);
  await form.locator('button[type="submit"]').click();
  await page.locator(".remark-text", { hasText: text }).waitFor();
  assert.equal(await page.getByRole("button", { name: "Снять замечание" }).count(), 0);
}

// Evidence: SEC-11.
export async function the_director_lets_an_inspector_in_and_out(visitor) {
  const director = await visitor.signIn("director");
  await director.goto("/s/people");
  await director.getByRole("link", { name: "Проверяющие" }).click();
  await director.locator("#visits-title").waitFor();
  await assertAccessible(director, "the visits of inspectors");
  await director.getByRole("button", { name: "Открыть доступ" }).click();
  const dialog = director.getByRole("dialog", { name: "Доступ проверяющему" });
  await dialog.getByLabel("Фамилия").fill("Проверкина");
  await dialog.getByLabel("Имя").fill("Инна");
  await dialog.getByLabel("Кто проверяет: орган").fill("Прокуратура округа");
  await dialog.getByLabel("№ распоряжения").fill("7-пр");
  await assertAccessible(director, "opening a visit");

  // Nothing is opened by saying nothing: neither a choice nor a class.
  const posts = [];
  director.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/v1/visits")) posts.push(1);
  });
  await dialog.getByRole("button", { name: "Открыть доступ" }).click();
  await dialog.getByLabel("Названные классы").check();
  await dialog.getByRole("button", { name: "Открыть доступ" }).click();
  await dialog.getByText("Отметьте хотя бы один класс").waitFor();
  assert.deepEqual(posts, []);
  const years = dialog.getByLabel("Учебный год");
  if ((await years.count()) > 0) {
    await years.selectOption({ index: 1 });
    const former = dialog.getByRole("checkbox").first();
    await former.check();
    await dialog.getByText(/^Отмечены: /).waitFor();
    await dialog.getByRole("button", { name: "Открыть доступ, классов: 1" }).waitFor();
  }
  await assertAccessible(director, "naming classes to an inspector");
  await dialog.getByLabel("Вся школа").check();
  await dialog.getByRole("button", { name: "Открыть доступ ко всей школе" }).click();
  const slip = director.getByRole("dialog", { name: "Памятка для входа" });
  await slip.waitFor();
  const [, login, password] = await slip.locator("dd").allTextContents();
  await slip.getByRole("button", { name: "Закрыть" }).click();

  const inspector = await visitor.signInWith({ login, password });
  await inspector.getByRole("link", { name: "Архив: пакеты и копии" }).waitFor();

  const row = director.locator(".visits-table tr", { hasText: "Проверкина" });
  await row.getByRole("button", { name: /Закрыть доступ/ }).click();
  const end = director.getByRole("dialog", { name: "Закрыть доступ проверяющему" });
  await end.getByLabel("Почему").fill("проверка окончена");
  await end.getByRole("button", { name: "Закрыть доступ" }).click();
  await row.getByText("завершена досрочно").waitFor();
  await inspector.reload();
  await inspector.waitForURL((url) => url.pathname === "/sign-in");
  await inspector.fill('[name="login"]', login);
  await inspector.fill('[name="password"]', password);
  await inspector.press('[name="password"]', "Enter");
  await inspector.getByText(/Вход закрыт/).waitFor();
}
