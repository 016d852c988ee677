import type { Messages } from "./messages.js";
import { lifecycleVi } from "./messages-lifecycle.vi.js";
import { registryVi } from "./messages-registry.vi.js";
import { relationVi } from "./messages-relation.vi.js";
import { streamVi } from "./messages-stream.vi.js";
import { tableVi } from "./messages-table.vi.js";

const CHECK = "xin kiểm tra lại hai số này";
const CHECK_DAYS = "xin kiểm tra lại hai thời điểm này";

/** What each issue code says in Vietnamese. */
export const messagesVi: Messages = {
  wrong_type: (p, w) =>
    p.found === "null" || p.found === "nothing"
      ? `cần ${w.type(p.expected)} nhưng đang để trống; nếu không có thông tin, xin bỏ hẳn mục này.`
      : `cần ${w.type(p.expected)}; nhận được ${w.type(p.found)}.`,
  missing_field: () => "đây là mục bắt buộc nhưng chưa có thông tin.",
  unknown_key: (p, w) => `không có mục nào tên là ${w.quote(p.key)}${w.meant(p.similar, w.field)}.`,
  invalid_code: (p, w) => `${w.quote(p.found)} không có trong ${w.among(p)}${w.advice(p)}.`,
  invalid_literal: (p, w) =>
    `chỉ ghi ${w.quote(p.expected)}${typeof p.expected === "boolean" ? " hoặc bỏ hẳn mục này" : ""}; nhận được ${w.quote(p.found)}.`,
  invalid_format: (p, w) => `cần ${w.format(p.format)}; nhận được ${w.quote(p.found)}.`,
  blank_text: () => "mục này không có chữ nào; xin ghi nội dung hoặc bỏ hẳn mục.",
  invalid_characters: (p, w) =>
    `ký tự thứ ${w.ordinal(p.position)} (${w.text(p.character)}) không dùng được, xin xóa đi.`,
  text_too_long: (p, w) => `nội dung dài ${w.number(p.found)} ký tự, vượt mức tối đa ${w.number(p.max)}.`,
  empty_list: () => "danh sách chưa có mục nào; xin bổ sung hoặc bỏ hẳn danh sách.",
  too_many_items: (p, w) => `danh sách có ${w.number(p.found)} mục, vượt mức tối đa ${w.number(p.max)}.`,
  number_too_small: (p, w) => `cần một số từ ${w.number(p.min)} trở lên; nhận được ${w.number(p.found)}.`,
  number_too_large: (p, w) => `cần một số không quá ${w.number(p.max)}; nhận được ${w.number(p.found)}.`,
  number_not_whole: (p, w) => `cần một số nguyên; nhận được ${w.number(p.found)}.`,
  invalid_json: (p, w) => `không đọc được vì sai cú pháp; nội dung bắt đầu bằng ${w.quote(p.found)}.`,
  unreadable_value: () => "không đọc được giá trị này; xin ghi lại bằng chữ hoặc số.",
  unsupported_version: (p, w) =>
    `dữ liệu ghi phiên bản ${w.quote(p.found)}; phần mềm này đọc phiên bản ${w.quote(p.supported)}.`,
  unknown_kind: (p, w) => `không có loại bản ghi ${w.quote(p.found)}${w.meant(p.similar, w.kindChoice)}.`,

  duplicate_id: (p, w) =>
    `mã ${w.quote(p.id)} đã dùng cho ${w.place(p.first, p.firstLine)}; mỗi bản ghi cần một mã riêng.`,
  reference_not_found: (p, w) =>
    `chưa có bản ghi “${w.kind(p.kind)}” mang mã ${w.quote(p.id)}; xin kiểm tra lại mã hoặc gửi kèm bản ghi đó.`,
  id_without_owner: (p, w) =>
    `mã nên bắt đầu bằng mã đơn vị lập, ví dụ “12/${w.text(p.id)}”, để không trùng với mã của nơi khác.`,
  missing_any_of: (p, w) => `cần có ít nhất một trong các mục: ${w.or(p.fields.map(w.heading))}.`,
  required_when: (p, w) => `mục này bắt buộc khi ${w.heading(p.when)} là ${w.value(p.when, p.value)}.`,
  not_allowed_when: (p, w) => `xin bỏ mục này khi ${w.heading(p.when)} là ${w.value(p.when, p.value)}.`,
  period_reversed: (p, w) =>
    `${w.day(p.end)} sớm hơn ${w.heading(p.startField)} (${w.day(p.start)}); ${CHECK_DAYS}.`,
  pointer_leads_nowhere: (p, w) =>
    `đường dẫn ${w.quote(p.target)} không dẫn tới mục nào có giá trị trong bản ghi này.`,
  state_with_value: (p, w) =>
    `${w.entry(p.target)} có giá trị, trong khi chú giải ghi ${w.label("claim-state", p.state)}; xin giữ một trong hai.`,
  finding_without_field: () =>
    "chưa ghi lĩnh vực nên chưa được tính khi tổng hợp theo lĩnh vực; xin bổ sung nếu có thể.",
  stop_outside_visit: (p, w) =>
    `${w.thing(p.unit)} chưa có trong danh sách nơi đến của chuyến công tác; xin bổ sung hoặc kiểm tra lại.`,
  title_body_mismatch: (p, w) =>
    `chức vụ ${w.label("post-title", p.title)} không thuộc ${w.thing(p.body)}; xin ghi đúng cơ quan của chức vụ này.`,
  parts_exceed_total: (p, w) =>
    `các thành phần cộng lại là ${w.number(p.sum)}, ${p.complete ? "khác" : "lớn hơn"} giá trị ${w.number(p.total)}; ${CHECK}.`,
  part_exceeds_whole: (p, w) => `${w.number(p.part)} lớn hơn tổng số ${w.number(p.whole)}; ${CHECK}.`,
  dossier_sum_mismatch: (p, w) =>
    `${w.label("dossier-count", p.total)} ghi ${w.number(p.found)}, còn ${w.and(p.parts.map((part) => w.label("dossier-count", part)))} cộng lại là ${w.number(p.expected)}; xin kiểm tra lại các số này.`,
  dossier_part_exceeds: (p, w) =>
    `${w.and(p.parts.map((part) => w.label("dossier-count", part)))} (${w.number(p.partCount)}) lớn hơn ${w.label("dossier-count", p.whole)} (${w.number(p.wholeCount)}); ${CHECK}.`,
  dossier_balance_mismatch: (p, w) =>
    `tiếp nhận ${w.number(p.found)}, còn ${w.and(p.parts.map((part) => w.label("dossier-count", part)))} cộng lại là ${w.number(p.expected)}; xin kiểm tra lại các số này.`,
  rate_not_reachable: (p, w) =>
    `${w.plain("rate-kind", p.rate)} ${w.number(p.percent)} % không thể tính ra từ ${w.or(p.totals.map((total, index) => `${w.number(total)} (${w.plain("dossier-count", p.counts[index] ?? "")})`))}, gần nhất là ${w.percent(p.below)} và ${w.percent(p.above)}; ${p.stated ? "xin kiểm tra lại tỷ lệ, mẫu số" : "xin nêu rõ mẫu số"}.`,
  rate_beyond_received: (p, w) =>
    `${w.plain("rate-kind", p.rate)} ${w.number(p.percent)} % chỉ có thể tính trên ít nhất ${w.number(p.smallest)} hồ sơ, còn tổng tiếp nhận ghi ${w.number(p.received)}; ${CHECK}.`,
  rate_contradicts_counts: (p, w) =>
    `${w.plain("rate-kind", p.rate)} ${w.number(p.percent)} % khác với ${w.percent(p.computed)} tính từ ${w.number(p.part)} trên ${w.number(p.total)}; xin nêu rõ mẫu số hoặc kiểm tra lại.`,
  after_issue: (p, w) =>
    `${w.day(p.day)} muộn hơn thời điểm phát hành hoặc tiếp nhận dữ liệu (${w.day(p.issuedOn)}); ${CHECK_DAYS}.`,
  published_before_visit: (p, w) =>
    `chuyến công tác ghi ${w.day(p.date)}, nhưng nguồn đã đăng từ ${w.day(p.publishedOn)}; ${CHECK_DAYS}.`,
  answer_before_proposal: (p, w) =>
    `trả lời ghi ${w.day(p.answered)}, nhưng kiến nghị ${w.quote(p.proposalId)} được nêu sau đó (${w.day(p.raised)}); ${CHECK_DAYS}.`,
  deadline_before_issue: (p, w) =>
    `thời hạn (${w.day(p.deadline)}) sớm hơn thời điểm giao việc (${w.day(p.issued)}); ${CHECK_DAYS}.`,
  gift_of_nothing: (p, w) => `${w.quote(p.item)} ghi số 0; nếu chưa rõ bao nhiêu, xin bỏ hẳn mục này.`,
  list_count_mismatch: (p, w) =>
    `${p.complete ? "danh sách đầy đủ có" : "danh sách đã có"} ${w.number(p.listed)} mục, còn tổng số ghi ${w.number(p.stated)}; ${CHECK}.`,
  measure_without_time: (p, w) =>
    `số liệu ${w.quote(p.name)} chưa ghi ngày hoặc thời kỳ nên chưa so sánh được với số liệu khác.`,
  repeated_item: (p, w) => `${w.thing(p.item)} được ghi nhiều lần; xin ghi một lần.`,

  ...lifecycleVi,
  ...registryVi,
  ...relationVi,
  ...streamVi,
  ...tableVi,
};
