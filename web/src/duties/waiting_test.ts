import { expect, it } from "vitest";
import type { Schemas } from "../api/client";
import { waitingOf } from "./waiting";

const duty = (is_done: boolean) => ({ is_done }) as Schemas["DutyItem"];

it("what is ticked waits no more, and an addendum waits until it is sealed", () => {
  const due_today = [duty(false), duty(true)];
  const overdue = [duty(false), duty(false), duty(true)];
  const addenda = [{ is_overdue: false }, { is_overdue: true }];
  expect(waitingOf({ due_today, overdue, addenda: [] })).toEqual({ due_today: 1, overdue: 2 });
  expect(waitingOf({ due_today, overdue, addenda })).toEqual({ due_today: 2, overdue: 3 });
});
