/** "/s": the deputy's and the director's pages. */
import { later } from "./view/later";
import { Missing } from "./view/page/missing";
import {
  beginsInOffice,
  isClerkOnly,
  isInspector,
  leadsSchool,
  officePostsOf,
} from "./view/page/roles";
import { followLinks, go, here } from "./view/page/router";
import type { Session } from "./view/page/session";
import { start } from "./view/page/start";

const School = later(async () => (await import("./closing/school")).School);
const ClassClosing = later(async () => (await import("./closing/class_closing")).ClassClosing);
const SheetList = later(async () => (await import("./statements/sheet_list")).SheetList);
const SheetRoom = later(async () => (await import("./statements/sheet_room")).SheetRoom);
const Gaps = later(async () => (await import("./control/pages")).OfficeGaps);
const Policies = later(async () => (await import("./policies/policies")).OfficePolicies);
const Remarks = later(async () => (await import("./control/pages")).OfficeRemarks);
const Corrections = later(async () => (await import("./corrections/office")).OfficeCorrections);
const Absences = later(async () => (await import("./attendance/office")).OfficeAbsences);
const Associations = later(async () => (await import("./associations/office")).OfficeAssociations);
const Attestation = later(async () => (await import("./attestation/office")).OfficeAttestation);
const Debts = later(async () => (await import("./attestation/office")).OfficeDebts);
const Early = later(async () => (await import("./attestation/office")).OfficeEarly);
const Activities = later(async () => (await import("./activities/office")).OfficeActivities);
const Appeals = later(async () => (await import("./appeals/office")).OfficeAppeals);
const Briefings = later(async () => (await import("./control/briefings_page")).OfficeBriefings);
const Calendar = later(async () => (await import("./calendar/office")).OfficeCalendar);
const Bells = later(async () => (await import("./calendar/office")).OfficeBells);
const Timetable = later(async () => (await import("./timetable/office")).OfficeTimetable);
const Changes = later(async () => (await import("./changes/office")).OfficeChanges);
const Modes = later(async () => (await import("./modes/office")).OfficeModes);
const Reports = later(async () => (await import("./reports/office")).OfficeReports);
const People = later(async () => (await import("./people/office")).OfficePeople);
const Import = later(async () => (await import("./imports/office")).OfficeImport);
const Setup = later(async () => (await import("./imports/office")).OfficeSetup);
const Year = later(async () => (await import("./years/office")).OfficeYear);
const Works = later(async () => (await import("./works/office")).OfficeWorks);
const Achievements = later(async () => (await import("./achievements/office")).OfficeAchievements);
const Finals = later(async () => (await import("./finals/office")).OfficeFinals);
const Cycles = later(async () => (await import("./finals/office")).OfficeCycles);
const Practice = later(async () => (await import("./practice/office")).OfficePractice);
const Visits = later(async () => (await import("./visits/office")).OfficeVisits);
const InspectorStart = later(async () => (await import("./visits/inspector")).InspectorStart);
const Check = later(async () => (await import("./visits/check")).OfficeCheck);
const Certificates = later(async () => (await import("./certificates/office")).OfficeCertificates);
const Duties = later(async () => (await import("./duties/office")).OfficeDuties);
const Behaviour = later(async () => (await import("./behaviour/office")).OfficeBehaviour);
const Journals = later(async () => (await import("./control/journals_page")).OfficeJournals);
const Presence = later(async () => (await import("./attendance/office")).OfficePresence);
const Health = later(async () => (await import("./attendance/health")).OfficeHealth);
const Care = later(async () => (await import("./attendance/care")).OfficeCare);

/** What who has only a post begins with. */
function FirstOf({ session }: { session: Session }) {
  const [post] = officePostsOf(session);
  if (post === "scheduler") return <Changes session={session} />;
  if (post === "section_head") return <Attestation session={session} />;
  if (post === "department_head") return <Journals session={session} />;
  if (post === "medic") return <Health session={session} />;
  if (post === "counsellor") return <Care session={session} />;
  return <Practice session={session} />;
}

function Office({ session }: { session: Session }) {
  const [, place, id, part] = here.value.parts;
  // Who keeps the journal, but does not lead the school, begins with what is not filled in.
  if (place === undefined && isInspector(session)) return <InspectorStart session={session} />;
  if (place === undefined && isClerkOnly(session)) return <People session={session} />;
  if (place === undefined && beginsInOffice(session)) return <FirstOf session={session} />;
  if (place === undefined && !leadsSchool(session)) return <Gaps session={session} />;
  if (place === undefined) return <School session={session} />;
  if (place === "class" && id !== undefined && part === "certificate")
    return <Certificates session={session} />;
  if (place === "class" && id !== undefined) return <ClassClosing session={session} />;
  if (place === "activities") return <Activities session={session} />;
  if (place === "absences") return <Absences session={session} />;
  if (place === "appeals") return <Appeals session={session} />;
  if (place === "associations") return <Associations session={session} />;
  if (place === "attestation") return <Attestation session={session} />;
  if (place === "debts") return <Debts session={session} />;
  if (place === "early") return <Early session={session} />;
  if (place === "finals") return <Finals session={session} />;
  if (place === "cycles") return <Cycles session={session} />;
  if (place === "certificates") return <Certificates session={session} />;
  if (place === "duties") return <Duties session={session} />;
  if (place === "people") return <People session={session} />;
  if (place === "journals") return <Journals session={session} />;
  if (place === "practice") return <Practice session={session} />;
  if (place === "behaviour") return <Behaviour session={session} />;
  if (place === "presence") return <Presence session={session} />;
  if (place === "health") return <Health session={session} />;
  if (place === "care") return <Care session={session} />;
  if (place === "briefings") return <Briefings session={session} />;
  if (place === "calendar") return <Calendar session={session} />;
  if (place === "bells") return <Bells session={session} />;
  if (place === "changes") return <Changes session={session} />;
  if (place === "timetable") return <Timetable session={session} />;
  if (place === "modes") return <Modes session={session} />;
  if (place === "gaps") return <Gaps session={session} />;
  if (place === "reports") return <Reports session={session} />;
  if (place === "policies") return <Policies session={session} />;
  if (place === "remarks") return <Remarks session={session} />;
  if (place === "import") return <Import session={session} />;
  if (place === "setup") return <Setup session={session} />;
  if (place === "visits") return <Visits session={session} />;
  if (place === "check") return <Check session={session} />;
  if (place === "works") return <Works session={session} />;
  if (place === "achievements") return <Achievements session={session} />;
  if (place === "year") return <Year session={session} />;
  if (place === "corrections") return <Corrections session={session} />;
  if (place === "sheets" && id === undefined) return <SheetList session={session} />;
  if (place === "sheets") return <SheetRoom session={session} />;
  return <Missing session={session} home="/s" />;
}

/** "/" anywhere but in a field leads to the search for people. */
document.addEventListener("keydown", (event) => {
  const isTyping =
    event.target instanceof Element && event.target.matches("input, select, textarea");
  const isOpen = document.querySelector("dialog[open]") !== null;
  if (event.key !== "/" || isTyping || isOpen || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (here.value.parts[1] !== "people" || here.value.parts[2] !== undefined) go("/s/people");
  const focus = (tries: number) => {
    const field = document.getElementById("people-letters");
    if (field !== null) field.focus();
    else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
  };
  focus(60);
});

followLinks("s");
void start((session) => <Office session={session} />);
