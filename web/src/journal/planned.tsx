/** The topic that the plan has for a lesson: one key, or one press, takes it (JRN-21). */
import { useEffect, useState } from "preact/hooks";
import { plan_panel as words } from "#text";
import { call, type Schemas } from "../api/client";
import type { JournalPage } from "../model/sheet";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import type { PageLesson } from "./lesson_draft";
import type { LessonDraft } from "./store";

interface PlannedRecord {
  topic: string;
  homework: string;
}

/** Asked for once by a page; a page that is opened anew asks anew, for the plan may be another. */
const plans = new WeakMap<JournalPage, Promise<Schemas["LessonPlanView"] | null>>();

function planOf(page: JournalPage) {
  const known = plans.get(page);
  if (known !== undefined) return known;
  const { course_id } = page;
  const asked = call("get", "/api/v1/courses/{course_id}/plan", { path: { course_id } }).then(
    (answer) => {
      if (answer.ok) return answer.value;
      plans.delete(page); // Without a network now, perhaps with one at the next lesson.
      return null;
    },
  );
  plans.set(page, asked);
  return asked;
}

/** What the plan says of a lesson that has no topic yet; nothing where it is not wanted. */
export function usePlanned(page: JournalPage, lesson_id: string, isWanted: boolean) {
  const [planned, setPlanned] = useState<PlannedRecord | null>(null);
  useEffect(() => {
    setPlanned(null);
    if (!isWanted) return;
    let isCurrent = true;
    void planOf(page).then((plan) => {
      const laid = plan?.lessons.find((one) => one.lesson_id === lesson_id);
      const item = plan?.items[laid?.item ?? -1];
      if (!isCurrent || laid === undefined || item === undefined) return;
      setPlanned({ topic: laid.planned_topic, homework: item.homework });
    });
    return () => {
      isCurrent = false;
    };
  }, [page, lesson_id, isWanted]);
  return isWanted ? planned : null;
}

/** The topic, and the homework where the plan has one and the lesson has none. */
export function taken(planned: PlannedRecord, lesson: PageLesson): LessonDraft {
  const { topic, homework } = planned;
  const hasOwn = lesson.homework !== "" || lesson.homework_none;
  return homework === "" || hasOwn ? { topic } : { topic, homework };
}

export function Planned(props: { planned: PlannedRecord; onTake(): void }) {
  return (
    <p class="planned">
      <span>{fill(words.by_plan, { topic: props.planned.topic })}</span>
      <button type="button" class="button small" title={words.hint} onClick={props.onTake}>
        <Icon name="check" />
        {words.take}
      </button>
    </p>
  );
}
