package extract

import "github.com/mubiao/mubiao/corpus"

// Kind is what a statement does with its quantity.
type Kind string

const (
	Target     Kind = "target"     // to be reached after the text was written
	Result     Kind = "result"     // reported as reached, measured or existing
	Commitment Kind = "commitment" // a concrete undertaking without a number
	Provision  Kind = "provision"  // an amount of a rule: subsidy, limit, eligibility
)

// Form is how a value measures its indicator.
type Form string

const (
	Level     Form = "level"     // an amount or a count
	Growth    Form = "growth"    // a rate of change in per cent
	Change    Form = "change"    // an absolute change
	Share     Form = "share"     // a ratio that is itself the indicator
	Multiple  Form = "multiple"  // 倍, 翻番
	Rank      Form = "rank"      // 第三, 前8位
	Frequency Form = "frequency" // 每2周1次
	NoForm    Form = "none"      // no number, and nothing else fits
)

// Direction is the way of a growth or a change; "" for other forms.
type Direction string

const (
	Up   Direction = "up"
	Down Direction = "down"
)

// Bound is how a value limits what is meant; "" when there is none to state.
type Bound string

const (
	Point       Bound = "point"
	Around      Bound = "around"
	AtLeast     Bound = "at_least"
	AtMost      Bound = "at_most"
	GreaterThan Bound = "greater_than"
	LessThan    Bound = "less_than"
	Range       Bound = "range"
	Relative    Bound = "relative"    // against another quantity, place or time
	Deferred    Bound = "deferred"    // set elsewhere: 完成国家下达目标
	Directional Bound = "directional" // a direction or a state: 稳步提升
	Absent      Bound = "absent"      // 不设定具体目标
)

// Strength is the force of the wording alone; "" for results.
type Strength string

const (
	Binding  Strength = "binding"
	Planned  Strength = "planned"
	Striving Strength = "striving"
)

// Horizon is how a value relates to its period.
type Horizon string

const (
	Annual        Horizon = "annual"
	AnnualAverage Horizon = "annual_average"
	Cumulative    Horizon = "cumulative"
	AsOf          Horizon = "as_of"
	By            Horizon = "by"
	Recurring     Horizon = "recurring"
)

// Span is a half-open range of bytes of Document.Text. The zero Span is none.
type Span struct{ Start, End int }

// IsZero reports whether there is no span.
func (s Span) IsZero() bool { return s == Span{} }

// Of returns the words of the span.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Period is a window of days, both ends included; a zero date is an open end.
type Period struct{ Start, End corpus.Date }

// Evidence names the words that decided a field.
type Evidence struct {
	Slot string // the column
	Span Span
}

// Statement is one thing a document states. A zero field means that the text
// does not say. Offsets are bytes of Document.Text.
type Statement struct {
	Kind     Kind
	Headline bool // stands in the list that 主要预期目标 or its like introduces

	Indicator     string // as written
	IndicatorID   string
	IndicatorName string
	Qualifier     string // what narrows it: 亿元以上, 新开工, 同口径
	PartOf        int    // index of the whole among the document's statements, -1 for none

	Form      Form
	Direction Direction
	Bound     Bound
	Value     *float64 // the one stated number, signed; nil for ranges and value-less rows
	Low, High *float64 // the interval in Unit, multipliers folded in; of a growth or a change without its sign

	Unit         string
	MeasureWord  string // for counts
	Recurrence   string // ISO 8601 interval of a frequency
	ComparedWith string // as written

	PeriodText string
	Period     Period
	Horizon    Horizon

	Modality string
	Strength Strength
	Nature   string // obligatory, anticipatory: official status when stated

	Region     corpus.Place // the document's unless the text names another
	RegionText string

	Actor    string
	CoActors []string
	Action   string // of a commitment: the verb
	Object   string // of a commitment: what is to be delivered

	Section string // review, plan
	Heading string // nearest heading above
	Block   int    // index into Document.Blocks
	Cell    string // "row,column" of a table, from 0; "" in prose

	Sentence  Span // the sentence, or the table row
	Span      Span // the words the statement rests on
	ValueSpan Span // the value; zero for commitments

	Evidence   []Evidence
	Confidence *float64 // probability that the row is right
	Warnings   []string // closed vocabulary

	signs []string // what the confidence rests on
}
