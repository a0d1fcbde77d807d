/** "/t/behaviour/CLASS" of the class teacher. */
import { behaviour as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { BehaviourOfClass } from "./behaviour";

export function TeacherBehaviour({ session }: { session: Session }) {
  const group = here.value.parts[2] ?? "";
  return (
    <Frame session={session} here="/t" title={words.title}>
      <div class="behaviour">
        <p class="room-back">
          <a href={`/t/people/class/${group}`}>{words.to_class}</a>
        </p>
        <BehaviourOfClass key={group} group={group} />
      </div>
    </Frame>
  );
}
