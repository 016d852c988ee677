import type { Locale } from "../../../core/locale.js";
import { itemAt } from "../../../core/item-at.js";
import { formatNumber } from "../../../core/number.js";
import { cellText } from "../cell-text.js";
import type { Block } from "../page.js";
import { textWidth } from "./text-width.js";

/** Draws the bars of a block as SVG. */
export type ChartDrawer = (block: Block, locale: Locale) => string;

const WIDTH = 440;
const LABELS = 165;
const LINE = 14;
const BAR = 14;
const LEGEND = 28;
/** Told apart by everyone, and on a grey printer. */
const COLOURS = [
  { bar: "#1d5b8f", label: "#ffffff" },
  { bar: "#e0902f", label: "#222222" },
  { bar: "#6b6b6b", label: "#ffffff" },
];
const TEXT = { fontFamily: "inherit", fontSize: 12, color: "#222222" };

/** What draws charts: the optional package `echarts`; `undefined`: it cannot be had. */
export async function chartDrawer(): Promise<ChartDrawer | undefined> {
  const parts = await loadParts();
  if (parts === undefined) return undefined;
  const [core, { BarChart }, { GridComponent, LegendComponent }, { SVGRenderer }] = parts;
  core.use([BarChart, GridComponent, LegendComponent, SVGRenderer]);
  core.setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, font) }) });
  return (block, locale) => {
    const { bars: { columns: bars = [], isStacked = false } = {}, columns, rows } = block;
    const legend = bars.length > 1 ? LEGEND : 0;
    const thickness = (isStacked ? 1 : bars.length) * BAR;
    const lines = Math.max(
      ...rows.map(([label]) => Math.ceil(textWidth(cellText(label, locale)) / (LABELS - 20))),
    );
    const height = legend + rows.length * (Math.max(thickness, lines * LINE) + 8) + 4;
    const chart = core.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
    chart.setOption({
      animation: false,
      textStyle: TEXT,
      color: COLOURS.map(({ bar }) => bar),
      grid: { left: LABELS, right: 44, top: legend, bottom: 4, outerBoundsMode: "none" },
      ...(legend > 0 && {
        legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, selectedMode: false, textStyle: TEXT },
      }),
      xAxis: { type: "value", show: false, min: 0 },
      yAxis: {
        type: "category",
        inverse: true,
        data: rows.map(([label]) => cellText(label, locale)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: "#999999" } },
        axisLabel: { ...TEXT, width: LABELS - 12, overflow: "break", lineHeight: LINE, interval: 0 },
      },
      series: bars.map((at, order) => ({
        type: "bar",
        name: itemAt(columns, at).heading,
        data: rows.map((row) => row[at]),
        barWidth: BAR,
        barGap: "0%",
        silent: true,
        ...(isStacked && { stack: "all" }),
        label: {
          ...TEXT,
          ...(isStacked && { color: COLOURS[order]?.label }),
          show: true,
          position: isStacked ? "inside" : "right",
          textBorderWidth: 0,
          formatter: ({ value }: { value: unknown }) =>
            typeof value === "number" && (value > 0 || !isStacked) ? formatNumber(value, locale) : "",
        },
      })),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return plain(svg);
  };
}

/** The picture without what is for scripts and pointers, which counts up from chart to chart. */
function plain(svg: string): string {
  const [start = "", ...styled] = svg.split("<style");
  return [start, ...styled.map((part) => part.slice(part.indexOf("</style>") + "</style>".length))]
    .join("")
    .replaceAll(/ (?:class|ecmeta_\w+)="[^"]*"/g, "");
}

async function loadParts() {
  try {
    return await Promise.all([
      import("echarts/core"),
      import("echarts/charts"),
      import("echarts/components"),
      import("echarts/renderers"),
    ]);
  } catch {
    return undefined;
  }
}
