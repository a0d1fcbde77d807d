import { a_class_is_closed_with_the_council_s_decisions } from "./deputy_closes_a_class.mjs";
import { assert, assertAccessible } from "./visit.mjs";

const parts = [
  "Уроки",
  "Работы и отметки",
  "Выполнение программы",
  "Статистика",
  "Обучающиеся",
  "Замечания",
  "Архив",
];

async function openClass(page, school) {
  await page.goto(`/s/class/${school.demo.class_to_close.study_group_id}`);
  await page.waitForSelector(".aspects > li");
}

const states = (page) => page.locator(".aspects > li .aspect-head > span").allInnerTexts();

// Evidence: JRN-15.
export async function a_closed_class_is_opened_by_an_order_and_closed_part_by_part(
  visitor,
  school,
) {
  const deputy = await visitor.signIn("deputy");
  await openClass(deputy, school);
  assert.deepEqual(await deputy.locator(".aspects > li .aspect-head > b").allInnerTexts(), parts);
  if (await deputy.getByRole("button", { name: "Закрыть учебный год класса" }).isVisible()) {
    await a_class_is_closed_with_the_council_s_decisions(visitor, school);
    await openClass(deputy, school);
  }
  assert.deepEqual(await states(deputy), Array(7).fill("закрыто"));
  assert.ok(!(await deputy.getByRole("button", { name: "Открыть по приказу…" }).isVisible()));

  const director = await visitor.signIn("director");
  await openClass(director, school);
  await director.getByRole("button", { name: "Открыть по приказу…" }).click();
  await director.getByLabel("Начиная с части").selectOption("students");
  await director.fill('[name="order_no"]', "90-у");
  const on = await director.evaluate(() => new Date().toISOString().slice(0, 10));
  await director.fill('[name="order_on"]', school.demo.today ?? on);
  await director.fill('[name="reason"]', "ошибка в решении педсовета");
  await director.getByRole("button", { name: "Издать приказ" }).click();
  await director.getByText("Приказ записан: ждёт исполнения").waitFor();
  await director.getByText("Не исполнен").waitFor();
  assert.ok(!(await director.getByRole("button", { name: /^Исполнить/ }).isVisible()));
  await assertAccessible(director, "the orders of a class");

  await openClass(deputy, school);
  await deputy.getByRole("button", { name: "Исполнить: открыть класс" }).click();
  await deputy.getByText(/^Исполнено:/).waitFor();
  assert.deepEqual((await states(deputy)).slice(3), [
    "закрыто",
    "на очереди",
    "открыто",
    "открыто",
  ]);

  for (const part of ["Обучающиеся", "Замечания"]) {
    await deputy.getByRole("button", { name: `Закрыть часть «${part}»` }).click();
    await deputy.getByText(`Часть «${part}» закрыта`).waitFor();
  }
  await deputy.getByRole("button", { name: "Закрыть учебный год класса" }).click();
  await deputy.getByRole("button", { name: "Закрыть год", exact: true }).click();
  await deputy.getByText(/Учебный год класса закрыт/).waitFor();
  assert.deepEqual(await states(deputy), Array(7).fill("закрыто"));
}
