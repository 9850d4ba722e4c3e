package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Several things behind one number, and the sorts and parts of the land that it counts.

// classBefore is the sort of things that a number counts, before the measure by which the
// clause tells of them: 24个|行业|利润增长, 16个|省份|的用电量超过.
func (p *passage) classBefore(a span) span {
	class := span{}
	if !p.countsBefore(a.start) || !p.toldAt(a.end) {
		return class
	}
	for i := p.words.next(a.start); i < a.end; i = p.words.next(i) {
		if w := p.s[a.start:i]; openBracket(w) == len(w) && p.e.namesBearer(w) && p.e.saysMeasure(strings.TrimPrefix(p.s[i:a.end], "的")) && !strings.Contains(p.s[i:a.end], "、") && p.nominal(span{a.start, i}) {
			class = span{a.start, i}
		}
	}
	return class
}

// withClass is a measure together with the class that was counted before it, if a word between
// the two parted them, but for a sum that was spent: 31个|省份接待费|下降26%.
func (p *passage) withClass(f *frame, measure span) span {
	if g := f.before; g != nil && g.after && g.noun.end == measure.start && g.q.of(Things) && (!f.q.of(Money) || f.change() != nil) && p.e.saysMeasure(p.s[measure.start:measure.end]) {
		return span{g.noun.start, measure.end}
	}
	return measure
}

// toldAt reports whether what is told of a measure begins at i, or when.
func (p *passage) toldAt(i int) bool {
	m := p.beginningAt(i)
	return m.is(Changing, Reach, Limit, Mark, Doing) || m != nil && m.time != nil
}

// measureAt reports whether a measure begins at i of which something is told.
func (p *passage) measureAt(i, end int) bool {
	i += len(p.s[i:end]) - len(strings.TrimPrefix(p.s[i:end], "的"))
	for j := p.words.next(i); j <= end && j < len(p.s) && utf8.RuneCountInString(p.s[i:j]) <= 10; j = p.words.next(j) {
		if p.e.saysMeasure(p.s[i:j]) && p.toldAt(j) {
			return true
		}
	}
	return false
}

// sharesHead reports whether the list that goes on at a mark has one head for all its
// members, so that the first is no thing by itself: 20个|绿色制造、智能制造试点项目.
func (p *passage) sharesHead(from, mark, clauseEnd int) bool {
	end := clauseEnd
	for i, r := range p.s[mark:clauseEnd] {
		if isBreak(r) || r == '（' || r == '）' {
			end = mark + i
			break
		}
	}
	for k := range p.mentions {
		m := &p.mentions[k]
		if m.start < from || m.start >= end {
			continue
		}
		if m.quantity != nil || m.time != nil {
			return false
		}
		if m.cue != nil && endsNoun[m.cue.Role] && !m.cue.Nominal {
			end = m.start
		}
	}
	b := p.endingAt(from)
	if end <= mark || b == nil || !b.quantity.of(Things) {
		return false
	}
	parts := splitList(p.s[from:end])
	n := len(parts)
	if first, rest, _ := strings.Cut(p.s[from:end], "、"); sameSort(first, rest) {
		return true // 街道级、|小区级场站
	}
	return n > 1 && !p.e.wordings[OfThings].ends(parts[0]) && utf8.RuneCountInString(parts[0]) <= 10 && p.e.wordings[OfThings].ends(parts[n-1]) && utf8.RuneCountInString(parts[n-1]) >= 4
}

// sameSort reports whether the first of two names is nothing but a sort of what the second
// names by another sort: 街道级 beside 小区级场站.
func sameSort(first, second string) bool {
	for _, sort := range sortEnds {
		if i := strings.Index(second, sort); strings.HasSuffix(first, sort) && utf8.RuneCountInString(first) <= 4 && i > 0 && i+len(sort) < len(second) {
			return true
		}
	}
	return false
}

// division is the word for a part of the land that a number counts: 28个|省（区、市）,
// 16个|区, 9个|县|生产总值超百亿元. It may be of one character, and is whole before whatever
// follows.
func (p *passage) division(f *frame) span {
	if !f.q.of(Things) {
		return span{}
	}
	n := len(divisions.FindString(p.s[f.value.end:f.clause.end]))
	end := f.value.end + n
	if n == 0 || f.q.measure != "个" || !p.words.aligned(f.value.end, end) || !p.ended(end) && !p.toldAt(end) && !p.measureAt(end, f.clause.end) {
		return span{}
	}
	return span{f.value.end, end}
}

var divisions = regexp.MustCompile(`^(?:(?:省|市|县|区)（[^）]{1,8}）|省、自治区、直辖市|省区市|省区|市州|盟市|县区|区县|省|市|县|区|州|盟|旗|村|乡|镇)`)

// ended reports whether no word goes on with the phrase at i: a mark, another mention or
// a particle of the predicate stands there.
func (p *passage) ended(i int) bool {
	r, _ := utf8.DecodeRuneInString(p.s[i:])
	if i == len(p.s) || isBreak(r) || strings.ContainsRune("均已全也都获参被）)", r) {
		return true
	}
	m := p.beginningAt(i)
	return m != nil && (m.time != nil || m.quantity != nil || m.cue != nil && !p.inName(m))
}

// inName reports whether a character that may lead to a rank is a part of a name, because
// nothing ranked follows: 省列重大项目, not 10个省|列第三位.
func (p *passage) inName(m *mention) bool {
	if m.cue.Role != Order || utf8.RuneCountInString(p.s[m.start:m.end]) != 1 {
		return false
	}
	next := p.beginningAt(m.end)
	return next == nil || next.quantity == nil && next.time == nil && !next.is(Scope, Limit)
}
