/** What 95 of a hundred are not above. */
export function p95(figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)];
}

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
