// Whether anything moves while a page of staff comes, at a desk and on a phone.
import { byRole, isStaffs, pagesOf, watchShifts } from "../e2e/pages.mjs";
import { settle, Visitor } from "../e2e/visit.mjs";

const windows = [
  { width: 1440, height: 900 },
  { width: 360, height: 720 },
];
/** What is called good: the yardstick of whoever measures pages. */
const good = 0.1;

async function shiftOf(page, { path, shown }) {
  await page.goto(path);
  await page.waitForSelector(shown);
  await settle(page);
  return page.evaluate(() => window.shifts.reduce((sum, { value }) => sum + value, 0));
}

/** `school`: {url, demo}. The figure is of the page that moves most. */
export async function measureShifts(browser, school, add) {
  const visitor = new Visitor(browser, school);
  let most = 0;
  for (const [role, own] of byRole(pagesOf(school.demo).filter(isStaffs))) {
    const page = await visitor.signIn(role);
    await page.addInitScript(watchShifts);
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      for (const one of own) {
        const shift = await shiftOf(page, one);
        if (shift > 0) console.error(`  ${one.path} at ${viewport.width}: ${shift}`);
        most = Math.max(most, shift);
      }
    }
  }
  await visitor.close();
  add("web_shift", most, "shift", "what is called good", good);
}
