/** The frame of a staff page: whose it is, where one may go, how it looks. */

import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { frame as words } from "#text";
import { Icon } from "../icon";
import { later } from "../later";
import { MessageCorner } from "../message";
import { Brand } from "./brand";
import { PopoverButton, ViewingButton } from "./popover";
import { beginsInOffice } from "./roles";
import { here as address } from "./router";
import type { Session } from "./session";

const Account = later(async () => (await import("./account")).Account);
const HelpDialog = later(async () => (await import("../help_dialog")).HelpDialog);

/** F1 and a button open the help of the screen; over another window, and where the grid tells its
 * keys, F1 does nothing here. */
function Help() {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F1" || event.defaultPrevented) return;
      event.preventDefault();
      if (document.querySelector("dialog[open]") === null) setOpen(true);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        class="tool"
        title={words.help}
        aria-label={words.help}
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {isOpen && <HelpDialog parts={address.value.parts} onClose={() => setOpen(false)} />}
    </>
  );
}

export function Frame(props: {
  session: Session;
  here: string;
  /** Null while nobody knows yet what the page is of: what its title would move is not shown. */
  title: string | null;
  subtitle?: string;
  /** Between the title and the account: tabs, status, tools. */
  bar?: ComponentChildren;
  mainClass?: string;
  children: ComponentChildren;
}) {
  // An inspector begins with what his visit names, wherever he reads; so does who has only a post.
  const home = beginsInOffice(props.session) ? "/s" : props.here;
  useEffect(() => {
    if (props.title !== null) document.title = `${props.title} — ${words.product}`;
  }, [props.title]);
  return (
    <div class={props.title === null ? "frame coming" : "frame"}>
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="bar">
        <Brand href={home} />
        <div class="bar-title">
          <h1 title={props.title ?? ""}>{props.title ?? words.loading}</h1>
          {props.title === null ? (
            <p>{"\u00a0"}</p>
          ) : (
            props.subtitle !== undefined && <p title={props.subtitle}>{props.subtitle}</p>
          )}
        </div>
        {props.bar}
        <div class="bar-end">
          <Help />
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
