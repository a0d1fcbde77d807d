/** One file on its way: chosen, packed, checked, looked at, written. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { imports as words } from "#text";
import type { Answer, Problem, Schemas } from "../api/client";
import { packedLimit, packFile, type UploadedFile } from "../api/packing";
import { Turns } from "../api/turns";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { DropZone } from "./drop_zone";
import { bringsSomething, type Preview, PreviewCard } from "./preview";
import { rememberImport } from "./recent";

type Done = Schemas["ImportDone"];
type Phase = "" | "reading" | "checking" | "writing";

export interface Loading {
  file: UploadedFile | null;
  preview: Preview | null;
  problem: Problem | null;
  phase: Phase;
  take(file: File): void;
  /** Looks again, after a choice was changed. */
  check(): void;
  apply(): void;
  drop(): void;
}

const own = (message: string): Problem => ({ code: "own", message });

export function useLoading(props: {
  look(file: UploadedFile): Promise<Answer<Preview>>;
  write(order: {
    command_id: string;
    seen_digest: string;
    file: UploadedFile;
  }): Promise<Answer<Done>>;
  whenDone(done: Done): void;
}): Loading {
  const [file, setFile] = useState<UploadedFile | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [phase, setPhase] = useState<Phase>("");
  const command = useRef("");
  // Choices follow one another faster than the server looks.
  const turns = useRef(new Turns()).current;
  const check = async (chosen: UploadedFile) => {
    const isLast = turns.begin();
    setPhase("checking");
    const answer = await props.look(chosen);
    if (!isLast()) return;
    setPhase("");
    setProblem(answer.ok ? null : answer.problem);
    setPreview(answer.ok ? answer.value : null);
    command.current = newId();
  };
  const take = async (chosen: File) => {
    setPhase("reading");
    setPreview(null);
    setProblem(null);
    try {
      const packed = await packFile(chosen);
      if ("content" in packed) {
        setFile(packed);
        await check(packed);
        return;
      }
      const kb = (size: number) => Math.round((size * 3) / 4 / 1024);
      setProblem(own(fill(words.too_large, { kb: kb(packed.size), limit: kb(packedLimit) })));
    } catch {
      setProblem(own(words.unreadable));
    }
    setPhase("");
  };
  const apply = async () => {
    if (file === null || preview === null) return;
    setPhase("writing");
    const answer = await props.write({
      command_id: command.current,
      seen_digest: preview.digest,
      file,
    });
    setPhase("");
    if (!answer.ok) {
      setProblem(answer.problem);
      return;
    }
    rememberImport({
      import_id: answer.value.import_id,
      file_name: file.file_name,
      at: Date.now() * 1000,
    });
    showMessage(words.applied);
    props.whenDone(answer.value);
  };
  return {
    file,
    preview,
    problem,
    phase,
    take: (chosen) => void take(chosen),
    check: () => file !== null && void check(file),
    apply: () => void apply(),
    drop: () => {
      turns.begin();
      setPhase("");
      setFile(null);
      setPreview(null);
      setProblem(null);
    },
  };
}

export function LoadingCard(props: {
  loading: Loading;
  lead: string;
  accept: string;
  /** How the file is to be read. */
  children?: ComponentChildren;
  /** What is to be chosen once the file was looked at. */
  choices?: ComponentChildren;
}) {
  const { loading } = props;
  const { file, preview, problem, phase } = loading;
  return (
    <>
      <section class="card import-card" aria-label={words.file_label}>
        <p>{props.lead}</p>
        {file === null ? (
          <DropZone accept={props.accept} take={loading.take} />
        ) : (
          <p class="import-file">
            <b>{fill(words.file, { name: file.file_name })}</b>
            <button type="button" class="button small" onClick={loading.drop}>
              {words.another}
            </button>
          </p>
        )}
        {props.children}
        <p class="import-phase" role="status">
          {phase === "" ? "" : words[phase]}
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
      </section>
      {props.choices}
      {preview !== null && <PreviewCard preview={preview} />}
      {preview !== null && preview.problem === null && (
        <div class="import-tools">
          {bringsSomething(preview) ? (
            <button
              type="button"
              class="button primary"
              disabled={phase !== ""}
              onClick={loading.apply}
            >
              {words.apply}
            </button>
          ) : (
            <p>{words.nothing_new}</p>
          )}
        </div>
      )}
    </>
  );
}
