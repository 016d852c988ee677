import type { CodeList } from "./code-list.js";

/** Members of {@link linkRelationList}, in display order. */
export const linkRelations = [
  "about",
  "explains",
  "part-of",
  "implements",
  "replaces",
  "responds-to",
  "may-be-same",
] as const;

/** How one record relates to another. */
export type LinkRelation = (typeof linkRelations)[number];

/** How one record relates to another. */
export const linkRelationList: CodeList<LinkRelation> = {
  name: "link-relation",
  title: { vi: "Quan hệ", en: "Relation" },
  open: false,
  source: "Own list of this library",
  members: {
    about: { vi: "Nói về", en: "About", aliases: ["liên quan"] },
    explains: { vi: "Giải thích", en: "Explains", aliases: ["lý giải", "nguyên nhân của"] },
    "part-of": { vi: "Là một phần của", en: "Part of", aliases: ["thuộc"] },
    implements: { vi: "Thực hiện", en: "Implements", aliases: ["triển khai"] },
    replaces: { vi: "Thay thế", en: "Replaces", aliases: ["thay"] },
    "responds-to": { vi: "Trả lời", en: "Responds to", aliases: ["phúc đáp"] },
    "may-be-same": { vi: "Có thể trùng với", en: "May be the same as", aliases: ["trùng"] },
  },
};
