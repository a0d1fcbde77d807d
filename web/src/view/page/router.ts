/** The address of a staff page: "/t/j/ID?on=2026-09-14#LESSON". Links are ordinary links; a click
 * on one of this page's own changes the screen without a request. */
import { signal } from "@preact/signals";

export interface Address {
  parts: string[];
  query: URLSearchParams;
  hash: string;
}

const read = (): Address => ({
  parts: location.pathname.split("/").filter((part) => part !== ""),
  query: new URLSearchParams(location.search),
  hash: location.hash.slice(1),
});

export const here = signal<Address>(read());

export function go(path: string): void {
  history.pushState(null, "", path);
  here.value = read();
  scrollTo(0, 0);
}

export function replace(path: string): void {
  history.replaceState(null, "", path);
  here.value = read();
}

/** Follows links whose first part is this page's own ("t", "s", "a"). */
export function followLinks(first: string): void {
  addEventListener("popstate", () => {
    here.value = read();
  });
  document.addEventListener("click", (event) => {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!isPlain || event.defaultPrevented || link === null || link.target !== "") return;
    if (link.origin !== location.origin || link.hasAttribute("download")) return;
    if (link.pathname.split("/")[1] !== first || link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
