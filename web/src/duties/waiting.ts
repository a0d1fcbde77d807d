/** How many duties wait: what stands beside the way to them counts as this page does. */
import type { Schemas } from "../api/client";

type Lists = Pick<Schemas["DutyList"], "due_today" | "overdue">;
type Addenda = { addenda: readonly Pick<Schemas["AddendumDuty"], "is_overdue">[] };

/** An addendum waits from the day that names it, whenever it is due. */
export function waitingOf(view: Lists & Addenda): Schemas["DutyCount"] {
  const open = (items: Lists["overdue"]) => items.filter((one) => !one.is_done).length;
  const late = view.addenda.filter((one) => one.is_overdue).length;
  return {
    due_today: open(view.due_today) + view.addenda.length - late,
    overdue: open(view.overdue) + late,
  };
}
