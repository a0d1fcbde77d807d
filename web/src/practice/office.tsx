/** "/s/practice" and "/s/practice/COURSE" of the office. */
import "#style/lines.css";
import "#style/practice.css";
import { practice as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { PracticeCourses } from "./courses";
import { PracticeOfCourse } from "./sheet";

export function OfficePractice({ session }: { session: Session }) {
  const course = here.value.parts[2];
  return (
    <OfficePage session={session} current="attestation" title={words.title}>
      <div class="practice">
        {(course !== undefined || leadsSchool(session)) && (
          <p class="practice-back">
            {course === undefined ? (
              <a href="/s/attestation">{words.to_attestation}</a>
            ) : (
              <a href="/s/practice">{words.to_courses}</a>
            )}
          </p>
        )}
        {course === undefined ? (
          <PracticeCourses place="/s/practice" />
        ) : (
          <PracticeOfCourse key={course} course_id={course} />
        )}
      </div>
    </OfficePage>
  );
}
