/** A native modal dialog: Esc closes, focus returns to where it was. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { frame as words } from "#text";
import { sendByKey } from "./dom";
import { Icon } from "./icon";

export function Dialog(props: {
  title: string;
  wide?: boolean;
  onClose(): void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // In the frame that makes it: whatever lies behind is styled and painted anew, once.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    shown?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={props.wide ? "dialog wide" : "dialog"}
      aria-label={props.title}
      onKeyDown={sendByKey}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div class="dialog-head">
        <h2>{props.title}</h2>
        <button type="button" class="tool" aria-label={words.close} onClick={props.onClose}>
          <Icon name="cross" />
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
