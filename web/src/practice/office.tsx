/** "/s/practice", "/s/practice/COURSE" and "/s/practice/COURSE/ASSIGNMENT" of the office. */
import "#style/lines.css";
import "#style/practice.css";
import { practice as words } from "#text";
import { AttestationParts } from "../view/page/attestation_parts";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import type { Session } from "../view/page/session";
import { PracticePages } from "./pages";

export function OfficePractice({ session }: { session: Session }) {
  const current = leadsSchool(session) ? "attestation" : "practice";
  return (
    <OfficePage session={session} current={current} title={words.title}>
      <div class="practice">
        {leadsSchool(session) && <AttestationParts current="practice" session={session} />}
        <PracticePages place="/s/practice" />
      </div>
    </OfficePage>
  );
}
