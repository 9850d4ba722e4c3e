package eval

import (
	"maps"
	"slices"
)

// Figures are those of the scorer, under its names, and the counts and
// intervals behind them. A figure of nothing is null.
type Figures struct {
	Labels             int      `json:"labels"`
	DetectionPrecision float64  `json:"detection_precision"`
	DetectionRecall    float64  `json:"detection_recall"`
	DetectionF1        float64  `json:"detection_f1"`
	TargetPrecision    float64  `json:"target_precision"`
	TargetRecall       float64  `json:"target_recall"`
	TargetF1           float64  `json:"target_f1"`
	CoreF1             *float64 `json:"core_f1"`
	FullF1             *float64 `json:"full_f1"`

	CommitmentRecall    *float64 `json:"commitment_recall"`
	CommitmentPrecision *float64 `json:"commitment_precision"`
	DueDate             *float64 `json:"due_date"`
	RecallBinding       *float64 `json:"recall_binding"`
	RecallStriving      *float64 `json:"recall_striving"`

	Fields map[string]*float64 `json:"fields"`

	Measures map[string]Measure            `json:"measures"`
	Genres   map[string]map[string]Measure `json:"genres"`
	Bands    []Band                        `json:"confidence"`
	Errors   []Error                       `json:"errors,omitempty"`
}

// Measure is a share or an F1 with its 95 per cent interval.
type Measure struct {
	Value float64 `json:"value"`
	Right *int    `json:"right,omitempty"` // null for an F1
	Of    int     `json:"of"`              // labels, for an F1
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

// Figures puts the result into numbers for machines, with up to misses errors of each sort.
func (r *Result) Figures(misses int) *Figures {
	t := r.All
	target := *of(t.Kinds, "target")
	detection := t.Detection()
	f := &Figures{
		Labels:              t.Labels,
		DetectionPrecision:  rate(detection.Precision),
		DetectionRecall:     rate(detection.Recall),
		DetectionF1:         detection.F1(),
		TargetPrecision:     rate(target.Precision),
		TargetRecall:        rate(target.Recall),
		TargetF1:            target.F1(),
		CommitmentRecall:    t.Deeds.Recall.Rate(),
		CommitmentPrecision: t.Deeds.Precision.Rate(),
		DueDate:             t.DueDates.Rate(),
		RecallBinding:       of(t.Wording, "binding").Rate(),
		RecallStriving:      of(t.Wording, "striving").Rate(),
		Fields:              make(map[string]*float64),
		Measures:            t.measures(),
		Genres:              make(map[string]map[string]Measure),
		Bands:               Reliability(r.Verdicts),
		Errors:              r.Sample(misses),
	}
	if t.Fielded > 0 || t.Labels == 0 {
		c, a := t.CoreBalance().F1(), t.FullBalance().F1()
		f.CoreF1, f.FullF1 = &c, &a
	}
	for _, field := range Fields {
		f.Fields[field] = of(t.Fields, field).Rate()
	}
	for genre, t := range r.Genres {
		f.Genres[genre] = t.measures()
	}
	return f
}

func rate(s Share) float64 {
	if p := s.Rate(); p != nil {
		return *p
	}
	return 0
}

// sorts is the order in which errors are listed: first what is lost or
// invented, then what is wrong.
var sorts = slices.Concat([]string{"missed", "spurious"}, Fields, []string{"missed commitment", "spurious commitment", "due date"})

// Sample is up to n errors of each sort, sort by sort.
func (r *Result) Sample(n int) []Error {
	var out []Error
	for _, sort := range sorts {
		seen := 0
		for _, e := range r.Errors {
			if e.Sort == sort && seen < n {
				seen++
				out = append(out, e)
			}
		}
	}
	return out
}

// measures lists everything that was counted, by name.
func (t *Tally) measures() map[string]Measure {
	m := make(map[string]Measure)
	maps.Insert(m, func(yield func(string, Measure) bool) {
		for _, l := range t.lines() {
			if !yield(l.name, l.Measure) {
				return
			}
		}
	})
	return m
}

// line is a measure with its name, as the tables show it.
type line struct {
	name string
	Measure
}

// lines lists the measures in the order in which they are read. What was not
// counted is left out.
func (t *Tally) lines() []line {
	var out []line
	share := func(name string, s Share) {
		if s.Of > 0 {
			low, high := s.Interval()
			out = append(out, line{name, Measure{rate(s), &s.Right, s.Of, low, high}})
		}
	}
	balance := func(name string, b Balance) {
		share(name+" precision", b.Precision)
		share(name+" recall", b.Recall)
		if b.Recall.Of > 0 || b.Precision.Of > b.Precision.Right { // rows that only optional labels meet have no F1
			low, high := b.Interval()
			out = append(out, line{name + " F1", Measure{b.F1(), nil, b.Recall.Of, low, high}})
		}
	}
	balance("detection", t.Detection())
	for _, kind := range []string{"target", "result", "provision"} {
		balance(kind, *of(t.Kinds, kind))
	}
	if t.Fielded > 0 {
		balance("core", t.CoreBalance())
		balance("full", t.FullBalance())
		for _, kind := range []string{"target", "result"} {
			k := of(t.Of, kind)
			share("core of "+kind, Share{k.Core, k.Found})
			share("full of "+kind, Share{k.Full, k.Found})
		}
	}
	balance("commitment", t.Deeds)
	share("due date", t.DueDates)
	for _, strength := range []string{"binding", "planned", "striving"} {
		share("wording "+strength, *of(t.Wording, strength))
	}
	for _, field := range Fields {
		share("field "+field, *of(t.Fields, field))
	}
	return out
}
