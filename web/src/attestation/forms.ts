/** Forms of interim attestation, and the one key that names each. */
import { attestation as words } from "#text";
import type { Schemas } from "../api/client";

export type Form = Schemas["AttestationForm"];

/** With the place of the letter on the keyboard, for when the other layout is on. */
export const forms: readonly { form: Form; code: string }[] = [
  { form: "credit", code: "KeyP" },
  { form: "graded_credit", code: "KeyL" },
  { form: "exam", code: "Quote" },
  { form: "complex_exam", code: "KeyR" },
  { form: "module_exam", code: "KeyV" },
  { form: "course_work", code: "KeyH" },
];

export const letterOf = (form: Form) => words.letters[form];

/** The form that the key asks for; null takes it away; nothing for any other key. */
export function formOfKey(key: string, code: string): Form | null | undefined {
  if (key === "Backspace" || key === "Delete") return null;
  const typed = forms.find(({ form }) => letterOf(form) === key.toUpperCase());
  return (typed ?? forms.find((one) => one.code === code))?.form;
}
