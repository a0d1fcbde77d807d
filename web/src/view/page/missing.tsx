import { missing as words } from "#text";
import { Frame } from "./frame";
import type { Session } from "./session";

/** An address that leads nowhere: offers the role's home. */
export function Missing({ session, home }: { session: Session; home: string }) {
  return (
    <Frame session={session} here={home} title={words.title}>
      <p>{words.text}</p>
      <a class="button" href={home}>
        {words.home}
      </a>
    </Frame>
  );
}
