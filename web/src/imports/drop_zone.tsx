/** Where a file is dropped, or chosen by the keyboard. */
import { useState } from "preact/hooks";
import { imports as words } from "#text";
import { packedLimit } from "../api/packing";
import { fill } from "../model/words";

/** Lines of a list with guardians take about this much when packed. */
const bytesPerRow = 25;

export function DropZone(props: { accept: string; take(file: File): void }) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) props.take(file);
  };
  return (
    <div
      role="group"
      aria-label={words.drop_label}
      class={isOver ? "drop-zone over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{words.drop}</p>
      <label class="button primary">
        {words.choose}
        <input
          type="file"
          accept={props.accept}
          aria-label={words.file_label}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = "";
            if (file !== undefined) props.take(file);
          }}
        />
      </label>
      <p class="hint">
        {fill(words.limit, {
          kb: Math.round((packedLimit * 3) / 4 / 1024),
          rows: Math.round((packedLimit * 3) / 4 / bytesPerRow / 1000) * 1000,
        })}
      </p>
    </div>
  );
}
