/** The places of the office's «Исправления»: requests, the protocol, appeals. */
import "#style/protocol.css";
import { protocol as words } from "#text";

export function CorrectionPlaces({ current }: { current: "requests" | "protocol" | "appeals" }) {
  return (
    <nav class="tabs corrections-places" aria-label={words.places_title}>
      <a href="/s/corrections" aria-current={current === "requests" ? "page" : undefined}>
        {words.requests}
      </a>
      <a href="/s/corrections/protocol" aria-current={current === "protocol" ? "page" : undefined}>
        {words.title}
      </a>
      <a href="/s/appeals" aria-current={current === "appeals" ? "page" : undefined}>
        {words.appeals}
      </a>
    </nav>
  );
}
