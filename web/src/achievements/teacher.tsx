/** "/t/achievements": of the class one leads, or of the group named in the address. */
import { achievements as words } from "#text";
import { Frame } from "../view/page/frame";
import type { Session } from "../view/page/session";
import { ChosenGroup } from "./choosing";

export function TeacherAchievements({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <ChosenGroup session={session} isOpen={(one) => one.led} />
    </Frame>
  );
}
