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

const posts: readonly Schemas["Role"][] = ["archivist", "journal_admin", "clerk"];

/** Has a post, and neither teaches nor leads anything: what else concerns him is asked for, his
 * roles do not tell. */
export const holdsOnlyPost = (session: Roles) =>
  session.roles.length > 0 && session.roles.every((role) => posts.includes(role));
