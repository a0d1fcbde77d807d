/**
 * Outbox (очередь отправки): cells on their way to the server. Pure; who sends and who keeps is
 * somebody else's matter.
 *
 * Invariants:
 *   1. What may have been sent never changes: a repeat with the same command_id is harmless only
 *      because it says the same. A later edit of that cell is a command of its own and waits.
 *   2. A cell has at most one command that may have been sent and one that has not.
 *   3. A command that follows another on one cell is sent only after the other is answered, on the
 *      version that the answer brought.
 */
import type { Schemas } from "../api/client";
import { newId } from "./id";

export type CellCommand = Schemas["CellCommand"];

/** A command with where it came from: kept on the device until it is answered. */
export interface WaitingCell {
  person_id: string;
  course_id: string;
  command: CellCommand;
  maybe_sent: boolean;
  made_at: number;
}

export interface Settled {
  waiting: WaitingCell;
  outcome: Schemas["CellOutcome"];
  /** The same cell was edited again meanwhile. */
  followed: boolean;
  /** What follows and now stands on another version: to be kept on the device anew. */
  moved: WaitingCell | null;
}

const passing: ReadonlySet<string> = new Set(["busy", "storage_unavailable"]);

export const placeKey = (place: Pick<CellCommand, "lesson_id" | "student_id" | "work_no">) =>
  `${place.lesson_id} ${place.student_id} ${place.work_no}`;

const keyOf = (waiting: WaitingCell) => placeKey(waiting.command);

export class Outbox {
  private waiting: WaitingCell[] = [];
  private flying: WaitingCell[] = [];

  constructor(
    private readonly person_id: string,
    private readonly course_id: string,
  ) {}

  get size(): number {
    return this.waiting.length;
  }
  get all(): readonly WaitingCell[] {
    return this.waiting;
  }
  get isFlying(): boolean {
    return this.flying.length > 0;
  }

  /** The latest text on its way for a cell, or nothing. */
  latest(key: string): CellCommand | null {
    return this.waiting.findLast((one) => keyOf(one) === key)?.command ?? null;
  }

  /** Commands kept from an earlier visit: any of them may have been sent (invariant 1). They come
   * before what has been typed meanwhile, of which nothing has been sent yet. */
  restore(kept: readonly WaitingCell[]): void {
    const own = new Set(this.waiting.map(({ command }) => command.command_id));
    const earlier = kept
      .filter(({ command }) => !own.has(command.command_id))
      .sort((one, other) => one.made_at - other.made_at)
      .map((one) => ({ ...one, maybe_sent: true }));
    this.waiting = [...earlier, ...this.waiting];
  }

  /** Puts an edit in the queue; the record returned is the one to keep on the device. */
  add(edit: Omit<CellCommand, "command_id">, now: number): WaitingCell {
    const key = placeKey(edit);
    const unsent = this.waiting.find((one) => keyOf(one) === key && !one.maybe_sent);
    if (unsent !== undefined) {
      unsent.command = { ...edit, command_id: unsent.command.command_id };
      return unsent;
    }
    const made: WaitingCell = {
      person_id: this.person_id,
      course_id: this.course_id,
      command: { ...edit, command_id: newId(now) },
      maybe_sent: false,
      made_at: now,
    };
    this.waiting.push(made);
    return made;
  }

  /** The next commands to send, none while others are on the wire. */
  take(most: number): WaitingCell[] {
    if (this.isFlying) return [];
    const busy = new Set<string>();
    for (const one of this.waiting) {
      if (this.flying.length === most) break;
      if (busy.has(keyOf(one))) continue;
      busy.add(keyOf(one));
      one.maybe_sent = true;
      this.flying.push(one);
    }
    return [...this.flying];
  }

  /** Nothing is known of what was on the wire: it stays, to be repeated as it was. */
  fail(): void {
    this.flying = [];
  }

  /** The server has judged. What is settled leaves the queue; what the server had no room for
   * stays, to be repeated as it was. */
  settle(outcomes: readonly Schemas["CellOutcome"][]): Settled[] {
    const settled: Settled[] = [];
    for (const outcome of outcomes) {
      const waiting = this.flying.find((one) => one.command.command_id === outcome.command_id);
      if (waiting === undefined || passing.has(outcome.refusal?.code ?? "")) continue;
      this.waiting = this.waiting.filter((one) => one !== waiting);
      const next = this.waiting.find((one) => keyOf(one) === keyOf(waiting));
      const taken = outcome.outcome === "recorded" || outcome.outcome === "unchanged";
      const moved = next !== undefined && taken ? next : null;
      if (moved !== null) moved.command = { ...moved.command, base_version: outcome.version };
      settled.push({ waiting, outcome, followed: next !== undefined, moved });
    }
    this.flying = [];
    return settled;
  }

  /** Takes a cell's commands out: they are in conflict, or were given up. */
  drop(key: string): WaitingCell[] {
    const dropped = this.waiting.filter((one) => keyOf(one) === key);
    this.waiting = this.waiting.filter((one) => keyOf(one) !== key);
    return dropped;
  }
}
