import type { Messages } from "./messages.js";
import type { RegistryIssueParams } from "./params-registry.js";

/** What the issues of the registry say in Vietnamese. */
export const registryVi: Pick<Messages, keyof RegistryIssueParams> = {
  unit_not_found: (p, w) => `không có đơn vị nào mang mã ${w.quote(p.ref)}; xin kiểm tra lại mã.`,
  former_code_used: (p, w) =>
    `${w.quote(p.ref)} là mã trước ngày 1/7/2025 của ${w.unit(p.formerKind, p.formerName)}; nay thuộc ${w.or(p.became.map(w.quote))}.`,
  unit_not_in_force: (p, w) =>
    `${w.quote(p.ref)} hoạt động từ ${w.day(p.since)}, trong khi thời điểm ghi là ${w.day(p.day)}; với thời điểm này xin dùng đơn vị cũ.`,
  kind_not_in_force: (p, w) =>
    `${w.quote(p.ref)} là ${w.unit(p.expected, p.name)}${p.day === undefined ? "" : ` vào ${w.day(p.day)}`}, không phải ${w.unitKind(p.found)}.`,
  name_code_mismatch: (p, w) =>
    `tên ${w.quote(p.found)} không phải tên của mã ${w.quote(p.ref)}; mã này ${p.formerly ? "nay " : ""}là ${w.unit(p.kind, p.name)}${p.provinceKind === undefined ? "" : `, ${w.unit(p.provinceKind, p.provinceName ?? "")}`}.`,
  province_mismatch: (p, w) =>
    `${w.unit(p.kind, p.name)} (${w.quote(p.ref)}) thuộc ${w.unit(p.provinceKind, p.provinceName)} (mã ${w.quote(p.expected)}), không thuộc đơn vị cấp tỉnh mã ${w.quote(p.found)}.`,
  succession_mismatch: (p, w) => {
    const missing = p.missing.length > 0 ? `còn thiếu ${w.and(p.missing.map(w.quote))}` : "";
    const extra = p.extra.length > 0 ? `ghi thừa ${w.and(p.extra.map(w.quote))}` : "";
    return `so với nghị quyết, danh sách đơn vị cũ của ${w.quote(p.successor)} ${[missing, extra].filter(Boolean).join(", ")}.`;
  },
  succession_extent_mismatch: (p, w) =>
    `${w.quote(p.predecessor)} được ghi là ${w.label("extent", p.found)}, nghị quyết ghi ${w.label("extent", p.expected)}.`,
};
