/** "/t/works": the schedule of the classes one teaches or leads. */
import { works as words } from "#text";
import { Frame } from "../view/page/frame";
import type { Session } from "../view/page/session";
import { WorkBoard } from "./board";

export function TeacherWorks({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <WorkBoard />
    </Frame>
  );
}
