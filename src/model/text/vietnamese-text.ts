/** The Vietnamese texts of one interface: its own under `""`, those of its fields under their names. */
export type VietnameseText = Readonly<Record<string, string>>;
