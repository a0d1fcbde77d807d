import { assert, assertAccessible, assertReflows } from "./visit.mjs";

export async function the_table_of_results_says_what_is_missing(visitor, school) {
  const page = await visitor.signIn("subject_teacher");
  await page.goto(`/t/j/${school.demo.open_course.course_id}/results`);
  await page.waitForSelector(".results-table td");
  await page.getByRole("heading", { name: "Закрытие" }).waitFor();
  await page.waitForSelector(".closing-part");
  const students = school.demo.open_course.student_ids.length;
  assert.ok((await page.locator(".results-table tbody tr").count()) >= students);
}

export async function arrows_walk_the_table(visitor, school) {
  const page = await visitor.signIn("subject_teacher");
  await page.goto(`/t/j/${school.demo.open_course.course_id}/results`);
  await page.locator('.results-table td[tabindex="0"]').focus();
  const [row, column] = await page.evaluate(() => {
    const cell = document.activeElement;
    return [cell.closest("tr").rowIndex, cell.cellIndex];
  });
  const standsOn = (...place) =>
    page.waitForFunction(([wantedRow, wantedColumn]) => {
      const cell = document.activeElement;
      return cell.closest("tr")?.rowIndex === wantedRow && cell.cellIndex === wantedColumn;
    }, place);
  await page.keyboard.press("ArrowDown");
  await standsOn(row + 1, column);
  await page.keyboard.press("Home");
  await standsOn(row + 1, 1);
}

// Evidence: ASM-07, E-20.
export async function the_forecast_says_why_and_what_is_missing(visitor, school) {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const page = await visitor.signIn("subject_teacher", phone);
  await page.goto(`/t/j/${school.demo.open_course.course_id}/results`);
  await page.locator("details.forecast summary").click();
  const all = page.getByRole("button", { name: /^Все: / });
  await all.click();
  const students = page.locator(".forecast-list li");
  await students.first().waitFor();
  assert.ok((await students.count()) >= school.demo.open_course.student_ids.length);
  const told = await page.locator(".forecast-list").textContent();
  assert.ok(/при минимуме \d/.test(told), "the minimum stands in the explanation");
  assert.ok(/не меньше \d+ отмет/.test(await page.locator("details.forecast").textContent()));
  await assertReflows(page, "the forecast on a phone");
  await assertAccessible(page, "the forecast");
}
