/** The places of the office's «Люди»: students, staff, classes, modes of study. */
import "#style/people.css";
import { people as words } from "#text";

export type PeoplePart = "students" | "staff" | "groups" | "modes";
const parts: readonly [PeoplePart, string][] = [
  ["students", "/s/people"],
  ["staff", "/s/people/staff"],
  ["groups", "/s/people/groups"],
  ["modes", "/s/modes"],
];

export function PeopleParts({ current }: { current: PeoplePart | null }) {
  return (
    <nav class="people-parts" aria-label={words.title}>
      {parts.map(([name, href]) => (
        <a
          key={name}
          class="button small"
          href={href}
          aria-current={name === current ? "page" : undefined}
        >
          {words.tabs[name]}
        </a>
      ))}
      <a class="button small" href="/s/import">
        {words.load}
      </a>
    </nav>
  );
}

/** Which of them an address under "/s/people" is. */
export const peoplePartAt = (place: string | undefined): PeoplePart | null =>
  place === undefined ? "students" : place === "staff" || place === "groups" ? place : null;
