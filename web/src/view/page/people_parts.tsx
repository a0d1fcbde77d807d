/** The places of the office's «Люди»: students, staff, classes, modes of study. */
import "#style/people.css";
import { people as words } from "#text";
import { useCurrentInSight } from "../sight";
import type { Session } from "./session";

export type PeoplePart =
  | "students"
  | "staff"
  | "groups"
  | "modes"
  | "early"
  | "certificates"
  | "visits";
const parts: readonly [PeoplePart, string][] = [
  ["students", "/s/people"],
  ["staff", "/s/people/staff"],
  ["groups", "/s/people/groups"],
  ["modes", "/s/modes"],
  ["early", "/s/early"],
  ["certificates", "/s/certificates"],
];
/** Who lets inspectors in. */
const keepsVisits = (session: Pick<Session, "roles">) =>
  session.roles.includes("director") || session.roles.includes("clerk");

export function PeopleParts(props: { current: PeoplePart | null; session?: Session }) {
  const { current, session } = props;
  const open: readonly [PeoplePart, string][] =
    session !== undefined && keepsVisits(session) ? [...parts, ["visits", "/s/visits"]] : parts;
  const row = useCurrentInSight(current);
  return (
    <nav class="places-row people-parts" aria-label={words.title} ref={row}>
      {open.map(([name, href]) => (
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
