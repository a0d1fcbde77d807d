// A build plug-in: how a lazy part gets its style sheets. Vite's own helper also preloads scripts,
// which nothing here asks of it (modulePreload: false), and weighs a kilobyte of the first visit.
// This one asks for a style once, and again after a failure; the part is given when all have come.
const loader = `
const asked = {};
const bring = (name) => new Promise((come, fail) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = "/" + name;
  link.onload = come;
  link.onerror = () => {
    link.remove();
    delete asked[name];
    fail(Error(name));
  };
  document.head.append(link);
});
const ask = (name) => document.querySelector(\`link[href="/\${name}"]\`) ?? bring(name);
export const __vitePreload = (load, names = []) =>
  Promise.all(names.map((name) => (asked[name] ??= ask(name)))).then(load);
`;

export function smallLoader() {
  return {
    name: "letopis-small-loader",
    enforce: "pre",
    load: (id) => (id === "\0vite/preload-helper.js" ? loader : null),
  };
}
