/** "/t/exam/COURSE" and "/t/debts": the sheet of a course, and the debts of one's own class. */
import "#style/attestation.css";
import "#style/attestation_parts.css";
import { attestation_parts as places, attestation as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Debts } from "./debts";
import { EarlyAttestationList } from "./early";
import { ExamSheet } from "./exam";
import { Retakes } from "./retakes";

export function TeacherExam({ session }: { session: Session }) {
  const course_id = here.value.parts[2] ?? "";
  return (
    <Frame session={session} here="/t" title={words.exam_title} subtitle={session.org_title}>
      <p class="attestation-back">
        <a href={`/t/j/${course_id}`}>{words.to_journal}</a>
      </p>
      <ExamSheet course_id={course_id} />
    </Frame>
  );
}

export function TeacherDebts({ session }: { session: Session }) {
  const asked = here.value.parts[2];
  const part = asked === "retakes" || asked === "early" ? asked : "debts";
  const link = (name: "debts" | "retakes" | "early", href: string) => (
    <a class="button small" href={href} aria-current={name === part ? "page" : undefined}>
      {places[name]}
    </a>
  );
  return (
    <Frame session={session} here="/t" title={places[part]} subtitle={session.org_title}>
      <div class="attestation">
        <nav class="attestation-parts" aria-label={words.title}>
          {link("debts", "/t/debts")}
          {link("retakes", "/t/debts/retakes")}
          {link("early", "/t/debts/early")}
        </nav>
        {part === "debts" && <Debts />}
        {part === "retakes" && <Retakes />}
        {part === "early" && <EarlyAttestationList />}
      </div>
    </Frame>
  );
}
