import type { CodeList, CodeMember } from "./code-list.js";

/** Members of {@link postTitleList}, in display order. */
export const postTitles = [
  "party-secretary",
  "party-deputy-secretary",
  "standing-committee-member",
  "party-committee-member",
  "peoples-council-chair",
  "peoples-council-vice-chair",
  "peoples-committee-chair",
  "peoples-committee-vice-chair",
  "front-committee-chair",
  "front-committee-vice-chair",
  "director",
  "deputy-director",
  "chief-of-office",
  "deputy-chief-of-office",
  "chief-inspector",
  "deputy-chief-inspector",
  "head-of-commission",
  "deputy-head-of-commission",
  "head-of-division",
  "deputy-head-of-division",
  "service-centre-director",
  "principal",
  "minister",
  "deputy-minister",
  "deputy-prime-minister",
  "other",
] as const;

/** The title of a public post. */
export type PostTitle = (typeof postTitles)[number];

/** What a code list says about the title of a post. */
export interface PostTitleMember extends CodeMember {
  /** In bodies of which part of the political system the title exists. */
  readonly system: "party" | "state" | "any";
}

/** The code list of post titles. */
export interface PostTitleList extends CodeList<PostTitle> {
  readonly members: Readonly<Record<PostTitle, PostTitleMember>>;
}

/** The title of a public post. */
export const postTitleList: PostTitleList = {
  name: "post-title",
  title: { vi: "Chức vụ", en: "Post title" },
  open: true,
  source:
    "The five reports of 2025; Law 72/2025/QH15 on the organisation of local government (leaders of Council and Committee)",
  members: {
    "party-secretary": {
      vi: "Bí thư",
      en: "Party Secretary",
      aliases: ["Bí thư Tỉnh ủy", "Bí thư Thành ủy", "Bí thư Đảng ủy", "BT", "Secretary"],
      system: "party",
    },
    "party-deputy-secretary": {
      vi: "Phó Bí thư",
      en: "Party Deputy Secretary",
      aliases: ["Phó Bí thư Tỉnh ủy", "Phó Bí thư Thành ủy", "Phó Bí thư Đảng ủy", "PBT", "Deputy Secretary"],
      system: "party",
    },
    "standing-committee-member": {
      vi: "Ủy viên Ban Thường vụ",
      en: "Member of the Standing Committee",
      aliases: [
        "UV BTV",
        "UVBTV",
        "Ủy viên BTV Tỉnh ủy",
        "Ủy viên Ban Thường vụ Tỉnh ủy",
        "Ủy viên Ban Thường vụ Đảng ủy",
      ],
      system: "party",
    },
    "party-committee-member": {
      vi: "Ủy viên Ban Chấp hành",
      en: "Member of the Party Committee",
      aliases: [
        "UV BCH",
        "Tỉnh ủy viên",
        "Thành ủy viên",
        "Đảng ủy viên",
        "TUV",
        "ĐUV",
        "Cấp ủy viên",
        "Ủy viên BCH Đảng bộ",
      ],
      system: "party",
    },
    "peoples-council-chair": {
      vi: "Chủ tịch Hội đồng nhân dân",
      en: "Chairperson of the People's Council",
      aliases: ["CT HĐND", "Chủ tịch HĐND", "Chairman of the People's Council"],
      system: "state",
    },
    "peoples-council-vice-chair": {
      vi: "Phó Chủ tịch Hội đồng nhân dân",
      en: "Vice Chairperson of the People's Council",
      aliases: ["PCT HĐND", "Phó Chủ tịch HĐND", "Vice Chairman of the People's Council"],
      system: "state",
    },
    "peoples-committee-chair": {
      vi: "Chủ tịch Ủy ban nhân dân",
      en: "Chairperson of the People's Committee",
      aliases: ["CT UBND", "Chủ tịch UBND", "Chairman of the People's Committee"],
      system: "state",
    },
    "peoples-committee-vice-chair": {
      vi: "Phó Chủ tịch Ủy ban nhân dân",
      en: "Vice Chairperson of the People's Committee",
      aliases: ["PCT UBND", "Phó Chủ tịch UBND", "Vice Chairman of the People's Committee"],
      system: "state",
    },
    "front-committee-chair": {
      vi: "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam",
      en: "Chairperson of the Vietnam Fatherland Front Committee",
      aliases: ["CT UBMTTQ", "Chủ tịch MTTQ", "Chủ tịch UBMTTQ", "Chủ tịch Mặt trận"],
      system: "any",
    },
    "front-committee-vice-chair": {
      vi: "Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam",
      en: "Vice Chairperson of the Vietnam Fatherland Front Committee",
      aliases: ["PCT UBMTTQ", "Phó Chủ tịch MTTQ", "Phó Chủ tịch UBMTTQ", "Phó Chủ tịch Mặt trận"],
      system: "any",
    },
    director: { vi: "Giám đốc", en: "Director", aliases: ["GĐ", "Giám đốc Sở"], system: "any" },
    "deputy-director": {
      vi: "Phó Giám đốc",
      en: "Deputy Director",
      aliases: ["PGĐ", "Phó Giám đốc Sở"],
      system: "any",
    },
    "chief-of-office": {
      vi: "Chánh Văn phòng",
      en: "Chief of Office",
      aliases: ["CVP", "Chánh VP"],
      system: "any",
    },
    "deputy-chief-of-office": {
      vi: "Phó Chánh Văn phòng",
      en: "Deputy Chief of Office",
      aliases: ["PCVP", "Phó Chánh VP", "Phó Văn phòng"],
      system: "any",
    },
    "chief-inspector": { vi: "Chánh Thanh tra", en: "Chief Inspector", aliases: ["CTT"], system: "state" },
    "deputy-chief-inspector": {
      vi: "Phó Chánh Thanh tra",
      en: "Deputy Chief Inspector",
      aliases: ["PCTT"],
      system: "state",
    },
    "head-of-commission": {
      vi: "Trưởng Ban",
      en: "Head of Commission",
      aliases: ["Chủ nhiệm Ủy ban Kiểm tra", "Chủ nhiệm UBKT"],
      system: "any",
    },
    "deputy-head-of-commission": {
      vi: "Phó Trưởng Ban",
      en: "Deputy Head of Commission",
      aliases: ["Phó Ban", "Phó Chủ nhiệm Ủy ban Kiểm tra", "Phó Chủ nhiệm UBKT"],
      system: "any",
    },
    "head-of-division": { vi: "Trưởng phòng", en: "Head of Division", aliases: ["TP"], system: "any" },
    "deputy-head-of-division": {
      vi: "Phó Trưởng phòng",
      en: "Deputy Head of Division",
      aliases: ["PTP", "Phó phòng"],
      system: "any",
    },
    "service-centre-director": {
      vi: "Giám đốc Trung tâm Phục vụ hành chính công",
      en: "Director of the Public Administration Service Centre",
      aliases: ["GĐ TTPVHCC", "GĐ Trung tâm PVHCC", "Giám đốc TTPVHCC"],
      system: "state",
    },
    principal: { vi: "Hiệu trưởng", en: "School Principal", aliases: ["HT", "headteacher"], system: "any" },
    minister: { vi: "Bộ trưởng", en: "Minister", aliases: ["BTr"], system: "state" },
    "deputy-minister": { vi: "Thứ trưởng", en: "Deputy Minister", system: "state" },
    "deputy-prime-minister": {
      vi: "Phó Thủ tướng",
      en: "Deputy Prime Minister",
      aliases: ["PTTg", "Phó Thủ tướng Chính phủ"],
      system: "state",
    },
    other: { vi: "Chức vụ khác", en: "Other post", aliases: ["khác"], system: "any" },
  },
};
