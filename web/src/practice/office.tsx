/** "/s/practice" and "/s/practice/COURSE" of the office. */
import "#style/lines.css";
import "#style/practice.css";
import { practice as words } from "#text";
import { AttestationParts } from "../view/page/attestation_parts";
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
        {leadsSchool(session) && <AttestationParts current="practice" />}
        {course !== undefined && (
          <p class="practice-back">
            <a href="/s/practice">{words.to_courses}</a>
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
