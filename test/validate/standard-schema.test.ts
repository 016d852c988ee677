import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { Hono } from "hono";
import type { Gift } from "haicap";
import { standardSchema } from "haicap";
import { describe, expect, expectTypeOf, test } from "vitest";

const sound: Gift = {
  id: "12/gift-1",
  givers: ["delegation:12/delegation-1"],
  recipients: ["class:pupils"],
  items: [{ name: "Máy tính", quantity: 20, unit: "bộ" }],
};
const broken = { ...sound, recipients: [], items: [{ name: "Máy tính", quantity: -1 }] };

describe("standardSchema", () => {
  test("is a Standard Schema of version 1 whose output is the record", async () => {
    const { version, vendor, validate } = standardSchema("gift")["~standard"];
    expect([version, vendor]).toEqual([1, "haicap"]);
    const result = await validate(sound);
    expect(result).toEqual({ value: sound });
    if (!result.issues) expectTypeOf(result.value).toEqualTypeOf<Gift>();
  });

  test("gives a path and our words for every error, in the language asked for", async () => {
    const vi = await standardSchema("gift")["~standard"].validate(broken);
    const en = await standardSchema("gift", { locale: "en" })["~standard"].validate(broken);
    expect(vi.issues?.map(({ path }) => path)).toEqual([["recipients"], ["items", 0, "quantity"]]);
    expect(vi.issues?.[0]?.message).toContain("danh sách chưa có mục nào");
    expect(en.issues?.[0]?.message).toContain("list");
    expect(en.issues?.[0]?.message).not.toBe(vi.issues?.[0]?.message);
  });

  test("lets a record with warnings alone pass", async () => {
    const withoutOwner = { ...sound, id: "gift-1" };
    expect(await standardSchema("gift")["~standard"].validate(withoutOwner)).toEqual({ value: withoutOwner });
  });

  test("speaks Vietnamese where no language is asked for", async () => {
    const { validate } = standardSchema("gift")["~standard"];
    const inVietnamese = await standardSchema("gift", { locale: "vi" })["~standard"].validate(broken);
    expect(await validate(broken)).toEqual(inVietnamese);
  });

  test("leaves warnings out beside errors, and takes the options of every validation", async () => {
    const value = { ...sound, id: "gift-1", x: 1 };
    const { validate } = standardSchema("gift")["~standard"];
    expect((await validate(value)).issues?.map(({ path }) => path)).toEqual([["x"]]);
    const severities = { unknown_key: { severity: "info", reason: "an older form" } } as const;
    expect(await standardSchema("gift", { severities })["~standard"].validate(value)).toEqual({ value });
  });

  test("a path is that of forms: indexes of any size as numbers, all else as it is written", async () => {
    const items = Array.from({ length: 12 }, (_, index) => ({ name: index > 9 ? "" : "Sách" }));
    const keys = { "1a": 1, a1: 1, "a/b~c": 1, "": 1, "-1": 1 };
    const result = await standardSchema("gift")["~standard"].validate({ ...sound, items, ...keys });
    expect(result.issues?.map(({ path }) => path)).toEqual([
      ["items", 10, "name"],
      ["items", 11, "name"],
      ["1a"],
      ["a1"],
      ["a/b~c"],
      [""],
      ["-1"],
    ]);
  });

  test("a fault of the whole record has an empty path", async () => {
    const { issues } = await standardSchema("gift")["~standard"].validate(null);
    expect(issues?.map(({ path }) => path)).toEqual([[]]);
  });

  test("never throws", async () => {
    const hostile: unknown[] = [
      null,
      undefined,
      1,
      "x",
      [],
      () => 1,
      Symbol("x"),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error();
          },
        },
      ),
    ];
    for (const value of hostile)
      expect((await standardSchema("gift")["~standard"].validate(value)).issues?.length).toBeGreaterThan(0);
  });
});

test("a form of react-hook-form shows our words at each field", async () => {
  const resolver = standardSchemaResolver(standardSchema("gift", { locale: "vi" }));
  const options = { fields: {}, shouldUseNativeValidation: false };
  expect(await resolver(sound, undefined, options)).toEqual({ values: sound, errors: {} });
  const { errors } = await resolver(broken, undefined, options);
  expect(errors.recipients?.message).toContain("Bên nhận");
  expect(errors.items?.[0]?.quantity?.message).toContain("cần một số từ 0 trở lên");
});

test("an endpoint of Hono takes sound records and answers others with our words", async () => {
  const app = new Hono().post(
    "/gifts",
    sValidator("json", standardSchema("gift", { locale: "vi" })),
    (context) => context.json({ id: context.req.valid("json").id }),
  );
  const post = (body: unknown) =>
    app.request("/gifts", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  const accepted = await post(sound);
  expect([accepted.status, await accepted.json()]).toEqual([200, { id: "12/gift-1" }]);
  const refused = await post(broken);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("danh sách chưa có mục nào");
});
