/** Two places of the office's «Исправления»: requests, and the protocol. */
import "#style/protocol.css";
import { protocol as words } from "#text";

export function Places({ current }: { current: "requests" | "protocol" }) {
  return (
    <nav class="tabs corrections-places" aria-label={words.places_title}>
      <a href="/s/corrections" aria-current={current === "requests" ? "page" : undefined}>
        {words.requests}
      </a>
      <a href="/s/corrections/protocol" aria-current={current === "protocol" ? "page" : undefined}>
        {words.title}
      </a>
    </nav>
  );
}
