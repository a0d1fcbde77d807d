/**
 * The family's diary (дневник). The first look costs one request: this script, its style and the
 * week come in the page itself. Marks of a subject, the receipt and the settings come later, when
 * they are asked for. No framework beyond Preact's core: every byte here is on a phone's first
 * screen.
 */
import { Component } from "preact";
import { diary as words } from "#text";
import { call, type Problem, rememberToken, type Schemas } from "../api/client";
import { dayNumber, plusDays, weekdayName, weekOf } from "../model/dates";
import { type Child, childrenOf, type DiaryWeek, dayToShow, hasNews } from "../model/diary_week";
import { DayView } from "./day_view";

type Session = Schemas["SessionView"];
export type Section = "week" | "marks" | "settings";

interface State {
  session: Session | null;
  week: DiaryWeek | null;
  day: number;
  section: Section;
  problem: Problem | null;
}

/** The parts that come later, each drawn into a place of its own. */
export interface Later {
  marks(place: Element, student_id: string): void;
  settings(place: Element, session: Session): void;
  mark(mark: Schemas["DiaryMark"], student_id: string, lesson_id: string, title: string): void;
}
declare const LETOPIS_LATER_URL: string;
const bring = (): Promise<Later> => import(/* @vite-ignore */ LETOPIS_LATER_URL);
/** «Новое», drawn into a place of its own. `changed`: the week may be another one now. */
export interface News {
  show(place: Element, session: () => Session | null, changed: () => void): void;
}
declare const LETOPIS_NEWS_URL: string;
const bringNews = (): Promise<News> => import(/* @vite-ignore */ LETOPIS_NEWS_URL);
/** The first look is on the glass by then. */
const firstLook = 2000;

const icons: Record<Section, string> = {
  week: "M5 4h12a2 2 0 0 1 2 2v14H7a2 2 0 0 1-2-2zM9 4v16",
  marks: "M5 19V9M12 19V5M19 19v-7",
  settings: "M5 7h14M5 12h14M5 17h14",
};
const titles: Record<Section, string> = {
  week: words.title,
  marks: words.marks,
  settings: words.more,
};

/** A week that has come takes nobody away from what he has opened meanwhile. After a failure, and
 * with another child, all begins at the week. */
function shownWith({ week: last, problem, section, day }: State, week: DiaryWeek): Partial<State> {
  const stays = problem === null && week.student_id === last?.student_id;
  return {
    week,
    day: week.monday === last?.monday ? day : dayToShow(week),
    problem: null,
    section: stays ? section : "week",
  };
}

export class Diary extends Component<{ session: Session | null; week: DiaryWeek | null }, State> {
  override state: State = {
    session: this.props.session,
    week: this.props.week,
    day: this.props.week === null ? 0 : dayToShow(this.props.week),
    section: "week",
    problem: null,
  };

  private turn = 0;

  override componentDidMount(): void {
    if (this.state.session !== null) rememberToken(this.state.session.csrf_token);
    if (this.state.session === null) void this.enter();
    else if (this.state.week === null) void this.open(this.child()?.student_id ?? "");
    addEventListener("online", () => this.refresh());
  }

  private child(): Child | null {
    const { session, week } = this.state;
    const children = session === null ? [] : childrenOf(session);
    return children.find((one) => one.student_id === week?.student_id) ?? children[0] ?? null;
  }

  private async enter(): Promise<void> {
    const answer = await call("get", "/api/v1/session");
    if (!answer.ok) {
      if (answer.problem.code === "sign_in_required") location.replace("/sign-in?to=/d");
      else this.setState({ problem: answer.problem });
      return;
    }
    rememberToken(answer.value.csrf_token);
    this.setState({ session: answer.value, problem: null });
    const [first] = childrenOf(answer.value);
    if (first !== undefined) await this.open(first.student_id);
  }

  private async open(student_id: string, monday?: string): Promise<void> {
    const query = { week: monday === undefined ? undefined : weekOf(monday) };
    const path = { student_id };
    const turn = ++this.turn;
    const answer = await call("get", "/api/v1/students/{student_id}/diary", { path, query });
    if (turn !== this.turn) return; // Another week or child was asked for meanwhile.
    if (answer.ok) this.setState((before) => shownWith(before, answer.value));
    else this.setState({ problem: answer.problem });
  }

  private refresh(): void {
    const { week, session } = this.state;
    if (session === null) void this.enter();
    else if (week !== null) void this.open(week.student_id, week.monday);
  }

  private drawSection = (place: Element | null): void => {
    const { section, session } = this.state;
    const child = this.child();
    if (place === null || session === null || section === "week") return;
    void bring().then(
      (later) => {
        if (section === "settings") later.settings(place, session);
        else if (child !== null) later.marks(place, child.student_id);
      },
      () => this.setState({ problem: { code: "no_connection", message: "" } }),
    );
  };

  private openMark = (mark: Schemas["DiaryMark"], lesson_id: string, title: string): void => {
    const student_id = this.state.week?.student_id ?? "";
    void bring().then(
      (later) => later.mark(mark, student_id, lesson_id, title),
      () => this.setState({ problem: { code: "no_connection", message: "" } }),
    );
  };

  private drawNews = (place: Element | null): void => {
    const session = () => this.state.session;
    const show = (news: News) => place && news.show(place, session, () => this.refresh());
    if (place !== null) setTimeout(() => void bringNews().then(show, () => {}), firstLook);
  };

  private head(child: Child) {
    const { session, week } = this.state;
    const children = session === null ? [] : childrenOf(session);
    return (
      <header>
        <h1>
          {children.length > 1 ? (
            <select
              aria-label={words.child}
              value={child.student_id}
              onChange={(event) => void this.open(event.currentTarget.value, week?.monday)}
            >
              {children.map((one) => (
                <option key={one.student_id} value={one.student_id}>
                  {one.name}
                </option>
              ))}
            </select>
          ) : (
            (week?.student_name ?? child.name)
          )}
        </h1>
        <span class="quiet">{week?.study_group_title ?? child.study_group_title}</span>
      </header>
    );
  }

  private strip(week: DiaryWeek) {
    const move = (days: number) => void this.open(week.student_id, plusDays(week.monday, days));
    return (
      <div class="week">
        <button type="button" aria-label={words.previous} onClick={() => move(-7)}>
          ‹
        </button>
        <div role="tablist" aria-label={words.days}>
          {week.days.map((day, at) => (
            <button
              type="button"
              role="tab"
              key={day.on}
              aria-selected={at === this.state.day}
              onClick={() => this.setState({ day: at })}
            >
              <small>{weekdayName(day.on)}</small>
              <b>{dayNumber(day.on)}</b>
              <i class={hasNews(day) ? "news" : ""} />
            </button>
          ))}
        </div>
        <button type="button" aria-label={words.next} onClick={() => move(7)}>
          ›
        </button>
      </div>
    );
  }

  private notice() {
    const { problem, week } = this.state;
    if (problem === null) return null;
    const text = problem.message || (week === null ? words.failed_text : words.offline);
    return (
      <div class="off" role="status">
        <p>{text}</p>
        <button type="button" onClick={() => this.refresh()}>
          {words.again}
        </button>
      </div>
    );
  }

  private tabs() {
    return (
      <nav aria-label={words.sections}>
        {(["week", "marks", "settings"] as const).map((section) => (
          <button
            type="button"
            key={section}
            aria-current={this.state.section === section ? "page" : undefined}
            onClick={() => this.setState({ section })}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={icons[section]} />
            </svg>
            {titles[section]}
          </button>
        ))}
      </nav>
    );
  }

  override render() {
    const { session, week, section } = this.state;
    const child = this.child();
    if (session !== null && child === null) return <main class="quiet">{words.no_children}</main>;
    return (
      <>
        {child !== null && this.head(child)}
        {this.notice()}
        <main key={section}>
          {section !== "week" && <div ref={this.drawSection} />}
          {section === "week" && week === null && this.state.problem === null && (
            <p class="quiet">{words.loading}</p>
          )}
          {section === "week" && week !== null && this.strip(week)}
          {section === "week" && week !== null && (
            <div class="days">
              {week.days.map((day, at) => (
                <DayView
                  key={day.on}
                  day={day}
                  week={week}
                  isShown={at === this.state.day}
                  letters={this.state.session?.attendance_letters}
                  openMark={this.openMark}
                />
              ))}
            </div>
          )}
        </main>
        <div ref={this.drawNews} />
        {child !== null && this.tabs()}
      </>
    );
  }
}
