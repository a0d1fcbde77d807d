/** On a phone a row of places is one line that slides: the open one is in sight. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

export function useCurrentInSight(current: string | null): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const open = row.current?.querySelector("[aria-current]");
    open?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [current]);
  return row;
}
