// Opens reports in a real browser and checks what a reader would see.
//
//   node report.test.mjs SAMPLES.html HOSTILE.html LARGE.html
//
// The first is made from corpus/samples, the others by
// output/report/testdata/rows. CHROMIUM names the browser.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [samples, hostile, large] = process.argv.slice(2).map((file) => pathToFileURL(resolve(file)).href);
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });

// open opens a page that fails the test when it asks for anything or complains.
async function open(address, options = {}) {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1360, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.troubles = [];
  page.on("console", (message) => page.troubles.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => page.troubles.push(`error: ${error.stack}`));
  page.on("dialog", (dialog) => (page.troubles.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on("request", (request) => request.url().split("#")[0] === address.split("#")[0] || /^(data|blob):/.test(request.url()) || page.troubles.push(`request: ${request.url()}`));
  await page.goto(address);
  await page.waitForSelector("html[data-ready]");
  return page;
}

const shown = async (page) => Number((await page.textContent("#count")).match(/[\d,]+/)[0].replaceAll(",", ""));
const cells = (page, column) => page.$$eval(`tr[data-row] td.${column}`, (nodes) => nodes.map((n) => n.textContent));
const choose = async (page, facet, value) => {
  await page.click(`[data-facet="${facet}"] > summary`);
  await page.click(`[data-facet="${facet}"] input[value="${value}"]`);
  await page.keyboard.press("Escape");
};

const tests = {
  async "opens with what an analyst asks first"() {
    const page = await open(samples);
    const figures = await page.$$eval("#figures b", (nodes) => nodes.map((n) => n.textContent));
    assert.ok(Number(figures[0]) >= 20, `${figures[0]} articles`);
    assert.match(figures[1], /^\d{4}–\d{4}$/);
    assert.ok((await page.$$("#which tr")).length > 3, "targets are named");
    assert.ok((await page.$$("tr[data-row]")).length > 10, "rows are drawn");
    return page;
  },

  async "filters combine, live in the address and can be taken back"() {
    const page = await open(samples);
    const all = await shown(page);
    await choose(page, "kind", "target");
    const targets = await shown(page);
    assert.ok(targets > 0 && targets < all, `${targets} of ${all}`);
    assert.deepEqual([...new Set(await cells(page, "kind"))], ["目标"]);
    await page.fill("#search", "粮食");
    await page.waitForFunction(() => location.hash.includes("q="));
    const grain = await shown(page);
    assert.ok(grain > 0 && grain < targets, `${grain} of ${targets}`);
    assert.match(decodeURIComponent(page.url()), /#q=粮食&kind=target$/);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    assert.equal(await shown(page), grain);
    await page.click(".chip.all");
    assert.equal(await shown(page), all);
    assert.ok(!page.url().includes("kind="));
    return page;
  },

  async "filters by due date and confidence"() {
    const page = await open(hostile + "#from=2020-01-01&to=2020-12-31&confidence=0.9&columns=period_end,confidence");
    const n = await shown(page);
    assert.ok(n > 0);
    for (const day of await cells(page, "period_end")) assert.match(day, /^2020-/);
    for (const c of await cells(page, "confidence")) assert.ok(Number(c) >= 0.9, c);
    return page;
  },

  async "sorts, chooses columns and downloads what is shown"() {
    const page = await open(hostile + "#kind=target&unit=t&columns=value,subject,actor,sentence");
    await page.click("thead th:nth-child(1) button");
    const up = (await cells(page, "value")).map((v) => Number(v.replaceAll(",", "")));
    assert.deepEqual(up, [...up].sort((a, b) => a - b));
    await page.click("thead th:nth-child(1) button");
    const down = (await cells(page, "value")).filter(Boolean).map((v) => Number(v.replaceAll(",", "")));
    assert.ok(down[0] > up[0]);
    await page.click("#columns > summary");
    await page.click("#columns input >> nth=0");
    assert.ok((await page.$$("thead th")).length === 5);
    await page.click("#count");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#csv")]);
    const csv = await readFile(await download.path(), "utf8");
    assert.equal(csv.codePointAt(0), 0xfeff);
    assert.equal(csv.split("\r\n").length, (await shown(page)) + 2);
    return page;
  },

  async "marks every value of an article in its place"() {
    const page = await open(samples);
    await page.click("tr[data-row]");
    const last = Number((await page.textContent(".position")).match(/\d+/g).at(-1));
    assert.ok(last > 50, `${last} statements`);
    for (let i = 1; i <= last; i++) {
      const { written, marked } = await page.evaluate(() => ({
        written: document.querySelector(".written q")?.textContent ?? "",
        marked: [...document.querySelectorAll(".text mark.open.value")].map((m) => m.textContent).join(""),
      }));
      assert.ok(marked === written || written === "", `statement ${i}: marked “${marked}”, read “${written}”`);
      if (i < last) await page.click(".step >> nth=1");
    }
    await page.keyboard.press("Escape");
    assert.equal(await page.isVisible("#reader"), false);
    return page;
  },

  async "marks the right characters beyond the basic plane"() {
    const page = await open(hostile);
    await page.click("tr[data-row]");
    for (let i = 0; i < 2; i++) {
      const marked = await page.$$eval(".text mark.open", (nodes) => nodes.map((n) => [n.textContent, n.className]));
      assert.deepEqual(marked.map(([text]) => text), ["𠮷产量", "达到", "120万吨"]);
      assert.ok(marked[0][1].includes("evidence") && marked[2][1].includes("value"));
      await page.click(".step >> nth=1").catch(() => {});
    }
    return page;
  },

  async "a hostile article stays text"() {
    const page = await open(hostile);
    for (let i = 0; i < 4; i++) {
      await page.click(`tr[data-row="${i}"]`);
      assert.ok((await page.textContent(".reader-head")).length > 0);
      assert.equal(await page.evaluate(() => [...document.querySelectorAll("a")].filter((a) => !/^https?:$/.test(a.protocol)).length), 0, "no link of another kind");
      await page.click(".close");
    }
    await page.fill("#search", "onerror");
    await page.waitForFunction(() => location.hash.includes("onerror"));
    assert.equal(await shown(page), 4);
    for (const facet of ["subject", "actor", "region_name"]) await page.click(`[data-facet="${facet}"] > summary`);
    for (const chart of await page.$$("figure[data-chart]")) {
      await chart.scrollIntoViewIfNeeded();
      const box = await chart.boundingBox();
      for (const part of [0.1, 0.4, 0.7]) await page.mouse.move(box.x + box.width * part, box.y + box.height * 0.7);
    }
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.equal(await page.evaluate(() => document.querySelectorAll("img, svg, iframe, object, script:not(body > script)").length), 0);
    return page;
  },

  async "opens a sentence of a megabyte"() {
    const page = await open(hostile);
    await page.click('tr[data-row="2"]');
    assert.equal(await page.$$eval(".text mark.open.value", (nodes) => nodes.map((n) => n.textContent).join("")), "120万吨");
    assert.ok((await page.$eval(".text", (n) => n.textContent.length)) > 300_000);
    return page;
  },

  async "speaks English and Chinese, light and dark"() {
    const page = await open(samples + "#lang=en", { colorScheme: "dark" });
    assert.equal(await page.textContent("#title"), "Policy targets report");
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.click("#theme");
    assert.notEqual(await paper(), dark);
    await page.click("#lang");
    assert.equal(await page.textContent("#title"), "政策目标报告");
    assert.equal(await page.getAttribute("html", "lang"), "zh-CN");
    const text = await page.evaluate(() => document.body.innerText);
    assert.ok(!/undefined|NaN|\bnull\b|\{\d\}/.test(text), "no gap in what the page says");
    return page;
  },

  async "fits a phone"() {
    const page = await open(samples, { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing reaches beyond the edge");
    await page.click("#filters-toggle");
    await choose(page, "kind", "target");
    await page.tap("tr[data-row]");
    assert.ok(await page.isVisible("#reader .text"));
    return page;
  },

  async "prints the rows and the charts"() {
    const page = await open(samples);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.ok(pdf.length > 100_000, `${pdf.length} bytes`);
    const read = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 1 << 26 });
    if (read.error) console.log("  SKIPPED: pdftotext is not here, the heads of the table are not looked for");
    else {
      const sheets = read.stdout.split("\f");
      const first = sheets.findIndex((sheet) => /^陈述$/m.test(sheet));
      const table = sheets.slice(first).filter((sheet) => /(目标|结果|任务) /.test(sheet));
      assert.ok(first > 0 && table.length > 5, `the table begins on sheet ${first + 1} and fills ${table.length}`);
      for (const sheet of table) assert.match(sheet, /类型 +指标 +数值/, "the head of the table stands on every sheet");
      for (const sheet of table) assert.doesNotMatch(sheet, /\d{4}-\d\d-\n|\d{4}–\n/, "a date stays on one line");
    }
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.ok((await page.$$("thead th")).length > 5 && (await page.$$("thead button")).length === 0);
    assert.equal((await page.$$("tr[data-row]")).length, Math.min(500, await shown(page)));
    assert.equal((await page.$$(".chart canvas")).length, (await page.$$(".chart")).length - (await page.$$(".chart .nothing")).length);
    return page;
  },

  async "stays fast with many statements"() {
    const begin = performance.now();
    const page = await open(large);
    const opened = performance.now() - begin;
    await page.waitForTimeout(1500);
    const run = (act) => page.evaluate(async (act) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const begin = performance.now();
      if (act === "filter") document.querySelector('[data-facet="kind"] input[value="target"]').click();
      if (act === "sort") document.querySelector("thead th:nth-child(3) button").click();
      if (act === "scroll") document.querySelector("#scroll").scrollTop = 1e6;
      await drawn();
      return performance.now() - begin;
    }, act);
    await page.click('[data-facet="kind"] > summary');
    await page.waitForSelector('[data-facet="kind"] input[value="target"]'); // the list is filled when the browser tells that it is open
    const filter = await run("filter");
    const sort = await run("sort");
    const scroll = await run("scroll");
    const before = await shown(page);
    const typed = performance.now();
    await page.fill("#search", "城镇");
    await page.waitForFunction((n) => Number(document.querySelector("#count").textContent.match(/[\d,]+/)[0].replaceAll(",", "")) < n, before);
    const search = performance.now() - typed;
    const ms = (n) => `${Math.round(n)} ms`;
    console.log(`  ${await page.textContent("#count")}: open ${ms(opened)}, filter ${ms(filter)}, sort ${ms(sort)}, scroll ${ms(scroll)}, search ${ms(search)} with its wait for typing of 120 ms`);
    // Several times what an idle machine needs: the run must not fail on a busy one.
    assert.ok(opened < 30000 && filter < 2000 && sort < 4000 && scroll < 2000 && search < 4000);
    return page;
  },
};

let failures = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    const page = await test();
    assert.deepEqual(page.troubles, []);
    await page.context().close();
    console.log(`ok      ${name}`);
  } catch (error) {
    failures++;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exitCode = failures ? 1 : 0;
