// What the page says, in Chinese and in English.
const WORDS = {
  title: ["政策目标报告", "Policy targets report"],
  overview: ["概览", "Overview"],
  whenTitle: ["何时 · 文章年份", "When · articles by year"],
  whereTitle: ["何地 · 文章所涉地区", "Where · articles by place"],
  whichTitle: ["何种目标 · 最常见的指标", "Which targets · most frequent indicators"],
  statements: ["陈述", "Statements"],
  charts: ["图表", "Charts"],
  chartsNote: ["图表随上方的检索与筛选变化。", "The charts follow the search and the filters above."],
  filters: ["筛选", "Filters"],
  columns: ["选择列", "Columns"],
  csv: ["下载 CSV", "Download CSV"],
  print: ["打印", "Print"],
  language: ["English", "中文"],
  themeauto: ["外观：自动", "Theme: auto"],
  themelight: ["外观：浅色", "Theme: light"],
  themedark: ["外观：深色", "Theme: dark"],
  search: ["检索句子、指标、地区、标题、责任单位…", "Search sentences, indicators, places, titles, actors…"],
  find: ["查找…", "Find…"],
  clear: ["清除", "Clear"],
  clearAll: ["清除全部", "Clear all"],
  none: ["（未写明）", "(not stated)"],
  more: ["另有 {0} 项，请输入文字查找", "{0} more: type to find them"],
  count: ["显示 {0} 条，共 {1} 条", "{0} of {1} statements"],
  countAll: ["共 {0} 条", "{0} statements"],
  nothing: ["没有符合条件的陈述。", "No statement fits."],
  due: ["截止日期", "Due date"],
  from: ["自", "From"],
  to: ["至", "To"],
  confidence: ["置信度", "Confidence"],
  anyConfidence: ["不限", "Any"],
  uncalibrated: ["这些陈述尚未标定置信度。", "These statements carry no calibrated confidence."],
  duplicates: ["含重复文章", "Include repeated articles"],
  articles: ["篇文章", "articles"],
  articlesNote: ["去重后；共读取 {0} 篇", "distinct; {0} read"],
  articlesAll: ["没有重复", "none repeated"],
  places: ["个地区", "places"],
  years: ["发布年份", "years of publication"],
  undated: ["{0} 篇未注明发布日期", "{0} without a stated date"],
  allDated: ["均注明发布日期", "all with a stated date"],
  targets: ["条目标", "targets"],
  targetsNote: ["其中主要目标 {0} 条", "{0} of them headline targets"],
  others: ["条其他陈述", "other statements"],
  skippedFigure: ["个文件被略过", "files skipped"],
  skippedNone: ["全部读取", "all were read"],
  skippedNote: ["原因见图表", "reasons below"],
  lead: ["读取 {0} 篇文章{1}，涉及 {2} 个地区，找到 {3} 条陈述，其中目标 {4} 条。每个数字都能回到原文。",
    "Read from {0} articles{1} about {2} places: {3} statements, {4} of them targets. Every number leads back to its words."],
  leadDates: ["（发布于{0}至{1}）", " (published {0} to {1})"],
  noPlace: ["未识别地区", "no known place"],
  noYear: ["未知", "unknown"],
  moreRows: ["另有 {0} 项", "{0} more"],
  advice: ["本页含 {0} 条陈述，超过 {1} 条时打开较慢。可在生成时筛选，例如：", "This page holds {0} statements and opens slowly above {1}. Choose when making it, for instance:"],
  printNote: ["打印前 {0} 条，共 {1} 条。", "The first {0} of {1} statements are printed."],
  close: ["关闭", "Close"],
  previous: ["上一条", "Previous"],
  next: ["下一条", "Next"],
  position: ["文中第 {0} 条，共 {1} 条", "{0} of {1} in this article"],
  openSource: ["打开来源网页", "Open the source"],
  sourceFile: ["来源文件", "Source file"],
  asWritten: ["原文", "As written"],
  decidedBy: ["依据", "Decided by"],
  fields: ["字段", "Field"],
  reading: ["读作", "Read as"],
  noEvidence: ["没有记录依据。", "No evidence is recorded."],
  legendValue: ["数值", "value"],
  legendEvidence: ["本条依据", "evidence of this one"],
  rangesTitle: ["各地各年目标值", "Targets by place and year"],
  rangesNote: ["● 定值　◆ 约数　●→ 不低于　←● 不高于　●—● 区间　空心为不含本数。颜色表示力度。", "● exact　◆ around　●→ at least　←● at most　●—● range　hollow: bound excluded. Colour is strength."],
  rangesSome: ["显示 {0} 行，共 {1} 行，请用筛选查看其余。", "{0} of {1} rows; filter to see others."],
  strengthTitle: ["目标与任务的力度变化", "Strength over time"],
  strengthNote: ["按报告年份；条数。", "By report year; number of targets and commitments."],
  indicatorsTitle: ["指标出现次数", "Indicators by frequency"],
  indicatorsNote: ["前 20 个指标；条数。", "First 20 indicators; number of statements."],
  dueTitle: ["何时到期", "What is due when"],
  dueNote: ["目标与任务按截止日期；条数。", "Targets and commitments by due date; number."],
  skippedTitle: ["被略过的文件及原因", "Skipped files by reason"],
  skippedChartNote: ["文件数，不随筛选变化。", "Number of files; filters do not apply."],
  noSkipped: ["没有文件被略过。", "No file was skipped."],
  noData: ["所选陈述中没有可绘制的内容。", "Nothing to draw in the chosen statements."],
  otherStrength: ["未写明", "not stated"],
  colophon: ["由 mubiao {0} 生成（表结构第 {1} 版）。偏移与摘录均出自原文；数值经程序识别，引用前请核对原句。", "Made by mubiao {0} (schema {1}). Values were read by a program: check the sentence before you quote."],
  chartsLicence: ["图表使用 Apache ECharts（Apache License 2.0）。", "Charts by Apache ECharts (Apache License 2.0)."],
  tooOld: ["此浏览器过旧，无法打开本页的数据。", "This browser is too old to open the data of this page."],
  broken: ["数据无法打开：", "The data cannot be opened: "],
  period: ["时间", "Period"],
  value_text: ["原文", "As written"],
  region_name: ["地区", "Region"],
  region_level: ["地区级别", "Level"],
  report_year: ["报告年份", "Year"],
  quantity: ["数值", "Quantity"],
  subject: ["指标", "Indicator"],
  yes: ["是", "yes"],
  no: ["否", "no"],
};

// The values of the closed vocabularies in the order in which people think of
// them. Their Chinese words come with the data, as in every file of the program.
const ORDER = {
  kind: ["target", "result", "commitment", "provision"],
  form: ["level", "growth", "change", "share", "multiple", "rank", "frequency", "none"],
  direction: ["up", "down"],
  bound: ["point", "around", "at_least", "at_most", "greater_than", "less_than", "range", "relative", "deferred", "directional", "absent"],
  strength: ["binding", "planned", "striving"],
  nature: ["obligatory", "anticipatory"],
  horizon: ["annual", "annual_average", "cumulative", "as_of", "by", "recurring"],
  genre: ["work_report", "plan", "notice", "speech", "news", "bulletin", "other"],
  region_level: ["nation", "province", "prefecture", "county"],
  section: ["review", "plan"],
};

// Units as they are written behind a number; a count has none.
const UNITS = {
  percent: ["%", "%"], permille: ["‰", "‰"], percentage_point: ["个百分点", "pp"], ratio: ["倍", "×"], times: ["次", "times"], count: ["", ""],
  CNY: ["元", "CNY"], USD: ["美元", "USD"], EUR: ["欧元", "EUR"], HKD: ["港元", "HKD"], JPY: ["日元", "JPY"],
  mu: ["亩", "mu"], ha: ["公顷", "ha"], m2: ["平方米", "m²"], km2: ["平方公里", "km²"], km: ["公里", "km"], m: ["米", "m"], cm: ["厘米", "cm"], m3: ["立方米", "m³"],
  t: ["吨", "t"], kg: ["公斤", "kg"], jin: ["斤", "jin"], W: ["瓦", "W"], kWh: ["千瓦时", "kWh"],
  day: ["天", "days"], working_day: ["个工作日", "working days"], month: ["个月", "months"], year: ["年", "years"], hour: ["小时", "hours"], minute: ["分钟", "minutes"],
};

const language = () => (state.lang === "en" ? 1 : 0);

// t says a thing in the language of the page; {0}, {1} … are replaced.
function t(key, ...values) {
  return WORDS[key][language()].replace(/\{(\d)\}/g, (_, i) => values[i]);
}

// label names a value of a closed vocabulary; one that is not known names itself.
function label(column, value) {
  if (column === "unit") return UNITS[value]?.[language()] ?? value;
  const chinese = data.labels[column]?.[value];
  if (chinese === undefined) return value;
  return language() === 0 ? chinese : sentenceCase(value);
}

// header names a column: in Chinese as every file of the program does, in
// English by its name.
function header(name) {
  if (WORDS[name]) return t(name);
  return language() === 0 && data.headers[name] ? data.headers[name] : sentenceCase(name);
}

function sentenceCase(name) {
  const words = name.replaceAll("_", " ");
  return words && words[0].toUpperCase() + words.slice(1);
}
