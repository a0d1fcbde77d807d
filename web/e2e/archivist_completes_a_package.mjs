import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** A 9th class whose package is sealed: a result of it is corrected after a commission. */
async function correctLate(visitor) {
  const clerk = await visitor.signIn("clerk");
  const { classes } = await ask(clerk, "/api/v1/certificates");
  const sealed = classes.find((one) => one.grade === 9 && one.is_closed);
  assert.ok(sealed, "the demo has a closed 9th class");
  const view = await ask(clerk, `/api/v1/certificates/${sealed.study_group_id}`);
  const student = view.students.find((one) =>
    one.marks.some((mark) => mark.subject_title === "Русский язык" && mark.exam?.result != null),
  );
  assert.ok(student, "somebody of it has sat Russian");
  await clerk.goto(`/s/class/${sealed.study_group_id}/certificate`);
  await clerk.getByRole("button", { name: `${student.name}, Русский язык` }).click();
  await clerk.getByRole("button", { name: "Исправить результат" }).click();
  const dialog = clerk.getByRole("dialog", { name: "Результаты экзамена" });
  const points = dialog.getByLabel(`Баллы: ${student.name}`);
  await points.fill((await points.inputValue()) === "37" ? "36" : "37");
  await dialog.getByLabel("Почему меняется").fill("решение апелляционной комиссии");
  await dialog.getByRole("button", { name: "Записать 1 результат" }).click();
  await dialog.waitFor({ state: "detached" });
  return { sealed, student };
}

// Evidence: ORD-1.4.2-3b.
export async function what_came_after_a_package_becomes_an_addendum(visitor) {
  const { sealed, student } = await correctLate(visitor);
  const page = await visitor.signIn("archivist");
  // It is a duty that nobody can tick, and leads to the archive.
  await page.goto("/s/duties");
  const duty = page.locator(".duty", {
    hasText: `Сделать дополнение к сводной ведомости ${sealed.title}`,
  });
  await duty.getByText(/решени/).waitFor();
  assert.equal(await duty.getByRole("checkbox").count(), 0);
  await assertAccessible(page, "duties with an addendum");
  await assertReflows(page, "duties with an addendum");
  await duty.getByRole("link", { name: /^Открыть/ }).click();
  await page.waitForURL("**/a");
  await page
    .getByText(/После пакета внесено решений/)
    .first()
    .waitFor();
  await page.locator(".package").first().waitFor();
  const { packages } = await ask(page, "/api/v1/archive");
  const before = packages.filter((one) => one.study_group_id === sealed.study_group_id).length;
  assert.ok(before > 0, "its package is in the archive");

  const card = page
    .locator(".package:not(.addendum)")
    .filter({ hasText: sealed.title })
    .filter({ hasText: sealed.school_year_title });
  await card.getByRole("button", { name: "Что внесено после" }).click();
  const dialog = page.getByRole("dialog", { name: "Внесено после пакета" });
  await dialog.getByText(student.name).first().waitFor();
  await dialog
    .getByText(/решение апелляционной комиссии/)
    .first()
    .waitFor();
  await assertAccessible(page, "what came after a package");
  await dialog.getByRole("button", { name: `Создать дополнение № ${before}` }).click();
  await page.getByText(new RegExp(`Дополнение № ${before} создано`)).waitFor();
  const addendum = page
    .locator(".package.addendum")
    .filter({ hasText: `Дополнение № ${before} · ${sealed.title}` });
  await addendum.waitFor();

  await addendum.getByRole("button", { name: "Проверить вместе с пакетом" }).click();
  await addendum.getByText(/пакет цел вместе с дополнениями/).waitFor();
  await assertAccessible(page, "the archive with an addendum");
  await assertReflows(page, "the archive with an addendum");

  // There is nothing more to add, and it is said.
  await card.getByRole("button", { name: "Что внесено после" }).click();
  await dialog.getByText(/дополнять нечего/).waitFor();
  await dialog.getByRole("button", { name: "Закрыть" }).last().click();
  const { addenda } = await ask(page, "/api/v1/duties");
  assert.ok(!addenda.some((one) => one.study_group_id === sealed.study_group_id));
}

// Evidence: LAW-10.
export async function graduates_are_taken_for_the_register(visitor) {
  const clerk = await visitor.signIn("clerk");
  const { classes } = await ask(clerk, "/api/v1/certificates");
  const ninth = classes.find((one) => one.grade === 9 && one.is_closed);
  await clerk.goto(`/s/class/${ninth.study_group_id}/certificate`);
  await clerk.getByRole("button", { name: "Для ФРДО и печати" }).click();
  const dialog = clerk.getByRole("dialog", { name: "Выпускники для ФРДО и печати документов" });
  await dialog.getByText("Аттестат об основном общем образовании").waitFor();
  await assertAccessible(clerk, "graduates for the register");
  for (const kind of ["xlsx", "csv"]) {
    const path = `/api/v1/graduates/certificates/${ninth.study_group_id}/graduates.${kind}`;
    const status = await clerk.evaluate(async (url) => (await fetch(url)).status, path);
    assert.equal(status, 200, kind);
  }
}
