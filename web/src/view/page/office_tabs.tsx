import {
  changes as changeWords,
  corrections as correctionWords,
  gaps as gapWords,
  policies as policyWords,
  presence as presenceWords,
  remarks as remarkWords,
  sheet as sheetWords,
  office as words,
} from "#text";

type Screen =
  | "closing"
  | "presence"
  | "changes"
  | "gaps"
  | "remarks"
  | "corrections"
  | "sheets"
  | "policies";

/** The office's screens. */
export function OfficeTabs({ current }: { current: Screen }) {
  const tab = (name: typeof current, href: string, title: string) => (
    <a href={href} aria-current={current === name ? "page" : undefined}>
      {title}
    </a>
  );
  return (
    <nav class="tabs" aria-label={words.title}>
      {tab("closing", "/s", words.closing)}
      {tab("presence", "/s/presence", presenceWords.title)}
      {tab("changes", "/s/changes", changeWords.title)}
      {tab("gaps", "/s/gaps", gapWords.title)}
      {tab("remarks", "/s/remarks", remarkWords.title)}
      {tab("corrections", "/s/corrections", correctionWords.title)}
      {tab("sheets", "/s/sheets", sheetWords.title)}
      {tab("policies", "/s/policies", policyWords.title)}
    </nav>
  );
}
