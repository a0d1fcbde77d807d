/** "/t/corrections": who teaches sees his own requests. */
import { corrections as words } from "#text";
import { Frame } from "../view/page/frame";
import type { Session } from "../view/page/session";
import { Corrections } from "./corrections";

export function TeacherCorrections({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <Corrections own={true} />
    </Frame>
  );
}
