/** How the mark of an appeal looks: colour only helps. */
import type { Schemas } from "../api/client";
import { cellLook } from "../model/marks";

/** Of points and letters the card says what they stand for: read as figures they would all fail. */
export const lookOf = ({ mark, level }: Pick<Schemas["AppealCard"], "mark" | "level">) =>
  level > 0 ? `m${level}` : cellLook(mark);
