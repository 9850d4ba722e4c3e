package eval

import (
	"math"
)

// Share is how many of so many are right.
type Share struct {
	Right int `json:"right"`
	Of    int `json:"of"`
}

func (s *Share) count(right bool) {
	s.Of++
	if right {
		s.Right++
	}
}

func (s Share) plus(t Share) Share { return Share{s.Right + t.Right, s.Of + t.Of} }

// Rate is the share as a number, nil of nothing.
func (s Share) Rate() *float64 {
	if s.Of == 0 {
		return nil
	}
	x := float64(s.Right) / float64(s.Of)
	return &x
}

// Interval is Wilson's, in which the true share lies with 95 per cent
// probability if the documents are a fair sample; 0 to 1 of nothing.
func (s Share) Interval() (low, high float64) { return wilson(float64(s.Right), float64(s.Of)) }

func wilson(right, of float64) (low, high float64) {
	if of == 0 {
		return 0, 1
	}
	const z = 1.959964
	p := right / of
	middle := (p + z*z/(2*of)) / (1 + z*z/of)
	reach := z / (1 + z*z/of) * math.Sqrt(p*(1-p)/of+z*z/(4*of*of))
	return max(0, middle-reach), min(1, middle+reach)
}

// Balance is precision and recall of one sort of row.
type Balance struct {
	Precision, Recall Share
}

func (b Balance) plus(c Balance) Balance {
	return Balance{b.Precision.plus(c.Precision), b.Recall.plus(c.Recall)}
}

// F1 is the harmonic mean of precision and recall, 0 of nothing.
func (b Balance) F1() float64 {
	if b.Precision.Right == 0 || b.Recall.Right == 0 {
		return 0 // rows may all be right where only optional labels are
	}
	p, r := *b.Precision.Rate(), *b.Recall.Rate()
	return 2 * p * r / (p + r)
}

// Interval takes F1 for what it is when both count the same finds: a share of
// the mean of rows and labels.
func (b Balance) Interval() (low, high float64) {
	of := float64(b.Precision.Of+b.Recall.Of) / 2
	return wilson(b.F1()*of, of)
}

// Tally is what was counted over some documents. Optional labels are in none
// of the figures.
type Tally struct {
	Labels, Found, Missed, Spurious int

	Fielded    int // labels that say more than the kind
	Core, Full int // found values with all of core, of full, right

	Kinds    map[string]*Balance // of values by kind: a find of another kind is none
	Of       map[string]*OfKind  // by the label's kind
	Fields   map[string]*Share   // of found values
	Wording  map[string]*Share   // strength of found targets by the label's
	Deeds    Balance             // commitments
	DueDates Share               // of found commitments
}

// OfKind counts the labelled values of a kind.
type OfKind struct{ Labels, Found, Core, Full int }

func newTally() *Tally {
	return &Tally{Kinds: map[string]*Balance{}, Of: map[string]*OfKind{}, Fields: map[string]*Share{}, Wording: map[string]*Share{}}
}

// of is the entry of a map, made when it is first asked for.
func of[V any](m map[string]*V, key string) *V {
	if m[key] == nil {
		m[key] = new(V)
	}
	return m[key]
}

func (t *Tally) add(u *Tally) {
	t.Labels += u.Labels
	t.Found += u.Found
	t.Missed += u.Missed
	t.Spurious += u.Spurious
	t.Fielded += u.Fielded
	t.Core += u.Core
	t.Full += u.Full
	for k, b := range u.Kinds {
		*of(t.Kinds, k) = of(t.Kinds, k).plus(*b)
	}
	for k, b := range u.Of {
		o := of(t.Of, k)
		o.Labels, o.Found, o.Core, o.Full = o.Labels+b.Labels, o.Found+b.Found, o.Core+b.Core, o.Full+b.Full
	}
	for k, s := range u.Fields {
		*of(t.Fields, k) = of(t.Fields, k).plus(*s)
	}
	for k, s := range u.Wording {
		*of(t.Wording, k) = of(t.Wording, k).plus(*s)
	}
	t.Deeds = t.Deeds.plus(u.Deeds)
	t.DueDates = t.DueDates.plus(u.DueDates)
}

// balance is how a number of right ones among the found compares with all rows
// and all labels.
func (t *Tally) balance(right int) Balance {
	return Balance{Share{right, t.Found + t.Spurious}, Share{right, t.Labels}}
}

// Detection counts a value as found whatever its fields say.
func (t *Tally) Detection() Balance { return t.balance(t.Found) }

// CoreBalance counts a value as found when its core is right.
func (t *Tally) CoreBalance() Balance { return t.balance(t.Core) }

// FullBalance counts a value as found when also its indicator and date are right.
func (t *Tally) FullBalance() Balance { return t.balance(t.Full) }
