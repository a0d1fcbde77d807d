// Builds web/dist: one HTML entry per audience, each with one script and one style sheet of its
// own, so that a first visit costs five requests. The diary is one file: its script and style are
// inlined, and the server pours the family's data into the marker (design: one request).
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { smallLoader } from "./small_loader.mjs";
import { splitText } from "./split_text.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, "dist");
const pages = ["sign-in", "teacher", "office", "archive", "verify", "setup"];

const base = {
  root,
  configFile: false,
  logLevel: "warn",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  css: { transformer: "lightningcss" },
  plugins: [splitText(root), smallLoader()],
};
const target = {
  target: ["chrome100", "firefox100", "safari15.4"],
  cssTarget: ["chrome100", "firefox100", "safari15.4"],
  cssMinify: "lightningcss",
  modulePreload: false,
  assetsInlineLimit: 0,
  outDir: "dist",
  emptyOutDir: false,
};

/** The program's own version of a text: a cache that knows it is never wrong about it. */
const digest = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Beside the page's own script only one more: what its later parts share with it. */
async function buildPage(page) {
  // Windows, what takes a list away, and words of the panel come when they are needed.
  const views = "achieve|attestation_parts|dialog|gaps|panel|people|shown_list|take_away";
  const models = "address|local_scale|model/results";
  const others = "(control|lines)\\.css|touch|text/(lesson|reason|scales)$";
  const later = new RegExp([views, models, others].join("|"));
  const isFirst = (id) => !later.test(id);
  const group = { name: "base", minShareCount: 2, test: isFirst };
  const output = { codeSplitting: { groups: [group] } };
  const rolldownOptions = { input: `${page}.html`, output };
  await build({ ...base, build: { ...target, rolldownOptions } });
}

/** A module alone in its file: the diary fetches it only when a family asks for it. */
async function buildModule(input) {
  const output = await build({
    ...base,
    publicDir: false,
    build: {
      ...target,
      rolldownOptions: {
        input,
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "assets/[name]-[hash].js" },
      },
    },
  });
  return `/${output.output.find((part) => part.type === "chunk").fileName}`;
}

/** Without custom properties that nothing reads, and without the rules that this leaves empty. */
function withoutUnused(style) {
  const isRead = (name) => style.includes(`var(${name})`) || style.includes(`var(${name},`);
  return style
    .replace(/(--[\w-]+):[^;}]*;?/g, (whole, name) => (isRead(name) ? whole : ""))
    .replaceAll("--lightningcss-", "--")
    .replaceAll(/(--light:[^;]*;--dark:[^;]*;)\1/g, "$1")
    .replaceAll(/[^{}]+\{\}/g, "")
    .replaceAll(/@media[^{}]+\{\}/g, "");
}

async function buildDiary(later, news) {
  const output = await build({
    ...base,
    publicDir: false,
    resolve: { alias: { "preact/jsx-runtime": path.join(root, "src/view/small_jsx.ts") } },
    define: {
      LETOPIS_LATER_URL: JSON.stringify(later),
      LETOPIS_NEWS_URL: JSON.stringify(news),
    },
    build: { ...target, write: false, rolldownOptions: { input: "diary.html" } },
  });
  const parts = output.output;
  const find = (ending) => parts.find((part) => part.fileName.endsWith(ending));
  const script = find(".js").code.trim().replaceAll("</script", "<\\/script");
  const style = withoutUnused(String(find(".css").source).trim());
  const page = String(find(".html").source)
    .replace(/\s*<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/\s*<script type="module"[^>]*src="[^"]+"><\/script>/, "")
    // The places for data come last: what stands before them is packed once for all families.
    .replace(
      '<script type="application/json"',
      (data) => `<script type="module">${script}</script>${data}`,
    )
    .replaceAll(/>\s+</g, "><");
  fs.writeFileSync(path.join(dist, "diary.html"), page);
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const csp = { script_src: [hash(script)], style_src: [hash(style)] };
  fs.writeFileSync(path.join(dist, "diary.csp.json"), `${JSON.stringify(csp)}\n`);
  return page;
}

async function buildServiceWorker(version, later, news) {
  await build({
    ...base,
    publicDir: false,
    define: {
      LETOPIS_SHELL_VERSION: JSON.stringify(version),
      LETOPIS_LATER_URL: JSON.stringify(later),
      LETOPIS_NEWS_URL: JSON.stringify(news),
    },
    build: {
      ...target,
      lib: { entry: "src/service_worker.ts", formats: ["iife"], name: "letopis" },
      rolldownOptions: { output: { entryFileNames: "sw.js" } },
    },
  });
}

process.chdir(root);
fs.rmSync(dist, { recursive: true, force: true });
for (const page of pages) await buildPage(page);
const later = await buildModule("src/diary_later.tsx");
const news = await buildModule("src/diary_news.tsx");
const diary = await buildDiary(later, news);
const shells = pages.map((page) => fs.readFileSync(path.join(dist, `${page}.html`), "utf8"));
await buildServiceWorker(digest(diary + shells.join("")), later, news);
