import { assert, settle } from "./visit.mjs";

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const oneWindow = 14_336; // Bytes of the first TCP window of ten segments.

/** The worker has taken the page over and keeps it on the device. */
const diaryKept = (page) =>
  page.waitForFunction(
    async () =>
      navigator.serviceWorker.controller?.state === "activated" &&
      (await caches.match("/d")) !== undefined,
  );

export async function the_first_look_is_one_request_within_one_window(visitor) {
  const page = await visitor.signIn("guardian", phone);
  const own = [];
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname;
    if (!/^\/(icon\.svg|app\.webmanifest|sw\.js)$/.test(path)) own.push(path);
  });
  const [reply] = await Promise.all([
    page.waitForResponse((one) => new URL(one.url()).pathname === "/d"),
    page.goto("/d"),
  ]);
  await page.waitForSelector('[role="tab"]');
  assert.deepEqual(own, ["/d"]);
  const { responseBodySize } = await reply.request().sizes();
  assert.ok(responseBodySize <= oneWindow, `${responseBodySize} bytes`);
}

// Evidence: DRY-03.
export async function the_week_is_turned_and_the_mean_is_explained(visitor) {
  const page = await visitor.signIn("guardian", phone);
  await page.goto("/d");
  await page.getByRole("button", { name: "Предыдущая неделя" }).click();
  await page.waitForSelector('[role="tab"]');
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  await page.locator(".subject").first().waitFor();
  const explained = page.locator(".explained summary", { hasText: "Как посчитано" }).first();
  await explained.click();
  await page
    .getByText(/Сумма «отметка × вес»/)
    .first()
    .waitFor();
}

export async function a_week_that_comes_late_takes_nobody_away_from_the_marks(visitor) {
  const page = await visitor.signIn("guardian", { ...phone, serviceWorkers: "block" });
  await page.goto("/d");
  let letGo;
  const held = new Promise((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/diary(\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  const came = page.waitForResponse((one) => /\/diary(\?|$)/.test(one.url()));
  await page.getByRole("button", { name: "Предыдущая неделя" }).click();
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  await page.locator(".subject").first().waitFor();
  letGo();
  await (await came).finished();
  await settle(page);
  assert.ok(await page.locator(".subject").first().isVisible());
}

export async function a_mark_is_checked_in_the_browser(visitor) {
  const page = await visitor.signIn("guardian", phone);
  await page.goto("/d");
  await page.getByRole("button", { name: "Отметки", exact: true }).click();
  await page.locator(".dated").first().click();
  await page.getByRole("button", { name: "Проверить запись" }).click();
  await page.getByRole("heading", { name: "Запись цела" }).waitFor();
  await page.getByText("запомнены на этом устройстве").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".dated").nth(1).click();
  await page.getByRole("button", { name: "Проверить запись" }).click();
  await page.getByText("прежние записи не тронуты").waitFor();
}

export async function the_diary_is_readable_without_a_network(visitor) {
  const page = await visitor.signIn("guardian", phone);
  await page.goto("/d");
  await diaryKept(page);
  await page.context().setOffline(true);
  // The browser's make-believe has been seen to cut off a first navigation before its worker.
  await page.reload().catch(() => page.reload());
  await page.waitForSelector('[role="tab"]');
  await page.context().setOffline(false);
}

export async function signing_out_wipes_the_family_s_pages(visitor) {
  const page = await visitor.signIn("guardian", phone);
  await page.goto("/d");
  await diaryKept(page);
  await page.getByRole("button", { name: "Ещё" }).click();
  await page.getByRole("button", { name: "Выйти" }).click();
  await page.waitForURL("**/sign-in");
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const pages = [];
    for (const name of names) {
      for (const request of await (await caches.open(name)).keys()) pages.push(request.url);
    }
    return pages.filter((url) => /\/d$|\/students\//.test(url));
  });
  assert.deepEqual(kept, []);
}

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** The ends of the addresses that are asked for, of exams and certificates. */
function examsAsked(page) {
  const asked = [];
  page.on("request", (request) => {
    const end = new URL(request.url()).pathname.split("/").pop();
    if (end === "exams" || end === "certificate") asked.push(end);
  });
  return asked;
}

// Evidence: LAW-10.
export async function exams_are_asked_about_where_there_is_a_certificate(visitor) {
  const family = await visitor.signIn("guardian", phone);
  const ofFamily = examsAsked(family);
  await family.goto("/d");
  await family.getByRole("button", { name: "Отметки", exact: true }).click();
  await family.locator(".subject").first().waitFor();
  assert.deepEqual(ofFamily, [], "the child is in no 9th or 11th class");

  const director = await visitor.signIn("director");
  const { classes } = await ask(director, "/api/v1/certificates");
  const open = classes.find((one) => !one.is_closed && one.students > 0);
  if (open === undefined) visitor.skip("in summer the year is closed");
  const { students } = await ask(director, `/api/v1/certificates/${open.study_group_id}`);
  const slip = await director.evaluate(async (id) => {
    const { csrf_token } = await (await fetch("/api/v1/session")).json();
    const reply = await fetch(`/api/v1/people/${id}/password`, {
      method: "POST",
      headers: { "X-Letopis-CSRF": csrf_token },
    });
    return reply.json();
  }, students[0].student_id);
  const student = await visitor.signInWith(slip, phone);
  const asked = examsAsked(student);
  await student.goto("/d");
  await student.getByRole("button", { name: "Отметки", exact: true }).click();
  await student.locator("#exams-title").waitFor();
  await student.locator(".subject").first().waitFor();
  assert.deepEqual(asked, ["exams"], "the certificate is computed when it is looked at");
  await student.getByText(/Отметки в аттестат/).click();
  await student.locator(".diary-debts dl.results dt").first().waitFor();
  assert.deepEqual(asked, ["exams", "certificate"]);
}
