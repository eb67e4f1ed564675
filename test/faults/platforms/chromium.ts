import { existsSync } from "node:fs";
import { chromium as launcher } from "playwright-core";
import { bundle } from "./bundle.ts";
import type { Platform } from "./platform.ts";

const program = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A browser, with the campaign in a page of the server's own origin. */
export const chromium: Platform = {
  name: "Chromium",
  family: "chromium",
  missing: async () =>
    existsSync(program) ? undefined : `there is no ${program}; install it, or name another in CHROMIUM`,
  run: async (desk) => {
    const browser = await launcher.launch({
      executablePath: program,
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
    });
    try {
      const page = await browser.newPage();
      const failure = new Promise<never>((_, reject) => page.on("pageerror", reject).on("crash", reject));
      await page.goto(`${desk}/page`);
      const session = await page.context().newCDPSession(page);
      await page.exposeFunction("heap", async () => {
        await session.send("HeapProfiler.collectGarbage");
        return (await session.send("Runtime.getHeapUsage")).usedSize;
      });
      await page.evaluate(`globalThis.desk = ${JSON.stringify(desk)}`);
      await page.addScriptTag({ content: await bundle(host, "iife") });
      await Promise.race([page.waitForFunction("globalThis.ended", undefined, { timeout: 0 }), failure]);
    } finally {
      await browser.close();
    }
  },
};

const host = `import { campaign } from "./campaign.ts";

const rejections: string[] = [];
addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  rejections.push(String(event.reason));
});
const { desk, heap } = globalThis as unknown as { desk: string; heap: () => Promise<number> };
const version = /Chrome\\/[0-9.]+/.exec(navigator.userAgent)?.[0] ?? "";
void campaign({ desk, rejections, version, heap }).then(
  () => Object.assign(globalThis, { ended: true }),
  // Out of the promise, so that the page is seen to fail.
  (error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
);
`;
