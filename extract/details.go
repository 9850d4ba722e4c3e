package extract

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// findDetails fills the slots that nothing else leans on: the place, what the
// value is compared with, what narrows the indicator, its official status, how
// it relates to its period, and what a reader is warned of.
func (p *passage) findDetails(f *frame) {
	p.findPlace(f)
	p.findScene(f)
	p.findComparison(f)
	p.findQualifier(f)
	p.findNature(f)
	p.findHorizon(f)
	p.warn(f)
}

// findPlace fills the region when the clause names another place than the
// document's before its value. A set of a rank, the other side of a comparison
// and a part of an organisation's name are no places of the value.
func (p *passage) findPlace(f *frame) {
	if g := p.placedBefore(f); g != nil {
		f.st.Region, f.st.RegionText = g.st.Region, g.st.RegionText
		p.because(f, "region_text", FromBefore, g.st.RegionText)
	}
	end := f.pred.start
	if f.after {
		end = f.noun.end
	}
	if end <= f.clause.start {
		return
	}
	own := p.ctx.doc.Region
	found := corpus.FindPlaces(p.s[f.clause.start:end], own)
	for k, m := range found {
		at := span{f.clause.start + m.Start, f.clause.start + m.End}
		if p.inTitle(f, at) || k > 0 && twins(p.s[f.clause.start:end], found[k-1], m) || k+1 < len(found) && twins(p.s[f.clause.start:end], m, found[k+1]) {
			continue
		}
		if f.place == "" && p.oneOfMany(f, at) {
			f.st.Region, f.st.RegionText = corpus.Place{}, ""
			continue
		}
		if m.Ambiguous || m.Place.Code == "" || m.Place.Code == own.Code || at.start < f.limit && !f.bare {
			continue
		}
		if f.place != "" && p.s[at.start:at.end] != f.place || p.otherSide(at) || p.e.namesBody(p.s[at.end:end]) || p.e.opensName(p.s[at.start:at.end], p.s[at.end:end]) {
			continue
		}
		f.st.Region, f.st.RegionText = m.Place, p.s[at.start:at.end]
		f.note("region_text", p, at)
	}
}

// placedBefore is the value before whose place is that of f too: the one of which f tells more
// (江苏茶叶产量20万吨，|增长5%), or one of a list that a place opens (江苏茶叶产量20万吨、|油料产量
// 10万吨). nil where what stands between says another place, or whose it is.
func (p *passage) placedBefore(f *frame) *frame {
	g, from := f.from, 0
	if h := f.before; g == nil && h != nil && h.st.RegionText != "" && h.clause == f.clause && f.limit > f.clause.start && !p.timeIn(span{h.value.end, f.value.start}) && p.opensWithPlace(f.clause) {
		g = h
	}
	if g == nil || g.st.RegionText == "" {
		return nil
	}
	if slices.Contains(p.frames, g) {
		from = g.value.end
	}
	between := p.s[min(from, f.value.start):f.value.start]
	if whosePlace.MatchString(between) || len(corpus.FindPlaces(between, p.ctx.doc.Region)) > 0 {
		return nil
	}
	return g
}

// whosePlace says whose a value is, where no place of the gazetteer does.
var whosePlace = regexp.MustCompile(`[我本全][国省市县州区盟旗]|国内|世界|全球`)

// opensWithPlace reports whether a place stands at the head of a clause.
func (p *passage) opensWithPlace(c span) bool {
	found := corpus.FindPlaces(p.s[c.start:c.end], p.ctx.doc.Region)
	return len(found) > 0 && found[0].Start == 0
}

// twins reports whether two places of one rank stand side by side in a text, so that the value is of
// neither alone: 宁波|舟山, not 江苏全省.
func twins(text string, a, b corpus.PlaceMention) bool {
	return !allOfIt.MatchString(text[b.Start:]) && a.End == b.Start && a.Place.Level == b.Place.Level && a.Place.Level != "" && !a.Ambiguous && !b.Ambiguous
}

// oneOfMany reports whether a place is told with others, as an example of what is counted
// or as a part of a larger area, so that the value is not that of the place alone:
// 蚌埠、|芜湖|两个沿江城市, |铜陵|等8个开发区, |合肥|都市圈.
func (p *passage) oneOfMany(f *frame, at span) bool {
	if beyondPlace.MatchString(p.s[at.end:]) || largerArea.MatchString(p.s[at.end:]) {
		return true
	}
	if fromPlace.MatchString(p.s[f.clause.start:at.start]) {
		return true // 从南宁到|贵阳|的旅行时间
	}
	if !f.q.of(Things) {
		return false
	}
	if at.end < f.value.start && strings.HasSuffix(p.s[:f.value.start], "等") && firstListed.MatchString(p.s[at.end:f.value.start]) {
		return true // |甲县|竹编工坊、乙县陶艺工坊等66个案例
	}
	before := placeBefore.FindString(p.s[f.clause.start:at.start])
	return before != "" && !p.anchorBetween(at.start-len(before), at.start)
}

var (
	fromPlace   = regexp.MustCompile(`从[^，。；、]{1,8}[到至]$`)
	firstListed = regexp.MustCompile(`^[^，。；、的了是在将把对]{1,16}、`)
	firstOf     = regexp.MustCompile(`^(?:首[个创批次]|第一|唯一)`)
	beyondPlace = regexp.MustCompile(`^(?:等|、[^，。；、]{2,8}(?:等|、))`)
	largerArea  = regexp.MustCompile(`^(?:都市圈|城市群|经济圈|城镇群)`)
	placeBefore = regexp.MustCompile(`[^，。；：、\d]{1,12}[、和及]$`)
)

// inTitle reports whether 全国 says of what rank a thing is and not where it was counted:
// 创建|全国|文明城市5个, 65个|全国|示范典型.
func (p *passage) inTitle(f *frame, at span) bool {
	if p.s[at.start:at.end] != "全国" {
		return false
	}
	if next := p.beginningAt(at.end); next.is(Mark, Reach, Filler) {
		return false // 全国|共有300家企业
	}
	if p.withinNation() && (f.q.of(Things) || f.q.word != nil || firstOf.MatchString(p.s[at.end:])) {
		return true // what a province counts is its own: |全国|文明村镇达到9个
	}
	b := p.endingAt(at.start)
	return f.after && at.start >= f.value.end || f.q.of(Things) && (b.is(Act) || placeBefore.MatchString(p.s[:at.start]))
}

// withinNation reports whether the text is of a place in the country, so that what it counts with
// 全国 before it has that in its title.
func (p *passage) withinNation() bool {
	level := p.ctx.doc.Region.Level
	return level != "" && level != corpus.Nation
}

// otherSide reports whether a comparison or a rank stands directly before.
func (p *passage) otherSide(a span) bool {
	m := p.endingAt(a.start)
	return m != nil && m.cue != nil && (m.cue.Role == Order || m.cue.Role == Limit || m.cue.Role == Base || p.s[m.start:m.end] == "占")
}

// namesBody reports whether a place name is the head of an organisation's name.
func (e *Extractor) namesBody(rest string) bool {
	for i, r := range rest {
		if strings.ContainsRune("，、；的", r) || i > len("高新技术产业开发区管委") {
			return false
		}
		if e.wordings[OfBody].opens(rest[i:]) {
			return true
		}
	}
	return false
}

// findNature reads the official status that a bracket or the clause states.
func (p *passage) findNature(f *frame) {
	end := min(len(p.s), f.value.end+len("（约束性指标）"))
	near := p.s[f.clause.start:end]
	for w, nature := range map[string]string{"约束性": "obligatory", "预期性": "anticipatory"} {
		if i := strings.Index(near, w); i >= 0 && !strings.Contains(near, "预期性") != (w == "预期性") {
			f.st.Nature = nature
			f.note("nature", p, span{f.clause.start + i, f.clause.start + i + len(w)})
		}
	}
}

// warn marks what a careful reader would check.
func (p *passage) warn(f *frame) {
	add := func(w string) { f.st.Warnings = append(f.st.Warnings, w) }
	if p.ctx.doc.ReportYearSource == "inferred" && f.st.PeriodText != "" && !strings.ContainsAny(f.st.PeriodText, "0123456789") {
		add("inferred_year")
	}
	if f.q.unit == nil && f.q.word == nil && f.q.form == "" && f.st.ValueSpan != (Span{}) && f.st.Unit == "count" && f.st.MeasureWord == "" {
		add("unit_missing")
	}
	if f.st.IndicatorID == "" && strings.ContainsAny(f.subject, "，。；") || f.subject == "" {
		add("ambiguous_indicator")
	}
}
