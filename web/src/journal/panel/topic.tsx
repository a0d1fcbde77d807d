/** The topic of a lesson; Enter takes what the plan has for it. */
import { lesson as words } from "#text";
import type { LessonDraft } from "../store";
import { WordingHint } from "./wording_hint";

export function TopicField(props: {
  topic: string;
  own: readonly string[];
  isLocked: boolean;
  change(part: LessonDraft): void;
  onTake: (() => void) | null;
}) {
  const { topic, isLocked, change, onTake } = props;
  return (
    <div class="worded">
      <label class="field">
        <span>{words.topic}</span>
        <textarea
          rows={2}
          name="topic"
          maxLength={500}
          disabled={isLocked}
          value={topic}
          onInput={(event) => change({ topic: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (onTake === null || event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onTake();
          }}
        />
      </label>
      {!isLocked && (
        <WordingHint text={topic} own={props.own} onMend={(mended) => change({ topic: mended })} />
      )}
    </div>
  );
}
