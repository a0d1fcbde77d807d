// The family's diary on a telephone, and the page that checks a printed form.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { phone } from "./camera.mjs";

export async function diary_phone(camera) {
  for (const [colorScheme, name] of [
    ["light", "diary-phone"],
    ["dark", "diary-phone-dark"],
  ]) {
    const page = await camera.signIn("guardian", { ...phone, colorScheme });
    await camera.goTo(page, "/d", '[role="tab"]');
    await newsOf(page).waitFor();
    await camera.take(page, name);
  }
}

/** «Новое», which comes when the first look is over. */
const newsOf = (page) => page.locator(".whats-new.raised .line");

export async function news_phone(camera) {
  const page = await camera.signIn("guardian", phone);
  await camera.goTo(page, "/d", '[role="tab"]');
  await newsOf(page).click();
  await page.locator(".whats-new .paper li").first().waitFor();
  await camera.take(page, "news-phone");
}

async function openMarks(camera) {
  const page = await camera.signIn("guardian", phone);
  await camera.goTo(page, "/d", '[role="tab"]');
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  await page.locator(".subject").first().waitFor();
  return page;
}

export async function mean_phone(camera) {
  const page = await openMarks(camera);
  await page.locator(".explained summary", { hasText: "Как посчитано" }).first().click();
  await camera.take(page, "mean-phone");
}

export async function receipt_phone(camera) {
  const page = await openMarks(camera);
  await page.locator(".dated").first().click();
  await page.getByRole("button", { name: "Проверить запись" }).click();
  await page.getByRole("heading", { name: "Запись цела" }).waitFor();
  await camera.take(page, "receipt-phone");
}

/** The text of the QR code on the last sheet of a document, read as from paper. */
function codeOf(document) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "letopis-paper-"));
  try {
    const paper = path.join(folder, "sheet.pdf");
    fs.writeFileSync(paper, document);
    execFileSync("pdftoppm", ["-r", "200", "-gray", paper, path.join(folder, "sheet")]);
    const sheets = fs.readdirSync(folder).filter((name) => name.endsWith(".pgm"));
    const last = path.join(folder, sheets.sort().at(-1));
    return execFileSync("zbarimg", ["--quiet", "--raw", last], { stdio: "pipe" }).toString().trim();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

export async function verify(camera) {
  const director = await camera.signIn("director");
  const { study_group_id } = camera.school.demo.closed_class;
  await camera.goTo(director, `/s/sheets/${study_group_id}`, ".sheet");
  const issued = director.locator('a[href^="/api/v1/documents/"]');
  const address = await issued.first().getAttribute("href");
  const reply = await director.request.get(address);
  const page = await camera.open();
  await camera.goTo(page, "/verify", "form");
  await page.fill('[name="proof"]', codeOf(await reply.body()));
  await page.getByRole("button", { name: "Проверить" }).click();
  await page.locator(".verdict").waitFor();
  // The code is another one in each demo, like its key; its beginning is the same.
  await page.locator('[name="proof"]').evaluate((one) => {
    one.value = `${one.value.slice(0, 9)}…`;
  });
  await page.locator(".verdict").evaluate((one) => one.scrollIntoView({ block: "end" }));
  await camera.take(page, "verify");
}
