// What is asked first: how many articles, of when, from where, which targets.
const BARS = 8;

function drawOverview() {
  const distinct = data.documents.filter((d) => d.duplicate_of === null);
  const rows = allRows();
  const kinds = countBy(rows, (row) => valueOf("kind", row));
  const kind = (name) => kinds.get(name) ?? 0;
  const dated = distinct.filter((d) => d.published !== null).map((d) => d.published).sort((a, b) => a - b);
  const places = countBy(distinct.filter((d) => d.region_name !== null), (d) => d.region_name);
  const headlines = rows.filter((row) => data.column.headline[row] && valueOf("kind", row) === "target").length;
  const n = (x) => grouped.format(x);

  byId("title").textContent = data.title || t("title");
  document.title = data.title || t("title");
  const dates = dated.length ? t("leadDates", formatMonth(dated[0]), formatMonth(dated.at(-1))) : "";
  byId("lead").textContent = t("lead", n(distinct.length), dates, n(places.size), n(rows.length), n(kind("target")));

  const undated = distinct.length - dated.length;
  const span = dated.length ? [...new Set([dated[0], dated.at(-1)].map((day) => formatDay(day).slice(0, 4)))].join("–") : "—";
  byId("figures").replaceChildren(
    figure(n(distinct.length), t("articles"), distinct.length === data.documents.length ? t("articlesAll") : t("articlesNote", n(data.documents.length))),
    figure(span, t("years"), undated ? t("undated", n(undated)) : t("allDated")),
    figure(n(places.size), t("places"), levelNote(distinct)),
    figure(n(kind("target")), t("targets"), t("targetsNote", n(headlines))),
    figure(n(rows.length - kind("target")), t("others"), ORDER.kind.slice(1).map((k) => `${label("kind", k)} ${n(kind(k))}`).join(" · ")),
    figure(n(data.skipped.length), t("skippedFigure"), data.skipped.length ? t("skippedNote") : t("skippedNone")));

  const years = [...countBy(distinct, (d) => yearOf(d))].sort((a, b) => (a[0] ?? "").localeCompare(b[0] ?? ""));
  byId("when").replaceChildren(bars(years.slice(-BARS - 2).reverse(), (y) => y ?? t("noYear"), "report_year", years.length > BARS + 2 ? years.length - BARS - 2 : 0));
  const where = [...countBy(distinct, (d) => d.region_name)].sort((a, b) => (a[0] === null) - (b[0] === null) || b[1] - a[1]);
  byId("where").replaceChildren(bars(where.slice(0, BARS), (r) => r ?? t("noPlace"), "region_name", where.length - BARS));
  byId("which").replaceChildren(targetList(rows));

  const advice = byId("advice");
  advice.hidden = !data.choices;
  if (data.choices) {
    advice.replaceChildren(el("p", {}, t("advice", n(data.rows), n(50000))),
      el("ul", {}, data.choices.map((c) => el("li", {}, el("code", {}, `mubiao report DIR --where ${c.where}`), ` (${n(c.count)})`))));
  }
  byId("colophon").replaceChildren(el("p", {}, t("colophon", data.program, data.schema)), el("p", {}, t("chartsLicence")));
}

function levelNote(documents) {
  const levels = countBy(documents.filter((d) => d.region_level !== null), (d) => d.region_level);
  return ORDER.region_level.filter((l) => levels.has(l)).map((l) => `${label("region_level", l)} ${levels.get(l)}`).join(" · ");
}

const yearOf = (d) => (d.report_year === null ? null : String(d.report_year));

function allRows() {
  const { doc } = data.column;
  return [...doc.keys()].filter((row) => data.documents[doc[row]].duplicate_of === null);
}

function countBy(items, key) {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function figure(number, name, note) {
  return el("div", { class: "figure" }, el("b", {}, number), el("span", {}, name), el("small", {}, note));
}

// bars is a small chart of counts, made of text and rules so that it prints.
function bars(counts, name, facet, left) {
  const most = Math.max(...counts.map(([, count]) => count), 1);
  return el("ul", { class: "bars" }, counts.map(([value, count]) =>
    el("li", {}, el("button", { type: "button", onclick: () => (choose(facet, value ?? ""), changed(true)) },
      el("span", { class: "name" }, name(value)),
      el("span", { class: "bar", style: { "--part": count / most } }),
      el("data", {}, grouped.format(count))))),
  left > 0 && el("li", { class: "more" }, t("moreRows", grouped.format(left))));
}

// targetList names the indicators with most targets and the last value of each.
function targetList(rows) {
  const bySubject = new Map();
  for (const row of rows) {
    if (valueOf("kind", row) !== "target" || valueOf("subject", row) === null) continue;
    const subject = valueOf("subject", row);
    if (!bySubject.has(subject)) bySubject.set(subject, []);
    bySubject.get(subject).push(row);
  }
  const due = (row) => data.column.period_end[row];
  const top = [...bySubject].sort((a, b) => b[1].length - a[1].length).slice(0, BARS);
  return el("table", { class: "top" }, el("tbody", {}, top.map(([subject, list]) => {
    const valued = list.filter((row) => !Number.isNaN(numberOf(row)));
    const last = (valued.length ? valued : list).reduce((a, b) => (due(b) > due(a) ? b : a));
    const facts = [valueOf("region_name", last), periodOf(last)].filter(Boolean).join(" ");
    return el("tr", {},
      el("th", { scope: "row" }, el("button", { type: "button", onclick: () => (choose("subject", subject), choose("kind", "target"), changed(true)) }, subject)),
      el("td", { class: "right" }, grouped.format(list.length)),
      el("td", { class: "right value" }, el("button", { type: "button", title: clip(sentenceOf(last), 160), onclick: () => openStatement(last) }, quantityOf(last))),
      el("td", { class: "facts" }, facts));
  })));
}
