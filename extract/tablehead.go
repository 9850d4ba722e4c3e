package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// HeadRole is what the words of a head, a row head or a caption say of the
// cells that they stand over; a closed list.
type HeadRole string

const (
	SerialHead     HeadRole = "serial"     // the column only counts its rows
	UnitHead       HeadRole = "unit"       // 计量单位
	NatureHead     HeadRole = "nature"     // 属性
	CategoryHead   HeadRole = "category"   // 类别: groups the rows
	MeasuredHead   HeadRole = "measured"   // 指标: names what the row measures
	PlaceHead      HeadRole = "place"      // 地区
	YearHead       HeadRole = "year"       // 年份: the rows are years
	TotalHead      HeadRole = "total"      // 合计
	SkippedHead    HeadRole = "skipped"    // telephones, codes, dates: no statements
	DueHead        HeadRole = "due"        // 完成时限
	ActorHead      HeadRole = "actor"      // 牵头单位
	HelperHead     HeadRole = "helper"     // 配合单位
	RejectedHead   HeadRole = "rejected"   // coordinates, marks: no statements in the whole table
	ResultHead     HeadRole = "result"     // 实际值
	TargetHead     HeadRole = "target"     // 目标值
	AverageHead    HeadRole = "average"    // 年均
	RateHead       HeadRole = "rate"       // 增速
	CumulativeHead HeadRole = "cumulative" // 累计
	ChangeHead     HeadRole = "change"     // 变化幅度
	UpHead         HeadRole = "up"
	DownHead       HeadRole = "down"
	RuleHead       HeadRole = "rule"    // amounts of a rule
	MainHead       HeadRole = "main"    // 主要指标: the table is a list of headline targets
	PastHead       HeadRole = "past"    // 完成情况: the table reports
	GenericHead    HeadRole = "generic" // says nothing of what is measured
	CountHead      HeadRole = "count"   // measure words that sentences cannot tell from names: 部
	MeasureHead    HeadRole = "measure" // 产量: needs the row's head beside it
)

var knownHeads = map[HeadRole]bool{SerialHead: true, UnitHead: true, NatureHead: true, CategoryHead: true, MeasuredHead: true, PlaceHead: true, YearHead: true,
	DueHead: true, ActorHead: true, HelperHead: true, TotalHead: true, SkippedHead: true, RejectedHead: true, ResultHead: true, TargetHead: true, AverageHead: true, RateHead: true, CumulativeHead: true,
	ChangeHead: true, UpHead: true, DownHead: true, RuleHead: true, MainHead: true, PastHead: true, GenericHead: true, CountHead: true, MeasureHead: true}

// Head is the vocabulary of one role: a pattern of RE2, searched in a head
// without white space.
type Head struct {
	Role    HeadRole
	Pattern string
	Proof
}

// says reports whether words of a table have a role.
func (e *Extractor) says(role HeadRole, text string) bool {
	re := e.heads[role]
	return re != nil && text != "" && re.MatchString(text)
}

var (
	whiteSpace = regexp.MustCompile(`\s+`)
	brackets   = regexp.MustCompile(`[（(〔\[][^（()）〔〕\[\]]*[）)〕\]]`)
	listMark   = regexp.MustCompile(`^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,3})[）)、．.]\s*|[#＃*＊●·•—－-]+\s*|[①-⑳]\s*|其中[：:，,]?\s*|\d{1,2}\s+)`)
	footMark   = regexp.MustCompile(`(?:[①-⑳*＊#＃△▲★☆]|注\d?)+$`)
	notes      = regexp.MustCompile(`^(?:备注|注|说明)\s*(?:\d{1,2}|[①-⑳])?\s*[：:．.]`)
	captionOf  = regexp.MustCompile(`^.{0,20}关于(?:下达|印发|公布|调整|做好)?|的(?:通知|通报|函|公告|报告|批复)$|(?:完成|执行|进展)情况$`)
	captionEnd = regexp.MustCompile(`(?:一览|汇总|统计|分配|分解|计划|安排|任务|任务分解|情况|明细|目标)*表?(?:[（(].*[）)])?$`)
	captionTop = regexp.MustCompile(`^(?:附[表件]?|专栏|表)\s*[\d一二三四五六七八九十—-]*\s*[：:.、]?\s*`)
)

// squeeze takes the white space out of a head: 省 份.
func squeeze(s string) string { return whiteSpace.ReplaceAllString(s, "") }

// nounOf is what a head names, without brackets, list marks and foot marks,
// and the words in its last bracket, which is where units stand.
func nounOf(text string) (noun, bracket string) {
	t := squeeze(text)
	for listMark.MatchString(t) {
		cut := listMark.ReplaceAllString(t, "")
		if cut == "" {
			break
		}
		t = cut
	}
	t = footMark.ReplaceAllString(t, "")
	if all := brackets.FindAllString(t, -1); len(all) > 0 {
		last := all[len(all)-1]
		_, first := utf8.DecodeRuneInString(last)
		_, end := utf8.DecodeLastRuneInString(last)
		bracket = last[first : len(last)-end]
	}
	noun = brackets.ReplaceAllString(t, "")
	for _, sign := range []string{"%", "％", "‰"} {
		if cut, ok := strings.CutSuffix(noun, sign); ok && cut != "" && bracket == "" {
			noun, bracket = cut, sign
		}
	}
	return strings.Trim(noun, "：:，,、；;“”\"/"), bracket
}

// unitNamed reads a unit as heads write it: 万吨, %, 克标准煤/千瓦时. It returns the
// words to set behind a number, "" when they are none.
func (e *Extractor) unitNamed(text string) string {
	t := strings.Trim(squeeze(text), "：:。，,")
	t = strings.TrimPrefix(t, "单位")
	t = strings.Trim(t, "：:为")
	if i := strings.IndexAny(t, "、，,；;"); i > 0 {
		t = t[:i]
	}
	if t == "" || t[0] >= '0' && t[0] <= '9' || utf8.RuneCountInString(t) > 14 {
		return ""
	}
	if q, n := e.quantityAt("1" + t); q != nil && q.unit != nil && n == len(t)+1 && q.tail == 0 {
		return t
	}
	if q, _ := e.quantityAt("1" + strings.TrimLeft(t, "百千万亿")); q != nil && q.unit != nil && strings.ContainsAny(t, "/／∕") {
		return t
	}
	if strangeUnit.MatchString(t) || e.says(CountHead, t) {
		return t
	}
	return ""
}

var magnitude = regexp.MustCompile(`^(?:[百千]?[万亿]+)?`)

// strangeUnit is a unit that the vocabulary lacks but that nothing else looks like.
var strangeUnit = regexp.MustCompile(`^[百千万亿]*(?:[\p{Han}\w]{1,5}(?:标准煤|当量)|当量|[\p{Han}\w㎡³²]{1,6}[/／∕][\p{Han}\w·㎡³²]{1,8})$`)

// compose sets a unit behind a number and reads both: 2680 and 万千瓦. Units that
// the vocabulary lacks stand for themselves. n is the length taken of number,
// with a tail that follows it.
func (e *Extractor) compose(number, tail, unit string) (q *quantity, n int) {
	if unit == "" {
		a, used := e.plainNumber(number)
		if a == nil || used != len(number) {
			return nil, 0
		}
		if t := e.tailAt(tail); t != nil {
			a.tail = t.n
			a.setBound(t.bound)
			used += t.n
		}
		return a, used
	}
	q, n = e.quantityAt(number + unit + tail)
	if q != nil && n >= len(number)+len(unit) && q.unit != nil {
		return q, n - len(unit)
	}
	// A strange unit: the number is read in one that is known, for its magnitude.
	word := unit[len(magnitude.FindString(unit)):]
	q, n = e.quantityAt(number + unit[:len(unit)-len(word)] + "吨" + tail)
	if q == nil || q.unit == nil {
		return nil, 0
	}
	q.code, q.measure = word, ""
	q.unit = &Unit{Code: word, Dimension: Physical}
	if e.says(CountHead, word) {
		q.unit.Dimension, q.code, q.measure = Things, "count", word
	}
	return q, n - (len(unit) - len(word)) - len("吨")
}

// plainNumber reads a number or a range without a unit.
func (e *Extractor) plainNumber(s string) (*quantity, int) {
	q, n := e.quantityAt(s + "吨")
	if q == nil || q.unit == nil || n != len(s)+len("吨") {
		return nil, 0
	}
	q.unit, q.code = nil, ""
	return q, len(s)
}
