/** Homework of a lesson, or the word that there is none (JRN-05). */
import { lesson as words } from "#text";
import type { Schemas } from "../../api/client";
import { plural } from "../../model/words";
import type { LessonDraft } from "../store";
import { WordingHint } from "./wording_hint";

export function HomeworkFields(props: {
  shown: { homework: string; homework_none: boolean };
  rules: Pick<Schemas["PageRules"], "homework_length" | "abbreviations">;
  isLocked: boolean;
  change(part: LessonDraft): void;
}) {
  const { shown, rules, isLocked, change } = props;
  const { homework_length: least } = rules;
  const isWritten = !isLocked && !shown.homework_none;
  return (
    <div class="worded">
      <label class="field">
        <span>{words.homework}</span>
        <textarea
          rows={2}
          name="homework"
          maxLength={2000}
          disabled={isLocked || shown.homework_none}
          value={shown.homework_none ? "" : shown.homework}
          onInput={(event) => {
            change({ homework: event.currentTarget.value, homework_none: false });
          }}
        />
        {least > 0 && <small class="hint">{plural(words.homework_least, least)}</small>}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          name="homework_none"
          disabled={isLocked}
          checked={shown.homework_none}
          onChange={(event) => {
            const homework_none = event.currentTarget.checked;
            change(homework_none ? { homework_none, homework: "" } : { homework_none });
          }}
        />
        <span>{words.homework_none}</span>
      </label>
      {isWritten && (
        <WordingHint
          text={shown.homework}
          own={rules.abbreviations}
          onMend={(homework) => change({ homework, homework_none: false })}
        />
      )}
    </div>
  );
}
