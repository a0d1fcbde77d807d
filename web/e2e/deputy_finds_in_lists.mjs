import fs from "node:fs";
import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const letters = (page) => page.getByLabel("Найти в списке");

async function taken(page, kind) {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: `Таблица ${kind}` }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
}

export async function letters_stay_in_the_address_and_the_table_is_of_what_is_shown(visitor) {
  const page = await visitor.signIn("deputy");
  await page.goto("/s");
  const classes = page.locator(".heat-map tbody tr");
  await classes.first().waitFor();
  const all = await classes.count();
  const title = await classes.first().getByRole("link").first().textContent();
  await letters(page).fill(title.toLowerCase());
  await page.getByText(/^Показано \d+ из \d+$/).waitFor();
  assert.ok((await classes.count()) < all, "the other classes are left out");
  assert.equal(new URL(page.url()).searchParams.get("q"), title.toLowerCase());
  await assertAccessible(page, "the closing of a year, found by letters");
  await page.reload();
  await classes.first().waitFor();
  assert.equal(await letters(page).inputValue(), title.toLowerCase());

  const { name, bytes } = await taken(page, "CSV");
  assert.equal(name, "Закрытие года.csv");
  const lines = bytes.toString().slice(1).trimEnd().split("\r\n");
  assert.match(lines[0], /^Класс;Предмет;/);
  const shown = Number((await page.locator(".list-found").textContent()).match(/\d+/)[0]);
  assert.equal(lines.length, shown + 1);
  for (const line of lines.slice(1)) assert.ok(line.startsWith(`${title};`), line);
  const { bytes: sheet } = await taken(page, "XLSX");
  assert.equal(sheet.subarray(0, 2).toString(), "PK");
  assert.ok(sheet.includes(title), "texts stand in it as they are");

  await letters(page).fill("щщщ");
  await page.getByText("Ничего не найдено: сотрите часть букв, и список вернётся.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Таблица CSV" }).isDisabled(), true);
  await letters(page).fill("");
  assert.equal(await classes.count(), all);
  assert.equal(new URL(page.url()).search, "");
}

export async function every_list_of_the_office_is_found_by_letters(visitor) {
  const page = await visitor.signIn("director", { viewport: { width: 360, height: 740 } });
  for (const place of ["remarks", "duties", "visits", "practice", "certificates"]) {
    await page.goto(`/s/${place}`);
    await letters(page).waitFor();
    await letters(page).fill("щщщ");
    await page.getByText("Ничего не найдено: сотрите часть букв, и список вернётся.").waitFor();
    await assertReflows(page, `${place} on a phone`);
    assert.equal(new URL(page.url()).searchParams.get("q"), "щщщ", place);
  }
}
