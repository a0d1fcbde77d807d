/** Logins that a file wished for: kept by this page alone, until they are given. */
import type { Schemas } from "../api/client";

type Wish = Schemas["WishedLogin"];
const kept = new Map<string, readonly Wish[]>();

export function rememberWishes(import_id: string, wishes: readonly Wish[]): void {
  kept.set(import_id, wishes);
}

export function wishedLogin(import_id: string, person_id: string): string {
  const wishes = kept.get(import_id) ?? [];
  return wishes.find((one) => one.person_id === person_id)?.login ?? "";
}
