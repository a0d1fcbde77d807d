import {
  changes as changeWords,
  corrections as correctionWords,
  gaps as gapWords,
  policies as policyWords,
  presence as presenceWords,
  remarks as remarkWords,
  office as words,
} from "#text";
import { later } from "../later";
import { useCurrentInSight } from "../sight";
import { holdsOnlyPost, isInspector, leadsSchool, type OfficePost, officePostsOf } from "./roles";
import type { Session } from "./session";

/** How many wait comes later than the tabs. */
const DutyBadge = later(async () => (await import("../duties_panel")).DutyBadge);
const PracticeTab = later(async () => (await import("../practice_panel")).PracticeTab);

export type Screen =
  | "closing"
  | "people"
  | "presence"
  | "changes"
  | "gaps"
  | "remarks"
  | "corrections"
  | "reports"
  | "attestation"
  | "sheets"
  | "policies"
  | "duties"
  | "check"
  | "journals"
  | "absences"
  | "practice"
  | "health"
  | "care";

interface Tab {
  name: Screen;
  href: string;
  title: string;
  /** The administrator of the journal may open it too. */
  isForAdmin?: boolean;
  /** The clerk too. */
  isForClerk?: boolean;
}

/** Made when it is drawn: pages of teachers share this module and do without its words. */
const tabs = (): readonly Tab[] => [
  { name: "closing", href: "/s", title: words.closing },
  { name: "duties", href: "/s/duties", title: words.duties, isForAdmin: true, isForClerk: true },
  { name: "people", href: "/s/people", title: words.people, isForAdmin: true, isForClerk: true },
  { name: "presence", href: "/s/presence", title: presenceWords.title },
  { name: "changes", href: "/s/changes", title: changeWords.title, isForAdmin: true },
  { name: "gaps", href: "/s/gaps", title: gapWords.title, isForAdmin: true },
  { name: "remarks", href: "/s/remarks", title: remarkWords.title },
  { name: "corrections", href: "/s/corrections", title: correctionWords.title },
  { name: "reports", href: "/s/reports", title: words.reports, isForAdmin: true },
  { name: "attestation", href: "/s/attestation", title: words.attestation },
  { name: "sheets", href: "/s/sheets", title: words.sheets },
  { name: "policies", href: "/s/policies", title: policyWords.title, isForAdmin: true },
];

/** What an inspector may read besides the classes that his visit names. */
const inspectorTabs = (): readonly Tab[] => [
  { name: "closing", href: "/s", title: words.inspection },
  { name: "check", href: "/s/check", title: words.journal_check },
  { name: "remarks", href: "/s/remarks", title: remarkWords.title },
  { name: "policies", href: "/s/policies", title: policyWords.title },
];

/** Of who has such a post and does not lead the school. */
const postTabs = (): Record<OfficePost, readonly Tab[]> => {
  const duties: Tab = { name: "duties", href: "/s/duties", title: words.duties };
  const journals: Tab = { name: "journals", href: "/s/journals", title: words.journals };
  return {
    scheduler: [
      { name: "changes", href: "/s/changes", title: changeWords.title },
      duties,
      { name: "policies", href: "/s/policies", title: policyWords.title },
    ],
    section_head: [
      { name: "attestation", href: "/s/attestation", title: words.attestation },
      journals,
      duties,
    ],
    department_head: [
      journals,
      { name: "check", href: "/s/check", title: words.journal_check },
      { name: "remarks", href: "/s/remarks", title: remarkWords.title },
      duties,
    ],
    training_master: [
      { name: "practice", href: "/s/practice", title: words.practice },
      { name: "absences", href: "/s/absences", title: words.absences },
      duties,
    ],
    medic: [{ name: "health", href: "/s/health", title: words.health }, duties],
    counsellor: [{ name: "care", href: "/s/care", title: words.care }, duties],
  };
};

/** Each once, though two posts have it. */
function withPosts(open: readonly Tab[], posts: readonly OfficePost[]): readonly Tab[] {
  const all = [...open, ...posts.flatMap((post) => postTabs()[post])];
  return all.filter((tab, at) => all.findIndex((other) => other.name === tab.name) === at);
}

/** The office's screens that this person may open. */
export function OfficeTabs({ session, current }: { session: Session; current: Screen }) {
  const isHead = leadsSchool(session);
  const isAdmin = session.roles.includes("journal_admin");
  const isClerk = session.roles.includes("clerk");
  const own = (isInspector(session) ? inspectorTabs() : tabs()).filter(
    (tab) =>
      isHead || isInspector(session) || (isAdmin && tab.isForAdmin) || (isClerk && tab.isForClerk),
  );
  const open = isHead ? own : withPosts(own, officePostsOf(session));
  const nav = useCurrentInSight(current);
  return (
    <nav class="tabs" aria-label={words.title} ref={nav}>
      {open.map((tab) => (
        <a
          key={tab.name}
          href={tab.href}
          class={tab.name === "duties" ? "counted" : undefined}
          aria-current={current === tab.name ? "page" : undefined}
        >
          {tab.title}
          {tab.name === "duties" && <DutyBadge />}
        </a>
      ))}
      {holdsOnlyPost(session) && !session.roles.includes("training_master") && <PracticeTab />}
    </nav>
  );
}
