/** A readable summary of a dataset: who went where and when, what was found, asked and ordered. */
import type { AnyRecord, Dataset, Directive, Finding, Locale, Lookup, Measure, Visit } from "haicap";
import { dateOf, formatNumber, lookupIn, nameOf } from "haicap";
import type { FieldCode } from "haicap/labels";
import {
  comparisonList,
  directiveKindList,
  dossierCountList,
  fieldCodeList,
  findingKindList,
  labelOf,
  measureUnitList,
  oversightActivityList,
  partOfDayList,
  rateKindList,
  sessionKindList,
  urgencyList,
} from "haicap/labels";

type Words = Readonly<Record<string, string>>;

const VI: Words = {
  led: "trưởng đoàn",
  to: "Đến",
  stops: "Điểm đến",
  session: "Làm việc",
  chair: "chủ trì",
  findings: "Nội dung ghi nhận, theo lĩnh vực",
  proposals: "Kiến nghị",
  directives: "Chỉ đạo, theo nơi nhận",
  figures: "Số liệu",
  none: "không có",
  by: "của",
  from: "từ",
  until: "đến",
  due: "hạn",
  unclassified: "Chưa phân loại",
  residents: "người",
  cells: "chi bộ",
  members: "đảng viên",
  area: "km²",
  areas: "khu dân cư",
  rooms: "phòng",
  sites: "địa điểm",
  targets: "chỉ tiêu",
  set: "(một nhóm kiến nghị, chưa liệt kê)",
};

const EN: Words = {
  led: "led by",
  to: "To",
  stops: "Stops",
  session: "Session",
  chair: "chair",
  findings: "Findings by field",
  proposals: "Proposals",
  directives: "Directives by addressee",
  figures: "Figures",
  none: "none",
  by: "by",
  from: "from",
  until: "to",
  due: "due",
  unclassified: "Not classified",
  residents: "people",
  cells: "Party cells",
  members: "Party members",
  area: "km²",
  areas: "residential areas",
  rooms: "rooms",
  sites: "sites",
  targets: "targets",
  set: "(a set of proposals, not itemised)",
};

/** A line of a summary and what stands below it. */
export interface SummaryPart {
  readonly text: string;
  readonly parts?: readonly SummaryPart[];
  /** Whether `parts` are counted; absent: no. */
  readonly numbered?: boolean;
}

/** The summary as headings with what stands below each. */
export function summaryOf(dataset: Dataset, locale: Locale): SummaryPart[] {
  const lookup = lookupIn(dataset);
  const page: Page = { dataset, lookup, locale, words: locale === "vi" ? VI : EN };
  return [
    ...visits(page),
    ...sessions(page),
    findings(page),
    proposals(page),
    directives(page),
    figures(page),
  ];
}

/** A summary as lines of text. */
export function linesOf(parts: readonly SummaryPart[]): string[] {
  return parts.flatMap(({ text, ...below }) => [`■ ${text}`, ...linesBelow(below, "  ")]);
}

function linesBelow({ parts = [], numbered = false }: Omit<SummaryPart, "text">, indent: string): string[] {
  return parts.flatMap(({ text, ...below }, index) => {
    const mark = numbered ? `${index + 1}. ` : indent.length > 2 ? "– " : "";
    return [indent + mark + text, ...linesBelow(below, indent + "  ")];
  });
}

interface Page {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly locale: Locale;
  readonly words: Words;
}

function name(page: Page, reference: string): string {
  return nameOf(reference, page.lookup, page.locale);
}

function names(page: Page, references: readonly string[] = []): string {
  return references.map((reference) => name(page, reference)).join(", ");
}

/** A text of a record in the language of the page, where it was translated. */
function text(page: Page, record: AnyRecord & { summary?: string | undefined }): string {
  const translations = "translations" in record ? (record.translations ?? []) : [];
  const translated = translations.find(
    ({ pointer, language }) => pointer === "/summary" && language === page.locale,
  );
  return translated?.text ?? record.summary ?? "";
}

function dayText(day: string | undefined): string {
  return (day ?? "").split("-").reverse().join("/");
}

function headOf(visit: Visit, page: Page): string {
  const delegation =
    visit.delegationId === undefined ? undefined : page.lookup.find("delegation", visit.delegationId);
  const head = delegation?.members?.find(({ role }) => role === "head")?.actor ?? visit.ledBy;
  const parts = [delegation?.name, head && `${page.words.led} ${name(page, head)}`];
  return parts.filter((part) => part !== undefined).join(", ");
}

function visits(page: Page): SummaryPart[] {
  return (page.dataset.visits ?? []).map((visit) => {
    const part = visit.partOfDay && `, ${labelOf(partOfDayList, visit.partOfDay, page.locale).toLowerCase()}`;
    const stops = (visit.stops ?? []).map((stop) => {
      const activities = (stop.activities ?? []).map((code) =>
        labelOf(oversightActivityList, code, page.locale),
      );
      const done = activities.length > 0 ? ` (${activities.join(", ").toLowerCase()})` : "";
      return { text: name(page, stop.at) + done };
    });
    return {
      text: `${dayText(visit.date)}${part ?? ""} — ${headOf(visit, page)}`,
      parts: [
        { text: `${page.words.to}: ${names(page, visit.units)}` },
        ...(stops.length > 0 ? [{ text: `${page.words.stops}:`, parts: stops, numbered: true }] : []),
      ],
    };
  });
}

function sessions(page: Page): SummaryPart[] {
  return (page.dataset.sessions ?? []).map((session) => {
    const chair = session.participants?.find(({ roles }) => roles.includes("chair"))?.actor;
    const day = dayText(dateOf("session", session, page.lookup));
    const chaired = chair ? `; ${page.words.chair}: ${name(page, chair)}` : "";
    const kind = labelOf(sessionKindList, session.kind, page.locale);
    return {
      text: `${page.words.session} ${day} (${kind.toLowerCase()}): ${names(page, session.units)}${chaired}`,
    };
  });
}

function section(title: string, count: number, parts: readonly SummaryPart[], page: Page): SummaryPart {
  return count === 0 ? { text: `${title}: ${page.words.none}` } : { text: `${title} (${count})`, parts };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

function findings(page: Page): SummaryPart {
  const all = page.dataset.findings ?? [];
  const parts = grouped<Finding>(all, ({ fields }) => fields?.[0] ?? "").map(([field, group]) => ({
    text:
      field === ""
        ? (page.words.unclassified ?? "")
        : labelOf(fieldCodeList, field as FieldCode, page.locale),
    parts: group.map((finding) => ({
      text: `[${labelOf(findingKindList, finding.kind, page.locale)}] ${text(page, finding)}`,
    })),
  }));
  return section(page.words.findings ?? "", all.length, parts, page);
}

function proposals(page: Page): SummaryPart {
  const all = page.dataset.proposals ?? [];
  const parts = all.map((proposal) => {
    const set = proposal.itemised === false ? ` ${page.words.set}` : "";
    return { text: `${text(page, proposal)}${set} — ${page.words.by} ${names(page, proposal.raisedBy)}` };
  });
  return { ...section(page.words.proposals ?? "", all.length, parts, page), numbered: true };
}

function directives(page: Page): SummaryPart {
  const all = page.dataset.directives ?? [];
  const addresseesOf = (directive: Directive): string =>
    directive.addressees.map(({ actor }) => name(page, actor)).join("; ");
  const parts = grouped(all, addresseesOf).map(([addressees, group]) => ({
    text: `→ ${addressees} (${group.length})`,
    parts: group.map((directive) => {
      const kind = labelOf(directiveKindList, directive.kind, page.locale);
      const urgency =
        directive.urgency && `; ${labelOf(urgencyList, directive.urgency, page.locale).toLowerCase()}`;
      const due =
        directive.deadline?.type === "by" ? `; ${page.words.due} ${dayText(directive.deadline.day)}` : "";
      return { text: `[${kind}${urgency ?? ""}${due}] ${text(page, directive)}` };
    }),
  }));
  return section(page.words.directives ?? "", all.length, parts, page);
}

function figures(page: Page): SummaryPart {
  const { dataset, words, locale } = page;
  const number = (value: number | undefined, unit: string | undefined): string[] =>
    value === undefined ? [] : [`${formatNumber(value, locale)} ${unit ?? ""}`];
  const line = (reference: string, figures: readonly string[]): SummaryPart[] =>
    figures.length === 0 ? [] : [{ text: `${name(page, reference)}: ${figures.join(", ")}` }];
  const parts = [
    ...(dataset.unitProfiles ?? []).flatMap(({ unit, areaKm2, population, residentialAreas }) =>
      line(unit, [
        ...number(areaKm2, words.area),
        ...number(population, words.residents),
        ...number(residentialAreas?.count, words.areas),
      ]),
    ),
    ...(dataset.partyStatistics ?? []).flatMap(({ unit, cells, members }) =>
      line(unit, [...number(cells, words.cells), ...number(members, words.members)]),
    ),
    ...(dataset.serviceCentres ?? []).flatMap(({ unit, rooms, siteCount }) =>
      line(`service-centre@${unit}`, [...number(rooms, words.rooms), ...number(siteCount, words.sites)]),
    ),
    ...(dataset.dossierStatistics ?? []).flatMap(({ unit, period, counts, rates }) =>
      line(unit, [
        ...(period ? [`${words.from} ${dayText(period.start)} ${words.until} ${dayText(period.end)}`] : []),
        ...Object.entries(counts ?? {}).map(
          ([key, value]) =>
            `${labelOf(dossierCountList, key, locale).toLowerCase()} ${formatNumber(value as number, locale)}`,
        ),
        ...(rates ?? []).map(
          ({ kind, percent }) =>
            `${labelOf(rateKindList, kind, locale).toLowerCase()} ${formatNumber(percent, locale)} %`,
        ),
      ]),
    ),
    ...(dataset.plans ?? []).flatMap(({ unit, indicatorCount }) =>
      line(unit, number(indicatorCount, words.targets)),
    ),
    ...(dataset.findings ?? []).flatMap(({ units, measures }) =>
      (measures ?? []).flatMap((measure) => line(units[0] ?? "", measureText(measure, page))),
    ),
  ];
  return section(words.figures ?? "", parts.length, parts, page);
}

function measureText(
  { name: title, value, unit, change, comparedWith }: Measure,
  { locale }: Page,
): string[] {
  if (value === undefined && change === undefined) return [];
  const figure = value === undefined ? "" : ` ${formatNumber(value, locale)}`;
  const of =
    unit === "percent" ? " %" : unit ? ` ${labelOf(measureUnitList, unit, locale).toLowerCase()}` : "";
  const arrow = { up: " ↑", down: " ↓", flat: " →" }[change ?? "flat"];
  const against = comparedWith ? ` (${labelOf(comparisonList, comparedWith, locale).toLowerCase()})` : "";
  return [`${title}${figure}${value === undefined ? "" : of}${change ? arrow : ""}${against}`];
}

/** What a dataset is called in a heading: the group or the first unit it is about, and its id. */
export function titleOf(dataset: Dataset, locale: Locale): string {
  const unit = dataset.visits?.[0]?.units[0] ?? dataset.sessions?.[0]?.units[0];
  const title =
    dataset.unitGroups?.[0]?.name ?? (unit && nameOf(unit, lookupIn(dataset), locale)) ?? dataset.issuedBy;
  return `${title} · ${dataset.id}`;
}
