import type { Source } from "../../../src/model/evidence/source.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import { listCommunes } from "../../../src/units.js";

/** A generator of random numbers (mulberry32): the same seed gives the same numbers. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words =
  "đoàn công tác kiểm tra việc vận hành chính quyền địa phương hai cấp tại xã phường trung tâm phục vụ hành chính công cán bộ công chức còn thiếu trụ sở xuống cấp đề nghị tỉnh bố trí kinh phí sửa chữa trang thiết bị đường truyền hồ sơ giải quyết đúng hạn người dân hài lòng chuyển đổi số đất đai xây dựng tài chính kế toán tập huấn nghiệp vụ".split(
    " ",
  );
/** The communes of the province whose visits they are. */
const communes = listCommunes({ provinceCode: "12" });

/** How many sources the visits refer to. */
const SOURCES = 50;

const activities = ["inspect", "survey", "working-session", "inspect-service"] as const;

/** Visits of about 8 kB each, nested, with Vietnamese text: sound records of the stream form. */
export function* visitLines(count: number, seed = 1): Generator<string> {
  const random = randomFrom(seed);
  for (let index = 0; index < count; index++)
    yield JSON.stringify({ record: "visit", ...visit(index, random) }) + "\n";
}

/** The same with every tenth record wrong in one place. */
export function* faultyLines(count: number, seed = 1): Generator<string> {
  let index = 0;
  for (const line of visitLines(count, seed))
    yield index++ % 10 === 0 ? line.replace('"at":"', '"at":"x') : line;
}

/** The sources of the visits, then faulty lines of visits: a whole stream, `count` records long. */
export function* faultyStream(count: number): Generator<string> {
  for (let index = 0; index < SOURCES; index++)
    yield JSON.stringify({ record: "source", ...source(index) }) + "\n";
  yield* faultyLines(count - SOURCES);
}

function source(index: number): Source {
  return { id: `12/source-${String(index)}`, form: "register", language: "vi", title: "Sổ theo dõi" };
}

function visit(index: number, random: (below: number) => number): Visit {
  const { code, name } = communes[random(communes.length)] ?? { code: "", name: "" };
  const commune = `commune:${code}` as const;
  const date = `2025-${String(7 + random(5)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
  const text = (length: number): string => sentence(length, random);
  const sourceIds = [`12/source-${String(random(SOURCES))}`];
  const measures = Array.from({ length: 3 }, () => ({
    name: text(6),
    value: random(10_000),
    unit: "percent" as const,
    asOf: date,
  }));
  return {
    id: `12/visit-${String(index)}`,
    ledBy: "peoples-committee@province:12",
    date,
    partOfDay: "morning",
    activities: [activities[random(activities.length)] ?? "survey"],
    units: [commune],
    stops: Array.from({ length: 8 }, (_, stop) => ({
      id: `12/visit-${String(index)}/stop-${String(stop)}`,
      at: stop === 0 ? (`service-centre@${commune}` as const) : commune,
      placeName: text(8),
      date,
      activities: [activities[random(activities.length)] ?? "survey"],
      sourceIds,
      note: text(70),
      claims: [
        { pointers: ["/placeName"], basis: "stated" as const, locator: "text" as const, note: text(10) },
      ],
      measures,
    })),
    names: [{ ref: commune, name }],
    sourceIds,
    measures,
    note: text(120),
  };
}

function sentence(length: number, random: (below: number) => number): string {
  let text = words[random(words.length)] ?? "";
  for (let at = 1; at < length; at++) text += " " + (words[random(words.length)] ?? "");
  return text;
}
