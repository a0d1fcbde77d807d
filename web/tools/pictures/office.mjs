// Those who keep the school's year, its classes, its people and its archive.
import { desk } from "./camera.mjs";

/** A window as high as what is shown in it. */
const high = (height) => ({ ...desk, viewport: { width: 1280, height } });

async function visit(camera, address, shown, window = desk) {
  const page = await camera.signIn("deputy", window);
  await camera.goTo(page, address, shown);
  return page;
}

const standing = (name, address, shown, window) => async (camera) => {
  await camera.take(await visit(camera, address, shown, window), name);
};

export const heat_map = standing("heat-map", "/s", ".heat-map a.heat");
export const calendar = standing("calendar", "/s/calendar", "#picture-title");
export const early = standing("early", "/s/early", "#early-title", high(460));
export const protocol = standing("protocol", "/s/corrections/protocol", "#lines-title", high(960));

/** The deputy is told at once here: usually a teacher has a day for himself. */
export async function gaps(camera) {
  const page = await visit(camera, "/s/policies", ".policies", high(1040));
  const row = page.locator(".policies > li", { hasText: "Заместитель директора: через часов" });
  await row.getByRole("button", { name: /^Изменить/ }).click();
  await row.getByLabel(/^Значение/).fill("0");
  await row.getByLabel("Пункт локального акта").fill("Положение о журнале, п. 7.2");
  await row.getByRole("button", { name: "Записать" }).click();
  await row.getByText("Положение о журнале, п. 7.2").waitFor();
  await camera.goTo(page, "/s/gaps", "#gap-count");
  await camera.take(page, "gaps");
}

/** A teacher is ill tomorrow: all her lessons are filled by one press. */
export async function changes(camera) {
  const page = await visit(camera, "/s/changes", "#changes-title", high(1060));
  const { teacher_id } = (await camera.ask(page, "/api/v1/changes?on=2026-11-25")).teachers.find(
    ({ name }) => name.startsWith("Петрова А"),
  );
  await camera.goTo(page, `/s/changes?on=2026-11-25&teacher_id=${teacher_id}`, ".change-lesson");
  await page.getByRole("button", { name: "Подобрать на все уроки" }).click();
  await page.getByLabel("Причина", { exact: true }).first().fill("болезнь, приказ № 81");
  await page.keyboard.press("Tab");
  await page.evaluate(() => window.scrollTo(0, 0));
  await camera.take(page, "changes");
}

export async function finals(camera) {
  const page = await visit(camera, "/s/finals", ".final-groups a");
  await page.locator(".final-groups a").first().click();
  await page.locator("#admission-title").waitFor();
  await camera.take(page, "finals");
}

/** Two parts of the year are closed, the third is next. */
export async function closing(camera) {
  const { study_group_id } = camera.school.demo.class_to_close;
  const page = await visit(camera, `/s/class/${study_group_id}`, ".aspects > li");
  for (const part of ["Уроки", "Работы и отметки"]) {
    await page.getByRole("button", { name: `Закрыть часть «${part}»` }).click();
    await page.getByText(`Часть «${part}» закрыта`).waitFor();
  }
  await camera.goTo(page, `/s/class/${study_group_id}`, ".aspects > li");
  await camera.take(page, "closing");
}

const list = `Роль;ФИО;Дата рождения;№ личного дела;Группа;Ребёнок;Кем приходится
обучающийся;Ахметов Тимур Русланович;14.03.2014;Л-2026-301;6А;;
обучающийся;Богданова Кира Олеговна;02.07.2014;Л-2026-302;6А;;
обучающийся;Васильев Глеб Антонович;21.11.2011;Л-2026-303;9Б;;
представитель;Ахметова Лилия Маратовна;;;;Л-2026-301;мать
представитель;Богданов Олег Игоревич;;;;Л-2026-302;отец
`;

/** What a list would write, before it is written. */
export async function import_check(camera) {
  const page = await visit(camera, "/s/import", ".drop-zone", high(740));
  const file = { name: "Новые обучающиеся.csv", mimeType: "text/csv", buffer: Buffer.from(list) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole("heading", { name: "Что будет записано" }).waitFor();
  await page.getByText("Кто и что в файле").click();
  await camera.take(page, "import-check");
}

/** Who was away in the week before. */
export async function absences(camera) {
  const page = await camera.signIn("class_teacher");
  await camera.goTo(page, "/t/absences", "#notices-title");
  await page.getByRole("link", { name: "Предыдущая неделя" }).click();
  await camera.take(page, "absences");
}

/** Somebody is found by a few first letters. */
export async function people(camera) {
  const page = await camera.signIn("clerk", high(420));
  await camera.goTo(page, "/s/people", "#search-title");
  await page.keyboard.press("/");
  await page.keyboard.type("бел кс");
  await page.getByRole("link", { name: /^Белозёрова Ксения/ }).waitFor();
  await camera.take(page, "people");
}

export async function archive(camera) {
  const page = await camera.signIn("archivist");
  await camera.goTo(page, "/a", ".package");
  await camera.take(page, "archive");
}
