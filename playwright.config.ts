import { defineConfig } from "@playwright/test";
import { chromiumLaunchOptions } from "./tests/support/browser.ts";

const PORT = 4317;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 1,
  fullyParallel: false,
  retries: 0,
  outputDir: "test-results",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    browserName: "chromium",
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    launchOptions: chromiumLaunchOptions(),
    trace: "off",
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
