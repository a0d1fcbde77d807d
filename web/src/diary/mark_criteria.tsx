/** By which criteria a mark was given (ASM-14): asked for when the mark is opened. */
import { useEffect, useState } from "preact/hooks";
import { mark_criteria as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";

export function CriteriaPart(props: {
  mark: Schemas["DiaryMark"];
  student_id: string;
  lesson_id: string;
}) {
  const { mark, student_id, lesson_id } = props;
  const [found, setFound] = useState<Schemas["MarkByCriteria"] | null>(null);
  useEffect(() => {
    const path = { student_id, lesson_id };
    const ask = async () => {
      const answer = await call(
        "get",
        "/api/v1/students/{student_id}/lessons/{lesson_id}/criteria",
        { path },
      );
      // A mark without criteria, and one that could not be asked about, look the same.
      if (!answer.ok) return;
      setFound(answer.value.marks.find((one) => one.mark_entry === mark.entry_index) ?? null);
    };
    void ask();
  }, [mark.entry_index]);
  if (found === null) return null;
  return (
    <section class="mark-criteria" aria-label={words.title}>
      <h3>{found.rubric_title}</h3>
      <dl>
        {found.criteria.map((one, at) => (
          <div key={at}>
            <dt>{one.title}</dt>
            <dd>{fill(words.points, { points: one.points, most: one.most })}</dd>
          </div>
        ))}
      </dl>
      <p>
        <b>{fill(words.sum, { percent: found.percent, mark: found.by_points })}</b>
        {found.borders.five > 0 && (
          <>
            <br />
            <span class="quiet">{fill(words.borders, { ...found.borders })}</span>
          </>
        )}
      </p>
      {found.differs && <p class="said">{words.differs}</p>}
    </section>
  );
}
