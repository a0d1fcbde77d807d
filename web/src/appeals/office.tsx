/** "/s/appeals": what families do not agree with; "/s/appeals/ID": one, with its decision. */
import "#style/appeals.css";
import { appeals as words } from "#text";
import { CorrectionPlaces } from "../view/page/correction_places";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { AppealRoom } from "./card";
import { Appeals } from "./list";

export function OfficeAppeals({ session }: { session: Session }) {
  const id = here.value.parts[2];
  return (
    <OfficePage session={session} current="corrections" title={words.title}>
      <CorrectionPlaces current="appeals" />
      {id === undefined ? <Appeals /> : <AppealRoom key={id} appeal={Number(id)} />}
    </OfficePage>
  );
}
