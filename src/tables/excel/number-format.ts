/** What a number in a cell stands for, by the format that it is shown in. */
export type NumberMeaning = "number" | "percent" | "day" | "month" | "year" | "time" | "moment" | "text";

/** Meanings of the formats that have a number instead of a code (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, NumberMeaning>> = {
  9: "percent",
  10: "percent",
  14: "day",
  15: "day",
  16: "day",
  17: "month",
  18: "time",
  19: "time",
  20: "time",
  21: "time",
  22: "moment",
  45: "time",
  46: "time",
  47: "time",
  49: "text",
};

/** The meaning of a format by its number, or by its code: `dd/mm/yyyy` → `day`, `0.00%` → `percent`. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    // Formats of East Asian dates.
    const isDate = (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
    return BUILT_IN[id] ?? (isDate ? "day" : "number");
  }
  const [positive = ""] = bare(code).split(";");
  if (positive === "@") return "text";
  if (positive.includes("%")) return "percent";
  if (/general/i.test(positive)) return "number";
  const signs = positive.toLowerCase();
  const hasTime = /[hs]/.test(signs);
  const hasDay = signs.includes("d");
  const hasYear = /[ye]/.test(signs) && !/[0#?]/.test(signs);
  if (hasDay && hasTime) return "moment";
  if (hasDay) return "day";
  if (hasTime) return hasYear ? "moment" : "time";
  if (hasYear) return signs.includes("m") ? "month" : "year";
  return signs.includes("m") && !/[0#?]/.test(signs) ? "month" : "number";
}

/** A format code without what is shown as it stands: quoted text, escaped signs, colours and languages. */
function bare(code: string): string {
  let signs = "";
  for (let at = 0; at < code.length && at < 255; at++) {
    const sign = code.charAt(at);
    if (sign === "\\" || sign === "_" || sign === "*") at++;
    else if (sign === '"' || sign === "[") {
      const end = code.indexOf(sign === "[" ? "]" : '"', at + 1);
      const inside = end < 0 ? "" : code.slice(at + 1, end);
      // Hours beyond a day stand in brackets.
      if (sign === "[" && /^(?:h+|m+|s+)$/i.test(inside)) signs += "h";
      at = end < 0 ? code.length : end;
    } else signs += sign;
  }
  return signs;
}
