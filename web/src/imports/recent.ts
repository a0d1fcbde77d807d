/** Imports made in this browser: ids and names of files only, so that a reload loses none. */
export interface RecentImport {
  import_id: string;
  file_name: string;
  at: number; // Microseconds, as the server counts.
}

const key = "letopis.imports";
const most = 10;

export function recentImports(): RecentImport[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? (kept as RecentImport[]).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberImport(one: RecentImport): void {
  try {
    localStorage.setItem(key, JSON.stringify([one, ...recentImports()].slice(0, most)));
  } catch {
    // A browser that keeps nothing only shows no list.
  }
}
