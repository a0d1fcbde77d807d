/**
 * What waits for the network is kept on the device, one record per mark, under the person who
 * typed it. A buffer, not a store: a browser may delete it (design 2.3). A private window keeps
 * nothing; work goes on in memory.
 */
import type { Schemas } from "../api/client";
import type { WaitingCell } from "../model/outbox";
import { erase, openDevice, readAll, write } from "./device";

export interface Owner {
  person_id: string;
  course_id: string;
}
/** What is written about a lesson and not yet taken by the server. */
export type LessonDraft = Partial<
  Pick<Schemas["PageLesson"], "topic" | "homework" | "homework_none" | "works">
>;
export interface KeptDraft extends Owner {
  key: string;
  lesson_id: string;
  draft: LessonDraft;
}

let device: Promise<IDBDatabase> | null = null;
function open(): Promise<IDBDatabase> {
  device ??= openDevice("letopis-journal", 1, { waiting: "command_id", drafts: "key" });
  return device;
}

async function tryTo(act: (device: IDBDatabase) => Promise<unknown>): Promise<void> {
  try {
    await act(await open());
  } catch {
    // A private window: what was typed stays in memory until the page is closed.
  }
}

async function kept<Value extends Owner>(store: string, owner: Owner): Promise<Value[]> {
  try {
    const records = await readAll<Value>(await open(), store);
    return records.filter(
      (one) => one.person_id === owner.person_id && one.course_id === owner.course_id,
    );
  } catch {
    return [];
  }
}

export const keepWaiting = (waiting: WaitingCell) =>
  tryTo((to) => write(to, "waiting", { ...waiting, command_id: waiting.command.command_id }));
export const forgetWaiting = (gone: readonly WaitingCell[]) =>
  tryTo((to) =>
    erase(
      to,
      "waiting",
      gone.map(({ command }) => command.command_id),
    ),
  );
export const keptWaiting = (owner: Owner) => kept<WaitingCell>("waiting", owner);

export const keepDraft = (draft: KeptDraft) => tryTo((to) => write(to, "drafts", draft));
export const forgetDraft = (key: string) => tryTo((to) => erase(to, "drafts", [key]));
export const keptDrafts = (owner: Owner) => kept<KeptDraft>("drafts", owner);
