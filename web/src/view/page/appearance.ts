/** «Вид»: size, colours and theme, remembered on the device and put on <html> for CSS to read. */

export const sizes = ["1", "2", "3"] as const;
export const colourSets = ["standard", "black_on_white", "white_on_black", "blue"] as const;
export const themes = ["auto", "light", "dark"] as const;

export interface Appearance {
  size: (typeof sizes)[number];
  colours: (typeof colourSets)[number];
  theme: (typeof themes)[number];
}

const place = "letopis.appearance";
const usual: Appearance = { size: "1", colours: "standard", theme: "auto" };

export function readAppearance(): Appearance {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(place) ?? "{}") as Appearance) };
  } catch {
    return usual; // A private window, or somebody else's text: the usual look.
  }
}

export function applyAppearance(appearance: Appearance): void {
  const { dataset } = document.documentElement;
  dataset.size = appearance.size;
  dataset.colours = appearance.colours;
  dataset.theme = appearance.theme;
}

export function keepAppearance(appearance: Appearance): void {
  applyAppearance(appearance);
  try {
    localStorage.setItem(place, JSON.stringify(appearance));
  } catch {
    // A private window: it holds until the page is closed.
  }
}
