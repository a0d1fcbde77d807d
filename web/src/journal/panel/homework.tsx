/** Homework of a lesson, or the word that there is none (JRN-05). */
import { lesson as words } from "#text";
import type { LessonDraft } from "../store";

export function HomeworkFields(props: {
  shown: { homework: string; homework_none: boolean };
  isLocked: boolean;
  change(part: LessonDraft): void;
}) {
  const { shown, isLocked, change } = props;
  return (
    <>
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
    </>
  );
}
