/** What can be opened about the cell under the cursor: its history, its points by criteria. */
import { lesson as words } from "#text";
import type { Place } from "../../view/grid/cursor";
import { Icon } from "../../view/icon";
import type { JournalScreen } from "../screen";

export function CellActs({ screen, place }: { screen: JournalScreen; place: Place }) {
  const open = (dialog: "history" | "criteria") => () => {
    screen.dialog.value = { dialog, place };
  };
  return (
    <div class="cell-acts">
      <button type="button" class="button small" onClick={open("history")}>
        <Icon name="history" />
        {words.history}
      </button>
      {screen.page.scale.endsWith("_point") && (
        <button type="button" class="button small" onClick={open("criteria")}>
          <Icon name="bars" />
          {words.criteria}
        </button>
      )}
    </div>
  );
}
