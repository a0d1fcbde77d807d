// Typing on scales of points and letters: what the keys of the grid write, and where the hand goes.

import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lettering } from "../../model/letters/lettering";
import { ownLetters } from "../../model/letters/own_letters";
import { local, type OwnWays } from "../../model/marks";
import { MarkSheet } from "../../model/sheet";
import { page } from "../../model/testing/journal_page";
import { type Place, type Range, rangeOf } from "./cursor";
import { typedScale } from "./local_scale_keys";
import { Writing } from "./writing";

const { rules: five } = page();
const ten = page({
  scale: "ten_point",
  cells: [],
  rules: {
    ...five,
    lowest_mark: 1,
    mark_borders: [160, 260, 360, 460, 560, 660, 760, 860, 960],
    level_borders: [5, 7, 9],
  },
  students: page().students.map((student) => ({ ...student, left_on: null })),
});
const letters = page({
  ...ten,
  scale: "letters",
  rules: { ...five, mark_borders: [], level_borders: [1, 3, 5] },
});

/** The hand of a teacher without a screen: a cursor, a box, what is said. */
class Hand {
  readonly sheet: MarkSheet;
  readonly said: string[] = [];
  readonly writing: Writing;
  readonly active = signal<Place>({ row: 0, column: 0 });
  readonly range = signal<Range | null>(null);
  box: { text: string; own: OwnWays } | null = null;

  constructor(shown: typeof ten) {
    this.sheet = new MarkSheet(shown);
    this.writing = new Writing(this.sheet, this, {
      message: (text) => this.said.push(text),
      refuse: (text) => this.said.push(text),
      askAboutPaste: () => {},
    });
  }

  reach = () => this.range.peek() ?? rangeOf(this.active.peek(), this.active.peek());
  moveTo(place: Place) {
    this.range.value = null;
    this.active.value = place;
  }
  moveBy(rows: number, columns: number) {
    const { row, column } = this.active.peek();
    this.moveTo({ row: row + rows, column: column + columns });
  }
  select(from: Place, to: Place) {
    this.active.value = from;
    this.range.value = rangeOf(from, to);
  }
  focus() {}
  get cursor() {
    return this;
  }
  edit(text: string, own: OwnWays) {
    this.box = { text, own };
  }

  type(key: string): boolean {
    const event = { key, preventDefault: () => {} } as KeyboardEvent;
    return local.scale?.type?.(event, this) ?? false;
  }
  /** Leaves the box by a key, as the editor does. */
  leave(key: string, rows = 0, columns = 0) {
    const { box } = this;
    if (box === null) throw new RangeError("no box is open");
    this.box = null;
    box.own.commit(box.text);
    box.own.leave(box.own.arrows[key] ?? { rows, columns }, key);
  }
  get text() {
    return [0, 1].map((row) => this.sheet.text(row, 0));
  }
}

afterEach(() => {
  local.scale = null;
  lettering.own = null;
});

describe("points", () => {
  let hand: Hand;
  beforeEach(() => {
    local.scale = typedScale(ten);
    hand = new Hand(ten);
  });

  it("go into every cell that is selected", () => {
    hand.select({ row: 1, column: 0 }, { row: 0, column: 0 });
    hand.type("8");
    hand.leave("Enter", 1);
    expect(hand.text).toEqual(["8", "8"]);
    expect(hand.range.peek()).not.toBeNull();
  });

  it("go on down, to the right or nowhere, as is chosen", () => {
    hand.type("8");
    hand.leave("Enter", 1);
    expect(hand.active.peek()).toEqual({ row: 1, column: 0 });
    hand.writing.advance.value = "right";
    hand.type("7");
    hand.leave("Enter", 1);
    expect(hand.active.peek()).toEqual({ row: 1, column: 1 });
    hand.writing.advance.value = "stay";
    hand.type("6");
    hand.leave("Enter", 1);
    expect(hand.active.peek()).toEqual({ row: 1, column: 1 });
    expect(hand.text).toEqual(["8", "7"]);
  });

  it("go where an arrow says, whatever is chosen", () => {
    hand.writing.advance.value = "right";
    hand.type("8");
    hand.leave("ArrowDown");
    expect(hand.active.peek()).toEqual({ row: 1, column: 0 });
    expect(hand.text).toEqual(["8", ""]);
  });

  it("are the last entry, which Backspace takes and a second mark joins", () => {
    hand.type("8");
    hand.leave("Enter", 1);
    hand.writing.beginSecond();
    expect(hand.active.peek()).toEqual({ row: 0, column: 0 });
    hand.type("9");
    expect(hand.box?.text).toBe("8/9");
    hand.box = null;
    hand.moveTo({ row: 1, column: 0 });
    hand.writing.back();
    expect(hand.text).toEqual(["", ""]);
    expect(hand.active.peek()).toEqual({ row: 0, column: 0 });
  });

  it("stand beside the letters of the school's own act, which are recorded as usual", () => {
    lettering.own = ownLetters({ absent: "о", ill: "б", excused: "у", late: "п" });
    for (const typed of ["п 8", "о"]) {
      hand.type("8");
      if (hand.box !== null) hand.box.text = typed;
      hand.leave("Enter", 1);
    }
    expect(hand.text, "lateness with a mark, and an absence").toEqual(["о 8", "н"]);
  });

  it("stand where the box was opened, when a click has moved the hand on", () => {
    hand.type("8");
    const { box } = hand;
    hand.moveTo({ row: 1, column: 0 });
    box?.own.commit(box.text);
    expect(hand.text).toEqual(["8", ""]);
  });
});

describe("letters", () => {
  it("are typed on a Latin layout; Russian letters of other keys are not taken for them", () => {
    local.scale = typedScale(letters);
    const hand = new Hand(letters);
    expect(["в", "А"].map((key) => hand.type(key))).toEqual([true, true]);
    expect(hand.text).toEqual(["", ""]);
    expect(hand.said).toEqual(
      Array.from(
        { length: 2 },
        () => "Русские «А» и «В» стоят на клавишах F и D: переключите раскладку на латинскую.",
      ),
    );
    expect(["d", "С"].map((key) => hand.type(key))).toEqual([true, true]);
    expect(hand.text).toEqual(["D", "C"]);
    expect(["н", "у"].map((key) => hand.type(key))).toEqual([false, false]);
  });
});
