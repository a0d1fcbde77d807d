/** "/t/practice", "/t/practice/COURSE" and "/t/practice/COURSE/ASSIGNMENT" of who teaches it, leads
 * there and of the curator. */
import "#style/lines.css";
import "#style/practice.css";
import { practice as words } from "#text";
import { Frame } from "../view/page/frame";
import type { Session } from "../view/page/session";
import { PracticePages } from "./pages";

export function TeacherPractice({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <div class="practice">
        <PracticePages place="/t/practice" />
      </div>
    </Frame>
  );
}
