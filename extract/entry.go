package extract

import (
	"iter"
	"strconv"
	"strings"
)

// Entry is one entry of any list of a vocabulary, as a reader needs it.
type Entry struct {
	List    string   // unit, indicator, cue, …
	Words   []string // its spellings, the canonical first; times hold slots ({Y}), names gaps (…)
	Pattern string   // RE2, where it stands instead of words
	Meaning string   // the fields that say what it means, "code percent, dimension ratio"
	Proof   Proof
}

// Name is how errors call the entry.
func (n Entry) Name() string {
	if len(n.Words) > 0 {
		return n.List + " " + n.Words[0]
	}
	return n.List + " " + n.Pattern
}

// Entries walks every list of the vocabulary. What is listed here is proved,
// printed and checked; there is no other list of lists.
func (v *Vocabulary) Entries() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, list := range []iter.Seq[Entry]{v.measures, v.language, v.undertakings, v.tabular, v.wording} {
			for n := range list {
				if !yield(n) {
					return
				}
			}
		}
	}
}

// each makes the walk of one list.
func each[T any](list []T, entry func(*T) Entry, yield func(Entry) bool) bool {
	for i := range list {
		if !yield(entry(&list[i])) {
			return false
		}
	}
	return true
}

func (v *Vocabulary) measures(yield func(Entry) bool) {
	_ = each(v.Units, func(u *Unit) Entry {
		factor := ""
		if u.Factor != 0 {
			factor = strconv.FormatInt(u.Factor, 10)
		}
		return Entry{"unit", u.Words, "", fields("code", u.Code, "dimension", string(u.Dimension), "factor", factor, "not before", strings.Join(u.Not, " ")), u.Proof}
	}, yield) && each(v.Indicators, func(i *Indicator) Entry {
		return Entry{"indicator", append([]string{i.Name}, i.Words...), "", fields("id", i.ID, "english", i.English, "refines", i.Of, "when", strings.Join(i.When, " "), "sector", i.Sector, "source", i.Source), i.Proof}
	}, yield) && each(v.WordQuantities, func(q *WordQuantity) Entry {
		return Entry{"quantity in words", q.Words, "", fields("form", string(q.Form), "bound", string(q.Bound), "direction", string(q.Direction), "unit", q.Unit), q.Proof}
	}, yield)
}

func (v *Vocabulary) language(yield func(Entry) bool) {
	_ = each(v.Cues, func(c *Cue) Entry {
		return Entry{"cue", c.Words, "", fields("role", string(c.Role), "strength", string(c.Strength), "bound", string(c.Bound), "direction", string(c.Direction), "kind", string(c.Kind)), c.Proof}
	}, yield) && each(v.Times, func(t *Time) Entry {
		due := ""
		if t.Due {
			due = "by its end"
		}
		return Entry{"time", t.Words, "", fields("meaning", string(t.Means), "due", due), t.Proof}
	}, yield) && each(v.Phrases, func(p *Phrase) Entry {
		return Entry{"phrase without a value", nil, p.Pattern, fields("bound", string(p.Bound), "form", string(p.Form), "direction", string(p.Direction)), p.Proof}
	}, yield) && each(v.Exclusions, func(x *Exclusion) Entry {
		return Entry{"no quantity", x.Words, x.Pattern, "", x.Proof}
	}, yield) && each(v.Pairs, func(p *Pair) Entry {
		return Entry{"pair", []string{p.Word}, "", fields("stands for", strings.Join(p.Parts, " ")), p.Proof}
	}, yield)
}

func (v *Vocabulary) undertakings(yield func(Entry) bool) {
	c := &v.Commitments
	_ = each(c.Deeds, func(d *Deed) Entry {
		return Entry{"deed", d.Words, "", fields("class", string(d.Class)), d.Proof}
	}, yield) && each(c.Deliverables, func(d *Deliverable) Entry {
		var of []string
		for _, class := range d.Of {
			of = append(of, string(class))
		}
		return Entry{"deliverable", d.Words, "", fields("of deeds", strings.Join(of, " ")), d.Proof}
	}, yield) && each(c.LeadIns, func(l *LeadIn) Entry {
		return Entry{"lead-in", l.Words, "", fields("does", string(l.Goes)), l.Proof}
	}, yield) && each(c.Bodies, func(b *Body) Entry {
		as := ""
		if b.Ending {
			as = "the ending of a name"
		}
		return Entry{"body", b.Words, "", fields("as", as), b.Proof}
	}, yield) && each(c.Asides, func(a *AsideWord) Entry {
		return Entry{"word around a deed", a.Words, "", fields("use", string(a.Use)), a.Proof}
	}, yield)
}

func (v *Vocabulary) tabular(yield func(Entry) bool) {
	each(v.Heads, func(h *Head) Entry {
		return Entry{"head of a table", nil, h.Pattern, fields("role", string(h.Role)), h.Proof}
	}, yield)
}

func (v *Vocabulary) wording(yield func(Entry) bool) {
	_ = each(v.Wordings, func(w *Wording) Entry {
		return Entry{"wording", w.Words, "", fields("use", string(w.Use)), w.Proof}
	}, yield) && each(v.Edges, func(x *Edge) Entry {
		at := "head"
		if x.Ends {
			at = "end"
		}
		return Entry{"edge of a name", nil, x.Pattern, fields("at", at), x.Proof}
	}, yield) && each(v.Pairs, func(p *Pair) Entry {
		return Entry{"word for several", []string{p.Word}, "", fields("parts", strings.Join(p.Parts, " ")), p.Proof}
	}, yield)
}

// fields joins names and values, without the values that are empty.
func fields(pairs ...string) string {
	var out []string
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, pairs[i]+" "+pairs[i+1])
		}
	}
	return strings.Join(out, ", ")
}
