/** A part of a page whose code comes when it is first shown. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { problems, frame as words } from "#text";

export function later<Props extends object>(bring: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | null = null;
  function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => known);
    const [isLost, setLost] = useState(false);
    useEffect(() => {
      if (Part !== null) return;
      Later.come().then(
        () => setPart(() => known),
        () => setLost(true),
      );
    }, []);
    if (isLost) return <p class="notice bad">{problems.no_connection}</p>;
    return Part === null ? <p class="loading">{words.loading}</p> : <Part {...props} />;
  }
  /** Beforehand: what has come is shown at once. */
  Later.come = async () => {
    known ??= await bring();
  };
  return Later;
}
