const NARROW = /[fijlrtIJ1.,:;!'|()[\]/ -]/;
const WIDE = /[mwA-Z@%&–…]/;

/** How wide a text is about, in pixels of a sans-serif font; marks on letters take no room. */
export function textWidth(text: string | undefined, font = "12px"): number {
  const size = Number(/\b(\d{1,3}(?:\.\d{1,3})?)px/.exec(font)?.[1] ?? 12);
  let width = 0;
  for (const letter of (text ?? "").normalize("NFD").replaceAll(/\p{M}/gu, ""))
    width += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.78 : 0.57;
  return width * size;
}
