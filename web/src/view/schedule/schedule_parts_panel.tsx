/** The places of the office's «Замены»: changes of lessons, their reasons, calendar, bells. */
import "#style/schedule_panel.css";
import { schedule_panel as words } from "#text";
import { useCurrentInSight } from "../sight";

export type SchedulePart = keyof typeof words.parts;
const places: Record<SchedulePart, string> = {
  changes: "/s/changes",
  timetable: "/s/timetable",
  reasons: "/s/changes/reasons",
  register: "/s/changes/register",
  calendar: "/s/calendar",
  bells: "/s/bells",
};

export function ScheduleParts({ current }: { current: SchedulePart }) {
  const row = useCurrentInSight(current);
  return (
    <nav class="places-row schedule-parts" aria-label={words.title} ref={row}>
      {(Object.keys(places) as SchedulePart[]).map((part) => (
        <a
          key={part}
          class="button small"
          href={places[part]}
          aria-current={part === current ? "page" : undefined}
        >
          {words.parts[part]}
        </a>
      ))}
    </nav>
  );
}
