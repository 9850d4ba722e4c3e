package output

// The schema. A field is a column and everything about it stands in its tag:
// parquet is the name and the type, zh the Chinese header, about the meaning,
// eg an example, null what a null means where it is not simply that the text
// does not say, unit what a number counts, width that of the column on a sheet
// in characters (one without serves programs and is hidden there). A pointer is
// a column in which null is allowed; lists are never null. A name, once
// released, is never redefined: a new meaning gets a new name.
//
// Dates are days since 1970-01-01 (parquet-go writes garbage for a time.Time
// with the date tag). Offsets are Unicode code points, half-open, into the
// document's text.

// SchemaVersion is written into every file; it changes when a column does.
const SchemaVersion = "1"

// DocumentRow is a row of the table documents: an article as it was read.
type DocumentRow struct {
	DocID            string   `parquet:"doc_id" zh:"文档编号" about:"d and a hash of source and raw bytes" eg:"d5f0c1a2b3c4d5e6f"`
	Source           string   `parquet:"source" zh:"来源文件" about:"slash path relative to the PATH given; an item of a container or digest ends in #n" eg:"news/20240105.md#3" width:"30"`
	URL              *string  `parquet:"url,optional" zh:"网址" about:"where the page was published" eg:"http://www.example.gov.cn/zwgk/1.html" width:"36"`
	Title            *string  `parquet:"title,optional" zh:"标题" about:"title of the article" eg:"云州市政府工作报告" width:"40"`
	Publisher        *string  `parquet:"publisher,optional" zh:"发布媒体" about:"来源: who put it out" eg:"云州日报" width:"18"`
	Issuer           *string  `parquet:"issuer,optional" zh:"发文机关" about:"发文机关: the body that issued it" eg:"云州市人民政府办公室" width:"24"`
	DocNumber        *string  `parquet:"doc_number,optional" zh:"发文字号" about:"发文字号" eg:"云政办发〔2024〕7号" width:"20"`
	Speaker          *string  `parquet:"speaker,optional" zh:"讲话人" about:"whose words they are" eg:"王安"`
	SpeakerOffice    *string  `parquet:"speaker_office,optional" zh:"讲话人职务" about:"the speaker's office" eg:"市长"`
	Genre            string   `parquet:"genre" zh:"文体" about:"work_report, plan, notice, speech, news, bulletin, other" eg:"work_report" width:"12"`
	Issued           *int32   `parquet:"issued,optional,date" zh:"成文日期" about:"成文日期, or the date signed; 今年 is read against it when there is one" eg:"2024-01-15" width:"12"`
	Published        *int32   `parquet:"published,optional,date" zh:"发布日期" about:"发布日期; only ever stated, never inferred" eg:"2024-01-22" width:"12"`
	PublishedSource  *string  `parquet:"published_source,optional" zh:"发布日期出处" about:"front_matter, meta, body, dateline, url, file_name, manifest" eg:"meta"`
	ReportYear       *int32   `parquet:"report_year,optional" zh:"报告年份" about:"the year that 今年 means" eg:"2024" unit:"calendar year" width:"10"`
	ReportYearSource *string  `parquet:"report_year_source,optional" zh:"报告年份出处" about:"stated, issued, published, title, inferred" eg:"title"`
	RegionCode       *string  `parquet:"region_code,optional" zh:"地区代码" about:"GB/T 2260 code of the place the article is about" eg:"340200"`
	RegionName       *string  `parquet:"region_name,optional" zh:"地区" about:"its name" eg:"芜湖市" width:"14"`
	RegionLevel      *string  `parquet:"region_level,optional" zh:"地区级别" about:"nation, province, prefecture, county" eg:"prefecture" width:"12"`
	RegionSource     *string  `parquet:"region_source,optional" zh:"地区出处" about:"what the region was read from" eg:"title"`
	Script           string   `parquet:"script" zh:"字体" about:"Hans or Hant, as found; the text is always Hans" eg:"Hans"`
	Encoding         string   `parquet:"encoding" zh:"编码" about:"charset of the raw bytes, as detected" eg:"gb18030"`
	Format           string   `parquet:"format" zh:"格式" about:"format of the raw bytes, as detected" eg:"html"`
	Text             string   `parquet:"text" zh:"正文" about:"the clean text to which all offsets refer: blocks joined by a line break; a table row is one line, its cells joined by tabs" eg:"各位代表：…"`
	Chars            int32    `parquet:"chars" zh:"字数" about:"length of text in code points" eg:"18240" unit:"code points"`
	Statements       int32    `parquet:"statements" zh:"陈述数" about:"number of the document's rows in statements" eg:"96" unit:"rows" width:"10"`
	RawSHA256        string   `parquet:"raw_sha256" zh:"原始哈希" about:"SHA-256 of the raw bytes, hexadecimal" eg:"9f86d081884c7d65…"`
	TextSHA256       string   `parquet:"text_sha256" zh:"正文哈希" about:"SHA-256 of text, hexadecimal" eg:"2c26b46b68ffc68f…"`
	DuplicateOf      *string  `parquet:"duplicate_of,optional" zh:"重复于" about:"doc_id of the first document of equal or nearly equal text, or of the one that this is an excerpt of" null:"the first of its kind" eg:"d5f0c1a2b3c4d5e6f"`
	Flags            []string `parquet:"flags,list" zh:"标记" about:"what is unusual: redacted, pinyin_noise, duplicate_block, table, hard_wrapped, truncated, annex_missing, near_duplicate, excerpt, year_conflict, region_ambiguous, region_uncoded (a place without a code), …" eg:"redacted"`
	Attachments      []string `parquet:"attachments,list" zh:"附件" about:"names of annexes that the text refers to" eg:"任务分工表"`
}

// StatementRow is a row of the table statements: one target, result,
// commitment or provision. The last columns repeat the document's, so that a
// row can be read alone.
type StatementRow struct {
	StatementID string `parquet:"statement_id" zh:"陈述编号" about:"s and a hash of doc_id, span and slot" eg:"s0b7e1c5d2a9f4386"`
	DocID       string `parquet:"doc_id" zh:"文档编号" about:"the document" eg:"d5f0c1a2b3c4d5e6f"`
	Seq         int32  `parquet:"seq" zh:"序号" about:"order in the document, from 0" eg:"0"`
	Kind        string `parquet:"kind" zh:"类型" about:"target (to be reached), result (reported as reached), commitment (an undertaking without a number), provision (an amount of a rule: subsidy, limit, eligibility)" eg:"target" width:"12"`
	Headline    bool   `parquet:"headline" zh:"主要目标" about:"stands in the list that 主要预期目标 or its like introduces, or in a table of main indicators" eg:"true" width:"10"`

	Indicator     *string `parquet:"indicator,optional" zh:"指标" about:"what is measured, as written, shortest phrase" eg:"规上工业增加值" width:"22"`
	IndicatorID   *string `parquet:"indicator_id,optional" zh:"指标编号" about:"its entry in the vocabulary" null:"not in the vocabulary" eg:"industrial_value_added"`
	IndicatorName *string `parquet:"indicator_name,optional" zh:"指标规范名" about:"its canonical Chinese name" null:"not in the vocabulary" eg:"规模以上工业增加值" width:"24"`
	Qualifier     *string `parquet:"qualifier,optional" zh:"限定" about:"what narrows the indicator: 亿元以上, 新开工, 同口径, 不含农户" eg:"亿元以上" width:"14"`
	PartOf        *string `parquet:"part_of,optional" zh:"所属陈述" about:"statement_id of the whole (其中…)" null:"not a part of another row" eg:"s0b7e1c5d2a9f4386"`

	Form        *string  `parquet:"form,optional" zh:"形式" about:"level, growth, change, share, multiple, rank, frequency, none" eg:"growth" width:"10"`
	Direction   *string  `parquet:"direction,optional" zh:"方向" about:"up or down, of a growth or a change" eg:"up" width:"10"`
	ValueText   *string  `parquet:"value_text,optional" zh:"数值原文" about:"the value as written, or the value-less phrase of a target (与经济增长同步)" null:"commitments" eg:"6%左右" width:"18"`
	Bound       *string  `parquet:"bound,optional" zh:"界限" about:"point, around, at_least, at_most, greater_than, less_than, range, relative, deferred, directional, absent" eg:"around" width:"12"`
	Value       *float64 `parquet:"value,optional" zh:"数值" about:"the one stated number in unit, signed: 下降2% is -2" null:"ranges and value-less rows" eg:"6" unit:"the column unit" width:"14"`
	Low         *float64 `parquet:"low,optional" zh:"下限" about:"lower end of the interval in unit, multipliers folded in; of a growth or a change without its sign" null:"open below, or no number" eg:"6" unit:"the column unit" width:"14"`
	High        *float64 `parquet:"high,optional" zh:"上限" about:"upper end of the interval in unit, multipliers folded in; of a growth or a change without its sign" null:"open above, or no number" eg:"6" unit:"the column unit" width:"14"`
	Unit        *string  `parquet:"unit,optional" zh:"单位" about:"percent, percentage_point, CNY, count, mu, t, kWh, …" null:"no number, or one without a unit, as the level of an index" eg:"percent" width:"14"`
	MeasureWord *string  `parquet:"measure_word,optional" zh:"量词" about:"个 项 家 户 人 …, for counts" eg:"个" width:"10"`
	Recurrence  *string  `parquet:"recurrence,optional" zh:"周期" about:"ISO 8601 interval of a frequency: 每2周1次 is P2W" null:"not a frequency" eg:"P2W"`

	ComparedWith *string `parquet:"compared_with,optional" zh:"比较对象" about:"the comparison base as written: 上年, 去年同期, 全国平均; the set of a rank (全省)" eg:"去年同期" width:"14"`
	PeriodText   *string `parquet:"period_text,optional" zh:"时间原文" about:"the time words" eg:"到2025年底" width:"16"`
	PeriodStart  *int32  `parquet:"period_start,optional,date" zh:"开始日期" about:"first day of the window covered" eg:"2024-01-01"`
	PeriodEnd    *int32  `parquet:"period_end,optional,date" zh:"截止日期" about:"last day of the window covered, or the day by whose end it is due" eg:"2024-12-31" width:"12"`
	Horizon      *string `parquet:"horizon,optional" zh:"时间类型" about:"annual, annual_average (年均), cumulative, as_of, by, recurring" eg:"annual" width:"14"`

	Modality *string `parquet:"modality,optional" zh:"语气词" about:"the words that carry the force" eg:"力争"`
	Strength *string `parquet:"strength,optional" zh:"力度" about:"binding, planned, striving: of the wording alone" null:"results" eg:"striving" width:"10"`
	Nature   *string `parquet:"nature,optional" zh:"指标属性" about:"official status when stated: 约束性 is obligatory, 预期性 anticipatory" eg:"anticipatory" width:"12"`

	RegionCode *string  `parquet:"region_code,optional" zh:"地区代码" about:"GB/T 2260 code of the place the statement is about: the document's, unless the text names another; none abroad" eg:"340200"`
	RegionName *string  `parquet:"region_name,optional" zh:"地区" about:"its name" eg:"芜湖市" width:"14"`
	RegionText *string  `parquet:"region_text,optional" zh:"地区原文" about:"the place as written, when the statement names one, or a piece of news has come to one; where a market is that has a short name (美股: 美国)" eg:"全市"`
	Actor      *string  `parquet:"actor,optional" zh:"责任主体" about:"who must do it, as written, first in a （…牵头…配合） list" eg:"市发展改革委" width:"20"`
	CoActors   []string `parquet:"co_actors,list" zh:"配合单位" about:"the others who must do it" eg:"市财政局"`
	Action     *string  `parquet:"action,optional" zh:"动作" about:"of a commitment: the verb" eg:"建成" width:"10"`
	Object     *string  `parquet:"object,optional" zh:"对象" about:"of a commitment: what is to be delivered" eg:"云州至青溪高速公路" width:"30"`

	Section       *string `parquet:"section,optional" zh:"部分" about:"review (what was done) or plan (what is to be done)" eg:"plan"`
	Heading       *string `parquet:"heading,optional" zh:"所在标题" about:"the nearest heading above" eg:"二、2024年工作安排" width:"24"`
	Paragraph     int32   `parquet:"paragraph" zh:"段落" about:"block of the document, from 0" eg:"12"`
	TableCell     *string `parquet:"table_cell,optional" zh:"单元格" about:"row,column when the value stands in a table, from 0" null:"prose" eg:"3,2"`
	Sentence      string  `parquet:"sentence" zh:"句子" about:"the sentence, or the table row" eg:"力争规上工业增加值增长6%左右。" width:"60"`
	SentenceStart int32   `parquet:"sentence_start" zh:"句子起点" about:"its offset in text, in code points" eg:"5310" unit:"code points"`
	SpanStart     int32   `parquet:"span_start" zh:"依据起点" about:"start of the words the statement rests on" eg:"5310" unit:"code points"`
	SpanEnd       int32   `parquet:"span_end" zh:"依据终点" about:"end of the words the statement rests on" eg:"5325" unit:"code points"`
	ValueStart    *int32  `parquet:"value_start,optional" zh:"数值起点" about:"start of value_text" null:"no value_text" eg:"5321" unit:"code points"`
	ValueEnd      *int32  `parquet:"value_end,optional" zh:"数值终点" about:"end of value_text" null:"no value_text" eg:"5325" unit:"code points"`

	Evidence   []EvidenceRow `parquet:"evidence,list" zh:"依据" about:"which words decided which field" eg:"bound: 左右"`
	Confidence *float64      `parquet:"confidence,optional" zh:"置信度" about:"calibrated probability that the row is right" null:"not calibrated" eg:"0.97" unit:"probability"`
	Warnings   []string      `parquet:"warnings,list" zh:"提示" about:"inferred_year, ambiguous_indicator, ambiguous_scope, region_unresolved, unit_missing, conflict, …" eg:"inferred_year" width:"18"`

	Source      string  `parquet:"source" zh:"来源文件" about:"as in documents" eg:"reports/2024.html" width:"30"`
	URL         *string `parquet:"url,optional" zh:"网址" about:"as in documents" eg:"http://www.example.gov.cn/zwgk/1.html" width:"36"`
	Title       *string `parquet:"title,optional" zh:"标题" about:"as in documents" eg:"云州市政府工作报告" width:"40"`
	Genre       string  `parquet:"genre" zh:"文体" about:"as in documents" eg:"work_report" width:"12"`
	Issuer      *string `parquet:"issuer,optional" zh:"发文机关" about:"as in documents" eg:"云州市人民政府"`
	Published   *int32  `parquet:"published,optional,date" zh:"发布日期" about:"as in documents" eg:"2024-01-22"`
	ReportYear  *int32  `parquet:"report_year,optional" zh:"报告年份" about:"as in documents" eg:"2024" unit:"calendar year" width:"10"`
	RegionLevel *string `parquet:"region_level,optional" zh:"地区级别" about:"as in documents" eg:"prefecture"`
}

// EvidenceRow names the words that decided one field of a statement.
type EvidenceRow struct {
	Slot  string `parquet:"slot" json:"slot"` // the column
	Text  string `parquet:"text" json:"text"`
	Start int32  `parquet:"start" json:"start"`
	End   int32  `parquet:"end" json:"end"`
}

// SkippedRow is a row of the table skipped: a page that gave no document.
type SkippedRow struct {
	Source    string  `parquet:"source" zh:"来源文件" about:"as in documents" eg:"scans/7.pdf" width:"40"`
	Reason    string  `parquet:"reason" zh:"原因" about:"why it was left out, from a closed vocabulary" eg:"empty" width:"20"`
	Detail    *string `parquet:"detail,optional" zh:"说明" about:"the cause in words" null:"the reason says it all" eg:"no text is left after cleaning" width:"60"`
	RawSHA256 *string `parquet:"raw_sha256,optional" zh:"原始哈希" about:"SHA-256 of the raw bytes, hexadecimal" null:"the bytes could not be read" eg:"9f86d081884c7d65…" width:"16"`
}
