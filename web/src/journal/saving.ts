/**
 * Saving: takes edits of a sheet to the server. Key → memory → screen (the same frame) → the
 * device → the server after a quarter of a second, in batches. Whatever the network does, what was
 * typed is on the screen or in a sentence that says why it is not.
 */
import { effect, type Signal, signal } from "@preact/signals";
import { call, isPassing, type Problem, type Schemas } from "../api/client";
import { Outbox, placeKey, type Settled, type WaitingCell } from "../model/outbox";
import type { Change, MarkSheet } from "../model/sheet";
import { forgetWaiting, keepWaiting, keptWaiting, type Owner } from "./store";

const batchDelay = 250;
const slowAfter = 1000;
const shortestRetry = 1000;
const longestRetry = 30_000;
const longestSilence = 3000;
const cellsPerRequest = 200; // base/limits.h: cells_per_request.

/** Whether nobody has to decide anything about it. */
const isOver = ({ outcome }: Settled) =>
  outcome.outcome !== "conflict" && outcome.refusal?.code !== "reason_required";

/** A cell whose old record may change only with a reason (JRN-13). */
export interface NeedsReason {
  row: number;
  column: number;
  command: Schemas["CellCommand"];
  version: number;
}

export interface SavingEvents {
  /** A cell shows again what stands; the sentence says what was typed and why it is not there. */
  refused(row: number, column: number, text: string, problem: Problem): void;
  /** The server refused the request itself: everything stays in the queue. */
  stopped(problem: Problem): void;
}

export class Saving {
  readonly waitingCount = signal(0);
  readonly isOnline = signal(true);
  readonly savedAt: Signal<Date | null> = signal(null);
  /** Something has waited for more than a second: only then is waiting shown. */
  readonly isSlow = signal(false);
  readonly needReason: Signal<NeedsReason[]> = signal([]);
  private readonly outbox: Outbox;
  private sendTimer = 0;
  private slowTimer = 0;
  private retry = shortestRetry;
  private isClosed = false;
  /** Nothing is sent before it is known what an earlier visit left: that goes first. */
  private isRestored = false;
  private deviceTimer = 0;
  /** The device has answered. */
  private isTakenUp = false;
  /** Places that were written into while the device had not answered: what it remembers of them is
   * older. */
  private readonly typedMeanwhile = new Set<string>();
  private readonly ownCommands = new Set<string>();
  /** Commands of cells about which a person has to decide: kept, so that a reload asks again. */
  private readonly undecided = new Map<string, readonly WaitingCell[]>();
  private readonly forgetConflicts: () => void;
  private readonly whenOnline = () => this.schedule(0);

  constructor(
    private readonly sheet: MarkSheet,
    private readonly owner: Owner,
    private readonly events: SavingEvents,
  ) {
    this.outbox = new Outbox(owner.person_id, owner.course_id);
    sheet.onEdit = (changes) => this.enqueue(changes);
    this.forgetConflicts = effect(() => {
      void sheet.conflicts.value;
      // What is typed in place of it is kept first.
      queueMicrotask(() => this.forgetDecided());
    });
    addEventListener("online", this.whenOnline);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.sendTimer);
    clearTimeout(this.slowTimer);
    clearTimeout(this.deviceTimer);
    removeEventListener("online", this.whenOnline);
    this.forgetConflicts();
  }

  /**
   * Takes up what an earlier visit left on the device; says how many cells. A device that does not
   * answer in time must not keep marks from the server: what it says later is taken up then.
   */
  async restore(): Promise<number> {
    const asked = keptWaiting(this.owner);
    this.deviceTimer = window.setTimeout(() => {
      this.isRestored = true;
      this.schedule(0);
    }, longestSilence);
    const kept = await asked;
    clearTimeout(this.deviceTimer);
    this.isTakenUp = true;
    if (this.isClosed) return 0;
    const earlier = this.isRestored ? this.withoutOutdated(kept) : kept;
    const known = earlier.filter((one) => this.sheet.placeOf(placeKey(one.command)) !== null);
    this.outbox.restore(known);
    this.isRestored = true;
    for (const { command } of known) this.showRestored(command);
    this.count();
    if (this.outbox.size > 0) this.schedule(0);
    return known.length;
  }

  /** The device was late, and what was typed meanwhile may have been sent and answered already:
   * what it remembers of those cells is outdated and no longer asked about. */
  private withoutOutdated(kept: readonly WaitingCell[]): WaitingCell[] {
    const earlier = kept.filter(({ command }) => !this.ownCommands.has(command.command_id));
    const isOutdated = ({ command }: WaitingCell) => this.typedMeanwhile.has(placeKey(command));
    void forgetWaiting(earlier.filter(isOutdated));
    return earlier.filter((one) => !isOutdated(one));
  }

  /** What has been typed into the cell meanwhile stays on the screen. */
  private showRestored(command: Schemas["CellCommand"]): void {
    const key = placeKey(command);
    const place = this.sheet.placeOf(key);
    const isLatest = this.outbox.latest(key)?.command_id === command.command_id;
    if (place !== null && isLatest) {
      this.sheet.showWaiting(place.row, place.column, this.outbox.latest(key)?.text ?? "");
    }
  }

  private enqueue(changes: readonly Change[]): void {
    for (const { row, column, after } of changes) {
      this.add(row, column, after, this.sheet.version(row, column), "none", "");
    }
    this.count();
    this.schedule(batchDelay);
  }

  private add(
    row: number,
    column: number,
    text: string,
    base_version: number,
    reason_code: Schemas["CorrectionReason"],
    reason: string,
  ): void {
    const { lesson, work } = this.sheet.columnAt(column);
    const { student_id } = this.sheet.studentAt(row);
    const place = { lesson_id: lesson.lesson_id, student_id, work_no: work.work_no };
    const edit = { ...place, text, base_version, reason_code, reason };
    const waiting = this.outbox.add(edit, Date.now());
    if (!this.isTakenUp) {
      this.typedMeanwhile.add(placeKey(edit));
      this.ownCommands.add(waiting.command.command_id);
    }
    void keepWaiting(waiting);
  }

  private count(): void {
    this.waitingCount.value = this.outbox.size;
    if (this.outbox.size === 0) {
      clearTimeout(this.slowTimer);
      this.slowTimer = 0;
      this.isSlow.value = false;
    } else if (this.slowTimer === 0) {
      this.slowTimer = window.setTimeout(() => {
        this.isSlow.value = true;
      }, slowAfter);
    }
  }

  private schedule(delay: number): void {
    clearTimeout(this.sendTimer);
    if (this.isClosed) return;
    this.sendTimer = window.setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    if (!this.isRestored) return;
    const batch = this.outbox.take(cellsPerRequest);
    if (batch.length === 0) return;
    const body = { commands: batch.map(({ command }) => command) };
    const answer = await call("post", "/api/v1/cells", { body });
    if (answer.ok) this.settle(answer.value.outcomes, batch);
    else this.fail(answer);
    this.count();
  }

  private fail(answer: { status: number; problem: Problem }): void {
    this.outbox.fail();
    this.isOnline.value = answer.status !== 0;
    if (!isPassing(answer)) this.events.stopped(answer.problem);
    this.schedule(this.retry);
    this.retry = Math.min(longestRetry, this.retry * 2);
  }

  private settle(outcomes: readonly Schemas["CellOutcome"][], batch: WaitingCell[]): void {
    this.isOnline.value = true;
    const settled = this.outbox.settle(outcomes);
    void forgetWaiting(settled.filter(isOver).map(({ waiting }) => waiting));
    for (const { moved } of settled) if (moved !== null) void keepWaiting(moved);
    const demands: NeedsReason[] = [];
    for (const one of settled) this.judge(one, demands);
    if (demands.length > 0) this.needReason.value = [...this.needReason.value, ...demands];
    this.forgetDecided();
    const held = settled.length < batch.length;
    this.retry = held ? Math.min(longestRetry, this.retry * 2) : shortestRetry;
    if (!held) this.savedAt.value = new Date();
    if (this.outbox.size > 0) this.schedule(held ? this.retry : 0);
  }

  private judge({ waiting, outcome, followed }: Settled, demands: NeedsReason[]): void {
    const key = placeKey(waiting.command);
    const place = this.sheet.placeOf(key);
    if (place === null) return;
    const { row, column } = place;
    if (outcome.outcome === "recorded" || outcome.outcome === "unchanged") {
      this.sheet.accept(row, column, outcome.text, outcome.version, followed);
      return;
    }
    const needsReason = outcome.refusal?.code === "reason_required";
    if (outcome.outcome === "refused" && !needsReason) {
      const { text } = waiting.command;
      if (!followed) this.sheet.giveUp(row, column);
      if (outcome.refusal !== null) this.events.refused(row, column, text, outcome.refusal);
      return;
    }
    const mine = this.takeLatest(key, waiting);
    if (needsReason) {
      const version = this.sheet.version(row, column);
      demands.push({ row, column, command: mine, version });
      return;
    }
    const { text, theirs_author, theirs_at, version } = outcome;
    this.sheet.dispute({
      row,
      column,
      mine: mine.text,
      theirs: text,
      theirs_author,
      theirs_at,
      version,
    });
  }

  /** The latest text of a cell; later edits of it wait for a person's decision, not for a turn. */
  private takeLatest(key: string, waiting: WaitingCell): Schemas["CellCommand"] {
    const later = this.outbox.drop(key);
    this.undecided.set(key, [...(this.undecided.get(key) ?? []), waiting, ...later]);
    return later.at(-1)?.command ?? waiting.command;
  }

  private forgetDecided(): void {
    if (this.isClosed) return;
    const asked = new Set(this.needReason.peek().map(({ command }) => placeKey(command)));
    for (const [key, commands] of [...this.undecided]) {
      const place = this.sheet.placeOf(key);
      const isDisputed = place !== null && this.sheet.conflictAt(place.row, place.column) !== null;
      if (isDisputed || asked.has(key)) continue;
      this.undecided.delete(key);
      void forgetWaiting(commands);
    }
  }

  /** The teacher has given a reason: the corrections go again, each under a new command. */
  giveReason(reason_code: Schemas["CorrectionReason"], reason: string): void {
    for (const { row, column, command, version } of this.needReason.value) {
      if (reason_code === "rework") this.sheet.rememberRework(row, column);
      this.add(row, column, command.text, version, reason_code, reason);
    }
    this.needReason.value = [];
    this.forgetDecided();
    this.count();
    this.schedule(0);
  }

  /** The teacher leaves everything as it was. */
  withholdReason(): void {
    for (const { row, column } of this.needReason.value) this.sheet.giveUp(row, column);
    this.needReason.value = [];
    this.forgetDecided();
  }
}
