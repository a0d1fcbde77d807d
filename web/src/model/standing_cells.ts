import type { Schemas } from "../api/client";

/** What the server says of a cell. */
export interface StandingCell {
  row: number;
  column: number;
  text: string;
  version: number;
}

/** The cells of a page, by their places in a sheet with these columns. */
export function standingCells(
  page: Schemas["JournalPage"],
  columns: readonly { lesson_index: number; work: { work_no: number } }[],
): StandingCell[] {
  const columnOf = new Map(
    columns.map(({ lesson_index, work }, index) => [`${lesson_index} ${work.work_no}`, index]),
  );
  return page.cells.flatMap(({ lesson_index, student_index, work_no, text, version }) => {
    const column = columnOf.get(`${lesson_index} ${work_no}`);
    return column === undefined ? [] : [{ row: student_index, column, text, version }];
  });
}
