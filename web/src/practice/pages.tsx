/** The places of practice under one address: courses, the sheet of one, one student's diary. */
import { practice as words } from "#text";
import { here } from "../view/page/router";
import { PracticeCourses } from "./courses";
import { DiaryOfPractice } from "./diary";
import { PracticeOfCourse } from "./sheet";

/** `place`: "/s/practice" or "/t/practice". */
export function PracticePages({ place }: { place: string }) {
  const [, , course, assignment] = here.value.parts;
  if (course === undefined) return <PracticeCourses place={place} />;
  const isDiary = assignment !== undefined;
  return (
    <>
      <p class="practice-back">
        <a href={isDiary ? `${place}/${course}` : place}>
          {isDiary ? words.to_sheet : words.to_courses}
        </a>
      </p>
      {isDiary ? (
        <DiaryOfPractice key={assignment} assignment={Number(assignment)} />
      ) : (
        <PracticeOfCourse key={course} course_id={course} place={place} />
      )}
    </>
  );
}
