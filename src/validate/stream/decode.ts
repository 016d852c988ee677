const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of UTF-8 bytes; `undefined` where they are none. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of bytes, U+FFFD for what is no UTF-8. */
export function decodeAnyhow(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}
