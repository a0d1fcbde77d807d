/** "/s/people": people of the school, their cards, classes and subgroups. */
import "#style/people.css";
import { people as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { PeopleParts, peoplePartAt } from "../view/page/people_parts";
import { keepsTimetable } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { PersonCard } from "./card";
import { ClassRoom } from "./class";
import { Groups } from "./groups";
import { Search } from "./search";
import { Staff } from "./staff";

function Content(props: { session: Session; place: string | undefined; id: string | undefined }) {
  const { session, place, id } = props;
  if (place === undefined) return <Search />;
  if (place === "staff") return <Staff />;
  if (place === "groups") return <Groups keepsTimetable={keepsTimetable(session)} />;
  if (place === "class") return <ClassRoom key={id} group={id ?? ""} session={session} />;
  return <PersonCard key={place} person_id={place} />;
}

export function OfficePeople({ session }: { session: Session }) {
  const [, , place, id] = here.value.parts;
  return (
    <OfficePage session={session} current="people" title={words.title}>
      <div class="people">
        <PeopleParts current={peoplePartAt(place)} session={session} />
        <Content session={session} place={place} id={id} />
      </div>
    </OfficePage>
  );
}
