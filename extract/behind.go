package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var bracketed = regexp.MustCompile(`^[（(](?:[^（()）]{1,8}|(?:约合?|折合)[^（()）]{1,16})[）)]`)

// nounAfter returns the phrase behind a quantity: 3个|督导服务组. It ends at a
// break, the next quantity, or a verb.
func (p *passage) nounAfter(from, clauseEnd int) span {
	if past := p.pastMeasure(from, clauseEnd); past > from {
		return p.nounAfter(past, clauseEnd)
	}
	from = p.pastDescription(from, clauseEnd)
	if rest, ok := strings.CutPrefix(p.s[from:clauseEnd], "在"); ok && p.words.aligned(from, from+len("在")) && strings.IndexAny(rest, inService) != 0 {
		return span{from, from} // 斥资2亿美元|在当地设厂
	}
	end := clauseEnd
	depth := 0
	for i, r := range p.s[from:clauseEnd] {
		switch {
		case r == '（' || r == '(':
			depth++
		case r == '）' || r == ')':
			depth--
		}
		if r == '”' && !strings.Contains(p.s[from:from+i], "“") {
			end = from + i // “三千万吨|产量|”的格局
			break
		}
		if depth < 0 || depth == 0 && (isBreak(r) || r == '、' && !p.sharesHead(from, from+i, clauseEnd)) {
			end = from + i
			break
		}
	}
	quote := from // where a quoted name ends that stands at once behind the quantity
	if strings.HasPrefix(p.s[from:end], "“") {
		quote += max(0, strings.Index(p.s[from:end], "”"))
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < from || m.start >= end || m.cue != nil && (m.end <= quote || p.quotedIn(from, m)) {
			continue // 6项|“揭榜领题”|成果, 10所|省级“双高计划”院校
		}
		if m.cue != nil && m.start > from && (m.cue.Role == Changing || m.cue.Role == Act) && headBehind.MatchString(p.s[m.end:]) && p.countsBefore(from) {
			continue // 66个|产能提升重点县, 12个|稳增长方案
		}
		if m.is(Modal) && m.start > from && p.e.wordings[HalfModal].is(p.s[m.start:m.end]) && paperEnds.MatchString(p.s[m.end:]) && !strings.HasSuffix(p.s[:m.start], "的") {
			continue // 20个|村庄规划，
		}
		if m.is(Act) && m.start > from && p.givenTo(from) && m.end < end {
			end = m.start // 为29个|省份|保供煤炭
			continue
		}
		if m.cue != nil && (m.cue.Role == Act && m.start > from && p.sized(from, m.start) || p.inName(m) || m.start == from && p.s[m.start:m.end] == "拟" && toCome.MatchString(p.s[m.end:])) {
			continue // 亿元以上|新建续建项目, 省列重大项目
		}
		if m.is(Act) && m.start > from && m.end <= end && subsidised.MatchString(p.s[m.end:end]) {
			continue // 3亿元|农机购置补贴
		}
		if m.is(Act) && m.start > from && p.s[m.start:m.end] != "重点" && p.countsBefore(from) && utf8.RuneCountInString(p.s[from:m.start]) <= 6 && p.e.namesHolder(p.s[from:m.start]) && p.anchorBetween(m.end, end) {
			end = m.start // 175家|企业|发行债券1193只
			continue
		}
		if m.quantity != nil && !m.quantity.class && !(m.start > from && p.size(m)) || m.time != nil && m.start > from || p.does(m, from, end) ||
			m.cue != nil && m.start > from && (endsNoun[m.cue.Role] && !m.cue.Nominal && !p.narrows(m, from) || p.stepsOn(m)) ||
			m.cue != nil && m.start > from && p.becomes(from, m, end) ||
			m.indicator != nil && m.start > from && tellsVerb.MatchString(p.s[m.start:m.end]) ||
			m.cue != nil && m.start == from && (m.cue.Role != Act && endsNoun[m.cue.Role] && !m.cue.Nominal || m.cue.Role == Act && p.s[m.start:m.end] != "重点" && !p.opensNoun(m, end) || p.stepsOn(m)) {
			end = m.start
			if m.cue != nil && p.s[m.start:m.end] == "了" {
				end = p.words.before(m.start) // 项目|使用了
			}
		}
	}
	if end <= from || (strings.HasPrefix(p.s[from:end], "为") || strings.HasPrefix(p.s[from:end], "并")) && p.words.aligned(from+len("为"), from+len("为")) {
		return span{from, from} // 以1400人|为基数, 57个|并陆续启用
	}
	if m := elsewhere.FindStringSubmatchIndex(p.s[from:end]); m != nil && p.words.aligned(from+m[3], from+m[3]) && !strings.Contains(p.s[from+m[3]:end], "的") {
		end = from + m[3] // 28个实验室|在川布局
	}
	if m := done.FindStringIndex(p.s[from:end]); m != nil && m[0] > 0 {
		end = max(from, p.words.before(from+m[0]+len("了"))) // 行政村|通了天然气
	}
	if m := holds.FindStringSubmatchIndex(p.s[from:end]); m != nil && p.words.aligned(from+m[3], from+m[3]) && p.nominal(p.trim(span{from, from + m[3]})) {
		end = from + m[3]
	}
	if !strings.ContainsAny(p.s, "，。；") {
		if i := strings.IndexAny(p.s[from:end], " 　"); i >= len("项目") {
			end = from + i // 千人失联| |水源受污染: two sayings of one headline
		}
	}
	if i := called.FindStringIndex(p.s[from:end]); i != nil && i[0] > 0 {
		end = from + i[0] // 3个|高新区|（以下统称三高新区）建设示范区
	} else if i := strings.IndexAny(p.s[from:end], "（("); i > 0 {
		// 迂回线(乌鞘岭迂回线): a bracket at the end explains; 中欧（亚）班列 keeps its own
		if last := strings.TrimRight(p.s[from:end], " 　"); strings.HasSuffix(last, "）") || strings.HasSuffix(last, ")") {
			end = from + i
		}
	}
	if m := goesPublic.FindStringSubmatchIndex(p.s[from:end]); m != nil {
		end = from + m[3] // 7家|企业|主板上市
	} else if p.countsBefore(from) && p.madeToAct(from) && !landEnd.MatchString(p.s[from:end]) {
		end = p.placeOf(from, end) // 支持26所|普通高中|改善条件, 支持5所|高校|建设实验室
	}
	end = p.nameEnd(from, end)
	a := p.trim(span{from, end})
	if c := p.classBefore(a); !c.empty() {
		a = c
	}
	if i := strings.Index(p.s[a.start:a.end], "对"); i > 0 && strings.Contains(p.s[a.start+i:end], "的") && (p.words.aligned(a.start+i, a.start+i+len("对")) || p.e.wordings[OfThings].ends(p.s[a.start:a.start+i]) && !strings.HasPrefix(p.s[a.start+i:], "对口")) && p.nominal(span{a.start, a.start + i}) {
		a.end = a.start + i // 30所高中|对县中的帮扶
	}
	if i := strings.LastIndex(p.s[a.start:a.end], "的"); i > 0 && utf8.RuneCountInString(p.s[a.start+i+len("的"):a.end]) >= 2 {
		if p.e.wordings[Generic].is(p.s[a.start+i+len("的"):a.end]) || p.countsBefore(from) && i > len("村") && !p.e.wordings[Abstract].is(p.s[a.start:a.start+i]) && toDo.MatchString(p.s[a.start+i+len("的"):a.end]) {
			a.end = a.start + i // 硅片|的生产规模
		} else if p.e.wordings[OfPeople].ends(p.s[a.start:a.start+i]) && p.countsPeople(from) {
			a.end = a.start + i // 有9万|人口|的海岛, 20名|代表|的提案
		} else if b := p.endingAt(from); b != nil && b.quantity != nil && strings.Contains(craft, b.quantity.measure) && b.quantity.measure != "" && carries.MatchString(p.s[a.start:a.start+i]) {
			a.end = a.start + i // 80辆|油罐车|的石油
		} else if b := p.endingAt(from); b != nil && b.quantity.of(Money) && a.start == from && ofScale.MatchString(p.s[a.start:a.start+i]) {
			a.end = a.start + i // 形成30亿元|销售规模|的重要基地
		} else if achieved.MatchString(p.s[a.start+i+len("的") : a.end]) {
			a.end = a.start + i // 近60万|销售额|的好成绩
		} else if reachesTo.MatchString(p.s[:p.beforeValue(from)]) && places.MatchString(p.s[a.start:a.start+i]) {
			a.end = a.start + i // 辐射11个|省份|的冷链网络
		} else if !p.wholeOf(from, a, i) {
			a.start += i + len("的")
		} else if b := p.endingAt(from); p.e.holderCounted(b.quantity.measure, p.s[a.start:a.start+i], p.s[a.start+i+len("的"):a.end]) {
			a.end = a.start + i // 200家|企业|的负责人
		}
	}
	return a
}

// quotedIn reports whether a mention stands within a quotation that a phrase opens and closes.
func (p *passage) quotedIn(from int, m *mention) bool {
	q := p.quotation(span{m.start, m.end})
	if q.empty() || q.start <= from {
		return false
	}
	behind := p.s[m.end:q.end]
	return utf8.RuneCountInString(behind) <= longestQuoted && !strings.ContainsAny(behind, "，。；")
}

// quotation is what stands in the quotation marks around a span. Empty if there are none.
func (p *passage) quotation(a span) span {
	open, end := strings.LastIndex(p.s[:a.start], "“"), strings.Index(p.s[a.end:], "”")
	if open < 0 || end < 0 || strings.Contains(p.s[open:a.start], "”") || strings.Contains(p.s[a.end:a.end+end], "“") {
		return span{}
	}
	return span{open + len("“"), a.end + end}
}

// longestQuoted bounds, in characters, how much of a quoted name may stand behind a word in it.
const longestQuoted = 4

// madeToAct reports whether a verb that makes others act stands before the quantity that ends at i.
func (p *passage) madeToAct(i int) bool {
	b := p.endingAt(i)
	return b != nil && makesAct.MatchString(p.s[:b.start])
}

var makesAct = regexp.MustCompile(`(?:支持|帮助|推动|引导|组织|鼓励|指导|带动|协助|促进|助力|扶持|推荐)了?(?:近|约|超过?|不少于)?$`)

// goesPublic is how a firm comes to the exchange.
var goesPublic = regexp.MustCompile(`^(\p{Han}{0,8}(?:企业|公司))(?:在?(?:主板|科创板|创业板|北交所|新三板|港股|A股|境内|境外|境内外|海外|香港))?(?:首发|成功)?(?:上市|挂牌|过会)$`)

// toDo is what there is to do about those that are counted: 20个标准|的编制工作.
// ofScale is a measure in money that tells how large something is.
var ofScale = regexp.MustCompile(`^\p{Han}{0,4}(?:规模|产值|收入|销售额|营业额|交易额|利润|市值)$`)

// carries ends the name of what carries something, achieved names what was told before as an achievement.
var (
	carries  = regexp.MustCompile(`(?:车|船|轮|艇|舰|机|车厢|动车组)$`)
	achieved = regexp.MustCompile(`^(?:好|优异|不俗)?(?:成绩|战绩|佳绩|业绩)$`)
)

var toDo = regexp.MustCompile(`^\p{Han}{0,6}(?:工作|情况|任务|预研)$`)

// called opens a bracket that says what something will be called.
var called = regexp.MustCompile(`[（(](?:以下)?(?:统称|简称|合称|下称)`)

// beforeValue is where the quantity begins that ends at a byte.
func (p *passage) beforeValue(end int) int {
	if b := p.endingAt(end); b != nil {
		return b.start
	}
	return end
}

// countsPeople reports whether the quantity that ends at a byte is of people, or of no unit at all.
func (p *passage) countsPeople(end int) bool {
	b := p.endingAt(end)
	return b != nil && b.quantity != nil && (b.quantity.unit == nil && b.quantity.code == "count" || b.quantity.unit != nil && (b.quantity.unit.Dimension == People || b.quantity.measure == "户"))
}

// How far a thing reaches, and the places that it reaches.
var (
	reachesTo = regexp.MustCompile(`(?:覆盖|辐射|惠及|涵盖|连接|通达|联通|遍布|涉及)(?:了|到|着)?(?:全国|全省|全市|全球|国内外|周边|沿线)*$`)
	places    = regexp.MustCompile(`^(?:省区市|省份|省市|地市|城市|国家和地区|国家|地区|县市区|县区|县|市县|乡镇)$`)
)

// paperEnds follows a plan that is a thing, and no word for what is planned.
var paperEnds = regexp.MustCompile(`^(?:编制|修编|[，。；、）和及与]|$)`)

// givenTo reports whether the quantity that ends at a byte counts those for whom something is done.
func (p *passage) givenTo(end int) bool {
	b := p.endingAt(end)
	return b != nil && strings.HasSuffix(p.s[:b.start], "为") && p.words.aligned(b.start-len("为"), b.start)
}

// headBehind is the head of a name that a verb narrows, and its end.
var headBehind = regexp.MustCompile(`^(?:重点|试点|示范)?(?:行动|工程|项目|方案|县|区|镇|村|示范区|专项|活动|平台|基地|企业|公司|门票|名额|资格|作品|案例|园区)(?:[，。；、）]|$|[被均已将])`)

// toCome is what is only going to be done, as a part of a name: 拟|竣工投产项目.
var toCome = regexp.MustCompile(`^(?:新?开工|竣工|建成|投产|建|续建)\p{Han}{0,6}项目|^(?:IPO|上市|挂牌)\p{Han}{0,2}(?:企业|公司|券商|银行)`)

// sized reports whether a span is nothing but the class of what follows: 亿元以上.
func (p *passage) sized(start, end int) bool {
	if strings.HasSuffix(p.s[start:end], "以上") {
		_, n := p.e.numberAt(p.s[start:end])
		return n > 0 && start+n+len("以上") == end
	}
	return false
}

// elsewhere leads to where those are of whom something is told, not 在建, 在岗.
var elsewhere = regexp.MustCompile(`^([^在]{2,}?)在(?:[^` + inService + `]|$)`)

// size reports whether a magnitude without a digit is a part of a name: 粮油|千亩|高产片.
func (p *passage) size(m *mention) bool {
	q := m.quantity
	return q.bare && q.bound == "" && q.of(Physical, Money)
}

// done is the particle of what happened, not the first character of a word.
var done = regexp.MustCompile(`了(?:[^解结然]|$)`)

// holds is a verb for what those have who are counted, before what it is: 企业|存在着|亏损.
var holds = regexp.MustCompile(`^(\p{Han}{2,}?)(?:存在|面临|拥有|具有|承担)着?\p{Han}`)

// wholeOf reports whether the words before 的 are what the number at once counts, so
// that they stay: 20个|乡镇的公路项目.
func (p *passage) wholeOf(from int, a span, i int) bool {
	b := p.endingAt(from)
	if b == nil || b.quantity == nil || b.quantity.unit == nil || a.start != from {
		return false
	}
	d := b.quantity.unit.Dimension
	return (d == Things || d == People) && utf8.RuneCountInString(p.s[a.start:a.start+i]) <= 10
}
