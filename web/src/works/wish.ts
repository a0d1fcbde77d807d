/** Where a work is wanted: the cell of the board that was chosen. */
export interface Wish {
  course_id: string;
  /** The monday of its week; "" for any. */
  monday: string;
}
