/** "/t/briefings" of a teacher: apart from the office's page, whose tabs a teacher needs not. */
import { briefings as words } from "#text";
import { Frame } from "../view/page/frame";
import type { Session } from "../view/page/session";
import { Briefings } from "./briefings";

export function TeacherBriefings({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <Briefings />
    </Frame>
  );
}
