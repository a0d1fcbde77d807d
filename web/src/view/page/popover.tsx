/** A button that opens a small panel; what is in the panel comes when it is first opened. */
import type { ComponentChildren, ComponentType } from "preact";
import { useState } from "preact/hooks";
import { frame as words } from "#text";
import { Icon } from "../icon";
import { later } from "../later";
import "./look";

export function PopoverButton(props: {
  id: string;
  label: string;
  button: ComponentChildren;
  className?: string;
  children(): ComponentChildren;
}) {
  const [isWanted, setWanted] = useState(false);
  return (
    <>
      <button
        type="button"
        class={`tool ${props.className ?? ""}`}
        popovertarget={props.id}
        title={props.label}
        aria-label={props.label}
      >
        {props.button}
      </button>
      <div
        id={props.id}
        popover="auto"
        class="popover"
        role="dialog"
        aria-label={props.label}
        onBeforeToggle={() => setWanted(true)}
      >
        {isWanted && props.children()}
      </div>
    </>
  );
}

const ViewingChoices: ComponentType<object> = later(
  async () => (await import("./viewing")).ViewingChoices,
);

export function ViewingButton() {
  return (
    <PopoverButton id="viewing" label={words.viewing} button={<Icon name="eye" />}>
      {() => <ViewingChoices />}
    </PopoverButton>
  );
}
