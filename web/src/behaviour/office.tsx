/** "/s/behaviour/CLASS" of the deputy. */
import { behaviour as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { BehaviourOfClass } from "./behaviour";

export function OfficeBehaviour({ session }: { session: Session }) {
  const group = here.value.parts[2] ?? "";
  return (
    <OfficePage session={session} current="people" title={words.title}>
      <div class="behaviour">
        <p class="room-back">
          <a href={`/s/people/class/${group}`}>{words.to_class}</a>
        </p>
        <BehaviourOfClass key={group} group={group} />
      </div>
    </OfficePage>
  );
}
