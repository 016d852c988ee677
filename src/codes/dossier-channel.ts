import type { CodeList } from "./code-list.js";

/** Members of {@link dossierChannelList}, in display order. */
export const dossierChannels = ["online", "in-person", "postal"] as const;

/** By which way the counted dossiers came in. */
export type DossierChannel = (typeof dossierChannels)[number];

/** By which way the counted dossiers came in. */
export const dossierChannelList: CodeList<DossierChannel> = {
  name: "dossier-channel",
  title: { vi: "Hình thức nộp hồ sơ", en: "Channel of the dossiers" },
  open: false,
  source: "Circular 01/2020/TT-VPCP (periodic reports)",
  members: {
    online: { vi: "Trực tuyến", en: "Online", aliases: ["DVCTT", "nộp trực tuyến", "qua mạng"] },
    "in-person": { vi: "Trực tiếp", en: "In person", aliases: ["nộp trực tiếp"] },
    postal: {
      vi: "Qua bưu chính công ích",
      en: "By public post",
      aliases: ["BCCI", "bưu chính", "bưu điện"],
    },
  },
};
