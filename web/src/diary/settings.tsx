/** «Ещё»: a notice of absence, how the page looks, where else one's roles lead, and the way out. */
import { diary_later as words } from "#text";
import { MessageCorner } from "../view/message";
import { Account } from "../view/page/account";
import type { Session } from "../view/page/session";
import { ViewingChoices } from "../view/page/viewing";
import { AbsenceNotice } from "./absence";

export function Settings({ session }: { session: Session }) {
  return (
    <section class="settings">
      <AbsenceNotice session={session} />
      <div class="paper padded">
        <ViewingChoices />
      </div>
      <div class="paper padded">
        <Account session={session} here="/d" />
      </div>
      <p class="quiet">
        <a href="/verify">{words.verify_page}</a>
      </p>
      <MessageCorner />
    </section>
  );
}
