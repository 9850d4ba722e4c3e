package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// frame is one anchor and the slots around it, while they are being filled.
// Spans are relative to the sentence.
type frame struct {
	st         Statement
	anchor     *mention
	q          *quantity
	value      span
	clause     span
	limit      int       // the anchor before, or the clause's start
	pred       predicate // the words directly before the anchor
	noun       span      // what is measured; empty when inherited
	after      bool      // the noun stands behind the anchor
	owner      string    // the subject without a generic head: what a later clause leans on
	subject    string    // indicator as written, inherited or not
	before     *frame    // the frame to the left in this sentence
	bare       bool      // nothing but 、 or 和 between it and the frame before
	whole      *frame    // what 其中 makes this a part of
	baseline   bool      // the A of 从A提高到B
	dated      bool      // a time expression of its own clause, or a due date
	now        bool      // its window is 目前
	carried    bool      // its window stands in another clause
	aboutShare *mention  // 约 before 占, across what the share is of: 约占国内产量的30%
	verb       *mention  // a change at the head of the phrase: 减少企业负担
}

func (f *frame) note(slot string, p *passage, a span) {
	f.st.Evidence = append(f.st.Evidence, Evidence{slot, Span{p.sent.start + a.start, p.sent.start + a.end}})
}

// frame makes one frame for each anchor and fills its slots, in the order in
// which the resolvers need each other.
func (p *passage) frame() {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.quantity == nil {
			continue
		}
		if m.quantity.class {
			p.drop(span{m.start, m.end}, Threshold)
			continue
		}
		f := &frame{anchor: m, q: m.quantity, value: span{m.start, m.end}, clause: p.clauseOf(m.start)}
		f.st.PartOf = -1
		f.limit = f.clause.start
		f.baseline = f.q.start
		if n := len(p.frames); n > 0 {
			f.before = p.frames[n-1]
			if f.before.value.end > f.limit && f.clause.has(f.before.value.start) {
				f.limit = f.before.value.end
			}
		}
		f.pred = p.predicateBefore(m.start, f.limit)
		f.bare = f.before != nil && onlyLinks(p.s[f.before.value.end:f.value.start])
		if why := p.unfit(f); why != "" {
			p.drop(f.value, why)
			continue
		}
		p.findNoun(f)
		p.findAboutShare(f)
		p.findForm(f)
		p.findBound(f)
		p.findSubject(f)
		p.findIndicator(f)
		p.frames = append(p.frames, f)
	}
	p.addPhrases()
	p.spread()
	for _, f := range p.frames {
		p.findPeriod(f)
		p.findForce(f)
		p.findKind(f)
		p.findDetails(f)
	}
	p.findParts()
}

// onlyLinks reports whether t is nothing but list marks between two values.
func onlyLinks(t string) bool {
	t = strings.TrimSpace(t)
	switch t {
	case "、", "和", "及", "与", "或", "以及", ",", "，", "到", "；":
		return t != "，" && t != "," && t != "；"
	}
	return false
}

// unfit says why an anchor states nothing, "" if it does: an attribute 全部, a
// magnitude that is only a class (千亿产业), a duration that nobody sets.
func (p *passage) unfit(f *frame) Reason {
	q := f.q
	switch {
	case q.word != nil && q.word.Predicate:
		if p.attributive(f.anchor) {
			return Attribute
		}
		return ""
	case q.form == Frequency:
		return ""
	case q.small && p.abstract(f):
		return Division
	case q.bare && f.pred.first(Limit) == nil && f.pred.first(Reach) == nil && f.pred.first(Order) == nil:
		return Magnitude
	case q.unit == nil:
		return ""
	}
	switch q.unit.Dimension {
	case Durations:
		if f.pred.first(Changing) == nil && q.tail == 0 && f.pred.first(Limit) == nil && f.pred.first(Reach) == nil {
			return UnsetTime
		}
	case Ages:
		if f.pred.first(Changing) == nil && f.pred.first(Reach) == nil {
			return UnsetAge
		}
	}
	return ""
}

// abstract reports whether what is counted is a way of dividing a text or a
// thought (三个方面, 两个阶段), not things.
func (p *passage) abstract(f *frame) bool {
	rest := strings.TrimPrefix(p.s[f.value.end:f.clause.end], "的")
	for _, w := range p.e.abstracts {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// attributive reports whether a word of the whole stands before a noun (实施全部
// 项目) and not before the verb of a subject (项目全部开工): it has no subject
// before it, or a verb or 的 touches it.
func (p *passage) attributive(m *mention) bool {
	c := p.clauseOf(m.start)
	if strings.HasPrefix(p.s[m.end:], "的") || strings.HasSuffix(p.s[:m.start], "的") {
		return true
	}
	if b := p.endingAt(m.start); b != nil && b.cue != nil && (b.cue.Role == Act && !b.cue.Nominal || b.cue.Role == Reach) {
		return true
	}
	if p.s[c.start:m.start] == "" || strings.Trim(p.s[c.start:m.start], nounLead) == "" {
		// 4月底前，全部开工: the subject may stand in the clause before
		r := p.actAt(m.end)
		return !r
	}
	return false
}

// actAt reports whether a verb begins at i.
func (p *passage) actAt(i int) bool {
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start == i && m.cue != nil && (m.cue.Role == Act || m.cue.Role == Reach) {
			return true
		}
	}
	return false
}

// findNoun looks for what is measured: before the predicate, or behind the
// quantity where a counted thing stands (3个督导服务组).
func (p *passage) findNoun(f *frame) {
	if t := f.q.thing; f.q.form == Frequency && !t.empty() {
		f.noun = p.deedOften(span{f.value.start + t.start, f.value.start + t.end})
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
		return
	}
	left := span{}
	if !f.bare {
		left = p.objectOf(f, p.nounBefore(f.limit, p.beforeBase(f)))
	}
	right := span{}
	if f.q.form != Rank && f.q.form != Multiple && f.q.word == nil {
		right = p.nounAfter(f.value.end, f.clause.end)
	}
	if right.empty() && f.q.word == nil && f.q.form == "" && f.q.unit != nil && (f.q.unit.Dimension == People || f.q.unit.Dimension == Things) && !p.nominal(left) {
		for k := range p.mentions {
			if m := &p.mentions[k]; m.start == f.value.end && m.cue != nil && m.cue.Role == Act {
				right = p.nounAfter(m.end, f.clause.end) // 2人|当选|中国工程院院士
			}
		}
	}
	useRight := false
	leftOK, rightOK := p.nominal(left), p.nominal(right)
	switch {
	case !rightOK:
	case !leftOK:
		useRight = true
	case f.q.unit == nil || f.q.unit.Dimension == Things || f.q.unit.Dimension == People:
		useRight = true
	case f.pred.first(Act) != nil && f.q.unit.Dimension != Ratios:
		useRight = true // 设立500亿元区域基金
	}
	if useRight && f.q.unit != nil && f.q.unit.Dimension == Ratios && !strings.HasPrefix(p.s[f.value.end:], "的") && !strings.HasPrefix(p.s[f.value.end:], "以上的") {
		useRight = f.pred.first(Changing) == nil && !f.bare && !leftOK && f.pred.start == f.value.start
	}
	if !useRight && rightOK && f.q.unit != nil && f.q.unit.Dimension == Ratios && strings.HasPrefix(p.s[f.value.end:], "的") {
		for k := range p.mentions {
			// 支撑了年均6.5%的|经济|增速
			if m := &p.mentions[k]; m.start == right.end && m.cue != nil && m.cue.Role == Changing && rateNoun(p.s[m.start:m.end]) {
				useRight = true
			}
		}
	}
	switch {
	case useRight:
		f.noun, f.after = right, true
	case leftOK:
		f.noun = left
	}
	if f.noun.empty() {
		p.nounAhead(f)
	}
	if !f.noun.empty() {
		f.note("indicator", p, f.noun)
	}
}

// deedOften is what is done every so often, without the verb that only says that it
// is done: 每年|开展应急演练|不少于4次.
func (p *passage) deedOften(a span) span {
	t := p.trim(a)
	if c, n := p.e.cues.longest(p.s[t.start:t.end]); n > 0 && c.Role == Act {
		if rest := p.trim(span{t.start + n, t.end}); p.nominal(rest) {
			return rest
		}
	}
	if !p.nominal(t) {
		return span{}
	}
	return t
}

// beforeBase is where the noun phrase ends: before the predicate, or before the
// comparison that stands between (支出|比1955年决算数|增长, 站|由89个|增加到).
func (p *passage) beforeBase(f *frame) int {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Role != Base || m.start < f.limit || m.end > f.pred.start {
			continue
		}
		for j := k + 1; j < len(p.mentions) && p.mentions[j].start < f.pred.start; j++ {
			n := &p.mentions[j]
			compared := p.s[m.start:m.end] != "从" && p.s[m.start:m.end] != "由"
			if compared && n.time != nil && n.time.base || n.quantity != nil && n.quantity.start {
				return m.start
			}
		}
	}
	return f.pred.start
}

// nounAhead reads 53.3%，这是2021年第三产业占GDP的比重: the value stands alone and the
// next clause says of what.
func (p *passage) nounAhead(f *frame) {
	if strings.Trim(p.s[f.clause.start:f.clause.end], "“”\" 　") != p.s[f.value.start:f.value.end] {
		return
	}
	for _, c := range p.clauses {
		if c.start < f.clause.end || c.start > f.clause.end+len("，") {
			continue
		}
		for _, w := range []string{"这是", "这就是", "是"} {
			if !strings.HasPrefix(p.s[c.start:], w) {
				continue
			}
			if n := p.nounBefore(c.start+len(w), c.end); p.nominal(n) {
				f.noun = n
				f.clause.end = c.end // the clause beside says the time too
			}
			return
		}
	}
}

// objectOf takes a verb of change off the head of the phrase: 减少|企业负担1500亿元
// is a change of what follows the verb.
func (p *passage) objectOf(f *frame, a span) span {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.start == a.start && m.cue.Role == Changing && m.cue.Verb && f.q.unit != nil {
			f.verb = m
			return p.trim(span{m.end, a.end})
		}
	}
	return a
}

func (a span) empty() bool { return a.end <= a.start }

// nominal reports whether a span can be what is measured.
func (p *passage) nominal(a span) bool {
	if a.empty() {
		return false
	}
	t := p.s[a.start:a.end]
	if p.e.scopeOnly(t) {
		return false
	}
	han := 0
	for _, r := range t {
		if r >= 0x3400 || isLatin(r) {
			han++
		}
	}
	return han >= 2 || han == 1 && utf8.RuneCountInString(t) == 1 && strings.Contains("棉纱钢糖煤布粮油", t)
}

// scopeOnly reports whether t is only a set or a place: 全国, 大陆地区.
func (e *Extractor) scopeOnly(t string) bool {
	c, n := e.cues.longest(t)
	if n == len(t) && c.Role == Scope {
		return true
	}
	for _, m := range corpus.FindPlaces(t, corpus.Place{}) {
		if m.Start == 0 && (m.End == len(t) || t[m.End:] == "地区" || t[m.End:] == "境内") {
			return true
		}
	}
	return false
}

// findForm decides how the value measures, and in which direction.
func (p *passage) findForm(f *frame) {
	q := f.q
	if q.form != "" {
		f.st.Form, f.st.Direction = q.form, q.direction
		if q.form == Multiple {
			if c := f.pred.first(Changing); c != nil && q.code == "ratio" && strings.HasSuffix(p.s[f.value.start:f.value.start+q.end], "倍") {
				f.st.Direction = c.cue.Direction
			}
		}
		if q.form == Share && q.word != nil {
			if c := f.pred.first(Changing); c != nil { // 减少一半
				f.st.Form, f.st.Direction = Growth, c.cue.Direction
			}
		}
		return
	}
	change := f.change()
	dim := Things
	if q.unit != nil {
		dim = q.unit.Dimension
	}
	if change == nil && dim == Ratios {
		if change = p.changeAhead(f); change != nil && f.noun.empty() {
			if n := p.nounBefore(p.clauseOf(change.start).start, change.start); p.nominal(n) {
				f.noun = n
			}
		}
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
		default:
			f.st.Direction = Up
		}
	case dim == Ratios && change != nil:
		f.st.Form, f.st.Direction = Growth, change.cue.Direction
	case dim == Ratios:
		f.st.Form = Share
	case change != nil:
		f.st.Form, f.st.Direction = Change, change.cue.Direction
	default:
		f.st.Form = Level
	}
	if f.st.Form == Share && f.after {
		p.rateBehind(f)
	}
	if change != nil {
		f.note("form", p, span{change.start, change.end})
	}
}

// rateBehind reads 3%的能源消费增速 and 按不低于5%的幅度压减支出: the word of change
// stands behind the number.
func (p *passage) rateBehind(f *frame) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue == nil || m.cue.Role != Changing || m.start < f.noun.start {
			continue
		}
		switch {
		case m.end == f.noun.end && m.start > f.noun.start:
			f.noun.end = m.start
		case m.start == f.noun.end && strings.HasPrefix(p.s[f.value.end:], "的幅度"):
			f.noun = p.trim(span{m.end, f.clause.end})
		case m.start == f.noun.end && rateNoun(p.s[m.start:m.end]):
		default:
			continue
		}
		f.st.Form, f.st.Direction = Growth, m.cue.Direction
		f.note("form", p, span{m.start, m.end})
		return
	}
}

// rateNoun reports whether a word of change is a noun: 增速, 涨幅, 增长率.
func rateNoun(w string) bool {
	for _, end := range []string{"速", "幅", "率", "速度", "幅度"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// change is the word of change that governs the anchor. 提高到 is no change; 增速
// and its like are, also across 达到.
func (f *frame) change() *mention {
	for _, m := range f.pred.chain {
		if m.cue == nil {
			continue
		}
		if m.cue.Role == Changing {
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
		if m.start >= from && m.end <= f.clause.start && m.cue != nil && m.cue.Role == Changing {
			return m
		}
	}
	return nil
}

// findBound joins the words before the number with those behind it; what
// stands behind wins (控制在5%左右 is around).
func (p *passage) findBound(f *frame) {
	q := f.q
	f.st.Low, f.st.High = q.low, q.high
	f.st.Bound = q.bound
	if m := f.limitCue(); m != nil && q.word != nil && q.bound == Point && q.tail == 0 {
		c := *q
		c.setBound(m.cue.Bound)
		f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
		f.note("bound", p, span{m.start, m.end})
	} else if q.word != nil && q.form == Share && q.bound == Point && p.basically(f) {
		f.st.Bound = Around
	} else if q.bound == "" {
		f.st.Bound = Point
		if m := f.limitCue(); m != nil {
			c := *q
			c.setBound(m.cue.Bound)
			f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
			f.note("bound", p, span{m.start, m.end})
		} else if f.bare && f.before.st.Bound != Range && f.before.q.bound == "" && f.before.limitCue() != nil && q.unit == f.before.q.unit {
			c := *q
			c.setBound(f.before.st.Bound)
			f.st.Bound, f.st.Low, f.st.High = c.bound, c.low, c.high
		}
	} else if q.tail > 0 {
		f.note("bound", p, span{f.value.end - q.tail, f.value.end})
	}
	f.st.Unit = q.code
	f.st.MeasureWord = q.measure
	f.st.Recurrence = q.every
	f.st.ValueSpan = Span{p.sent.start + f.value.start, p.sent.start + f.value.end}
}

func (p *passage) findAboutShare(f *frame) {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && m.cue.Role == Limit && m.start >= f.limit && m.end < f.value.start && strings.HasPrefix(p.s[m.end:], "占") && f.q.unit != nil && f.q.unit.Dimension == Ratios {
			f.aboutShare = m
		}
	}
}

// basically reports whether 基本 weakens the whole: 基本实现全覆盖.
func (p *passage) basically(f *frame) bool {
	return strings.Contains(p.s[f.clause.start:f.value.start], "基本") && !strings.Contains(p.s[f.clause.start:f.value.start], "基本医") && !strings.Contains(p.s[f.clause.start:f.value.start], "基本养老") && !strings.Contains(p.s[f.clause.start:f.value.start], "基本公共")
}

// gap is the word of a distance to something else, nil if there is none: 高于|全国|1.6
// 个百分点 is a gap of 1.6, no bound.
func (f *frame) gap() *mention {
	if f.q.unit == nil || f.q.unit.Dimension != Points {
		return nil
	}
	scope := false
	for _, m := range f.pred.chain {
		if m.cue == nil {
			scope = scope || m.time != nil
			continue
		}
		scope = scope || m.cue.Role == Scope
		if m.cue.Role == Limit && scope {
			return m
		}
	}
	return nil
}

// limitCue is the bound word of the predicate: the nearest that is not on the
// far side of the measured change.
func (f *frame) limitCue() *mention {
	if f.gap() != nil {
		return nil
	}
	if m := f.pred.first(Limit); m != nil {
		return m
	}
	return f.aboutShare
}

// findSubject names the indicator: the noun found, or the one of the frame
// before when the clause leaves it unsaid (达到99%，比去年同期提高42个百分点).
func (p *passage) findSubject(f *frame) {
	if !f.noun.empty() {
		f.subject = p.complete(f, p.withoutPlace(strings.TrimSpace(p.s[f.noun.start:f.noun.end])))
		return
	}
	if t := p.topic(f); t != "" {
		f.subject, f.owner = t, t
		p.because(f, "indicator", FromTopic, t)
		return
	}
	if f.q.unit != nil && (f.q.unit.Dimension == Things || f.q.unit.Dimension == People) && f.st.Form == Level && !f.bare {
		if g := p.lastCounted(f); g != nil {
			f.subject, f.owner = g.subject, g.owner
			f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
			p.because(f, "indicator", FromCounted, g.subject)
			return
		}
	}
	if g := p.previous(f); g != nil {
		f.subject, f.owner = g.subject, g.owner
		f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
		p.because(f, "indicator", FromBefore, g.subject)
	}
}

// withoutPlace takes the place off the head of what is measured: 长春市|固定资产投资.
func (p *passage) withoutPlace(noun string) string {
	for _, m := range corpus.FindPlaces(noun, p.ctx.doc.Region) {
		if m.Start != 0 {
			break
		}
		rest := strings.TrimLeft(noun[m.End:], "的 ")
		if utf8.RuneCountInString(rest) >= 3 && !namesBody(noun[m.End:]) && !p.e.opensName(noun[:m.End], noun[m.End:]) {
			return rest
		}
	}
	return noun
}

// complete joins a head that says nothing alone (增加值, 数量, 占比) to what it belongs
// to: the subject before it; and names products in a list of outputs (钢3900万吨).
func (p *passage) complete(f *frame, noun string) string {
	g := p.previous(f)
	owner := p.topic(f)
	if owner == "" && g != nil {
		owner = g.owner
	}
	f.owner = noun
	if p.e.generic[noun] && owner != "" && !strings.HasSuffix(owner, noun) {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + noun
	}
	if b := p.endingAt(f.noun.start); b != nil && b.cue != nil && p.s[b.start:b.end] == "占" && f.q.unit != nil && f.q.unit.Dimension == Ratios && owner != "" {
		f.owner = owner
		p.because(f, "indicator", FromOwner, owner)
		return owner + "占" + noun
	}
	if f.before != nil && f.q.unit != nil && (f.q.unit.Code == "t" || f.q.unit.Code == "m" || f.q.unit.Code == "m3") && strings.HasSuffix(f.before.subject, "产量") && utf8.RuneCountInString(noun) <= 4 && !strings.HasSuffix(noun, "量") {
		return noun + "产量"
	}
	return noun
}

// topic is the indicator that opens an earlier clause without a value of its
// own: 粮食总产量在上年增长的基础上，又增产291亿斤.
func (p *passage) topic(f *frame) string {
	from := 0
	if f.before != nil {
		from = f.before.value.end
	}
	for i := len(p.clauses) - 1; i >= 0; i-- {
		c := p.clauses[i]
		if c.end > f.clause.start || c.start < from {
			continue
		}
		if i+1 < len(p.clauses) && p.clauses[i+1].end < f.clause.start {
			break // only the clause beside
		}
		n := p.trim(span{c.start, c.end})
		for k := range p.mentions {
			m := &p.mentions[k]
			if m.time != nil && m.start == n.start {
				n = p.trim(span{m.end, c.end})
			}
			if m.indicator != nil && m.start == n.start {
				return p.s[m.start:m.end]
			}
		}
	}
	return ""
}

// previous is the frame before in the sentence, or the last of the sentence before.
func (p *passage) previous(f *frame) *frame {
	if f.before != nil {
		return f.before
	}
	return p.ctx.last
}

func (p *passage) lastCounted(f *frame) *frame {
	for i := len(p.frames) - 1; i >= 0; i-- {
		if g := p.frames[i]; g.q != nil && g.st.Unit == "count" {
			return g
		}
	}
	return p.ctx.lastItem
}

// addPhrases makes frames of value-less targets: 与经济增长同步.
func (p *passage) addPhrases() {
	head := p.headline()
	for _, c := range p.clauses {
		for _, ph := range p.e.phrases {
			if ph.entry.Headline && (head < 0 || c.end <= head) {
				continue
			}
			m := ph.re.FindStringSubmatchIndex(p.s[c.start:c.end])
			if m == nil {
				continue
			}
			v := span{c.start + m[0], c.start + m[1]}
			if len(m) > 3 && m[2] >= 0 {
				v = span{c.start + m[2], c.start + m[3]}
			}
			if p.overlaps(v) {
				continue
			}
			f := &frame{q: &quantity{}, value: v, clause: c, limit: c.start}
			f.st.PartOf = -1
			f.st.Bound, f.st.Form, f.st.Direction = ph.entry.Bound, ph.entry.Form, ph.entry.Direction
			f.pred = p.predicateBefore(v.start, c.start)
			if n := p.nounBefore(c.start, f.pred.start); p.nominal(n) {
				f.noun = n
			} else if n := p.nounAfter(v.end, c.end); p.nominal(n) {
				f.noun = n // 完成国家下达的|降碳减排任务
			}
			if !f.noun.empty() {
				f.note("indicator", p, f.noun)
			}
			f.st.ValueSpan = Span{p.sent.start + v.start, p.sent.start + v.end}
			p.insert(f)
			p.findSubject(f)
			p.findIndicator(f)
			break
		}
	}
}

func (p *passage) overlaps(v span) bool {
	for _, f := range p.frames {
		if f.value.start < v.end && v.start < f.value.end {
			return true
		}
	}
	return false
}

// insert keeps the frames in the order of their values.
func (p *passage) insert(f *frame) {
	i := len(p.frames)
	for i > 0 && p.frames[i-1].value.start > f.value.start {
		i--
	}
	p.frames = append(p.frames, nil)
	copy(p.frames[i+1:], p.frames[i:])
	p.frames[i] = f
	if i > 0 {
		f.before = p.frames[i-1]
	}
}

// statement turns a filled frame into a row of the engine.
func (f *frame) statement(p *passage) Statement {
	st := f.st
	st.Indicator = f.subject
	st.Sentence = Span{p.sent.start, p.sent.start + len(p.s)}
	st.Span = Span{p.sent.start + min(f.value.start, f.spanStart()), p.sent.start + max(f.value.end, f.noun.end)}
	st.Block = p.sent.block
	st.Section = p.ctx.section
	st.Heading = p.ctx.heading
	if st.Low != nil && st.High != nil && *st.Low == *st.High || (st.Low == nil) != (st.High == nil) {
		v := st.Low
		if v == nil {
			v = st.High
		}
		x := *v
		if st.Direction == Down {
			x = -x
		}
		st.Value = &x
	}
	if st.Region.Code == "" {
		st.Region = p.ctx.doc.Region
	}
	return st
}

func (f *frame) spanStart() int {
	if !f.noun.empty() && !f.after {
		return f.noun.start
	}
	return f.pred.start
}
