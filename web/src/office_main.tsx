/** "/s": the deputy's and the director's pages. */
import { ClassClosing } from "./closing/class_closing";
import { School } from "./closing/school";
import { OfficeGaps, OfficeRemarks } from "./control/pages";
import { OfficeCorrections } from "./corrections/office";
import { OfficePolicies } from "./policies/policies";
import { SheetList } from "./statements/sheet_list";
import { SheetRoom } from "./statements/sheet_room";
import { later } from "./view/later";
import { Missing } from "./view/page/missing";
import { followLinks, here } from "./view/page/router";
import type { Session } from "./view/page/session";
import { start } from "./view/page/start";

const Absences = later(async () => (await import("./attendance/office")).OfficeAbsences);
const Changes = later(async () => (await import("./changes/office")).OfficeChanges);
const Presence = later(async () => (await import("./attendance/office")).OfficePresence);

function Office({ session }: { session: Session }) {
  const [, place, id] = here.value.parts;
  if (place === undefined) return <School session={session} />;
  if (place === "class" && id !== undefined) return <ClassClosing session={session} />;
  if (place === "absences") return <Absences session={session} />;
  if (place === "presence") return <Presence session={session} />;
  if (place === "changes") return <Changes session={session} />;
  if (place === "gaps") return <OfficeGaps session={session} />;
  if (place === "policies") return <OfficePolicies session={session} />;
  if (place === "remarks") return <OfficeRemarks session={session} />;
  if (place === "corrections") return <OfficeCorrections session={session} />;
  if (place === "sheets" && id === undefined) return <SheetList session={session} />;
  if (place === "sheets") return <SheetRoom session={session} />;
  return <Missing session={session} home="/s" />;
}

followLinks("s");
void start((session) => <Office session={session} />);
