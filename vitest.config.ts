import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * unit     the tests beside the sources: fast, no network, no build
 * packed   the published packages as a user gets them; builds and packs first
 * cross    what needs several packages together
 */
const config: ViteUserConfig = defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["generator/**/*.test.ts", "packages/**/*.test.ts", "scripts/**/*.test.ts"] },
      },
      {
        extends: true,
        test: {
          name: "packed",
          include: ["test/packed/**/*.test.ts", "test/types/**/*.test.ts"],
          globalSetup: ["test/packed/packages.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "cross",
          include: ["test/**/*.test.ts"],
          exclude: ["test/packed/**", "test/types/**", "**/node_modules/**"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

export default config;
