/** "/s/people": people of the school, their cards, classes and subgroups. */
import "#style/people.css";
import { people as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { PersonCard } from "./card";
import { ClassRoom } from "./class";
import { Groups } from "./groups";
import { Search } from "./search";
import { Staff } from "./staff";

type Part = "students" | "staff" | "groups";
const parts: readonly [Part, string][] = [
  ["students", "/s/people"],
  ["staff", "/s/people/staff"],
  ["groups", "/s/people/groups"],
];

function Parts({ current }: { current: Part | null }) {
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

function Content({ place, id }: { place: string | undefined; id: string | undefined }) {
  if (place === undefined) return <Search />;
  if (place === "staff") return <Staff />;
  if (place === "groups") return <Groups />;
  if (place === "class") return <ClassRoom key={id} group={id ?? ""} />;
  return <PersonCard key={place} person_id={place} />;
}

export function OfficePeople({ session }: { session: Session }) {
  const [, , place, id] = here.value.parts;
  const current = place === undefined ? "students" : parts.find(([name]) => name === place)?.[0];
  return (
    <OfficePage session={session} current="people" title={words.title}>
      <div class="people">
        <Parts current={current ?? null} />
        <Content place={place} id={id} />
      </div>
    </OfficePage>
  );
}
