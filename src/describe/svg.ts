import type { Locale } from "../core/locale.js";
import { dotDiagram } from "./dot.js";
import type { ModelDescription } from "./model-description.js";
import { word } from "./words.js";

/** What draws a diagram written for Graphviz: `await instance()` of the optional package `@viz-js/viz`. */
export interface DiagramRenderer {
  /** Draws it. */
  renderString(diagram: string, options: { format: "svg" }): string;
}

/**
 * The entity-relationship diagram of a model as SVG. Text stays text: it can be searched and scales.
 *
 * @example
 * import { instance } from "@viz-js/viz";
 * const svg = svgDiagram(describeModel(), "vi", await instance());
 */
export function svgDiagram(model: ModelDescription, locale: Locale, renderer: DiagramRenderer): string {
  const drawing = renderer.renderString(dotDiagram(model, locale), { format: "svg" });
  // the head of the file names the version of Graphviz, which says nothing about the model
  const lines = drawing.slice(drawing.indexOf("<svg")).split("\n");
  const svg = lines.filter((line) => !line.startsWith("<!--")).join("\n");
  return svg.replace("<svg ", `<svg role="img" aria-label="${word("diagram", locale)}" lang="${locale}" `);
}
