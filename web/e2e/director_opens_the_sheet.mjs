import { assert } from "./visit.mjs";

// Evidence: F-08.
export async function the_sheet_of_a_closed_class_has_its_documents(visitor, school) {
  const page = await visitor.signIn("director");
  await page.goto(`/s/sheets/${school.demo.closed_class.study_group_id}`);
  await page.waitForSelector(".sheet tbody tr");
  const link = page.getByRole("link", { name: "Сводная ведомость учёта успеваемости" }).first();
  const href = await link.getAttribute("href");
  const type = await page.evaluate(async (path) => {
    const reply = await fetch(path);
    return reply.headers.get("content-type");
  }, href);
  assert.match(type ?? "", /pdf|octet-stream/);
}
