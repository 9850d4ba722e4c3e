package extract

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus/message"
)

// Use is what a wording is good for.
type Use string

const (
	Generic      Use = "generic"      // a head that says nothing without what it belongs to: 数量, 增加值
	Abstract     Use = "abstract"     // what small numerals divide and do not count: 方面, 阶段
	Empty        Use = "empty"        // stands where a name would and is none: 如今, 其余
	Leading      Use = "leading"      // opens a phrase and is no part of the name in it: 其中, 另外
	Continuing   Use = "continuing"   // begins what is said of the noun before: 桥梁|也正在建设
	Predicating  Use = "predicating"  // begins what is said of what was counted, as no part of its name: 学生|给…写信
	Trailing     Use = "trailing"     // ends a phrase that says when or how, not what: 汛期前
	Manner       Use = "manner"       // how the verb behind it is done, and no part of a name: 高质量|建成
	Adverbial    Use = "adverbial"    // between a name and its predicate, and no part of the name: 逐年
	Pace         Use = "pace"         // how a change goes on or how fast, and no part of a name: 稳步|增长
	Rising       Use = "rising"       // says which way a measure goes, and is no change that a value can have: 壮大, 创新高
	Founding     Use = "founding"     // what a work or a body begins with: 开工, 成立
	Foreseeing   Use = "foreseeing"   // who foresees a value, and is not measured: 业内|预期为26亿元
	OfYear       Use = "of year"      // ends the name of what is measured over a year: 产值, 进出口
	OfIndex      Use = "of index"     // in the name of what has values without a unit: 指数, 系数
	Edition      Use = "edition"      // which of the values of an index is told, and no name of it: 前值
	Milestone    Use = "milestone"    // what a value goes past or at, and not what is measured: 3万亿元|大关, 6%的|速度
	Denying      Use = "denying"      // denies the verb behind it: 尚未
	OfRatio      Use = "of ratio"     // ends the name of a ratio: 比重
	OfRate       Use = "of rate"      // ends a word of change that is a noun: 增速
	OfMoney      Use = "of money"     // ends the name of what is counted in money: 销售额
	OfCount      Use = "of count"     // ends a name and tells its measure word: 户数
	OfOwner      Use = "of owner"     // ends the name of what may own a measure: 农产品加工业
	Possessing   Use = "possessing"   // the verb between an owner and its measure: 企业|实现|营业收入
	OfBody       Use = "of body"      // in the name of a body that begins with a place: 公司
	Extending    Use = "extending"    // may follow the name of an indicator: 进出口|总额
	Sharing      Use = "sharing"      // between those who act and what they do: 共同
	Aiming       Use = "aiming"       // says that the value before it is an aim: 6000台的|目标
	Listing      Use = "listing"      // names a list of headline targets: 主要目标
	Introducing  Use = "introducing"  // opens such a list behind its name: 主要目标|是
	Ranking      Use = "ranking"      // the set that a rank behind it is of: 全国|第三
	Gathering    Use = "gathering"    // the places of a whole table: 各市
	Saying       Use = "saying"       // introduces what someone says: 表示
	Issuing      Use = "issuing"      // what happened on the day before it: 3月5日|印发
	Planning     Use = "planning"     // what a time before it only names: “十四五”|规划
	HalfModal    Use = "half modal"   // a modal that is a noun as often: 计划
	PerUnit      Use = "per unit"     // what rates are given per: 元/|吨
	Deciding     Use = "deciding"     // before 将, says that what follows is decided and still to come: 决定|将…提高到
	Pointing     Use = "pointing"     // points to what was named before: 这一|比重
	Covered      Use = "covered"      // the scope that something covers all of: 市县|全覆盖
	OfBalance    Use = "of balance"   // ends the name of what becomes of an output: 需求, 库存
	OfHoliday    Use = "of holiday"   // days off that were named before: 假期里
	OfError      Use = "of error"     // ends the name of what is the better the less it is: 精度, 误差
	BeforeValue  Use = "before value" // ends a measure that stands before its value, of the thing behind it: 总投资|12亿元的项目
	Measures     Use = "measures"     // steps taken, named by the verb before them: 减免|政策
	NamingValues Use = "naming value" // names the value before it and not what is measured: 3000元的|标准
	Reviewing    Use = "reviewing"    // in a heading, says that its section tells what was done: 工作回顾
	Intending    Use = "intending"    // in a heading, says that its section tells what is to be done: 主要任务
	OfMeasure    Use = "of measure"   // ends the name of a measure: 生产|成本
	OfThings     Use = "of things"    // ends the name of what is counted: 示范|基地
	Sized        Use = "sized"        // sorts of things that are told by their size: 超50亿元|企业2家
	Surpassing   Use = "surpassing"   // compares with what a year had: 已超过|去年全年
	OfCarrier    Use = "of carrier"   // ends the name of what carries people and goods: 铁路
	Acting       Use = "acting"       // ends the name of a body or household that acts, or a longer one: 茶企|采用新系统
	ActingPlace  Use = "acting place" // ends the name of a place that acts as one: 60个|国家|申请加入
	Causing      Use = "causing"      // ends what something came of, and is not measured: 事故|造成|3人死亡
	TakingPart   Use = "taking part"  // says that people took part, and not in what
	UsedSo       Use = "used so"      // what is done to a thing that is there for it, and no part of its name: 软件被|下载
	Populace     Use = "populace"     // the people of a country, whose number is no aim
	OfPerson     Use = "of person"    // ends the name of whom 名 and 位 count: 600名|骑手
	OfPeople     Use = "of people"    // ends the name of people: 代表
	Abroad       Use = "abroad"       // places of the world: 日本
	Sorting      Use = "sorting"      // a sort of what was counted before, which names nothing alone: 民营
	Working      Use = "working"      // what is done to a crop or a good, as the name of its amount: 早稻|已|栽插
	Narrowing    Use = "narrowing"    // verbs that narrow the projects behind them: 成果|转化|项目
	Undergoing   Use = "undergoing"   // what people undergo or take part in, as a part of their name: 船员|受伤
	Carrying     Use = "carrying"     // verbs that the name of what they carry holds: 铁路|发送|旅客
	Becoming     Use = "becoming"     // what becomes of those that were counted, behind their name: 21家发展区|提能升级
	Saved        Use = "saved"        // what reforms spare people, a share of which is told behind 减: 平均减|时间|60%
	Dwelling     Use = "dwelling"     // sorts of places where people live: 城市社区
	Proceeding   Use = "proceeding"   // between those who are counted and the verb for what they do: 景区|正常|开放
	Attending    Use = "attending"    // what those who are counted came to do: 企业|参展
	OfStock      Use = "of stock"     // ends the name of what there is on a day: 保有量
	Stock        Use = "stock"        // what stays until it is paid or healed, so that 新增 names what came to it: 贷款
	Having       Use = "having"       // what those that are measured have, before their name: 具备|条件的自然村
)

// Wording is a list of words that the grammar knows by what they do around or
// in the name of what is measured.
type Wording struct {
	Words []string
	Use   Use
	Proof
}

// wordings are the words of one use, the longest first.
type wordings []string

// compileWordings sorts the words by their use. A use without words is no error: nothing is
// said to be what it tells of.
func compileWordings(list []Wording) (map[Use]wordings, []error) {
	out := map[Use]wordings{}
	var errs []error
	for _, l := range list {
		for _, w := range l.Words {
			switch {
			case w == "" || !utf8.ValidString(w) || strings.TrimSpace(w) != w:
				errs = append(errs, message.Errorf("%s of %s: bad word %q", "wording", l.Use, w))
			case out[l.Use].is(w):
				errs = append(errs, message.Errorf("%s %q stands twice: in %s and in %s", "wording", w, l.Use, l.Use))
			}
			out[l.Use] = append(out[l.Use], w)
		}
	}
	for _, words := range out {
		longestFirst(words)
	}
	return out, errs
}

func longestFirst(words []string) {
	slices.SortStableFunc(words, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
}

// wordsOf are the words of the cues of some roles, for where no mention is read yet.
func wordsOf(cues []Cue, roles ...Role) wordings {
	var words wordings
	for _, c := range cues {
		if slices.Contains(roles, c.Role) {
			words = append(words, c.Words...)
		}
	}
	longestFirst(words)
	return words
}

// is reports whether t is one of the words.
func (c wordings) is(t string) bool { return slices.Contains(c, t) }

// opening is the longest of the words with which t begins, "" if none.
func (c wordings) opening(t string) string {
	for _, w := range c {
		if strings.HasPrefix(t, w) {
			return w
		}
	}
	return ""
}

// ending is the longest of the words in which t ends, "" if none.
func (c wordings) ending(t string) string {
	for _, w := range c {
		if strings.HasSuffix(t, w) {
			return w
		}
	}
	return ""
}

// cutAll takes the words off the end of t, as many as stand there.
func (c wordings) cutAll(t string) string {
	for w := c.ending(t); w != ""; w = c.ending(t) {
		t = t[:len(t)-len(w)]
	}
	return t
}

// within reports whether one of the words stands anywhere in t.
func (c wordings) within(t string) bool {
	return slices.ContainsFunc(c, func(w string) bool { return strings.Contains(t, w) })
}

func (c wordings) opens(t string) bool { return c.opening(t) != "" }
func (c wordings) ends(t string) bool  { return c.ending(t) != "" }
