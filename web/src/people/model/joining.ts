/** Which groups a person may be enrolled in from his card (JRN-26). */
import type { Schemas } from "../../api/client";

type Group = Pick<Schemas["OfficeGroup"], "kind" | "is_after_school" | "parents">;
type Stay = Pick<Schemas["CardEnrolment"], "kind" | "title" | "school_year_title" | "left_on">;

/** Titles of his classes of that year. */
export const classesOf = (stays: readonly Stay[], school_year_title: string) =>
  stays
    .filter(
      (one) =>
        one.left_on === null &&
        one.school_year_title === school_year_title &&
        (one.kind === "school_class" || one.kind === "vocational_group"),
    )
    .map((one) => one.title);

/** A class, an association, and an after-school group that draws from one of his classes; other
 * subgroups are chosen on the class's page. */
export const mayJoin = (group: Group, classes: readonly string[]) =>
  group.is_after_school
    ? group.parents.some((title) => classes.includes(title))
    : group.kind !== "subgroup";
