/** "/t": the teacher's pages. */
import { JournalRoom } from "./journal/journal_room";
import { later } from "./view/later";
import { Missing } from "./view/page/missing";
import { followLinks, here } from "./view/page/router";
import type { Session } from "./view/page/session";
import { start } from "./view/page/start";

const Day = later(async () => (await import("./journal/day")).Day);
const TeacherCorrections = later(
  async () => (await import("./corrections/teacher")).TeacherCorrections,
);

function Teacher({ session }: { session: Session }) {
  const [, place] = here.value.parts;
  if (place === undefined) return <Day session={session} />;
  if (place === "corrections") return <TeacherCorrections session={session} />;
  if (place === "j") return <JournalRoom session={session} />;
  return <Missing session={session} home="/t" />;
}

followLinks("t");
void start((session) => <Teacher session={session} />);
