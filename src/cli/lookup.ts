import { parseArgs } from "node:util";
import type { Labels, Locale } from "../core/locale.js";
import type { Era, UnitMatch } from "../core/registry.js";
import type { Unit } from "../core/unit.js";
import { findCommune } from "../units/commune.js";
import { findProvince } from "../units/province.js";
import { formatUnit } from "../units/format-unit.js";
import { convertCommune } from "../units/former/convert-commune.js";
import { searchUnits } from "../units/former/search-units.js";
import { eraOf } from "../units/unit-era.js";
import { type Command, exitCodes, UsageError } from "./command.js";
import { printTable } from "./print-table.js";

const summary: Labels = {
  vi: "tìm đơn vị hành chính theo tên hoặc mã, hiện nay và trước 01/7/2025",
  en: "find units by name or code, today's and those before 1 July 2025",
};

const usage: Labels = {
  vi: `haicap lookup <tên hoặc mã> [tuỳ chọn]

  --era current|former   chỉ hiện nay, hoặc chỉ trước 01/7/2025
  --province <mã>        chỉ trong tỉnh, thành phố hiện nay có mã này
  --limit <số>           nhiều nhất bấy nhiêu kết quả (10)
  --json                 in kết quả dạng JSON

Mã thoát: 0 có kết quả, 1 không có, 2 gọi sai.`,
  en: `haicap lookup <name or code> [options]

  --era current|former   only today's units, or only those before 1 July 2025
  --province <code>      only in the province of today with this code
  --limit <number>       at most so many (10)
  --json                 print JSON

Exit code: 0 found, 1 nothing found, 2 wrong call.`,
};

const headings: Readonly<Record<Locale, readonly string[]>> = {
  vi: ["MÃ", "ĐƠN VỊ", "THỜI KỲ", "NAY LÀ"],
  en: ["CODE", "UNIT", "ERA", "NOW"],
};

/** `haicap lookup`: prints the units that a name or code may mean. */
export const lookup: Command = {
  summary,
  usage,
  async run(args, { locale, out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        era: { type: "string" },
        province: { type: "string" },
        limit: { type: "string", default: "10" },
        json: { type: "boolean", default: false },
      },
    });
    const text = positionals.join(" ");
    const limit = Number(values.limit);
    const era = values.era;
    if (text === "")
      throw new UsageError({ vi: "thiếu tên hoặc mã", en: "a name or a code is missing" }, locale);
    if (era !== undefined && era !== "current" && era !== "former") {
      throw new UsageError(
        { vi: "--era phải là current hoặc former", en: "--era must be current or former" },
        locale,
      );
    }
    if (!Number.isInteger(limit) || limit < 1) {
      throw new UsageError(
        { vi: "--limit phải là số nguyên dương", en: "--limit must be a positive whole number" },
        locale,
      );
    }
    if (values.province !== undefined && findProvince(values.province) === undefined) {
      const code = values.province;
      const labels = { vi: `không có tỉnh, thành phố mã ${code}`, en: `no province has the code ${code}` };
      throw new UsageError(labels, locale);
    }
    const matches = searchUnits(text, { limit, era, provinceCode: values.province });
    if (values.json) out.write(JSON.stringify(matches.map(toJson), null, 2) + "\n");
    else if (matches.length > 0)
      out.write(printTable([headings[locale], ...matches.map((match) => toRow(match, locale))]));
    else err.write(locale === "vi" ? `không tìm thấy "${text}"\n` : `nothing found for "${text}"\n`);
    return Promise.resolve(matches.length > 0 ? exitCodes.ok : exitCodes.negative);
  },
};

const eras: Readonly<Record<Era, Labels>> = {
  current: { vi: "hiện nay", en: "today" },
  former: { vi: "trước 01/7/2025", en: "before 1 July 2025" },
};

function toRow({ unit }: UnitMatch, locale: Locale): string[] {
  return [unit.code, formatUnit(unit), eras[eraOf(unit)][locale], successorsIn(unit, locale)];
}

function successorsIn(unit: Unit, locale: Locale): string {
  if (unit.level === "former-province") return named(unit.successorCode);
  if (unit.level !== "former-commune") return "";
  const conversion = convertCommune(unit.code);
  if (conversion.status === "unknown") return "";
  if (conversion.status !== "divided") return named(conversion.communeCode);
  if (conversion.communeCode !== undefined) return named(conversion.communeCode);
  return (locale === "vi" ? "chia cho: " : "divided among: ") + conversion.candidates.map(named).join("; ");
}

function named(code: string): string {
  const unit = code.length === 2 ? findProvince(code) : findCommune(code);
  return unit === undefined ? code : `${code} ${formatUnit(unit, { parents: false })}`;
}

/** A match with what became of a former commune. */
function toJson({ unit, match, edits }: UnitMatch): object {
  const conversion = unit.level === "former-commune" ? { conversion: convertCommune(unit.code) } : {};
  return { text: formatUnit(unit), match, edits, unit, ...conversion };
}
