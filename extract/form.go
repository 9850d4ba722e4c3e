package extract

import (
	"regexp"
	"strings"
)

// findForm decides how the value measures, and in which direction.
func (p *passage) findForm(f *frame) {
	q := f.q
	if q.form != "" {
		f.st.Form, f.st.Direction = q.form, q.direction
		if q.form == Multiple {
			if c := f.pred.first(Changing); c != nil && !paceName[p.s[c.start:c.end]] && q.code == "ratio" && strings.Contains(p.s[f.value.start:f.value.start+q.end], "倍") {
				f.st.Direction = c.cue.Direction
			}
			if g := f.before; f.bare && g != nil && (g.st.Form == Growth || g.st.Form == Multiple) && q.code == "ratio" {
				f.st.Direction = g.st.Direction // 分别增长20%、|13.8倍, 2.6倍、|3.4倍
			}
		}
		if q.form == Share && q.word != nil {
			if c := f.pred.first(Changing); c != nil { // 减少一半
				f.st.Form, f.st.Direction = Growth, c.cue.Direction
			}
		}
		return
	}
	if f.expected = p.expects(f); f.expected {
		f.st.Form, f.st.Direction, f.noun = f.before.st.Form, f.before.st.Direction, span{}
		return
	}
	if far := p.beyond(f); far != nil {
		f.far = far
		f.st.Form, f.st.Direction = Change, far.cue.side()
		if q.unit.Dimension == Ratios {
			f.st.Form = Growth
		}
		f.noun = p.nounBefore(f.limit, f.far.start)
		return
	}
	if far := p.fromBase(f); far != nil {
		f.st.Form, f.st.Direction = Change, far.cue.Direction
		if p.s[f.noun.start:f.noun.end] == "水平" {
			f.noun = span{}
		}
		if far.cue.Role == Limit { // 比上年的水平|超过3亿吨
			f.far, f.st.Direction = far, far.cue.side()
		}
		if q.unit.Dimension == Ratios {
			f.st.Form = Growth
		}
		return
	}
	change := f.change()
	if change != nil && (p.raises(f, change) || p.s[change.start:change.end] == "提前" && change.end < f.value.start && f.pred.first(Reach) != nil) {
		change = nil // 提前|达到
	}
	dim := Things
	if q.unit != nil {
		dim = q.unit.Dimension
	}
	if change != nil && p.s[change.start:change.end] == "净增" && (dim == Things || dim == People) {
		change = nil // the flow is what is counted: 经营主体|净增|20万户
	}
	if m := f.pred.pace(p.s); m != nil && dim == Ratios {
		change = m // 增速|回落至4%, 跌幅|收窄至1%
	}
	if change == nil && (dim == Ratios || byPace.MatchString(p.s[f.value.end:])) {
		change = p.changeOf(f)
	}
	if change == nil && dim == Ratios {
		if change = p.changeAhead(f); change != nil && f.noun.empty() {
			if n := p.nounBefore(p.clauseOf(change.start).start, change.start); p.nominal(n) {
				f.noun = n
				if rateName.MatchString(p.s[n.start:n.end]) {
					change = nil // 普及率提升明显，分别达到|95%
				}
			}
		}
	}
	if change == nil && dim == Ratios && hadRisen.MatchString(p.s[:f.value.start]) {
		f.st.Form, f.st.Direction = Growth, Up
		return
	}
	if change == nil && dim == Ratios && p.growsOn(f) {
		f.st.Form, f.st.Direction = Growth, f.before.st.Direction
		return
	}
	if g := f.before; change == nil && g != nil && g.verb != nil && g.st.Form == Change && g.q.code == q.code && !f.noun.empty() && !f.after && p.s[g.value.end:f.noun.start] == "、" {
		f.verb = g.verb
		change = g.verb // 减少|税负350亿元、|收费200亿元
	}
	if change == nil && f.pred.first(Base) != nil && p.addsTo(&f.pred) {
		f.st.Form, f.st.Direction = Change, Up // 比上届|新增|20家
		return
	}
	if g := f.before; f.bare && g != nil && dim == Ratios && change == nil && g.st.Form == Multiple && g.st.Direction != "" {
		f.st.Form, f.st.Direction = Growth, g.st.Direction // 分别增长20%、13.8倍、|85%
		return
	}
	if f.bare && f.before != nil && f.before.q.code == q.code && f.pred.start == f.value.start {
		f.st.Form, f.st.Direction = f.before.st.Form, f.before.st.Direction
		return
	}
	switch {
	case dim == Points:
		f.st.Form = Change
		switch g := f.gap(); {
		case g != nil && g.cue.Bound == LessThan:
			f.st.Direction = Down
		case g == nil && change != nil:
			f.st.Direction = change.cue.Direction
		case lowered.MatchString(p.s[f.noun.start:f.noun.end]):
			f.st.Direction = Down // 降息|25个基点, 央行意外降息|50个基点
		default:
			f.st.Direction = Up
		}
	case dim == Ratios && change != nil:
		f.st.Form, f.st.Direction = Growth, change.cue.Direction
	case dim == Ratios:
		f.st.Form = Share
		if m := rateOfGrowth.FindStringSubmatch(p.s[f.noun.start:f.noun.end]); m != nil && !f.after {
			f.st.Form, f.st.Direction = Growth, Up
			if m[2] != "" {
				f.st.Direction = Down
			}
			f.noun = p.trim(span{f.noun.start, f.noun.end - len(m[1])})
			if onlyYearly[p.s[f.noun.start:f.noun.end]] {
				f.noun = span{} // 年平均|递增率: of what the clause before tells
			}
			if strings.HasSuffix(p.s[f.noun.start:f.noun.end], "经济") && strings.HasPrefix(m[1], "增长") {
				f.noun.end += len("增长") // by that name the vocabulary knows it
			}
		}
	case change != nil && change.cue.Amount && f.pred.first(Base) == nil: // not 比预算|节约9000元
		f.st.Form = Level
		if change.end == f.noun.start && !f.after {
			f.noun.start = change.start // 全年|节约资金|3亿元: what is named is what was saved
		}
	case change != nil:
		f.st.Form, f.st.Direction = Change, change.cue.Direction
	default:
		f.st.Form = Level
	}
	if f.st.Form == Share && f.after {
		p.rateBehind(f)
	}
	if f.st.Form == Share && !f.after {
		at := f.noun.end - len(growthAim.FindString(p.s[f.noun.start:f.noun.end]))
		if m := p.endingAt(at); at < f.noun.end && m != nil && m.start > f.noun.start && m.is(Changing) {
			f.st.Form, f.st.Direction = Growth, m.cue.Direction // 生产总值|增长目标|5%
			f.noun = p.trim(span{f.noun.start, m.start})
		}
	}
	if m := p.endingAt(f.noun.end); f.st.Form == Share && !f.after && m != nil && m.start == f.noun.start && m.cue != nil && paceName[p.s[m.start:m.end]] {
		at := m.start
		if b := p.endingAt(at); b.is(Mark) {
			at = b.start // 房价|环比|涨幅|仍在4%以上
		}
		if n := p.nounBefore(f.limit, at); p.nominal(n) {
			f.st.Form, f.st.Direction, f.noun = Growth, m.cue.Direction, n
		}
	}
	if m := p.endingAt(f.noun.end); f.st.Form == Share && !f.after && m != nil && m.start > f.noun.start && m.is(Changing) && paceName[p.s[m.start:m.end]] {
		f.st.Form, f.st.Direction = Growth, m.cue.Direction // 外贸|增速|也在7%以上
		f.noun = p.trim(span{f.noun.start, m.start})
	}
	if m := p.beginningAt(f.noun.start); f.st.Form == Share && !f.after && m.is(Changing) && m.end < f.noun.end && raising[p.s[m.start:m.end]] {
		f.noun = p.trim(span{m.end, f.noun.end})
		if t := p.s[f.noun.start:f.noun.end]; !rateName.MatchString(t) {
			f.st.Form, f.st.Direction = Growth, m.cue.Direction // 提升|服务效率|不低于20%
		}
	}
	if f.st.Form == Share && !f.after && pureRate[p.s[f.noun.start:f.noun.end]] {
		f.st.Form, f.st.Direction, f.noun = Growth, Up, span{} // 销售额90亿元，同比增长率|达到60%
	}
	if n := p.savedOf(f); !n.empty() {
		f.st.Form, f.st.Direction, f.noun = Growth, Down, n
	}
	if f.st.Form == Level && !f.after && p.s[f.noun.start:f.noun.end] == "增量" {
		f.st.Form, f.st.Direction = Change, Up // 粮食总产80亿斤、|增量|4亿斤
	}
	if change != nil {
		f.note("form", p, span{change.start, change.end})
	}
}

// savedOf is what a share is saved of, behind 减 or beside such a one: 办事平均减|时间|61%、
// |材料|47%. Empty if nothing is.
func (p *passage) savedOf(f *frame) span {
	if f.st.Form != Share || f.after || f.noun.empty() {
		return span{}
	}
	t := p.s[f.noun.start:f.noun.end]
	w := p.e.wordings[Saved].ending(t)
	if w == "" {
		return span{}
	}
	g := f.before
	if strings.HasSuffix(t, "减"+w) || t == w && g != nil && g.st.Form == Growth && g.st.Direction == Down && p.e.wordings[Saved].is(p.s[g.noun.start:g.noun.end]) {
		return span{f.noun.end - len(w), f.noun.end}
	}
	return span{}
}

// raising are verbs of change that may stand before what they change.
var raising = map[string]bool{"提升": true, "提高": true, "扩大": true, "增强": true, "改善": true}

// lowered says of a rate that it was lowered.
var lowered = regexp.MustCompile(`^降|降[息准费]$`)

// rateName ends the names of ratios, of which a verb of change may tell the level: 提高覆盖率.
var rateName = regexp.MustCompile(`(?:[^效频功速汇利]率|占比|比重|比例|覆盖面|程度)$`)

// growthAim follows a change that is aimed at: 增长|预期目标.
var growthAim = regexp.MustCompile(`(?:预期|调控|控制)?目标$`)

// paceName names how fast something changes, and is no name of a ratio as 增长率 may be.
var paceName = map[string]bool{"增速": true, "增幅": true, "涨幅": true, "降幅": true, "跌幅": true}

// pureRate are names of how fast something grew that do not say what.
var pureRate = map[string]bool{"增长率": true, "同比增长率": true, "环比增长率": true, "年增长率": true, "年均增长率": true, "复合增长率": true, "年均复合增长率": true, "复合年增长率": true, "复合年均增长率": true}

// raises reports whether a verb of change that takes no amount opens the clause, so that
// the value counts what is changed: 提升|12个|网点.
func (p *passage) raises(f *frame, change *mention) bool {
	return f.after && change.cue.Role == Changing && !change.cue.Verb && change.end == f.value.start && f.q.unit != nil &&
		(f.q.unit.Dimension == Things || f.q.unit.Dimension == People) && strings.Trim(betters.ReplaceAllString(p.s[f.clause.start:change.start], ""), nounLead) == ""
}

// betters is a verb before one of change that says no more than it: 巩固|提升20个村.
var betters = regexp.MustCompile(`(?:巩固|规范)$`)

// cameTo tells to what a rate came that was named before.
var cameTo = regexp.MustCompile(`^(?:实际|预计)(?:可以|可)?(?:达到|为)$`)

// growsOn reports whether the value says again as a rate what the one before said, or is
// its second tier, or where it is changed to: 减少20万吨，即3%; 增长15%、力争20%; 增速由5%|调整到6%.
func (p *passage) growsOn(f *frame) bool {
	g := f.before
	switch {
	case g == nil:
		return false
	case f.noun.empty() && g.st.Form == Growth && cameTo.MatchString(p.s[f.clause.start:f.value.start]):
		return true // 增长速度计划为3%，实际达到|4%
	case g.baseline:
		return g.st.Form == Growth && f.noun.empty() && f.pred.first(Reach) != nil
	case g.st.Form == Change:
		return f.clause.start >= g.value.end && strings.Trim(p.s[f.clause.start:f.value.start], " 　") == "即"
	case g.st.Form == Growth && p.partGrows(f, g):
		return true // 经济增长百分之八，其中|农业|百分之三
	case g.st.Form == Growth:
		if f.noun.empty() && onlyDated.MatchString(p.s[f.clause.start:f.value.start]) && pacedBefore.MatchString(p.s[g.clause.start:g.value.start]) {
			return true // 9月增速为7%，8月|为11%
		}
		return f.noun.empty() && f.tier() && strings.Trim(p.s[g.value.end:f.pred.start], "、，, 　") == ""
	}
	return false
}

// partGrows reports whether a bare rate is that of a part of what grew, or of the next of its parts.
func (p *passage) partGrows(f, g *frame) bool {
	if f.noun.empty() || f.after || len(f.pred.chain) > 0 || f.noun.start < g.value.end || f.noun.end != f.value.start || rateName.MatchString(p.s[f.noun.start:f.noun.end]) {
		return false
	}
	whole := g
	for whole.before != nil && len(whole.pred.chain) == 0 && whole.noun.end == whole.value.start {
		whole = whole.before
	}
	if !sumOfParts.MatchString(whole.subject) {
		return false // 出口增长8%，其中民营企业70%: a share
	}
	switch strings.Trim(p.s[g.value.end:f.noun.start], " 　") {
	case "，其中", "，其中，", "，其中：", "；其中":
		return true
	case "，", "、":
		return len(g.pred.chain) == 0 && g.noun.end == g.value.start && strings.Contains(p.s[:g.noun.start], "其中")
	}
	return false
}

// sumOfParts is a measure of the economy, of whose branches the growth is told.
var sumOfParts = regexp.MustCompile(`(?:生产总值|经济增长|GDP|增加值|总产值|经济)$`)

// A clause that only says when a value was, and the name of a pace before a value.
var (
	onlyDated   = regexp.MustCompile(`^ ?(?:而|其中)?(?:\d{1,2}月份?|[一二三四1-4]季度|\d{4}年|去年|上年|上月|前一个?月|上半年)(?:则|仅|只)?为$`)
	pacedBefore = regexp.MustCompile(`(?:增速|增幅|涨幅|降幅|增长率)[^，。；]{0,4}$`)
)

// tier reports whether a modal of force leads to the value: 力争20%, not 超过计划2%.
func (f *frame) tier() bool {
	m := f.pred.first(Modal)
	return m != nil && (m.cue.Strength == Striving || m.cue.Strength == Binding)
}

// changeOf is the change that the value measures from behind: 销量有20%的|增长, 以20%的
// 速度|递增.
func (p *passage) changeOf(f *frame) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Changing) || m.start < f.value.end || m.end > f.clause.end {
			continue
		}
		if between := p.s[f.value.end:m.start]; between == "" && (p.e.wordings[OfRate].ends(p.s[m.start:m.end]) || m.end == f.clause.end && f.pred.first(Reach) != nil) || between == "的速度" || soRising.MatchString(between) && asCourse.MatchString(p.s[m.end:f.clause.end]) {
			return m
		}
	}
	return nil
}

// hadRisen leads to what had been told of a rise before: 由升|0.5%|上修为升0.7%.
var hadRisen = regexp.MustCompile(`[由从](?:升|涨|增)$`)

// byPace says behind an amount that something rose or fell by so much: 近百元|的跌幅.
var byPace = regexp.MustCompile(`^的(?:涨幅|跌幅|降幅|增幅|升幅)`)

var (
	// soRising and asCourse stand around a change behind its rate: 保持三成以上|的高|增长|势头.
	soRising = regexp.MustCompile(`^的(?:高速?|快速|较快|稳定|平稳|持续|预期|年均)?$`)
	asCourse = regexp.MustCompile(`^(?:势头|态势|速度|水平)?$|^(?:预期)?目标`)
)

// rateBehind reads 3%的能源消费增速 and 按不低于5%的幅度压减支出: the word of change
// stands behind the number.
func (p *passage) rateBehind(f *frame) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Changing) || m.start < f.noun.start {
			continue
		}
		switch {
		case m.end == f.noun.end && m.start > f.noun.start:
			f.noun.end = m.start
		case m.start == f.noun.end && strings.HasPrefix(p.s[f.value.end:], "的幅度"):
			f.noun = p.trim(span{m.end, f.clause.end})
		case m.start == f.noun.end && (p.e.wordings[OfRate].ends(p.s[m.start:m.end]) || asCourse.MatchString(p.s[m.end:f.clause.end])):
		default:
			continue
		}
		f.st.Form, f.st.Direction = Growth, m.cue.Direction
		f.note("form", p, span{m.start, m.end})
		return
	}
}

// change is the word of change that governs the anchor. 提高到 is no change; 增速
// and its like are, also across 达到.
func (f *frame) change() *mention {
	for _, m := range f.pred.chain {
		if m.cue == nil {
			continue
		}
		if m.cue.Role == Changing && (!m.cue.Compared || f.pred.first(Base) != nil) {
			return m
		}
		if m.cue.Role == Reach && m.cue.Direction != "" { // 增加到
			return nil
		}
	}
	return f.verb
}

// changeAhead is the change of the clause before, whose size comes only now:
// 用电量增长较快，分别达到56.9%和44.0%.
func (p *passage) changeAhead(f *frame) *mention {
	if !f.noun.empty() || f.pred.first(Reach) == nil {
		return nil
	}
	from := 0
	if f.before != nil {
		from = f.before.value.end
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if m.start >= from && m.end <= f.clause.start && m.is(Changing) {
			return m
		}
	}
	return nil
}

// onlyYearly says of a rate that it is one a year.
var onlyYearly = map[string]bool{"年": true, "年均": true, "年平均": true, "平均": true}

// rateOfGrowth ends the name of how fast something grew or fell: 税收|实际增长比例. The rate of
// growth of a population is the name of a ratio.
var rateOfGrowth = regexp.MustCompile(`(?:[^然口同环比]|[^自]然|[^人]口)((?:实际|名义|同比|环比|年平均|年均)*(?:(?:增长|递增)(?:率|比例)|(?:增长|上涨|上升|提高|递增|(下降|降低|下跌|减少))(?:速度|幅度)))$`)
