import { assert } from "./visit.mjs";

export async function a_wrong_password_is_refused_in_words(visitor, school) {
  const page = await visitor.open();
  await page.goto("/sign-in");
  await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "login");
  await page.keyboard.type(school.demo.logins.subject_teacher.login);
  await page.keyboard.press("Tab");
  await page.keyboard.type("не тот пароль");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").getByText("Неверный логин или пароль").waitFor();
  assert.equal(new URL(page.url()).pathname, "/sign-in");
}

export async function the_day_leads_to_the_journal(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await page.goto("/t");
  await page.getByRole("heading", { name: "Журналы" }).waitFor();
  await page.locator(".course-links a").first().click();
  await page.waitForSelector(".grid, .empty");
  await page.goBack();
  await page.getByRole("heading", { name: "Журналы" }).waitFor();
}

export async function signing_out_leaves_nothing_behind(visitor) {
  const page = await visitor.signIn("subject_teacher");
  await page.goto("/t");
  await page.getByRole("button", { name: /Учётная запись/ }).click();
  await page.getByRole("button", { name: "Выйти" }).click();
  await page.waitForURL("**/sign-in");
  await page.goto("/t");
  await page.waitForURL(/sign-in/);
}
