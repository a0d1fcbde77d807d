/** Which pages a person's roles open, and which is home. */
import type { Schemas } from "../api/client";

export type PlaceName = "teacher" | "office" | "archive" | "diary" | "inspection";
export interface OpenPlace {
  name: PlaceName;
  path: string;
}

type Role = Schemas["Role"];

const doors: { name: PlaceName; path: string; roles: readonly Role[] }[] = [
  { name: "office", path: "/s", roles: ["director", "deputy"] },
  {
    name: "teacher",
    path: "/t",
    roles: ["subject_teacher", "class_teacher", "director", "deputy", "journal_admin"],
  },
  // Who keeps the journals opens the office too, but begins with them.
  { name: "office", path: "/s", roles: ["journal_admin", "clerk"] },
  {
    name: "office",
    path: "/s",
    roles: [
      "scheduler",
      "section_head",
      "department_head",
      "training_master",
      "medic",
      "counsellor",
    ],
  },
  { name: "inspection", path: "/s", roles: ["inspector"] },
  { name: "archive", path: "/a", roles: ["archivist", "director", "deputy"] },
  { name: "diary", path: "/d", roles: ["guardian", "student"] },
];

/** In order of the day's work: the office for who leads, the journal for who teaches. */
export function placesOf(session: Pick<Schemas["SessionView"], "roles">): OpenPlace[] {
  const open = doors.filter((door) => door.roles.some((role) => session.roles.includes(role)));
  const isFirst = (path: string, at: number) => open.findIndex((door) => door.path === path) === at;
  return open.filter(({ path }, at) => isFirst(path, at)).map(({ name, path }) => ({ name, path }));
}

/** Where a person lands after signing in; a link he came by wins if it is one of ours. */
export function homeOf(session: Pick<Schemas["SessionView"], "roles">, wanted: string): string {
  const places = placesOf(session);
  const isOurs = places.some(({ path }) => wanted === path || wanted.startsWith(`${path}/`));
  return isOurs ? wanted : (places[0]?.path ?? "/d");
}
