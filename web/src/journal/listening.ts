/**
 * Listening (прямые обновления): the open journal hears that something has changed and asks for
 * itself again, by the ordinary route. Where the stream cannot be had, the journal is what it was
 * without it.
 */
import { effect, signal } from "@preact/signals";
import { live as words } from "#text";
import { type Answer, address } from "../api/client";
import { LiveWatch, type LiveWorld } from "../model/live";
import { hasSameShape, News } from "../model/news";
import { nobody, readCompany } from "../model/others/company";
import { Pause } from "../model/others/pause";
import type { JournalPage } from "../model/sheet";
import { plural } from "../model/words";
import { showMessage } from "../view/message";
import { rememberedPause, rememberPause } from "./corner/remembered";
import type { Opened } from "./opening";
import type { JournalScreen } from "./screen";

const route = "/api/v1/courses/{course_id}/journal/live";

/** How long a cell that somebody else has changed bears its mark. */
const toldFor = 6000;

/**
 * The page as it stands now, into the open screen. Nothing that is being written is touched; where
 * rows, columns or rules are other ones, the screen is made anew when it is quiet. Says whether
 * cells bear a mark now.
 */
function bringIn(news: News, screen: JournalScreen, fresh: JournalPage): boolean {
  const { page, sheet, drafts } = screen;
  if (!hasSameShape(page, fresh)) {
    screen.isOutdated.value = true;
    return false;
  }
  for (const lesson of fresh.lessons) {
    const standing = screen.lesson(lesson.lesson_id);
    if (standing === null || (drafts?.of(lesson.lesson_id) ?? null) !== null) continue;
    if (standing.version < lesson.version) Object.assign(standing, lesson);
  }
  page.results = fresh.results;
  const told = news.takeIn(fresh);
  screen.grid.value?.repaintFigures();
  sheet.revision.value += 1;
  if (told.length > 0) screen.announcement.value = plural(words.told, told.length);
  return told.length > 0;
}

/** Results that were given, by whose they are; what a mark makes of a mean is no change apart. */
function givenResults({ results }: JournalPage): Map<string, string> {
  const given = results.filter(({ value }) => value !== "");
  return new Map(
    given.map(({ student_index, period_id, value, flag }) => [
      `${student_index} ${period_id}`,
      `${value} ${flag}`,
    ]),
  );
}

/** How many things of others would look different with this page (Pause). */
function countOf(news: News, { page }: JournalScreen, fresh: JournalPage): number {
  if (!hasSameShape(page, fresh)) return 1;
  const said = ({ version: _, ...words }: JournalPage["lessons"][number]) => JSON.stringify(words);
  const lessons = fresh.lessons.filter((one) => {
    const standing = page.lessons.find(({ lesson_id }) => lesson_id === one.lesson_id);
    return standing !== undefined && standing.version < one.version && said(standing) !== said(one);
  });
  const before = givenResults(page);
  const after = givenResults(fresh);
  const places = [...new Set([...before.keys(), ...after.keys()])];
  const results = places.filter((place) => before.get(place) !== after.get(place));
  return news.count(fresh) + lessons.length + results.length;
}

/** Who comes for a moment, or opens his page anew, is no news. */
const companySettles = 1500;

/** Returns what ends it. */
export function listenToJournal(
  screen: JournalScreen,
  ask: () => Promise<Answer<Opened>>,
): () => void {
  // On a wide screen the panel says so.
  if (screen.page.mode === "substitute" && !matchMedia("(min-width: 901px)").matches)
    showMessage(words.substitute);
  let stream: EventSource | null = null;
  let companyTimer = 0;
  const company = signal(nobody);
  const tellCompany = (now: typeof nobody) => {
    clearTimeout(companyTimer);
    companyTimer = window.setTimeout(() => {
      company.value = now;
    }, companySettles);
  };
  let timer = 0;
  let toldTimer = 0;
  let isClosed = false;
  const { course_id } = screen.page;
  const news = new News(screen.sheet);
  screen.sheet.news = news;
  const pause = new Pause<JournalPage>(
    {
      count: (fresh) => countOf(news, screen, fresh),
      bringIn: (fresh) => {
        if (!bringIn(news, screen, fresh)) return;
        clearTimeout(toldTimer);
        toldTimer = window.setTimeout(() => news.forgetAll(), toldFor);
      },
      remember: rememberPause,
    },
    rememberedPause(),
  );
  const world: LiveWorld = {
    open: (since) => {
      const query = { since: since === "" ? undefined : since };
      stream = new EventSource(address(route, { path: { course_id }, query }));
      stream.onmessage = (event) => watch.told(event.lastEventId);
      stream.addEventListener("company", ({ data }) => tellCompany(readCompany(data)));
      stream.onerror = () => watch.failed();
    },
    close: () => {
      stream?.close();
      tellCompany(nobody);
    },
    ask: async () => {
      const answer = await ask();
      if (isClosed) return;
      if (answer.ok) pause.came(answer.value.page);
      watch.fetched(answer.ok ? "well" : "in_vain");
    },
    wakeAfter: (milliseconds) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => watch.turn(), milliseconds);
    },
    now: () => performance.now(),
    chance: () => Math.random(),
  };
  const watch = new LiveWatch(world);
  const look = () => (document.visibilityState === "visible" ? watch.show() : watch.hide());
  const touch = () => watch.touch();
  // Also a key that changes nothing, or a cell that waits already: the hand does not rest.
  const key = () => {
    watch.touch();
    watch.typed();
  };
  let waiting = screen.saving.waitingCount.peek();
  const forgetTyping = effect(() => {
    const count = screen.saving.waitingCount.value;
    if (count !== waiting) watch.typed();
    waiting = count;
  });
  document.addEventListener("visibilitychange", look);
  // The text box of a cell keeps its keys to itself: they are heard on their way to it.
  addEventListener("keydown", key, { capture: true });
  addEventListener("pointerdown", touch);
  look();
  // A style sheet of this part's own part: the page itself need not name it.
  const corner = import("./corner/corner").then(
    ({ showCorner }) => (isClosed ? () => {} : showCorner({ screen, pause, company })),
    () => () => {},
  );
  return () => {
    isClosed = true;
    watch.hide();
    void corner.then((takeAway) => takeAway());
    clearTimeout(companyTimer);
    clearTimeout(timer);
    clearTimeout(toldTimer);
    forgetTyping();
    document.removeEventListener("visibilitychange", look);
    removeEventListener("keydown", key, { capture: true });
    removeEventListener("pointerdown", touch);
  };
}
