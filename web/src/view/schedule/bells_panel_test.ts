import { expect, test } from "vitest";
import { shifted, withOneMore } from "./bells_panel";

const two = [
  { slot_no: 1, starts_at: "08:30", ends_at: "09:15" },
  { slot_no: 2, starts_at: "09:25", ends_at: "10:10" },
];

test("bells are shifted by minutes, within the day", () => {
  expect(shifted(two, 330)[0]).toEqual({ slot_no: 1, starts_at: "14:00", ends_at: "14:45" });
  expect(shifted(two, -30)[1]?.starts_at).toBe("08:55");
  expect(shifted(two, 100_000)[1]?.ends_at).toBe("23:59");
});

test("one lesson more is as long as the last", () => {
  expect(withOneMore(two).at(-1)).toEqual({ slot_no: 3, starts_at: "10:20", ends_at: "11:05" });
  expect(withOneMore([])).toEqual([{ slot_no: 1, starts_at: "08:30", ends_at: "09:15" }]);
});
