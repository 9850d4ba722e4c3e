package extract

import (
	"strings"
)

// Who has, gives or gets what is measured, and is not measured itself.

// serves reports whether a noun is only for whom the verb behind it does something.
func (p *passage) serves(f *frame, left span) bool {
	b := p.endingAt(f.value.start)
	return !left.empty() && b != nil && b.cue != nil && b.start == left.end && (b.cue.Role == Act || b.cue.Role == Changing) && f.q.of(Money) &&
		(strings.HasSuffix(p.s[:left.start], "为") || strings.HasSuffix(p.s[:left.start], "给")) && p.words.aligned(left.start-len("为"), left.start)
}

// holds reports whether the value is how much of what follows 的 somebody has or gives.
func (p *passage) holds(f *frame) bool {
	if f.q.code != "percent" || !strings.HasPrefix(p.s[f.value.end:], "的") || f.pred.first(Changing) != nil {
		return false
	}
	m := p.endingAt(f.value.start)
	return m != nil && m.cue != nil && (m.cue.Role == Act && !m.cue.Nominal || p.e.wordings[Having].is(p.s[m.start:m.end]))
}

// agent reports whether the phrase names who does what the verb behind it says, which
// is not measured: 财政厅、水利厅共同|下达|6亿元.
func (p *passage) agent(f *frame, a span) bool {
	if a.empty() || f.pred.first(Act) == nil || f.q.unit == nil || f.q.unit.Dimension == Ratios || f.q.unit.Dimension == Points {
		return false
	}
	t := p.s[a.start:a.end]
	if t == "我们" || t == "我" {
		return true
	}
	if f.q.unit.Dimension == Money && p.e.wordings[OfBody].ends(t) {
		return true // 某集团|投入|一百亿
	}
	actor, _ := p.e.pledges.actors(strings.TrimSuffix(t, p.e.wordings[Sharing].ending(t)))
	return actor != ""
}

// namesBearer reports whether a phrase names things or bodies, which have measures of their own.
func (e *Extractor) namesBearer(t string) bool {
	return e.wordings[OfThings].ends(t) || e.wordings[OfBody].ends(t)
}

// namesHolder reports whether a phrase names those who can have something, or do it.
func (e *Extractor) namesHolder(t string) bool {
	return e.namesBearer(t) || e.wordings[OfPeople].ends(t)
}

// holderCounted reports whether a measure word counts those who have what follows 的, and not
// what they have: 200家|企业|的负责人, 9个|国家|的政要, not 5名|渔业领域|的专家.
func (e *Extractor) holderCounted(measure, holder, had string) bool {
	if !e.namesHolder(holder) {
		return false
	}
	things := e.namesBearer(had)
	switch measure {
	case "名", "位", "人", "人次":
		return e.wordings[OfPeople].ends(holder)
	case "家", "户", "所":
		return !things
	case "个":
		return !things && (e.wordings[OfThings].is(holder) || !e.wordings[OfPeople].ends(had))
	}
	return measure != "" && strings.Contains(single+"颗座栋", measure) && !things && !e.wordings[OfPeople].ends(holder)
}
