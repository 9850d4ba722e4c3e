package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// Indices and coefficients, whose values have no unit, so that the words around a number must
// say that it is one.

// indexAt is the level of an index, 消费热度指数|升至|119.9, or the points by which it moved.
// nil if the number is neither.
func (e *Extractor) indexAt(s string, i int, a corpus.Numeral) *quantity {
	n := a.Len
	if strings.HasPrefix(s[i+n:], "点") {
		n += len("点")
	}
	from, level, moves := e.indexBefore(s[:i])
	level = level || n > a.Len && a.Value.Float() >= 100 && e.toLevel.ends(s[:i]) // 道指|报|40260.35点, no time of day
	level = level || (strings.Contains(s[i:i+a.Len], ".") || signBefore(s, i, nil) > 0) && e.namesIndex(s[:i])
	v := ptr(a.Value.Float())
	switch rest := s[i+n:]; {
	case from && e.toLevel.opens(rest):
	case n > a.Len && moves && numberEnds(rest):
		u := e.mustUnit("个点")
		return &quantity{low: v, high: v, unit: u, code: u.Code, end: n} // 指数为96点，比上月提高|2.4点
	case !level:
		return nil
	}
	q := &quantity{low: v, high: v, form: Level, end: n} // an index has no unit
	if n > a.Len {
		q.code = "点"
	}
	if t := e.tailAt(s[i+n:]); t != nil {
		q.tail = t.n
		q.setBound(t.bound)
		q.end += t.n
	}
	if !from && !numberEnds(s[i+q.end:]) {
		return nil
	}
	return q
}

// numberEnds reports whether nothing goes on with a number.
func numberEnds(rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || strings.ContainsRune("，。；、,;）)* 　", next)
}

// indexBefore says what the words before a number make of it: what an index moved from (由|71.3
// 提升至), its level (报|2813.62点, 前值|48.9), and how far it moved.
func (e *Extractor) indexBefore(before string) (from, level, moves bool) {
	sentence := behindLast(before, "。；\n")
	if !e.wordings[OfIndex].within(sentence) {
		return
	}
	clause := strings.TrimRight(behindLast(sentence, "，"), minuses)
	of := e.wordings[OfIndex].within(clause)
	from = of && (strings.HasSuffix(clause, "从") || strings.HasSuffix(clause, "由"))
	lead := e.toLevel.ending(clause)
	level = of && lead != "" || e.wordings[Edition].is(strings.TrimSuffix(clause, lead))
	return from, level, e.toChange.ends(strings.TrimSuffix(clause, "了"))
}

// namesIndex reports whether nothing but the name of an index, and which of its values it is,
// stands before a number: 建筑业PMI初值|51.3, 景气指数-|27.4, 3月终值|56.8.
func (e *Extractor) namesIndex(before string) bool {
	t := strings.TrimRight(before, minuses)
	which := e.wordings[Edition].ending(t)
	t = strings.TrimSuffix(t, which)
	return e.wordings[OfIndex].ends(t) || which != "" && strings.HasSuffix(t, "月") && e.wordings[OfIndex].within(behindLast(t, "。；\n"))
}

// behindLast is what follows the last of some marks, all of s if none stands there.
func behindLast(s, marks string) string {
	if i := strings.LastIndexAny(s, marks); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		return s[i+n:]
	}
	return s
}
