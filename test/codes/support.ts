import type { CodeList } from "../../src/codes/code-list.js";

/** Every way to write each member of a list, as it stands there. */
export function spellingsOf(list: CodeList): { code: string; text: string }[] {
  return Object.entries(list.members).flatMap(([code, member]) =>
    [...new Set([code, member.vi, member.en, ...(member.aliases ?? [])])].map((text) => ({ code, text })),
  );
}

/** Text without any diacritics: `Đề nghị` → `De nghi`. */
export function withoutMarks(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Text with tone marks on the other vowel of `oa`, `oe` and `uy`: `hòa` → `hoà`. */
export function withMovedTones(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(
      /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])|(u)([\u0300\u0301\u0303\u0309\u0323])(y)/giu,
      "$1$3$2$4$6$5",
    )
    .normalize("NFC");
}
