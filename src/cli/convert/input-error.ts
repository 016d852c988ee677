import type { Labels } from "../../core/locale.js";

/** Something in the input that cannot be read, with the line it stands on. */
export class InputError extends Error {
  constructor(
    readonly line: number,
    readonly labels: Labels,
  ) {
    super(`line ${line}: ${labels.en}`);
    this.name = "InputError";
  }
}

/** For a line with bytes that are no UTF-8. */
export const notUtf8: Labels = {
  vi: "không phải UTF-8; hãy lưu tệp ở dạng CSV UTF-8",
  en: "not UTF-8; save the file as CSV UTF-8",
};
