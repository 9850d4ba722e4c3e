package extract

import (
	"regexp"
	"strings"
)

// markClasses tells thresholds that only name a class (亿元以上项目, 60岁以上老人)
// from values (实施1000个以上省重点项目): the noun follows at once and the
// quantity is of a sort that qualifies.
func (p *passage) markClasses() {
	for k := range p.mentions {
		m := &p.mentions[k]
		q := m.quantity
		if p.describes(k) {
			q.class = true
			continue
		}
		if p.sizes(m) || k+1 < len(p.mentions) && p.sizes(&p.mentions[k+1]) && q != nil && q.unit == p.mentions[k+1].quantity.unit && onlyLinks(p.s[m.end:p.mentions[k+1].start]) {
			q.class = true
			continue
		}
		if q != nil && q.form == Rank && classByRank.MatchString(p.s[:m.start]) && strings.HasPrefix(p.s[m.end:], "的") && !insideSet.MatchString(p.s[m.end:]) {
			q.class = true // 对排名|前10位|的企业
			continue
		}
		if q != nil && (q.measure == "座" && seats.MatchString(p.s[m.end:]) || q.form == Rank && strings.HasSuffix(p.s[m.start:m.end], "强") && amongBest.MatchString(p.s[m.end:])) {
			q.class = true
			continue
		}
		if p.gradeOf(m) || p.exceeds(m) || p.passes(m) || p.dealtWith(m) {
			q.class = true
			continue
		}
		if q == nil || q.unit == nil || q.tail == 0 && q.word == nil || q.form != "" || q.bound == Range {
			continue
		}
		tail := p.s[m.end-q.tail : m.end]
		if !strings.HasSuffix(tail, "以上") && !strings.HasSuffix(tail, "以下") && !strings.HasSuffix(tail, "以内") {
			continue
		}
		counted := m.end
		if strings.HasPrefix(p.s[m.end:], "的") {
			counted += len("的")
		}
		if d := q.unit.Dimension; p.countedAt(counted) && (d == Money || d == Physical || d == Ages) {
			q.class = true // 其中5亿元以上的|23家, 10亿元以上|8家
			continue
		}
		c := p.clauseOf(m.start)
		noun := p.nounAfter(m.end, c.end)
		if !p.nominal(noun) || noun.start > m.end+len("的") {
			continue
		}
		governed := p.governs(m, c) && !p.countedAt(noun.end)
		switch q.unit.Dimension {
		case Money, Ages, Physical, Durations, Grades:
			q.class = q.bare || !governed || q.unit.Dimension == Ages // 提高|2岁以下|婴幼儿照护补贴
		case Things, People:
			if q.measure == "户" || q.measure == "人" || q.measure == "级" {
				q.class = !governed
			}
		}
	}
}

// classByRank leads to the rank of those of whom a clause tells or to whom something is done.
var classByRank = regexp.MustCompile(`(?:^|[，。；、\p{Han}])(?:排名|名列|位列|排在|居于|位居|居)$`)

// insideSet goes on to count some of them: 排名前九|的省份中，有六个.
var insideSet = regexp.MustCompile(`^的[^，。；]{1,8}[^之]中(?:，|有)`)

var (
	// seats is behind the number of seats that tells what sort of vehicle is meant: 7座|及以下小客车, 六座|版.
	seats = regexp.MustCompile(`^(?:及\d{1,2}座)?(?:[及或]?以[上下]的?)?(?:小型|中型|大型|微型|载客|乘用|小|大|中)*(?:客车|轿车|乘用车|汽车|车辆|巴士|版|布局|车型|SUV|MPV)`)
	// amongBest is behind the list that things are of, which is no rank of theirs: 前100强|药企.
	amongBest = regexp.MustCompile(`^(?:的|\p{Han}{0,6}?)(?:企业|公司|高校|院校|医院|药企|车企|县|城市|园区|开发区)`)
)

// gradeOf reports whether a grade only tells of what grade a thing is: 3级|皮棉报价.
func (p *passage) gradeOf(m *mention) bool {
	if !m.quantity.of(Grades) || m.quantity.tail > 0 || m.quantity.bound == Range {
		return false
	}
	if b := p.beginningAt(m.end); b != nil && b.cue != nil && b.cue.Role != Act {
		return false // 由6级|调高至7级
	}
	if shook.MatchString(p.s[m.end:]) && struck.MatchString(p.s[:m.start]) {
		return false // 发生里氏6.1级|地震
	}
	c := p.clauseOf(m.start)
	noun := p.nounAfter(m.end, c.end)
	return noun.start == m.end && p.nominal(noun) && (!p.governs(m, c) || p.actBefore(m))
}

// How strong an earthquake was is told of one that struck, and names none.
var (
	shook  = regexp.MustCompile(`^(?:左右)?(?:强烈|浅源|深源)?地震(?:[，。；、）]|$)`)
	struck = regexp.MustCompile(`(?:发生|遭遇|测定)了?(?:里氏|一次|一起)?$`)
)

// sizes reports whether a size stands before the thing that its clause counts next:
// 新建|330千伏|电网工程|16个.
func (p *passage) sizes(m *mention) bool {
	q := m.quantity
	if !q.of(Physical) || q.tail != 0 || q.form != "" || q.bound == Range || p.s[m.end:] == "" {
		return false
	}
	c := p.clauseOf(m.start)
	noun := p.nounAfter(m.end, c.end)
	if noun.start != m.end || !p.nominal(noun) || p.governs(m, c) && !p.actBefore(m) {
		return false
	}
	i := p.mentionFrom(noun.end)
	if i < 0 || p.mentions[i].start != noun.end || p.mentions[i].quantity == nil || p.mentions[i].quantity.unit == nil {
		return false
	}
	next := p.mentions[i].quantity.unit
	return next.Dimension == Things || next.Dimension == Physical && next.Code != "" && q.unit.Code == "" // 500千伏|线路|300公里
}

// actBefore reports whether a verb stands directly before a mention.
func (p *passage) actBefore(m *mention) bool {
	b := p.endingAt(m.start)
	return b.is(Act)
}

// countsThose leads to the count of those of whom the words before it tell: 产值超10亿元|的，共有|20家.
var countsThose = regexp.MustCompile(`^的，?(?:目前)?[现共已]*有`)

// exceeds reports whether an amount says from where on things are counted that its
// clause counts: 经济总量超|千亿元|的县达12个.
func (p *passage) exceeds(m *mention) bool {
	if !m.quantity.of(Money, Physical) || !strings.HasPrefix(p.s[m.end:], "的") && !p.e.wordings[Sized].opens(p.s[m.end:]) {
		return false
	}
	b := p.endingAt(m.start)
	if !b.is(Limit) {
		return false
	}
	if n := countsThose.FindString(p.s[m.end:]); n != "" && p.countedAt(m.end+len(n)) {
		return true // 产值超10亿元的，|共有20家
	}
	noun := p.nounAfter(m.end, p.clauseOf(m.start).end)
	return p.nominal(noun) && (p.countedAt(noun.end) || b.cue.Bound != Around && p.ofThoseWho(b, noun))
}

// ofThoseWho reports whether a measure and its bound, with which a clause opens, only say of whom the
// clause goes on to tell what they will or may do: 规模小于|90亿元|的银行将降低成本.
func (p *passage) ofThoseWho(bound *mention, noun span) bool {
	c := p.clauseOf(bound.start)
	of := p.trim(span{c.start, bound.start})
	next := p.beginningAt(noun.end)
	return p.e.saysMeasure(p.s[of.start:of.end]) && of.end == bound.start && classOfThem.MatchString(p.s[noun.start:noun.end]) && !p.anchorBetween(noun.end, c.end) && noun.end < c.end && (next.is(Modal) || mayDo.MatchString(p.s[noun.end:]))
}

// dealtWith reports whether a measure and its bound only say to whom something is done, or if who does
// it: 对|年收入超过5亿元|的企业征税, 若|持股比例超过20%|的股东提出异议.
func (p *passage) dealtWith(m *mention) bool {
	b := p.endingAt(m.start)
	if !m.quantity.of(Money, Physical, Ratios) || !b.is(Limit, Reach) {
		return false
	}
	c := p.clauseOf(m.start)
	return toThem.MatchString(p.s[c.start:b.start]) && suchThem.MatchString(p.s[m.end:c.end])
}

// suchThem are those whom the measure tells of, and what is done with them.
var suchThem = regexp.MustCompile(`^的[^，。；、的\d]{0,6}(?:企业|公司|银行|机构|家庭|居民|单位|城市|个人|农户|商户|纳税人|股东|客户|用户|投资者|投资人)[^，。；]`)

// toThem opens a clause with those to whom something is done, or with what if they do it.
var toThem = regexp.MustCompile(`^[ 　]*(?:将|拟|计划|并|应当?)?(?:对|向|若|如果?|凡|除)[^，。；、\d]{2,16}$`)

// mayDo is what somebody may do.
var mayDo = regexp.MustCompile(`^(?:可|能|均可|方可|不得|免)`)

// classOfThem ends the name of many who act.
var classOfThem = regexp.MustCompile(`(?:企业|公司|银行|机构|家庭|居民|单位|城市|个人|农户|商户|纳税人)$`)

// passes reports whether an amount says how large the things are that are counted
// before it: 3个|过千亿元|县, 5个|百亿元|产业集群. The word before it is of the amount then.
func (p *passage) passes(m *mention) bool {
	q := m.quantity
	if q == nil || !strings.Contains(p.s[m.start:m.end], "亿") || q.tail > 0 || q.form != "" || q.bound == Range {
		return false
	}
	over := p.endingAt(m.start)
	start := m.start
	for _, w := range []string{"过", "超", "破", "逾"} {
		if strings.HasSuffix(p.s[:m.start], w) {
			start -= len(w)
		}
	}
	b := p.endingAt(start)
	if start < m.start && nth.MatchString(p.s[:start]) {
		return true
	}
	if b == nil || !b.quantity.of(Things) {
		return false
	}
	if start == m.start {
		noun := p.nounAfter(m.end, p.clauseOf(m.start).end)
		return noun.start == m.end && p.nominal(noun)
	}
	if over != nil {
		over.cue = nil
	}
	m.start = start
	return true
}

// nth is an ordinal before the class of its thing: 北方第二个|过万亿元|城市.
var nth = regexp.MustCompile(`第(?:[一二三四五六七八九十]+|\d+)(?:个|家|座)$`)

// describes reports whether a measure follows a count at once or goes on with such a
// one, so that it tells what sort of thing is counted: 12个|110千伏|和|35千伏|变电站.
func (p *passage) describes(k int) bool {
	if k == 0 {
		return false
	}
	m, b := &p.mentions[k], &p.mentions[k-1]
	if m.quantity == nil || b.quantity == nil || !m.quantity.of(Physical) || b.quantity.unit == nil {
		return false
	}
	between := p.s[b.end:m.start]
	return between == "" && b.quantity.unit.Dimension == Things && b.quantity.unit.Code == "count" || b.quantity.class && onlyLinks(between)
}

// countedAt reports whether a count stands at i: the noun before it is what is
// counted, and an amount before that only its class (200万元以上的技改项目|80个).
func (p *passage) countedAt(i int) bool {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start == i && m.is(Reach, Mark) {
			i = m.end // 超过3亿元的项目|已|有|9个
		}
		if m.start == i && m.quantity != nil && m.quantity.unit != nil {
			return m.quantity.unit.Dimension == Things || m.quantity.unit.Dimension == People
		}
	}
	return false
}

// governs reports whether a verb or a bound directly before the quantity sets it.
func (p *passage) governs(m *mention, c span) bool {
	b := p.endingAt(m.start)
	if b == nil || b.start < c.start || b.cue == nil {
		return false
	}
	switch b.cue.Role {
	case Limit, Reach, Changing, Modal:
		return true
	case Act:
		return !b.cue.Nominal || m.quantity.unit.Dimension == Money
	}
	return false
}
