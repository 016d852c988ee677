import type { Body } from "./body.js";
import type { CodeList, CodeMember } from "./code-list.js";

/** Members of {@link fieldCodeList}, in display order. */
export const fieldCodes = [
  "general",
  "apparatus",
  "staffing",
  "training",
  "staff-policy",
  "discipline",
  "authority",
  "facilities",
  "procedures",
  "procedures.feedback",
  "citizen-reception",
  "digital",
  "digital.archives",
  "digital.telecoms",
  "science",
  "finance",
  "finance.tax",
  "accounting",
  "public-investment",
  "investment-promotion",
  "planning",
  "land",
  "construction",
  "transport",
  "environment",
  "environment.minerals",
  "economy",
  "industry-trade",
  "business-registration",
  "agriculture",
  "veterinary",
  "forestry",
  "new-rural",
  "resettlement",
  "disaster",
  "target-programmes",
  "tourism",
  "culture",
  "education",
  "health",
  "social",
  "social.housing",
  "poverty",
  "ethnic-religious",
  "justice",
  "security",
  "defence",
  "party-building",
  "party-members",
  "inspection",
  "elections",
  "front-mass",
  "opinion",
  "other",
] as const;

/** Which field of work a record concerns; a code with a dot lies within the field before the dot. */
export type FieldCode = (typeof fieldCodes)[number];

/** What a code list says about a field of work. */
export interface FieldCodeMember extends CodeMember {
  /** The provincial department that leads in the field; absent: none leads alone. */
  readonly lead?: Body;
}

/** The code list of fields of work. */
export interface FieldCodeList extends CodeList<FieldCode> {
  readonly members: Readonly<Record<FieldCode, FieldCodeMember>>;
}

/** Which field of work a record concerns; a code with a dot lies within the field before the dot. */
export const fieldCodeList: FieldCodeList = {
  name: "field-code",
  title: { vi: "Lĩnh vực", en: "Field of work" },
  open: true,
  source: "The five reports of 2025; lead departments by their names and mergers (Decree 150/2025/NĐ-CP)",
  members: {
    general: { vi: "Chung, tổng hợp", en: "General", aliases: ["chung", "tổng hợp"] },
    apparatus: {
      vi: "Tổ chức bộ máy",
      en: "Organisational apparatus",
      aliases: ["bộ máy", "tổ chức"],
      lead: "home-affairs-department",
    },
    staffing: {
      vi: "Biên chế, nhân lực",
      en: "Staffing",
      aliases: ["nhân sự", "biên chế", "nhân lực"],
      lead: "home-affairs-department",
    },
    training: {
      vi: "Đào tạo, bồi dưỡng cán bộ",
      en: "Staff training",
      aliases: ["đào tạo", "bồi dưỡng", "tập huấn"],
      lead: "home-affairs-department",
    },
    "staff-policy": {
      vi: "Chế độ, chính sách cán bộ",
      en: "Staff policy",
      aliases: ["chế độ, chính sách", "chính sách cán bộ"],
      lead: "home-affairs-department",
    },
    discipline: { vi: "Kỷ luật, kỷ cương", en: "Discipline", aliases: ["kỷ cương"] },
    authority: { vi: "Phân cấp, phân quyền", en: "Division of authority", aliases: ["phân cấp"] },
    facilities: {
      vi: "Trụ sở, trang thiết bị",
      en: "Facilities and equipment",
      aliases: ["CSVC", "cơ sở vật chất", "trụ sở"],
    },
    procedures: { vi: "Thủ tục hành chính", en: "Administrative procedures", aliases: ["TTHC", "CCHC"] },
    "procedures.feedback": { vi: "Phản ánh, kiến nghị", en: "Feedback on procedures", aliases: ["PAKN"] },
    "citizen-reception": {
      vi: "Tiếp công dân, khiếu nại, tố cáo",
      en: "Citizen reception, complaints and denunciations",
      aliases: ["tiếp công dân", "KNTC"],
    },
    digital: {
      vi: "Chuyển đổi số, công nghệ thông tin",
      en: "Digital transformation and IT",
      aliases: ["CĐS", "CNTT", "chuyển đổi số"],
      lead: "science-technology-department",
    },
    "digital.archives": {
      vi: "Văn thư, lưu trữ, số hóa tài liệu",
      en: "Archives and digitisation",
      aliases: ["lưu trữ", "văn thư, lưu trữ"],
    },
    "digital.telecoms": {
      vi: "Viễn thông",
      en: "Telecommunications",
      aliases: ["đường truyền"],
      lead: "science-technology-department",
    },
    science: {
      vi: "Khoa học và công nghệ, đổi mới sáng tạo",
      en: "Science, technology and innovation",
      aliases: ["KHCN", "khoa học và công nghệ"],
      lead: "science-technology-department",
    },
    finance: {
      vi: "Tài chính, ngân sách",
      en: "Finance and budget",
      aliases: ["tài chính", "ngân sách"],
      lead: "finance-department",
    },
    "finance.tax": { vi: "Thuế, thu ngân sách", en: "Tax and revenue", aliases: ["thuế"] },
    accounting: { vi: "Kế toán", en: "Accounting", lead: "finance-department" },
    "public-investment": {
      vi: "Đầu tư công",
      en: "Public investment",
      aliases: ["ĐTC"],
      lead: "finance-department",
    },
    "investment-promotion": {
      vi: "Thu hút đầu tư",
      en: "Investment promotion",
      aliases: ["xúc tiến đầu tư"],
      lead: "finance-department",
    },
    planning: { vi: "Quy hoạch", en: "Planning", aliases: ["QH"] },
    land: {
      vi: "Đất đai",
      en: "Land",
      aliases: ["địa chính", "GPMB"],
      lead: "agriculture-environment-department",
    },
    construction: {
      vi: "Xây dựng, đô thị",
      en: "Construction and urban affairs",
      aliases: ["xây dựng", "đô thị"],
      lead: "construction-department",
    },
    transport: {
      vi: "Giao thông vận tải",
      en: "Transport",
      aliases: ["GTVT", "giao thông"],
      lead: "construction-department",
    },
    environment: { vi: "Môi trường", en: "Environment", lead: "agriculture-environment-department" },
    "environment.minerals": { vi: "Khoáng sản", en: "Minerals", lead: "agriculture-environment-department" },
    economy: { vi: "Kinh tế", en: "Economy", aliases: ["phát triển kinh tế"] },
    "industry-trade": {
      vi: "Công thương",
      en: "Industry and trade",
      aliases: ["công nghiệp", "thương mại"],
      lead: "industry-trade-department",
    },
    "business-registration": {
      vi: "Đăng ký kinh doanh",
      en: "Business registration",
      aliases: ["ĐKKD"],
      lead: "finance-department",
    },
    agriculture: { vi: "Nông nghiệp", en: "Agriculture", lead: "agriculture-environment-department" },
    veterinary: { vi: "Thú y", en: "Veterinary services", lead: "agriculture-environment-department" },
    forestry: {
      vi: "Lâm nghiệp, kiểm lâm",
      en: "Forestry",
      aliases: ["lâm nghiệp", "kiểm lâm"],
      lead: "agriculture-environment-department",
    },
    "new-rural": {
      vi: "Xây dựng nông thôn mới",
      en: "New rural development",
      aliases: ["NTM", "nông thôn mới"],
      lead: "agriculture-environment-department",
    },
    resettlement: { vi: "Tái định cư", en: "Resettlement", aliases: ["TĐC"] },
    disaster: {
      vi: "Phòng, chống thiên tai",
      en: "Disaster prevention and control",
      aliases: ["PCTT", "thiên tai"],
      lead: "agriculture-environment-department",
    },
    "target-programmes": {
      vi: "Chương trình mục tiêu quốc gia",
      en: "National target programmes",
      aliases: ["CTMTQG", "MTQG"],
    },
    tourism: { vi: "Du lịch", en: "Tourism", lead: "culture-sports-tourism-department" },
    culture: {
      vi: "Văn hóa, thể thao",
      en: "Culture and sports",
      aliases: ["văn hóa", "thể thao"],
      lead: "culture-sports-tourism-department",
    },
    education: {
      vi: "Giáo dục và đào tạo",
      en: "Education",
      aliases: ["giáo dục", "GDĐT"],
      lead: "education-training-department",
    },
    health: { vi: "Y tế", en: "Health", lead: "health-department" },
    social: {
      vi: "Văn hóa - xã hội, an sinh",
      en: "Social affairs",
      aliases: ["xã hội", "an sinh xã hội", "VHXH"],
    },
    "social.housing": {
      vi: "Xóa nhà tạm, nhà ở xã hội",
      en: "Housing support",
      aliases: ["xóa nhà tạm", "nhà ở xã hội"],
    },
    poverty: { vi: "Giảm nghèo", en: "Poverty reduction", aliases: ["xóa đói giảm nghèo"] },
    "ethnic-religious": {
      vi: "Dân tộc, tôn giáo",
      en: "Ethnic and religious affairs",
      aliases: ["dân tộc", "tôn giáo", "DTTG"],
      lead: "ethnic-religious-affairs-department",
    },
    justice: {
      vi: "Tư pháp, hộ tịch",
      en: "Justice and civil status",
      aliases: ["tư pháp", "hộ tịch", "chứng thực"],
      lead: "justice-department",
    },
    security: {
      vi: "An ninh, trật tự",
      en: "Security and public order",
      aliases: ["ANTT", "an ninh", "trật tự an toàn xã hội"],
    },
    defence: { vi: "Quốc phòng, quân sự", en: "Defence", aliases: ["QP", "quốc phòng", "quân sự"] },
    "party-building": { vi: "Xây dựng Đảng", en: "Party building", aliases: ["XDĐ"] },
    "party-members": {
      vi: "Phát triển đảng viên",
      en: "Party members",
      aliases: ["kết nạp đảng viên", "đảng viên"],
    },
    inspection: {
      vi: "Kiểm tra, giám sát, thanh tra",
      en: "Inspection and supervision",
      aliases: ["kiểm tra, giám sát", "thanh tra"],
    },
    elections: { vi: "Bầu cử", en: "Elections" },
    "front-mass": {
      vi: "Mặt trận, đoàn thể, dân vận",
      en: "Front and mass organisations",
      aliases: ["mặt trận", "đoàn thể", "dân vận"],
    },
    opinion: { vi: "Tư tưởng, dư luận", en: "Public opinion", aliases: ["dư luận", "tuyên truyền"] },
    other: { vi: "Lĩnh vực khác", en: "Other field", aliases: ["khác"] },
  },
};
