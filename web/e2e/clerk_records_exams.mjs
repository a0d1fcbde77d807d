import { assert, assertAccessible, assertReflows } from "./visit.mjs";
import { workbook } from "./workbook.mjs";

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);

/** The 9th class that goes on: nothing but an exam says what its marks will be. */
async function openNinth(page) {
  const { classes } = await ask(page, "/api/v1/certificates");
  const ninth = classes.find((one) => one.grade === 9);
  assert.ok(ninth, "the demo has a 9th class");
  await page.goto(`/s/class/${ninth.study_group_id}/certificate`);
  await page.locator(".certificate-table").waitFor();
  return ask(page, `/api/v1/certificates/${ninth.study_group_id}`);
}

// Evidence: LAW-10.
export async function a_clerk_records_an_exam_and_sees_how_a_mark_comes_about(visitor) {
  const clerk = await visitor.signIn("clerk");
  await clerk.goto("/s/certificates");
  await clerk.locator("#certificates-title").waitFor();
  await assertAccessible(clerk, "classes with certificates");
  const view = await openNinth(clerk);
  await assertAccessible(clerk, "marks for the certificates");
  await assertReflows(clerk, "marks for the certificates");
  const [first, second] = view.students;
  const russian = view.subjects.find((one) => one.title === "Русский язык");

  // By the keyboard: points of the first student, his mark, Enter.
  await clerk.getByRole("button", { name: "Записать экзамен" }).click();
  const dialog = clerk.getByRole("dialog", { name: "Результаты экзамена" });
  await dialog.getByLabel("Предмет").selectOption(russian.subject_id);
  await dialog.getByLabel("№ протокола").fill("17/2");
  await assertAccessible(clerk, "recording an exam");
  await dialog.getByLabel(`Баллы: ${first.name}`).fill("128");
  await dialog.getByRole("button", { name: "Записать", exact: true }).click();
  await dialog.getByText(/целое число от 0 до 100/).waitFor();
  await dialog.getByLabel(`Баллы: ${first.name}`).fill("28");
  await dialog.getByLabel(`Отметка: ${first.name}`).selectOption("four");
  await dialog.getByRole("button", { name: "Записать 1 результат" }).click();
  await dialog.waitFor({ state: "detached" });

  // A list is checked first; what is wrong in it is said, the rest is recorded.
  await clerk.getByRole("button", { name: "Загрузить список" }).click();
  const upload = clerk.getByRole("dialog", { name: "Список результатов" });
  await upload.getByLabel("№ протокола").fill("17/2");
  const list = [
    "ФИО\tПредмет\tБаллы\tОтметка",
    `${second.name}\tРусский язык\t31\t5`,
    "Никто Никак\tРусский язык\t1\t2",
  ];
  await upload.getByLabel("Вставьте таблицу").fill(list.join("\n"));
  await upload.getByRole("button", { name: "Проверить" }).click();
  await upload.getByText(/Новых: 1, изменений: 0, записано так же: 0, с ошибками: 1/).waitFor();
  await assertAccessible(clerk, "a checked list");
  await upload.getByRole("button", { name: "Записать 1 результат" }).click();
  await upload.waitFor({ state: "detached" });

  // A file without the column of subjects is checked again once the subject is chosen.
  await clerk.getByRole("button", { name: "Загрузить список" }).click();
  await upload.getByLabel("№ протокола").fill("17/2");
  await upload.getByLabel(/выберите файл/).setInputFiles({
    name: "results.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`ФИО;Баллы;Отметка\n${second.name};31;5\n`),
  });
  await upload.getByText(/Новых: 0, изменений: 0, записано так же: 0, с ошибками: 1/).waitFor();
  await upload.getByLabel("Предмет списка").selectOption(russian.subject_id);
  await upload.getByText(/Новых: 0, изменений: 0, записано так же: 1, с ошибками: 0/).waitFor();
  // The same out of a workbook, from the sheet that is named.
  await upload.getByLabel(/выберите файл/).setInputFiles({
    name: "results.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: workbook({
      Титул: [["Протокол № 17/2"]],
      Баллы: [
        ["ФИО", "Баллы", "Отметка"],
        [second.name, 31, 5],
      ],
    }),
  });
  await upload.getByText(/листа «Титул» нужен столбец/).waitFor();
  await upload.getByLabel(/Лист книги/).fill("Баллы");
  await upload.getByLabel(/Лист книги/).press("Enter");
  await upload.getByText(/Новых: 0, изменений: 0, записано так же: 1, с ошибками: 0/).waitFor();
  await assertAccessible(clerk, "a list out of a workbook");
  // The same results by another protocol are corrections of the protocol.
  await upload.getByLabel("№ протокола").fill("18/2");
  await upload.getByText(/Новых: 0, изменений: 1, записано так же: 0, с ошибками: 0/).waitFor();
  await upload.getByLabel("Почему меняется").fill("не тот номер протокола");
  await upload.getByRole("button", { name: "Записать 1 результат" }).click();
  await upload.waitFor({ state: "detached" });

  // The mark says what it is made from; the result is corrected with a reason, then withdrawn.
  const cell = clerk.getByRole("button", { name: `${first.name}, Русский язык` });
  await cell.click();
  const mark = clerk.getByRole("dialog", { name: `${first.name}: Русский язык` });
  await mark.getByText("ОГЭ: 28 баллов, отметка 4").waitFor();
  await assertAccessible(clerk, "how a mark comes about");
  await mark.getByRole("button", { name: "Исправить результат" }).click();
  await dialog.getByLabel(`Баллы: ${first.name}`).fill("29");
  await dialog.getByLabel("Почему меняется").fill("решение апелляционной комиссии");
  await dialog.getByRole("button", { name: "Записать 1 результат" }).click();
  await dialog.waitFor({ state: "detached" });
  await cell.click();
  await mark.getByText("ОГЭ: 29 баллов, отметка 4").waitFor();
  await mark.getByRole("button", { name: "Отозвать результат" }).click();
  const withdrawal = clerk.getByRole("dialog", { name: "Отозвать результат экзамена" });
  await withdrawal.getByLabel("Почему меняется").fill("не тот ученик");
  await withdrawal.getByRole("button", { name: "Отозвать результат" }).click();
  await withdrawal.waitFor({ state: "detached" });

  for (const kind of ["pdf", "xlsx", "csv"]) {
    const status = await clerk.evaluate(
      async (url) => (await fetch(url)).status,
      `/api/v1/certificates/${view.study_group_id}/marks.${kind}`,
    );
    assert.equal(status, 200, kind);
  }
}

export async function who_leads_another_class_does_not_see_its_certificates(visitor) {
  const clerk = await visitor.signIn("clerk");
  const { classes } = await ask(clerk, "/api/v1/certificates");
  const path = `/api/v1/certificates/${classes[0].study_group_id}`;
  for (const role of ["class_teacher", "guardian"]) {
    const page = await visitor.signIn(role);
    assert.equal(await page.evaluate(async (url) => (await fetch(url)).status, path), 403, role);
  }
}
