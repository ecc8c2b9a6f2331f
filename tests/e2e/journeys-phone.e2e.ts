import { expect, test } from "@playwright/test";
import { openBody, turnTo, watchConsole } from "./support/body-page.ts";
import { JOURNEYS, walk } from "./support/journeys.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

for (const journey of JOURNEYS) {
  test(`with a finger on a phone: ${journey.name}`, async ({ page }) => {
    const calm = watchConsole(page);
    await openBody(page);
    await walk(page, journey, {
      async mark({ view, at }) {
        await turnTo(page, view);
        const place = await page.evaluate((spec) => window.knotmap.project(spec), at);
        expect(place.visible, "the place to tap must be in view").toBe(true);
        await page.touchscreen.tap(place.x, place.y);
      },
      press: (target) => target.tap(),
    });
    calm();
  });
}
