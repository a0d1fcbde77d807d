// Papers as whoever gets them reads them: their text, their sheets, the code beside the signatures.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { assert, assertAccessible } from "./visit.mjs";

/** A paper on the desk; `act` reads it. */
async function onPaper(page, address, act) {
  const reply = await page.request.get(address);
  assert.equal(reply.status(), 200, address);
  assert.equal(reply.headers()["content-type"], "application/pdf");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "letopis-paper-"));
  try {
    const file = path.join(folder, "paper.pdf");
    fs.writeFileSync(file, await reply.body());
    return act(file, folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const run = (program, ...words) => execFileSync(program, words, { stdio: "pipe" }).toString();
const textOf = (page, address) => onPaper(page, address, (file) => run("pdftotext", file, "-"));

/** The QR code of the last sheet, read by a program that did not draw it. */
const codeOf = (page, address) =>
  onPaper(page, address, (file, folder) => {
    run("pdftoppm", "-r", "200", "-gray", file, path.join(folder, "sheet"));
    const sheets = fs.readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    return run("zbarimg", "--quiet", "--raw", path.join(folder, sheets.sort().at(-1))).trim();
  });

async function openSheet(visitor, school) {
  const page = await visitor.signIn("director");
  await page.goto(`/s/sheets/${school.demo.closed_class.study_group_id}`);
  await page.waitForSelector(".sheet tbody tr");
  return page;
}

const hrefOf = (page, name) => page.getByRole("link", { name }).first().getAttribute("href");

// Evidence: PRT-05, PRT-07, ORD-1.4.2-1.
export async function whoever_has_the_sheet_on_paper_verifies_its_code(visitor, school) {
  const page = await openSheet(visitor, school);
  const line = page.locator(".documents > li", {
    hasText: "Сводная ведомость учёта успеваемости",
  });
  const [, number] = /№ (\S+)/.exec(await line.first().textContent());
  const address = await line.first().getByRole("link").getAttribute("href");
  const text = await textOf(page, address);
  assert.ok(text.includes(`Документ № ${number}`), "the register and the paper name one number");
  assert.match(text, /Снимок данных: \d\d\.\d\d\.\d{4} \d\d:\d\d:\d\d \(МСК\)/);

  const code = await codeOf(page, address);
  const stranger = await visitor.open();
  await stranger.goto("/verify");
  const asked = [];
  const check = async (proof) => {
    await stranger.fill('[name="proof"]', proof);
    await stranger.getByRole("button", { name: "Проверить" }).click();
  };
  await stranger.waitForFunction(() => document.querySelector('[name="key"]')?.value !== "");
  stranger.on("request", (request) => asked.push(request.url()));
  await check(code);
  const verdict = stranger.locator(".verdict");
  await verdict.getByRole("heading", { name: "Документ учтён в реестре" }).waitFor();
  assert.ok((await verdict.textContent()).includes(number));
  await assertAccessible(stranger, "a paper that is verified");

  // One sign of it is another one.
  const at = Math.floor(code.length / 2);
  const forged = code.slice(0, at) + (code[at] === "A" ? "B" : "A") + code.slice(at + 1);
  await check(forged);
  await verdict.getByRole("heading", { name: "Доказательство не сходится" }).waitFor();
  assert.deepEqual(asked, [], "nothing is sent");
}

// Evidence: JRN-02, PRT-03, PRT-04, F-01, F-02, F-20, F-31.
export async function a_class_is_printed_in_one_go(visitor, school) {
  const page = await openSheet(visitor, school);
  const { students } = await page.evaluate(
    async (id) => (await fetch(`/api/v1/study-groups/${id}/roster`)).json(),
    school.demo.closed_class.study_group_id,
  );
  const personal = await textOf(page, await hrefOf(page, "Вкладыши в личные дела (PDF)"));
  for (const { name, left_on } of students)
    if (left_on === null) assert.ok(personal.includes(name), `${name} has a line`);

  const journal = await hrefOf(page, "Журнал класса с титулом и содержанием (PDF)");
  const sheets = await onPaper(page, journal, (file) =>
    Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", file))[1]),
  );
  const text = await textOf(page, journal);
  const bound = sheets - 1; // The last sheet says how many were bound, and is none of them.
  assert.match(text, new RegExp(`скреплено печатью ${bound} \\([а-яё ]+\\) лист`));
  assert.match(text, /ЖУРНАЛ УЧЕБНЫХ ЗАНЯТИЙ/);
  assert.match(text, /СОДЕРЖАНИЕ/i);
}

// Evidence: LAW-05, LAW-09, F-18, F-19.
export async function who_leaves_takes_his_marks_along(visitor, school) {
  const page = await visitor.signIn("clerk");
  const [student_id] = school.demo.open_course.student_ids;
  await page.goto(`/s/people/${student_id}`);
  const name = (await page.locator("#person-title").textContent()).trim();
  for (const [link, title] of [
    ["Выписка отметок (F-18)", "ВЫПИСКА ТЕКУЩИХ ОТМЕТОК"],
    ["Справка об обучении (F-19)", "СПРАВКА О"],
  ]) {
    const text = await textOf(page, await hrefOf(page, link));
    assert.ok(text.includes(title), `${link}: ${text.slice(0, 200)}`);
    assert.ok(text.includes(name), `${link} names ${name}`);
    assert.ok(text.includes("Математика"), `${link} has marks`);
  }
}
