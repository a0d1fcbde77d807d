/** Something fetched: kept on the screen while it is fetched again, with the problem beside it. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { frame as words } from "#text";
import type { Answer, Problem } from "../api/client";
import { Turns } from "../api/turns";
import { ProblemNotice } from "./problem";

export interface Resource<Value> {
  value: Value | null;
  problem: Problem | null;
  reload(): void;
  set(value: Value): void;
}

/** Asks when `key` changes; a late answer to an earlier question is dropped. */
export function useResource<Value>(
  key: string,
  ask: () => Promise<Answer<Value>>,
): Resource<Value> {
  const [state, setState] = useState<{ value: Value | null; problem: Problem | null }>({
    value: null,
    problem: null,
  });
  const turns = useRef(new Turns()).current;
  const load = async () => {
    const isLast = turns.begin();
    const answer = await ask();
    if (!isLast()) return;
    setState((before) =>
      answer.ok
        ? { value: answer.value, problem: null }
        : { value: before.value, problem: answer.problem },
    );
  };
  useEffect(() => {
    setState({ value: null, problem: null });
    void load();
    return () => void turns.begin();
  }, [key]);
  return {
    ...state,
    reload: () => void load(),
    set: (value) => setState({ value, problem: null }),
  };
}

/** Neither it nor a problem has come. */
export const isComing = ({ value, problem }: Pick<Resource<unknown>, "value" | "problem">) =>
  value === null && problem === null;

/** The last that came: what stands outside `Loaded` is made of it while another is fetched. */
export function useLast<Value>(value: Value | null): Value | null {
  const last = useRef(value);
  if (value !== null) last.current = value;
  return last.current;
}

export function Loaded<Value>(props: {
  resource: Resource<Value>;
  children: (value: Value) => ComponentChildren;
}) {
  const { value, problem, reload } = props.resource;
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} retry={reload} />}
      {value === null
        ? problem === null && <p class="loading">{words.loading}</p>
        : props.children(value)}
    </>
  );
}
