/**
 * An office tracks what was asked for: a directive from the form, a task for each addressee, what is overdue and where, an
 * extension, an answer in writing. Run with `npx tsx examples/task-tracking/main.ts`.
 */
import type { Directive } from "haicap";
import { formatIssue, nameOf, validateDataset } from "haicap";
import { openDuties } from "haicap/lifecycle";
import { createApi } from "./api.js";
import { checkForm } from "./form.js";
import { emptyStore, lookupOf } from "./store.js";

const store = emptyStore();
store.proposals.push({
  id: "12/p-1",
  raisedBy: ["commune:03538"],
  summary: "Bố trí kinh phí mua máy tính cho xã.",
  date: "2025-10-05",
});
const api = createApi(store);

async function call(path: string, body?: unknown): Promise<unknown> {
  const init = {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  };
  const response = await api.request(path, body === undefined ? {} : init);
  return await response.json();
}
const at = (id: string, what: string): string => `/tasks/${encodeURIComponent(id)}/${what}`;

const show = (answer: unknown): void => {
  console.log(`   ${JSON.stringify(answer)}`);
};

console.log("1. Biểu mẫu: người nhập gõ sai ngày và mã nơi nhận");
const filled: Directive = {
  id: "12/d-1",
  kind: "assign",
  issuedBy: "peoples-committee@province:12",
  date: "2025-10-05",
  addressees: [{ actor: "departments@province:12", role: "lead" }],
  summary: "Trả lời bằng văn bản kiến nghị của xã Nậm Mạ.",
  deadline: { type: "by", day: "2025-11-30" },
  obligations: ["answer-in-writing"],
  proposalIds: ["12/p-1"],
};
const wrong = {
  ...filled,
  addressees: [{ actor: "department@province:12" as "departments@province:12" }],
  deadline: { type: "by" as const, day: "31/11/2025" },
};
for (const { message } of await checkForm(wrong, ["addressees.0.actor", "deadline.day", "summary"]))
  console.log(`   ${message}`);
console.log(
  `   sau khi sửa: ${(await checkForm(filled, ["addressees.0.actor", "deadline.day"])).length} lỗi`,
);

console.log("2. Gửi chỉ đạo: mỗi nơi nhận một nhiệm vụ");
await call("/directives", filled);
for (const task of store.tasks)
  console.log(`   ${nameOf(task.assignee, lookupOf(store), "vi")}, hạn ${task.dueOn}: ${task.id}`);
const [finance, affairs] = store.tasks;
if (finance === undefined || affairs === undefined) throw new Error("two tasks are expected");

console.log("3. Ngày 01/12/2025, quá hạn theo sở");
for (const [assignee, late] of Object.entries(
  (await call("/overdue/2025-12-01")) as Record<string, string[]>,
))
  console.log(`   ${nameOf(assignee, lookupOf(store), "vi")}: ${late.length}`);

console.log("4. Sở Tài chính được gia hạn; Sở Nội vụ báo xong mà chưa có văn bản");
show(await call(at(finance.id, "events"), { type: "extended", date: "2025-11-28", dueOn: "2025-12-15" }));
show(await call(at(affairs.id, "events"), { type: "completed", date: "2025-11-25" }));

console.log("5. Sở Tài chính trả lời bằng văn bản");
const document = { id: "12/cv-4155", kind: "official-letter", number: 4155, symbol: "STC-NS" };
show(
  await call(at(finance.id, "answer"), {
    document,
    by: "finance-department@province:12",
    date: "2025-12-10",
    outcome: "accepted",
    proposalIds: ["12/p-1"],
  }),
);

console.log("6. Cuối ngày 10/12/2025, còn nợ trả lời");
for (const duty of openDuties(store, { asOf: "2025-12-10", lookup: lookupOf(store) }))
  console.log(
    `   ${nameOf(duty.owedBy, lookupOf(store), "vi")} (${duty.inWriting ? "bằng văn bản" : "không cần văn bản"})`,
  );

const exchanged = validateDataset(store);
console.log(`7. Cả sổ là một bộ dữ liệu: ${exchanged.ok ? "hợp lệ" : "chưa hợp lệ"}`);
for (const issue of exchanged.issues) console.log(`   ${formatIssue(issue, "vi")}`);
