/** "/s/corrections": who decides sees everybody's requests. */
import { corrections as words } from "#text";
import { Frame } from "../view/page/frame";
import { OfficeTabs } from "../view/page/office_tabs";
import type { Session } from "../view/page/session";
import { Corrections } from "./corrections";

export function OfficeCorrections({ session }: { session: Session }) {
  return (
    <Frame
      session={session}
      here="/s"
      title={words.title}
      subtitle={session.org_title}
      bar={<OfficeTabs current="corrections" />}
    >
      <Corrections own={false} />
    </Frame>
  );
}
