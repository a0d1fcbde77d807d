// From an empty folder to a mark that a family reads: nobody touches a command line.
import { dayFromToday, openEmptyServer, smallTimetable } from "./founding.mjs";
import {
  assert,
  assertAccessible,
  assertReadableColours,
  assertReflows,
  typeAndSave,
} from "./visit.mjs";

const list = `Кто;Кого зовут;Дело;Где;Ребёнок;Кем приходится
ученик;Ёжиков Борис Ильич;7001;7А;;
ученица;Журавлёва Анна Юрьевна;7002;7А;;
родитель;Журавлёва Ольга Петровна;;;7002;мать
`;

const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

async function assertGood(page, where) {
  await assertAccessible(page, where);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  await assertReflows(page, `${where} on a phone`);
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: "dark" });
  await assertReadableColours(page, `${where} in the dark`);
  await page.emulateMedia({ colorScheme: "light" });
}

async function found(page, server) {
  await page.goto(server.url);
  assert.equal(new URL(page.url()).pathname, "/setup", "every way leads to the first launch");
  await page.goto(server.link);
  await assertGood(page, "the first launch");
  const submit = page.getByRole("button", { name: "Завести организацию" });
  await submit.click();
  await page.getByRole("alert").getByText("Укажите полное наименование").waitFor();
  await page.fill('[name="full_name"]', "ГБОУ города Москвы «Школа № 7»");
  await page.fill('[name="short_name"]', "Школа № 7");
  await page.fill('[name="address"]', "Москва, Школьная ул., 7");
  await page.fill('[name="last_name"]', "Орлов");
  await page.fill('[name="first_name"]', "Пётр");
  await page.fill('[name="patronymic"]', "Ильич");
  await page.fill('[name="basis"]', "приказ № 7 от 30.07.2026");
  await page.fill('[name="login"]', "orlov");
  await page.fill('[name="password"]', "short");
  await page.fill('[name="repeat"]', "short");
  await submit.click();
  await page.getByRole("alert").getByText("не меньше 10 знаков").waitFor();
  await page.fill('[name="password"]', "long enough 7");
  await page.fill('[name="repeat"]', "long enough 7");
  const code = await page.inputValue('[name="code"]');
  await page.fill('[name="code"]', "guessed");
  await submit.click();
  await page.getByRole("alert").getByText("Код показан").waitFor();
  await page.fill('[name="code"]', code);
  await submit.click();
  await page.waitForURL((url) => url.pathname === "/s/setup", { timeout: 30_000 });
}

async function openYear(page) {
  await page.getByRole("button", { name: "Открыть год" }).waitFor();
  await assertGood(page, "the year");
  await page.locator(".field", { hasText: "Периоды" }).locator("select").selectOption("half_year");
  await page.getByText("II полугодие", { exact: true }).waitFor();
  const dates = {
    Начало: -60,
    Конец: 60,
    "I полугодие: Начало": -60,
    "I полугодие: Конец": 1,
    "II полугодие: Начало": 2,
    "II полугодие: Конец": 90,
  };
  for (const [label, days] of Object.entries(dates))
    await page.getByLabel(label, { exact: true }).fill(dayFromToday(days));
  await page.getByRole("button", { name: "Открыть год" }).click();
  await page.getByRole("alert").getByText("даты лежат вне учебного года").waitFor();
  await page.getByLabel("II полугодие: Конец", { exact: true }).fill(dayFromToday(60));
  // What only some schools need: semesters beside half-years, bells of a second shift.
  await page.getByRole("button", { name: "Добавить: семестры" }).click();
  await page.getByText("II семестр", { exact: true }).waitFor();
  const semesters = {
    "I семестр: Начало": -60,
    "I семестр: Конец": 1,
    "II семестр: Начало": 2,
    "II семестр: Конец": 60,
  };
  for (const [label, days] of Object.entries(semesters))
    await page.getByLabel(label, { exact: true }).fill(dayFromToday(days));
  await page.getByRole("button", { name: "Добавить звонки" }).click();
  await page.getByLabel("Название звонков").fill("II смена");
  await assertGood(page, "the year with more periods and bells");
  await page.getByRole("button", { name: "Открыть год" }).click();
  await page.getByText("Файл программы FET").waitFor();
}

/** Gives logins to everybody of the import; the slips by name. */
async function slipsOf(page) {
  await page.getByRole("button", { name: "Выдать логины" }).click();
  await page.getByText("Логины выданы:").waitFor({ timeout: 30_000 });
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".slip")].map((slip) => {
        const [login, password] = [...slip.querySelectorAll(".slip-key")].map(
          (one) => one.textContent,
        );
        return [slip.querySelector(".slip-name").textContent, { login, password }];
      }),
    ),
  );
}

async function loadTimetable(page) {
  const input = page.getByLabel("Файл для загрузки").locator('input[type="file"]');
  const text = smallTimetable();
  await input.setInputFiles(file("school.fet", text.slice(0, text.length / 2)));
  await page.getByText("Файл пока записать нельзя").waitFor();
  await page.getByText("файл обрезан").first().waitFor();
  await page.getByRole("button", { name: "Другой файл" }).click();
  await input.setInputFiles(file("school.fet", text));
  await page.getByRole("heading", { name: "Что будет записано" }).waitFor();
  await assertGood(page, "a timetable before it is written");
  await page.getByRole("button", { name: "Записать" }).click();
  const slips = await slipsOf(page);
  await page.getByRole("link", { name: "Дальше" }).click();
  return slips;
}

async function loadPeople(page) {
  const input = page.getByLabel("Файл для загрузки").locator('input[type="file"]');
  await input.setInputFiles(file("people.csv", list));
  await page.getByText("нет обязательного столбца").first().waitFor();
  await page.getByRole("button", { name: "Столбцы файла" }).click();
  const dialog = page.getByRole("dialog", { name: "Столбцы файла" });
  await assertAccessible(page, "the columns");
  for (const [header, column] of [
    ["Кого зовут", "full_name"],
    ["Дело", "personal_no"],
    ["Где", "group"],
  ])
    await dialog.getByLabel(header, { exact: true }).selectOption(column);
  await dialog.getByRole("button", { name: "Проверить" }).click();
  await page.getByRole("heading", { name: "Что будет записано" }).waitFor();
  await page.getByText("Кто и что в файле").click();
  await assertGood(page, "a list before it is written");
  await page.getByRole("button", { name: "Записать" }).click();
  const slips = await slipsOf(page);
  await assertGood(page, "slips");
  const made = new URL(page.url()).searchParams.get("made");
  await page.getByRole("link", { name: "Дальше" }).click();
  return { slips, made };
}

async function signIn(visitor, server, { login, password }) {
  const page = await visitor.open({ baseURL: server.url });
  await page.goto("/sign-in");
  await page.fill('[name="login"]', login);
  await page.fill('[name="password"]', password);
  await Promise.all([
    page.waitForURL((url) => url.pathname !== "/sign-in"),
    page.press('[name="password"]', "Enter"),
  ]);
  return page;
}

const ask = (page, address) => page.evaluate(async (path) => (await fetch(path)).json(), address);

/** A five for the second of the list, at the last lesson that is over. */
async function typeMark(page) {
  const { own } = await ask(page, "/api/v1/courses");
  const [{ course_id }] = own;
  const journal = await ask(page, `/api/v1/courses/${course_id}/journal`);
  const past = journal.lessons.filter(({ lesson_on }) => lesson_on < dayFromToday(0));
  await page.goto(`/t/j/${course_id}#${past.at(-1).lesson_id}`);
  await page.waitForSelector(".grid .cell");
  await page.focus(".grid");
  await page.keyboard.press("ArrowDown");
  const { outcomes } = await typeAndSave(page, "5");
  assert.equal(outcomes[0].outcome, "recorded");
}

// Evidence: INT-04.
export async function a_timetable_is_taken_back_and_loaded_again(visitor) {
  const server = await openEmptyServer();
  try {
    const page = await visitor.open({ baseURL: server.url });
    await found(page, server);
    await openYear(page);
    const input = page.getByLabel("Файл для загрузки").locator('input[type="file"]');
    await input.setInputFiles(file("school.fet", smallTimetable()));
    await page.getByRole("button", { name: "Записать" }).click();
    await page.waitForURL((url) => url.searchParams.has("made"), { timeout: 30_000 });
    const made = new URL(page.url()).searchParams.get("made");

    await page.goto(`/s/import/${made}`);
    await page.getByRole("button", { name: "Отменить загрузку" }).click();
    await assertAccessible(page, "before a timetable is taken back");
    await page.getByRole("dialog").getByRole("button", { name: "Отменить загрузку" }).click();
    await page.getByText("Зачислений, уроков и нагрузки этой загрузки сегодня нет").waitFor();
    await page.goto("/s/changes");
    assert.equal(await page.getByText("загрузка расписания отменена").count(), 0);

    // A load without lessons is taken back by the same button.
    await page.goto("/s/import?what=timetable");
    await page.getByLabel("Что взять из файла").selectOption("load_only");
    await page.getByText("загрузку нагрузки можно отменить целиком").waitFor();
    const load = page.getByLabel("Файл для загрузки").locator('input[type="file"]');
    await load.setInputFiles(file("school.fet", smallTimetable()));
    await page.getByRole("button", { name: "Записать" }).click();
    await page.waitForURL((url) => /^\/s\/import\/.+/.test(url.pathname), { timeout: 30_000 });
    await page.getByRole("button", { name: "Отменить загрузку" }).click();
    await page.getByRole("dialog").getByText("Учителя этой загрузки снимутся с курсов").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Отменить загрузку" }).click();
    await page.getByText("Загрузка отменена: её учителя сняты с курсов").waitFor();
    await page.getByText("Зачислений, уроков и нагрузки этой загрузки сегодня нет").waitFor();

    // The mended file writes one of its teachers otherwise.
    await page.goto("/s/import?what=timetable");
    const again = page.getByLabel("Файл для загрузки").locator('input[type="file"]');
    const mended = smallTimetable().replaceAll("Иванова Мария Петровна", "Иванова-Белова М.");
    await again.setInputFiles(file("school.fet", mended));
    const name = page.getByLabel("Учитель: Иванова-Белова М.");
    await name.selectOption({ label: "Иванова Мария Петровна" });
    await page.getByText("Кто и что в файле").click();
    await page.getByText("в файле: Иванова-Белова М.").waitFor();
    await assertGood(page, "names of a timetable");
    await page.getByRole("button", { name: "Записать" }).click();
    await page.waitForURL((url) => /^\/s\/import\/.+/.test(url.pathname), { timeout: 30_000 });
    await page.getByText("Новых людей в этой загрузке нет.").waitFor();
    await page.getByRole("button", { name: "Отменить загрузку" }).waitFor();
  } finally {
    await server.close();
  }
}

// Evidence: CUR-06.
export async function a_second_timetable_takes_effect_and_is_taken_back(visitor) {
  const server = await openEmptyServer();
  try {
    const page = await visitor.open({ baseURL: server.url });
    await found(page, server);
    await openYear(page);
    const input = page.getByLabel("Файл для загрузки").locator('input[type="file"]');
    await input.setInputFiles(file("school.fet", smallTimetable()));
    await page.getByRole("button", { name: "Записать" }).click();
    await page.waitForURL((url) => url.searchParams.has("made"), { timeout: 30_000 });

    await page.goto("/s/import?what=timetable");
    const next = smallTimetable().replaceAll("Иванова Мария Петровна", "Смирнова Ольга Ивановна");
    await page
      .getByLabel("Файл для загрузки")
      .locator('input[type="file"]')
      .setInputFiles(file("second.fet", next));
    await page.getByLabel("Какое это расписание").selectOption("further");
    const on = await page.getByLabel("Действует с").inputValue();
    await page.getByRole("columnheader", { name: "Уйдёт" }).waitFor();
    await page.getByText("Новое расписание действует с").waitFor();
    await assertGood(page, "a second timetable before it is written");
    await page.getByRole("button", { name: "Записать" }).click();
    await page.waitForURL((url) => /^\/s\/import\/.+/.test(url.pathname), { timeout: 30_000 });
    const made = page.url();
    await page.goto("/s/timetable");
    await page.locator(".week-lesson", { hasText: "Иванова М. П." }).first().waitFor();
    await page.goto(`/s/timetable?on=${on}`);
    await page.locator(".week-lesson", { hasText: "Смирнова О. И." }).first().waitFor();
    await page.goto(made);
    await page.getByRole("button", { name: "Отменить загрузку" }).click();
    const asked = page.getByRole("dialog");
    await asked.getByText("прежнее снова будет действовать").waitFor();
    await asked.getByRole("button", { name: "Отменить загрузку" }).click();
    await page.getByText("Загрузка отменена: действует прежнее расписание").waitFor();
  } finally {
    await server.close();
  }
}

// Evidence: ORD-1.1, ORD-1.4.1-d, ASM-05, INT-04.
export async function a_school_begins_in_the_browser(visitor) {
  const server = await openEmptyServer();
  try {
    const page = await visitor.open({ baseURL: server.url });
    await found(page, server);
    await openYear(page);
    const teachers = await loadTimetable(page);
    const { slips, made } = await loadPeople(page);
    await page.getByRole("heading", { name: "Готово: учителя могут ставить отметки" }).waitFor();
    await page.getByText("Классы без классного руководителя").waitFor();
    await assertGood(page, "what is missing");

    // A second school is not founded by anybody.
    const stranger = await visitor.open({ baseURL: server.url });
    const reply = await stranger.goto("/setup");
    assert.equal(reply.status(), 404);

    await typeMark(await signIn(visitor, server, teachers["Иванова Мария Петровна"]));
    const mother = await signIn(visitor, server, slips["Журавлёва Ольга Петровна"]);
    await mother.goto("/d/marks");
    await mother.getByText("Алгебра").first().waitFor();
    const { children } = await ask(mother, "/api/v1/session");
    const marks = await ask(mother, `/api/v1/students/${children[0].student_id}/marks`);
    assert.ok(JSON.stringify(marks).includes('"5"'), "the mother reads the mark");

    // A list on which a mark hangs stays.
    await page.goto(`/s/import/${made}`);
    await page.getByRole("button", { name: "Отменить загрузку" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Отменить загрузку" }).click();
    await page.getByRole("alert").getByText("Отменить загрузку уже нельзя").waitFor();
  } finally {
    await server.close();
  }
}
