package eval

import (
	"fmt"
	"io"
	"maps"
	"slices"
)

// Sure is the confidence above which a row may be used without a look.
const Sure = 0.9

// bands are the lower ends of the rows of the reliability table.
var bands = []float64{0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99}

// Band is the rows whose confidence lies between two limits.
type Band struct {
	From  float64 `json:"from"`
	To    float64 `json:"to"`
	Mean  float64 `json:"mean"` // of their confidence
	Right Share   `json:"rows"`
}

// Reliability compares confidence with what the labels say; bands without a
// row, and rows without a confidence, are left out.
func Reliability(verdicts []Verdict) []Band {
	out := make([]Band, len(bands))
	for i, from := range bands {
		out[i].From, out[i].To = from, 1
		if i+1 < len(bands) {
			out[i].To = bands[i+1]
		}
	}
	for _, v := range verdicts {
		if v.Row.Confidence == nil {
			continue
		}
		i := len(bands) - 1
		for *v.Row.Confidence < bands[i] && i > 0 {
			i--
		}
		b := &out[i]
		b.Mean += *v.Row.Confidence
		b.Right.count(v.Right)
	}
	out = slices.DeleteFunc(out, func(b Band) bool { return b.Right.Of == 0 })
	for i := range out {
		out[i].Mean /= float64(out[i].Right.Of)
	}
	return out
}

// SureOf counts the rows above Sure: how many of all, and how many of them are right.
func SureOf(verdicts []Verdict) (sure, right Share) {
	for _, v := range verdicts {
		if v.Row.Confidence == nil {
			continue
		}
		above := *v.Row.Confidence > Sure
		sure.count(above)
		if above {
			right.count(v.Right)
		}
	}
	return sure, right
}

// PrintReliability writes the table of bands, and the rows above Sure in all, by
// genre and by sort of row.
func PrintReliability(w io.Writer, verdicts []Verdict) {
	table := Reliability(verdicts)
	if len(table) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%-14s %6s %6s %6s %6s   %s\n", "confidence", "mean", "rows", "right", "share", "95 % interval")
	for _, b := range table {
		low, high := b.Right.Interval()
		fmt.Fprintf(w, "%.2f to %.2f   %6.3f %6d %6d %6.3f   %.3f to %.3f\n", b.From, b.To, b.Mean, b.Right.Of, b.Right.Right, rate(b.Right), low, high)
	}
	fmt.Fprintf(w, "\n%-14s %6s %6s %6s %6s   %s\n", "above 0.9", "of", "rows", "right", "share", "95 % interval")
	groups := map[string][]Verdict{}
	for _, v := range verdicts {
		groups["genre "+v.Genre] = append(groups["genre "+v.Genre], v)
		groups["kind "+v.Row.Kind] = append(groups["kind "+v.Row.Kind], v)
	}
	line := func(name string, verdicts []Verdict) {
		sure, right := SureOf(verdicts)
		low, high := right.Interval()
		fmt.Fprintf(w, "%-18s %6d %6d %6d %6.3f   %.3f to %.3f\n", name, sure.Of, right.Of, right.Right, rate(right), low, high)
	}
	line("all", verdicts)
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		line(name, groups[name])
	}
}
