/** "/t/modes": a class teacher reads how the students of his class learn. */
import "#style/people.css";
import "#style/study_modes.css";
import { study_modes as words } from "#text";
import { Frame } from "../view/page/frame";
import type { Session } from "../view/page/session";
import { Modes } from "./list";

export function TeacherModes({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={words.title}>
      <div class="people">
        <Modes />
      </div>
    </Frame>
  );
}
