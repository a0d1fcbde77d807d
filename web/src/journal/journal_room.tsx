/** The room of a journal: "/t/j/COURSE?period=ID&on=DATE#LESSON" and "/t/j/COURSE/results". */
import { effect, signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { frame as frameWords, saving as savingWords, journal as words } from "#text";
import type { Answer } from "../api/client";
import { attendanceLetters, isBeside, local } from "../model/marks";
import type { JournalPage } from "../model/sheet";
import { plural } from "../model/words";
import type { Advance } from "../view/grid/writing";
import { Icon, type IconName } from "../view/icon";
import { later } from "../view/later";
import { showMessage } from "../view/message";
import { Frame } from "../view/page/frame";
import { appearance } from "../view/page/look";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { isComing, Loaded, useResource } from "../view/resource";
import { type Opened, openPage } from "./opening";
import { SavingLine } from "./saving_line";
import { JournalScreen } from "./screen";

// What is not needed for the first mark comes when it is asked for.
const JournalDialogs = later(async () => (await import("./dialogs")).JournalDialogs);
const Keypad = later(async () => (await import("../view/keypad")).Keypad);
const LessonList = later(async () => (await import("./lesson_list")).LessonList);
const Panel = later(async () => (await import("./panel")).Panel);
const Printed = later(async () => (await import("./printed")).Printed);
const Results = later(async () => (await import("./results/results")).Results);

export const journalPath = (course_id: string, period_id?: string) =>
  period_id === undefined ? `/t/j/${course_id}` : `/t/j/${course_id}?period=${period_id}`;

function PeriodTabs({ page, isResults }: { page: JournalPage; isResults: boolean }) {
  const current = (is: boolean) => (is ? ("page" as const) : undefined);
  const room = (path: string, title: string) => <a href={`/t/${path}`}>{title}</a>;
  return (
    <nav class="tabs" aria-label={words.periods}>
      {page.periods.map((period) => (
        <a
          key={period.period_id}
          href={journalPath(page.course_id, period.period_id)}
          aria-current={current(!isResults && period.period_id === page.period_id)}
        >
          {period.title}
          {period.closed && <Icon name="lock" />}
        </a>
      ))}
      <a href={`/t/j/${page.course_id}/results`} aria-current={current(isResults)}>
        {words.results}
      </a>
      {room(`j/${page.course_id}/plan`, words.plan)}
      {page.scale.endsWith("_point") && room(`rubrics/${page.course_id}`, words.rubrics)}
      {page.scale === "levels" && room(`associations/${page.study_group_id}`, words.association)}
      {isBeside(page.kind) && room(`activities/${page.course_id}`, words.activity)}
    </nav>
  );
}

const advances: [Advance, IconName][] = [
  ["down", "down"],
  ["right", "right"],
  ["stay", "dot"],
];

function Tools({ screen }: { screen: JournalScreen }) {
  const grid = screen.grid.value;
  const advance = grid?.writing.advance.value ?? "down";
  const { undoDepth, redoDepth } = screen.sheet;
  const tool = (icon: IconName, label: string, isOff: boolean, act: () => void) => (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      disabled={isOff}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="tools" role="toolbar" aria-label={words.actions}>
      {screen.page.mode !== "read" && (
        <>
          {tool("undo", words.undo, undoDepth.value === 0, () => grid?.writing.undo())}
          {tool("redo", words.redo, redoDepth.value === 0, () => grid?.writing.redo())}
          <fieldset class="advance">
            <legend class="unseen">{words.advance}</legend>
            {advances.map(([value, icon]) => (
              <label key={value} class="advance-choice" title={words.advances[value]}>
                <input
                  type="radio"
                  name="advance"
                  checked={advance === value}
                  onChange={() => {
                    if (grid !== null) grid.writing.advance.value = value;
                    grid?.focus();
                  }}
                />
                <Icon name={icon} />
                <span class="unseen">{words.advances[value]}</span>
              </label>
            ))}
          </fieldset>
        </>
      )}
      {tool("print", frameWords.print, false, () => print())}
      {tool("keyboard", words.keys, false, () => {
        screen.dialog.value = { dialog: "keys" };
      })}
    </div>
  );
}

/** Keeps one screen for one page; a page that came anew becomes a new screen. */
function useScreen(
  page: JournalPage,
  person_id: string,
  reload: () => void,
  ask: () => Promise<Answer<Opened>>,
): JournalScreen {
  const holder = useRef<{ page: JournalPage; screen: JournalScreen } | null>(null);
  if (holder.current?.page !== page) {
    const before = holder.current;
    before?.screen.close();
    const isSame =
      before?.page.course_id === page.course_id && before.page.period_id === page.period_id;
    const place = isSame ? before.screen.placeKey : null;
    holder.current = { page, screen: new JournalScreen(page, person_id, place) };
  }
  const { screen } = holder.current;
  useEffect(() => {
    void screen.saving.restore().then((count) => {
      if (count > 0) showMessage(savingWords.restored + plural(savingWords.waiting, count));
    });
    const forget = effect(() => {
      if (screen.isOutdated.value && screen.isQuiet.value) reload();
    });
    // Without it the journal is what it was before: nothing depends on its coming.
    const listening = import("./listening").then(
      ({ listenToJournal }) => listenToJournal(screen, ask),
      () => () => {},
    );
    return () => {
      forget();
      void listening.then((end) => end());
      screen.close();
    };
  }, [screen]);
  return screen;
}

function GridHolder({ screen }: { screen: JournalScreen }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current === null) return;
    const away = screen.mount(root.current, here.peek().hash);
    screen.grid.peek()?.focus();
    return away;
  }, [screen]);
  useEffect(
    () =>
      effect(() => {
        void appearance.value;
        requestAnimationFrame(() => screen.grid.peek()?.relayout());
      }),
    [screen],
  );
  return <div class={local.scale === null ? "grid" : "grid of-points"} ref={root} />;
}

const isWide = matchMedia("(min-width: 901px)").matches;
const isTouch = matchMedia("(pointer: coarse)").matches;
const isPrinting = signal(false);

/** Windows and the look on paper come beforehand, when nothing else is to be done. */
function prepareForLater(): () => void {
  const bring = () =>
    Promise.all([JournalDialogs.come(), Printed.come(), import("../view/grid/pasting")]);
  // What does not come now, without a network or on the way to another page, comes when wanted.
  const timer = setTimeout(() => void bring().catch(() => undefined), 1500);
  const before = () => {
    isPrinting.value = true;
  };
  addEventListener("beforeprint", before);
  return () => {
    clearTimeout(timer);
    removeEventListener("beforeprint", before);
  };
}

/** Nothing is loaded until a dialog is wanted. */
function Dialogs({ screen }: { screen: JournalScreen }) {
  const isWanted = screen.dialog.value !== null || screen.saving.needReason.value.length > 0;
  return isWanted ? <JournalDialogs screen={screen} /> : null;
}

function Workspace({ screen }: { screen: JournalScreen }) {
  const [isList, setList] = useState(false);
  useEffect(prepareForLater, []);
  if (screen.sheet.columnCount === 0) return <p class="empty">{words.empty}</p>;
  if (screen.sheet.rowCount === 0) return <p class="empty">{words.no_students}</p>;
  const grid = screen.grid.value;
  return (
    <div class={isList ? "workspace as-list" : "workspace"}>
      {isPrinting.value && <Printed screen={screen} part="title" />}
      <GridHolder screen={screen} />
      {isList && (
        <div class="list-page">
          <LessonList screen={screen} />
          <Panel screen={screen} />
        </div>
      )}
      {isWide && !isList && <Panel screen={screen} />}
      {isTouch && grid !== null && screen.page.mode !== "read" && (
        <Keypad grid={grid} letters={attendanceLetters} />
      )}
      <button type="button" class="button small list-switch" onClick={() => setList(!isList)}>
        <Icon name={isList ? "table" : "list"} />
        {isList ? words.table : words.lesson_list}
      </button>
      {isPrinting.value && <Printed screen={screen} part="topics" />}
      <div class="unseen" aria-live="polite">
        {screen.announcement}
      </div>
      <Dialogs screen={screen} />
    </div>
  );
}

function JournalPageView(props: {
  session: Session;
  page: JournalPage;
  reload(): void;
  ask: () => Promise<Answer<Opened>>;
}) {
  const { session, page, reload, ask } = props;
  const screen = useScreen(page, session.person_id, reload, ask);
  return (
    <Frame
      session={session}
      here="/t"
      title={`${page.study_group_title} · ${page.subject_title}`}
      subtitle={`${page.teachers} · ${page.school_year_title}`}
      mainClass="journal"
      bar={
        <>
          <PeriodTabs page={page} isResults={false} />
          <SavingLine screen={screen} />
          <Tools screen={screen} />
        </>
      }
    >
      <Workspace screen={screen} />
    </Frame>
  );
}

export function JournalRoom({ session }: { session: Session }) {
  const { parts, query } = here.value;
  const course_id = parts[2] ?? "";
  const isResults = parts[3] === "results";
  const period_id = query.get("period") ?? undefined;
  const on = query.get("on");
  const ask = () => openPage(course_id, period_id, on);
  const resource = useResource(`${course_id} ${period_id} ${on} ${isResults}`, ask);
  if (resource.value === null) {
    return (
      <Frame session={session} here="/t" title={isComing(resource) ? null : words.title}>
        <Loaded resource={resource}>{() => null}</Loaded>
      </Frame>
    );
  }
  const { page, scale } = resource.value;
  const { reload } = resource;
  local.scale = scale;
  if (!isResults) {
    return <JournalPageView session={session} page={page} reload={reload} ask={ask} />;
  }
  return (
    <Frame
      session={session}
      here="/t"
      title={`${page.study_group_title} · ${page.subject_title}`}
      subtitle={`${page.teachers} · ${page.school_year_title}`}
      bar={<PeriodTabs page={page} isResults />}
    >
      <Results page={page} reload={reload} />
    </Frame>
  );
}
