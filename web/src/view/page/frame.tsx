/** The frame of a staff page: whose it is, where one may go, how it looks. */

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { frame as words } from "#text";
import { Icon } from "../icon";
import { later } from "../later";
import { MessageCorner } from "../message";
import { Brand } from "./brand";
import { PopoverButton, ViewingButton } from "./popover";
import type { Session } from "./session";

const Account = later(async () => (await import("./account")).Account);

export function Frame(props: {
  session: Session;
  here: string;
  title: string;
  subtitle?: string;
  /** Between the title and the account: tabs, status, tools. */
  bar?: ComponentChildren;
  mainClass?: string;
  children: ComponentChildren;
}) {
  useEffect(() => {
    document.title = `${props.title} — ${words.product}`;
  }, [props.title]);
  return (
    <div class="frame">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="bar">
        <Brand href={props.here} />
        <div class="bar-title">
          <h1>{props.title}</h1>
          {props.subtitle !== undefined && <p>{props.subtitle}</p>}
        </div>
        {props.bar}
        <div class="bar-end">
          <ViewingButton />
          <PopoverButton
            id="account"
            label={`${words.account}: ${props.session.name}`}
            className="account"
            button={
              <>
                <Icon name="person" />
                <span class="account-name">{props.session.name}</span>
              </>
            }
          >
            {() => <Account session={props.session} here={props.here} />}
          </PopoverButton>
        </div>
      </header>
      {props.session.must_change_password && (
        <aside class="given-password">
          {words.given_password}{" "}
          <button type="button" class="button small" popovertarget="account">
            {words.change_password}
          </button>
        </aside>
      )}
      <main id="content" tabIndex={-1} class={props.mainClass ?? "page"}>
        {props.children}
      </main>
      <MessageCorner />
    </div>
  );
}
