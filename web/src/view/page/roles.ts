/** What a person's roles come to. Apart from the tabs that follow from it: pages of teachers ask
 * too, and do without those. */
import type { Schemas } from "../../api/client";

type Roles = Pick<Schemas["SessionView"], "roles">;

/** Reads by a visit, and writes nothing but remarks. */
export const isInspector = (session: Roles) => session.roles.includes("inspector");

/** Who leads the school opens all of the office. */
export const leadsSchool = (session: Roles) =>
  session.roles.includes("director") || session.roles.includes("deputy");

/** Loads timetables and forms courses: leads the school, or keeps its journals. */
export const keepsTimetable = (session: Roles) =>
  leadsSchool(session) || session.roles.includes("journal_admin");

/** Keeps people and papers, and neither leads the school nor keeps its journals. */
export const isClerkOnly = (session: Roles) =>
  session.roles.includes("clerk") && !keepsTimetable(session);

/** Posts that have screens of the office and no others (requirements b.1). */
const officePosts = [
  "scheduler",
  "section_head",
  "department_head",
  "training_master",
  "medic",
  "counsellor",
] as const;
export type OfficePost = (typeof officePosts)[number];

/** In the order in which the office begins with them. */
export const officePostsOf = (session: Roles): readonly OfficePost[] =>
  officePosts.filter((post) => session.roles.includes(post));

/** Begins in the office, wherever he reads: an inspector, and who has only such a post. */
export const beginsInOffice = (session: Roles) =>
  isInspector(session) ||
  (officePostsOf(session).length > 0 &&
    !keepsTimetable(session) &&
    !session.roles.includes("subject_teacher") &&
    !session.roles.includes("class_teacher"));

const posts: readonly Schemas["Role"][] = ["archivist", "journal_admin", "clerk", ...officePosts];

/** Has a post, and neither teaches nor leads anything: what else concerns him is asked for, his
 * roles do not tell. */
export const holdsOnlyPost = (session: Roles) =>
  session.roles.length > 0 && session.roles.every((role) => posts.includes(role));
