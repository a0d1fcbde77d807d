import {
  changes as changeWords,
  corrections as correctionWords,
  gaps as gapWords,
  policies as policyWords,
  presence as presenceWords,
  remarks as remarkWords,
  office as words,
} from "#text";
import type { Session } from "./session";

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
  | "policies";

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

/** Who leads the school opens all of the office. */
export const leadsSchool = (session: Pick<Session, "roles">) =>
  session.roles.includes("director") || session.roles.includes("deputy");

/** Keeps people and papers, and neither leads the school nor keeps its journals. */
export const isClerkOnly = (session: Pick<Session, "roles">) =>
  session.roles.includes("clerk") &&
  !leadsSchool(session) &&
  !session.roles.includes("journal_admin");

/** The office's screens that this person may open. */
export function OfficeTabs({ session, current }: { session: Session; current: Screen }) {
  const isHead = leadsSchool(session);
  const isAdmin = session.roles.includes("journal_admin");
  const isClerk = session.roles.includes("clerk");
  return (
    <nav class="tabs" aria-label={words.title}>
      {tabs()
        .filter((tab) => isHead || (isAdmin && tab.isForAdmin) || (isClerk && tab.isForClerk))
        .map((tab) => (
          <a
            key={tab.name}
            href={tab.href}
            aria-current={current === tab.name ? "page" : undefined}
          >
            {tab.title}
          </a>
        ))}
    </nav>
  );
}
