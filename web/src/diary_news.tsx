/** «Новое» of an open diary: asks once a minute, says what has come. A module of its own, brought
 * when the first look is over and drawn into the place that the first screen gives it. */

import { render } from "preact";
import style from "#style/diary_news.css?inline";
import { diary_news as words } from "#text";
import { call, type Schemas } from "./api/client";
import type { News } from "./diary/app";
import { type Shown, WhatsNew } from "./diary/news/whats_new";
import { type Child, childrenOf } from "./model/diary_week";
import {
  askEvery,
  type ChildLine,
  countedTitle,
  keyOf,
  laterThan,
  mayAsk,
  type NewsLine,
  notedWith,
  readMemory,
  together,
} from "./model/family/whats_new";
import { fill } from "./model/words";

type Session = Schemas["SessionView"];

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const memoryPlace = "letopis.news";
/** Of one guardian; who has more asks about these. */
const mostChildren = 10;
/** What more there is, is only counted aloud. */
const mostSpoken = 3;
const title = document.title;

class NewsOfFamily {
  private lines = new Map<string, readonly NewsLine[]>();
  private memory = readMemory(this.kept());
  private marked: ReadonlySet<string> = new Set();
  private isOpen = false;
  private spoken = "";
  private askedAt = 0;
  private touchedAt = Date.now();
  private place: Element | null = null;

  constructor(
    private readonly session: () => Session | null,
    private readonly changed: () => void,
  ) {
    const touch = () => {
      this.touchedAt = Date.now();
    };
    for (const sign of ["pointerdown", "keydown", "scroll"])
      addEventListener(sign, touch, { passive: true });
    document.addEventListener("visibilitychange", () => {
      touch();
      void this.ask();
    });
    addEventListener("online", () => void this.ask());
    setInterval(() => void this.ask(), askEvery);
  }

  drawInto(place: Element): void {
    this.place = place;
    place.classList.add("whats-new-place");
    this.draw();
    void this.ask();
  }

  private children(): Child[] {
    const session = this.session();
    return session === null ? [] : childrenOf(session).slice(0, mostChildren);
  }

  private isTime(): boolean {
    const roles = this.session()?.roles ?? [];
    return mayAsk({
      isShown: document.visibilityState === "visible",
      isOnline: navigator.onLine,
      isStaff: roles.some((role) => role !== "student" && role !== "guardian"),
      now: Date.now(),
      askedAt: this.askedAt,
      touchedAt: this.touchedAt,
    });
  }

  private async ask(): Promise<void> {
    const children = this.children();
    if (children.length === 0 || !this.isTime()) return;
    this.askedAt = Date.now();
    const known = new Set(together(this.lines).map(keyOf));
    const isFirst = this.lines.size === 0;
    for (const { student_id } of children) {
      const path = { student_id };
      const answer = await call("get", "/api/v1/students/{student_id}/news", { path });
      if (answer.ok) this.lines.set(student_id, answer.value.lines);
      else if (answer.status === 403 || answer.status === 404) this.lines.set(student_id, []);
      else if (answer.status === 401) return;
    }
    const all = together(this.lines);
    const come = all.filter((one) => !known.has(keyOf(one)));
    if (!isFirst && come.length > 0) this.changed();
    this.tell(all);
    this.draw();
  }

  /** Aloud, and by the browser's own notice where it was asked for: each line once. */
  private tell(all: readonly ChildLine[]): void {
    const untold = laterThan(laterThan(all, this.memory.seen), this.memory.told);
    if (untold.length === 0) return;
    const spoken = untold.map(({ line }) => `${line.title}. ${line.text}`);
    const heading = fill(words.count, { n: untold.length });
    this.spoken = untold.length > mostSpoken ? heading : [`${heading}.`, ...spoken].join(" ");
    if (this.notices() === "on") for (const one of untold) void showNotice(one);
    this.keep({ ...this.memory, told: notedWith(this.memory.told, untold) });
  }

  private toggle = (): void => {
    const all = together(this.lines);
    this.isOpen = !this.isOpen;
    this.marked = new Set(this.isOpen ? laterThan(all, this.memory.seen).map(keyOf) : []);
    this.keep({ ...this.memory, seen: notedWith(this.memory.seen, all) });
    this.draw();
  };

  private notices(): Shown["notices"] {
    if (!("Notification" in window)) return "none";
    if (Notification.permission === "denied") return "denied";
    return this.memory.notifies && Notification.permission === "granted" ? "on" : "off";
  }

  private notify = async (): Promise<void> => {
    const isOn = this.notices() === "on";
    const isAllowed = !isOn && (await Notification.requestPermission()) === "granted";
    this.keep({ ...this.memory, notifies: isAllowed });
    this.draw();
  };

  private draw(): void {
    const all = together(this.lines);
    const unseen = laterThan(all, this.memory.seen);
    document.title = countedTitle(title, unseen.length);
    if (this.place === null) return;
    const shown: Shown = {
      lines: all,
      marked: this.marked,
      unseen,
      children: this.children(),
      isOpen: this.isOpen,
      spoken: this.spoken,
      notices: this.notices(),
      toggle: this.toggle,
      notify: () => void this.notify(),
    };
    render(<WhatsNew shown={shown} />, this.place);
  }

  private kept(): string | null {
    try {
      return localStorage.getItem(memoryPlace);
    } catch {
      return null; // A private window: it holds until the page is closed.
    }
  }

  private keep(memory: typeof this.memory): void {
    this.memory = memory;
    try {
      localStorage.setItem(memoryPlace, JSON.stringify(memory));
    } catch {
      // As above.
    }
  }
}

/** By the worker where there is one: a phone shows no other. */
async function showNotice({ student_id, line }: ChildLine): Promise<void> {
  const options = { body: line.text, tag: keyOf({ student_id, line }), lang: "ru" };
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker === undefined) new Notification(line.title, options);
    else await worker.showNotification(line.title, options);
  } catch {
    // The browser may refuse it at any time: the line is on the page.
  }
}

let news: NewsOfFamily | null = null;

const show: News["show"] = (place, session, changed) => {
  news ??= new NewsOfFamily(session, changed);
  news.drawInto(place);
};

export { show };
