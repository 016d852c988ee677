import type { Labels, Locale } from "../../core/locale.js";
import { mostSimilar } from "../../core/similar.js";
import { fold } from "../../core/text.js";
import type { SheetLayout } from "./layout.js";
import { sheetLayouts } from "./layout.js";

/** The sheets of a workbook that hold no records. */
export const guideName: Labels = { vi: "Hướng dẫn", en: "Guide" };
export const listsName: Labels = { vi: "Danh mục", en: "Code lists" };

let known: ReadonlyMap<string, SheetLayout> | undefined;

/**
 * The layout of a sheet by its name in either language, or by the name of its table; `own` for a sheet that holds no
 * records; for any other the name that may have been meant.
 */
export function findSheet(
  name: string,
  locale: Locale,
): { readonly layout: SheetLayout } | { readonly similar: string | undefined } | "own" {
  known ??= new Map(
    sheetLayouts().flatMap((layout) =>
      [layout.table.name, layout.names.en, layout.names.vi].map((text) => [fold(text), layout] as const),
    ),
  );
  const layout = known.get(fold(name));
  if (layout !== undefined) return { layout };
  if ([guideName, listsName].some((own) => own.vi === name || own.en === name)) return "own";
  return {
    similar: mostSimilar(
      name,
      sheetLayouts().map(({ names }) => names[locale]),
    ),
  };
}
