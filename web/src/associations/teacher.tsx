/** "/t/associations/GROUP": the journal of one's own association. */
import { associations as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { AssociationJournal } from "./journal";

export function TeacherAssociation({ session }: { session: Session }) {
  const group = here.value.parts[2] ?? "";
  return (
    <Frame session={session} here="/t" title={words.journal_title} subtitle={session.org_title}>
      <AssociationJournal key={group} study_group_id={group} />
    </Frame>
  );
}
