import { describe, expect, test } from "vitest";
import { parseAddress, parseCellName } from "../../src/tables/excel/address.js";
import { appendIn } from "../../src/tables/excel/edit.js";
import { addComments } from "../../src/tables/excel/mark-comment.js";
import { markSheet } from "../../src/tables/excel/mark-sheet.js";
import { StyleMarker } from "../../src/tables/excel/mark-style.js";
import { XmlReader } from "../../src/tables/excel/xml.js";

/** The text of the first element of a name. */
function textOf(xml: string, name = "t"): string | undefined {
  const reader = new XmlReader(xml);
  while (reader.next()) if (reader.at(name) && reader.is("close")) return reader.text();
  return undefined;
}

test.each([
  ["<t>a &amp; b &lt;&gt;&quot;&apos;</t>", "a & b <>\"'"],
  ["<t>&#72;&#x1EC7;</t>", "Hệ"],
  ["<t>&foo; &#x110000; &;</t>", "&foo; &#x110000; &;"],
  ["<t>a<![CDATA[<b>&amp;]]>c</t>", "a<b>&amp;c"],
  ["<t>một<!-- hai --> ba</t>", "một ba"],
  ["<t>một<?hai ba?> bốn &amp;<!----></t>", "một bốn &"],
])("the text of %s is %j", (xml, text) => {
  expect(textOf(xml)).toBe(text);
});

test.each(["<t>a<![CDATA[</t>", "<t>a<!-- </t>", '<!DOCTYPE a [<!ENTITY b "c">]><t>&b;</t>', "<t>a</t"])(
  "%s has no end",
  (xml) => {
    expect(textOf(xml)).toBeUndefined();
  },
);

describe("content is added", () => {
  const content = (prefix: string): string => `<${prefix}new/>`;

  test.each([
    ["<a><b/></a>", "<a><b/><new/></a>"],
    ["<a><a/><a><b/></a></a>", "<a><a/><a><b/></a><new/></a>"],
    ["<x:a/>", "<x:a><x:new/></x:a>"],
    ['<a count="2"></a>', '<a count="3"><new/></a>'],
    ["<b/>", "<b/>"],
  ])("to %s", (xml, expected) => {
    expect(appendIn(xml, "a", content, 1)).toBe(expected);
  });
});

test.each([
  ["A1", { column: 0, row: 0 }],
  ["$C$7", { column: 2, row: 6 }],
  ["XFD1048576", { column: 16_383, row: 1_048_575 }],
  ["XFE1", undefined],
  ["A1048577", undefined],
  ["A0", undefined],
  ["a1", undefined],
])("the address %s", (address, place) => {
  expect(parseAddress(address)).toEqual(place);
});

test.each([
  ["'Kiến nghị'!B2", { sheet: "Kiến nghị", place: { column: 1, row: 1 } }],
  ["'An''s'!A1", { sheet: "An's", place: { column: 0, row: 0 } }],
  ["a!b!A1", { sheet: "a!b", place: { column: 0, row: 0 } }],
  ["B2", undefined],
  ["proposal!", undefined],
])("the cell %s", (name, cell) => {
  expect(parseCellName(name)).toEqual(cell);
});

describe("marks on the cells of a sheet", () => {
  const styles = `<styleSheet><fills><fill/><fill/></fills><cellXfs><xf fillId="0"/><xf fillId="1"/></cellXfs></styleSheet>`;
  const marked = (xml: string, ...cells: [row: number, column: number][]): string => {
    const marks = new Map<number, Map<number, "error">>();
    for (const [row, column] of cells) marks.set(row, new Map(marks.get(row) ?? []).set(column, "error"));
    return markSheet(xml, marks, new StyleMarker(styles));
  };

  test.each([
    [
      "a sheet without rows",
      "<s><sheetData/></s>",
      '<s><sheetData><row r="2"><c r="B2" s="2"/></row></sheetData></s>',
    ],
    [
      "an empty row",
      '<s><sheetData><row r="2"/><row r="3"/></sheetData></s>',
      '<s><sheetData><row r="2"><c r="B2" s="2"/></row><row r="3"/></sheetData></s>',
    ],
    [
      "rows and cells without their addresses",
      "<s><sheetData><row/><row><c/><c><v>1</v></c></row></sheetData></s>",
      '<s><sheetData><row/><row><c/><c s="2"><v>1</v></c></row></sheetData></s>',
    ],
    [
      "a row with a style of its own",
      '<s><sheetData><row r="2" s="1" customFormat="1"></row></sheetData></s>',
      '<s><sheetData><row r="2" s="1" customFormat="1"><c r="B2" s="2"/></row></sheetData></s>',
    ],
    [
      "a row that says only that it has a style",
      '<s><sheetData><row r="2" customFormat="1"></row></sheetData></s>',
      '<s><sheetData><row r="2" customFormat="1"><c r="B2" s="2"/></row></sheetData></s>',
    ],
    [
      "a prefix",
      '<x:s><x:sheetData><x:row r="1"></x:row></x:sheetData></x:s>',
      '<x:s><x:sheetData><x:row r="1"></x:row><x:row r="2"><x:c r="B2" s="2"/></x:row></x:sheetData></x:s>',
    ],
  ])("%s", (_, before, after) => {
    expect(marked(before, [1, 1])).toBe(after);
  });

  test("without marks nothing changes", () => {
    for (const xml of ["<s><sheetData/></s>", '<s><sheetData><row r="2"/></sheetData></s>'])
      expect(marked(xml)).toBe(xml);
  });

  test("the style of a row is that of its empty cells, or else that of their column", () => {
    const marker = new StyleMarker(styles);
    const marks = new Map([[1, new Map([[1, "error"] as const])]]);
    const row = '<sheetData><row r="2" s="1" customFormat="1"></row></sheetData>';
    markSheet(`<s><cols><col min="2" max="2" style="0"/></cols>${row}</s>`, marks, marker);
    expect(marker.xml()).toContain('<xf fillId="1"/><xf fillId="2" applyFill="1"/>');
    expect(marker.xml()).toContain("<fill/><fill/><fill>");
  });
});

describe("the styles of a workbook", () => {
  test("get fills where they have none, and no mark is seen where a colour is not named", () => {
    const marker = new StyleMarker('<s><borders/><cellXfs><xf fillId="0"/></cellXfs></s>');
    expect(marker.isMarked(0)).toBe(false);
    expect(marker.isMarked(7)).toBe(false);
    marker.styleOf(7, "info");
    expect(marker.xml()).toMatch(
      /^<s><fills><fill>.*<\/fills><borders\/><cellXfs><xf fillId="0"\/><xf fillId="2" applyFill="1"\/>/,
    );
  });

  test("know a fill of an earlier answer by its colour", () => {
    const fills = (colour: string): string =>
      `<s><fills><fill/><fill><patternFill><fgColor ${colour}/></patternFill></fill></fills><cellXfs><xf fillId="1"/></cellXfs></s>`;
    expect(new StyleMarker(fills('rgb="ffffc9c7"')).isMarked(0)).toBe(true);
    expect(new StyleMarker(fills('theme="1"')).isMarked(0)).toBe(false);
  });
});

describe("comments of others", () => {
  const place = { row: 0, column: 0 };
  const added = [{ place, title: "Cần sửa", text: "Thiếu" }];
  const shape = (row: number): string =>
    `<v:shape id="_x0000_s102${String(row)}"><x:Row>${String(row)}</x:Row><x:Column>0</x:Column></v:shape>`;

  test("may lack what they should have", () => {
    const { comments } = addComments(
      {
        comments:
          "<comments><authors><author/></authors><commentList><comment><text>a</text></comment></commentList></comments>",
        drawing: "",
      },
      added,
    );
    expect(comments).toContain("<authors><author/><author>haicap</author></authors>");
    expect(comments).toContain('<comment><text>a</text></comment><comment ref="A1" authorId="1">');
  });

  test("a comment of our own without its cell goes too", () => {
    const comments =
      '<comments><authors><author>haicap</author></authors><commentList><comment authorId="0"><text>a</text></comment></commentList></comments>';
    expect(addComments({ comments, drawing: "" }, []).comments).toContain("<commentList></commentList>");
  });

  test("keep their boxes, ours go", () => {
    const { comments } = addComments({ comments: "", drawing: "" }, added);
    const drawing = `<xml>${shape(0)}${shape(1)}</xml>`;
    const again = addComments({ comments, drawing }, []);
    expect(again.drawing).toContain(shape(1));
    expect(again.drawing).not.toContain(shape(0));
  });

  test("a drawing that never ends stays as it is", () => {
    expect(addComments({ comments: "", drawing: "<xml>" }, added).drawing).toBe("<xml>");
  });
});
