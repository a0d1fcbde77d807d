// A build plug-in: every part of text/ru.json becomes a module of its own, so that the words of a
// room travel with the room and not with every page. Sources import parts by name from "#text".
import fs from "node:fs";
import path from "node:path";

export function splitText(root) {
  const texts = JSON.parse(fs.readFileSync(path.join(root, "text/ru.json"), "utf8"));
  const imports = /import \{([^}]*)\} from "#text";/g;
  const importOf = (name) => {
    const [part, local = part] = name.trim().split(" as ");
    return `import ${local} from "#text/${part}";`;
  };
  return {
    name: "letopis-split-text",
    enforce: "pre",
    resolveId: (id) => (id.startsWith("#text/") ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith("\0#text/")) return null;
      return `export default ${JSON.stringify(texts[id.slice("\0#text/".length)])};`;
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null;
      return code.replace(imports, (_, names) =>
        names
          .split(",")
          .filter((name) => name.trim() !== "")
          .map(importOf)
          .join(""),
      );
    },
  };
}
