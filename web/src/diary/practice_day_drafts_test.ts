import { expect, test } from "vitest";
import type { Schemas } from "../api/client";
import { another, begin, lineOn, opensLine, without } from "./practice_day_drafts";

type Day = Schemas["PracticeDiaryDay"];

const day = (done_on: string, known: Partial<Day>): Day => ({
  done_on,
  hours: 0,
  text: "",
  state: null,
  state_title: "",
  remark: "",
  checked_by: "",
  checked_on: null,
  version: -1,
  may_write: true,
  ...known,
});
const monday = "2026-09-07";
const tuesday = "2026-09-08";
const wednesday = "2026-09-09";
const view = {
  usual_hours: 6,
  last_on: wednesday,
  days: [
    day(monday, { hours: 4, text: "обход", state: "written", version: 41 }),
    day(tuesday, {}),
    day(wednesday, { hours: 6, text: "приём", state: "confirmed", version: 44, may_write: false }),
  ],
};
const typed = (on: string, text: string) => ({ on, text, hours: "6", seen: -1 });

test("a form opens with the line that stands, a new one on the last day that awaits a line", () => {
  expect(begin({}, view, monday)[monday]).toEqual({
    on: monday,
    hours: "4",
    text: "обход",
    seen: 41,
  });
  expect(begin({}, view, another)[another]).toEqual(typed(tuesday, ""));
});

test("what was typed is there when one comes back to a day", () => {
  const left = { ...begin({}, view, monday), [monday]: { ...typed(monday, "операция"), seen: 41 } };
  const elsewhere = begin(left, view, tuesday);
  expect(begin(elsewhere, view, monday)[monday]?.text).toBe("операция");
  expect(begin(without(elsewhere, monday), view, monday)[monday]?.text).toBe("обход");
});

test("what was typed for a day that has a line goes over to it, with the line unseen", () => {
  const drafts = begin({ [another]: typed(monday, "операция") }, view, monday);
  expect(drafts[monday]).toEqual(typed(monday, "операция"));
  expect(drafts[another]).toBeUndefined();
  expect(begin({ [another]: typed(tuesday, "операция") }, view, monday)[monday]?.text).toBe(
    "обход",
  );
});

test("choosing a day opens its line only while nothing is typed", () => {
  expect(opensLine(typed(tuesday, ""), view.days, monday)).toBe(true);
  expect(opensLine(typed(tuesday, "операция"), view.days, monday)).toBe(false);
  expect(opensLine(typed(tuesday, ""), view.days, tuesday)).toBe(false);
  expect(opensLine(typed(tuesday, ""), view.days, wednesday)).toBe(false);
  expect(lineOn(view.days, tuesday)).toBeNull();
});
