import type { RecordKind } from "../core/record-kind.js";

/** Why a record does not count, with words for it. */
export const leftOutReasons = {
  withdrawn: { vi: "Nơi gửi đã rút lại", en: "Taken back by its sender" },
  conflicting: { vi: "Gửi nhiều lần với nội dung khác nhau", en: "Sent several times, each time different" },
  "after-as-of": { vi: "Sau ngày tính", en: "After the day of the figure" },
  "day-unknown": { vi: "Chưa rõ ngày", en: "The day is not known" },
  "not-dated": { vi: "Không có ngày", en: "Without a date" },
  "unit-unknown": { vi: "Chưa rõ đơn vị", en: "The unit cannot be told" },
  "members-unknown": { vi: "Chưa rõ gồm những xã nào", en: "Not all communes of the group are known" },
  "no-deadline": { vi: "Không có thời hạn", en: "It has no deadline" },
  "no-due-day": { vi: "Thời hạn chưa quy ra ngày", en: "Its deadline has no due day" },
  "not-itemised": { vi: "Chưa liệt kê từng kiến nghị", en: "A set that is not itemised" },
  "partly-answered": { vi: "Trả lời một phần, không rõ phần nào", en: "Answers a part, not said which" },
  "too-recent": { vi: "Chưa đủ thời gian", en: "Too recent to tell" },
  ended: { vi: "Đã hết thời gian", en: "Its period has ended" },
  "part-of-total": { vi: "Là một phần của số tổng", en: "Part of a total" },
  "not-by-field": { vi: "Số tổng, không theo lĩnh vực", en: "A total, not by field" },
  "several-fields": { vi: "Gộp nhiều lĩnh vực", en: "Several fields in one figure" },
  "same-period": { vi: "Trùng đơn vị và kỳ", en: "Same unit and period twice" },
  "other-source-system": { vi: "Cùng kỳ, từ hệ thống khác", en: "Same period from another system" },
  "overlapping-period": { vi: "Kỳ chồng lên nhau", en: "Its period overlaps another" },
  "earlier-figure": { vi: "Đã có số mới hơn", en: "There is a later figure" },
  "scope-not-stated": { vi: "Chưa rõ phạm vi hồ sơ", en: "Not comparable: scope not stated" },
  "period-not-stated": { vi: "Chưa rõ kỳ", en: "Not comparable: period not stated" },
  "other-counting-unit": { vi: "Không đếm theo hồ sơ", en: "Not comparable: does not count dossiers" },
  "count-not-reported": { vi: "Thiếu số liệu cần thiết", en: "A count it needs is not reported" },
  "staff-not-reported": { vi: "Chưa có số nhân sự", en: "Staff not reported" },
  "no-calendar": { vi: "Lịch làm việc không có hoặc chưa đến kỳ này", en: "No calendar reaches its period" },
  "no-counterpart": { vi: "Không có số để đối chiếu", en: "No figure to set it against" },
  "not-ranked": { vi: "Không xếp hạng", en: "Not ranked" },
} as const;

/** Why a record does not count. */
export type LeftOutReason = keyof typeof leftOutReasons;

/** A record that a question read and did not count. */
export interface LeftOut {
  readonly kind: RecordKind;
  /** Id of the record; for units their code, for former units their reference. */
  readonly id: string;
  readonly reason: LeftOutReason;
}
