/** How the page looks, on a screen and on paper. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f3f5f7; color: #1b1f23; font: 15px/1.45 "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1120px; margin: 0 auto; padding: 28px 24px 40px; }
h1 { margin: 0 0 10px; font-size: 26px; line-height: 1.2; color: #123d63; }
h2 { margin: 0 0 12px; font-size: 18px; color: #123d63; }
.about { display: flex; flex-wrap: wrap; gap: 4px 28px; margin: 0 0 20px; }
.about div { display: flex; gap: 6px; }
.about dt { color: #56606a; }
.about dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
.warning { margin: 0 0 20px; padding: 10px 14px; border-left: 5px solid #b3261e; background: #fdecea; }
.figures { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 12px; margin: 0 0 20px; padding: 0; list-style: none; }
.figures li { padding: 12px 14px; border: 1px solid #d6dce1; border-top: 4px solid #1d5b8f; background: #ffffff; }
.figures b { display: block; font-size: 28px; line-height: 1.15; font-variant-numeric: tabular-nums; }
.figures b.none { font-size: 17px; font-weight: 400; line-height: 32px; color: #56606a; }
.figures small { display: block; min-height: 1.4em; font-size: 13px; color: #56606a; }
.sections { display: flex; flex-wrap: wrap; gap: 16px; }
@container (min-width: 600px) { .blocks { columns: 2; column-gap: 32px; } }
.blocks > div { break-inside: avoid; }
section { flex: 1 1 calc(50% - 16px); min-width: 0; container-type: inline-size; padding: 16px 18px; border: 1px solid #d6dce1; background: #ffffff; }
section.wide { flex-basis: 100%; }
.none { color: #56606a; }
figure { margin: 0 0 16px; }
figcaption, caption { margin-bottom: 6px; font-weight: 600; text-align: left; }
svg { display: block; width: 100%; max-width: 500px; height: auto; }
.scroll { overflow-x: auto; margin: 0 0 16px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 4px 10px 4px 0; border-bottom: 1px solid #e3e7ea; text-align: left; vertical-align: top; }
thead th, thead td { border-bottom: 2px solid #9aa5ae; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
td.number { white-space: nowrap; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.none { font-style: italic; }
details { margin-top: 4px; font-size: 14px; }
summary { color: #1d5b8f; cursor: pointer; }
.rules { margin-top: 16px; }
.rules dl { margin: 10px 0 0; font-size: 13px; columns: 2; column-gap: 28px; }
.rules div { margin: 0 0 8px; break-inside: avoid; }
.rules dt { font-weight: 600; }
.rules dd { margin: 0; color: #444c54; }
@media (max-width: 820px) {
  section { flex-basis: 100%; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .rules dl { columns: 1; }
  main { padding: 18px 14px; }
}
@page { size: A4; margin: 12mm; }
@media print {
  body { background: none; font-size: 9pt; line-height: 1.3; }
  main { max-width: none; padding: 0; }
  h1 { margin-bottom: 4px; font-size: 15pt; }
  h2 { margin-bottom: 5px; font-size: 11pt; break-after: avoid; }
  .about { gap: 1px 18px; }
  .about, .warning, .figures { margin-bottom: 7px; }
  .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 6px; }
  .figures li { padding: 4px 8px; border-top-width: 3px; }
  .figures b { font-size: 14pt; }
  .figures b.none { font-size: 10pt; line-height: 16pt; }
  .figures small { font-size: 7.5pt; }
  .sections { gap: 7px; }
  section { flex-basis: calc(50% - 7px); padding: 7px 10px; break-inside: avoid; }
  section p { margin: 0 0 5px; }
  figure, .scroll { margin-bottom: 6px; }
  figcaption, caption { margin-bottom: 3px; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; break-inside: avoid; }
  th, td { padding: 2px 6px 2px 0; }
  thead th, thead td { border-bottom-width: 1px; }
  svg { max-width: 340px; }
  details { display: none; }
}
`;
