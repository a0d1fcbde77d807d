/** What the panel «Вид» offers: the same pages for everybody, larger or in other colours. */
import { viewing as words } from "#text";
import { colourSets, sizes, themes } from "./appearance";
import { appearance, changeAppearance as change } from "./look";

function Choice<Value extends string>(props: {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value;
  titles: Record<Value, string>;
  onChoose(value: Value): void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div class="choices">
        {props.values.map((value) => (
          <label key={value} class={`choice ${props.name}-${value}`}>
            <input
              type="radio"
              name={props.name}
              checked={props.chosen === value}
              onChange={() => props.onChoose(value)}
            />
            <span>{props.titles[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function ViewingChoices() {
  const { size, colours, theme } = appearance.value;
  return (
    <>
      <Choice
        legend={words.size}
        name="size"
        values={sizes}
        chosen={size}
        titles={words.sizes}
        onChoose={(value) => change({ size: value })}
      />
      <Choice
        legend={words.colours}
        name="colours"
        values={colourSets}
        chosen={colours}
        titles={words.colour_sets}
        onChoose={(value) => change({ colours: value })}
      />
      <Choice
        legend={words.theme}
        name="theme"
        values={themes}
        chosen={theme}
        titles={words.themes}
        onChoose={(value) => change({ theme: value })}
      />
      <p class="hint">{words.remembered}</p>
    </>
  );
}
