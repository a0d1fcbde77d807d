/** "/s/briefings" of the office. */
import { briefings as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import type { Session } from "../view/page/session";
import { Briefings } from "./briefings";

export function OfficeBriefings({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="gaps" title={words.title}>
      <Briefings />
    </OfficePage>
  );
}
