package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

var bracketed = regexp.MustCompile(`^[（(][^（()）]{1,8}[）)]`)

// nounAfter returns the phrase behind a quantity: 3个|督导服务组. It ends at a
// break, the next quantity, or a verb.
func (p *passage) nounAfter(from, clauseEnd int) span {
	if past := p.pastMeasure(from, clauseEnd); past > from {
		return p.nounAfter(past, clauseEnd)
	}
	if b := bracketed.FindString(p.s[from:clauseEnd]); b != "" {
		from += len(b) // 200万套（间）: the bracket belongs to the value
	}
	if d := having.FindString(p.s[from:clauseEnd]); d != "" && !strings.ContainsAny(d, "0123456789") {
		from += len(d) // 10家|国内有影响力的|企业
	}
	from += len(atRate.FindString(p.s[from:clauseEnd]))
	from += len(qualities.FindString(p.s[from:clauseEnd])) // 6万亩|含油量高、品质好的|花生
	from += len(withOthers.FindString(p.s[from:clauseEnd]))
	from += max(0, len(praised.FindString(p.s[from:clauseEnd]))-len("“"))
	if m := examples.FindStringSubmatchIndex(p.s[from:clauseEnd]); m != nil && p.countsBefore(from) && p.words.aligned(from+m[2], from+m[2]) {
		if b := p.beginningAt(from + m[2]); b == nil || b.cue == nil || b.cue.Nominal {
			from += m[2] // 2万台|闸阀、截止阀和止回阀等|核级阀门
		}
	}
	if strings.HasPrefix(p.s[from:clauseEnd], "在") && p.words.aligned(from, from+len("在")) {
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
		if m.start < from || m.start >= end || m.cue != nil && m.end <= quote {
			continue // 6项|“揭榜领题”|成果
		}
		if m.cue != nil && m.start > from && (m.cue.Role == Changing || m.cue.Role == Act) && headBehind.MatchString(p.s[m.end:]) && p.countsBefore(from) {
			continue // 66个|产能提升重点县, 12个|稳增长方案
		}
		if m.cue != nil && (m.cue.Role == Act && m.start > from && p.sized(from, m.start) || p.inName(m) || m.start == from && p.s[m.start:m.end] == "拟" && toCome.MatchString(p.s[m.end:])) {
			continue // 亿元以上|新建续建项目, 省列重大项目
		}
		if m.cue != nil && m.cue.Role == Act && m.start > from && p.countsBefore(from) && actorAlone.MatchString(p.s[from:m.start]) && p.anchorBetween(m.end, end) {
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
	if end <= from || strings.HasPrefix(p.s[from:end], "为") && p.words.aligned(from+len("为"), from+len("为")) {
		return span{from, from} // 以1400人|为基数
	}
	if m := elsewhere.FindStringIndex(p.s[from:end]); m != nil && p.words.aligned(from+m[1], from+m[1]) && p.words.aligned(from+m[1]-len("在"), from+m[1]-len("在")) && !strings.Contains(p.s[from+m[1]:end], "的") {
		end = from + m[1] - len("在") // 28个实验室|在川布局
	}
	if m := done.FindStringIndex(p.s[from:end]); m != nil && m[0] > 0 {
		end = max(from, p.words.before(from+m[0]+len("了"))) // 行政村|通了天然气
	}
	if !strings.ContainsAny(p.s, "，。；") {
		if i := strings.IndexAny(p.s[from:end], " 　"); i >= len("项目") {
			end = from + i // 千人失联| |水源受污染: two sayings of one headline
		}
	}
	if i := strings.IndexAny(p.s[from:end], "（("); i > 0 {
		// 迂回线(乌鞘岭迂回线): a bracket at the end explains; 中欧（亚）班列 keeps its own
		if last := strings.TrimRight(p.s[from:end], " 　"); strings.HasSuffix(last, "）") || strings.HasSuffix(last, ")") {
			end = from + i
		}
	}
	t := p.s[from:end]
	b := p.endingAt(from)
	if i := strings.LastIndex(t, "中"); b != nil && b.quantity != nil && i > 0 && p.words.aligned(from+i, from+i+len("中")) && amongSet.MatchString(p.s[:b.start]) {
		end = from + i // 在全省90座|城市|中排名第七
		t = p.s[from:end]
	}
	if m := among.FindStringIndex(t); m != nil && p.countsBefore(from) && p.nominal(span{from, from + m[0]}) && someOf.MatchString(p.s[end:]) {
		end = from + m[0] // 59项|测评点|中有22项
		t = p.s[from:end]
	}
	if b != nil && b.quantity != nil && b.quantity.measure != "" && strings.Contains(single, b.quantity.measure) {
		if m := another.FindStringIndex(t); m != nil && p.nominal(p.trim(span{from, from + m[0]})) {
			end = from + m[0] // 6万条|棉被|和救助金
			t = p.s[from:end]
		}
	}
	if m := withWhom.FindStringSubmatchIndex(t); m != nil && p.countsBefore(from) && p.words.aligned(from+m[2], from+m[2]) {
		end = from + m[2] // 17家|央企|与本省签约
		t = p.s[from:end]
	}
	if i := strings.Index(t, "为"); i >= len("城市") && (p.words.aligned(from+i, from+i+len("为")) || amongFirst.MatchString(t[i:])) && !strings.Contains(t[:i], "以") && !strings.Contains(t[i:], "的") {
		end = from + i // 12个|城市|为首批试点
		t = p.s[from:end]
	}
	if b != nil && strings.HasSuffix(p.s[:b.start], "在") && p.words.aligned(b.start-len("在"), b.start) {
		end = p.placeOf(from, end)
		t = p.s[from:end]
	}
	if n := p.peopleBefore(from, end); n < end {
		end = n
		t = p.s[from:end]
	}
	if n := p.tellsOf(from, end); n < end {
		end = n
		t = p.s[from:end]
	}
	if next := p.beginningAt(end); next != nil && next.time != nil && next.time.base {
		for _, w := range []string{"比", "较"} {
			if rest, ok := strings.CutSuffix(t, w); ok && rest != "" {
				end, t = from+len(rest), rest // 31种|质量|比|上年提高
			}
		}
	}
	if m := paysFor.FindStringSubmatchIndex(t); m != nil {
		end = from + m[3] // 1000亿元|国债|加强基础设施建设
		t = p.s[from:end]
	}
	if m := forEach.FindStringIndex(t); m != nil && p.countsBefore(from) {
		end = from + m[1] - len("户均") // 带动4万户|果农|户均增收
		t = p.s[from:end]
	}
	if i := strings.Index(t, "基础上"); i > 0 {
		end = from + i // 在18项措施|基础上
		t = p.s[from:end]
	}
	if told, ok := strings.CutSuffix(t, "报告"); ok && strings.HasPrefix(p.s[end:], "新增") {
		end, t = from+len(told), told // 31个|省份|报告新增病例90例
	}
	if next := p.nextQuantity(end); next != nil && next.unit != nil && next.unit.Dimension == Money {
		rest, ok := strings.CutSuffix(t, p.e.wordings[OfMoney].ending(t))
		if rest = strings.TrimSuffix(rest, "总"); ok && p.countsBefore(from) && invested.MatchString(rest) {
			end = from + len(rest) // 20个|项目|总投资30亿元
			t = rest
		}
	}
	if w := p.e.wordings[Becoming].ending(t); w != "" && p.countsBefore(from) && utf8.RuneCountInString(t)-utf8.RuneCountInString(w) >= 2 {
		end -= len(w) // 21家|发展区|提能升级
		t = p.s[from:end]
	}
	if b != nil && gotFrom.MatchString(p.s[:b.start]) {
		t = given.ReplaceAllString(t, "")
		end = from + len(t) // 得到近100个|国家|支持
	}
	for _, w := range []string{"和", "以及", "及", "与"} {
		// 10个方面和20项任务: the second belongs to the next anchor
		if strings.HasSuffix(t, w) {
			end -= len(w)
			t = p.s[from:end]
		}
	}
	a := p.trim(span{from, end})
	if c := p.classBefore(a); !c.empty() {
		a = c
	}
	if i := strings.Index(p.s[a.start:a.end], "对"); i > 0 && strings.Contains(p.s[a.start+i:a.end], "的") && p.words.aligned(a.start+i, a.start+i+len("对")) && p.nominal(span{a.start, a.start + i}) {
		a.end = a.start + i // 30所高中|对县中的帮扶
	}
	if i := strings.LastIndex(p.s[a.start:a.end], "的"); i > 0 && utf8.RuneCountInString(p.s[a.start+i+len("的"):a.end]) >= 2 {
		if p.e.wordings[Generic].is(p.s[a.start+i+len("的") : a.end]) {
			a.end = a.start + i // 硅片|的生产规模
		} else if reachesTo.MatchString(p.s[:p.beforeValue(from)]) && places.MatchString(p.s[a.start:a.start+i]) {
			a.end = a.start + i // 辐射11个|省份|的冷链网络
		} else if !p.wholeOf(from, a, i) {
			a.start += i + len("的")
		} else if b := p.endingAt(from); (strings.Contains(bodies, b.quantity.measure) || b.quantity.measure == "个") && body.MatchString(p.s[a.start:a.start+i]) {
			a.end = a.start + i // 200家|企业|的负责人
		}
	}
	return a
}

// What those who are counted gave, and the verb of who got it.
var (
	gotFrom = regexp.MustCompile(`(?:得到|获得|获|受到|赢得|收获)了?(?:近|超过?|约|逾)?$`)
	given   = regexp.MustCompile(`(?:的?(?:支持|认可|关注|响应|欢迎|好评|赞誉|肯定))+$`)
)

// beforeValue is where the quantity begins that ends at a byte.
func (p *passage) beforeValue(end int) int {
	if b := p.endingAt(end); b != nil {
		return b.start
	}
	return end
}

// How far a thing reaches, and the places that it reaches.
var (
	reachesTo = regexp.MustCompile(`(?:覆盖|辐射|惠及|涵盖|连接|通达|联通|遍布|涉及)(?:了|到|着)?(?:全国|全省|全市|全球|国内外|周边|沿线)*$`)
	places    = regexp.MustCompile(`^(?:省区市|省份|省市|地市|城市|国家和地区|国家|地区|县市区|县区|县|市县|乡镇)$`)
)

// headBehind is the head of a name that a verb narrows, and its end.
var headBehind = regexp.MustCompile(`^(?:重点|试点|示范)?(?:行动|工程|项目|方案|县|区|镇|村|示范区|专项|活动|平台|基地|企业|案例|园区)(?:[，。；、）]|$)`)

// withWhom is with whom those that were counted did something, and what.
var withWhom = regexp.MustCompile(`^[^，。；、的]{2,12}?(与)[^，。；、的]{1,12}(?:签约|签订|合作|共建|共同|结对|对接|联合|达成|建立|同质|携手|见面|会面|会谈|座谈|交流|互动|联欢)(?:办学|发展|建设|协议)?$`)

// placeOf is where the name of those ends among whom something is done, end if no verb
// follows it: 在9个|产棉县|选择部分乡镇, 在55%的|卫生院|实施目录.
func (p *passage) placeOf(from, end int) int {
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		if j := p.words.next(i); j < end && p.e.wordings[OfThings].ends(p.s[from:i]) && (p.e.segmenter.IsVerb(p.s[i:j]) || p.actAt(i)) && !strings.Contains(p.s[i:end], "的") && p.nominal(span{from, i}) {
			return i
		}
	}
	return end
}

// peopleBefore is where the name of the people that a number counts ends and what they do
// begins, end if nothing is told of them or no more than a verb: 7名|代表|现场投票. What befell
// them stays: 9名船员受伤.
func (p *passage) peopleBefore(from, end int) int {
	b := p.endingAt(from)
	if b == nil || b.quantity == nil || b.quantity.unit == nil || b.quantity.unit.Dimension != People || p.e.wordings[OfPeople].ends(p.s[from:end]) {
		return end
	}
	if m := p.beginningAt(end); m != nil && m.cue != nil && m.cue.Role == Modal {
		return end // 大学生志愿服务西部|计划|志愿者
	}
	last := end
	for i := p.words.next(from); i < end; i = p.words.next(i) {
		if p.e.wordings[OfPeople].ends(p.s[from:i]) && p.nominal(span{from, i}) {
			last = i
		}
	}
	if rest := p.s[last:end]; utf8.RuneCountInString(rest) < 3 || strings.ContainsAny(rest, "的、和与及") || fortheir.MatchString(rest) {
		return end
	}
	return last
}

// Those among whom some are counted next, and the words that lead to how many: 59项测评点|中|有22项.
var (
	among  = regexp.MustCompile(`(?:之中|当中|中)$`)
	someOf = regexp.MustCompile(`^，?(?:已?有|仅有|只有|超过?|近|约)\d`)
)

// paysFor is money and what it is spent on.
var paysFor = regexp.MustCompile(`^(\p{Han}{0,8}(?:国债|资金|债券|贷款|专款|经费|专项债))(?:加强|支持|投向|推动|保障)\p{Han}{3}`)

// forEach is where an amount begins to be told that each of those has who are counted.
var forEach = regexp.MustCompile(`^\p{Han}{2,}?[户人亩]均`)

// fortheir ends the names of what is done for people that are counted: 60名教师|轮岗培训.
var fortheir = regexp.MustCompile(`(?:培训|轮训|培养|研修|体检|招聘|救助|帮扶|交流)$`)

// tellsOf is where something begins to be said of what was counted, end if nothing is:
// 140个|项目|就是骨干, 20名|学生|给驻地写信.
func (p *passage) tellsOf(from, end int) int {
	first := end
	for _, w := range p.e.wordings[Predicating].words {
		i := strings.Index(p.s[from:end], w)
		if at := from + i; i >= len("项目") && at < first && p.words.aligned(at, at+len(w)) && !strings.Contains(p.s[at:end], "的") && strings.Count(p.s[from:at], "“") == strings.Count(p.s[from:at], "”") {
			first = at
		}
	}
	return first
}

// amongFirst is 为 and 首, which the segmenter joins: 12个城市|为首批试点.
var amongFirst = regexp.MustCompile(`^为首[批个次家例座项]`)

// invested ends the names of what money is put into.
var invested = regexp.MustCompile(`(?:项目|工程|企业|公司|单位)$`)

// nextQuantity is the quantity that follows at once, or behind how it is reached: 总投资|达|30亿元.
func (p *passage) nextQuantity(at int) *quantity {
	for m := p.beginningAt(at); m != nil; m = p.beginningAt(m.end) {
		if m.quantity != nil {
			return m.quantity
		}
		if m.cue == nil || m.cue.Role != Reach && m.cue.Role != Limit {
			return nil
		}
	}
	return nil
}

// countsBefore reports whether the quantity that ends at i counts things or people.
func (p *passage) countsBefore(i int) bool {
	b := p.endingAt(i)
	return b != nil && b.quantity != nil && b.quantity.unit != nil && (b.quantity.unit.Dimension == Things || b.quantity.unit.Dimension == People)
}

// toCome is what is only going to be done, as a part of a name: 拟|竣工投产项目.
var toCome = regexp.MustCompile(`^(?:新?开工|竣工|建成|投产|建|续建)\p{Han}{0,6}项目`)

// sized reports whether a span is nothing but the class of what follows: 亿元以上.
func (p *passage) sized(start, end int) bool {
	if strings.HasSuffix(p.s[start:end], "以上") {
		_, n := p.e.numberAt(p.s[start:end])
		return n > 0 && start+n+len("以上") == end
	}
	return false
}

var elsewhere = regexp.MustCompile(`^[^在]{2,}?在`)

// size reports whether a magnitude without a digit is a part of a name: 粮油|千亩|高产片.
func (p *passage) size(m *mention) bool {
	q := m.quantity
	return q.bare && q.bound == "" && q.unit != nil && (q.unit.Dimension == Physical || q.unit.Dimension == Money)
}

// having describes what is counted by what it has.
var having = regexp.MustCompile(`^(?:在?(?:国内|国际|国内外|全国|全球|行业内?))?(?:具?有|拥有|具备)[^，。；：]{2,20}?的`)

// atRate says of a sum that it is given for each: 按每人1500元|标准给予|补助.
var atRate = regexp.MustCompile(`^的?标准(?:给予|予以|发放|支付)`)

// qualities describe what is counted by how it is, one after the other.
var qualities = regexp.MustCompile(`^(?:[^，。；：、的\d]{1,7}[强高大广优好多快新深浓足美佳性化型]、)+[^，。；：、的\d]{1,7}[强高大广优好多快新深浓足美佳性化型]的`)

// withOthers is with whom those that are counted have something: 三个|同邻市订有协议的|县.
var withOthers = regexp.MustCompile(`^[同与跟][^，。；、的\d]{2,20}的`)

// praised describes in set phrases what a quoted name behind them counts: 小巧精致、开放共享的|“口袋公园”.
var praised = regexp.MustCompile(`^(?:\p{Han}{4}、)+\p{Han}{4}的“`)

// examples stand before the kind that they are of.
var examples = regexp.MustCompile(`^[^，。；：、等的和在从对与向把\d]{1,7}、(?:[^，。；：、等的\d]{1,12}、)*[^，。；：、等的\d]{1,16}等(\p{Han}{3,})`)

// single are measure words of one sort of thing, so that what 和 joins is another.
const single = "条床辆台艘架张把双本册份棵株头只匹支盏部"

// another parts two things that are named one after the other.
var another = regexp.MustCompile(`(?:以及|和|及)\p{Han}{3,}`)

// body is one who has what follows 的.
var body = regexp.MustCompile(`^\p{Han}{0,6}(?:企业|公司|单位|机构|人员|队员|患者|学生|农户|院所|院校|高校|学校|国际组织|国家和地区)$`)

// done is the particle of what happened, not the first character of a word.
var done = regexp.MustCompile(`了(?:[^解结然]|$)`)

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

// pastMeasure steps over a measure that describes what is counted: 两个|长约400米的|
// 隧道. It returns from when there is none.
func (p *passage) pastMeasure(from, clauseEnd int) int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < from || m.end >= clauseEnd || m.quantity == nil {
			continue
		}
		if long := byLength.FindString(p.s[m.end:]); m.start == from && long != "" && m.quantity.unit != nil && m.quantity.unit.Dimension == Physical && m.end+len(long) < clauseEnd {
			return m.end + len(long) // 1条|530公里长|总干线
		}
		near := m.start-from <= len("全长约为") && !strings.ContainsAny(p.s[from:m.start], "，、和")
		if near && m.quantity.unit != nil && m.quantity.unit.Dimension == Physical && strings.HasPrefix(p.s[m.end:], "的") {
			return m.end + len("的")
		}
		break
	}
	return from
}

// byLength says of a measure which it is: 530公里|长.
var byLength = regexp.MustCompile(`^[长高宽深厚]的?`)
