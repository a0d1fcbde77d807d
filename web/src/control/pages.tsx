/** Control of entry: "/s/gaps" and "/s/remarks" of the office, "/t/gaps" and "/t/remarks" of a
 * class teacher and of a teacher. */
import { gaps as gapWords, remarks as remarkWords } from "#text";
import { Frame } from "../view/page/frame";
import { OfficeTabs } from "../view/page/office_tabs";
import type { Session } from "../view/page/session";
import { Gaps } from "./gaps";
import { Remarks } from "./remarks";

export function OfficeGaps({ session }: { session: Session }) {
  return (
    <Frame
      session={session}
      here="/s"
      title={gapWords.title}
      subtitle={session.org_title}
      bar={<OfficeTabs current="gaps" />}
    >
      <Gaps />
    </Frame>
  );
}

export function OfficeRemarks({ session }: { session: Session }) {
  return (
    <Frame
      session={session}
      here="/s"
      title={remarkWords.title}
      subtitle={session.org_title}
      bar={<OfficeTabs current="remarks" />}
    >
      <Remarks />
    </Frame>
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
