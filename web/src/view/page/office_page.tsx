/** A page of the office: the frame, with the screens that this person may open. */
import type { ComponentChildren } from "preact";
import { Frame } from "./frame";
import { OfficeTabs, type Screen } from "./office_tabs";
import type { Session } from "./session";

export function OfficePage(props: {
  session: Session;
  current: Screen;
  /** Null while it is not known. */
  title: string | null;
  /** The organisation's, if not given. */
  subtitle?: string;
  children: ComponentChildren;
}) {
  const { session } = props;
  return (
    <Frame
      session={session}
      here="/s"
      title={props.title}
      subtitle={props.subtitle ?? session.org_title}
      bar={<OfficeTabs session={session} current={props.current} />}
    >
      {props.children}
    </Frame>
  );
}
