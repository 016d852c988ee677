import { writeFileSync } from "node:fs";
import type { Labels } from "../core/locale.js";
import { type Command, type Context, exitCodes, UsageError } from "./command.js";
import { chartDrawer } from "./report/html/chart.js";
import { htmlOf } from "./report/html/html-page.js";
import { readJob } from "./report/job.js";
import { load } from "./report/load.js";
import { pageOf } from "./report/page-of.js";
import type { Page } from "./report/page.js";
import { printPage } from "./report/print-page.js";

const summary: Labels = {
  vi: "báo cáo tổng hợp một trang từ một bộ dữ liệu, trên màn hình hoặc HTML",
  en: "a one-page summary report on a dataset, printed or as HTML",
};

const usage: Labels = {
  vi: `haicap report <tệp> [tuỳ chọn]     (JSON hoặc NDJSON; -: đọc từ đầu vào chuẩn; tệp nén gzip cũng đọc được)

  --html <tệp>          ghi thành một trang HTML duy nhất, xem và in được, không cần mạng (-: in ra đầu ra chuẩn);
                        có biểu đồ khi đã cài gói echarts
  --as-of <YYYY-MM-DD>  ngày tính; không nêu: ngày gửi ghi trong dữ liệu
  --locale vi|en        ngôn ngữ của báo cáo

Dữ liệu có lỗi vẫn lập được báo cáo: bản ghi không đọc được thì để ngoài và nói rõ.

Mã thoát: 0 xong, 1 đã lập nhưng dữ liệu có lỗi, 2 gọi sai hoặc tệp không đọc, không ghi được.`,
  en: `haicap report <file> [options]     (JSON or NDJSON; -: standard input; files packed with gzip are read too)

  --html <file>         write one HTML page that stands alone, for screen and print (-: standard output);
                        with charts when the package echarts is installed
  --as-of <YYYY-MM-DD>  the day of the figures; absent: the day the data were issued
  --locale vi|en        language of the report

Data with errors are reported on too: records that cannot be read are left out, and the report says so.

Exit code: 0 done, 1 done but the data have errors, 2 wrong call, unreadable input or a file that cannot be written.`,
};

/** `haicap report`: one page on what a dataset says. */
export const report: Command = {
  summary,
  usage,
  async run(args, context) {
    const { locale, out } = context;
    const job = readJob(args, locale);
    const loaded = await load(job.file, job.asOf, context);
    const asOf = job.asOf ?? loaded.issuedOn;
    if (asOf === undefined) {
      const labels = {
        vi: "dữ liệu không ghi ngày gửi; xin nêu --as-of",
        en: "the data do not say when they were issued; --as-of is needed",
      };
      throw new UsageError(labels, locale);
    }
    const page = pageOf(loaded, locale, asOf);
    if (job.html === undefined) out.write(printPage(page));
    else await writeHtml(page, job.html, context);
    return loaded.counts.error > 0 ? exitCodes.negative : exitCodes.ok;
  },
};

async function writeHtml(page: Page, path: string, { locale, out, err }: Context): Promise<void> {
  const drawer = await chartDrawer();
  const html = htmlOf(page, drawer);
  if (path === "-") out.write(html);
  else {
    try {
      writeFileSync(path, html);
    } catch {
      throw new UsageError({ vi: `không ghi được ${path}`, en: `cannot write ${path}` }, locale);
    }
    err.write(path + "\n");
  }
  if (drawer === undefined) err.write(missing[locale] + "\n");
}

const missing: Labels = {
  vi: "trang chỉ có bảng, chưa có biểu đồ; muốn có biểu đồ: npm install echarts",
  en: "the page has tables and no charts; for charts: npm install echarts",
};
