/** Path of a Chromium on this machine; `undefined` means Playwright's own. */
export function findChromium(): string | undefined;
