import { assert } from "./visit.mjs";

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
