package eval

import (
	"strings"
	"unicode/utf8"
)

// article is a text that labels were made on, and where labels and rows stand in it.
type article struct {
	raw  string
	text canonical
}

func newArticle(raw string) *article { return &article{raw, canon(raw)} }

// spanOf is where a label stands; ok is false when the text does not hold its quote.
func (a *article) spanOf(l *Label) (span, bool) {
	if l.Start != nil {
		return span{canon(points(a.raw, *l.Start)).len(), canon(points(a.raw, *l.End)).len()}, true
	}
	quote := canon(l.Quote)
	hits := a.text.findAll(quote.s)
	nth := max(l.Nth, 1) - 1
	if nth >= len(hits) {
		return span{}, false
	}
	at := hits[nth]
	if l.ValueText == "" {
		return span{at, at + quote.len()}, true
	}
	value := canon(l.ValueText)
	if i := strings.Index(quote.s, value.s); i >= 0 {
		at += quote.point[i]
	} else {
		at-- // as the scorer that this one agrees with
	}
	return span{at, at + value.len()}, true
}

// points is the text up to a number of code points.
func points(text string, n int) string {
	i := 0
	for ; n > 0 && i < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return text[:i]
}

// place finds the rows of a program in the text by their sentences, since the
// program may have cleaned the article otherwise. A row whose sentence is not in
// the text has no span.
func (a *article) place(rows []Row) []*span {
	type key struct {
		sentence, value string
		inside          int
	}
	used := make(map[key]int)
	// next takes the places of equal rows one after the other.
	next := func(k key, places []int) int {
		at := places[min(used[k], len(places)-1)]
		used[k]++
		return at
	}
	spans := make([]*span, len(rows))
	for i := range rows {
		r := &rows[i]
		sentence, value := canon(r.Sentence), canon(r.ValueText)
		hits := a.text.findAll(sentence.s)
		if len(hits) == 0 {
			continue
		}
		if value.s == "" {
			spans[i] = &span{hits[0], hits[0] + sentence.len()}
			continue
		}
		at := 0
		if r.ValueStart != nil && r.SentenceStart != nil {
			inside := canon(points(r.Sentence, *r.ValueStart-*r.SentenceStart)).len()
			at = next(key{sentence.s, "", inside}, hits) + inside
		} else {
			var places []int
			for _, hit := range hits {
				for _, inside := range sentence.findAll(value.s) {
					places = append(places, hit+inside)
				}
			}
			if len(places) == 0 {
				continue
			}
			at = next(key{sentence.s, value.s, 0}, places)
		}
		spans[i] = &span{at, at + value.len()}
	}
	return spans
}

// sentence is the sentence of the text in which a span stands, as written.
func (a *article) sentence(s span) string {
	if s.start < 0 || s.start >= a.text.len() {
		return ""
	}
	at := a.text.back[s.start]
	from, to := 0, len(a.raw)
	if i := strings.LastIndexAny(a.raw[:at], "。！？\n"); i >= 0 {
		_, size := utf8.DecodeRuneInString(a.raw[i:])
		from = i + size
	}
	if i := strings.IndexAny(a.raw[at:], "。！？\n"); i >= 0 {
		_, size := utf8.DecodeRuneInString(a.raw[at+i:])
		to = at + i + size
	}
	return strings.TrimSpace(a.raw[from:to])
}
