package extract

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

// columnNoun is what the heads of a column name beside years and words that any
// table has, the words that narrow it, and the unit of its heads.
func (s *sheet) columnNoun(col *column) (noun, qualifier, unit string, cell int) {
	cell = -1
	var names []part
	for i := len(col.parts) - 1; i >= 0; i-- {
		p := col.parts[i]
		if unit == "" {
			unit = p.unit
		}
		p.noun = s.withoutTime(p.noun)
		if s.generic(p.noun) || s.e.says(TotalHead, p.noun) {
			continue
		}
		names = append(names, p)
	}
	if len(names) == 0 {
		return "", "", unit, -1
	}
	pick := len(names) - 1 // the top one, unless a lower one names a measure itself
	for i, p := range names {
		if p.unit != "" && i < len(names)-1 && names[len(names)-1].unit == "" || s.measures(p.noun) {
			pick = i
			break
		}
	}
	var rest []string
	for i := len(names) - 1; i >= 0; i-- {
		if i != pick {
			rest = append(rest, names[i].noun)
		}
	}
	return names[pick].noun, strings.Join(rest, " "), unit, names[pick].cell
}

// generic reports a head that says nothing of what is measured, also one that
// joins several: 变化幅度/变化率.
func (s *sheet) generic(noun string) bool {
	for _, t := range strings.FieldsFunc(noun, func(r rune) bool { return strings.ContainsRune("/、或和及", r) }) {
		if !s.e.says(GenericHead, t) {
			return false
		}
	}
	return true
}

// measures reports a head that names a measure by itself.
func (s *sheet) measures(noun string) bool {
	return s.e.wordings[OfMeasure].ends(noun) || s.e.says(UpHead, noun) || s.e.says(DownHead, noun) || s.e.indicatorOf(noun, &frame{}) != nil
}

var emptyWords = regexp.MustCompile(`^(?:分年度|各年度?|年度|分年|当年|其中[：:]?|到|至|截至|力争|预计|计划|“?十[一二三四五六七八九]?五”?(?:时期|期间)?)+|(?:目标值?|指标|预计|实际值?|完成值?|计划数?|基数|控制目标|控制)$`)

// withoutTime takes years, and what goes with them in heads, off a name.
func (s *sheet) withoutTime(noun string) string {
	t := comparedYear.ReplaceAllString(noun, "")
	if cellYear.MatchString(t) || cellSpan.MatchString(t) {
		return ""
	}
	for i := 0; i < len(t); {
		r, size := utf8.DecodeRuneInString(t[i:])
		if m, n := s.e.timeAt(t, i, r); m != nil && (dates(m) || m.entry.Means == WholeYear && i == 0) {
			t = t[:i] + t[i+n:]
			continue
		}
		i += size
	}
	t = strings.Trim(t, "：:，,、的“”()（）— ")
	if cut := emptyWords.ReplaceAllString(t, ""); utf8.RuneCountInString(cut) != 1 {
		t = cut
	}
	return strings.Trim(t, "：:，,、的“”")
}

// indicator joins what the heads of row and column name.
func (s *sheet) indicator(noun, qualifier string, row *tableRow) (string, string) {
	byPlace := row.noun == ""
	switch {
	case byPlace && noun != "":
		if whole := s.captionNoun(); !s.measures(noun) && s.e.wordings[OfMeasure].ends(whole) && utf8.RuneCountInString(whole) <= 16 {
			return whole, strings.TrimSpace(qualifier + " " + noun) // 采伐限额: 天然林
		}
		return noun, qualifier
	case byPlace:
		return s.captionNoun(), qualifier
	case noun == "":
		return row.noun, row.qualifier
	case s.e.says(MeasureHead, noun) && utf8.RuneCountInString(row.noun) <= 12:
		if s.e.wordings[OfMeasure].ends(row.noun) {
			return row.noun, row.qualifier
		}
		return row.noun + noun, row.qualifier
	case row.unit != "":
		return row.noun, strings.TrimSpace(noun + " " + qualifier)
	}
	return noun, strings.TrimSpace(strings.TrimSpace(row.noun+" "+row.qualifier) + " " + qualifier)
}

// captionNoun is what the caption says is measured: 各地区森林采伐限额表.
func (s *sheet) captionNoun() string {
	t := squeeze(s.caption)
	t = captionTop.ReplaceAllString(t, "")
	t = captionOf.ReplaceAllString(captionOf.ReplaceAllString(t, ""), "")
	t = strings.TrimSuffix(captionEnd.ReplaceAllString(t, ""), "表")
	t = strings.TrimSuffix(s.withoutTime(t), "控制")
	t = strings.TrimPrefix(t, s.e.wordings[Gathering].opening(t))
	if places := corpus.FindPlaces(t, s.doc.Region); len(places) > 0 && places[0].Start == 0 {
		t = t[places[0].End:]
	}
	return strings.Trim(t, "（）()、：:")
}

// unitOf decides the unit of a cell that names none itself: a rate is in per
// cent whatever its row counts; then row, column, caption.
func (s *sheet) unitOf(col *column, row *tableRow, unit, text string, at int) string {
	rate := s.ratesColumn(col)
	summed := strings.ContainsAny(text, "〔[【［")
	if rate && !(summed && s.e.says(CumulativeHead, col.head)) {
		if unit != "" {
			return unit
		}
		return "%"
	}
	for _, u := range []string{s.rowUnits[at], row.unit, unit} {
		if u != "" {
			return u
		}
	}
	low := ""
	if n := len(col.parts); n > 0 {
		low = col.parts[n-1].noun
	}
	for _, n := range []string{row.noun, low} {
		if strings.HasSuffix(n, "率") || strings.HasSuffix(n, "占比") || strings.HasSuffix(n, "比重") || strings.HasSuffix(n, "比例") {
			return "%"
		}
	}
	if s.unit != "" {
		return s.unit
	}
	for _, n := range []string{low, row.noun} {
		if w := s.e.wordings[OfCount].ending(n); w != "" {
			return strings.TrimSuffix(w, "数")
		}
	}
	return ""
}
