/** Whose lessons would change their hours, and which of them cannot. */
import { calendar as words } from "#text";
import type { Answer, Schemas } from "../api/client";
import { plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { Groups, LessonNotes } from "./outcome";

type Preview = Schemas["BellsPreview"];

export function BellsOutcome(props: {
  ask(): Promise<Answer<Preview>>;
  children?: (preview: Preview) => preact.ComponentChildren;
}) {
  const preview = useResource("bells preview", props.ask);
  return (
    <Loaded resource={preview}>
      {(value) => (
        <>
          <div class="calendar-outcome" aria-live="polite">
            {value.changes_nothing && <p>{words.stands_so}</p>}
            {!value.changes_nothing && value.lesson_count === 0 && <p>{words.no_rehoured}</p>}
            <Groups title={plural(words.rehoured, value.lesson_count)} groups={value.changes} />
            <LessonNotes
              title={words.without_bell}
              count={value.kept.length}
              lessons={value.kept}
              look="state-open"
            />
            <LessonNotes
              title={plural(words.in_way, value.in_way_count)}
              count={value.in_way_count}
              lessons={value.in_way}
              look="state-bad"
            />
          </div>
          {props.children?.(value)}
        </>
      )}
    </Loaded>
  );
}
