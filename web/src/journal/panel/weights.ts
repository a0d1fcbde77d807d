/** What a new work weighs unless the teacher says otherwise: by its type, as the server says with
 * the page (usual_weights.h), by the local act where that has changed it (ASM-03). */
import type { Schemas } from "../../api/client";

/** In hundredths. */
export const weightOf = (
  type: Schemas["WorkType"],
  usual: readonly Schemas["UsualWeight"][],
): number => usual.find(({ work_type }) => work_type === type)?.weight_hundredths ?? 100;
