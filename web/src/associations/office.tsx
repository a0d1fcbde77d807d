/** "/s/associations" and "/s/associations/GROUP" of the office. */
import "#style/associations.css";
import { associations as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { AssociationJournal } from "./journal";
import { AssociationList } from "./list";

export function OfficeAssociations({ session }: { session: Session }) {
  const group = here.value.parts[2];
  return (
    <OfficePage
      session={session}
      current="reports"
      title={group === undefined ? words.title : words.journal_title}
    >
      {group === undefined ? (
        <>
          <p class="association-back">
            <a href="/s/reports">{words.to_reports}</a>
          </p>
          <AssociationList />
        </>
      ) : (
        <>
          <p class="association-back">
            <a href="/s/associations">{words.to_list}</a>
          </p>
          <AssociationJournal key={group} study_group_id={group} />
        </>
      )}
    </OfficePage>
  );
}
