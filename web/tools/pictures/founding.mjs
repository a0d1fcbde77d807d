// A school that does not exist yet: its first launch.

const organisation = {
  full_name: "Государственное бюджетное общеобразовательное учреждение города Москвы «Школа № 7»",
  short_name: "ГБОУ Школа № 7",
  address: "Москва, Школьная ул., 7",
  last_name: "Орлов",
  first_name: "Пётр",
  patronymic: "Ильич",
  basis: "приказ № 7 от 30.07.2026",
  login: "orlov",
  password: "long enough 7",
  repeat: "long enough 7",
};

/** The code is another one each time, and stands on no picture: that is of the next step. */
export async function first_run(camera) {
  const page = await camera.open();
  await camera.goTo(page, camera.school.link, "form");
  for (const [name, value] of Object.entries(organisation))
    await page.fill(`[name="${name}"]`, value);
  await page.getByRole("button", { name: "Завести организацию" }).click();
  await page.waitForURL((url) => url.pathname === "/s/setup");
  await page.getByRole("button", { name: "Открыть год" }).waitFor();
  await camera.take(page, "first-run");
}
