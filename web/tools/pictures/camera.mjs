// Opens pages as people do and takes their pictures as lossy WebP, which the browser writes itself.
import fs from "node:fs";
import path from "node:path";
import { moment } from "./moment.mjs";

/** A window on a desk; a telephone, whose picture has twice its pixels to stay sharp. */
export const desk = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
export const phone = {
  viewport: { width: 360, height: 720 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

const largest = 60_000; // Bytes of a picture.
const digest = "4f442b5d2ddfa4af5889b32453d532001535f15eb320df4f10272f924228b0d8";
const qualities = [82, 74, 66, 58, 50];

/** In the browser: no more than some specks differ by more than a shade. */
async function isSameToTheEye([before, after, { shade, specks }]) {
  const pixelsOf = async (base64) => {
    const image = new Image();
    image.src = `data:image/webp;base64,${base64}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [old, young] = [await pixelsOf(before), await pixelsOf(after)];
  if (old.width !== young.width || old.height !== young.height) return false;
  let count = 0;
  for (let at = 0; at < old.data.length; at += 4) {
    let difference = 0;
    for (let part = 0; part < 3; part++)
      difference += Math.abs(old.data[at + part] - young.data[at + part]);
    if (difference > shade) count += 1;
  }
  return count <= specks;
}

export class Camera {
  constructor(browser, school, folder) {
    this.browser = browser;
    this.school = school;
    this.folder = folder;
    this.sizes = {};
    this.contexts = [];
  }

  async open(options = desk) {
    const context = await this.browser.newContext({
      baseURL: this.school.url,
      locale: "ru-RU",
      timezoneId: "Europe/Moscow",
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(60_000);
    this.contexts.push(context);
    await context.clock.setFixedTime(moment);
    return context.newPage();
  }

  /** Closes all windows. */
  async leave() {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  async signIn(role, options = desk) {
    return this.signInWith(this.school.demo.logins[role], options);
  }

  async signInWith({ login, password }, options = desk) {
    const page = await this.open(options);
    await page.goto("/sign-in");
    await page.fill('[name="login"]', login);
    await page.fill('[name="password"]', password);
    await Promise.all([
      page.waitForURL((url) => url.pathname !== "/sign-in"),
      page.press('[name="password"]', "Enter"),
    ]);
    return page;
  }

  /** Asks the server what the page could ask. */
  ask(page, address) {
    return page.evaluate(async (url) => (await fetch(url)).json(), address);
  }

  /** Goes to a page and waits for what must be seen, and for all that comes after it. */
  async goTo(page, address, shown) {
    await page.goto(address);
    await page.locator(shown).first().waitFor();
    await this.settle(page);
  }

  async settle(page) {
    await page.waitForLoadState("networkidle");
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  }

  /** Digests are others in each demo, because its key is: one that was seen is shown for all. */
  async pinDigests(page) {
    await page.evaluate((seen) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        node.nodeValue = node.nodeValue.replaceAll(/\b[0-9a-f]{64}\b/g, seen);
      }
    }, digest);
  }

  /** Whether two pictures are one to the eye: edges of letters may be drawn a shade otherwise. */
  async looksAs(before, after) {
    if (before.equals(after)) return true;
    const page = await this.browser.newPage();
    const isSame = await page.evaluate(isSameToTheEye, [
      before.toString("base64"),
      after.toString("base64"),
      { shade: 150, specks: 8 },
    ]);
    await page.close();
    return isSame;
  }

  /** What is seen in the window, or in a part of it, in the best quality that is small enough. The
   * file is left alone where nobody would see a difference. */
  async take(page, name, part) {
    await this.settle(page);
    await this.pinDigests(page);
    await page.evaluate(() => {
      const still = new CSSStyleSheet(); // A caret that blinks is there or is not.
      still.replaceSync("* { caret-color: transparent !important }");
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
    });
    const client = await page.context().newCDPSession(page);
    let bytes;
    for (const quality of qualities) {
      const clip = part && { ...part, scale: 1 };
      const asked = { format: "webp", quality, clip };
      const { data } = await client.send("Page.captureScreenshot", asked);
      bytes = Buffer.from(data, "base64");
      if (bytes.length <= largest) break;
    }
    if (bytes.length > largest) throw new Error(`${name}: ${bytes.length} bytes`);
    const file = path.join(this.folder, `${name}.webp`);
    const isSame = fs.existsSync(file) && (await this.looksAs(fs.readFileSync(file), bytes));
    if (!isSame) fs.writeFileSync(file, bytes);
    this.sizes[name] = bytes.length;
    console.log(`${isSame ? "same   " : "written"} ${name}.webp ${bytes.length}`);
    await client.detach();
  }
}
