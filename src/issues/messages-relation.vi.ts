import type { Messages } from "./messages.js";
import type { RelationIssueParams } from "./params-relation.js";

const CHECK_DAYS = "xin kiểm tra lại hai thời điểm này";
const PERSONAL: ReadonlyMap<string, string> = new Map([
  ["identity-number", "số căn cước"],
  ["phone-number", "số điện thoại"],
  ["email", "địa chỉ thư điện tử"],
]);

/** What the issues between records, with the law and about privacy say in Vietnamese. */
export const relationVi: Pick<Messages, keyof RelationIssueParams> = {
  repeated_record: (p, w) =>
    `bản ghi mã ${w.quote(p.id)} lặp lại y nguyên ${w.place(p.first)}; xin giữ một bản.`,
  personal_data: (p, w) =>
    `từ ký tự thứ ${w.ordinal(p.position)} dường như có ${PERSONAL.get(p.what) ?? "thông tin"} của cá nhân; xin bỏ thông tin này.`,

  kind_ended: (p, w) =>
    `${w.label("former-unit-kind", p.kind)} chỉ còn đến ${w.day(p.ended)}, trong khi thời điểm ghi là ${w.day(p.validTo)}.`,
  validity_overlap: (p, w) =>
    `mã ${w.quote(p.code)} có hiệu lực từ ${w.day(p.validFrom)}, trùng thời gian với ${w.place(p.first, p.firstLine)}; mỗi ngày một đơn vị chỉ có một bản.`,
  unit_name_repeated: (p, w) =>
    `tên ${w.quote(p.name)} cùng lúc là tên của mã ${w.quote(p.other)} trong tỉnh, thành phố mã ${w.quote(p.provinceCode)}; xin kiểm tra lại tên và dấu.`,
  succession_date_differs: (p, w) =>
    `ghi ${w.day(p.found)}, còn theo nghị quyết sắp xếp năm 2025 là ${w.day(p.expected)}; xin kiểm tra lại.`,
  successor_kind_unlikely: (p, w) =>
    `đơn vị mới ghi là ${w.label("commune-kind", p.kind)}, còn với các đơn vị cũ này thường là ${w.label("commune-kind", p.expected)}; xin kiểm tra lại.`,
  predecessor_used_twice: (p, w) =>
    `${w.thing(p.predecessor)} đã nhập toàn bộ vào nơi khác (${w.place(p.first, p.firstLine)}); xin kiểm tra lại phạm vi.`,
  area_differs: (p, w) =>
    `diện tích đơn vị mới là ${w.number(p.area)} km², còn các đơn vị cũ cộng lại là ${w.number(p.sum)} km²; xin kiểm tra lại các số này.`,
  below_standard: (p, w) =>
    `${w.number(p.found)} thấp hơn tiêu chuẩn chung ${w.number(p.standard)}; trường hợp đặc thù có thể áp dụng mức thấp hơn.`,

  two_heads: (p, w) =>
    `${w.label("post-title", p.title)} của ${w.thing(p.body)} cùng lúc còn ghi cho người khác (${w.place(p.first, p.firstLine)}); xin bổ sung thời gian giữ chức.`,
  director_is_vice_chair: (p, w) =>
    `từ ${w.day(p.since)}, giám đốc trung tâm phục vụ hành chính công của ${w.thing(p.unit)} không đồng thời là Phó Chủ tịch UBND; xin kiểm tra lại chức vụ, thời gian.`,
  director_not_vice_chair: (p, w) =>
    `đến hết ${w.day(p.until)}, giám đốc trung tâm phục vụ hành chính công của ${w.thing(p.unit)} là một Phó Chủ tịch UBND; xin bổ sung chức vụ nếu có.`,
  body_name_ended: (p, w) =>
    `tên gọi của ${w.thing(p.body)} do quy định chung đặt đến hết ${w.day(p.ended)}; sau đó tên do tỉnh, thành phố quyết định.`,

  commune_centre_in_one_level_province: (p, w) =>
    `${w.thing(p.province)} theo mô hình trung tâm một cấp nên ${w.thing(p.unit)} có chi nhánh, không có trung tâm riêng; xin kiểm tra lại mô hình.`,
  period_before_unit: (p, w) =>
    `${w.thing(p.unit)} hoạt động từ ${w.day(p.since)}, còn số liệu tính từ ${w.day(p.start)}; xin nêu rõ phần của đơn vị cũ.`,
  authority_exceeds_centre: (p, w) =>
    `tiếp nhận thuộc thẩm quyền cấp xã ${w.number(p.received)}, nhiều hơn tổng tiếp nhận tại trung tâm ${w.number(p.atCentre)} (bản ghi ${w.quote(p.otherId)}); xin kiểm tra lại hai số này.`,

  unit_outside_province: (p, w) =>
    `${w.thing(p.unit)} không thuộc ${w.thing(p.province)}, nơi cử đoàn; xin kiểm tra lại đơn vị hoặc nơi cử đoàn.`,
  delegation_in_two_places: (p, w) =>
    `cùng buổi ${w.day(p.date)} đoàn còn ở nơi khác (${w.place(p.first, p.firstLine)}); nếu là một chuyến, xin ghi các điểm dừng theo thứ tự.`,
  follow_up_not_later: (p, w) =>
    `chuyến công tác ghi ${w.day(p.date)}, sớm hơn chuyến ${w.quote(p.earlierId)} được tiếp nối (${w.day(p.earlierDate)}); ${CHECK_DAYS}.`,
  follow_up_elsewhere: (p, w) =>
    `chuyến công tác không đến đơn vị nào của chuyến ${w.quote(p.earlierId)} được tiếp nối; xin kiểm tra lại.`,
  former_unit_acts: (p, w) =>
    `${w.thing(p.actor)} không còn từ ngày 1/7/2025, trong khi thời điểm ghi là ${w.day(p.day)}; xin dùng đơn vị hiện nay.`,
  directive_upwards: (p, w) =>
    `${w.thing(p.issuer)} giao việc cho cấp trên là ${w.thing(p.addressee)}; nếu là đề nghị, xin chọn loại chỉ đạo đó.`,
  directive_outside_area: (p, w) =>
    `${w.thing(p.addressee)} không thuộc phạm vi của ${w.thing(p.issuer)}; xin kiểm tra lại nơi nhận hoặc loại chỉ đạo.`,
  ministry_directs_commune: (p, w) =>
    `${w.thing(p.issuer)} ${w.plain("directive-kind", p.kind).toLowerCase()} trực tiếp ${w.thing(p.addressee)}; bộ, ngành chỉ đề nghị cấp xã, việc giao xin ghi qua cấp tỉnh.`,
  document_before_act: (p, w) =>
    `nội dung ghi ${w.day(p.date)}, nhưng văn bản ${w.quote(p.documentId)} ban hành trước đó (${w.day(p.issuedOn)}); ${CHECK_DAYS}.`,
  task_differs_from_directive: (p, w) =>
    `mục này khác với chỉ đạo ${w.quote(p.directiveId)} mà nhiệm vụ dẫn chiếu; xin ghi cho khớp.`,
};
