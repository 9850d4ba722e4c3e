package eval

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/mubiao/mubiao/output"
)

// Stratum is what a sample is spread over: genre, kind, whether the vocabulary
// knows the indicator, and the year of the report.
func Stratum(s *output.StatementRow) string {
	year := "no year"
	if s.ReportYear != nil {
		year = fmt.Sprint(*s.ReportYear)
	}
	known := "unknown"
	if s.IndicatorID != nil {
		known = "known"
	}
	return strings.Join([]string{s.Genre, s.Kind, known, year}, " ")
}

// Draw chooses n of the rows whose strata are given, by their positions, in
// order. Every row has the same chance, and each stratum its share: shares
// counted in the sample are those of the run. The same seed draws the same rows.
func Draw(strata []string, n int, seed uint64) []int {
	random := rand.New(rand.NewPCG(seed, 0))
	order := make([]int, len(strata))
	luck := make([]uint64, len(strata))
	for i := range order {
		order[i], luck[i] = i, random.Uint64()
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(strings.Compare(strata[a], strata[b]), cmp.Compare(luck[a], luck[b]))
	})
	if n >= len(order) {
		slices.Sort(order)
		return order
	}
	// One from each of n equal stretches of the sorted rows.
	step := float64(len(order)) / float64(n)
	at := random.Float64() * step
	var drawn []int
	for i := range n {
		drawn = append(drawn, order[min(len(order)-1, int(at+float64(i)*step))])
	}
	slices.Sort(drawn)
	return drawn
}

// Line is a statement as a label to check or, blind, to fill in.
type Line struct {
	Doc      string `json:"doc"`
	Sampled  bool   `json:"sampled"`
	Source   string `json:"source"`   // for the reader
	Sentence string `json:"sentence"` // for the reader
	Quote    string `json:"quote"`
	Start    int    `json:"start"`
	End      int    `json:"end"`

	ValueText   *string  `json:"value_text"`
	Kind        *string  `json:"kind"`
	Indicator   *string  `json:"indicator"`
	IndicatorID *string  `json:"indicator_id"`
	Form        *string  `json:"form"`
	Direction   *string  `json:"direction"`
	Bound       *string  `json:"bound"`
	Low         *float64 `json:"low"`
	High        *float64 `json:"high"`
	Unit        *string  `json:"unit"`
	MeasureWord *string  `json:"measure_word"`
	PeriodStart *string  `json:"period_start"`
	PeriodEnd   *string  `json:"period_end"`
	Modality    *string  `json:"modality"`
	Strength    *string  `json:"strength"`
	Region      *string  `json:"region"`
	Actor       *string  `json:"actor"`
	Optional    bool     `json:"optional"`
}

// LineOf makes the line of a row; blind leaves the program's answers out. Its
// place is the value or, of a commitment, the words it rests on.
func LineOf(s *output.StatementRow, blind bool) Line {
	l := Line{Doc: s.DocID, Sampled: true, Source: s.Source, Sentence: s.Sentence, ValueText: s.ValueText}
	if s.ValueText != nil && s.ValueStart != nil && s.ValueEnd != nil {
		l.Quote, l.Start, l.End = *s.ValueText, int(*s.ValueStart), int(*s.ValueEnd)
	} else {
		l.Quote, l.Start, l.End = said(s.Action)+said(s.Object), int(s.SpanStart), int(s.SpanEnd)
	}
	if blind {
		return l
	}
	l.Kind, l.Indicator, l.IndicatorID = &s.Kind, s.Indicator, s.IndicatorID
	l.Form, l.Direction, l.Bound, l.Low, l.High = s.Form, s.Direction, s.Bound, s.Low, s.High
	l.Unit, l.MeasureWord = s.Unit, s.MeasureWord
	l.PeriodStart, l.PeriodEnd = dayOf(s.PeriodStart), dayOf(s.PeriodEnd)
	l.Modality, l.Strength, l.Actor = s.Modality, s.Strength, s.Actor
	l.Region = s.RegionText
	return l
}

func dayOf(days *int32) *string {
	if days == nil {
		return nil
	}
	day := time.Unix(int64(*days)*86400, 0).UTC().Format(time.DateOnly)
	return &day
}
