import { itemAt } from "../../../core/item-at.js";
import { andMore, cellText, notReported } from "../cell-text.js";
import type { Block, KeyFigure, Page, Section } from "../page.js";
import type { ChartDrawer } from "./chart.js";
import { escapeHtml } from "./escape.js";
import { style } from "./style.js";

const WORDS = {
  vi: { figures: "Số liệu của biểu đồ", chart: "Biểu đồ thanh", rules: "Cách tính" },
  en: { figures: "Figures of the chart", chart: "Bar chart", rules: "How it was counted" },
} as const;

/** What the page may load: nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A report as one HTML file without script, that loads nothing; with charts where something draws them. */
export function htmlOf(page: Page, draw: ChartDrawer | undefined): string {
  const { locale, title, about, warning, figures, sections } = page;
  const area = itemAt(about, 0)[1];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(`${title} – ${area}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<dl class="about">
${about.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join("\n")}
</dl>
${warning === undefined ? "" : `<p class="warning" role="note">${escapeHtml(warning)}</p>\n`}<ul class="figures">
${figures.map((figure) => figureHtml(figure, page)).join("\n")}
</ul>
<div class="sections">
${sections.map((section) => sectionHtml(section, page, draw)).join("\n")}
</div>
${rulesHtml(page)}
</main>
</body>
</html>
`;
}

function figureHtml({ label, value, note }: KeyFigure, { locale }: Page): string {
  const isNone = value === undefined;
  const text = escapeHtml(cellText(value, locale));
  return `<li>${escapeHtml(label)}<b${isNone ? ' class="none"' : ""}>${text}</b><small>${isNone ? "" : escapeHtml(note ?? "")}</small></li>`;
}

function sectionHtml(
  { id, title, isWide, blocks, notes }: Section,
  page: Page,
  draw: ChartDrawer | undefined,
): string {
  const isEmpty = blocks.length === 0 && notes.length === 0;
  return [
    `<section id="${id}" aria-labelledby="${id}-title"${isWide === true ? ' class="wide"' : ""}>`,
    `<h2 id="${id}-title">${escapeHtml(title)}</h2>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    '<div class="blocks">',
    ...blocks.map(
      (block) => `<div>
${blockHtml(block, page, draw)}
</div>`,
    ),
    "</div>",
    ...(isEmpty ? [`<p class="none">${notReported(page.locale)}</p>`] : []),
    "</section>",
  ].join("\n");
}

function blockHtml(block: Block, page: Page, draw: ChartDrawer | undefined): string {
  if (block.bars === undefined || draw === undefined) return tableHtml(block, page, true);
  return chartHtml(block, page, draw);
}

/** A picture with its table behind it. */
function chartHtml(block: Block, page: Page, draw: ChartDrawer): string {
  const { figures, chart } = WORDS[page.locale];
  const label = escapeHtml(`${chart}: ${block.title}`);
  const svg = draw(block, page.locale).replace("<svg ", `<svg role="img" aria-label="${label}" `);
  return `<figure>
<figcaption>${escapeHtml(block.title)}</figcaption>
${svg}
<details><summary>${figures}</summary>
${tableHtml(block, page, false)}
</details>
</figure>`;
}

function tableHtml({ title, columns, rows, hidden }: Block, { locale }: Page, hasCaption: boolean): string {
  const kind = (at: number, isNone = false): string => {
    const classes = [columns[at]?.isNumber === true ? "number" : "", isNone ? "none" : ""].filter(Boolean);
    return classes.length === 0 ? "" : ` class="${classes.join(" ")}"`;
  };
  const head = columns
    .map(({ heading }, at) =>
      heading === "" ? "<td></td>" : `<th scope="col"${kind(at)}>${escapeHtml(heading)}</th>`,
    )
    .join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = escapeHtml(cellText(cell, locale));
      return at === 0 ? `<th scope="row">${text}</th>` : `<td${kind(at, cell === undefined)}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  const more = hidden > 0 ? `\n<p class="none">${andMore(hidden, locale)}</p>` : "";
  return `<div class="scroll"><table>
${hasCaption ? `<caption>${escapeHtml(title)}</caption>\n` : ""}<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table></div>${more}`;
}

function rulesHtml({ rules, locale }: Page): string {
  const items = rules.map(
    ([question, rule]) => `<div><dt>${escapeHtml(question)}</dt><dd>${escapeHtml(rule)}</dd></div>`,
  );
  return `<details class="rules"><summary>${WORDS[locale].rules}</summary>
<dl>
${items.join("\n")}
</dl>
</details>`;
}
