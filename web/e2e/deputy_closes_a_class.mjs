import { assert } from "./visit.mjs";

export async function the_map_of_what_is_missing_leads_to_the_class(visitor) {
  const page = await visitor.signIn("deputy");
  await page.goto("/s");
  await page.waitForSelector(".heat-map a.heat");
  const [first] = await page.locator(".heat-map tbody th a").all();
  await first.click();
  await page.getByRole("heading", { name: "Решения педагогического совета" }).waitFor();
}

// Evidence: ASM-11.
export async function a_class_is_closed_with_the_council_s_decisions(visitor, school) {
  const { study_group_id } = school.demo.class_to_close;
  const page = await visitor.signIn("deputy");
  await page.goto(`/s/class/${study_group_id}`);
  await page.waitForSelector(".council tbody tr");
  const usual = page.getByRole("button", { name: "Обычные решения всем остальным" });
  if (await usual.isVisible()) {
    await usual.click();
    await page.fill('[name="protocol_no"]', "9");
    const on = await page.evaluate(() => new Date().toISOString().slice(0, 10));
    if ((await page.inputValue('[name="decided_on"]')) === "") {
      await page.fill('[name="decided_on"]', school.demo.today ?? on);
    }
    await page.getByRole("button", { name: "Записать решения" }).click();
    await page.getByText("Решения записаны").waitFor();
  }
  const close = page.getByRole("button", { name: "Закрыть учебный год класса" });
  await page.getByText("Всё готово: класс можно закрывать").waitFor();
  await close.click();
  await page.getByRole("button", { name: "Закрыть год", exact: true }).click();
  await page.getByText(/Учебный год класса закрыт/).waitFor();
  await page.goto(`/s/sheets/${study_group_id}`);
  await page.waitForSelector(".sheet tbody");
  assert.ok(await page.locator(".state-good").first().isVisible());
}
