// ./dev pictures [PART OF A NAME]: takes the pictures of docs/images anew from the real program on
// a demo of a fixed day, and tells their sizes. A run writes only what looks otherwise than before.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openWholeBrowser } from "../../e2e/browser.mjs";
import { Camera } from "./camera.mjs";
import * as family from "./family.mjs";
import * as founding from "./founding.mjs";
import * as office from "./office.mjs";
import { openDemo, openEmpty } from "./servers.mjs";
import * as teacher from "./teacher.mjs";

const images = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../docs/images");
const largestTogether = 1_500_000; // Bytes.
const wanted = process.argv[2] ?? "";

const chosen = (scenes) => Object.entries(scenes).filter(([name]) => name.includes(wanted));

async function shoot(browser, open, scenes) {
  if (scenes.length === 0) return 0;
  const school = await open();
  try {
    const camera = new Camera(browser, school, process.env.LETOPIS_PICTURES ?? images);
    for (const [name, scene] of scenes) {
      await scene(camera).catch((error) => {
        console.error(`${name}: ${error.stack}`);
        process.exitCode = 1;
      });
      await camera.leave();
    }
    return Object.values(camera.sizes).reduce((sum, size) => sum + size, 0);
  } finally {
    await school.close();
  }
}

// Russian fields of dates and files need chromium-l10n as well (tools/install pictures).
const browser = await openWholeBrowser({ LANGUAGE: "ru", LANG: "ru_RU.UTF-8" });
try {
  // Who only reads comes first: what others write must not be in his picture.
  const scenes = [office, family, teacher].flatMap(chosen);
  let sum = await shoot(browser, openDemo, scenes);
  sum += await shoot(browser, openEmpty, chosen(founding));
  console.log(`${sum} bytes together`);
  if (sum > largestTogether) throw new Error(`more than ${largestTogether}`);
} finally {
  await browser.close();
}
