/** Values that are text: letters of attendance (ATT-01), abbreviations (JRN-25), and subjects that
 * are chosen (JRN-09). */
import { policies as words } from "#text";
import type { Schemas } from "../api/client";

interface Props {
  policy: Schemas["PolicyView"];
  subjects: readonly string[];
  value: string;
  onChange(value: string): void;
}

const subjectsKey = "marks.two_in_subjects";
const subjectWords = ["russian_and_literature", "any"] as const;
const isLetter = (key: string) => key.startsWith("attendance.");

export const isText = ({ key }: Schemas["PolicyView"]) =>
  isLetter(key) || key === subjectsKey || key === "entry.abbreviations";

const itemsOf = (value: string) =>
  value
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
const isWord = (value: string) => subjectWords.some((one) => one === value);

function Letter({ value, onChange }: Props) {
  return (
    <label class="field">
      <span>
        {words.value}, {words.letters}
      </span>
      <input
        type="text"
        name="value"
        autocomplete="off"
        maxLength={5}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <small class="hint">{words.letters_hint}</small>
    </label>
  );
}

function List({ value, onChange }: Props) {
  return (
    <label class="field policy-wide">
      <span>
        {words.value}, {words.list}
      </span>
      <textarea
        name="value"
        rows={3}
        maxLength={4000}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <small class="hint">{words.list_hint}</small>
    </label>
  );
}

function Subjects({ subjects, value, onChange }: Props) {
  const chosen = isWord(value) ? [] : itemsOf(value);
  // A title that the school has no longer stays until it is taken out.
  const titles = [...new Set([...subjects, ...chosen])];
  const toggle = (title: string) =>
    onChange(titles.filter((one) => chosen.includes(one) !== (one === title)).join("; "));
  return (
    <fieldset class="policy-wide policy-subjects">
      <legend>{words.subjects}</legend>
      {[...subjectWords, ""].map((word) => (
        <label key={word} class="tick">
          <input
            type="radio"
            name="value"
            checked={word === "" ? !isWord(value) : value === word}
            onChange={() => onChange(word)}
          />
          {word === "" ? words.subjects_chosen : words.values[word as "any"]}
        </label>
      ))}
      {!isWord(value) &&
        (titles.length === 0 ? (
          <p class="hint">{words.subjects_none}</p>
        ) : (
          <ul>
            {titles.map((title) => (
              <li key={title}>
                <label class="tick">
                  <input
                    type="checkbox"
                    checked={chosen.includes(title)}
                    onChange={() => toggle(title)}
                  />
                  {title}
                </label>
              </li>
            ))}
          </ul>
        ))}
    </fieldset>
  );
}

export function TextValue(props: Props) {
  const { key } = props.policy;
  if (key === subjectsKey) return <Subjects {...props} />;
  return isLetter(key) ? <Letter {...props} /> : <List {...props} />;
}
