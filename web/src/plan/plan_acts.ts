/** Acts on the whole plan that keys and buttons share: shift, condense, bring, save. */
import { type Signal, signal } from "@preact/signals";
import { plan as words } from "#text";
import { shortNumericDate } from "../model/dates";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { condensed, latestHeldLine, type PlanItem, shifted } from "./model/plan";
import type { PlanDraft } from "./plan_draft";

export type OpenWindow = { window: "bring" } | { window: "condense"; at: number; item: PlanItem };

export class PlanActs {
  readonly window: Signal<OpenWindow | null> = signal(null);

  constructor(
    private readonly draft: PlanDraft,
    readonly whenKept: () => void,
  ) {}

  /** The topic of the latest lesson was not given: its line gets one more hour. */
  shift(): void {
    const { draft } = this;
    const laid = draft.laid.peek();
    const at = latestHeldLine(laid);
    if (at < 0) {
      showMessage(words.shift_none);
      return;
    }
    const items = shifted(draft.items.peek(), at);
    if (items === null) {
      showMessage(words.shift_most);
      return;
    }
    const on = laid.lines[at]?.findLast((hour) => hour.isHeld)?.lesson_on ?? "";
    draft.put(items, at, fill(words.shift_reason, { date: shortNumericDate(on) }));
    draft.said.value = fill(words.shifted, { n: at + 1 });
  }

  /** The current line and the next become one lesson, with a reason. */
  condense(): void {
    const at = this.draft.at.peek();
    const items = this.draft.items.peek();
    if (at + 1 >= items.length) {
      showMessage(words.condense_none);
      return;
    }
    const item = condensed(items, at);
    if (item === null) {
      showMessage(words.condense_works);
      return;
    }
    this.window.value = { window: "condense", at, item };
  }

  bring(): void {
    this.window.value = { window: "bring" };
  }

  save(): void {
    void this.draft.save().then((outcome) => {
      if (outcome === "refused") return;
      showMessage(outcome === "kept" ? words.kept : words.unchanged);
      this.whenKept();
    });
  }
}
