import { describe, expect, it } from "vitest";
import type { Schemas } from "../api/client";
import { Outbox, type WaitingCell } from "./outbox";

type Outcome = Schemas["CellOutcome"];
const edit = (student_id: string, text: string, base_version = -1) => ({
  lesson_id: "lesson",
  student_id,
  work_no: 1,
  text,
  base_version,
  reason_code: "none" as const,
  reason: "",
});
const outcome = (waiting: WaitingCell | undefined, over: Partial<Outcome> = {}): Outcome => ({
  command_id: waiting?.command.command_id ?? "",
  outcome: "recorded",
  entry_index: 7,
  version: 7,
  text: waiting?.command.text ?? "",
  theirs_author: "",
  theirs_at: 0,
  refusal: null,
  ...over,
});
const outbox = () => new Outbox("teacher", "course");

describe("the outbox", () => {
  it("makes one command of several edits that nobody has seen", () => {
    const box = outbox();
    box.add(edit("a", "4"), 1);
    box.add(edit("a", "5"), 2);
    expect(box.take(200).map(({ command }) => command.text)).toEqual(["5"]);
  });

  it("never changes what may have been sent: a later edit is a command of its own", () => {
    const box = outbox();
    box.add(edit("a", "4"), 1);
    const [sent] = box.take(200);
    box.add(edit("a", "5"), 2);
    expect(sent?.command.text).toBe("4");
    expect(box.take(200)).toEqual([]); // One batch on the wire at a time.
    box.fail();
    expect(box.take(200)).toEqual([sent]); // Repeated as it was, before the later edit.
  });

  it("sends the later edit on the version that the earlier one brought", () => {
    const box = outbox();
    box.add(edit("a", "4", 3), 1);
    const [first] = box.take(200);
    box.add(edit("a", "5", 3), 2);
    expect(box.settle([outcome(first, { version: 8 })])[0]?.followed).toBe(true);
    const [second] = box.take(200);
    expect(second?.command).toMatchObject({ text: "5", base_version: 8 });
    expect(second?.command.command_id).not.toBe(first?.command.command_id);
  });

  it("takes what an earlier visit left for sent, whatever became of it", () => {
    const before = outbox();
    const kept = { ...before.add(edit("a", "4"), 1) };
    const box = outbox();
    box.restore([kept]);
    box.add(edit("a", "5"), 2);
    expect(box.take(200).map(({ command }) => command.text)).toEqual(["4"]);
  });

  it("keeps what a busy server had no room for", () => {
    const box = outbox();
    box.add(edit("a", "4"), 1);
    const [sent] = box.take(200);
    const busy = { code: "busy", message: "", field: "", items: [] };
    expect(box.settle([outcome(sent, { outcome: "refused", refusal: busy })])).toEqual([]);
    expect(box.take(200)).toEqual([sent]);
  });

  it("loses and doubles nothing in ten thousand random journeys", () => {
    const differences: string[] = [];
    let seed = 20261124;
    const random = (below: number) => {
      seed = (seed + 0x6d2b79f5) | 0; // mulberry32
      let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
    for (let journey = 0; journey < 10_000; journey++) {
      const wanted = new Map<string, string>();
      const server = new Map<string, { text: string; version: number }>();
      const answered = new Map<string, Outcome>();
      let version = 0;
      let box = outbox();
      const serve = ({ command }: WaitingCell): Outcome => {
        const known = answered.get(command.command_id);
        if (known !== undefined) return known;
        const standing = server.get(command.student_id) ?? { text: "", version: -1 };
        if (command.base_version !== standing.version) differences.push(`version, ${journey}`);
        version += 1;
        server.set(command.student_id, { text: command.text, version });
        const answer = outcome(undefined, {
          command_id: command.command_id,
          version,
          text: command.text,
        });
        answered.set(command.command_id, answer);
        return answer;
      };
      const seen = new Map<string, number>();
      const exchange = () => {
        const batch = box.take(1 + random(3));
        const arrives = random(4) > 0;
        const outcomes = arrives ? batch.map(serve) : [];
        if (!arrives || random(4) === 0) box.fail();
        else
          for (const one of box.settle(outcomes)) {
            seen.set(one.waiting.command.student_id, one.outcome.version);
          }
        if (random(6) === 0) {
          const kept = structuredClone([...box.all]);
          box = outbox();
          box.restore(kept);
        }
      };
      for (let step = 0; step < 12; step++) {
        const student = String(random(3));
        const text = String(2 + random(4));
        if (random(2) === 0) {
          wanted.set(student, text);
          box.add(edit(student, text, seen.get(student) ?? -1), step);
        } else exchange();
      }
      for (let guard = 0; box.size > 0 && guard < 500; guard++) exchange();
      for (const [student, text] of wanted) {
        if (server.get(student)?.text !== text) differences.push(`text, journey ${journey}`);
      }
    }
    expect(differences).toEqual([]);
  }, 60_000);
});
