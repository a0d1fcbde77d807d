/**
 * Command ids are chosen here, in the browser, so that a repeat is harmless (UUID version 7,
 * RFC 9562). `crypto.randomUUID` is not used: it is missing on pages served without TLS.
 */
export function newId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Of nobody yet: the server answers whom to choose. */
export const nobodyId = "00000000-0000-0000-0000-000000000000";
