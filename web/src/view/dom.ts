/** Small tools for plain DOM, where the grid does without a framework. */

type Attributes = Record<string, string | number>;

export function element(
  tag: string,
  className = "",
  content: string | Node[] = "",
  attributes: Attributes = {},
): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  if (typeof content === "string") made.textContent = content;
  else made.append(...content);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

export const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** Ctrl+Enter sends a form from a text of several lines too, as its button would. */
export function sendByKey(event: KeyboardEvent): void {
  const isAsked = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  const { currentTarget: room, target } = event;
  if (!isAsked || event.defaultPrevented || !(target instanceof Element)) return;
  const form = target.closest("form");
  if (form === null || !(room instanceof Node) || !room.contains(form)) return;
  event.preventDefault();
  form.querySelector<HTMLElement>('[type="submit"]:not(:disabled)')?.click();
}

/** Plays a CSS animation again from its beginning. */
export function replay(target: HTMLElement, className: string): void {
  target.classList.remove(className);
  void target.offsetWidth;
  target.classList.add(className);
}
