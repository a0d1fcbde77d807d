/**
 * Listening (прямые обновления): the open journal hears that something has changed and asks for
 * itself again, by the ordinary route. Where the stream cannot be had, the journal is what it was
 * without it.
 */
import { effect } from "@preact/signals";
import { live as words } from "#text";
import { type Answer, address } from "../api/client";
import { LiveWatch, type LiveWorld } from "../model/live";
import { hasSameShape, News } from "../model/news";
import type { JournalPage } from "../model/sheet";
import { plural } from "../model/words";
import { showMessage } from "../view/message";
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

/** Returns what ends it. */
export function listenToJournal(
  screen: JournalScreen,
  ask: () => Promise<Answer<Opened>>,
): () => void {
  // On a wide screen the panel says so.
  if (screen.page.mode === "substitute" && !matchMedia("(min-width: 901px)").matches)
    showMessage(words.substitute);
  let stream: EventSource | null = null;
  let timer = 0;
  let toldTimer = 0;
  let isClosed = false;
  const { course_id } = screen.page;
  const news = new News(screen.sheet);
  screen.sheet.news = news;
  const world: LiveWorld = {
    open: (since) => {
      const query = { since: since === "" ? undefined : since };
      stream = new EventSource(address(route, { path: { course_id }, query }));
      stream.onmessage = (event) => watch.told(event.lastEventId);
      stream.onerror = () => watch.failed();
    },
    close: () => stream?.close(),
    ask: async () => {
      const answer = await ask();
      if (isClosed) return;
      if (answer.ok && bringIn(news, screen, answer.value.page)) {
        clearTimeout(toldTimer);
        toldTimer = window.setTimeout(() => news.forgetAll(), toldFor);
      }
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
  return () => {
    isClosed = true;
    watch.hide();
    clearTimeout(timer);
    clearTimeout(toldTimer);
    forgetTyping();
    document.removeEventListener("visibilitychange", look);
    removeEventListener("keydown", key, { capture: true });
    removeEventListener("pointerdown", touch);
  };
}
