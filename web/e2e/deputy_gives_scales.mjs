import { assert, assertAccessible } from "./visit.mjs";

const ofScale = /\/api\/v1\/courses\/[^/]+\/scale$/;

// Evidence: ASM-01.
export async function who_has_the_scale_and_who_refused_is_told(visitor) {
  const page = await visitor.signIn("deputy");
  await page.goto("/s/people/groups?scales=1");
  const dialog = page.getByRole("dialog", { name: "Шкала нескольких предметов" });
  const groups = dialog.getByRole("checkbox");
  await groups.first().waitFor();
  const subject = dialog.getByLabel("Предмет");
  for (const title of await subject.locator("option").allTextContents()) {
    await subject.selectOption(title);
    if ((await groups.count()) > 1) break;
  }
  await assertAccessible(page, "scales of several courses");
  const give = dialog.getByRole("button", { name: "Выбрать шкалу" });
  for (const tick of await groups.all()) await tick.uncheck();
  await give.click();
  await dialog.getByRole("alert").getByText("Отметьте хотя бы одну группу.").waitFor();

  // Nothing is given here in truth: one answer is made up, another is lost.
  await dialog.getByLabel("Шкала отметок").selectOption("hundred_point");
  for (const tick of [groups.first(), groups.nth(1)]) await tick.check();
  let asked = 0;
  await page.route(ofScale, (route) =>
    asked++ === 0 ? route.fulfill({ status: 200, json: {} }) : route.abort(),
  );
  await give.click();
  const told = dialog.getByRole("alert");
  await told.getByText("Шкала дана: 1 из 2").waitFor();
  assert.match(await told.textContent(), /неизвестно, дана ли шкала/);
  assert.doesNotMatch(await told.textContent(), /остались на прежней/);
  const hundred = await dialog.locator("select[name=scale] option:checked").textContent();
  const line = (at) => dialog.locator("label.tick").nth(at);
  await line(0).getByText(hundred, { exact: true }).waitFor();
  assert.deepEqual(
    [await groups.first().isChecked(), await groups.nth(1).isChecked()],
    [false, true],
  );
  await page.unroute(ofScale);

  // The marks of the year stand by the scale that is there.
  await give.click();
  await told.getByText("Остальные остались на прежней").waitFor();
  assert.doesNotMatch(await line(1).textContent(), new RegExp(hundred));
}
