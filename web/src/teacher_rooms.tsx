/** The teacher's rooms besides the day and the journal: none of them comes with a first visit. */
import { later } from "./view/later";
import { Missing } from "./view/page/missing";
import { here } from "./view/page/router";
import type { Session } from "./view/page/session";

const Absences = later(async () => (await import("./attendance/teacher")).TeacherAbsences);
const Activity = later(async () => (await import("./activities/teacher")).TeacherActivity);
const Association = later(async () => (await import("./associations/teacher")).TeacherAssociation);
const Briefings = later(async () => (await import("./control/briefings_teacher")).TeacherBriefings);
const Gaps = later(async () => (await import("./control/pages")).TeacherGaps);
const Remarks = later(async () => (await import("./control/pages")).TeacherRemarks);
const Corrections = later(async () => (await import("./corrections/teacher")).TeacherCorrections);
const Report = later(async () => (await import("./reports/teacher")).TeacherReport);
const Exam = later(async () => (await import("./attestation/teacher")).TeacherExam);
const Debts = later(async () => (await import("./attestation/teacher")).TeacherDebts);
const Modes = later(async () => (await import("./modes/teacher")).TeacherModes);
const People = later(async () => (await import("./people/teacher")).TeacherPeople);
const Works = later(async () => (await import("./works/teacher")).TeacherWorks);
const Achievements = later(
  async () => (await import("./achievements/teacher")).TeacherAchievements,
);
const Finals = later(async () => (await import("./finals/teacher")).TeacherFinals);
const Practice = later(async () => (await import("./practice/teacher")).TeacherPractice);
const Certificates = later(
  async () => (await import("./certificates/teacher")).TeacherCertificates,
);
const Duties = later(async () => (await import("./duties/teacher")).TeacherDuties);
const Rubrics = later(async () => (await import("./rubrics/rubrics")).TeacherRubrics);
const Criteria = later(async () => (await import("./rubrics/criteria_sheet")).TeacherCriteria);
const Behaviour = later(async () => (await import("./behaviour/teacher")).TeacherBehaviour);
const Plan = later(async () => (await import("./plan/plan_room")).PlanRoom);

export function TeacherRooms({ session }: { session: Session }) {
  const [, place, , part] = here.value.parts;
  if (place === "j" && part === "plan") return <Plan session={session} />;
  if (place === "modes") return <Modes session={session} />;
  if (place === "people") return <People session={session} />;
  if (place === "exam") return <Exam session={session} />;
  if (place === "debts") return <Debts session={session} />;
  if (place === "activities") return <Activity session={session} />;
  if (place === "associations") return <Association session={session} />;
  if (place === "works") return <Works session={session} />;
  if (place === "achievements") return <Achievements session={session} />;
  if (place === "finals") return <Finals session={session} />;
  if (place === "rubrics") return <Rubrics session={session} />;
  if (place === "criteria") return <Criteria session={session} />;
  if (place === "behaviour") return <Behaviour session={session} />;
  if (place === "practice") return <Practice session={session} />;
  if (place === "certificates") return <Certificates session={session} />;
  if (place === "duties") return <Duties session={session} />;
  if (place === "absences") return <Absences session={session} />;
  if (place === "briefings") return <Briefings session={session} />;
  if (place === "gaps") return <Gaps session={session} />;
  if (place === "remarks") return <Remarks session={session} />;
  if (place === "report") return <Report session={session} />;
  if (place === "corrections") return <Corrections session={session} />;
  return <Missing session={session} home="/t" />;
}
