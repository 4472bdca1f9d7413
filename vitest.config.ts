import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";
import { SummaryReporter } from "./tests/support/summary-reporter.ts";

// Miniflare would copy each certificate into the configuration of every runtime, where nothing uses it.
delete process.env.NODE_EXTRA_CA_CERTS;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/shared-build.ts",
    // What waits, waits for an event; this is for one that never comes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // One more than the cores of CI: a test of the whole system often waits.
    maxWorkers: 3,
    // A file finds the modules of the one before it loaded, and the local D1 started.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    reporters: ["default", new SummaryReporter()],
  },
});
