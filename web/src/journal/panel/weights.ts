/** What a new work weighs unless the teacher says otherwise (lessons.cpp): by its type, and by the
 * local act where that has changed it (ASM-03). */
import type { Schemas } from "../../api/client";

type Type = Schemas["WorkType"];
type Changed = readonly Schemas["UsualWeight"][];

const usual: Partial<Record<Type, number>> = {
  self_work: 200,
  control_work: 300,
  dictation: 200,
  composition: 300,
  exposition: 300,
  test: 200,
  practical_work: 200,
  laboratory_work: 200,
  project: 300,
  credit: 300,
  final_work: 0, // It counts for the year alone.
};

/** In hundredths. */
export const weightOf = (type: Type, changed: Changed) =>
  changed.find(({ work_type }) => work_type === type)?.weight_hundredths ?? usual[type] ?? 100;
