/** A word about how a record is worded (JRN-25): a hint on the line of the field's name, where it
 * moves nothing, and one press that mends it. It stands in nobody's way. */
import { wording as words } from "#text";
import { type Dictionary, mended, remarkOn } from "../../model/wording/wording";
import { fill } from "../../model/words";

const dictionary: Dictionary = {
  known: words.known.split("; "),
  words: words.words.split(" "),
  whole: words.whole,
};

export function WordingHint(props: {
  text: string;
  own: readonly string[];
  onMend(text: string): void;
}) {
  const remark = remarkOn(props.text, dictionary, props.own);
  if (remark === null) return null;
  const { kind, word, instead } = remark;
  const said = instead === null ? words[kind] : words[`${kind}_instead`];
  return (
    <p class="wording-hint" role="status" title={fill(words[`${kind}_title`], { word })}>
      <span>{fill(said, { word })}</span>
      {instead !== null && (
        <button
          type="button"
          aria-label={fill(words.mend_label, { word, instead })}
          onClick={() => props.onMend(mended(props.text, remark))}
        >
          {fill(words.mend, { instead })}
        </button>
      )}
    </p>
  );
}
