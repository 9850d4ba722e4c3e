package extract

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
	from       *frame    // the one before whose subject this is
	ofWhole    bool      // the subject is the share that the owner has of a whole
	all        string    // the name of the whole, where the subject is that of a part joined to it
	per        string    // for how many people, in the name: 每千人口拥有
	plan       bool      // the noun is but the plan of which so much was done
	basis      bool      // its qualifier is the basis of a change, which a list shares
	bare       bool      // nothing but 、 or 和 between it and the frame before
	whole      *frame    // what 其中 makes this a part of
	baseline   bool      // the A of 从A提高到B
	place      string    // its own of the places of a list: 河北、山西分别为…
	far        *mention  // the distance to what no word names: 高于|时序进度|5个百分点
	own        *mention  // its time among several in a row: 2021年和2022年分别
	dated      bool      // a time expression of its own clause, or a due date
	now        bool      // its window is 目前
	carried    bool      // its window stands in another clause
	ofBase     *mention  // the bound before that of which the value is a share or a multiple
	least      *mention  // a bound before the verb: 至少招引项目2个
	aboutShare *mention  // 约 before 占, across what the share is of: 约占国内产量的30%
	verb       *mention  // a change at the head of the phrase: 减少企业负担
	expected   bool      // what the value before it is set against: 低于预期的2.9%
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
		f.ofBase = p.boundOfBase(f)
		p.findNoun(f)
		p.findAboutShare(f)
		p.findLeast(f)
		p.findForm(f)
		f.applySign()
		p.findBound(f)
		p.findSubject(f)
		p.nameEach(f)
		p.namePace(f)
		p.nameChance(f)
		p.nameSize(f)
		p.asMoney(f)
		p.asDegrees(f)
		p.findIndicator(f)
		p.frames = append(p.frames, f)
	}
	p.shareNoun()
	p.addPhrases()
	p.spread()
	p.spreadTimes()
	p.shareValues()
	for _, f := range p.frames {
		p.findPeriod(f)
		p.findForce(f)
		p.findKind(f)
		p.findDetails(f)
	}
	for _, f := range p.frames {
		p.nameFall(f)
	}
	p.findParts()
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
	if st.Region.Code == "" && st.RegionText == "" {
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
