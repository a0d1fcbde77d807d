import { describe, expect, it } from "vitest";
import page from "../../../docs/formats/document-proof.md?raw";
import { parseKey } from "./checkpoint";
import { checkDocumentProof, fromBase45, parseDocumentProof } from "./document_proof";
import { toHex } from "./proof";

/** The example of the format's own page. */
function example(name: string): string {
  const block = new RegExp(`\`\`\`text vector=${name}\\n([\\s\\S]*?)\\n\`\`\``).exec(page);
  return block?.[1] ?? "";
}

describe("the proof on a paper", () => {
  it("reads back the bytes of the example", () => {
    const bytes = fromBase45(example("proof").slice("LETOPIS1:".length));
    expect(bytes && toHex(bytes)).toBe(example("bytes"));
  });

  it("puts the entry together byte for byte", () => {
    expect(parseDocumentProof(example("proof"))?.encoded).toBe(example("entry"));
  });

  it("is proved by the key of the school alone", async () => {
    const proof = parseDocumentProof(example("proof"));
    const key = await parseKey(example("vkey"));
    expect(key).not.toBeNull();
    expect(proof && key && (await checkDocumentProof(proof, key))).toBe("proved");
  });

  it("is that of an addendum, too", async () => {
    const proof = parseDocumentProof(example("addendum-proof"));
    const key = await parseKey(example("vkey"));
    expect(proof?.form).toBe("addendum_sheet");
    expect(proof?.document_no).toBe("84213-Д1");
    expect(proof?.encoded).toBe(example("addendum-entry"));
    expect(proof && key && (await checkDocumentProof(proof, key))).toBe("proved");
  });

  it("is refused when any character of the code is changed", async () => {
    const key = await parseKey(example("vkey"));
    const text = example("proof");
    for (let at = "LETOPIS1:".length; at < text.length; at += 1) {
      const other = text[at] === "A" ? "B" : "A";
      const proof = parseDocumentProof(text.slice(0, at) + other + text.slice(at + 1));
      const verdict = proof && key ? await checkDocumentProof(proof, key) : null;
      expect(verdict, `character ${at}`).not.toBe("proved");
    }
  });

  it("says nothing of other texts", () => {
    for (const text of ["", "LETOPIS1:", "LETOPIS2:00", "https://example.org", "LETOPIS1:ж"]) {
      expect(parseDocumentProof(text)).toBeNull();
    }
  });
});
