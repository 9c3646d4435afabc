import { defineConfig } from "vitest/config";

/** `npm run test:long`: the laws of `npm test` with many more runs. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/long/**/*.test.ts"],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
