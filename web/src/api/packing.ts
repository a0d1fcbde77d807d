/** A chosen file as a request carries it: packed where the browser can, in base64. */
import type { Schemas } from "./client";

export type UploadedFile = Schemas["UploadedFile"];

/** What fits into a request of 256 kB beside the words around it. */
export const packedLimit = 250 * 1024;

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (!("CompressionStream" in globalThis)) return null;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function base64(bytes: Uint8Array): string {
  let text = "";
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}

/** The file, or how large it is when it is too large. */
export async function packFile(file: File): Promise<UploadedFile | { size: number }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = await pack(bytes);
  const content = base64(packed ?? bytes);
  if (content.length > packedLimit) return { size: content.length };
  return {
    file_name: file.name.slice(-100),
    coding: packed === null ? "plain" : "gzip",
    content,
  };
}
