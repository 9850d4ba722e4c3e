package extract

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// passage is a sentence under work: its mentions, its clauses, and what it
// inherits from the paragraph and the section.
type passage struct {
	e        *Extractor
	s        string
	sent     sentence
	mentions []mention
	clauses  []span // in order; brackets are clauses of their own
	ctx      *context
	words    wordEdges
	frames   []*frame
	prior    *passage // the sentence of the block before
}

// span is a half-open range of bytes of the sentence.
type span struct{ start, end int }

func (a span) empty() bool { return a.end <= a.start }

func (a span) has(i int) bool { return a.start <= i && i < a.end }

// isBreak reports whether r ends a clause.
func isBreak(r rune) bool {
	switch r {
	case '，', ',', '；', ';', '：', ':', '。', '！', '？', '…', '\t':
		return true
	}
	return false
}

// cutClauses splits s at its breaks. A bracket is a clause inside another: the
// clause around it goes on behind it. Breaks inside a mention (1,234) do not count.
func cutClauses(s string, mentions []mention) []span {
	var out []span
	var open []int
	start := 0
	k := 0
	for i, r := range s {
		for k < len(mentions) && mentions[k].end <= i {
			k++
		}
		if k < len(mentions) && mentions[k].start <= i && i < mentions[k].end {
			continue
		}
		switch {
		case r == '（' || r == '(':
			open = append(open, start)
			start = i + utf8.RuneLen(r)
		case (r == '）' || r == ')') && len(open) > 0:
			out = append(out, span{start, i})
			start = open[len(open)-1]
			open = open[:len(open)-1]
		case isBreak(r) && k < len(mentions) && mentions[k].quantity != nil && mentions[k].quantity.part > 1 && mentions[k].start == i+utf8.RuneLen(r):
			// within a ratio
		case isBreak(r) || r == '—' && strings.HasPrefix(s[i:], "——") && !(route.MatchString(s[i:]) && endsInPlace(s[:i])):
			out = append(out, span{start, i})
			start = i + utf8.RuneLen(r)
		}
	}
	return append(out, span{start, len(s)})
}

// clauseOf returns the innermost clause that holds i.
func (p *passage) clauseOf(i int) span {
	best := span{0, len(p.s)}
	for _, c := range p.clauses {
		if (c.has(i) || i == c.end) && c.end-c.start < best.end-best.start {
			best = c
		}
	}
	return best
}

// clauseBefore is the clause that ends at the mark before c, and whether there is one.
func (p *passage) clauseBefore(c span) (span, bool) {
	_, n := utf8.DecodeLastRuneInString(p.s[:c.start])
	b := p.clauseOf(c.start - n)
	if n == 0 || b.end != c.start-n {
		return span{}, false
	}
	return b, true
}

// plain is the text of a range without what stands in brackets.
func (p *passage) plain(a span) string {
	t := p.s[a.start:a.end]
	for {
		i := strings.IndexAny(t, "（(")
		if i < 0 {
			return t
		}
		j := strings.IndexAny(t[i:], "）)")
		if j < 0 {
			return t[:i]
		}
		_, w := utf8.DecodeRuneInString(t[i+j:])
		t = t[:i] + t[i+j+w:]
	}
}

// endingAt returns the mention that ends at i, nil if none.
func (p *passage) endingAt(i int) *mention {
	for k := range p.mentions {
		if p.mentions[k].end == i {
			return &p.mentions[k]
		}
	}
	return nil
}

// beginningAt is the mention that begins at i, nil if none.
func (p *passage) beginningAt(i int) *mention {
	for k := range p.mentions {
		if p.mentions[k].start == i {
			return &p.mentions[k]
		}
	}
	return nil
}

// onlyActs reports whether a span is nothing but verbs: 开工建设.
func (p *passage) onlyActs(a span) bool {
	at := a.start
	for at < a.end {
		m := p.beginningAt(at)
		if !m.is(Act) {
			return false
		}
		at = m.end
	}
	return at > a.start
}

// onlyVerb reports whether a span is a verb that the vocabulary does not know, so that it
// names nothing where its object stands behind the value: 撬动|20亿元|社会资本. What the
// dictionary takes for a verb may be a measure too: 支出, 负担.
func (p *passage) onlyVerb(a span) bool {
	t := p.s[a.start:a.end]
	return p.words.aligned(a.start, a.end) && p.e.segmenter.IsVerb(t) && !p.e.wordings[OfMeasure].ends(t) && !p.e.wordings[OfMoney].ends(t)
}

// endsInPlace reports whether a text ends in the name of a place.
func endsInPlace(s string) bool {
	s = s[strings.LastIndexFunc(s, isBreak)+1:]
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
	found := corpus.FindPlaces(s, corpus.Place{})
	return len(found) > 0 && found[len(found)-1].End == len(s)
}

// route goes on from one end of a line to the other, which is one name: 包头|——兰州铁路.
var route = regexp.MustCompile(`^——\p{Han}{2,6}?(?:线|铁路|公路|高速|高铁|航线|管道)`)
