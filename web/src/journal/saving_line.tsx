/** One calm line: saved, or what waits. "Saving…" appears only if something waits for a second. */
import { saving as words } from "#text";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import type { JournalScreen } from "./screen";

const clock = new Intl.DateTimeFormat("ru", { hour: "2-digit", minute: "2-digit" });

function sentence(screen: JournalScreen): string {
  const { isOnline, isSlow, waitingCount, savedAt } = screen.saving;
  const count = waitingCount.value;
  if (!isOnline.value) {
    return count === 0 ? words.offline : `${words.offline} — ${plural(words.waiting, count)}`;
  }
  if (isSlow.value && count > 0) return words.saving;
  const at = savedAt.value;
  return at === null ? words.saved : fill(words.saved_at, { time: clock.format(at) });
}

export function SavingLine({ screen }: { screen: JournalScreen }) {
  const { isOnline, isSlow } = screen.saving;
  const conflicts = screen.sheet.conflicts.value;
  const goToConflict = () => {
    const [first] = conflicts;
    if (first === undefined) return;
    screen.grid.value?.cursor.moveTo(first);
    screen.grid.value?.focus();
    screen.dialog.value = { dialog: "conflict", place: first };
  };
  if (screen.page.mode === "read") {
    return (
      <p class="saving" title={words.read_only}>
        <Icon name="lock" />
        <span>{words.read_only}</span>
      </p>
    );
  }
  const state = !isOnline.value ? "offline" : isSlow.value ? "sync" : "check";
  return (
    <div class={`saving ${state}`} title={sentence(screen)}>
      <Icon name={state} />
      <span role="status">{sentence(screen)}</span>
      {conflicts.length > 0 && (
        <button type="button" class="pill" onClick={goToConflict}>
          {plural(words.conflicts, conflicts.length)}
        </button>
      )}
    </div>
  );
}
