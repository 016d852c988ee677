/** Members of {@link dossierChannelList}, in display order. */
export const dossierChannels = ["online", "in-person", "postal"] as const;

/** By which way the counted dossiers came in. */
export type DossierChannel = (typeof dossierChannels)[number];
