// A world for the journal's saving, without a browser: time, a device that writes when it likes, a
// wire that loses, repeats and delays, and a server that judges as the real one does. One tab at a
// time; a killed tab hears of nothing any more.
import type { Schemas } from "../../api/client";
import { page as emptyPage, lesson, student } from "../../model/testing/journal_page";

type Command = Schemas["CellCommand"];
type Outcome = Schemas["CellOutcome"];
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0; // mulberry32
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const students = ["a", "b", "c"];
const lessons = ["first", "second"];
/** What stands of this one is old: it changes with a reason only (JRN-13). */
const oldest = "c";
export const placeOf = (command: Pick<Command, "lesson_id" | "student_id">) =>
  `${command.lesson_id} ${command.student_id}`;

/** Cells with versions; a command that is repeated is answered as it was, and changes nothing. */
export class Server {
  readonly cells = new Map<string, { text: string; version: number }>();
  private readonly answered = new Map<string, Outcome>();
  /** How often each command was written. */
  readonly written = new Map<string, number>();
  private version = 0;

  constructor() {
    for (const lesson_id of lessons) this.write(placeOf({ lesson_id, student_id: oldest }), "3");
  }

  page() {
    const cells = [...this.cells].map(([place, { text, version }]) => {
      const [lesson_id = "", student_id = ""] = place.split(" ");
      const lesson_index = lessons.indexOf(lesson_id);
      return {
        lesson_index,
        student_index: students.indexOf(student_id),
        work_no: 1,
        text,
        version,
      };
    });
    return emptyPage({
      students: students.map((id, at) => student(id, { number: at + 1 })),
      lessons: lessons.map((id, at) => lesson(id, `2026-11-${20 + at}`)),
      cells,
    });
  }

  /** Another teacher, who sees what stands. */
  write(place: string, text: string): void {
    this.version += 1;
    this.cells.set(place, { text, version: this.version });
  }

  judge(command: Command, isBusy: boolean): Outcome {
    const known = this.answered.get(command.command_id);
    if (known !== undefined) return known;
    const busy = { code: "busy", message: "", field: "", items: [] };
    if (isBusy) return outcomeOf(command, "refused", -1, "", busy);
    const standing = this.cells.get(placeOf(command)) ?? { text: "", version: -1 };
    const { version, text } = standing;
    if (command.base_version !== version) return outcomeOf(command, "conflict", version, text);
    if (needsReason(command, standing)) {
      const asked = { code: "reason_required", message: "", field: "", items: [] };
      return outcomeOf(command, "refused", version, text, asked);
    }
    this.version += 1;
    this.cells.set(placeOf(command), { text: command.text, version: this.version });
    const times = this.written.get(command.command_id) ?? 0;
    this.written.set(command.command_id, times + 1);
    const answer = outcomeOf(command, "recorded", this.version, command.text);
    this.answered.set(command.command_id, answer);
    return answer;
  }
}

const needsReason = (
  { student_id, text, reason_code }: Command,
  standing: { text: string; version: number },
) =>
  student_id === oldest &&
  standing.version !== -1 &&
  standing.text !== text &&
  reason_code === "none";

function outcomeOf(
  { command_id }: Command,
  outcome: Outcome["outcome"],
  version: number,
  text: string,
  refusal: Outcome["refusal"] = null,
): Outcome {
  const theirs = { theirs_author: "", theirs_at: 0 };
  return { command_id, outcome, entry_index: version, version, text, ...theirs, refusal };
}

interface Operation {
  act(): unknown;
  request: { result?: unknown; onsuccess?: () => void };
  /** What it writes, for whoever asks what has been lost. */
  record: unknown;
}

/** The browser's small database: what is asked of it is done in its order, some time later. */
export class Device {
  readonly records = new Map<string, unknown>();
  private queue: Operation[] = [];
  whenKept: (record: unknown) => void = () => {};

  get isQuiet(): boolean {
    return this.queue.length === 0;
  }

  private ask(act: () => unknown, record: unknown = null) {
    const request = {};
    this.queue.push({ act, request, record });
    return request;
  }

  /** What stands for the global `indexedDB`. */
  readonly factory = {
    open: () => {
      const records = {
        getAll: () => this.ask(() => structuredClone([...this.records.values()])),
        put: (record: { command_id: string }) => {
          const copy = structuredClone(record);
          return this.ask(() => this.records.set(copy.command_id, copy), copy);
        },
        delete: (key: string) => this.ask(() => this.records.delete(key)),
      };
      const result = { transaction: () => ({ objectStore: () => records }) };
      const request: { result: unknown; onsuccess?: () => void } = { result };
      queueMicrotask(() => request.onsuccess?.());
      return request;
    },
  };

  step(): void {
    const next = this.queue.shift();
    if (next === undefined) return;
    next.request.result = next.act();
    if (next.record !== null) this.whenKept(next.record);
    next.request.onsuccess?.();
  }

  /** The tab is gone: so many of its wishes are still done, and nobody is told. */
  abandon(done: number): void {
    for (const { act, record } of this.queue.splice(0).slice(0, done)) {
      act();
      if (record !== null) this.whenKept(record);
    }
  }
  get waiting(): number {
    return this.queue.length;
  }
}

interface Exchange {
  commands: Command[];
  outcomes: Outcome[] | null;
  answer: ((reply: unknown) => void) | null;
  fail: ((error: Error) => void) | null;
}

/** Requests on their way. One that is given up here may still arrive there, later than others. */
export class Wire {
  private exchanges: Exchange[] = [];
  constructor(
    private readonly server: Server,
    private readonly random: Random,
  ) {}

  get isQuiet(): boolean {
    return this.exchanges.length === 0;
  }
  carries(place: string): boolean {
    return this.exchanges.some(({ commands }) => commands.some((one) => placeOf(one) === place));
  }

  /** What stands for the global `fetch`. */
  readonly fetch = (_address: string, { body }: { body: string }) =>
    new Promise((answer, fail) => {
      const { commands } = JSON.parse(body) as { commands: Command[] };
      this.exchanges.push({ commands, outcomes: null, answer, fail });
    });

  /** One thing happens to one of the requests. */
  step(isHealthy: boolean): void {
    const { random } = this;
    const one = this.exchanges[random(this.exchanges.length)];
    if (one === undefined) return;
    if (one.outcomes === null && (isHealthy || random(3) > 0)) this.deliver(one, isHealthy);
    else if (isHealthy || random(3) > 0) this.reply(one, isHealthy);
    else this.break(one);
  }

  private deliver(one: Exchange, isHealthy: boolean): void {
    const isBusy = () => !isHealthy && this.random(8) === 0;
    one.outcomes = one.commands.map((command) => this.server.judge(command, isBusy()));
    // Something on the way sends it twice.
    if (this.random(5) === 0) for (const command of one.commands) this.server.judge(command, false);
    if (one.answer === null) this.forget(one);
  }

  private reply(one: Exchange, isHealthy: boolean): void {
    const { answer, outcomes } = one;
    if (answer === null || outcomes === null) return;
    this.forget(one);
    if (!isHealthy && this.random(4) === 0) {
      const status = [500, 502, 503, 429][this.random(4)] ?? 500;
      answer({ ok: false, status, json: async () => ({}) });
      return;
    }
    const shuffled = [...outcomes];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = this.random(at + 1);
      [shuffled[at], shuffled[other]] = [shuffled[other] as Outcome, shuffled[at] as Outcome];
    }
    const [first] = shuffled;
    if (first !== undefined && this.random(3) === 0) shuffled.push(first);
    answer({ ok: true, status: 200, json: async () => ({ outcomes: shuffled }) });
  }

  /** The connection is gone: what has not arrived may arrive later, and nobody hears of it. */
  private break(one: Exchange): void {
    one.fail?.(new TypeError("Failed to fetch"));
    this.orphan(one);
  }
  private orphan(one: Exchange): void {
    one.answer = null;
    one.fail = null;
    if (one.outcomes !== null || this.random(2) === 0) this.forget(one);
  }
  abandon(): void {
    for (const one of [...this.exchanges]) this.orphan(one);
  }
  private forget(one: Exchange): void {
    this.exchanges = this.exchanges.filter((other) => other !== one);
  }
}

/** Timers and listeners of the tab that is open. */
export class Tab {
  now = Date.UTC(2026, 10, 24);
  private timers = new Map<number, { at: number; act: () => void }>();
  private listeners = new Set<() => void>();
  private nextTimer = 1;

  readonly setTimeout = (act: () => void, delay: number) => {
    this.timers.set(this.nextTimer, { at: this.now + delay, act });
    return this.nextTimer++;
  };
  readonly clearTimeout = (timer: number) => this.timers.delete(timer);
  readonly addEventListener = (_name: string, act: () => void) => this.listeners.add(act);
  readonly removeEventListener = (_name: string, act: () => void) => this.listeners.delete(act);

  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const [timer, { at, act }] of [...this.timers]) {
      if (at <= this.now && this.timers.delete(timer)) act();
    }
  }
  comeOnline(): void {
    for (const act of [...this.listeners]) act();
  }
  kill(): void {
    this.timers.clear();
    this.listeners.clear();
  }
}
