import fs from "node:fs";
import {
  assert,
  assertAccessible,
  assertReflows,
  clearColumn,
  giveReasonIfAsked,
  typeAndSave,
} from "./visit.mjs";

const place = "/s/corrections/protocol";
const api = /\/api\/v1\/corrections\/protocol(\?|$)/;
const signs = ["mass_before_closing", "raised_after_closing", "by_another_person", "own_child"];

async function openProtocol(visitor, query = "", options = {}) {
  const page = await visitor.signIn("deputy", options);
  await page.goto(place + query);
  await page.locator("#lines-title").waitFor();
  return page;
}

/** A demo school corrects honestly: its lines get signs on their way to the page. */
const giveSigns = (page) =>
  page.route(api, async (route) => {
    const reply = await route.fetch();
    const view = await reply.json();
    view.lines.forEach((line, at) => {
      line.signs = at % 2 === 0 ? [signs[at % 4], signs[3]] : [];
    });
    for (const one of view.signs) one.count = one.sign === "mass_before_closing" ? 0 : 3;
    for (const day of view.days) day.with_signs = Math.ceil(day.count / 2);
    await route.fulfill({ json: view });
  });

const field = (page, title) => page.locator(`.protocol td[data-title="${title}"]`);

// Evidence: ORD-1.4.1-b, JRN-13, F-21.
export async function what_a_teacher_corrects_stands_in_the_protocol(visitor) {
  const teacher = await visitor.signIn("subject_teacher");
  await visitor.openJournal(teacher);
  await clearColumn(teacher, 1);
  await typeAndSave(teacher, "5");
  await teacher.keyboard.press("ArrowUp");
  await typeAndSave(teacher, "4");
  await giveReasonIfAsked(teacher);

  const page = await openProtocol(visitor);
  const first = page.locator(".protocol tbody tr").first();
  await first.getByText("Петрова А. И.").waitFor();
  assert.equal(await first.locator('[data-title="Было"]').innerText(), "5");
  assert.equal(await first.locator('[data-title="Стало"]').innerText(), "4");
  assert.match(await first.locator('[data-title="Вид действия"]').innerText(), /правка/);
  await first.locator("th a").click();
  await page.waitForURL(/\/t\/j\//);
  await page.waitForSelector(".grid .cell");
}

export async function the_search_stands_in_the_address(visitor) {
  const page = await openProtocol(visitor);
  const author = await page.locator('[name="made_by"] option').nth(1).innerText();
  await page.locator('[name="made_by"]').selectOption({ label: author });
  await page.locator('[name="only"]').selectOption("withdrawn");
  await page.getByRole("button", { name: "Найти" }).click();
  await page.waitForURL(/made_by=.*only=withdrawn/);
  await page.reload();
  await page.locator("#lines-title").waitFor();
  assert.equal(await page.locator('[name="only"]').inputValue(), "withdrawn");
  await page.waitForFunction(
    (name) => document.querySelector('[name="made_by"]')?.selectedOptions[0]?.textContent === name,
    author,
  );
  for (const text of await field(page, "Автор").allInnerTexts()) {
    const [name] = text.replaceAll("\u00a0", " ").split("\n"); // Below it stands his role.
    assert.equal(name, author);
  }
  for (const text of await field(page, "Вид действия").allInnerTexts()) {
    assert.match(text, /удаление/);
  }
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('[name="only"]')?.value === "all");
}

export async function a_whole_class_can_be_chosen(visitor) {
  const page = await openProtocol(visitor);
  const whole = page.locator('[name="journal"] option', { hasText: "все предметы" }).first();
  const title = (await whole.innerText()).replace(": все предметы", "");
  await page.locator('[name="journal"]').selectOption(await whole.getAttribute("value"));
  await page.getByRole("button", { name: "Найти" }).click();
  await page.waitForURL(/study_group_id=/);
  await page.locator("#lines-title").waitFor();
  const links = await page.locator('.protocol th[scope="row"] a').allInnerTexts();
  assert.ok(links.length > 0);
  for (const link of links) assert.ok(link.includes(title), `${link} is of ${title}`);
  await page.reload();
  await page.waitForFunction(
    () => document.querySelector('[name="journal"]')?.selectedOptions[0]?.value !== "",
  );
}

export async function nothing_found_and_bad_dates_are_said_in_words(visitor) {
  const page = await openProtocol(visitor, "?reason=такой+причины+нет");
  await page.getByText("Исправлений по этому запросу нет.").waitFor();
  assert.equal(await page.locator('[name="reason"]').inputValue(), "такой причины нет");
  await page.fill('[name="from"]', "2026-09-10");
  await page.fill('[name="to"]', "2026-09-09");
  await page.getByRole("button", { name: "Найти" }).click();
  await page.getByText("Конец срока раньше его начала").waitFor();
  assert.equal(await page.locator('[name="to"]').getAttribute("aria-invalid"), "true");
}

export async function the_protocol_is_taken_away_as_a_table(visitor) {
  const page = await openProtocol(visitor, "?only=withdrawn");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Таблица CSV" }).click();
  const download = await downloading;
  assert.match(download.suggestedFilename(), /^Протокол исправлений .*\.csv$/);
  const text = fs.readFileSync(await download.path(), "utf8");
  assert.ok(text.startsWith("\ufeff№;Дата и время исправления;Предмет;Класс;Дата урока;"));
  for (const line of text.trim().split("\r\n").slice(1)) assert.match(line, /;удаление;/);
}

export async function the_protocol_is_printed_and_taken_away_as_a_workbook(visitor) {
  const page = await openProtocol(visitor, "?only=withdrawn");
  for (const [name, magic] of [
    ["Печать", "%PDF"],
    ["Таблица XLSX", "PK"],
  ]) {
    const href = await page.getByRole("link", { name }).getAttribute("href");
    assert.match(href, /only=withdrawn/);
    const begins = await page.evaluate(async (address) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      return String.fromCharCode(...bytes.slice(0, 4));
    }, href);
    assert.ok(begins.startsWith(magic), begins);
  }
}

export async function signs_are_words_and_lead_to_their_lines(visitor) {
  const page = await visitor.signIn("deputy");
  await giveSigns(page);
  await page.goto(place);
  const counts = page.getByRole("list", { name: "Признаки" });
  await counts.getByText("много перед концом периода 0").waitFor();
  assert.equal(await counts.getByRole("link").count(), 3);
  await page.locator(".protocol .correction-sign", { hasText: "своему ребёнку" }).first().waitFor();
  const picture = page.getByRole("img", { name: /Исправления по дням: больше всего/ });
  assert.match(await picture.getAttribute("aria-label"), /с признаками за весь срок: [1-9]/);
  await counts.getByRole("link", { name: /другим лицом/ }).click();
  await page.waitForURL(/only=by_another_person/);
  await counts.locator('a[aria-current="true"]').waitFor();
  assert.equal(await page.locator('[name="only"]').inputValue(), "by_another_person");
}

export async function signs_can_be_read_in_any_colours_and_on_a_phone(visitor) {
  const page = await visitor.signIn("deputy");
  await giveSigns(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(place);
  await page.locator(".protocol .correction-sign").first().waitFor();
  await page.getByText("Что значат признаки").click();
  for (const scheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const colours of ["standard", "black_on_white", "white_on_black", "blue"]) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.colours = chosen;
      }, colours);
      await assertAccessible(page, `the protocol, ${scheme}, ${colours}`);
    }
  }
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 800 });
    await assertReflows(page, `the protocol at ${width} px`);
    await assertAccessible(page, `the protocol at ${width} px`);
  }
}
