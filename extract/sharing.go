package extract

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// shareValues gives each of several measures that 均 says one value of a frame of its own, the one
// behind the other: 出口额、客运量|均增长5%.
func (p *passage) shareValues() {
	var out []*frame
	for k, f := range p.frames {
		out = append(out, f)
		if k+1 < len(p.frames) && p.frames[k+1].bare {
			continue // 均增长5%、6%: one of its own for each
		}
		for i, name := range p.sharing(f) {
			g := f
			if i > 0 {
				own := *f
				own.st.Evidence = slices.Clone(f.st.Evidence)
				g = &own
				out = append(out, g)
			}
			g.subject, g.owner, g.st.IndicatorID, g.st.IndicatorName = name, name, "", ""
			p.findIndicator(g)
		}
	}
	p.frames = out
}

// sharing are the measures of which the value of a frame is said alike. nil if it is of one, or if
// the list names only some of them.
func (p *passage) sharing(f *frame) []string {
	if f.after || f.bare || f.q == nil || f.q.part > 0 || f.noun.empty() || strings.Contains(p.s[f.noun.start:f.noun.end], "等") {
		return nil
	}
	m := p.spreadCue(f)
	name := p.s[f.noun.start:f.noun.end]
	parts := splitList(name)
	switch {
	case len(parts) < 2 || len(parts) > 4:
		return nil
	case m == nil:
		if !p.aggregates(f, parts) {
			return nil // 粮食、油料|产量: perhaps the sum of both
		}
	case m.start < f.noun.end || !opensAlike(p.s[m.start:]), strings.HasPrefix(p.s[m.start:], "分") && p.anchorBetween(f.value.end, f.clause.end):
		return nil
	case p.eachMeasured(f, parts):
	case p.balanced(parts):
		parts = p.coordinated(f.noun, len(parts))
	default:
		return nil
	}
	for _, t := range parts {
		if p.withoutPlace(t) != t {
			return nil // 江苏、浙江茶叶产量: one measure of several places
		}
	}
	return parts
}

// aggregates reports whether the members of a list are each a measure of the vocabulary, and of one
// growth, which is no sum of theirs: 固定资产投资、工业增加值|增长6%.
func (p *passage) aggregates(f *frame, parts []string) bool {
	seen := map[string]bool{}
	for _, t := range parts {
		in := p.e.indicatorOf(t, f)
		if in == nil || seen[in.ID] || !p.e.saysMeasure(t) {
			return false
		}
		seen[in.ID] = true
	}
	return f.st.Form == Growth
}

// eachMeasured reports whether each member of a list names a measure of its own, as the form of
// the value asks: 处理率和回收率, but not 发电量、用电量占比 of a share.
func (p *passage) eachMeasured(f *frame, parts []string) bool {
	for _, t := range parts {
		if p.e.wordings[Generic].is(t) || !p.e.saysMeasure(t) || strings.HasSuffix(t, "需氧量") || f.st.Form == Share && !rateName.MatchString(t) {
			return false
		}
	}
	return true
}

// balanced reports whether the members of a list are as long as the last of them without the
// measure that they share, so that it is theirs too: 铁路、航空|客运量, but not 草原植被盖度和湿地|保护率.
func (p *passage) balanced(parts []string) bool {
	last := len(parts) - 1
	head := p.e.sharedHead(parts)
	if !p.e.saysMeasure(head) {
		return false
	}
	own := utf8.RuneCountInString(strings.TrimSuffix(parts[last], head))
	for _, t := range parts[:last] {
		if n := utf8.RuneCountInString(t); n < own-1 || n > own+1 || p.e.saysMeasure(t) {
			return false
		}
	}
	return true
}

// opensAlike reports whether a word says the same of each: 均, 都, 双双, and 分别 before one value.
func opensAlike(t string) bool {
	r, _ := utf8.DecodeRuneInString(t)
	return strings.ContainsRune("均都双分", r)
}
