import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*_test.ts", "tools/**/*_test.ts"],
    environment: "node",
    testTimeout: 60_000, // Proofs over ledgers of every size take a slow machine many seconds.
  },
});
