const paths = {
  check: "M5 12.5l4.2 4.2L19 7",
  sync: "M4 12a8 8 0 0 1 13.7-5.6M20 12a8 8 0 0 1-13.7 5.6M17 3v4h-4M7 21v-4h4",
  offline: "M3 3l18 18M7 18h10M9.5 6.5A6 6 0 0 1 18 11a4 4 0 0 1 2.3 6.4M6 9.5A4.5 4.5 0 0 0 7 18",
  undo: "M9 7L4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 0 10h-2",
  redo: "M15 7l4.5 4.5L15 16M19 11.5h-9a5 5 0 0 0 0 10h2",
  down: "M12 5v14M6 13l6 6 6-6",
  up: "M12 19V5M6 11l6-6 6 6",
  right: "M5 12h14M13 6l6 6-6 6",
  left: "M19 12H5M11 6l-6 6 6 6",
  dot: "M12 12h.01M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0",
  print: [
    "M7 9V4h10v5",
    "M7 17H5a1 1 0 0 1-1-1v-5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v5a1 1 0 0 1-1 1h-2",
    "M7 14h10v6H7z",
  ],
  keyboard: [
    "M4 7h16a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z",
    "M7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01M8 14h8",
  ],
  eye: [
    "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z",
    "M9.2 12a2.8 2.8 0 1 0 5.6 0 2.8 2.8 0 1 0-5.6 0",
  ],
  note: "M5 4h14v11l-5 5H5zM14 20v-5h5",
  erase: "M9 6h11v12H9l-6-6zM12 10l4 4M16 10l-4 4",
  history: "M4 12a8 8 0 1 0 2.6-5.9M4 4v4h4M12 8v4.5l3 2",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20a7 7 0 0 1 14 0",
  plus: "M12 5v14M5 12h14",
  cross: "M6 6l12 12M18 6L6 18",
  warning: "M12 4l9 16H3zM12 10v4M12 17h.01",
  bars: "M5 19V9M12 19V5M19 19v-7",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  table: "M4 5h16v14H4zM4 10h16M10 5v14",
};

export type IconName = keyof typeof paths;

/** What one page alone shows is drawn there: these paths come with every first visit. */
export const drawn = (path: string) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

export const Icon = ({ name }: { name: IconName }) => drawn([paths[name]].flat().join(""));
