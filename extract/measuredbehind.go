package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// measuredBehind is the name that stands behind the value, as far as it can be what is
// measured beside the name before it.
func (p *passage) measuredBehind(f *frame, left span) span {
	right := span{}
	if p.namedBehind(f, left) {
		right = p.nounAfter(f.value.end, f.clause.end)
	}
	if left.end == f.value.start && p.nominal(left) && strings.HasPrefix(p.s[f.value.end:], " ") && right.start > f.value.end {
		right = span{} // 收到|议案|80件 建议900件: two sayings of one headline
	}
	if g := p.lastCounted(f); g != nil && !p.nominal(left) && f.q.measure != "" && g.q.measure == f.q.measure && amongHas.MatchString(p.s[:f.value.start]) && p.onlyVerb(right) {
		right = span{} // 40项考核点中有13项|达标
	}
	if counts := f.q.word == nil && f.q.form == "" && f.q.of(People, Things, Money); right.empty() && counts && (!p.nominal(left) || p.agent(f, left)) {
		for k := range p.mentions {
			if m := &p.mentions[k]; m.start == f.value.end && m.is(Act) {
				right = p.nounAfter(m.end, f.clause.end) // 5人|当选|学会理事
			}
		}
	}
	return right
}

// namedBehind reports whether a value of its form may have its name behind it at all: of words
// only one for a share, with 的 or at the head of its clause.
func (p *passage) namedBehind(f *frame, left span) bool {
	switch w := f.q.word; {
	case f.q.form == Rank || f.q.form == Multiple || w != nil && (w.Form != Share || w.Predicate):
		return false
	case w == nil:
		return true
	default:
		return strings.HasPrefix(p.s[f.value.end:], "的") || left.empty() && p.opensClauseWith(f)
	}
}

// behindIsMeant reports whether the name behind the value is what is measured, and not the one
// before it.
func (p *passage) behindIsMeant(f *frame, left, right span) bool {
	fits := p.enumerated(f, right) || !right.empty() && right == p.division(f) ||
		p.nominal(right) && !p.aim(f) && !(f.q.measure == "" && p.nominal(left) && p.e.wordings[Aiming].is(p.s[right.start:right.end])) && !p.e.wordings[Milestone].is(p.s[right.start:right.end])
	switch {
	case !fits:
		return false
	case p.holds(f):
		return true // 拥有|45%的|股权, 供应|九成的|硅片
	case f.q.of(Ratios):
		return p.shareOfBehind(f, left, right)
	default:
		return !p.nominal(left) || p.outweighs(f, left, right)
	}
}

// shareOfBehind reports whether a share or rate is one of the name behind it.
func (p *passage) shareOfBehind(f *frame, left, right span) bool {
	before := p.s[left.start:left.end]
	of := strings.HasPrefix(p.s[f.value.end:], "的")
	if !of && !strings.HasPrefix(p.s[f.value.end:], "以上的") {
		return !p.nominal(left) && !f.bare && f.pred.first(Changing) == nil && p.opensClauseWith(f)
	}
	switch {
	case !p.nominal(left):
		return true
	case p.onlyFrames(f, left):
		return true // 创造了|四分之一的|经济总量
	case p.givenThem(f, left, right):
		return true // 给予|企业|不超过50%的|补助
	case !of:
		return false
	case p.cutsBy(f):
		return true // 某厂削减了|50%的|开支
	case left.end == f.pred.start && p.opensClauseWith(f) && !p.e.saysMeasure(before) && !p.e.saysMeasure(p.s[right.start:right.end]) && !shareOfFirm.MatchString(p.s[right.start:right.end]):
		return true // 口岸|10%的|进口家具|为国产
	case f.q.word != nil:
		return true // 全村近一半的|耕地
	case strings.HasSuffix(p.s[:f.value.start], "以") && p.words.aligned(f.value.start-len("以"), f.value.start) && !p.e.wordings[OfRate].ends(p.s[right.start:right.end]):
		return true // 以0.3%的|仓位
	}
	for k := range p.mentions {
		// 支撑了年均6.5%的|经济|增速
		if m := &p.mentions[k]; m.start == right.end && m.is(Changing) && (p.e.wordings[OfRate].ends(p.s[m.start:m.end]) || m.end == f.clause.end) {
			return true
		}
	}
	return false
}

// cutsBy reports whether a verb of change before a share has as its object what stands behind 的.
func (p *passage) cutsBy(f *frame) bool {
	m := f.pred.first(Changing)
	return m != nil && m.cue.Verb && p.s[m.end:f.value.start] == "了"
}

// outweighs reports whether the name behind an amount or a count is what is measured although
// another stands before it.
func (p *passage) outweighs(f *frame, left, right span) bool {
	before, behind := p.s[left.start:left.end], p.s[right.start:right.end]
	told := f.value.end + len(bracketed.FindString(p.s[f.value.end:])) // 90亿泰铢|（约2.4亿美元）|的投资
	of := strings.HasPrefix(p.s[told:], "的")
	next := right.start == told
	ofMoney := p.e.wordings[OfMoney].ends(before)
	changing := f.pred.first(Changing)
	switch {
	case f.q.measure == "人" && p.e.wordings[OfPeople].ends(before):
		return false // 组织|干部群众|370余人|展开抢险
	case p.enumerated(f, right), p.heads(f, right), p.pairedNoun(f, right):
		return true
	case f.q.of(Grades) && next && f.q.unit.Code == "级":
		return true // 可能出现|5级左右|地震
	case f.q.word != nil && of:
		return true // 全村近一半的|耕地
	case next && placesOnly.MatchString(before):
		return true // 黄淮等地将有|35至38摄氏度|高温天气
	case f.q.of(Physical) && next && left.end == f.value.start && !p.e.saysMeasure(before) && p.handlesAtEnd(left):
		return true // 电厂储存|30万吨|电煤
	case f.q.of(Money) && next && ceiling.MatchString(behind):
		return true // 首批基金均达到|20亿元|募集规模上限
	case f.q.of(Money) && next && issues.MatchString(before), f.q.of(Money) && next && p.onlyActs(left):
		return true // 批准|发行|90亿元|特别国债
	case f.q.of(Money) && next && f.verb != nil && p.e.wordings[OfMeasure].ends(behind) && !p.e.wordings[OfMeasure].ends(before) && !ofMoney:
		return true // 减轻|企业|1.5亿元|负担
	case f.q.of(Money) && next && p.e.namesHolder(before) && paidSum.MatchString(behind):
		return true // 减免|商家|100亿元|手续费
	case next && changing != nil && changing.cue.Compared && f.pred.first(Base) == nil:
		return true // 每户|多了80元|补贴
	case (next || of && f.q.of(Money)) && p.onlyVerb(left), next && strings.HasSuffix(before, "所需"):
		return true // 释放|12万吨|产能, 计入总计2亿元的|费用, 所需|300万吨|铁矿石
	case next && (strings.HasSuffix(p.s[:f.value.start], "将") || strings.HasSuffix(p.s[:f.value.start], "把")):
		return true // 渔场将|9万公斤|海带
	case of && (landEnd.MatchString(before) || strings.HasSuffix(before, "该国")):
		return true // 烧毁北部地区|超过30万公顷的|森林
	case f.q.of(Money) && of && f.pred.first(Reach) == nil && !ofMoney && (left.end+len("的") == f.pred.start && p.s[left.end:f.pred.start] == "的" || p.e.wordings[OfMoney].ends(behind)):
		return true // 去年发行的|90亿元的|债券, 计入|2亿元的|费用
	case p.givenThem(f, left, right):
		return true // 给予|县区|不超过35万元的|奖励
	case p.describesBehind(f, left):
		return false // 服务|企业|超23万家的|平台
	case f.q.unit == nil, f.q.of(Things, People), f.q.of(Times) && p.oftenDone(f, right):
		return true // 两国先后|4次|会谈
	case f.q.of(Physical) && next && (p.e.namesBearer(before) || p.ownedThing(f, left, right)):
		return true // 某集团17万吨合成氨, 建设南区|65兆瓦|储能电站
	}
	return f.pred.first(Act) != nil // 设立170亿元区域基金
}

// placesOnly is a name that says only where.
var placesOnly = regexp.MustCompile(`(?:等地区?|局地|一带|部分地区|大部地?区?|沿海|各地)$`)

// issues is the verb by which paper is sold: 新发|600亿元|国债.
var issues = regexp.MustCompile(`(?:新发|续发|增发)$`)

// handlesAtEnd reports whether a span ends in what is done to so much of something.
func (p *passage) handlesAtEnd(a span) bool {
	w := p.s[max(a.start, p.words.before(a.end)):a.end]
	return handles.MatchString(w) || p.e.deed(w)
}

// handles is what is done to so much of something, where it is no name of its own.
var handles = regexp.MustCompile(`^(?:储存|储备|贮存|消化|消纳|供应|供给|调运|调集|转移|加工|腾退|处置|动用|征收|征用|种植|栽植|养殖|勘探|印制|揽收|运输|转运|吸收|吸纳|销售|改造|管护|采购|收储)$`)

// ceiling ends the name of a limit of which a sum is told to have come to it.
var ceiling = regexp.MustCompile(`\p{Han}{2}(?:上限|下限)$`)

// paidSum ends the name of a sum that somebody pays or gets.
var paidSum = regexp.MustCompile(`(?:费|费用|租金|税款|贷款|补贴|补助|奖励|投资|订单|合同)$`)

// onlyFrames reports whether the words before a share are a verb, or only where it is, so that
// what stands behind 的 has the share: 创造了全国|近四分之一的|经济总量, 本次地震中|三分之二的|伤者.
func (p *passage) onlyFrames(f *frame, left span) bool {
	if !f.q.of(Ratios) || !strings.HasPrefix(p.s[f.value.end:], "的") || f.pred.first(Reach) != nil || f.pred.first(Changing) != nil {
		return false
	}
	rest := p.s[left.end:f.value.start]
	return strings.HasPrefix(rest, "了") || strings.HasPrefix(rest, "中") || p.withoutPlace(p.s[left.start:left.end]+"经济总量") == "经济总量"
}

// shareOfFirm is what of a firm is held, which says nothing without its name: 甲公司|60%的|股权.
var shareOfFirm = regexp.MustCompile(`^(?:股权|股份|表决权|水平|较[高低]水平)`)

// givenThem reports whether the name before a value is only of those to whom what stands behind
// it is given.
func (p *passage) givenThem(f *frame, left, right span) bool {
	if !f.q.of(Money, Ratios) || left.end < f.clause.start {
		return false
	}
	if behind := strings.TrimPrefix(p.s[f.value.end:], "的"); right.start != f.value.end && right.start != len(p.s)-len(behind) {
		return false
	}
	return gives.MatchString(p.s[f.clause.start:left.end])
}

// gives leads to those to whom something is given.
var gives = regexp.MustCompile(`给予[^，。；\d的]{2,14}$`)

// oftenDone reports whether what stands at once behind a number of times was done as often.
func (p *passage) oftenDone(f *frame, right span) bool {
	r, _ := utf8.DecodeRuneInString(p.s[right.start:])
	return right.start == f.value.end && unicode.Is(unicode.Han, r) && r != '之'
}

// amongHas leads from those who are counted to how many of them something holds.
var amongHas = regexp.MustCompile(`中已?有(?:近|约|超过?)?$`)
