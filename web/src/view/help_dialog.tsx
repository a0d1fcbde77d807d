/** Help on the screen that is open (F1): what it is for, and its keys. */
import { screen_help as words } from "#text";
import { said } from "../model/letters/lettering";
import { fill } from "../model/words";
import { Dialog } from "./dialog";
import { helpOf } from "./page/help";
import "#style/help_dialog.css";

export function HelpDialog({ parts, onClose }: { parts: readonly string[]; onClose(): void }) {
  const help = helpOf(words.screens, parts);
  const keys = help?.keys ?? [];
  return (
    <Dialog title={fill(words.title, { screen: help?.title ?? "" })} onClose={onClose}>
      {(help?.about ?? [words.none]).map((one) => (
        <p key={one}>{said(one)}</p>
      ))}
      {keys.length > 0 && (
        <dl class="help-keys" aria-label={words.keys}>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint">{words.everywhere}</p>
    </Dialog>
  );
}
