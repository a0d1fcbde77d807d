import { type Answer, call, noConnection, type Schemas } from "../../api/client";
import { bringLetters } from "../../model/letters/lettering";

/** Who is signed in. */
export type Session = Schemas["SessionView"];

/** With the letters of the school's act, or not at all: a key must not record what the hand did not
 * mean. */
export async function openSession(): Promise<Answer<Session>> {
  const answer = await call("get", "/api/v1/session");
  if (!answer.ok) return answer;
  return bringLetters(answer.value.attendance_letters).then(
    () => answer,
    () => noConnection,
  );
}
