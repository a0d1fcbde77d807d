/**
 * The plan as it is being written: its lines, the steps back, the reason. What is typed stays
 * until the server has it: through a refusal, another's plan, a reload of the page.
 */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { call, type Problem } from "../api/client";
import { newId } from "../model/id";
import {
  emptyLine,
  hoursOf,
  type Laid,
  layPlan,
  mostLines,
  moved,
  type PlanItem,
  type PlanView,
  replaced,
  withKeptLines,
} from "./model/plan";

interface Kept {
  base_version: number;
  items: PlanItem[];
  reason: string;
}
interface Step {
  items: readonly PlanItem[];
  reason: string;
  at: number;
  /** Steps of one kind in a row are one step: letters typed into one field. */
  kind: string;
}

const fields = Object.keys(emptyLine) as (keyof PlanItem)[];
const areSame = (some: readonly PlanItem[], others: readonly PlanItem[]) =>
  some.length === others.length &&
  some.every((one, at) => {
    const other = others[at];
    return one === other || fields.every((field) => one[field] === other?.[field]);
  });

const mostSteps = 200;
let lastKey = 0;
const moscow = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Moscow" });
const today = () => moscow.format(new Date());

export class PlanDraft {
  readonly items: Signal<readonly PlanItem[]>;
  readonly reason: Signal<string>;
  /** The line that acts are about. */
  readonly at: Signal<number>;
  readonly laid: ReadonlySignal<Laid>;
  readonly isDirty: ReadonlySignal<boolean>;
  readonly needsReason: ReadonlySignal<boolean>;
  readonly problem: Signal<Problem | null> = signal(null);
  readonly isBusy = signal(false);
  /** What the last act has done to other lines. */
  readonly said = signal("");
  readonly steps: Signal<readonly Step[]> = signal([]);
  readonly wasRestored: boolean;
  /** Somebody has kept another plan since this one was opened. */
  readonly isOutdated: Signal<boolean>;
  private base_version: number;
  private readonly key: string;
  private readonly keys = new WeakMap<PlanItem, number>();
  private command: { id: string; items: readonly PlanItem[]; reason: string } | null = null;

  constructor(
    readonly view: PlanView,
    person_id: string,
    line = 0,
  ) {
    this.key = `letopis-plan ${person_id} ${view.course_id}`;
    const kept = this.restore();
    this.wasRestored = kept !== null;
    this.base_version = kept?.base_version ?? view.version;
    this.isOutdated = signal(this.base_version !== view.version);
    this.items = signal(kept?.items ?? view.items);
    this.at = signal(Math.max(0, Math.min(line, this.items.peek().length - 1)));
    this.reason = signal(kept?.reason ?? "");
    // Words change with every key, hours seldom: lessons are laid anew for hours alone.
    const hours = computed(() => this.items.value.map((item) => item.hours).join());
    let before: Laid | null = null;
    this.laid = computed(() => {
      void hours.value;
      before = withKeptLines(before, layPlan(this.items.peek(), view, today()));
      return before;
    });
    this.isDirty = computed(() => !areSame(this.items.value, view.items));
    this.needsReason = computed(
      () =>
        view.version !== -1 &&
        this.laid.value.givenHours > 0 &&
        hoursOf(this.items.value) !== hoursOf(view.items),
    );
  }

  /** The same for a line wherever it stands and whatever is written in it. */
  keyOf(item: PlanItem): number {
    const known = this.keys.get(item);
    if (known !== undefined) return known;
    lastKey += 1;
    this.keys.set(item, lastKey);
    return lastKey;
  }

  get mayWrite(): boolean {
    return this.view.may_write;
  }

  /** This person's lines stand against the plan that is kept now, knowingly. */
  keepAgainst(version: number): void {
    this.base_version = version;
    this.isOutdated.value = false;
  }

  private restore(): Kept | null {
    if (!this.view.may_write) return null;
    try {
      const text = sessionStorage.getItem(this.key);
      return text === null ? null : (JSON.parse(text) as Kept);
    } catch {
      return null;
    }
  }

  private keepOnDevice(): void {
    try {
      if (!this.isDirty.peek()) {
        sessionStorage.removeItem(this.key);
        return;
      }
      const kept = {
        base_version: this.base_version,
        items: this.items.peek(),
        reason: this.reason.peek(),
      };
      sessionStorage.setItem(this.key, JSON.stringify(kept));
    } catch {
      // A private window: the lines stay in memory until the page is closed.
    }
  }

  forget(): void {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // It was not kept either.
    }
  }

  private step(kind: string, items: readonly PlanItem[], at: number): void {
    if (!this.mayWrite) return;
    const before = this.steps.peek();
    if (kind === "" || before.at(-1)?.kind !== kind) {
      const made = {
        items: this.items.peek(),
        reason: this.reason.peek(),
        at: this.at.peek(),
        kind,
      };
      this.steps.value = [...before, made].slice(-mostSteps);
    }
    this.items.value = items;
    this.at.value = Math.max(0, Math.min(at, items.length - 1));
    this.problem.value = null;
    this.said.value = "";
    this.keepOnDevice();
  }

  undo(): void {
    const steps = this.steps.peek();
    const last = steps.at(-1);
    if (last === undefined) return;
    this.steps.value = steps.slice(0, -1);
    this.items.value = last.items;
    this.reason.value = last.reason;
    this.at.value = last.at;
    this.said.value = "";
    this.keepOnDevice();
  }

  change(at: number, part: Partial<PlanItem>): void {
    const item = this.items.peek()[at];
    if (item === undefined) return;
    const kind = `${at} ${Object.keys(part).join()}`;
    const next = { ...item, ...part };
    this.keys.set(next, this.keyOf(item));
    this.step(kind, replaced(this.items.peek(), at, next), at);
  }

  say(reason: string): void {
    this.reason.value = reason;
    if (this.problem.peek()?.field === "reason") this.problem.value = null;
    this.keepOnDevice();
  }

  /** A new line below the current one, in its section. */
  add(): void {
    const items = this.items.peek();
    if (items.length >= mostLines) return;
    const below = items.length === 0 ? 0 : this.at.peek() + 1;
    const section = items[below - 1]?.section ?? "";
    this.step("", items.toSpliced(below, 0, { ...emptyLine, section }), below);
  }

  remove(): void {
    const items = this.items.peek();
    if (items.length > 0) this.step("", items.toSpliced(this.at.peek(), 1), this.at.peek());
  }

  move(by: 1 | -1): void {
    const from = this.at.peek();
    const to = from + by;
    if (to < 0 || to >= this.items.peek().length) return;
    this.step("", moved(this.items.peek(), from, to), to);
  }

  /** An act that has made other lines of them all; its reason stands unless one was written. */
  put(items: readonly PlanItem[], at: number, reason: string): void {
    this.step("", items, at);
    if (reason !== "" && this.reason.peek() === "") this.reason.value = reason;
    this.keepOnDevice();
  }

  async save(): Promise<"kept" | "unchanged" | "refused"> {
    const items = this.items.peek();
    const reason = this.reason.peek();
    const isSame = this.command?.items === items && this.command.reason === reason;
    const id = isSame && this.command !== null ? this.command.id : newId();
    this.command = { id, items, reason };
    this.isBusy.value = true;
    const answer = await call("put", "/api/v1/courses/{course_id}/plan", {
      path: { course_id: this.view.course_id },
      body: { command_id: id, base_version: this.base_version, items: [...items], reason },
    });
    this.isBusy.value = false;
    this.problem.value = answer.ok ? null : answer.problem;
    if (!answer.ok) {
      if (answer.problem.code === "plan_changed") this.isOutdated.value = true;
      const line = /^items\[(\d+)\]/.exec(answer.problem.field ?? "")?.[1];
      if (line !== undefined) this.at.value = Number(line);
      return "refused";
    }
    this.forget();
    return answer.value.outcome === "unchanged" ? "unchanged" : "kept";
  }
}
