/** A refusal or a fault as a sentence with what to do next; whatever was on the screen stays. */
import { problems as words } from "#text";
import type { Problem } from "../api/client";

const own: Record<string, string> = words;

/** The server's own sentence, or ours where the server could not speak. */
export const problemText = (problem: Problem) =>
  problem.message || (own[problem.code] ?? words.unreadable_answer);

export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  return (
    <div class="notice bad" role="alert">
      <p>{problemText(problem)}</p>
      {problem.items !== undefined && problem.items.length > 0 && (
        <ul>
          {problem.items.map((item) => (
            <li key={`${item.place} ${item.remedy}`}>
              {item.place}: {item.remedy}
            </li>
          ))}
        </ul>
      )}
      {problem.code === "sign_in_required" ? (
        <a class="button" href={`/sign-in?to=${encodeURIComponent(location.pathname)}`}>
          {words.sign_in}
        </a>
      ) : (
        retry !== undefined && (
          <button type="button" class="button" onClick={retry}>
            {words.retry}
          </button>
        )
      )}
    </div>
  );
}
