import { ownValue } from "../core/own-value.js";
import * as fc from "fast-check";

const doers = [
  "Xã",
  "Phường",
  "UBND xã",
  "Đảng ủy xã",
  "Trung tâm Phục vụ hành chính công",
  "Phòng Văn hóa - Xã hội",
  "Đội ngũ công chức",
  "Các thôn, bản",
  "Trạm Y tế",
  "Trường Tiểu học",
];
const deeds = [
  "còn thiếu",
  "đã bố trí",
  "đề nghị bổ sung",
  "chưa được cấp",
  "cần rà soát",
  "đã hoàn thành",
  "gặp khó khăn về",
  "đang sửa chữa",
  "kiến nghị điều chỉnh",
  "chậm bàn giao",
];
const things = [
  "công chức chuyên môn đất đai",
  "máy tính, máy quét",
  "trụ sở làm việc",
  "kinh phí hoạt động",
  "hồ sơ đất đai của xã cũ",
  "đường truyền số liệu",
  "nhà ở công vụ",
  "phần mềm một cửa",
  "biên chế giáo viên",
  "tuyến đường liên xã",
  "quy hoạch chung",
  "chế độ cho người hoạt động không chuyên trách",
];
const circumstances = ["", "", " sau sắp xếp", " tại hai cơ sở", " trước mùa mưa", " do địa bàn rộng"];

/** Legal texts that careless readers stumble over. */
const oddities = [
  "A",
  "Nội dung “trong ngoặc” – gạch ngang…",
  "Dòng thứ nhất\nDòng thứ hai",
  "=SUM(A1:A2)",
  "<b>đậm</b> & 'nháy'",
  'một "nháy kép", một dấu phẩy; một \\ gạch',
  "Cờ 🇻🇳 và chữ 漢",
  "\u202bعربى\u202c",
  "ngắt\u2028dòng",
  "  khoảng trống hai đầu  ",
  "__proto__",
  "null",
];

/** A sentence as reports write it, now and then an odd but legal one. */
export const sentence: fc.Arbitrary<string> = mostly(
  fc
    .tuple(
      fc.constantFrom(...doers),
      fc.constantFrom(...deeds),
      fc.constantFrom(...things),
      fc.constantFrom(...circumstances),
    )
    .map(([doer, deed, thing, circumstance]) => `${doer} ${deed} ${thing}${circumstance}.`),
);

const label = mostly(
  fc
    .tuple(fc.constantFrom(...things), fc.constantFrom(...circumstances))
    .map(([thing, circumstance]) => thing.charAt(0).toUpperCase() + thing.slice(1) + circumstance),
);

/** Names by the field they stand in: what a reader would expect to find there. */
const byField: Readonly<Record<string, fc.Arbitrary<string>>> = {
  fullName: fc.constantFrom("Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Lò Thị D", "Phạm Văn E"),
  symbol: fc.constantFrom("UBND-TH", "TB-UBND", "KH-UBND", "QĐ-UBND", "KL/TU"),
  text: fc.constantFrom("1670/NQ-UBTVQH15", "118/2025/NĐ-CP", "150/2025/NĐ-CP", "58-QĐ/TU"),
  clause: fc.constantFrom("1", "24", "Điều 5", "điểm b khoản 2"),
  publisher: fc.constantFrom("Cổng thông tin điện tử tỉnh", "Báo tỉnh", "Sở Nội vụ"),
  venue: fc.constantFrom("Hội trường UBND xã", "Trung tâm Phục vụ hành chính công", "Nhà văn hóa bản"),
  label: fc.constantFrom("9 tháng đầu năm 2025", "sau 3 tháng hoạt động", "nhiệm kỳ 2025–2030"),
  at: fc.constantFrom("ngày 25", "17:00", "thứ Sáu"),
  issuedBy: fc.constantFrom("UBND tỉnh", "Sở Nội vụ", "Văn phòng UBND tỉnh"),
};

/** A name, title or label for a field. */
export function nameIn(field: string): fc.Arbitrary<string> {
  return ownValue(byField, field) ?? label;
}

function mostly(usual: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: usual, weight: 11 }, { arbitrary: fc.constantFrom(...oddities), weight: 1 });
}
