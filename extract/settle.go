package extract

import (
	"slices"
	"strings"
)

// settle gives the members of a bare list the bound that only the last of them says:
// 14%、12%和10%以上.
func (p *passage) settle() {
	said := false // by the last of the list, of the member that comes next
	for i := len(p.frames) - 1; i > 0; i-- {
		f, g := p.frames[i], p.frames[i-1]
		said = f.bare && (said || f.q.tail > 0) && g.q.tail == 0 && g.st.Bound == Point && g.q.unit == f.q.unit && f.q.unit != nil
		if said {
			c := *g.q
			c.setBound(f.st.Bound)
			g.st.Bound, g.st.Low, g.st.High = c.bound, c.low, c.high
		}
	}
}

// spread gives each value of 分别 its own indicator.
func (p *passage) spread() {
	for i := 0; i < len(p.frames); i++ {
		f := p.frames[i]
		at := p.spreadCue(f)
		if at == nil {
			p.pairUp(i)
			continue
		}
		n, all := 1, 1 // of one unit, of whatever unit
		for i+all < len(p.frames) && (p.frames[i+all].bare || p.changesToo(p.frames[i+all])) {
			if n == all && p.frames[i+all].q.code == f.q.code {
				n++
			}
			all++
		}
		if all < 2 {
			continue
		}
		noun := p.nounBefore(f.clause.start, at.start)
		if c := p.clauseBeforeBasis(f); noun.empty() && !c.empty() && !p.anchorBetween(c.start, c.end) {
			noun = p.nounBefore(c.start, c.end) // 城乡居民收入，扣除价格因素，|分别增长
		}
		names := p.coordinated(noun, all)
		if names != nil {
			n = all // 旅客和货邮吞吐量分别为900万人次、80万吨
		} else if n > 1 {
			names = p.coordinated(noun, n)
		}
		if names == nil && n > 1 {
			names = p.coordinated(f.noun, n)
		}
		if n < 2 {
			continue
		}
		if names == nil && noun.empty() && f.noun.empty() {
			names = p.listed(f, n)
		}
		if names == nil && p.e.wordings[Generic].is(p.s[f.noun.start:f.noun.end]) {
			names = p.sellers(f, n)
		}
		if names == nil && i >= n && (p.frames[i-1].subject != p.frames[i-n].subject || !p.e.wordings[OfMeasure].ends(p.s[f.noun.start:f.noun.end])) {
			for _, g := range p.frames[i-n : i] {
				names = append(names, g.subject)
			}
		}
		if names == nil {
			continue
		}
		of := "" // what the places of a list are told of: 山东、河南|分别为…
		if b := p.previous(f); b != nil && !slices.ContainsFunc(names[:n], func(s string) bool { return !p.e.scopeOnly(s) }) {
			of = b.subject
		}
		rest := p.measureBefore(f, p.withoutPlace(names[0]))
		for k, name := range names[:n] {
			g := p.frames[i+k]
			if g.subject = p.withoutPlace(name); of != "" {
				g.subject, g.place = of, name
			} else {
				g.subject += rest
			}
			g.st.IndicatorID, g.st.IndicatorName = "", ""
			p.findIndicator(g)
		}
		i += n - 1
	}
}

// measureBefore is what the statement before measures of another part, for a list of parts
// that says nothing but their names: 城市污水处理率达到九成，|县城|和乡镇分别达到八成和六成. "" if
// there is none.
func (p *passage) measureBefore(f *frame, part string) string {
	n, _ := p.partOfAll(f, part)
	if n == "" {
		n = p.elsewhere(f, part)
	}
	rest, ok := strings.CutPrefix(n, part)
	if !ok {
		return ""
	}
	return rest
}

// changesToo reports whether nothing but a change of its own stands between a value and the
// one before it in a list: 分别增长4%和|下降|1%.
func (p *passage) changesToo(f *frame) bool {
	if f.before == nil || f.q.code != f.before.q.code {
		return false
	}
	between := p.s[f.before.value.end:f.value.start]
	verb := strings.TrimLeft(between, "、和与及")
	m := p.beginningAt(f.value.start - len(verb))
	return verb != "" && verb != between && m != nil && m.end == f.value.start && m.is(Changing)
}

// listed are the n measures that the clause before names and gives no value of:
// 甲收入和乙收入，|2024年分别达到2万元和5万元. nil if it names no such list.
func (p *passage) listed(f *frame, n int) []string {
	for _, c := range p.clauses {
		if !f.follows(c) || p.anchorBetween(c.start, c.end) {
			continue
		}
		whole := p.trim(c)
		a := p.withoutChange(whole)
		a.end = a.start + len(p.e.wordings[Pace].cutAll(p.s[a.start:a.end]))
		names := p.coordinated(a, n)
		for _, name := range names {
			if p.e.indicatorOf(name, f) == nil && (a == whole || !p.e.wordings[OfMeasure].ends(name)) {
				return nil // 甲行业、乙行业利润|较快增长，分别增长5%、6% names them whatever they are
			}
		}
		return names
	}
	return nil
}

// sellers are the n members of the list that the clause before closes with their kind, each
// with the general measure of f: 甲、乙等品类热销，|销售额分别增长5%、6%.
func (p *passage) sellers(f *frame, n int) []string {
	for _, c := range p.clauses {
		if !f.follows(c) || p.anchorBetween(c.start, c.end) {
			continue
		}
		list, kind, ok := strings.Cut(p.s[c.start:c.end], "等")
		names := splitList(list)
		if !ok || kind == "" || len(names) != n {
			return nil
		}
		for i := range names {
			names[i] += p.s[f.noun.start:f.noun.end]
		}
		return names
	}
	return nil
}

// pairUp gives the values of a bare list from the i-th on each its own indicator where no
// 分别 says so: the clause names as many measures, or the list before had as many
// (甲和乙分别达到3万元和2万元，增长5%和6%).
func (p *passage) pairUp(i int) {
	f, n := p.frames[i], 1
	for i+n < len(p.frames) && p.frames[i+n].bare && p.frames[i+n].q.code == f.q.code {
		n++
	}
	if f.bare || n < 2 {
		return
	}
	var names []string
	switch {
	case !f.noun.empty() && !f.after:
		names = p.coordinated(f.noun, n)
		for _, name := range names {
			if p.e.indicatorOf(name, f) == nil && (f.st.Form == Level || f.st.Form == Change || !p.e.wordings[OfMeasure].ends(name)) {
				return // 煤炭、电力投资30亿元、20亿元: it may be a sum of both
			}
		}
	case f.noun.empty() && i >= n && p.frames[i-1].subject != p.frames[i-n].subject:
		apart := !p.frames[i-1].bare
		for k, g := range p.frames[i-n : i] {
			if !apart && g.bare != (k > 0) || apart && (g.bare || g.noun.empty() || g.st.Form != Level) || g.q.code != p.frames[i-1].q.code {
				return
			}
			names = append(names, g.subject)
		}
	}
	for k, name := range names {
		g := p.frames[i+k]
		g.subject = p.withoutPlace(name)
		g.st.IndicatorID, g.st.IndicatorName = "", ""
		p.findIndicator(g)
	}
}

func (p *passage) spreadCue(f *frame) *mention {
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.cue != nil && (m.cue.Role == Spread || strings.HasPrefix(p.s[m.start:m.end], "分别") || strings.HasPrefix(p.s[m.start:m.end], "均")) && m.start >= f.limit && m.end <= f.value.start {
			return m
		}
	}
	return nil
}
