/** Starts a staff page: asks who is there, then shows the page or leads to the door. */
import { type ComponentChildren, render } from "preact";
import { frame as words } from "#text";
import { call, onSignedOut, type Problem, rememberToken } from "../../api/client";
import { bringLetters } from "../../model/letters/lettering";
import { showMessage } from "../message";
import { ProblemNotice } from "../problem";
import type { Session } from "./session";

function mount(content: ComponentChildren): void {
  const root = document.getElementById("app");
  if (root !== null) render(content, root);
}

function Failed({
  problem,
  page,
}: {
  problem: Problem;
  page: (session: Session) => ComponentChildren;
}) {
  return (
    <main class="page">
      <h1>{words.product}</h1>
      <ProblemNotice problem={problem} retry={() => void start(page)} />
    </main>
  );
}

const toDoor = () =>
  `/sign-in?to=${encodeURIComponent(location.pathname + location.search + location.hash)}`;

export async function start(page: (session: Session) => ComponentChildren): Promise<void> {
  const answer = await call("get", "/api/v1/session");
  if (!answer.ok && answer.problem.code === "sign_in_required") {
    location.replace(toDoor());
    return;
  }
  if (!answer.ok) {
    mount(<Failed problem={answer.problem} page={page} />);
    return;
  }
  rememberToken(answer.value.csrf_token);
  onSignedOut(() => {
    showMessage(words.signed_out, {
      label: words.enter_again,
      run: () => location.assign(toDoor()),
    });
  });
  await bringLetters(answer.value.attendance_letters);
  mount(page(answer.value));
}
