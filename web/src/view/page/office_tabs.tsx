import { corrections as correctionWords, sheet as sheetWords, office as words } from "#text";

/** The office's three screens. */
export function OfficeTabs({ current }: { current: "closing" | "sheets" | "corrections" }) {
  const tab = (name: typeof current, href: string, title: string) => (
    <a href={href} aria-current={current === name ? "page" : undefined}>
      {title}
    </a>
  );
  return (
    <nav class="tabs" aria-label={words.title}>
      {tab("closing", "/s", words.closing)}
      {tab("sheets", "/s/sheets", sheetWords.title)}
      {tab("corrections", "/s/corrections", correctionWords.title)}
    </nav>
  );
}
