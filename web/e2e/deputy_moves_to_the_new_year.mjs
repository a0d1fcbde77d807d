import { assert, assertAccessible, assertReflows } from "./visit.mjs";

/** The smallest class of the current year that is not about to be closed by another test. */
async function openYear(page) {
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/switch"));
  await page.goto("/s/year");
  const view = await (await answered).json();
  await page.waitForSelector(".year-table");
  return view;
}

async function decideAboutAll(page, study_group_id, today) {
  await page.goto(`/s/class/${study_group_id}`);
  await page.waitForSelector(".council tbody tr");
  await page.getByRole("button", { name: "Обычные решения всем остальным" }).click();
  await page.fill('[name="protocol_no"]', "11");
  await page.fill('[name="decided_on"]', today);
  await page.getByRole("button", { name: "Записать решения" }).click();
  await page.getByText("Решения записаны").waitFor();
}

const order = async (scope, number, on) => {
  await scope.locator('[name="order_no"]').fill(number);
  await scope.locator('[name="order_on"]').fill(on);
};

// Evidence: OPS-01.
export async function a_class_is_moved_and_the_move_is_taken_back(visitor, school) {
  const page = await visitor.signIn("deputy");
  const { classes } = await openYear(page);
  await assertAccessible(page, "what will be");
  const [chosen] = classes
    .filter(
      ({ group, study_group_id }) =>
        group.family === "general" &&
        [5, 6, 7, 8, 10].includes(group.grade) &&
        study_group_id !== school.demo.class_to_close.study_group_id,
    )
    .sort((one, other) => one.students.length - other.students.length);
  const today =
    school.demo.today ?? (await page.evaluate(() => new Date().toISOString().slice(0, 10)));
  await decideAboutAll(page, chosen.study_group_id, today);

  // Changes: another class of the parallel, a first class, one student who goes elsewhere.
  await openYear(page);
  const another = `${chosen.next.grade} «Я»`;
  await page
    .getByRole("row", { name: new RegExp(`^${chosen.title}`) })
    .getByRole("link")
    .click();
  await page.waitForSelector(".year-students");
  for (const [grade, title] of [
    [chosen.next.grade, another],
    [1, "1 «Я»"],
  ]) {
    await page.getByLabel("Параллель").selectOption(String(grade));
    await page.getByLabel("Название", { exact: true }).fill(title);
    await page.getByRole("button", { name: "Добавить класс" }).click();
    await page.locator(".year-added").getByText(title, { exact: true }).waitFor();
  }
  const places = page.locator(".year-students select:not(:disabled)");
  await places.first().selectOption(another);
  await order(page, "45-у", today);
  await page.reload();
  await page.waitForSelector(".year-students");
  assert.equal(await places.first().inputValue(), another, "a reload loses nothing");
  await assertAccessible(page, "changes");
  await page.setViewportSize({ width: 360, height: 740 });
  await assertReflows(page, "changes on a phone");
  await page.setViewportSize({ width: 1440, height: 900 });

  // The deed.
  await page.getByRole("link", { name: "Дальше: переход" }).click();
  await page.getByRole("heading", { name: "Будет сделано" }).waitFor();
  await assertAccessible(page, "the deed");
  await page.getByRole("button", { name: "Перевести", exact: true }).click();
  await page.getByText("Переход выполнен", { exact: true }).waitFor();
  await page.getByText("Переводить сейчас некого.").waitFor();
  const stands = page.locator('section[aria-labelledby="stands-title"]');
  await stands
    .getByRole("listitem")
    .filter({ hasText: `${another}: 1 обучающийся` })
    .waitFor();

  // Taken back, it may be done again.
  await stands.getByText("Отменить перевод").first().click();
  await order(stands, "46-у", today);
  await stands.getByRole("button", { name: "Отменить перевод" }).click();
  const dialog = page.getByRole("dialog");
  await assertAccessible(page, "the question");
  await dialog.getByRole("button", { name: "Отменить перевод" }).click();
  await page.getByText("Перевод отменён", { exact: true }).waitFor();
  const people = chosen.students.filter(({ fate }) => fate !== "left").length;
  assert.ok(people > 0);
  await page.getByRole("button", { name: "Перевести", exact: true }).click();
  await page.getByText("Переход выполнен", { exact: true }).waitFor();
}
