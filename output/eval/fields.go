package eval

import (
	"math"
	"strconv"
	"strings"
)

// Fields names what is compared of a found value, in order.
var Fields = []string{"kind", "form", "direction", "bound", "low/high", "unit", "measure_word", "value_text", "indicator", "indicator_id", "period_end", "strength"}

// core are the fields that make a row the right number about the right side of
// now; full adds what it is about and by when.
var core = []string{"kind", "form", "direction", "bound", "low/high", "unit"}

var full = append([]string{"indicator", "period_end"}, core...)

// fieldsOf are those that the label says something about.
func fieldsOf(l *Label) []string {
	if l.kindOnly {
		return []string{"kind", "value_text"}
	}
	if l.Kind == "result" || l.KindAny {
		return Fields[:len(Fields)-1] // the force is a target's
	}
	return Fields
}

// right reports whether a field of the row is as labelled.
func right(field string, l *Label, r *Row) bool {
	switch field {
	case "kind":
		return l.Kind == judgedKind(l, r)
	case "form":
		return valueless[l.Bound] || l.Form == r.Form
	case "direction":
		return valueless[l.Bound] || l.Direction == r.Direction
	case "bound":
		return l.Bound == r.Bound
	case "low/high":
		return equal(l.Low, r.Low) && equal(l.High, r.High)
	case "unit":
		return l.Unit == r.Unit
	case "measure_word":
		return l.MeasureWord == r.MeasureWord
	case "value_text":
		return canon(l.ValueText).s == canon(r.ValueText).s
	case "indicator":
		return sameIndicator(l, r)
	case "indicator_id":
		return l.IndicatorID == r.IndicatorID
	case "period_end":
		return l.PeriodEnd == r.PeriodEnd
	}
	return l.Strength == r.Strength
}

var valueless = map[string]bool{"relative": true, "deferred": true, "directional": true, "absent": true}

// judgedKind is the row's kind, or the label's where that accepts either.
func judgedKind(l *Label, r *Row) string {
	if l != nil && l.KindAny && (r.Kind == "target" || r.Kind == "result") {
		return l.Kind
	}
	return r.Kind
}

func equal(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-6*max(1, math.Abs(*a), math.Abs(*b))
}

// sameIndicator accepts the entry of the vocabulary, a phrase within the other
// or one much like it: labels and programs cut phrases differently.
func sameIndicator(l *Label, r *Row) bool {
	if l.IndicatorID != "" && l.IndicatorID == r.IndicatorID {
		return true
	}
	a, b := canon(l.Indicator), canon(r.Indicator)
	if a.s == "" || b.s == "" {
		return a.s == b.s
	}
	short, long := min(a.len(), b.len()), max(a.len(), b.len())
	if short >= 2 && long <= 2*short+2 && (strings.Contains(a.s, b.s) || strings.Contains(b.s, a.s)) {
		return true
	}
	return dice(l.Indicator, r.Indicator) >= 0.6
}

// labelled and got are a field's value for the list of errors.
func labelled(field string, l *Label) string {
	return shown(field, map[string]string{"kind": l.Kind, "form": l.Form, "direction": l.Direction, "bound": l.Bound, "unit": l.Unit,
		"measure_word": l.MeasureWord, "value_text": l.ValueText, "indicator": l.Indicator, "indicator_id": l.IndicatorID,
		"period_end": l.PeriodEnd, "strength": l.Strength}, l.Low, l.High)
}

func got(field string, r *Row) string {
	return shown(field, map[string]string{"kind": r.Kind, "form": r.Form, "direction": r.Direction, "bound": r.Bound, "unit": r.Unit,
		"measure_word": r.MeasureWord, "value_text": r.ValueText, "indicator": r.Indicator, "indicator_id": r.IndicatorID,
		"period_end": r.PeriodEnd, "strength": r.Strength}, r.Low, r.High)
}

func shown(field string, words map[string]string, low, high *float64) string {
	if field == "low/high" {
		return limit(low) + " to " + limit(high)
	}
	if words[field] == "" {
		return "nothing"
	}
	return words[field]
}

func limit(x *float64) string {
	if x == nil {
		return "open"
	}
	return strconv.FormatFloat(*x, 'f', -1, 64)
}
