import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { SECURITY_HEADERS } from "./tests/support/security-headers.ts";

export default defineConfig({
  base: "./",
  plugins: [react()],
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 900,
    manifest: true,
  },
  preview: { headers: SECURITY_HEADERS },
  server: { headers: { "Cross-Origin-Opener-Policy": "same-origin" } },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    environment: "node",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    expect: { requireAssertions: true },
  },
});
