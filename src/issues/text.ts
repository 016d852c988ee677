const LONGEST = 210;

/** A foreign text as it can stand in a sentence: NFC, on one line, not too long, without signs that turn its direction. */
export function clean(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) + "…" : text;
  return short.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, "\uFFFD").normalize("NFC");
}
