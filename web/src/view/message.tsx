/** Messages: one at a time, in the corner, never over what is being typed. */
import { signal } from "@preact/signals";
import { frame as words } from "#text";
import { Icon } from "./icon";

export interface Message {
  text: string;
  remedy?: { label: string; run(): void } | undefined;
}

const shown = signal<Message | null>(null);
let timer = 0;
const shownFor = 8000;

export function showMessage(text: string, remedy?: Message["remedy"]): void {
  shown.value = { text, remedy };
  clearTimeout(timer);
  timer = window.setTimeout(hideMessage, shownFor);
}
export function hideMessage(): void {
  shown.value = null;
}

export function MessageCorner() {
  const message = shown.value;
  const { remedy } = message ?? {};
  return (
    <div class="message-corner" role="status">
      {message !== null && (
        <div class="message">
          <span>{message.text}</span>
          {remedy !== undefined && (
            <button
              type="button"
              onClick={() => {
                hideMessage();
                remedy.run();
              }}
            >
              {remedy.label}
            </button>
          )}
          <button
            type="button"
            class="message-close"
            aria-label={words.close}
            onClick={hideMessage}
          >
            <Icon name="cross" />
          </button>
        </div>
      )}
    </div>
  );
}
