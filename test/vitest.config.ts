import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: [{ find: /^typescript$/, replacement: new URL("support/typescript.ts", import.meta.url).pathname }],
  },
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["test/**/*.test.ts"],
    exclude: ["test/long/**", "test/peers/**", "test/package/**"],
    // The standard leaves one core idle, which on two means one file after another.
    maxWorkers: "100%",
    // For what hangs: beside other work, a compiler run takes several times its seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
