/** "/t/people/class/ID" and "/t/people/ID": a class teacher's own class. */
import "#style/people.css";
import { people as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { PersonCard } from "./card";
import { ClassRoom } from "./class";

export function TeacherPeople({ session }: { session: Session }) {
  const [, , place, id] = here.value.parts;
  return (
    <Frame session={session} here="/t" title={words.my_class}>
      <div class="people">
        {place === "class" ? (
          <ClassRoom key={id} group={id ?? ""} session={session} />
        ) : (
          <PersonCard key={place} person_id={place ?? ""} />
        )}
      </div>
    </Frame>
  );
}
