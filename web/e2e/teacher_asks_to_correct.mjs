import { assert } from "./visit.mjs";

/** A lesson of the open journal whose edit window is over and about which nobody has asked. */
const lockedLesson = (page, course_id, skip) =>
  page.evaluate(
    async ([id, at]) => {
      const reply = await fetch(`/api/v1/courses/${id}/journal`);
      const journal = await reply.json();
      const asked = journal.corrections.map((one) => one.lesson_index);
      const free = journal.lessons.filter(
        (lesson, index) => lesson.lock === "edit_window_over" && !asked.includes(index),
      );
      return free.at(at)?.lesson_id ?? null;
    },
    [course_id, skip],
  );

async function ask(visitor, school, skip, reason) {
  const page = await visitor.signIn("subject_teacher");
  await page.goto("/t");
  const { course_id } = school.demo.open_course;
  const lesson_id = await lockedLesson(page, course_id, skip);
  assert.ok(lesson_id, "the demo has lessons older than a week in its current period");
  await visitor.openJournal(page, lesson_id);
  await page.getByRole("button", { name: "Попросить открыть урок" }).click();
  await page.getByRole("button", { name: "Отправить заявку" }).click();
  await page.getByText("Укажите, что и почему нужно исправить").waitFor();
  await page.getByLabel("Что и почему исправить").fill(reason);
  await page.getByRole("button", { name: "Отправить заявку" }).click();
  await page.getByText("ждёт решения").waitFor();
  return { page, lesson_id };
}

// Evidence: JRN-14.
export async function a_deputy_opens_the_lesson_and_the_teacher_writes(visitor, school) {
  const { page, lesson_id } = await ask(visitor, school, 0, "на работе стояло 4");
  assert.ok(await page.isDisabled('[name="topic"]'));

  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/corrections");
  const waiting = deputy.locator(".corrections > li", { hasText: "на работе стояло 4" });
  await waiting.getByRole("button", { name: "Открыть урок" }).click();
  await deputy.locator(".correction-state.granted").first().waitFor();

  // The open page hears of it by itself.
  await page.getByText("Урок открыт для исправления до").waitFor();
  const topic = `Исправленная тема ${Date.now() % 100000}`;
  await page.fill('[name="topic"]', topic);
  const answered = page.waitForResponse((reply) => reply.url().endsWith("/record"));
  await page.getByRole("button", { name: "Сохранить урок" }).click();
  assert.equal((await (await answered).json()).outcome, "recorded");
  await visitor.openJournal(page, lesson_id);
  assert.equal(await page.inputValue('[name="topic"]'), topic);
}

export async function a_refusal_tells_the_teacher_why(visitor, school) {
  await ask(visitor, school, 1, "просто так");
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/corrections");
  const waiting = deputy.locator(".corrections > li", { hasText: "просто так" });
  await waiting.getByRole("button", { name: "Отказать" }).click();
  await waiting.getByRole("button", { name: "Отказать" }).click();
  await waiting.getByText("Напишите, почему отказано").waitFor();
  await waiting.getByLabel("Почему отказано").fill("оснований нет");
  await waiting.getByRole("button", { name: "Отказать" }).click();
  await deputy.locator(".correction-state", { hasText: "оснований нет" }).waitFor();

  const teacher = await visitor.signIn("subject_teacher");
  await teacher.goto("/t/corrections");
  await teacher.locator(".correction-state", { hasText: "оснований нет" }).waitFor();
}
