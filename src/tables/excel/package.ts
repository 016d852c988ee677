import { unzipSync, zipSync } from "fflate";
import type { UnreadableReason } from "../../issues/params-table.js";

/** The files within a workbook by their paths. */
export type Parts = Record<string, Uint8Array>;

/** Largest workbook that is opened, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Largest content of a workbook, in bytes: a small file may hold a thousand times its size. */
const LARGEST_CONTENT = 384 * 1024 * 1024;

/** Most files within a workbook. */
const MOST_PARTS = 10_000;

/** Opens a workbook, or says why it cannot. Never throws. */
export function openPackage(bytes: Uint8Array): Parts | UnreadableReason {
  if (!(bytes instanceof Uint8Array) || bytes.length < 4) return "not-a-workbook";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncrypted(bytes) ? "protected" : "old-workbook";
  if (!startsWith(bytes, [0x50, 0x4b])) return "not-a-workbook";
  if (bytes.length > LARGEST_FILE) return "too-large";
  let content = 0;
  let count = 0;
  let parts: Parts;
  try {
    // first the sizes alone: what is too large is not unpacked at all
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        content += originalSize;
        count += 1;
        if (content > LARGEST_CONTENT || count > MOST_PARTS) throw new TooLarge();
        return false;
      },
    });
    parts = unzipSync(bytes);
  } catch (error) {
    return error instanceof TooLarge ? "too-large" : "damaged";
  }
  return "[Content_Types].xml" in parts ? parts : "not-a-workbook";
}

/** Writes a workbook; the same parts give the same bytes. */
export function closePackage(parts: Parts): Uint8Array {
  // Without a zone the time is local, as that of an archive is: the same bytes everywhere.
  return zipSync(parts, { level: 6, mtime: "1980-01-01T00:00:00" });
}

class TooLarge extends Error {}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** A workbook with a password is an old container with a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  const wide = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wide.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

/** The text of a part; empty where there is none. */
export function textOf(parts: Parts, path: string): string {
  const bytes = Object.hasOwn(parts, path) ? parts[path] : undefined;
  if (bytes === undefined) return "";
  const wide = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

/** Puts the text of a part, in UTF-8 whatever it was in. */
export function putText(parts: Parts, path: string, text: string): void {
  parts[path] = new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]{0,100}encoding=["'])utf-16["']/i, '$1UTF-8"'),
  );
}
