/** Whether the pause of updates is on, as this device remembers it. */
const place = "letopis.pause";

export function rememberPause(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(place, "on");
    else localStorage.removeItem(place);
  } catch {
    // A private window: it holds until the page is closed.
  }
}

export function rememberedPause(): boolean {
  try {
    return localStorage.getItem(place) === "on";
  } catch {
    return false;
  }
}
