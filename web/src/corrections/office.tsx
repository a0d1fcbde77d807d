/** "/s/corrections": who decides sees everybody's requests; "/s/corrections/protocol": and what was
 * corrected. */
import { protocol as protocolWords, corrections as words } from "#text";
import { later } from "../view/later";
import { Frame } from "../view/page/frame";
import { OfficeTabs } from "../view/page/office_tabs";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Corrections } from "./corrections";
import { Places } from "./places";

const Protocol = later(async () => (await import("./protocol")).ProtocolRoom);

export function OfficeCorrections({ session }: { session: Session }) {
  const isProtocol = here.value.parts[2] === "protocol";
  return (
    <Frame
      session={session}
      here="/s"
      title={isProtocol ? protocolWords.title : words.title}
      subtitle={session.org_title}
      bar={<OfficeTabs current="corrections" />}
    >
      <Places current={isProtocol ? "protocol" : "requests"} />
      {isProtocol ? <Protocol /> : <Corrections own={false} />}
    </Frame>
  );
}
