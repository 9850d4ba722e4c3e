package extract

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mubiao/mubiao/corpus"
)

func itoa(n int) string { return strconv.Itoa(n) }

// readColumns reads the heads of every column and tells row heads from data.
func (s *sheet) readColumns() {
	s.columns = make([]column, s.t.Columns)
	firstData := -1
	for c := range s.columns {
		col := &s.columns[c]
		col.group = -1
		last := -1
		var words []string
		for r := s.top; r < s.body; r++ {
			k := s.at[r][c]
			if k < 0 || k == last || s.texts[k] == "" || s.counts(r) {
				continue
			}
			last = k
			noun, bracket := nounOf(s.texts[k])
			p := part{cell: k, text: squeeze(s.texts[k]), noun: noun, unit: s.e.unitNamed(bracket)}
			if p.unit == "" && bracket == "" {
				if u := s.e.unitNamed(noun); u != "" && s.unitRow(r) {
					p.unit, p.noun = u, ""
				}
			}
			col.parts = append(col.parts, p)
			words = append(words, p.text)
		}
		col.head = strings.Join(words, " ")
		col.role = s.roleOf(c)
		col.data = col.role == "" && s.holdsValues(c)
		col.signed = col.data && s.holdsSigns(c)
		if col.data && firstData < 0 {
			firstData = c
		}
	}
	s.findGroups()
	for r := s.body; r < s.t.Rows; r++ {
		head := squeeze(s.text(r, 0))
		for c := 1; c < s.t.Columns; c++ {
			switch k := s.at[r][c]; {
			case k < 0:
			case s.e.says(NatureHead, head):
				s.natures[c] = s.texts[k]
			case s.e.says(UnitHead, head):
				s.rowUnits[c] = s.e.unitNamed(strings.Trim(s.texts[k], "（）()"))
			}
		}
	}
}

// roleOf asks the lowest head of a column, then its cells, what the column is for.
func (s *sheet) roleOf(c int) HeadRole {
	col := &s.columns[c]
	if n := len(col.parts); n > 0 {
		low := col.parts[n-1]
		for _, role := range []HeadRole{SerialHead, UnitHead, NatureHead, CategoryHead, MeasuredHead, PlaceHead} {
			if s.e.says(role, low.text) || n == 1 && s.e.says(role, low.noun) {
				if role == UnitHead && !s.holdsUnits(c) || role == MeasuredHead && s.holdsValues(c) && !s.holdsWords(c) {
					continue
				}
				return role
			}
		}
		for _, p := range col.parts {
			if s.e.says(SkippedHead, p.text) {
				return SkippedHead
			}
		}
	}
	switch {
	case s.runs(c):
		return SerialHead
	case s.lists(c, s.isYear) && (c == 0 || strings.Contains(col.head, "年")):
		return YearHead
	case !s.holdsValues(c) && s.lists(c, looksLikePlace):
		return PlaceHead
	}
	return ""
}

// lists reports whether most of the cells of a column, totals aside, are of one sort.
func (s *sheet) lists(c int, sort func(string) bool) bool {
	yes, no := 0, 0
	for r := s.body; r < s.t.Rows; r++ {
		t := squeeze(s.text(r, c))
		switch {
		case !s.own(r, c) || cellBlank.MatchString(t) || s.e.says(TotalHead, t):
		case sort(t):
			yes++
		default:
			no++
		}
	}
	return yes >= 2 && yes >= 2*no
}

var placeEnd = regexp.MustCompile(`^\p{Han}{1,9}[省市县区州旗盟镇乡]$`)

// looksLikePlace reports a name that is made like a place's, known or not.
func looksLikePlace(t string) bool {
	noun, _ := nounOf(t)
	if placeEnd.MatchString(noun) {
		return true
	}
	found := corpus.FindPlaces(noun, corpus.Place{})
	return len(found) == 1 && found[0].Start == 0 && found[0].End == len(noun)
}

// holdsValues reports whether numbers stand in a column more often than words.
func (s *sheet) holdsValues(c int) bool {
	values, words := 0, 0
	for r := s.body; r < s.t.Rows; r++ {
		if !s.own(r, c) {
			continue
		}
		switch t := s.text(r, c); {
		case cellBlank.MatchString(t):
		case s.isValue(t), cellYear.MatchString(squeeze(t)):
			values++
		case s.e.cellPhrase(t) != nil:
			values++
		default:
			words++
		}
	}
	return values > 0 && (values*3 >= words || c > 0)
}

// holdsSigns reports a column in which some number is negative: its values are changes.
func (s *sheet) holdsSigns(c int) bool {
	for r := s.body; r < s.t.Rows; r++ {
		if v := s.e.readCell(s.text(r, c), ""); len(v) > 0 && v[0].direction == Down {
			return true
		}
	}
	return false
}

func (s *sheet) holdsWords(c int) bool {
	for r := s.body; r < s.t.Rows; r++ {
		if t := s.text(r, c); t != "" && !cellBlank.MatchString(t) && !s.isValue(t) {
			return true
		}
	}
	return false
}

func (s *sheet) holdsUnits(c int) bool {
	for r := s.body; r < s.t.Rows; r++ {
		if s.e.unitNamed(s.text(r, c)) != "" {
			return true
		}
	}
	return false
}

// runs reports a column without a head that counts its rows: 1 2 3.
func (s *sheet) runs(c int) bool {
	if c > 1 || s.columns[c].head != "" {
		return false
	}
	want := 0
	for r := s.body; r < s.t.Rows; r++ {
		t := squeeze(s.text(r, c))
		if t == "" {
			continue
		}
		if t != itoa(want+1) {
			return false
		}
		want++
	}
	return want >= 2
}

// findGroups finds where the row heads of each column begin. Long lists are
// set as two tables side by side: 地区 目标 地区 目标.
func (s *sheet) findGroups() {
	group := 0
	for c := range s.columns {
		if c > 0 && s.columns[c].head != "" && s.columns[c].head == s.columns[group].head && !s.columns[c].data && c-group > 1 {
			group = c
		}
		s.columns[c].group = group
	}
}

// findTimes reads the years of heads and caption, the year of writing, and
// whether the table reports or sets targets.
func (s *sheet) findTimes() {
	title := s.caption
	if s.ctx.heading != "" && !strings.Contains(title, s.ctx.heading) {
		title += " " + s.ctx.heading
	}
	s.main = s.e.says(MainHead, squeeze(s.caption)) || s.e.says(MainHead, squeeze(s.ctx.heading))
	s.past = s.e.says(PastHead, squeeze(s.caption))
	s.aims = s.main || s.e.says(TargetHead, squeeze(s.caption)) && !s.past
	if s.caption == "" || !s.aims && !s.past {
		s.aims = s.e.says(TargetHead, squeeze(s.doc.Title)) && !s.past
		s.main = s.main || s.caption == "" && s.e.says(MainHead, squeeze(s.doc.Title))
		s.past = s.past || !s.aims && s.e.says(PastHead, squeeze(s.doc.Title))
	}
	w := s.ctx.when()
	s.ref = w.issued.Year
	if s.doc.Genre == corpus.WorkReport && w.year != 0 || s.ref == 0 {
		s.ref = w.year
	}
	for c := range s.columns {
		col := &s.columns[c]
		for i := len(col.parts) - 1; i >= 0 && col.period == nil; i-- {
			col.period, _ = s.timeIn(col.parts[i].text)
		}
		if col.period != nil && col.data {
			if p, ok := col.period.resolve(w); ok && col.period.entry.Means != InPlan {
				s.years = append(s.years, p.End.Year)
			}
		}
		s.aims = s.aims || col.data && s.e.says(TargetHead, col.head) && !s.past
	}
	for _, t := range []string{title, s.doc.Title} {
		if m, _ := s.timeIn(squeeze(t)); m != nil && s.plan == (Period{}) {
			if p, ok := m.resolve(w); ok && m.entry.Means == InPlan || ok && m.entry.Means == InYears {
				s.plan = p
			}
		}
	}
	if s.doc.Issued.IsZero() && s.aims && !s.past && s.outlived() {
		s.ref = 0 // an old plan that was put on the web late
	}
	if s.ref == 0 && s.plan != (Period{}) {
		s.ref = s.plan.Start.Year
	}
	if s.plan == (Period{}) {
		s.plan = s.spanOfTargets()
	}
}

// outlived reports whether all years of the heads were over when the page appeared.
func (s *sheet) outlived() bool {
	for _, y := range s.years {
		if y >= s.ref {
			return false
		}
	}
	return len(s.years) > 1
}

// spanOfTargets is the window of the years that the heads set: from the year
// after the last one reported to the last.
func (s *sheet) spanOfTargets() Period {
	first, last, base := 0, 0, 0
	for c := range s.columns {
		col := &s.columns[c]
		if !col.data || col.period == nil {
			continue
		}
		p, ok := col.period.resolve(s.ctx.when())
		if !ok {
			continue
		}
		y := p.End.Year
		if s.columnKind(col, p) == Result {
			base = max(base, y)
			continue
		}
		if first == 0 || y < first {
			first = y
		}
		last = max(last, y)
	}
	switch {
	case last == 0:
		return Period{}
	case base != 0 && base < last:
		return years(base+1, last)
	}
	return years(first, last)
}

var comparedYear = regexp.MustCompile(`(?:比|较|以|与|相比)(?:“?[一二三四五六七八九十]+五”?|(?:19|20)\d\d|上|去)年?(?:年?末|年?底|同期)?|截[至止]`)

// timeIn is the time expression of a head, and where it ends; years that are
// only compared with (比2010年) are passed over.
func (s *sheet) timeIn(t string) (*timeMention, int) {
	if cellYear.MatchString(t) {
		t += "年"
	}
	if m := cellSpan.FindStringSubmatch(t); m != nil {
		t = m[1] + "—" + m[2] + "年"
	}
	t = comparedYear.ReplaceAllStringFunc(t, func(w string) string { return strings.Repeat("\x00", len(w)) })
	for i, r := range t {
		if m, n := s.e.timeAt(t, i, r); m != nil && dates(m) {
			return m, i + n
		}
	}
	return nil, 0
}

// dates reports a time expression that dates a head by itself; others are
// parts of names there: 学前三年毛入园率.
func dates(m *timeMention) bool {
	switch m.entry.Means {
	case Recurs, Undated, WholeYear, YearsPast, Now, Spring:
		return false
	}
	return true
}

// columnKind is what the heads of a column say of its values, with the years.
func (s *sheet) columnKind(col *column, period Period) Kind {
	head := comparedYear.ReplaceAllString(col.head, "")
	done, aim := s.e.says(ResultHead, head), s.e.says(TargetHead, head)
	year := period.End.Year
	switch {
	case s.e.says(RuleHead, col.head) || s.e.says(RuleHead, squeeze(s.caption)):
		return Provision
	case done && !aim:
		if year > s.ref && s.ref != 0 && year != 0 {
			return Target
		}
		return Result
	case aim && !done:
		return Target
	case year != 0 && s.ref != 0 && year < s.ref:
		return Result
	case year != 0 && s.ref != 0 && year > s.ref:
		return Target
	case s.past:
		return Result
	case s.aims && year != 0 && s.ref == 0 && len(s.years) > 1 && s.earliest(year):
		return Result
	case s.aims:
		return Target
	case s.ctx.section == "review" || s.doc.Genre == corpus.Bulletin:
		return Result
	case s.ctx.section == "plan", s.doc.Genre == corpus.Plan, s.doc.Genre == corpus.Notice:
		return Target
	}
	return Result
}

func (s *sheet) earliest(year int) bool {
	for _, y := range s.years {
		if y < year {
			return false
		}
	}
	return s.years[len(s.years)-1] > year
}

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
	return measured.MatchString(noun) || s.e.says(UpHead, noun) || s.e.says(DownHead, noun) || s.e.indicatorOf(noun, &frame{}) != nil
}

var (
	measured   = regexp.MustCompile(`(?:量|额|率|值|数|面积|里程|规模|投资|收入|支出|比重|比例|占比|资金|能力|程度|寿命|年限|水平|强度|指数|单产|总产|任务|人口|能耗|覆盖)$`)
	emptyWords = regexp.MustCompile(`^(?:分年度|各年度?|年度|分年|当年|其中[：:]?|到|至|截至|力争|预计|计划|“?十[一二三四五六七八九]?五”?(?:时期|期间)?)+|(?:目标值?|指标|预计|实际值?|完成值?|计划数?|基数|控制目标|控制)$`)
)

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
