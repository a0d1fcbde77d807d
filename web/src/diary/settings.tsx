/** «Ещё»: how the page looks, where else one's roles lead, and the way out. */
import { diary_later as words } from "#text";
import { Account } from "../view/account";
import type { Session } from "../view/frame";
import { MessageCorner } from "../view/message";
import { ViewingChoices } from "../view/viewing";

export function Settings({ session }: { session: Session }) {
  return (
    <section class="settings">
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
