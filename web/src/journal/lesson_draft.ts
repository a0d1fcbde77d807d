/**
 * The lesson's record as it is being written: topic, homework, works. What is typed stays until
 * the server has it, also when the cursor goes to another lesson or the network is gone.
 */
import { type Signal, signal } from "@preact/signals";
import { call, isPassing, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { forgetDraft, keepDraft, keptDrafts, type LessonDraft, type Owner } from "./store";

export type PageLesson = Schemas["PageLesson"];

export interface DraftState {
  draft: LessonDraft;
  phase: "dirty" | "sending" | "waiting";
  problem: Problem | null;
  /** What stands on the server when it is not what we began from. */
  theirs: PageLesson | null;
}

const retryAfter = 5000;

export class LessonDrafts {
  readonly states: Signal<ReadonlyMap<string, DraftState>> = signal(new Map());
  private readonly commands = new Map<string, string>();
  private timer = 0;

  constructor(
    private readonly owner: Owner,
    private readonly lessonOf: (lesson_id: string) => PageLesson | null,
    /** The server has taken a lesson. Works may have changed, so the page may have new columns. */
    private readonly whenSaved: (lesson: PageLesson) => void,
  ) {}

  close(): void {
    clearTimeout(this.timer);
  }

  async restore(): Promise<void> {
    for (const { lesson_id, draft } of await keptDrafts(this.owner)) {
      if (this.lessonOf(lesson_id) !== null) this.change(lesson_id, draft);
    }
  }

  of(lesson_id: string): DraftState | null {
    return this.states.value.get(lesson_id) ?? null;
  }

  /** The lesson as the panel shows it. */
  shown(lesson: PageLesson): PageLesson {
    return { ...lesson, ...this.of(lesson.lesson_id)?.draft };
  }

  private put(lesson_id: string, state: DraftState | null): void {
    const states = new Map(this.states.value);
    if (state === null) states.delete(lesson_id);
    else states.set(lesson_id, state);
    this.states.value = states;
    const key = `${this.owner.person_id} ${lesson_id}`;
    if (state === null) void forgetDraft(key);
    else void keepDraft({ key, ...this.owner, lesson_id, draft: state.draft });
  }

  change(lesson_id: string, part: LessonDraft): void {
    const state = this.of(lesson_id);
    this.commands.delete(lesson_id); // Another content is another command.
    const draft = { ...state?.draft, ...part };
    this.put(lesson_id, { draft, phase: "dirty", problem: null, theirs: state?.theirs ?? null });
  }

  takeTheirs(lesson_id: string): void {
    const { theirs } = this.of(lesson_id) ?? {};
    this.put(lesson_id, null);
    if (theirs != null) this.whenSaved(theirs);
  }

  async save(lesson_id: string): Promise<void> {
    const state = this.of(lesson_id);
    const lesson = state?.theirs ?? this.lessonOf(lesson_id);
    if (state === null || state.phase === "sending" || lesson === null) return;
    const command_id = this.commands.get(lesson_id) ?? newId();
    this.commands.set(lesson_id, command_id);
    this.put(lesson_id, { ...state, phase: "sending", problem: null });
    const answer = await call("put", "/api/v1/lessons/{lesson_id}/record", {
      path: { lesson_id },
      body: { command_id, base_version: lesson.version, ...state.draft },
    });
    const now = this.of(lesson_id) ?? state;
    const editedMeanwhile = now.draft !== state.draft;
    if (!answer.ok) {
      const waits = isPassing(answer);
      const phase = waits && !editedMeanwhile ? "waiting" : "dirty";
      this.put(lesson_id, { ...now, phase, problem: answer.problem });
      if (waits) this.retryLater(lesson_id);
      return;
    }
    this.commands.delete(lesson_id);
    this.judge(lesson_id, editedMeanwhile ? now : state, editedMeanwhile, answer.value);
  }

  private judge(
    lesson_id: string,
    state: DraftState,
    editedMeanwhile: boolean,
    outcome: Schemas["LessonOutcome"],
  ): void {
    const taken = outcome.outcome === "recorded" || outcome.outcome === "unchanged";
    if (taken) {
      this.put(lesson_id, editedMeanwhile ? { ...state, phase: "dirty", theirs: null } : null);
      this.whenSaved(outcome.lesson);
      return;
    }
    const theirs = outcome.outcome === "conflict" ? outcome.lesson : state.theirs;
    this.put(lesson_id, { ...state, phase: "dirty", problem: outcome.refusal, theirs });
  }

  private retryLater(lesson_id: string): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (this.of(lesson_id)?.phase === "waiting") void this.save(lesson_id);
    }, retryAfter);
  }
}

/** The screen, as far as drafts know it. */
interface Holder {
  drafts: LessonDrafts | null;
  readonly person_id: string;
  readonly page: { course_id: string };
  lesson(lesson_id: string): PageLesson | null;
  lessonSaved(lesson: PageLesson): void;
}

/** The drafts of a screen: with the first panel on it, also what an earlier visit left. */
export function draftsOf(screen: Holder): LessonDrafts {
  if (screen.drafts === null) {
    const { person_id, page } = screen;
    screen.drafts = new LessonDrafts(
      { person_id, course_id: page.course_id },
      (lesson_id) => screen.lesson(lesson_id),
      (lesson) => screen.lessonSaved(lesson),
    );
    void screen.drafts.restore();
  }
  return screen.drafts;
}
