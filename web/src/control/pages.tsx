/** Control of entry: "/s/gaps" and "/s/remarks" of the office, "/t/gaps" and "/t/remarks" of a
 * class teacher and of a teacher. */
import { gaps as gapWords, remarks as remarkWords } from "#text";
import { Frame } from "../view/page/frame";
import { OfficePage } from "../view/page/office_page";
import type { Session } from "../view/page/session";
import { Gaps } from "./gaps";
import { Remarks } from "./remarks";

export function OfficeGaps({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="gaps" title={gapWords.title}>
      <Gaps
        further={
          <p>
            <a href="/s/briefings">{gapWords.briefings}</a>
          </p>
        }
      />
    </OfficePage>
  );
}

export function OfficeRemarks({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="remarks" title={remarkWords.title}>
      <Remarks
        further={
          <p>
            <a href="/s/check">{remarkWords.check}</a>
          </p>
        }
      />
    </OfficePage>
  );
}

export function TeacherGaps({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={gapWords.title} subtitle={session.org_title}>
      <Gaps />
    </Frame>
  );
}

export function TeacherRemarks({ session }: { session: Session }) {
  return (
    <Frame session={session} here="/t" title={remarkWords.title} subtitle={session.org_title}>
      <Remarks />
    </Frame>
  );
}
