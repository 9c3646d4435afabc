import { defineConfig } from "vitest/config";

/** Judges that bring packages of their own (test/peers/package.json); run by `npm run judge`. */
export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/peers/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
