// «Новое» of an open diary: what is confirmed is heard of without a reload, within a minute.
import { assert, assertAccessible, assertReflows } from "./visit.mjs";

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };
const minute = 60_000;
const day = 86_400_000;
const inMoscow = () => new Date(Date.now() + 3 * 3_600_000);

const ask = (page, path) => page.evaluate(async (url) => (await fetch(url)).json(), path);
const send = (page, path, body) =>
  page.evaluate(
    async ([url, sent]) => {
      const { csrf_token } = await (await fetch("/api/v1/session")).json();
      const headers = { "X-Letopis-CSRF": csrf_token, "Content-Type": "application/json" };
      const reply = await fetch(url, {
        method: "POST",
        headers,
        body: JSON.stringify({
          ...sent,
          commands: sent.commands.map((one) => ({ command_id: crypto.randomUUID(), ...one })),
        }),
      });
      return reply.json();
    },
    [path, body],
  );

/** The diary is open, and its clock goes as the test says. */
async function openDiary(visitor) {
  const guardian = await visitor.signIn("guardian", phone);
  await guardian.clock.install();
  await guardian.goto("/d");
  await guardian.locator('[role="tab"]').first().waitFor();
  const first = guardian.waitForResponse((reply) => reply.url().endsWith("/news"));
  await guardian.clock.fastForward(3000);
  await first;
  await guardian.locator(".whats-new .line").waitFor();
  const { children } = await ask(guardian, "/api/v1/session");
  return { guardian, child: children[0] };
}

/** Everything that stands there is seen. */
async function seeAll(guardian) {
  const line = guardian.locator(".whats-new .line");
  await line.click();
  await guardian.locator(".whats-new .paper").waitFor();
  await line.click();
  await guardian.waitForFunction(() => document.title === "Дневник");
}

async function groupOf(deputy, child) {
  const { groups } = await ask(deputy, "/api/v1/changes");
  return groups.find((one) => one.title === child.study_group_title);
}

/** A lesson of the class on some day ahead that somebody is free to hold. */
async function comingLesson(deputy, group) {
  for (let ahead = 1; ahead <= 14; ahead++) {
    const on = new Date(inMoscow().getTime() + ahead * day).toISOString().slice(0, 10);
    const view = await ask(
      deputy,
      `/api/v1/changes?on=${on}&study_group_id=${group.study_group_id}`,
    );
    for (const lesson of view.lessons) {
      const free = lesson.possible.find((one) => one.kind === "substitution");
      const isUsual = !lesson.closed && !lesson.cancelled && lesson.substitute === "";
      if (lesson.study_group_title === group.title && isUsual && free) return { lesson, free };
    }
  }
  return null;
}

// Evidence: CUR-07.
export async function an_open_diary_hears_of_a_substitution(visitor) {
  const { guardian, child } = await openDiary(visitor);
  await seeAll(guardian);
  const deputy = await visitor.signIn("deputy");
  await deputy.goto("/s/changes");
  const found = await comingLesson(deputy, await groupOf(deputy, child));
  if (found === null) visitor.skip("in the holidays nobody is to be substituted");
  const { lesson, free } = found;
  const { outcomes } = await send(deputy, "/api/v1/changes/substitutions", {
    reason: "болезнь учителя, приказ № 21",
    commands: [
      {
        lesson_id: lesson.lesson_id,
        substitute_id: free.teacher_id,
        kind: "substitution",
        coefficient_hundredths: 100,
      },
    ],
  });
  assert.equal(outcomes[0].outcome, "recorded", outcomes[0].refusal?.message);

  await guardian.clock.fastForward(minute);
  const line = guardian.locator(".whats-new .line", { hasText: "Новое: 1" });
  await line.waitFor();
  assert.match(await line.textContent(), new RegExp(`Замена: ${lesson.subject_title}`));
  assert.equal(await guardian.title(), "(1) Дневник");
  assert.match(await guardian.locator('[aria-live="polite"]').textContent(), /Замена\./);
  await assertAccessible(guardian, "a diary with something new");
  await assertReflows(guardian, "a diary with something new");
  await line.click();
  const told = guardian.locator(".whats-new li.fresh");
  assert.equal(await told.count(), 1);
  assert.doesNotMatch(await told.textContent(), /болезнь/, "why he is away is his own affair");
  await assertAccessible(guardian, "the list of what is new");
  assert.equal(await guardian.title(), "Дневник", "it has been seen");
  await guardian.reload();
  await guardian.clock.fastForward(3000);
  await guardian.locator(".whats-new .line").waitFor();
  assert.equal(await guardian.title(), "Дневник", "the device remembers");
}

/** "Петрова Анна Ивановна" → "Петрова А. И." */
const shortName = (name) => name.replace(/ (\p{L})\p{L}*/gu, (_, initial) => ` ${initial}.`);

/** Signed in as who holds the lesson: by his own login of the demo, or by a new first password. */
async function teacherOf(visitor, lesson) {
  const known = Object.values(visitor.school.demo.logins);
  const own = known.find(({ name }) => shortName(name) === lesson.teacher);
  if (own !== undefined) return visitor.signInWith(own);
  const director = await visitor.signIn("director");
  const { teachers } = await ask(director, `/api/v1/changes?on=${lesson.on}`);
  const of = teachers.find((one) => one.name === lesson.teacher);
  if (of === undefined) visitor.skip("it is not known who teaches this lesson");
  const slip = await director.evaluate(async (id) => {
    const { csrf_token } = await (await fetch("/api/v1/session")).json();
    const reply = await fetch(`/api/v1/people/${id}/password`, {
      method: "POST",
      headers: { "X-Letopis-CSRF": csrf_token },
    });
    return reply.json();
  }, of.teacher_id);
  return visitor.signInWith(slip);
}

/** The child's first lesson of today, if nothing stands there for him yet. */
async function firstLesson(guardian, child) {
  const diary = await ask(guardian, `/api/v1/students/${child.student_id}/diary`);
  const today = diary.days.find((one) => one.on === diary.today);
  const first = today?.lessons.find((one) => !one.cancelled);
  const isEmpty = first !== undefined && first.attendance === "" && first.marks.length === 0;
  return isEmpty ? { ...first, on: diary.today } : null;
}

// Evidence: ATT-04.
export async function an_open_diary_hears_that_the_child_is_not_there(visitor) {
  const { guardian, child } = await openDiary(visitor);
  await seeAll(guardian);
  const lesson = await firstLesson(guardian, child);
  const now = inMoscow().toISOString().slice(11, 16);
  const isBegun = lesson !== null && Number(now.slice(0, 2)) * 60 + Number(now.slice(3)) >= 600;
  if (!isBegun) visitor.skip("today the child has no first lesson that has begun");

  const teacher = await teacherOf(visitor, lesson);
  const { outcomes } = await send(teacher, "/api/v1/cells", {
    commands: [
      {
        lesson_id: lesson.lesson_id,
        student_id: child.student_id,
        work_no: 1,
        text: "н",
        base_version: -1,
        reason_code: "none",
        reason: "",
      },
    ],
  });
  if (outcomes[0].outcome === "conflict") visitor.skip("something stood there before");
  assert.equal(outcomes[0].outcome, "recorded", outcomes[0].refusal?.message);

  await guardian.clock.fastForward(minute);
  await guardian.locator(".whats-new .line", { hasText: "Новое:" }).click();
  const told = guardian.locator(".whats-new li.fresh", { hasText: "Нет на первом уроке" });
  await told.waitFor();
  assert.match(await told.textContent(), new RegExp(lesson.subject));
  assert.match(await told.textContent(), /Если знаете причину, сообщите школе/);
  await assertAccessible(guardian, "the list of what is new, with an absence");
}

// Evidence: CUR-07. Nothing is asked for while nobody looks.
export async function a_hidden_diary_asks_nothing(visitor) {
  const { guardian } = await openDiary(visitor);
  let asked = 0;
  guardian.on("request", (request) => {
    if (request.url().endsWith("/news")) asked += 1;
  });
  const look = (state) =>
    guardian.evaluate((shown) => {
      Object.defineProperty(document, "visibilityState", { value: shown, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await look("hidden");
  await guardian.clock.fastForward(5 * minute);
  assert.equal(asked, 0);
  const come = guardian.waitForResponse((reply) => reply.url().endsWith("/news"));
  await look("visible");
  await come;
  assert.equal(asked, 1, "once when it is looked at again");
}
