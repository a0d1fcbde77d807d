/** Words from text/ru.json: plural forms by Intl.PluralRules, and places to fill in. */

/** The three Russian forms: 1 отметка, 2 отметки, 5 отметок. `{n}` stands for the number. */
export interface Forms {
  one: string;
  few: string;
  many: string;
}

const rules = new Intl.PluralRules("ru");

export function plural(forms: Forms, count: number): string {
  const rule = rules.select(count);
  const form = rule === "one" ? forms.one : rule === "many" ? forms.many : forms.few;
  return form.replace("{n}", String(count).replace(".", ","));
}

/** Fills "{name}" places. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
