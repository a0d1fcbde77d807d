/** "/t/practice" and "/t/practice/COURSE" of who teaches it and of the curator. */
import "#style/lines.css";
import "#style/practice.css";
import { practice as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { PracticeCourses } from "./courses";
import { PracticeOfCourse } from "./sheet";

export function TeacherPractice({ session }: { session: Session }) {
  const course = here.value.parts[2];
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <div class="practice">
        {course !== undefined && (
          <p class="practice-back">
            <a href="/t/practice">{words.to_courses}</a>
          </p>
        )}
        {course === undefined ? (
          <PracticeCourses place="/t/practice" />
        ) : (
          <PracticeOfCourse key={course} course_id={course} />
        )}
      </div>
    </Frame>
  );
}
