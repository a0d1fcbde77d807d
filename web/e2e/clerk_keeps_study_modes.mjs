import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const ask = (page, path) => page.evaluate(async (one) => (await fetch(one)).json(), path);
const russian = (iso) => iso.split("-").reverse().join(".");

function plusDays(iso, days) {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last student of a class that no other test looks at. */
async function somebody(office, demo) {
  const { groups } = await ask(office, "/api/v1/study-groups");
  const classes = groups.filter((one) => one.kind === "school_class" && !one.is_closed);
  for (const group of classes.reverse()) {
    const roster = await ask(office, `/api/v1/study-groups/${group.study_group_id}/roster`);
    if (roster.courses.some((one) => one.course_id === demo.open_course.course_id)) continue;
    const student = roster.students.findLast((one) => one.left_on === null);
    if (student !== undefined) return { group, student, today: roster.today };
  }
  throw new Error("a class besides the one of the open course");
}

// Evidence: JRN-23.
export async function a_student_learns_at_home_and_is_not_absent(visitor, school) {
  const office = await visitor.signIn("clerk");
  await office.goto("/s/people");
  await office.getByRole("link", { name: "Режимы обучения" }).click();
  await office.locator("#modes-title").waitFor();
  await assertAccessible(office, "modes of study");
  const { group, student, today } = await somebody(office, school.demo);

  // A mistake is told in words, then it is written.
  await office.getByRole("button", { name: "Оформить режим" }).click();
  const dialog = office.getByRole("dialog", { name: "Режим обучения по приказу" });
  await dialog.getByLabel("Класс").selectOption(group.study_group_id);
  await dialog.getByLabel("Обучающийся").selectOption(student.student_id);
  await dialog.getByLabel("По", { exact: true }).fill(plusDays(today, 30));
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.getByText("Укажите номер и дату приказа.").waitFor();
  await dialog.getByLabel("Номер приказа").fill("141");
  await assertAccessible(office, "setting a mode of study");
  await dialog.getByRole("button", { name: "Записать" }).click();
  await dialog.waitFor({ state: "detached" });
  const line = office.locator(".mode-line", { hasText: "Приказ № 141" });
  await line.getByText("Обучение на дому").waitFor();
  await assertReflows(office, "modes of study");

  // Found by letters, and by the person's card.
  await office.getByLabel("Найти в списке").fill("яяя");
  await office.getByText("Ничего не найдено: сотрите часть букв, и список вернётся.").waitFor();
  await office.getByLabel("Найти в списке").fill("");
  await office.goto(`/s/people/${student.student_id}`);
  await office.getByRole("link", { name: "Режим и перенос итогов" }).click();
  await office.locator("#student-modes").waitFor();
  await assertAccessible(office, "how a student learns");

  // A result of another organisation.
  await office
    .getByRole("button", { name: /^Перенести итог: / })
    .first()
    .click();
  const carry = office.getByRole("dialog", { name: "Перенос итога по справке" });
  await carry.getByLabel("За что").selectOption({ index: 1 });
  await carry.getByLabel(/^Итог/).selectOption({ index: 2 });
  await carry.getByLabel("Какая организация поставила").fill("ГБОУ «Школа № 1234»");
  await carry.getByRole("button", { name: "Перенести" }).click();
  await carry.getByText(/Укажите номер справки/).waitFor();
  await carry.getByLabel("Номер справки").fill("7");
  await assertAccessible(office, "carrying a result");
  await carry.getByRole("button", { name: "Перенести" }).click();
  await carry.waitFor({ state: "detached" });
  await office.getByText(`ГБОУ «Школа № 1234», справка № 7 от ${russian(today)}`).waitFor();

  // It is on the summary sheet of the class with its footnote.
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/modes");
  await deputy.locator(".mode-line", { hasText: "Приказ № 141" }).waitFor();
  const { sheet } = await ask(deputy, `/api/v1/study-groups/${group.study_group_id}/summary-sheet`);
  const note = sheet.footnotes.find((one) => one.includes("справка № 7"));
  assert.match(note, /^\* — .*: итог перенесён, ГБОУ «Школа № 1234»/);

  // The mode never stood.
  await office.getByRole("button", { name: "Завершить: Обучение на дому" }).click();
  const ending = office.getByRole("dialog", { name: "Завершить режим" });
  await ending.getByLabel("Последний день").fill(plusDays(today, -1));
  await ending.getByLabel("Номер приказа").fill("142");
  await assertAccessible(office, "ending a mode of study");
  await ending.getByRole("button", { name: "Завершить" }).click();
  await ending.waitFor({ state: "detached" });
  await office.getByText("Учится в своём классе.").waitFor();
}

export async function a_teacher_keeps_no_modes(visitor) {
  const leader = await visitor.signIn("class_teacher");
  await leader.goto("/t/modes");
  await leader.locator("#modes-title").waitFor();
  assert.equal(await leader.getByRole("button", { name: "Оформить режим" }).count(), 0);
  await assertAccessible(leader, "modes of study of one's own class");
}
