package extract

import (
	"regexp"
	"strings"
)

// measuredBefore is the name that stands before the predicate, as far as it can be what is
// measured.
func (p *passage) measuredBefore(f *frame) span {
	left := span{}
	if !f.bare {
		from := f.limit
		if g := f.before; g != nil && g.after && g.noun.start >= from && g.noun.end <= f.pred.start {
			from = g.noun.end // 85%的|行政村|和60%的自然村: the statement before has it
			if g.q.of(Things, People) && p.measureOf(g.noun, f.pred.start) {
				from = g.noun.start // 90家|企业|用电量
			}
		}
		left = p.headOf(f, p.objectOf(f, p.nounBefore(from, p.beforeBase(f))))
		if i := strings.Index(p.s[left.start:left.end], "成为"); i > 0 && p.words.aligned(left.start+i, left.start+i+len("成为")) {
			left = p.trim(span{left.start + i, left.end}) // 甲县成为|生产总值|超千亿元的县
		}
	}
	if i := strings.LastIndex(p.s[left.start:left.end], "、"); i > 0 && sizeAlone.MatchString(p.s[left.start+i+len("、"):left.end]) && !p.e.saysMeasure(p.s[left.start:left.start+i]) {
		left.start += i + len("、") // 通道重要组成部分、|全长
	}
	if m := p.gapTo(f); m != nil {
		f.far, f.pred.start = m, m.start
		left = p.nameTo(f.limit, p.beforeMarks(m.start, f.limit))
	}
	left = p.beyondSet(f, left)
	if strings.HasSuffix(p.s[f.limit:f.pred.start], "、") && f.pred.first(Reach) != nil && afterMark.MatchString(p.s[f.pred.start:]) {
		left = span{} // 推动企业转型、|完成|370亿元投资
	}
	if n := p.rankedIn(f, left); !n.empty() {
		left = n
	}
	if n, among := p.rankedAmong(f, left); among {
		left = n
	} else if f.q.form == Rank && left.end > f.clause.start && amongThem.MatchString(p.s[f.clause.start:left.end]) {
		return span{}
	}
	if m := p.endingAt(f.pred.start); m != nil && m.why == Article && m.end == f.value.start {
		return span{} // 砌起|一个|2米宽的拱圈
	}
	t := p.s[left.start:left.end]
	switch atValue := left.end == f.value.start; {
	case atValue && f.q.of(People) && p.e.wordings[Causing].ends(t):
		return span{} // 事故造成|3人在送医途中死亡
	case atValue && p.e.wordings[Saying].ends(t):
		return span{} // 民调显示|53%的受访者
	case p.e.foresees(t) && !p.numbersThem(f, t) && foreseen.MatchString(p.s[left.end:]):
		return span{} // 赤字为30亿元（|业内|预期为26亿元）
	case t == "国家" || atValue && p.e.wordings[Sorting].is(t) && strings.HasSuffix(t, "内") && !strings.Contains(p.s[f.limit:left.start], "其中"):
		return span{} // 国家|300万千瓦|储能基地, 省内|300公里|线路
	}
	if w := f.q.word; w != nil && w.Form == Share && !w.Predicate && andEnd.MatchString(p.s[f.limit:f.pred.start]) {
		return span{} // 覆盖城市社区和|半数以上|农村社区
	}
	return left
}

// sizeAlone is the size of what is named before or behind it.
var sizeAlone = regexp.MustCompile(`^(?:全长|总长|总长度|总面积|占地面积|建筑面积|总投资)$`)

// measureOf reports whether a measure follows the name of those that were counted, up to a place.
// What is invested is told as a sum of its own.
func (p *passage) measureOf(counted span, end int) bool {
	rest := p.s[counted.end:end]
	for k := range p.mentions {
		if m := &p.mentions[k]; m.start >= counted.end && m.end <= end && (m.cue != nil || m.quantity != nil || m.time != nil) {
			return false
		}
	}
	first := p.s[counted.end:p.words.next(counted.end)]
	return p.e.saysMeasure(rest) && aloneMeasure.MatchString(rest) && !strings.Contains(rest, "投资") && (len(first) < len("减税") || !p.e.segmenter.IsVerb(first))
}

// aloneMeasure is a measure without a word that joins it to what stands before.
var aloneMeasure = regexp.MustCompile(`^[^和及与、，；的\d][^、，；\d]+$`)

// rankedIn is what has its rank among a set that stands between: 企业数量|居|全国各城市|首位.
func (p *passage) rankedIn(f *frame, left span) span {
	if f.q.form != Rank || left.empty() {
		return span{}
	}
	for k := len(p.mentions) - 1; k >= 0; k-- {
		m := &p.mentions[k]
		if !m.is(Order) && !(m.is(Reach) && strings.HasPrefix(p.s[m.start:], "跃")) || m.end > left.start || m.start < f.limit {
			continue
		}
		if n := p.nounBefore(f.limit, m.start); p.nominal(n) {
			return n
		}
		return span{}
	}
	return span{}
}

// foresees reports whether a phrase names who foresees a value, which is not measured.
func (e *Extractor) foresees(t string) bool {
	t = e.wordings[Adverbial].cutAll(strings.TrimSuffix(t, "此前"))
	return e.wordings[Foreseeing].ends(t) || e.wordings[OfPeople].ends(t) || e.wordings[OfBody].ends(t)
}

// numbersThem reports whether a bare count is of those named before it, who foresee nothing:
// 毕业生|预计|9万人.
func (p *passage) numbersThem(f *frame, t string) bool {
	return (f.q.of(People) && p.e.wordings[OfPeople].ends(t) || f.q.measure == "家" && p.e.wordings[OfBody].ends(t)) && numberEnds(p.s[f.value.end:])
}

// foreseen is the verb behind who foresees.
var foreseen = regexp.MustCompile(`^(?:普遍|此前|平均)?(?:预期|预计|预测|预估)`)

// rankedAmong is what has its rank in a set that a number counts, and whether there is such a
// set: 综合指数|在全省90座城市中|排名第七.
func (p *passage) rankedAmong(f *frame, left span) (span, bool) {
	g := f.before
	if f.q.form != Rank || g == nil || !f.clause.has(g.value.start) || g.value.end > f.pred.start {
		return span{}, false
	}
	in := amongSet.FindStringIndex(p.s[f.clause.start:g.value.start])
	after := strings.Index(p.s[g.value.end:f.pred.start], "中")
	if in == nil || after < 0 {
		return span{}, false
	}
	if n := p.nounBefore(f.clause.start, f.clause.start+in[0]); p.nominal(n) {
		return n, true
	}
	n := p.trim(span{g.value.end + after + len("中"), f.pred.start})
	if p.s[n.start:n.end] == "综合" && strings.HasPrefix(p.s[n.end:], "排名") {
		n.end += len("排名")
	}
	return n, true
}

// amongSet leads to the number of those among which something has its rank.
var amongSet = regexp.MustCompile(`在[^，。；]{0,8}$`)

// objectOf takes a verb of change off the head of the phrase: 减少|企业负担83亿元
// is a change of what follows the verb.
func (p *passage) objectOf(f *frame, a span) span {
	for k := range p.mentions {
		m := &p.mentions[k]
		if !m.is(Changing) || !m.cue.Verb || m.start < a.start || m.end >= a.end || f.q.unit == nil && f.q.form != "" {
			continue
		}
		before := p.s[a.start:m.start]
		if before == "" || before == "平均" || before == "累计" || onlyVerbs[p.s[m.start:m.end]] && !strings.Contains(p.s[m.end:a.end], "的") && p.nominal(p.trim(span{a.start, m.start})) {
			f.verb = m
			return p.trim(span{m.end, a.end})
		}
	}
	return a
}

// onlyVerbs are changes that no name of a thing holds, so that they have an object behind
// whoever brings them about too: 企业|减少|税费支出3亿元.
var onlyVerbs = map[string]bool{"减少": true, "增加": true}

// andEnd ends with a word that joins what stands behind the value to what stands before.
var andEnd = regexp.MustCompile(`(?:和|及|以及|与)$`)

// afterMark is a verb of a list of deeds, whose object follows the value.
var afterMark = regexp.MustCompile(`^(?:完成|实现)`)
