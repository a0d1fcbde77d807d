/** "/s/corrections": who decides sees everybody's requests; "/s/corrections/protocol": and what was
 * corrected. */
import { protocol as protocolWords, corrections as words } from "#text";
import { later } from "../view/later";
import { CorrectionPlaces } from "../view/page/correction_places";
import { OfficePage } from "../view/page/office_page";
import { isInspector } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Corrections } from "./corrections";

const Protocol = later(async () => (await import("./protocol")).ProtocolRoom);

export function OfficeCorrections({ session }: { session: Session }) {
  const inspects = isInspector(session);
  const isProtocol = inspects || here.value.parts[2] === "protocol";
  return (
    <OfficePage
      session={session}
      current="corrections"
      title={isProtocol ? protocolWords.title : words.title}
    >
      {!inspects && <CorrectionPlaces current={isProtocol ? "protocol" : "requests"} />}
      {isProtocol ? <Protocol staysInClass={inspects} /> : <Corrections own={false} />}
    </OfficePage>
  );
}
