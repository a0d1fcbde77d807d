/** One question to the server: busy while it is asked, the problem kept beside the form. */
import { useState } from "preact/hooks";
import type { Answer, Problem } from "../api/client";

export function useAct() {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const act = async <Value>(ask: () => Promise<Answer<Value>>): Promise<Value | null> => {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    return answer.ok ? answer.value : null;
  };
  return { problem, isBusy, act };
}
