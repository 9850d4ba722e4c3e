package extract

import (
	"cmp"
	"slices"

	"github.com/mubiao/mubiao/corpus"
)

// Trace is what the engine noted of one sentence while it read it.
type Trace struct {
	Sentence   Span
	Section    string // review, plan
	Mentions   []TracedMention
	Clauses    []Span
	Dropped    []Dropped
	Statements []int // indexes into the statements of the document
	Passed     Reason
}

// TracedMention is a typed span. Exactly one of the pointers is set, none for a
// name whose digits are no quantity; Why says then what makes it a name.
type TracedMention struct {
	Span      Span
	Quantity  bool
	Time      *Time
	Window    Period // of a time
	Cue       *Cue
	Indicator *Indicator
	Why       Reason
}

// Dropped is something that could have been a statement and is none.
type Dropped struct {
	Span Span
	Why  Reason
}

// Step is a slot that was filled by something else than words of its clause; those
// are the statement's Evidence.
type Step struct {
	Slot string // the column
	Why  Reason
	From string // as written where it was taken from, "" if it was written nowhere
}

// Reason is why the engine decided as it did; a closed list.
type Reason string

// Why a mention is a name, or a quantity no statement.
const (
	KnownName   Reason = "known_name"   // an entry that keeps names out
	Ordinal     Reason = "ordinal"      // 第四次
	InAName     Reason = "in_a_name"    // digits behind letters or in a formula: G318, 1+4
	NoUnit      Reason = "no_unit"      // a number without a unit
	Vague       Reason = "vague"        // 数十家
	RateBase    Reason = "rate_base"    // 每10万人|拥有律师数
	OfAClass    Reason = "of_a_class"   // 亿元级
	Slogan      Reason = "slogan"       // a short quotation that begins or ends with a number
	NamesThings Reason = "names_things" // 三张清单
	Article     Reason = "article"      // 一个
	Threshold   Reason = "threshold"    // 亿元以上项目
	Attribute   Reason = "attribute"    // 全部项目
	Division    Reason = "division"     // 三个方面
	Magnitude   Reason = "magnitude"    // 千亿产业
	UnsetTime   Reason = "unset_time"   // a duration that nobody sets
	UnsetAge    Reason = "unset_age"    // an age that nobody reaches
)

// Why a deed is no commitment, or a sentence was not read.
const (
	RuleArticle Reason = "rule_article" // 第十二条: a rule is no undertaking
	LeftOpen    Reason = "left_open"    // 可
	NotAhead    Reason = "not_ahead"    // done, or told of the past
	HasValue    Reason = "has_value"    // a value makes it a target
	YearsOver   Reason = "years_over"   // dated to a year that is over
	Exhortation Reason = "exhortation"  // names nothing to be delivered, and no day
	NoCandidate Reason = "no_candidate" // no number, phrase or deed in it
)

// Where a slot was taken from.
const (
	FromTopic    Reason = "from_topic"    // an earlier clause that only names it
	FromBefore   Reason = "from_before"   // the statement before
	FromCounted  Reason = "from_counted"  // what was counted last
	FromOwner    Reason = "from_owner"    // a general head joins its owner
	FromLead     Reason = "from_lead"     // an earlier sentence of the paragraph
	FromTitle    Reason = "from_title"    // the title
	FromSection  Reason = "from_section"  // the section's heading
	FromReport   Reason = "from_report"   // the year that the report reviews or plans
	FromHeadline Reason = "from_headline" // the words that open the list of targets
	FromWhole    Reason = "from_whole"    // 全部 binds
	BeforeWindow Reason = "before_window" // what a value was raised from, in the years before
	Contradicted Reason = "contradicted"  // what was carried here contradicts the kind
	AsOfWriting  Reason = "as_of_writing" // a comparison with the same time of last year
)

// What decided the kind.
const (
	IsBase        Reason = "is_base"       // what a change starts from
	IsRule        Reason = "is_rule"       // an amount of a rule
	IsHeadline    Reason = "is_headline"   // stands in the list of headline targets
	PastWord      Reason = "past_word"     // 已, 近年来
	FutureWord    Reason = "future_word"   // 确保, 将
	Restated      Reason = "restated"      // an earlier target with its due date
	PastDate      Reason = "past_date"     // the window is over
	FutureDate    Reason = "future_date"   // the window lies ahead
	ReviewSection Reason = "review_part"   // the section reviews
	PlanSection   Reason = "plan_part"     // the section plans
	FartherModal  Reason = "modal"         // a modal of another clause
	PlanText      Reason = "plan_text"     // a plan says what is to come
	Orders        Reason = "orders"        // a list of things to do
	NothingSaid   Reason = "nothing_ahead" // nothing points ahead
)

// tracer collects while a document is read. A nil tracer, that of every normal
// run, does nothing.
type tracer struct {
	traces []Trace
	steps  map[Span][]Step // by the value, or by the whole span of a commitment
}

// Explain reads a document as Statements does, and tells of each sentence what was
// found, left out and inherited on the way. Steps are in the order of the statements.
func (e *Extractor) Explain(doc *corpus.Document) (statements []Statement, steps [][]Step, traces []Trace) {
	t := &tracer{steps: map[Span][]Step{}}
	statements = e.statements(doc, t)
	for i := range statements {
		st := &statements[i]
		steps = append(steps, t.steps[st.anchor()])
		at := slices.IndexFunc(t.traces, func(tr Trace) bool { return tr.Sentence == st.Sentence })
		if at < 0 { // a row of a table
			t.traces = append(t.traces, Trace{Sentence: st.Sentence, Section: st.Section})
			at = len(t.traces) - 1
		}
		t.traces[at].Statements = append(t.traces[at].Statements, i)
	}
	slices.SortStableFunc(t.traces, func(a, b Trace) int { return cmp.Compare(a.Sentence.Start, b.Sentence.Start) })
	return statements, steps, t.traces
}

func (s *Statement) anchor() Span {
	if s.ValueSpan.IsZero() {
		return s.Span
	}
	return s.ValueSpan
}

func (t *tracer) pass(s sentence) {
	if t != nil {
		t.traces = append(t.traces, Trace{Sentence: Span{s.start, s.start + len(s.text)}, Passed: NoCandidate})
	}
}

// passage notes what was found in a sentence, before it is framed.
func (t *tracer) passage(p *passage) {
	if t == nil {
		return
	}
	tr := Trace{Sentence: p.spanOf(span{0, len(p.s)}), Section: p.ctx.section}
	for k := range p.mentions {
		m := &p.mentions[k]
		found := TracedMention{Span: p.spanOf(span{m.start, m.end}), Quantity: m.quantity != nil, Cue: m.cue, Indicator: m.indicator, Why: m.why}
		if m.time != nil {
			found.Time = m.time.entry
			found.Window, _ = m.time.resolve(p.ctx.when())
		}
		if m.isName() && found.Why == "" {
			found.Why = KnownName
		}
		tr.Mentions = append(tr.Mentions, found)
	}
	for _, c := range p.inOrder() {
		if c.end > c.start {
			tr.Clauses = append(tr.Clauses, p.spanOf(c))
		}
	}
	t.traces = append(t.traces, tr)
}

func (p *passage) spanOf(a span) Span { return Span{p.sent.start + a.start, p.sent.start + a.end} }

// drop notes what the sentence under work leaves out.
func (p *passage) drop(a span, why Reason) {
	if t := p.ctx.trace; t != nil {
		last := &t.traces[len(t.traces)-1]
		last.Dropped = append(last.Dropped, Dropped{p.spanOf(a), why})
	}
}

// because notes where a slot of the frame comes from; the last note of a slot stands.
func (p *passage) because(f *frame, slot string, why Reason, from string) {
	t := p.ctx.trace
	if t == nil {
		return
	}
	at := p.spanOf(f.value)
	steps := slices.DeleteFunc(t.steps[at], func(s Step) bool { return s.Slot == slot })
	t.steps[at] = append(steps, Step{slot, why, from})
}

// move hands the steps of a deed on to the statement that it became.
func (t *tracer) move(from, to Span) {
	if t != nil && from != to {
		t.steps[to] = t.steps[from]
	}
}
