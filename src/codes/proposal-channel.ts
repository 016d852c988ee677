import type { CodeList } from "./code-list.js";

/** Members of {@link proposalChannelList}, in display order. */
export const proposalChannels = ["session", "document", "supervision", "voters", "feedback-system"] as const;

/** By which way a proposal reaches its addressee. */
export type ProposalChannel = (typeof proposalChannels)[number];

/** By which way a proposal reaches its addressee. */
export const proposalChannelList: CodeList<ProposalChannel> = {
  name: "proposal-channel",
  title: { vi: "Kênh kiến nghị", en: "Channel of the proposal" },
  open: false,
  source: "The five reports of 2025; law on supervision (voters' petitions, supervision recommendations)",
  members: {
    session: {
      vi: "Tại buổi làm việc",
      en: "At a session",
      aliases: ["buổi làm việc", "trực tiếp", "tại cuộc họp"],
    },
    document: { vi: "Bằng văn bản", en: "By document", aliases: ["văn bản", "công văn", "tờ trình"] },
    supervision: {
      vi: "Qua giám sát",
      en: "Through supervision",
      aliases: ["giám sát", "kiến nghị sau giám sát"],
    },
    voters: { vi: "Qua tiếp xúc cử tri", en: "Through voters", aliases: ["cử tri", "ý kiến cử tri", "TXCT"] },
    "feedback-system": {
      vi: "Qua hệ thống phản ánh, kiến nghị",
      en: "Through the feedback system",
      aliases: ["PAKN", "phản ánh, kiến nghị", "hệ thống"],
    },
  },
};
