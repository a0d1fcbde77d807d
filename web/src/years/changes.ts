/** What a person changed in the plan, kept on the device until the switch is done: a reload loses
 * nothing. Only ids and what was typed are kept, no names. */
import { useState } from "preact/hooks";
import { type Changes, noChanges } from "./year_plan";

const placeOn = (year: string) => `letopis-year-switch-${year}`;

function kept(year: string): Changes {
  try {
    return { ...noChanges, ...(JSON.parse(localStorage.getItem(placeOn(year)) ?? "{}") as object) };
  } catch {
    return noChanges;
  }
}

export interface Plan {
  changes: Changes;
  change(part: Partial<Changes>): void;
}

export function useChanges(year: string): Plan {
  const [changes, setChanges] = useState(() => kept(year));
  const change = (part: Partial<Changes>) =>
    setChanges((before) => {
      const after = { ...before, ...part };
      try {
        localStorage.setItem(placeOn(year), JSON.stringify(after));
      } catch {
        // A full device: the changes stay on this screen.
      }
      return after;
    });
  return { changes, change };
}
