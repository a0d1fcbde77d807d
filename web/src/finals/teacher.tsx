/** "/t/finals/GROUP" of the curator: he reads. */
import "#style/lines.css";
import "#style/finals.css";
import { finals as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { FinalsOfGroup } from "./group";

export function TeacherFinals({ session }: { session: Session }) {
  const group = here.value.parts[2] ?? "";
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={words.subtitle}>
      <div class="finals">
        <FinalsOfGroup key={group} study_group_id={group} cycles={false} />
      </div>
    </Frame>
  );
}
