import { defineConfig } from "vitest/config";

/** What takes minutes: every sequence of the models, ten thousand calls, the mutants. `npm run test:long`. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/long/**/*.test.ts"],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    execArgv: ["--expose-gc"],
    fileParallelism: false,
  },
});
