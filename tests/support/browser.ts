import { findChromium } from "./find-chromium.mjs";

/** Flags that give headless Chromium a software WebGL2 and keep it off the network. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Launch options for every browser test and screenshot. */
export function chromiumLaunchOptions(extraFlags: readonly string[] = []): {
  executablePath?: string;
  args: string[];
} {
  const executablePath = findChromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...CHROMIUM_FLAGS, ...extraFlags],
  };
}
