import type { Messages } from "./messages.js";

const CHECK = "xin kiểm tra lại hai số này";
const CHECK_DAYS = "xin kiểm tra lại hai thời điểm này";

/** What each issue code says in Vietnamese. */
export const messagesVi: Messages = {
  wrong_type: ({ expected, found }, { type }) =>
    found === "null" || found === "nothing"
      ? `cần ${type(expected)} nhưng đang để trống; nếu không có thông tin, xin bỏ hẳn mục này.`
      : `cần ${type(expected)}; nhận được ${type(found)}.`,
  missing_field: () => "đây là mục bắt buộc nhưng chưa có thông tin.",
  unknown_key: ({ key, similar }, { quote, field }) =>
    `không có mục nào tên là ${quote(key)}${meant(similar, field)}.`,
  invalid_code: (params, { quote, list, choice, choices, guess, or, number }) => {
    const name = list(params);
    const start = `${quote(params.found)} không có trong ${name ? `danh mục “${name}”` : "các lựa chọn"}`;
    const near = guess(params);
    if (near !== undefined) return `${start}${meant(near, (code) => choice(params, code))}.`;
    if (params.allowed.length <= 6) return `${start}; xin chọn ${or(choices(params))}.`;
    const where = params.list === "" ? "" : `, xin tra theo tên ${quote(params.list)}`;
    return `${start}; ở đó có ${number(params.allowed.length)} giá trị${where}.`;
  },
  invalid_literal: ({ expected, found }, { quote }) =>
    `chỉ nhận ${quote(expected)}${typeof expected === "boolean" ? " hoặc bỏ hẳn mục này" : ""}; nhận được ${quote(found)}.`,
  invalid_format: ({ format, found }, words) =>
    `cần ${words.format(format)}; nhận được ${words.quote(found)}.`,
  blank_text: () => "mục này không có chữ nào; xin ghi nội dung hoặc bỏ hẳn mục.",
  invalid_characters: ({ position, character }, { number, text }) =>
    `ký tự thứ ${number(position + 1)} (${text(character)}) không dùng được, xin xóa đi.`,
  text_too_long: ({ max, found }, { number }) =>
    `nội dung dài ${number(found)} ký tự, vượt mức tối đa ${number(max)}.`,
  empty_list: () => "danh sách chưa có mục nào; xin bổ sung hoặc bỏ hẳn danh sách.",
  too_many_items: ({ max, found }, { number }) =>
    `danh sách có ${number(found)} mục, vượt mức tối đa ${number(max)}.`,
  number_too_small: ({ min, found }, { number }) =>
    `cần một số từ ${number(min)} trở lên; nhận được ${number(found)}.`,
  number_too_large: ({ max, found }, { number }) =>
    `cần một số không quá ${number(max)}; nhận được ${number(found)}.`,
  number_not_whole: ({ found }, { number }) => `cần một số nguyên; nhận được ${number(found)}.`,
  invalid_json: ({ found }, { quote }) =>
    `không đọc được vì không phải JSON; nội dung bắt đầu bằng ${quote(found)}.`,
  unreadable_value: () => "không đọc được giá trị này; xin ghi lại bằng chữ hoặc số.",
  unsupported_version: ({ supported, found }, { quote }) =>
    `dữ liệu ghi phiên bản ${quote(found)}; phần mềm này đọc phiên bản ${quote(supported)}.`,
  unknown_kind: ({ found, similar }, { quote, kind }) =>
    `không có loại bản ghi ${quote(found)}${meant(similar, (name) => `${quote(name)} – ${kind(name)}`)}.`,

  duplicate_id: ({ id, first }, { quote, place }) =>
    `mã ${quote(id)} đã dùng cho ${place(first)}; mỗi bản ghi cần một mã riêng.`,
  reference_not_found: (params, { quote, kind }) =>
    `chưa có bản ghi “${kind(params.kind)}” mang mã ${quote(params.id)}; xin kiểm tra lại mã hoặc gửi kèm bản ghi đó.`,
  id_without_owner: ({ id }, { quote }) =>
    `mã ${quote(id)} nên bắt đầu bằng mã đơn vị lập và dấu gạch chéo, ví dụ ${quote(`12/${id}`)}, để không trùng với mã của nơi khác.`,
  missing_any_of: ({ fields }, { heading, or }) =>
    `cần có ít nhất một trong các mục ${or(fields.map(heading))}.`,
  required_when: ({ when, value }, words) =>
    `mục này bắt buộc khi ${words.heading(when)} là ${words.value(when, value)}.`,
  not_allowed_when: ({ when, value }, words) =>
    `xin bỏ mục này khi ${words.heading(when)} là ${words.value(when, value)}.`,
  period_reversed: ({ start, end, startField, endField }, { heading, day }) =>
    `${heading(endField)} (${day(end)}) sớm hơn ${heading(startField)} (${day(start)}); ${CHECK_DAYS}.`,
  pointer_leads_nowhere: ({ target }, { quote }) =>
    `đường dẫn ${quote(target)} không dẫn tới mục nào có giá trị trong bản ghi này.`,
  state_with_value: ({ target, state }, { entry, label }) =>
    `${entry(target)} có giá trị, trong khi chú giải ghi ${label("claim-state", state)}; xin giữ một trong hai.`,
  finding_without_field: () => "chưa ghi lĩnh vực nên chưa được tính khi tổng hợp theo lĩnh vực.",
  stop_outside_visit: ({ unit }, { thing }) =>
    `${thing(unit)} chưa có trong danh sách nơi đến của chuyến công tác; xin bổ sung hoặc kiểm tra lại.`,
  title_body_mismatch: ({ title, body }, { label, thing }) =>
    `chức vụ ${label("post-title", title)} không thuộc ${thing(body)}; chức vụ của Đảng và của Nhà nước xin ghi đúng cơ quan.`,
  parts_exceed_total: ({ sum, total, complete }, { number }) =>
    `các thành phần cộng lại là ${number(sum)}, ${complete ? "khác" : "lớn hơn"} giá trị ${number(total)}; ${CHECK}.`,
  part_exceeds_whole: ({ part, whole }, { number }) =>
    `${number(part)} lớn hơn tổng số ${number(whole)}; ${CHECK}.`,
  dossier_sum_mismatch: ({ total, parts, expected, found }, { number, label, and }) =>
    `${label("dossier-count", total)} ghi ${number(found)}, còn ${and(parts.map((part) => label("dossier-count", part)))} cộng lại là ${number(expected)}; ${CHECK}.`,
  dossier_part_exceeds: ({ part, whole, partCount, wholeCount }, { number, label }) =>
    `${label("dossier-count", part)} (${number(partCount)}) lớn hơn ${label("dossier-count", whole)} (${number(wholeCount)}); ${CHECK}.`,
  dossier_balance_mismatch: ({ expected, found }, { number }) =>
    `tiếp nhận ${number(expected)}, còn đã giải quyết, đang giải quyết, chờ bổ sung và trả lại cộng lại là ${number(found)}; xin bổ sung phần còn lại hoặc kiểm tra lại.`,
  rate_not_reachable: ({ rate, percent, count, total, below, above }, words) =>
    `${words.plain("rate-kind", rate)} ${words.number(percent)} % không thể tính ra từ ${words.number(total)} (${words.plain("dossier-count", count)}), gần nhất là ${words.percent(below)} và ${words.percent(above)}; xin nêu rõ mẫu số.`,
  rate_contradicts_counts: ({ rate, percent, part, total, computed }, words) =>
    `${words.plain("rate-kind", rate)} ${words.number(percent)} % khác với ${words.percent(computed)} tính từ ${words.number(part)} trên ${words.number(total)}; xin nêu rõ mẫu số hoặc kiểm tra lại.`,
  after_issue: ({ day, issuedOn }, words) =>
    `${words.day(day)} sau khi dữ liệu được phát hành (${words.day(issuedOn)}); ${CHECK_DAYS}.`,
  published_before_visit: ({ date, publishedOn }, { day }) =>
    `chuyến công tác ghi ${day(date)}, nhưng nguồn đã đăng từ ${day(publishedOn)}; ${CHECK_DAYS}.`,
  answer_before_proposal: ({ answered, raised, proposalId }, { quote, day }) =>
    `trả lời ghi ${day(answered)}, nhưng kiến nghị ${quote(proposalId)} được nêu sau đó (${day(raised)}); ${CHECK_DAYS}.`,
  deadline_before_issue: ({ deadline, issued }, { day }) =>
    `thời hạn (${day(deadline)}) sớm hơn khi giao việc (${day(issued)}); ${CHECK_DAYS}.`,
  gift_of_nothing: ({ item }, { quote }) =>
    `${quote(item)} ghi số lượng 0; nếu chưa rõ số lượng, xin bỏ hẳn mục này.`,
  indicator_count_mismatch: ({ listed, stated }, { number }) =>
    `liệt kê ${number(listed)} chỉ tiêu, còn tổng số ghi ${number(stated)}; ${CHECK}.`,
  group_count_mismatch: ({ listed, stated, complete }, { number }) =>
    `${complete ? "danh sách đầy đủ có" : "danh sách đã có"} ${number(listed)} đơn vị, còn tổng số ghi ${number(stated)}; ${CHECK}.`,
  measure_without_time: ({ name }, { quote }) =>
    `số liệu ${quote(name)} chưa ghi ngày hoặc thời kỳ nên chưa so sánh được với số liệu khác.`,
  repeated_item: ({ item }, { thing }) => `${thing(item)} được ghi nhiều lần; xin ghi một lần.`,
};

/** The question behind a word that was perhaps mistyped. */
function meant(similar: string | undefined, name: (similar: string) => string): string {
  return similar === undefined ? "" : ` (ý của bạn có phải là ${name(similar)}?)`;
}
