package eval

import (
	"cmp"
	"slices"
)

// placedLabel and placedRow are a label and a row with their places, and the
// other that each was matched with.
type placedLabel struct {
	*Label
	span span
	ok   bool // the text holds it
	row  *placedRow
}

type placedRow struct {
	*Row
	span  *span
	label *placedLabel
}

// matched puts labels and rows of one document together, each with at most one
// other: values where they overlap by half of the label or more, required labels
// first; commitments where action and object resemble the quote.
func (a *article) matched(labels []Label, rows []Row) (all []*placedLabel, placed []*placedRow) {
	var values, deeds []*placedLabel
	for i := range labels {
		l := &placedLabel{Label: &labels[i]}
		l.span, l.ok = a.spanOf(l.Label)
		if l.Kind == "commitment" || l.Kind == no && l.ValueText == "" {
			deeds = append(deeds, l)
		} else {
			values = append(values, l)
		}
	}
	slices.SortStableFunc(deeds, func(x, y *placedLabel) int { return cmp.Compare(number(x.Optional), number(y.Optional)) })
	var numbers, undertakings []*placedRow
	for i, s := range a.place(rows) {
		r := &placedRow{Row: &rows[i], span: s}
		if r.ValueText != "" {
			numbers = append(numbers, r)
		} else {
			undertakings = append(undertakings, r)
		}
	}
	matchValues(values, numbers)
	a.matchCommitments(deeds, undertakings)
	return append(values, deeds...), append(numbers, undertakings...)
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

func matchValues(labels []*placedLabel, rows []*placedRow) {
	type pair struct {
		label *placedLabel
		row   *placedRow
		over  int
	}
	var pairs []pair
	for _, l := range labels {
		for _, r := range rows {
			if !l.ok || r.span == nil {
				continue
			}
			// At most four times as long: a row that quotes half a sentence has found nothing.
			if over := l.span.overlap(*r.span); 2*over >= l.span.len() && 4*over >= r.span.len() {
				pairs = append(pairs, pair{l, r, over})
			}
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(number(x.label.Optional), number(y.label.Optional)), cmp.Compare(y.over, x.over))
	})
	for _, p := range pairs {
		if p.label.row == nil && p.row.label == nil {
			p.label.row, p.row.label = p.row, p.label
		}
	}
}

func (a *article) matchCommitments(labels []*placedLabel, rows []*placedRow) {
	for _, l := range labels {
		quote := l.Quote
		if quote == "" && l.ok {
			quote = string([]rune(a.text.s)[max(0, l.span.start):min(a.text.len(), max(0, l.span.end))])
		}
		for _, r := range rows {
			if r.label == nil && r.Action != "" && r.Object != "" && r.span != nil && l.ok &&
				r.span.overlap(l.span) > 0 && dice(r.Action+r.Object, quote) >= 0.5 {
				l.row, r.label = r, l
				break
			}
		}
	}
}
