/** «Что будет, если»: supposed marks and what they would make of the mean and of the period mark.
 * They live in this panel alone: nothing is sent, nothing is kept. */
import { useRef, useState } from "preact/hooks";
import { what_if as words } from "#text";
import type { Schemas } from "../api/client";
import {
  bestOf,
  canSuppose,
  markChoices,
  mostNeeded,
  type Needed,
  neededFor,
  rulesOf,
  type Sums,
  type SupposedMark,
  type WeightChoice,
  weightChoices,
  withSupposed,
} from "../model/forecast";
import { type MarkRules, meanOf, meanText, roundMean, weightText } from "../model/means";
import { fill, plural } from "../model/words";
import { chipOf } from "./look";

type Standing = Schemas["SubjectStanding"];
type Marks = Schemas["DiaryMarks"];
type Kept = SupposedMark & { id: number };

const usual = 100;

/** What points stand for, 2..5; 0 of the usual scale, whose figures say it themselves. */
const levelIn = (mark: number, borders: readonly number[]) =>
  borders.length === 0 ? 0 : 2 + borders.filter((border) => border <= mark).length;

function Outcome({ now, then, rules }: { now: Sums; then: Sums; rules: MarkRules }) {
  const before = meanOf(now);
  const after = meanOf(then);
  if (before === null || after === null) return null;
  const isChanged = then.weight !== now.weight;
  const parts = {
    now: meanText(before),
    mean: meanText(after),
    sum: weightText(then.weighted_sum),
    weight: weightText(then.weight),
  };
  const result = roundMean(after, rules);
  const resultNow = roundMean(before, rules);
  const said = !isChanged ? words.mark_now : result === resultNow ? words.mark_stays : words.mark;
  return (
    <>
      <p>{fill(isChanged ? words.mean : words.mean_now, parts)}</p>
      <p>{fill(said, { mark: result, now: resultNow })}</p>
    </>
  );
}

function neededText(needed: Needed, weight_hundredths: number, best: number): string {
  const { target, border, marks } = needed;
  const parts = { target, border: meanText(border), weight: weightText(weight_hundredths), best };
  if (marks === null) return fill(words.out_of_reach, { ...parts, count: mostNeeded });
  const forms = marks.mark === best ? words.best_marks : words.marks_from;
  const further = plural(forms, marks.count);
  return fill(words.needed, { ...parts, marks: fill(further, { ...parts, mark: marks.mark }) });
}

function WeightPicker(props: {
  choices: readonly WeightChoice[];
  weight: number;
  onPick(weight: number): void;
}) {
  return (
    <label class="field">
      <span>{words.weight}</span>
      <select
        value={props.weight}
        onChange={(event) => props.onPick(Number(event.currentTarget.value))}
      >
        {props.choices.map(({ weight_hundredths, work }) => {
          const weight = weightText(weight_hundredths);
          return (
            <option key={weight_hundredths} value={weight_hundredths}>
              {work === "" ? weight : fill(words.weight_as, { weight, work })}
            </option>
          );
        })}
      </select>
    </label>
  );
}

/** Each is taken back by a press; the cursor goes to its neighbour, or to the marks to choose. */
function SupposedMarks(props: {
  supposed: readonly Kept[];
  levelOf(mark: number): number;
  onRemove(id: number): void;
  onClear(): void;
  whereNext(): HTMLElement | null | undefined;
}) {
  const { supposed, levelOf, onRemove, onClear, whereNext } = props;
  const leave = (button: HTMLElement, act: () => void) => {
    const item = button.closest("li");
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    (next?.querySelector("button") ?? whereNext())?.focus();
    act();
  };
  if (supposed.length === 0) return null;
  return (
    <div class="supposed">
      <ul aria-label={words.supposed}>
        {supposed.map(({ id, mark, weight_hundredths }) => {
          const weight = weightText(weight_hundredths);
          return (
            <li key={id}>
              <button
                type="button"
                class={chipOf(String(mark), levelOf(mark))}
                aria-label={fill(words.remove, { mark, weight })}
                onClick={(event) => leave(event.currentTarget, () => onRemove(id))}
              >
                <span>
                  {mark}
                  {weight_hundredths !== usual && <small> × {weight}</small>}
                </span>
                <svg viewBox="0 0 24 24" aria-hidden="true">
                  <path d="M7 7l10 10M17 7L7 17" />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="clear"
        onClick={() => {
          whereNext()?.focus();
          onClear();
        }}
      >
        {words.clear}
      </button>
    </div>
  );
}

function Panel({ subject, marks }: { subject: Standing; marks: Marks }) {
  const choices = weightChoices(subject, marks.subjects);
  const offered = choices.find((one) => one.weight_hundredths === usual) ?? choices[0];
  const [weight_hundredths, setWeight] = useState(offered?.weight_hundredths ?? usual);
  const [supposed, setSupposed] = useState<Kept[]>([]);
  const lastId = useRef(0);
  const picks = useRef<HTMLDivElement>(null);
  const rules = rulesOf(subject, marks);
  const levelOf = (mark: number) => levelIn(mark, subject.level_borders);
  const now = { weighted_sum: subject.weighted_sum_hundredths, weight: subject.weight_hundredths };
  const then = withSupposed(now, supposed);
  const add = (mark: number) => {
    lastId.current += 1;
    setSupposed([...supposed, { mark, weight_hundredths, id: lastId.current }]);
  };
  return (
    <details class="what-if">
      <summary>{words.open}</summary>
      <p class="quiet">{words.note}</p>
      <WeightPicker choices={choices} weight={weight_hundredths} onPick={setWeight} />
      <div class="picks" role="group" aria-label={words.suppose} ref={picks}>
        <span aria-hidden="true">{words.suppose}</span>
        {markChoices(rules, subject.mean).map((mark) => (
          <button
            type="button"
            key={mark}
            class={chipOf(String(mark), levelOf(mark))}
            aria-label={fill(words.add, { mark, weight: weightText(weight_hundredths) })}
            onClick={() => add(mark)}
          >
            {mark}
          </button>
        ))}
      </div>
      <SupposedMarks
        supposed={supposed}
        levelOf={levelOf}
        onRemove={(id) => setSupposed(supposed.filter((one) => one.id !== id))}
        onClear={() => setSupposed([])}
        whereNext={() => picks.current?.querySelector("button")}
      />
      <div class="outcome" aria-live="polite">
        <Outcome now={now} then={then} rules={rules} />
        {neededFor(then, weight_hundredths, rules).map((one) => (
          <p key={one.target}>{neededText(one, weight_hundredths, bestOf(rules))}</p>
        ))}
      </div>
    </details>
  );
}

export function WhatIf({ subject, marks }: { subject: Standing; marks: Marks }) {
  return canSuppose(subject, marks) ? <Panel subject={subject} marks={marks} /> : null;
}
