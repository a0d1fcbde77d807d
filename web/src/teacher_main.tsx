/** "/t": the teacher's pages. */
import { JournalRoom } from "./journal/journal_room";
import { later } from "./view/later";
import { beginsInOffice } from "./view/page/roles";
import { followLinks, here } from "./view/page/router";
import type { Session } from "./view/page/session";
import { start } from "./view/page/start";

const Day = later(async () => (await import("./journal/day")).Day);
const Rooms = later(async () => (await import("./teacher_rooms")).TeacherRooms);

function Teacher({ session }: { session: Session }) {
  const [, place, , part] = here.value.parts;
  if (place === undefined && beginsInOffice(session)) {
    location.replace("/s");
    return null;
  }
  if (place === undefined) return <Day session={session} />;
  if (place === "j" && part !== "plan") return <JournalRoom session={session} />;
  return <Rooms session={session} />;
}

followLinks("t");
void start((session) => <Teacher session={session} />);
