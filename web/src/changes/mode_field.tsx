/** How lessons are held (ATT-08). */
import { modes as words } from "#text";
import type { Schemas } from "../api/client";

export type Mode = Schemas["LessonMode"];
const modes: readonly Mode[] = ["distance", "self_study", "offline"];

export function ModeField({ mode, set }: { mode: Mode; set(mode: Mode): void }) {
  return (
    <label class="field">
      <span>{words.mode}</span>
      <select
        data-first
        value={mode}
        onChange={(event) => {
          const next = modes.find((one) => one === event.currentTarget.value);
          if (next !== undefined) set(next);
        }}
      >
        {modes.map((one) => (
          <option key={one} value={one}>
            {words.long[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
